#pragma once

#include "ui/charts/money_charts.h"
#include "ui/report/page_flow.h"
#include "ui/report/story.h"

namespace kursbuch {

/// Data of the charts as the paper shows them.
[[nodiscard]] CumulativeCost cumulativeCost(const Story& story);
[[nodiscard]] CostBreakdown costBreakdown(const Story& story);

/// Charts dressed for paper; they live as long as the block that draws them.
[[nodiscard]] PaintBlock paintCumulative(const CumulativeCost& cost);
[[nodiscard]] PaintBlock paintBreakdown(const CostBreakdown& breakdown);
/// Possible ways with a cost; at most `most` of them.
[[nodiscard]] MoneyPictures moneyPictures(const Story& story, std::size_t most);
[[nodiscard]] PaintBlock paintYearCosts(const YearCosts& costs);
[[nodiscard]] double yearPictureHeight(const YearCosts& costs);

} // namespace kursbuch
