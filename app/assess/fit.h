#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// Hardware that a way would add to the room.
struct Addition {
    double gpus = 0.0; ///< new cards
    const Gpu* gpu = nullptr;
    const Server* server = nullptr; ///< a new chassis; nullptr where existing servers are extended
    int servers = 0; ///< how many new chassis
};

/// Rack units, weight, power per feed, UPS, cooling with one unit out, airflow, floor load, time
/// until too hot: quantities under "<prefix>fit.", "<prefix>cooling.", "<prefix>power.", each with
/// a signed "…_margin". A missing input makes the margin unknown. Gives the reserve bars in the
/// order shown.
[[nodiscard]] std::vector<Reserve> addFit(
    const Scope& way, const Addition& addition, const Plan& plan, const Catalog& catalog);

} // namespace kursbuch
