#pragma once

#include "app/catalog/catalog.h"
#include "app/plan/plan.h"

namespace kursbuch {

/// What of a plan is laid over the catalogue.
struct BroughtAlong {
    std::vector<OwnModel> models {};
    std::vector<OwnGpu> gpus {};
    std::vector<KeptOffer> offers {};
    std::vector<KeptService> services {};
    bool operator==(const BroughtAlong&) const = default;
};
[[nodiscard]] BroughtAlong broughtAlong(const Plan& plan);

/// The catalogue with the models and accelerators that a plan brings along, and the offers and
/// services that it chose where the catalogue does not have them; those are never proposed. What
/// cannot be (see wrongWith()) is left out.
[[nodiscard]] Catalog withOwn(Catalog shipped, const Plan& plan);

/// The same in place: `laid` is a copy of `shipped` that another plan may have been laid over.
/// Pointers to models, accelerators, offers and services of `laid` end here, others stay.
void layOwn(Catalog& laid, const Catalog& shipped, const Plan& plan);

/// The plan with the offers and services that it has chosen, as the catalogue has them now; what it
/// does not have any more stays as it was kept, what is chosen no longer goes.
[[nodiscard]] Plan keepChosen(Plan plan, const Catalog& catalog);

[[nodiscard]] Model modelOf(const OwnModel& own);
[[nodiscard]] Gpu gpuOf(const OwnGpu& own);

/// To begin with what the catalogue knows; the id is left to freeOwnId().
[[nodiscard]] OwnModel ownOf(const Model& model);
[[nodiscard]] OwnGpu ownOf(const Gpu& gpu);

} // namespace kursbuch
