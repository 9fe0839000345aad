#include "ui/stops/costs.h"

#include "ui/stops/chart_frame.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr std::size_t kParts = 5; ///< told apart in the breakdown; the rest is "other"

/// Cost categories over all ways, the heaviest first.
std::vector<QString> heaviest(const std::vector<const WayResult*>& ways)
{
    std::map<QString, double> sums;
    for (const WayResult* way : ways) {
        for (const CostLine& line : way->cost->lines)
            sums[line.category] += std::abs(line.totalEur);
    }
    std::vector<QString> categories;
    for (const auto& [category, sum] : sums) {
        if (sum > 0.0)
            categories.push_back(category);
    }
    std::stable_sort(categories.begin(), categories.end(),
        [&](const QString& a, const QString& b) { return sums[a] > sums[b]; });
    return categories;
}

} // namespace

CostBreakdown CostsStop::breakdownData(const CostsView& costs)
{
    const std::vector<const WayResult*> ways = costs.openWays();
    const Wording& words = costs.page().wording();
    std::vector<QString> categories = heaviest(ways);
    const bool rest = categories.size() > kParts + 1;
    if (rest)
        categories.resize(kParts);
    CostBreakdown data {.locale = words.locale()};
    for (const QString& category : categories)
        data.parts.push_back(words.word(u"category."_s + category));
    if (rest)
        data.parts.push_back(tr("other"));
    for (const WayResult* way : ways) {
        CostStack stack {.way = way->id,
            .label = costs.shortName(way->id),
            .partsEur = std::vector<double>(data.parts.size(), 0.0)};
        for (const CostLine& line : way->cost->lines) {
            const auto found = std::find(categories.begin(), categories.end(), line.category);
            const auto index = static_cast<std::size_t>(found - categories.begin());
            if (index < stack.partsEur.size())
                stack.partsEur[index] += line.totalEur;
        }
        data.stacks.push_back(std::move(stack));
    }
    return data;
}

void CostsStop::breakdown(const Costs& costs)
{
    FormPage& page = costs->page();
    const QString title = tr("What the costs are made of");
    const Section card = page.card(title);
    auto* chart = new CostBreakdownChart;
    chart->setObjectName(u"breakdownChart"_s);
    card.layout->addWidget(new ChartFrame(title, chart));
    card.onRender([costs, chart] {
        chart->setTheme(costs->page().colours());
        chart->setData(breakdownData(*costs));
    });
}

} // namespace kursbuch
