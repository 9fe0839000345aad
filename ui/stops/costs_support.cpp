#include "ui/stops/costs.h"

#include "ui/stops/binding.h"
#include "ui/stops/labels.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

/// A table of one row for every way whose figures are known.
template <typename Make> std::vector<CellRow> rowsOf(const CostsView& costs, Make make)
{
    std::vector<CellRow> rows;
    for (const WayResult* way : costs.openWays()) {
        const WayMoney* money = costs.money().way(way->id);
        if (!money || way->id == "today"_L1)
            continue;
        const QString name = costs.shortName(way->id);
        CellRow row {.title = costs.page().wording().word(u"way."_s + way->id),
            .mark = costs.page().colours().way(way->id),
            .highlighted = way->id == costs.focusWay()};
        row.cells.push_back({.html = name});
        for (Cell& cell : make(*money))
            row.cells.push_back(std::move(cell));
        rows.push_back(std::move(row));
    }
    return rows;
}

/// A way a group: its name at the first year, the sum below the last.
void addDepreciation(std::vector<CellRow>& rows, const CostsView& costs, const WayMoney& money)
{
    const QString name = costs.shortName(money.way);
    const QColor mark = costs.page().colours().way(money.way);
    double sum = 0.0;
    bool known = true;
    for (const DepreciationYear& year : money.depreciation.years) {
        const auto amount = costs.words().value(year.amount);
        known = known && amount;
        sum += amount.value_or(0.0);
        rows.push_back({.title = name,
            .cells = {{.html = &year == &money.depreciation.years.front() ? name : QString()},
                {.html = costs.words().year(year.year, {}), .number = true},
                costs.moneyCell(year.amount)},
            .mark = mark});
    }
    if (money.depreciation.years.size() > 1)
        rows.push_back({.title = name,
            .cells = {{}, {.html = CostsStop::tr("Total"), .number = true},
                {.html = known ? costs.page().wording().money(sum) : u"–"_s, .number = true}},
            .mark = mark,
            .highlighted = true});
}

/// What is to be known about the methods, each thing once.
QStringList depreciationNotes(const CostsView& costs)
{
    QStringList notes;
    for (const WayMoney& money : costs.money().ways) {
        for (const Message& note : money.depreciation.notes)
            notes << costs.page().wording().message(note, costs.page().assessment());
    }
    notes.removeDuplicates();
    return notes;
}

} // namespace

void CostsStop::support(const Costs& costs)
{
    FormPage& page = costs->page();
    const Section card = page.card(tr("Support and idle hours"),
        tr("Support by the provider against support of one's own, and GPU hours that are paid but "
           "not used, over the whole period."));
    auto* table = new CellTable(page,
        {tr("Way"), tr("First month\nof service"), tr("Provider's\nsupport"), tr("Own\nsupport"),
            tr("Idle hours\na month"), tr("Paid\nfor them")});
    table->setObjectName(u"supportTable"_s);
    table->setWidths({0, 90, 95, 95, 125, 95});
    unfoldMoney(*table, costs);
    card.layout->addWidget(table);
    card.onRender([costs, table] {
        table->setRows(rowsOf(*costs, [&](const WayMoney& money) {
            return std::vector<Cell> {{.html = costs->words().firstMonth(money), .number = true},
                costs->moneyCell(money.providerSupport), costs->moneyCell(money.ownSupport),
                costs->cell(money.unusedHours), costs->moneyCell(money.unusedCost)};
        }));
    });
}

void CostsStop::benefit(const Costs& costs)
{
    FormPage& page = costs->page();
    const Section card = page.card(tr("Benefit against cost"),
        tr("Carrying on as today is the zero line: what it costs and the benefit named at the stop "
           "Departure, less what the way costs."));
    auto* table = new CellTable(page,
        {tr("Way"), tr("Cash-effective"), tr("It pays"), tr("With all benefit"), tr("It pays")});
    table->setObjectName(u"benefitTable"_s);
    table->setWidths({0, 115, 105, 115, 105});
    unfoldMoney(*table, costs);
    card.layout->addWidget(table);
    QLabel* none = textLabel(
        tr("No benefit and no cost of today is named yet (stop Departure)."), LabelKind::Muted);
    card.layout->addWidget(none);
    card.onRender([costs, table, none] {
        std::vector<CellRow> rows = rowsOf(*costs, [&](const WayMoney& money) {
            return std::vector<Cell> {costs->moneyCell(money.netCash),
                {.html = costs->words().payback(money.paybackCash), .number = true},
                costs->moneyCell(money.netAll),
                {.html = costs->words().payback(money.paybackAll), .number = true}};
        });
        const bool known = std::any_of(rows.begin(), rows.end(), [&](const CellRow& row) {
            return costs->words().value(row.cells[1].quantity)
                || costs->words().value(row.cells[3].quantity);
        });
        table->setVisible(known);
        none->setVisible(!known);
        table->setRows(std::move(rows));
    });
}

void CostsStop::addDepreciationMethod(const Section& card)
{
    addChoice(card,
        {.field = u"depreciation"_s,
            .label = tr("Method"),
            .choices = {{.id = u"linear"_s, .label = tr("linear")},
                {.id = u"one_year"_s, .label = tr("in one year")},
                {.id = u"declining"_s, .label = tr("declining balance")}}},
        {.get =
                [](const Plan& plan) {
                    return plan.choices.depreciation.isEmpty() ? u"linear"_s
                                                               : plan.choices.depreciation;
                },
            .set = [](Plan& plan, const QString& way) { plan.choices.depreciation = way; }});
}

void CostsStop::depreciation(const Costs& costs)
{
    FormPage& page = costs->page();
    const Section card = page.foldedCard(tr("Depreciation"),
        tr("How the purchase is written off in the books. No payment: it is never added to the "
           "figures above. Whether a method is open to you, ask your tax adviser."));
    addDepreciationMethod(card);
    auto* table = new CellTable(page, {tr("Way"), tr("Year"), tr("Written off")});
    table->setObjectName(u"depreciationTable"_s);
    table->setWidths({0, 120, 140});
    unfoldMoney(*table, costs);
    card.layout->addWidget(table);
    QLabel* notes = textLabel({}, LabelKind::Muted);
    card.layout->addWidget(notes);
    card.onRender([costs, table, notes] {
        std::vector<CellRow> rows;
        for (const WayResult* way : costs->openWays()) {
            if (const WayMoney* money = costs->money().way(way->id))
                addDepreciation(rows, *costs, *money);
        }
        QStringList remarks = depreciationNotes(*costs);
        if (rows.empty())
            remarks.prepend(tr("Nothing is bought that would be written off."));
        table->setVisible(!rows.empty());
        table->setRows(std::move(rows));
        notes->setText(remarks.join(u'\n'));
        notes->setVisible(!remarks.isEmpty());
    });
}

} // namespace kursbuch
