#include "ui/stops/destination.h"

#include "ui/stops/binding.h"
#include "ui/stops/cell_table.h"
#include "ui/stops/labels.h"
#include "ui/stops/rich_text.h"
#include "ui/stops/schedule_card.h"

#include <QButtonGroup>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

/// A figure of a way, or a dash where the way does not have it.
Cell figureCell(const FormPage& page, const WayResult& way, const QString& name)
{
    const QString id = way.id + u'.' + name;
    if (!way.carries || page.assessment().sheet.find(id) < 0)
        return {.html = u"–"_s, .number = true};
    return {.html = page.wording().quantity(id, page.assessment()), .quantity = id, .number = true};
}

Cell topicCell(const FormPage& page, const WayResult& way, const QString& topic)
{
    const ReasonText text = reasonTextOf(page);
    return {.html = text.topic(way.judgement, topic), .detail = text.reasons(way, topic)};
}

Cell technicalCell(const FormPage& page, const WayResult& way)
{
    const ReasonText text = reasonTextOf(page);
    WayResult rest = way;
    std::erase_if(rest.judgement.reasons, [](const Reason& reason) {
        return reason.topic == u"data_protection"_s || reason.topic == u"operations"_s;
    });
    return {.html = text.topic(rest.judgement, {}), .detail = text.reasons(rest)};
}

bool deviates(const FormPage& page)
{
    const QString& chosen = page.plan().choices.way;
    return !chosen.isEmpty() && chosen != page.assessment().recommendation.way;
}

} // namespace

void DestinationStop::build(FormPage& page)
{
    page.intro(
        tr("All ways side by side. Every cell unfolds to its rule, its reckoning and its source."));
    comparison(page);
    choice(page);
    ranking(page);
    addScheduleCard(page, ScheduleView::Picture);
}

CellRow DestinationStop::wayRow(const FormPage& page, const WayResult& way)
{
    const Wording& words = page.wording();
    const Assessment& assessment = page.assessment();
    const QString name = words.word(u"way."_s + way.id);
    const bool recommended = way.id == assessment.recommendation.way;
    const QString shortName = words.word(u"way.%1.short"_s.arg(way.id));
    QString title = u"<b>%1</b>"_s.arg(shortName.toHtmlEscaped());
    if (recommended)
        title += u"<br>"_s + tr("recommended");
    CellRow row {.title = name, .mark = page.colours().way(way.id), .highlighted = recommended};
    const QString what = words.wayDescription(way.id, page.plan());
    row.cells.push_back({.html = title, .detail = what.toHtmlEscaped()});
    if (way.id == u"today"_s) {
        const QString undone = page.plan().departure.undone;
        row.cells.back().detail += undone.isEmpty()
            ? QString()
            : u"<br>"_s + tr("Stays undone: %1").arg(undone.toHtmlEscaped());
        row.cells.insert(row.cells.end(), 3, Cell {.html = u"–"_s});
    } else {
        row.cells.push_back(topicCell(page, way, u"data_protection"_s));
        row.cells.push_back(topicCell(page, way, u"operations"_s));
        row.cells.push_back(technicalCell(page, way));
    }
    row.cells.push_back(figureCell(page, way, u"cost.npv"_s));
    row.cells.push_back(figureCell(page, way, u"schedule.weeks"_s));
    row.cells.push_back(figureCell(page, way, u"staff.fte"_s));
    row.cells.push_back(figureCell(page, way, u"co2.per_year"_s));
    return row;
}

void DestinationStop::comparison(FormPage& page)
{
    const Section card = page.card({});
    auto* table = new CellTable(page,
        {tr("Way"), tr("Data protection"), tr("Operations"), tr("Technology"), tr("Present value"),
            tr("Until start"), tr("Staff"), tr("CO₂")});
    table->setWidths({0, 94, 84, 88, 62, 62, 52, 58});
    table->setObjectName(u"comparison"_s);
    card.layout->addWidget(table);
    card.layout->addWidget(textLabel(tr("Costs as present value over the planning period, so that "
                                        "early and late payments compare."),
        LabelKind::Muted));
    card.onRender([&page, table] {
        std::vector<CellRow> rows;
        for (const WayResult& way : page.assessment().ways)
            rows.push_back(wayRow(page, way));
        table->setRows(std::move(rows));
    });
}

void DestinationStop::choice(FormPage& page)
{
    const Section card
        = page.card(tr("Which way shall it be?"), tr("Provisional until the costs are confirmed."));
    auto* group = new QButtonGroup(card.layout->parentWidget());
    QStringList ids {QString()};
    ids += wayIds();
    for (const QString& id : ids) {
        auto* radio = new QRadioButton;
        radio->setObjectName(u"way.%1"_s.arg(id));
        group->addButton(radio);
        card.layout->addWidget(radio);
        QObject::connect(radio, &QRadioButton::clicked, radio, [&page, id] {
            page.document().edit(
                tr("Choose the way"), [&id](Plan& plan) { plan.choices.way = id; });
        });
        card.onRender([&page, radio, id] {
            radio->setChecked(page.plan().choices.way == id);
            radio->setText(choiceText(page, id));
        });
        if (id.isEmpty())
            page.registerField(u"way"_s, radio);
    }
    QWidget* reason = text(card,
        {.field = u"deviationReason"_s,
            .label = tr("Why another way than the recommended one?"),
            .why = tr("The reason stands in the decision paper."),
            .lines = 3},
        [](auto& plan) { return &plan.choices.deviationReason; });
    card.onRender([&page, reason] { reason->setVisible(deviates(page)); });
}

QString DestinationStop::choiceText(const FormPage& page, const QString& id)
{
    const Wording& words = page.wording();
    const WayResult* way = page.assessment().way(id);
    if (!way)
        return tr("not decided yet");
    QString text = words.word(u"way."_s + id);
    static const QString kVerdicts[]
        = {u"verdict.open"_s, u"verdict.conditions"_s, u"verdict.closed"_s};
    text += u" · %1 %2"_s.arg(
        verdictShape(way->verdict), words.word(kVerdicts[static_cast<std::size_t>(way->verdict)]));
    if (way->cost)
        text += u" · "_s + words.money(way->cost->npvEur);
    if (id == page.assessment().recommendation.way)
        text += u" · "_s + tr("recommended");
    return text;
}

void DestinationStop::ranking(FormPage& page)
{
    const Section card = page.card(tr("Why this order"));
    QLabel* label = makeRichLabel(page);
    card.layout->addWidget(label);
    card.onRender([&page, label] {
        const Recommendation& found = page.assessment().recommendation;
        QStringList lines;
        if (found.way.isEmpty())
            lines << tr("No way can be recommended yet.");
        else
            lines << u"<b>%1</b>"_s.arg(page.wording().word(u"way."_s + found.way));
        for (const Message& reason : found.reasons)
            lines << page.wording().message(reason, page.assessment()).toHtmlEscaped();
        label->setText(u"<p style=\"margin:0 0 5px 0\">%1</p>"_s.arg(
            lines.join(u"</p><p style=\"margin:0 0 5px 0\">"_s)));
    });
}

} // namespace kursbuch
