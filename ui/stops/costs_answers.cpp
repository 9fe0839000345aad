#include "ui/stops/costs.h"

#include "ui/stops/labels.h"
#include "ui/window/card.h"
#include "ui/window/way_text.h"

#include <QCheckBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr double kMonthsPerYear = 12.0;
constexpr double kThousand = 1e3;
constexpr double kMillion = 1e6;

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

QString closedMark(const FormPage& page)
{
    return u"<br><small><span style=\"color:%1\">%2&nbsp;%3</span></small>"_s.arg(
        page.colours().verdict(Verdict::Closed).name(), verdictShape(Verdict::Closed),
        page.wording().word(u"verdict.closed"_s));
}

/// Between the way in focus and another one that is not closed.
bool concerns(const CostsView& costs, const Meeting& meeting)
{
    const QString focus = costs.focusWay();
    if (meeting.a != focus && meeting.b != focus)
        return false;
    const WayResult* other
        = costs.page().assessment().way(meeting.a == focus ? meeting.b : meeting.a);
    return other != nullptr && other->verdict != Verdict::Closed;
}

} // namespace

void CostsStop::answers(const Costs& costs)
{
    FormPage& page = costs->page();
    const Section card = page.card(tr("What each way costs"),
        tr("Net, in euros, for the same work. Click a figure to see how it is worked out."));
    card.onRender([costs] { costs->refresh(); });
    auto* table = new CellTable(page,
        {tr("Way"), tr("One-off"), tr("Payments in all"), tr("Present value"), tr("A year"),
            tr("1,000\nrequests"), tr("1 million\ntokens")});
    table->setObjectName(u"costTable"_s);
    table->setWidths({0, 84, 88, 88, 84, 84, 84});
    unfoldMoney(*table, costs);
    card.layout->addWidget(table);
    QLabel* close = textLabel({});
    close->setObjectName(u"closeCall"_s);
    card.layout->addWidget(close);
    card.onRender([costs, table, close] {
        std::vector<CellRow> rows;
        const Assessment& assessment = costs->page().assessment();
        for (const WayResult* way : WayText::inBoardOrder(assessment))
            rows.push_back(answerRow(*costs, *way));
        if (const WayResult* today = assessment.way(u"today"_s))
            rows.push_back(answerRow(*costs, *today));
        table->setRows(std::move(rows));
        const QString words = costs->words().closeCall();
        close->setText(words);
        close->setVisible(!words.isEmpty());
    });
    addMeetings(card, costs);
    addConfirmation(card);
}

CellRow CostsStop::answerRow(const CostsView& costs, const WayResult& way)
{
    const FormPage& page = costs.page();
    const Wording& words = page.wording();
    const QString name = costs.shortName(way.id);
    CellRow row {.title = words.word(u"way."_s + way.id),
        .mark = page.colours().way(way.id),
        .highlighted = way.id == costs.focusWay()};
    const bool closed = way.verdict == Verdict::Closed;
    row.cells.push_back({.html = closed ? name + closedMark(page) : name});
    if (!way.cost) {
        const bool missing = way.carries && !way.missing.empty();
        const QString why = missing
            ? missingText(page, way)
            : words.message(way.obstacle, page.assessment()).toHtmlEscaped();
        row.cells.push_back({.html = why});
        return row;
    }
    for (const QString& quantity : {u"upfront"_s, u"total"_s, u"npv"_s})
        row.cells.push_back(costs.moneyCell(u"%1.cost.%2"_s.arg(way.id, quantity)));
    const WayMoney* money = costs.money().way(way.id);
    const WayMoney figures = money ? *money : WayMoney {};
    row.cells.push_back(costs.moneyCell(figures.equivalent, kMonthsPerYear));
    row.cells.push_back(costs.moneyCell(figures.perThousandRequests, kThousand));
    row.cells.push_back(costs.moneyCell(figures.perMillionTokens, kMillion));
    return row;
}

QString CostsStop::missingText(const FormPage& page, const WayResult& way)
{
    QStringList names;
    for (const QString& id : way.missing)
        names << inputName(page, id).toHtmlEscaped();
    return tr("Not known yet: %1").arg(names.join(u", "_s));
}

void CostsStop::addMeetings(const Section& card, const Costs& costs)
{
    QLabel* own = textLabel({});
    own->setObjectName(u"meetings"_s);
    card.layout->addWidget(own);
    auto* rest = new Card(tr("All other pairs"));
    rest->setFoldable(true);
    QLabel* others = textLabel({});
    rest->content()->addWidget(others);
    card.layout->addWidget(rest);
    card.onRender([costs, own, rest, others] {
        QStringList lines;
        QStringList remaining;
        for (const Meeting& meeting : costs->money().meetings)
            (concerns(*costs, meeting) ? lines : remaining)
                << u"· "_s + costs->words().meeting(meeting);
        own->setText(lines.join(u'\n'));
        own->setVisible(!lines.isEmpty());
        others->setText(remaining.join(u'\n'));
        rest->setVisible(!remaining.isEmpty());
        rest->setBadge(QString::number(remaining.size()));
    });
}

void CostsStop::addConfirmation(const Section& card)
{
    FormPage& page = *card.page;
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

} // namespace kursbuch
