#pragma once

#include "app/catalog/catalog.h"
#include "app/plan/plan.h"

namespace kursbuch {

/// The catalogue with the models and accelerators that a plan brings along. What cannot be (see
/// wrongWith()) is left out.
[[nodiscard]] Catalog withOwn(Catalog shipped, const Plan& plan);

/// The same in place: `laid` is a copy of `shipped` that another plan may have been laid over.
/// Pointers to models and accelerators of `laid` end here, those to anything else stay.
void layOwn(Catalog& laid, const Catalog& shipped, const Plan& plan);

[[nodiscard]] Model modelOf(const OwnModel& own);
[[nodiscard]] Gpu gpuOf(const OwnGpu& own);

/// To begin with what the catalogue knows; the id is left to freeOwnId().
[[nodiscard]] OwnModel ownOf(const Model& model);
[[nodiscard]] OwnGpu ownOf(const Gpu& gpu);

} // namespace kursbuch
