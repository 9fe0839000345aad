#include "ui/report/report_charts.h"

#include "ui/report/paper.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostParts = 6; // legend entries that can be told apart
constexpr double kChartFont = 11.0; // pixels of the screen

/// Ways that may be drawn: with a cost and not closed, and today.
std::vector<const WayResult*> drawnWays(const Story& story)
{
    std::vector<const WayResult*> ways;
    for (const WayResult* way : story.orderedWays()) {
        if (way->cost && way->carries && way->verdict != Verdict::Closed)
            ways.push_back(way);
    }
    return ways;
}

double totalOf(const std::vector<const WayResult*>& ways, const QString& category)
{
    double total = 0;
    for (const WayResult* way : ways) {
        for (const CostLine& line : way->cost->lines)
            total += line.category == category ? std::abs(line.totalEur) : 0.0;
    }
    return total;
}

/// Categories by weight; what does not fit stands together at the end.
QStringList categoriesOf(const std::vector<const WayResult*>& ways)
{
    QStringList categories;
    for (const WayResult* way : ways) {
        for (const CostLine& line : way->cost->lines) {
            if (!categories.contains(line.category))
                categories.append(line.category);
        }
    }
    std::ranges::stable_sort(categories,
        [&](const QString& a, const QString& b) { return totalOf(ways, a) > totalOf(ways, b); });
    return categories;
}

template <typename Chart, typename Data> PaintBlock paintChart(const Data& data)
{
    const auto chart = std::make_shared<Chart>();
    chart->setFont(paper::chartFont(kChartFont));
    chart->setTheme(paper::theme());
    chart->setData(data);
    return [chart](QCPPainter& painter, const QRectF& area) {
        chart->paintInto(painter, area, paper::kChartScale);
    };
}

} // namespace

CumulativeCost cumulativeCost(const Story& story)
{
    CumulativeCost cost {.monthWord = story.say(u"month"_s), .locale = story.words().locale()};
    const WayResult* proposed = story.proposed();
    for (const WayResult* way : drawnWays(story))
        cost.curves.push_back(
            {way->id, story.wayName(way->id), way->cost->cumulativeEur, way == proposed});
    for (const Crossing& crossing : story.assessment().crossings) {
        // Only those of the proposed way are marked: what is decided is whether it pays.
        const bool concerns = proposed
            && (crossing.cheaperAfter == proposed->id || crossing.cheaperBefore == proposed->id);
        const auto curve = std::ranges::find(cost.curves, crossing.cheaperAfter, &CostCurve::way);
        const bool both = std::ranges::any_of(
            cost.curves, [&](const CostCurve& c) { return c.way == crossing.cheaperBefore; });
        if (!concerns || !both || curve == cost.curves.end())
            continue;
        const auto before = static_cast<std::size_t>(std::clamp(
            std::floor(crossing.month), 0.0, static_cast<double>(curve->cumulativeEur.size() - 1)));
        const std::size_t after = std::min(before + 1, curve->cumulativeEur.size() - 1);
        const double share = crossing.month - static_cast<double>(before);
        const double eur
            = curve->cumulativeEur[before] * (1 - share) + curve->cumulativeEur[after] * share;
        cost.crossings.push_back({crossing.month, eur,
            story.say(u"beats"_s,
                {story.words().number(crossing.month, 1), story.wayName(crossing.cheaperAfter),
                    story.wayName(crossing.cheaperBefore)})});
    }
    return cost;
}

CostBreakdown costBreakdown(const Story& story)
{
    CostBreakdown breakdown {.locale = story.words().locale()};
    const auto ways = drawnWays(story);
    const QStringList categories = categoriesOf(ways);
    const auto all = static_cast<std::size_t>(categories.size());
    const std::size_t shown = all > kMostParts ? kMostParts - 1 : all;
    for (std::size_t i = 0; i < shown; ++i)
        breakdown.parts.push_back(
            story.words().word(u"category."_s + categories[static_cast<qsizetype>(i)]));
    if (all > shown)
        breakdown.parts.push_back(story.say(u"other_parts"_s));
    for (const WayResult* way : ways) {
        CostStack stack {
            way->id, story.wayName(way->id), std::vector<double>(breakdown.parts.size(), 0.0)};
        for (const CostLine& line : way->cost->lines) {
            const auto at = static_cast<std::size_t>(categories.indexOf(line.category));
            stack.partsEur[std::min(at, breakdown.parts.size() - 1)] += line.totalEur;
        }
        breakdown.stacks.push_back(std::move(stack));
    }
    return breakdown;
}

PaintBlock paintCumulative(const CumulativeCost& cost)
{
    return paintChart<CumulativeCostChart>(cost);
}

PaintBlock paintBreakdown(const CostBreakdown& breakdown)
{
    return paintChart<CostBreakdownChart>(breakdown);
}

PaintBlock paintYearCosts(const YearCosts& costs)
{
    return paintChart<YearChart>(costs);
}

double yearPictureHeight(const YearCosts& costs)
{
    return paper::kChartScale
        * yearsHeight(paper::kColumn / paper::kChartScale, costs, paper::chartFont(kChartFont));
}

MoneyPictures moneyPictures(const Story& story, std::size_t most)
{
    MoneyPictures pictures {
        .money = story.money(), .plan = story.plan(), .words = story.moneyWords()};
    pictures.focus = story.proposed() ? story.proposed()->id : QString();
    for (const WayResult* way : drawnWays(story)) {
        if (way->id != "today"_L1 && pictures.ways.size() < static_cast<qsizetype>(most))
            pictures.ways << way->id;
    }
    return pictures;
}

} // namespace kursbuch
