#include "ui/stops/costs.h"

#include "ui/charts/chart_frame.h"
#include "ui/charts/cost_charts.h"
#include "ui/stops/assumptions.h"
#include "ui/stops/labels.h"
#include "ui/stops/price_difference.h"

#include <QCheckBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr std::size_t kParts = 5; ///< told apart in the breakdown; the rest is "other"
constexpr int kChartHeight = 320;

QString shortName(const FormPage& page, const QString& wayId)
{
    return page.wording().word(u"way.%1.short"_s.arg(wayId));
}

/// The way in focus: the chosen one, else the recommended one.
QString focusWay(const FormPage& page)
{
    const QString& chosen = page.plan().choices.way;
    return chosen.isEmpty() ? page.assessment().recommendation.way : chosen;
}

/// What a figure or a field of the plan is called, by its id or path.
QString inputName(const FormPage& page, const QString& id)
{
    if (const auto figure = page.catalog().figure(id))
        return page.wording().text(figure->label);
    const std::vector<Quantity>& quantities = page.assessment().sheet.quantities();
    const auto found = std::find_if(quantities.begin(), quantities.end(),
        [&id](const Quantity& quantity) { return quantity.origin.ref == id; });
    return found == quantities.end() ? id : page.wording().quantityLabel(found->id);
}

/// Every way overtakes the cost of today somewhere; only that of the way in focus is news.
bool tellsOf(const FormPage& page, const Crossing& crossing)
{
    const QStringList ways {crossing.cheaperBefore, crossing.cheaperAfter};
    return !ways.contains(u"today"_s) || ways.contains(focusWay(page));
}

double cumulativeAt(const WayResult& way, double month)
{
    const auto& row = way.cost->cumulativeEur;
    const auto before
        = static_cast<std::size_t>(std::clamp(month, 0.0, static_cast<double>(row.size() - 1)));
    const std::size_t after = std::min(before + 1, row.size() - 1);
    return row[before] + (row[after] - row[before]) * (month - static_cast<double>(before));
}

/// Cost categories over all ways, the heaviest first.
std::vector<QString> heaviest(const std::vector<WayResult>& ways)
{
    std::map<QString, double> sums;
    for (const WayResult& way : ways) {
        for (const CostLine& line : way.cost ? way.cost->lines : std::vector<CostLine> {})
            sums[line.category] += std::max(line.totalEur, 0.0);
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

void CostsStop::build(FormPage& page)
{
    page.intro(tr("All ways under the same assumptions, month by month. Every figure unfolds down "
                  "to its source."));
    addPriceDifference(page);
    cumulative(page);
    breakdown(page);
    figures(page);
    assumptions(page);
}

CumulativeCost CostsStop::cumulativeData(const FormPage& page)
{
    const Assessment& assessment = page.assessment();
    CumulativeCost data {.monthWord = tr("Month"), .locale = page.wording().locale()};
    for (const WayResult& way : assessment.ways) {
        if (way.cost && !way.cost->cumulativeEur.empty())
            data.curves.push_back({way.id, shortName(page, way.id), way.cost->cumulativeEur,
                way.id == focusWay(page)});
    }
    for (const Crossing& crossing : assessment.crossings) {
        const WayResult* way = assessment.way(crossing.cheaperAfter);
        const bool shown
            = crossing.cheaperAfter == focusWay(page) || crossing.cheaperBefore == focusWay(page);
        if (way && way->cost && shown)
            data.crossings.push_back(
                {crossing.month, cumulativeAt(*way, crossing.month), crossingText(page, crossing)});
    }
    return data;
}

QString CostsStop::crossingText(const FormPage& page, const Crossing& crossing)
{
    return tr("Month %1: %2 becomes cheaper than %3")
        .arg(page.wording().number(crossing.month, 1), shortName(page, crossing.cheaperAfter),
            shortName(page, crossing.cheaperBefore));
}

void CostsStop::cumulative(FormPage& page)
{
    const Section card = page.card(tr("Cumulative payments"),
        tr("Payments as they fall due, net. Ranking and board use the present value instead, which "
           "weighs late payments less."));
    auto* chart = new CumulativeCostChart;
    chart->setFixedHeight(kChartHeight);
    chart->setObjectName(u"cumulativeChart"_s);
    card.layout->addWidget(new ChartFrame(tr("Cumulative payments"), chart));
    QLabel* crossings = textLabel({});
    card.layout->addWidget(crossings);
    card.onRender([&page, chart, crossings] {
        chart->setTheme(page.colours());
        chart->setData(cumulativeData(page));
        QStringList lines;
        for (const Crossing& crossing : page.assessment().crossings) {
            if (tellsOf(page, crossing))
                lines << crossingText(page, crossing);
        }
        crossings->setText(lines.isEmpty() ? tr("No way overtakes another within the period.")
                                           : lines.join(u'\n'));
    });
}

CostBreakdown CostsStop::breakdownData(const FormPage& page)
{
    const std::vector<WayResult>& ways = page.assessment().ways;
    std::vector<QString> categories = heaviest(ways);
    const bool rest = categories.size() > kParts + 1;
    if (rest)
        categories.resize(kParts);
    CostBreakdown data {.locale = page.wording().locale()};
    for (const QString& category : categories)
        data.parts.push_back(page.wording().word(u"category."_s + category));
    if (rest)
        data.parts.push_back(tr("other"));
    for (const WayResult& way : ways) {
        if (!way.cost)
            continue;
        CostStack stack {.way = way.id,
            .label = shortName(page, way.id),
            .partsEur = std::vector<double>(data.parts.size(), 0.0)};
        for (const CostLine& line : way.cost->lines) {
            const auto found = std::find(categories.begin(), categories.end(), line.category);
            const auto index = static_cast<std::size_t>(found - categories.begin());
            if (line.totalEur > 0.0 && index < stack.partsEur.size())
                stack.partsEur[index] += line.totalEur;
        }
        data.stacks.push_back(std::move(stack));
    }
    return data;
}

void CostsStop::breakdown(FormPage& page)
{
    const Section card = page.card(tr("What the costs are made of"));
    auto* chart = new CostBreakdownChart;
    chart->setObjectName(u"breakdownChart"_s);
    card.layout->addWidget(new ChartFrame(tr("What the costs are made of"), chart));
    card.onRender([&page, chart] {
        chart->setTheme(page.colours());
        chart->setData(breakdownData(page));
    });
}

void CostsStop::figures(FormPage& page)
{
    const Section card = page.card(
        tr("The figures behind"), tr("Net, in euros. Click a figure to see how it is worked out."));
    auto* table = new CellTable(page,
        {tr("Way"), tr("One-off"), tr("First month"), tr("Payments in all"), tr("Present value")});
    table->setObjectName(u"costTable"_s);
    table->setWidths({0, 110, 110, 120, 120});
    card.layout->addWidget(table);
    card.onRender([&page, table] {
        std::vector<CellRow> rows;
        for (const WayResult& way : page.assessment().ways)
            rows.push_back(figureRow(page, way));
        table->setRows(std::move(rows));
    });
    auto* confirmed = new QCheckBox(tr("The costs are confirmed"));
    confirmed->setObjectName(u"costsConfirmed"_s);
    page.registerField(u"costsConfirmed"_s, confirmed);
    card.layout->addWidget(confirmed);
    QObject::connect(confirmed, &QCheckBox::clicked, confirmed, [&page](bool checked) {
        page.document().edit(tr("Confirm the costs"),
            [checked](Plan& plan) { plan.choices.costsConfirmed = checked; });
    });
    card.onRender(
        [&page, confirmed] { confirmed->setChecked(page.plan().choices.costsConfirmed); });
}

CellRow CostsStop::figureRow(const FormPage& page, const WayResult& way)
{
    const Wording& words = page.wording();
    const QString name = words.word(u"way."_s + way.id);
    CellRow row {
        .title = name, .mark = page.colours().way(way.id), .highlighted = way.id == focusWay(page)};
    row.cells.push_back({.html = name});
    if (!way.cost) {
        const bool missing = way.carries && !way.missing.empty();
        const QString why = missing
            ? missingText(page, way)
            : words.message(way.obstacle, page.assessment()).toHtmlEscaped();
        row.cells.push_back({.html = why});
        return row;
    }
    const auto cell = [&](double eur, const QString& quantity) {
        row.cells.push_back({.html = words.money(eur),
            .quantity = u"%1.cost.%2"_s.arg(way.id, quantity),
            .number = true});
    };
    cell(way.cost->upfrontEur, u"upfront"_s);
    cell(way.cost->monthlyEur.empty() ? 0.0 : way.cost->monthlyEur.front(), u"payments"_s);
    cell(way.cost->totalEur, u"total"_s);
    cell(way.cost->npvEur, u"npv"_s);
    return row;
}

QString CostsStop::missingText(const FormPage& page, const WayResult& way)
{
    QStringList names;
    for (const QString& id : way.missing)
        names << inputName(page, id).toHtmlEscaped();
    return tr("Not known yet: %1").arg(names.join(u", "_s));
}

void CostsStop::assumptions(FormPage& page)
{
    const Section card = page.card(tr("Assumptions"),
        tr("Each with its source and date. What you type replaces the source until you take it "
           "again."));
    addAssumptions(card);
}

} // namespace kursbuch
