#pragma once

#include "app/assess/checklist.h"

namespace kursbuch {

struct StopsInput {
    const Plan& plan;
    const std::vector<WayResult>& ways;
    const std::vector<AskedItem>& asked;
    const std::vector<Reopened>& reopened;
};

/// How far each stop is: the questions shown and the fields it needs, answered and asked; blocked
/// where nothing behind it can be reached; to check where it was called done and something is open
/// again, or where an answer no longer stands on what it was given on.
[[nodiscard]] std::vector<StopResult> stopsOf(const StopsInput& input);

} // namespace kursbuch
