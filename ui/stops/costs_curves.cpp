#include "ui/stops/costs.h"

#include "ui/charts/money_charts.h"
#include "ui/stops/chart_frame.h"
#include "ui/stops/labels.h"
#include "ui/window/choice_bar.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kChartHeight = 320;

/// Between the points of a row, linear; `at` counts from its first.
double between(const std::vector<double>& row, double at)
{
    if (row.empty())
        return std::nan("");
    const double inside = std::clamp(at, 0.0, static_cast<double>(row.size() - 1));
    const auto before = static_cast<std::size_t>(inside);
    const std::size_t after = std::min(before + 1, row.size() - 1);
    return row[before] + (row[after] - row[before]) * (inside - static_cast<double>(before));
}

bool isDrawn(const CumulativeCost& cost, const Crossing& crossing)
{
    const auto has = [&](const QString& way) {
        return std::any_of(cost.curves.begin(), cost.curves.end(),
            [&](const CostCurve& curve) { return curve.way == way; });
    };
    return has(crossing.cheaperBefore) && has(crossing.cheaperAfter);
}

} // namespace

CumulativeCost CostsStop::cumulativeData(const CostsView& costs, const QStringList& drawn)
{
    const Assessment& assessment = costs.page().assessment();
    const Wording& words = costs.page().wording();
    const QString focus = costs.focusWay();
    CumulativeCost data {.monthWord = tr("Month"), .locale = words.locale()};
    for (const WayResult* way : costs.openWays()) {
        if (drawn.contains(way->id))
            data.curves.push_back(
                {way->id, costs.shortName(way->id), way->cost->cumulativeEur, way->id == focus});
    }
    for (const Meeting& meeting : costs.money().meetings) {
        if (meeting.a != focus && meeting.b != focus)
            continue;
        for (const Crossing& crossing : meeting.crossings) {
            const WayResult* way = assessment.way(crossing.cheaperAfter);
            if (way && way->cost && isDrawn(data, crossing))
                data.crossings.push_back(
                    {crossing.month, between(way->cost->cumulativeEur, crossing.month),
                        tr("Month %1: %2 becomes cheaper than %3")
                            .arg(words.number(crossing.month, 1),
                                costs.shortName(crossing.cheaperAfter),
                                costs.shortName(crossing.cheaperBefore))});
        }
    }
    return data;
}

/// All that may be drawn, without those that were taken out; never none at all.
QStringList CostsStop::showWays(ChipGroup& chips, const CostsView& costs, const QStringList& hidden)
{
    std::vector<Choice> choices;
    QStringList all;
    for (const WayResult* way : costs.openWays()) {
        choices.push_back({.id = way->id, .label = costs.shortName(way->id)});
        all << way->id;
    }
    QStringList drawn = all;
    for (const QString& way : hidden)
        drawn.removeAll(way);
    if (drawn.isEmpty())
        drawn = all;
    chips.setChoices(choices);
    chips.setChosen(drawn);
    chips.setVisible(choices.size() > 1);
    return drawn;
}

void CostsStop::cumulative(const Costs& costs)
{
    FormPage& page = costs->page();
    const QString title = tr("Cumulative payments");
    const Section card = page.card(title,
        tr("Payments as they fall due, net, by month of service. Ranking and board use the present "
           "value instead, which weighs late payments less."));
    auto* chart = new CumulativeCostChart;
    chart->setFixedHeight(kChartHeight);
    chart->setObjectName(u"cumulativeChart"_s);
    auto* ways = new ChipGroup;
    ways->setObjectName(u"cumulativeWays"_s);
    ways->setName(tr("Ways that are drawn"));
    card.layout->addWidget(ways);
    card.layout->addWidget(new ChartFrame(title, chart));
    const auto hidden = std::make_shared<QStringList>(); // of the view alone, not of the plan
    const auto draw = [costs, chart, ways, hidden] {
        chart->setData(cumulativeData(*costs, showWays(*ways, *costs, *hidden)));
    };
    QObject::connect(
        ways, &ChipGroup::chosenChanged, chart, [costs, hidden, draw](const QStringList& drawn) {
            hidden->clear();
            for (const WayResult* way : costs->openWays()) {
                if (!drawn.contains(way->id))
                    hidden->append(way->id);
            }
            draw();
        });
    card.onRender([costs, chart, draw] {
        chart->setTheme(costs->page().colours());
        draw();
    });
}

QString CostsStop::noTippingPoint(const CostsView& costs)
{
    const WayResult* cloud = costs.page().assessment().way(u"cloud"_s);
    const Offer* offer = cloud ? costs.page().catalog().offer(cloud->offerId) : nullptr;
    if (offer != nullptr && !offer->pricePerHour && offer->pricePerMonth)
        return tr(
            "No utilisation at which it turns: the cloud is reckoned with %1, which is rented "
            "by the month and costs the same idle or busy.")
            .arg(offer->name);
    return tr("No utilisation at which it turns: that takes a way with own GPUs and a machine "
              "rented by the hour.");
}

void CostsStop::utilisation(const Costs& costs)
{
    FormPage& page = costs->page();
    const QString title = tr("Cost against utilisation");
    const Section card = page.card(title,
        tr("What a month costs if the GPUs compute for more or less of the time: own ones cost "
           "almost the same idle or busy, rented ones are paid by the hour."));
    auto* chart = new CumulativeCostChart;
    chart->setFixedHeight(kChartHeight);
    chart->setObjectName(u"utilisationChart"_s);
    auto* frame = new ChartFrame(title, chart);
    card.layout->addWidget(frame);
    QLabel* words = textLabel({});
    words->setObjectName(u"tippingPoints"_s);
    card.layout->addWidget(words);
    card.onRender([costs, chart, frame, words] {
        chart->setTheme(costs->page().colours());
        const CumulativeCost data = utilisationCost(costs->pictures());
        chart->setData(data);
        frame->setVisible(!data.curves.empty());
        QStringList lines;
        for (const BreakEven& tipping : costs->money().utilisation)
            lines << costs->words().utilisation(tipping);
        if (lines.isEmpty())
            lines << noTippingPoint(*costs);
        for (const BreakEven& tipping : costs->money().volume)
            lines << costs->words().volume(tipping);
        words->setText(lines.join(u'\n'));
    });
}

} // namespace kursbuch
