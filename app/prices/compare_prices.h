#pragma once

#include "app/prices/prices.h"

namespace kursbuch {

enum class PriceChange { New, Changed, Same };

/// What one offer or service would do to the catalogue.
struct PriceDifference {
    PriceChange change = PriceChange::New;
    QString id; ///< of the entry in the catalogue, or else the one it would get
    std::optional<double> before {}; ///< an hour or a month, or a million input tokens
    std::optional<double> after {};
    QString currency {};
};

/// In the order of the reading. Offers that are no whole machine are left out.
[[nodiscard]] std::vector<PriceDifference> comparePrices(
    const PriceReading& reading, const Catalog& catalog);

} // namespace kursbuch
