#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// Where the cumulative costs of two ways cross, every time: lump sums fall at the start of their
/// month, running cost grows evenly inside it. Both from the quantities under "<way>.cost.".
[[nodiscard]] std::vector<Crossing> crossingsOf(
    const QString& a, const QString& b, const Evaluation& values, int months);

/// Months and yearly rate of present values.
struct Discounting {
    int months = 0;
    double perYear = 0.0;
};

/// The same of cumulative present values (cost model 4.6): running cost counts at the end of its
/// month, lump sums at the start.
[[nodiscard]] std::vector<Crossing> discountedCrossings(
    const QString& a, const QString& b, const Evaluation& values, const Discounting& discounting);

/// All crossings between ways that have a cost, in the order of their month.
[[nodiscard]] std::vector<Crossing> allCrossings(
    const std::vector<WayResult>& ways, const Evaluation& values, int months);

/// Gives each way that may be recommended its rank by NPV. A second infrastructure stands behind
/// the others; `today` and closed ways are never ranked.
void rankWays(std::vector<WayResult>& ways);

struct RankingInput {
    const std::vector<WayResult>& ways;
    double closeCallRatio = 1.0; ///< next / first below it is a narrow lead
};

/// The first of the ranking with its reasons, the heaviest first. Needs rankWays() before.
[[nodiscard]] Recommendation recommend(const RankingInput& input);

} // namespace kursbuch
