#include "ui/stops/sizing_card.h"

#include "ui/stops/labels.h"
#include "ui/stops/rich_text.h"
#include "ui/stops/use_case.h"
#include "ui/stops/workload_fields.h"
#include "ui/window/look.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

QString muted(const FormPage& page, const QString& html)
{
    return html.isEmpty()
        ? QString()
        : u"<span style=\"color:%1\">%2</span>"_s.arg(page.colours().muted.name(), html);
}

QString said(const FormPage& page, const Message& message)
{
    return page.wording().message(message, page.assessment()).toHtmlEscaped();
}

/// "/workloads/1/model_id" → "modelId"
QString fieldOf(const QString& path)
{
    const QStringList words = path.section(u'/', -1).split(u'_');
    QString field = words.first();
    for (const QString& word : words.mid(1))
        field += word.at(0).toUpper() + word.mid(1);
    return field;
}

/// A rich label that is in sight while it says something.
QLabel* addRich(const Section& section, std::function<QString()> text)
{
    QLabel* label = makeRichLabel(*section.page);
    label->setWordWrap(true);
    section.layout->addWidget(label);
    section.onRender([label, text = std::move(text)] {
        label->setText(text());
        label->setVisible(!label->text().isEmpty());
    });
    return label;
}

} // namespace

void SizingCard::add(FormPage& page)
{
    const Section card = page.card(tr("What that needs"));
    addWords(card);
    SizingPictures::add(card);
    addNotes(card);
    addTable(card);
}

void SizingCard::addWords(const Section& card)
{
    FormPage& page = *card.page;
    addRich(card, [&page] {
        const Message& reason = page.assessment().verdict.reason;
        return reason.key.isEmpty() ? QString() : u"<b>%1</b>"_s.arg(said(page, reason));
    })->setObjectName(u"extent"_s);
    QLabel* head = addRich(card, [&page] { return headline(page); });
    head->setObjectName(u"sufficient"_s);
    head->setFont(scaledFont(head->font(), 1.15));
    addRich(card, [&page] { return missing(page); })->setObjectName(u"missing"_s);
    addRich(card, [&page] { return muted(page, about(page)); });
}

QString SizingCard::headline(const FormPage& page)
{
    const SizingAnswer& answer = page.assessment().sizing;
    if (answer.options.empty())
        return {};
    const SizingOption& best = answer.options.front();
    const Wording& words = page.wording();
    const Gpu* gpu = page.catalog().gpu(best.gpuId);
    QStringList facts;
    if (!best.precision.isEmpty())
        facts << words.word(u"precision."_s + best.precision);
    if (best.gpusReused > 0)
        facts << tr("%1 of them are there already and idle").arg(best.gpusReused);
    if (best.gpusBought + best.gpusReused > best.gpus)
        facts << tr("sold only as a board of %1").arg(best.gpusBought);
    facts << words.quantity(best.id("price"_L1), page.assessment())
          << words.quantity(best.id("power"_L1), page.assessment());
    return u"<b>%1 × %2</b> "_s.arg(best.gpus).arg((gpu ? gpu->name : best.gpuId).toHtmlEscaped())
        + muted(page,
            tr("the cheapest that suffices") + u" · "_s + facts.join(u" · "_s).toHtmlEscaped());
}

QString SizingCard::missing(const FormPage& page)
{
    const SizingAnswer& answer = page.assessment().sizing;
    if (!answer.options.empty())
        return {};
    QStringList lines;
    // That no GPU is needed has been said above.
    if (!answer.obstacle.key.isEmpty() && answer.obstacle.key != "answer.no_gpu"_L1)
        lines << said(page, answer.obstacle);
    if (!answer.advice.key.isEmpty())
        lines << said(page, answer.advice);
    QStringList links;
    for (const QString& path : answer.missing) {
        const QString field = fieldOf(path);
        QString label = field == "kind"_L1 ? tr("Kind of work") : tr("Model");
        for (const WorkloadField& known : WorkloadFields::all()) {
            if (known.number.field == field)
                label = known.number.label;
        }
        links << u"<a href=\"use_case/%1\">%2</a>"_s.arg(field, label.toHtmlEscaped());
    }
    if (!links.isEmpty())
        lines << tr("Still missing: %1").arg(links.join(u", "_s));
    return lines.join(u"<br>"_s);
}

QString SizingCard::about(const FormPage& page)
{
    const Assessment& all = page.assessment();
    const SizingAnswer& answer = all.sizing;
    if (answer.options.empty())
        return {};
    const Wording& words = page.wording();
    QStringList sentences {binding(answer.options.front().binds)};
    if (answer.largerLoad == "use"_L1)
        sentences << tr("Use is the larger load, not training.");
    else if (answer.largerLoad == "training"_L1)
        sentences << tr("Training is the larger load; it can be rented while use stays small.");
    else if (answer.largerLoad == "equal"_L1)
        sentences << tr("Use and training need the same number.");
    if (!answer.marginFigure.isEmpty())
        sentences << tr("One margin is included: %1.").arg(words.figure(answer.marginFigure, all));
    if (!answer.mostEffect.key.isEmpty())
        sentences << words.message(answer.mostEffect, all);
    sentences.removeAll(QString());
    return sentences.join(u' ').toHtmlEscaped();
}

QString SizingCard::binding(const QString& binds)
{
    if (binds == "memory"_L1)
        return tr("Memory decides how many it takes.");
    if (binds == "bandwidth"_L1)
        return tr("Memory bandwidth decides how many it takes.");
    if (binds == "compute"_L1)
        return tr("Compute decides how many it takes.");
    if (binds == "latency"_L1)
        return tr("The response time decides how many it takes.");
    return binds == "one"_L1 ? tr("Nothing binds: a single one is enough.") : QString();
}

void SizingCard::addNotes(const Section& card)
{
    FormPage& page = *card.page;
    const auto step = [&page](const QString& sign, const SizingStep& one) {
        return one.words.key.isEmpty() ? QString()
                                       : u"<b>%1</b> %2"_s.arg(sign, said(page, one.words));
    };
    addRich(card, [&page, step] {
        const SizingAnswer& answer = page.assessment().sizing;
        QStringList lines {
            step(tr("One step fewer:"), answer.fewer), step(tr("One step more:"), answer.more)};
        if (!answer.fewerBits.key.isEmpty())
            lines << said(page, answer.fewerBits);
        lines.removeAll(QString());
        return lines.join(u"<br>"_s);
    })->setObjectName(u"steps"_s);
    auto* warning = new QFrame;
    setRole(warning, u"note"_s);
    setStyleState(warning, "tone", u"warn"_s);
    auto* inside = new QVBoxLayout(warning);
    card.layout->addWidget(warning);
    Section section = card;
    section.layout = inside;
    addRich(section, [&page, warning] {
        QStringList lines;
        for (const Message& message : page.assessment().sizing.warnings)
            lines << said(page, message);
        warning->setVisible(!lines.isEmpty());
        return lines.join(u"<br>"_s);
    })->setObjectName(u"warnings"_s);
    addRich(card, [&page] {
        QStringList lines;
        for (const Message& note : page.assessment().verdict.notes)
            lines << said(page, note);
        return muted(page, lines.join(u"<br>"_s));
    })->setObjectName(u"notes"_s);
}

void SizingCard::addTable(const Section& card)
{
    FormPage& page = *card.page;
    QLabel* title = textLabel(tr("The cheapest accelerators that suffice"), LabelKind::Strong);
    card.layout->addWidget(title);
    auto* table = new CellTable(page,
        {tr("Accelerator"), tr("Use"), tr("Training"), tr("Busy"), tr("Power"), tr("Price"),
            tr("What binds")});
    table->setObjectName(u"options"_s);
    table->setWidths({0, 44, 60, 56, 72, 84, 96});
    card.layout->addWidget(table);
    card.onRender([&page, table, title] {
        std::vector<CellRow> rows;
        for (const SizingOption& option : page.assessment().sizing.options)
            rows.push_back(optionRow(page, option));
        title->setVisible(!rows.empty());
        table->setVisible(!rows.empty());
        table->setRows(std::move(rows));
    });
}

CellRow SizingCard::optionRow(const FormPage& page, const SizingOption& option)
{
    const Wording& words = page.wording();
    const Gpu* gpu = page.catalog().gpu(option.gpuId);
    CellRow row {.title = gpu ? gpu->name : option.gpuId};
    row.highlighted = &option == page.assessment().sizing.options.data();
    QStringList small;
    if (!option.precision.isEmpty())
        small << words.word(u"precision."_s + option.precision);
    if (option.tensorParallel > 1)
        small << tr("%1 share one model").arg(option.tensorParallel);
    if (option.gpusReused > 0)
        small << tr("%1 idle").arg(option.gpusReused);
    if (option.gpusBought + option.gpusReused > option.gpus)
        small << tr("sold only as a board of %1").arg(option.gpusBought);
    QString name = u"%1 × %2"_s.arg(option.gpus).arg(row.title.toHtmlEscaped());
    if (!small.isEmpty())
        name += u"<br>"_s + muted(page, small.join(u", "_s).toHtmlEscaped());
    row.cells.push_back(
        {.html = name, .detail = gpu ? UseCaseStop::gpuFacts(page, *gpu) : QString()});
    const auto figure = [&](QLatin1StringView quantity) {
        const QString id = option.id(quantity);
        row.cells.push_back(
            {.html = words.quantity(id, page.assessment()), .quantity = id, .number = true});
    };
    figure("gpus_for_use"_L1);
    row.cells.back().html = QString::number(option.gpusForUse);
    figure("gpus_for_training"_L1);
    row.cells.back().html = QString::number(option.gpusForTraining);
    figure("use_utilisation"_L1);
    figure("power"_L1);
    figure("price"_L1);
    const QString binds
        = option.binds.isEmpty() ? QString() : words.word(u"binds."_s + option.binds);
    row.cells.push_back({.html = binds, .detail = binding(option.binds)});
    return row;
}

} // namespace kursbuch
