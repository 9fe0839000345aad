#include "app/assess/labelling.h"
#include "app/assess/market_view.h"
#include "ui/stops/binding.h"
#include "ui/stops/cell_table.h"
#include "ui/stops/exit_cloud.h"
#include "ui/stops/labels.h"
#include "ui/stops/rich_text.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

const QString kSpecialness = u"specialness"_s;

QString muted(const FormPage& page, const QString& text)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(
        page.colours().muted.name(), text.toHtmlEscaped());
}

/// Shape and word, never colour alone; what is not known is no "no".
Cell featureCell(const FormPage& page, const FeatureCell& cell, const QStringList& words)
{
    const Theme& theme = page.colours();
    const Wording& wording = page.wording();
    const int which = !cell.offered ? 2 : *cell.offered ? 0 : 1;
    const QString shape
        = which == 2 ? unknownShape() : verdictShape(which == 0 ? Verdict::Open : Verdict::Closed);
    const QColor colour
        = which == 2 ? theme.muted : theme.verdict(which == 0 ? Verdict::Open : Verdict::Closed);
    Cell shown {.html = u"<span style=\"color:%1\">%2&nbsp;%3</span>"_s.arg(
                    colour.name(), shape, words.at(which).toHtmlEscaped())};
    QStringList detail;
    for (const QString& line : {cell.name, wording.text(cell.note),
             cell.source ? wording.source(*cell.source) : QString()})
        if (!line.isEmpty())
            detail << line.toHtmlEscaped();
    shown.detail = detail.join(u"<br>"_s);
    return shown;
}

} // namespace

void ExitCloudStop::fitting(FormPage& page)
{
    const Section card = page.card(tr("How special the case is, and what fits"));
    QLabel* label = makeRichLabel(page);
    label->setObjectName(u"fitting"_s);
    card.layout->addWidget(label);
    card.onRender([&page, label] { label->setText(fittingText(page)); });
}

QString ExitCloudStop::fittingText(const FormPage& page)
{
    const Wording& words = page.wording();
    const Item* item = page.catalog().item(kSpecialness);
    const auto answer = page.plan().answers.find(kSpecialness);
    QString said = tr("not answered yet");
    if (item && answer != page.plan().answers.end() && !answer->second.options.isEmpty())
        for (const ItemOption& option : item->options)
            if (option.id == answer->second.options.front())
                said = words.text(option.label);
    QString html = u"<a href=\"use_case/%1\" style=\"color:%2\">%3</a>"_s.arg(
        kSpecialness, page.colours().accent.name(), said.toHtmlEscaped());
    for (const QString& way : {u"api"_s, u"pretrained"_s})
        for (const Reason* reason :
            reasonsAbout(u"plan.specialness"_s, way, page.catalog(), page.assessment())) {
            const Verdict effect = reason->effect;
            html += u"<br><span style=\"color:%1\">%2</span> <b>%3:</b> %4 %5"_s.arg(
                page.colours().verdict(effect).name(), verdictShape(effect),
                words.word(u"way.%1.short"_s.arg(way)).toHtmlEscaped(),
                words.text(reason->text).toHtmlEscaped(),
                muted(page, u"(%1 · %2)"_s.arg(reason->rule, words.source(reason->source))));
        }
    return html;
}

void ExitCloudStop::features(FormPage& page)
{
    const Section card = page.foldedCard(tr("What providers bring for machine learning"),
        tr("A cell unfolds to its source. Not known means that nobody found it, not that it is "
           "missing."));
    QStringList headings {tr("Provider")};
    for (const QString& id : mlFeatureIds())
        headings << page.wording().word(u"ml."_s + id);
    auto* table = new CellTable(page, headings);
    table->setObjectName(u"mlFeatures"_s);
    table->setWidths({84, 60, 54, 54, 54, 66, 66, 60, 54});
    card.layout->addWidget(table);
    card.onRender([&page, table] {
        const QStringList words {tr("yes"), tr("no"), tr("not known")};
        std::vector<CellRow> rows;
        for (const FeatureRow& provider : featureTable(page.catalog())) {
            CellRow row {.title = provider.provider->name,
                .cells
                = {{.html = provider.provider->name.section(u" ("_s, 0, 0).toHtmlEscaped()}}};
            for (const FeatureCell& cell : provider.cells)
                row.cells.push_back(featureCell(page, cell, words));
            rows.push_back(std::move(row));
        }
        table->setRows(std::move(rows));
    });
}

void ExitCloudStop::addLabellingFields(const Section& card)
{
    const auto count = static_cast<int>(card.page->plan().workloads.size());
    for (int i = 0; i < count; ++i) {
        const auto index = static_cast<std::size_t>(i);
        const QString name = count > 1 ? u" (%1)"_s.arg(i + 1) : QString();
        const QString suffix = i > 0 ? u".%1"_s.arg(i) : QString();
        const auto at = [index](auto member) {
            return [index, member](auto& plan) {
                return index < plan.workloads.size() ? &(plan.workloads[index].*member) : nullptr;
            };
        };
        number(card,
            {.field = u"itemsToLabel"_s + suffix,
                .label = tr("Items to label before the first training") + name,
                .why = tr("Labelling often costs more than training.")},
            at(&Workload::itemsToLabel));
        number(card,
            {.field = u"itemsToLabelPerMonth"_s + suffix,
                .label = tr("Items to label a month afterwards") + name},
            at(&Workload::itemsToLabelPerMonth));
        number(card,
            {.field = u"labelSecondsPerItem"_s + suffix,
                .label = tr("Time per item") + name,
                .unit = u"s"_s,
                .decimals = 1},
            at(&Workload::labelSecondsPerItem));
    }
}

void ExitCloudStop::labelling(FormPage& page)
{
    const Section card = page.card(tr("Labelling the training data"));
    addLabellingFields(card);
    ChoiceField field {.field = u"labellingTool"_s,
        .label = tr("Software or bought work"),
        .none = tr("none chosen")};
    for (const Tariff& tariff : page.catalog().tariffs)
        if (tariff.kind == u"labelling_tool"_s || tariff.kind == u"labelling_work"_s)
            field.choices.push_back({tariff.id, page.wording().text(tariff.name)});
    choice(card, field, [](auto& plan) { return &plan.choices.labellingTool; });
    QLabel* label = makeRichLabel(page);
    label->setObjectName(u"labellingCosts"_s);
    card.layout->addWidget(label);
    card.onRender([&page, label] { label->setText(labellingText(page)); });
}

QString ExitCloudStop::labellingName(const FormPage& page, const LabellingCost& cost)
{
    const Item* item = page.catalog().item(u"labelling"_s);
    QString name = cost.where;
    if (item != nullptr)
        for (const ItemOption& option : item->options)
            if (option.id == cost.where)
                name = page.wording().text(option.label);
    return name.toHtmlEscaped() + (cost.chosen ? u"<br>"_s + tr("your answer") : QString());
}

QString ExitCloudStop::labellingText(const FormPage& page)
{
    const Wording& words = page.wording();
    const auto costs
        = labellingCosts(page.plan(), page.catalog(), page.assessment().sheet.months());
    if (costs.empty())
        return muted(page,
            tr("Name the items to compare software in-house, software in the cloud and bought "
               "work. The question where to label stands below."));
    const auto money = [&](const std::optional<double>& eur) {
        return eur ? words.money(*eur) : muted(page, unknownShape() + u' ' + tr("not known"));
    };
    QString rows;
    const auto add = [&](const QString& title, auto cell) {
        rows += u"<tr><td style=\"padding:2px 12px 2px 0\">%1</td>"_s.arg(muted(page, title));
        for (const LabellingCost& cost : costs)
            rows += u"<td style=\"padding:2px 12px 2px 0\">%1</td>"_s.arg(cell(cost));
        rows += u"</tr>"_s;
    };
    add({},
        [&](const LabellingCost& cost) { return u"<b>%1</b>"_s.arg(labellingName(page, cost)); });
    add(tr("Work, once"), [&](const LabellingCost& cost) { return money(cost.workOnce); });
    add(tr("Work a month"), [&](const LabellingCost& cost) { return money(cost.workPerMonth); });
    add(tr("Software"), [&](const LabellingCost& cost) {
        return cost.tool ? words.text(cost.tool->name).toHtmlEscaped() : tr("brought along");
    });
    add(tr("Software, once"), [&](const LabellingCost& cost) { return money(cost.toolOnce); });
    add(tr("Software a month"),
        [&](const LabellingCost& cost) { return money(cost.toolPerMonth); });
    add(tr("Support and care"), [&](const LabellingCost& cost) {
        return cost.tool ? words.text(cost.tool->note).toHtmlEscaped() : tr("by the contractor");
    });
    add(tr("Source"), [&](const LabellingCost& cost) {
        return cost.tool ? muted(page, words.source(cost.tool->source)) : QString();
    });
    add(tr("Over the period"),
        [&](const LabellingCost& cost) { return u"<b>%1</b>"_s.arg(money(cost.total)); });
    return u"<table width=\"100%\">%1</table>"_s.arg(rows);
}

} // namespace kursbuch
