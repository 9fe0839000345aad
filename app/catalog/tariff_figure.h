#pragma once

#include "app/catalog/tariff.h"

namespace kursbuch {

/// One number of a tariff, as it is listed, with the scale that it is shown in.
struct TariffField {
    std::optional<double> value {};
    QString scale;
    Text label;
};

/// "price_1" of the first step, "up_to_1", "minimum". A tariff that nobody knows has one price,
/// without a value.
[[nodiscard]] std::optional<TariffField> tariffField(const Tariff& tariff, QStringView field);

} // namespace kursbuch
