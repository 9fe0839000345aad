#pragma once

#include "app/assess/cost_model.h"

namespace kursbuch {

/// Which of its cheaper prices a service has, as far as the plan has a use for them.
struct TokenPrices {
    bool cached = false; ///< for input that it still holds
    bool batch = false; ///< for answers that may wait
    bool operator==(const TokenPrices&) const = default;
};
[[nodiscard]] TokenPrices tokenPrices(
    const Service& service, const Plan& plan, const Catalog& catalog);

/// All tokens of a month, in euros a month: input at the full price or, as far as it was held, at
/// that for cached input; answers that may wait at the share for them. A service without such a
/// price takes the full one (cost model 4.4).
[[nodiscard]] Q tokensCost(CostBook& costs, const Service& service);

} // namespace kursbuch
