#pragma once

#include "app/sheet/sheet.h"

namespace kursbuch {

/// One operation of a sheet over all months and draws. Values stand month by month, each month with
/// all its draws; a scalar operand has one month and answers for every other.
struct Kernel {
    struct Operand {
        const double* values = nullptr;
        std::size_t step = 0; ///< to the next month, 0 for a scalar
    };

    const Sheet::Node& node;
    double* out = nullptr;
    Operand a {};
    Operand b {};
    Operand c {};
    std::size_t rows = 1; ///< months of the result
    std::size_t months = 1; ///< months of the sheet
    std::size_t width = 1; ///< draws
};

/// Element by element; NaN in, NaN out.
void runElementwise(const Kernel& kernel);

/// Cumulative, Growth, Total, Span, Lump, Discounted.
void runOverMonths(const Kernel& kernel);

} // namespace kursbuch
