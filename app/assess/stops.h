#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

struct StopsInput {
    const Plan& plan;
    const Catalog& catalog;
    const Facts& planFacts;
    const std::vector<WayResult>& ways;
};

/// How far each stop is: the questions shown and the fields it needs, answered and asked; blocked
/// where nothing behind it can be reached; to check where it was called done and something is open
/// again.
[[nodiscard]] std::vector<StopResult> stopsOf(const StopsInput& input);

} // namespace kursbuch
