#pragma once

#include "app/catalog/catalog.h"

namespace kursbuch {

/// In which of its rates an accelerator computes.
enum class Rate : std::uint8_t { Sixteen, Eight, Four };

/// How weights are kept and computed with.
struct Precision {
    QLatin1StringView id;
    Rate rate = Rate::Sixteen; ///< where the accelerator has units for it, else Sixteen
    QStringView bytesFigure {}; ///< bytes a parameter takes, scales included
    bool halvesCache = false; ///< the cache is kept at 8 bit
};

/// The precision of this id; whatever is not known computes at 16 bit.
[[nodiscard]] const Precision& precisionOf(QStringView id);
/// By id or by the name that tables of measurements use ("bf16", "mxfp8", "nvfp4"); nullptr: none.
[[nodiscard]] const Precision* precisionNamed(const QString& name);
[[nodiscard]] QStringList precisionIds();

/// The rate in which the accelerator computes at this precision: its own units where it has them,
/// else 16 bit after unpacking the weights.
[[nodiscard]] Rate rateOn(const Gpu& gpu, const Precision& precision);
/// Whether the accelerator can compute with weights of this precision at all.
[[nodiscard]] bool computes(const Gpu& gpu, const Precision& precision);
/// The figure by which an accelerator's family deviates from the fitted share; empty: it does
/// not.
[[nodiscard]] QStringView familyFigure(const Gpu& gpu);

} // namespace kursbuch
