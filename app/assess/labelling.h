#pragma once

#include "app/catalog/catalog.h"
#include "app/plan/plan.h"

namespace kursbuch {

/// What labelling the training data comes to where it is done in one of the possible ways. Without
/// a value: not known.
struct LabellingCost {
    QString where; ///< "inhouse", "cloud", "contractor": options of the question "labelling"
    const Tariff* tool = nullptr; ///< the software; nullptr: the contractor brings it along
    std::optional<double> workOnce {};
    std::optional<double> workPerMonth {}; ///< in the first month
    std::optional<double> toolOnce {};
    std::optional<double> toolPerMonth {};
    std::optional<double> total {}; ///< over the period
    bool chosen = false; ///< answered so
};

/// In-house software, software in the cloud and bought work side by side, by the formulas that
/// addLabelling() books; empty while no items are named. The tool chosen in the plan stands for its
/// kind.
[[nodiscard]] std::vector<LabellingCost> labellingCosts(
    const Plan& plan, const Catalog& catalog, int months);

} // namespace kursbuch
