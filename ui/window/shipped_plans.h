#pragma once

#include "app/plan/plan.h"

namespace kursbuch {

/// A plan that came with the program: a finished sample or a template to start from.
struct ShippedPlan {
    QString id; ///< file name without suffix, e.g. "utility-invoices"
    Plan plan;
};

enum class ShippedKind { Samples, Templates };

[[nodiscard]] std::vector<ShippedPlan> shippedPlans(ShippedKind kind);

} // namespace kursbuch
