#include "ui/stops/costs.h"

#include "ui/stops/chart_frame.h"
#include "ui/charts/money_charts.h"
#include "ui/stops/binding.h"
#include "ui/stops/labels.h"
#include "ui/window/choice_bar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kMonths = 12;

} // namespace

std::vector<CellRow> CostsStop::yearRows(const CostsView& costs, const QString& way)
{
    const WayMoney* money = costs.money().way(way);
    const auto years = money ? shownYears(*money, costs.money()) : std::nullopt;
    std::vector<CellRow> rows;
    if (!years)
        return rows;
    const Wording& words = costs.page().wording();
    const bool gross = costs.money().gross;
    double sum = 0.0;
    const auto figure = [&](double eur) { return Cell {.html = words.money(eur), .number = true}; };
    for (const ShownYear& year : *years) {
        const QString name = costs.words().year(year.year, costs.page().plan());
        CellRow row {.title = name};
        row.cells.push_back({.html = year.partial ? words.say(u"money.partial"_s, {name}) : name});
        row.cells.push_back(
            costs.moneyCell(gross ? year.ids.investmentGross : year.ids.investment));
        row.cells.push_back(costs.moneyCell(gross ? year.ids.runningGross : year.ids.running));
        row.cells.push_back(costs.moneyCell(year.ids.residual));
        const double paid = year.investmentEur + year.runningEur - year.residualEur;
        sum += paid;
        row.cells.push_back(figure(paid));
        rows.push_back(std::move(row));
    }
    CellRow total {.title = tr("Total"), .highlighted = true};
    total.cells = {{.html = tr("Total")}, {}, {}, {}, figure(sum)};
    rows.push_back(std::move(total));
    return rows;
}

void CostsStop::years(const Costs& costs)
{
    FormPage& page = costs->page();
    const QString title = tr("Payments by year");
    const Section card = page.card(title,
        tr("When money leaves the till: one-off cost in the month before the service begins, "
           "running cost month by month. The schedule of each way says when that is."));
    addYearFields(card);
    auto* chart = new YearChart;
    chart->setObjectName(u"yearChart"_s);
    card.layout->addWidget(new ChartFrame(title, chart));
    auto* ways = new ChoiceBar;
    ways->setObjectName(u"yearWay"_s);
    ways->setName(tr("Way whose years are shown"));
    card.layout->addWidget(ways);
    auto* table = new CellTable(
        page, {tr("Year"), tr("One-off"), tr("Running"), tr("Got back"), tr("Together")});
    table->setObjectName(u"yearTable"_s);
    table->setWidths({0, 120, 120, 120, 120});
    unfoldMoney(*table, costs);
    card.layout->addWidget(table);
    QObject::connect(ways, &ChoiceBar::chosen, table,
        [costs, table](const QString& way) { table->setRows(yearRows(*costs, way)); });
    card.onRender([costs, chart, ways, table] {
        chart->setTheme(costs->page().colours());
        MoneyPictures pictures = costs->pictures();
        // Its height would leave nothing to see of the others; its years are in the table.
        pictures.ways.removeAll(u"today"_s);
        chart->setData(yearCosts(pictures));
        std::vector<Choice> choices;
        for (const WayResult* way : costs->openWays())
            choices.push_back({.id = way->id, .label = costs->shortName(way->id)});
        const QString before = ways->current();
        ways->setChoices(choices);
        const bool stays = std::any_of(choices.begin(), choices.end(),
            [&](const Choice& choice) { return choice.id == before; });
        ways->setCurrent(stays ? before : choices.empty() ? QString() : choices.front().id);
        ways->setVisible(choices.size() > 1);
        table->setRows(yearRows(*costs, ways->current()));
    });
}

void CostsStop::addYearFields(const Section& card)
{
    std::vector<Choice> months;
    for (int month = 1; month <= kMonths; ++month)
        months.push_back({.id = QString::number(month),
            .label = card.page->wording().locale().standaloneMonthName(month)});
    addChoice(card,
        {.field = u"budgetYearStart"_s, .label = tr("Budget year begins in"), .choices = months},
        {.get =
                [](const Plan& plan) {
                    return QString::number(plan.departure.budgetYearStart.value_or(1));
                },
            .set = [](Plan& plan,
                       const QString& month) { plan.departure.budgetYearStart = month.toInt(); }});
    addChoice(card,
        {.field = u"taxView"_s,
            .label = tr("Payments by year are shown"),
            .why = tr("Whoever cannot deduct input tax, such as most public bodies, pays gross."),
            .choices
            = {{.id = u"net"_s, .label = tr("net")}, {.id = u"gross"_s, .label = tr("gross")}}},
        {.get =
                [](const Plan& plan) {
                    return plan.departure.taxView.isEmpty() ? u"net"_s : plan.departure.taxView;
                },
            .set = [](Plan& plan, const QString& view) { plan.departure.taxView = view; }});
    QLabel* hint = textLabel(
        tr("Without a planning start (stop Departure) the years count from the first month."),
        LabelKind::Muted);
    card.layout->addWidget(hint);
    card.onRender([page = card.page, hint] {
        hint->setVisible(!page->plan().departure.planningStart.isValid());
    });
}

} // namespace kursbuch
