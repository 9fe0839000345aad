#include "ui/stops/labels.h"
#include "ui/stops/sizing_card.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

const SizingOption* best(const FormPage& page)
{
    const SizingAnswer& answer = page.assessment().sizing;
    return answer.options.empty() ? nullptr : &answer.options.front();
}

/// A quantity as a line of a table: its label and its value, which unfolds.
void addLine(std::vector<CellRow>& rows, const FormPage& page, const QString& id)
{
    if (id.isEmpty() || !page.assessment().values.scalar(id))
        return;
    const QString label = page.wording().quantityLabel(id);
    CellRow row {.title = label};
    row.cells.push_back({.html = label.toHtmlEscaped()});
    row.cells.push_back(
        {.html = page.wording().quantity(id, page.assessment()), .quantity = id, .number = true});
    rows.push_back(std::move(row));
}

} // namespace

void SizingPictures::add(const Section& card)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(28);
    Section left = card;
    left.layout = new QVBoxLayout;
    Section right = card;
    right.layout = new QVBoxLayout;
    row->addLayout(left.layout, 1);
    row->addLayout(right.layout, 1);
    addLoad(left);
    addMemory(right);
    left.layout->addStretch(1);
    right.layout->addStretch(1);
    card.layout->addWidget(box);
    card.onRender([box, page = card.page] { box->setVisible(best(*page) != nullptr); });
}

void SizingPictures::addLoad(const Section& column)
{
    FormPage& page = *column.page;
    column.layout->addWidget(textLabel(tr("Load against capacity"), LabelKind::Strong));
    for (const bool training : {false, true}) {
        auto* bar = new LoadBar;
        bar->setObjectName(training ? u"trainingBar"_s : u"useBar"_s);
        column.layout->addWidget(bar);
        column.onRender([&page, bar, training] {
            const std::optional<LoadPicture> picture = load(page, training);
            bar->setVisible(picture.has_value());
            if (picture)
                bar->setPicture(*picture);
        });
    }
    auto* table = new CellTable(page, {QString(), QString()});
    table->setObjectName(u"loadFigures"_s);
    table->setWidths({0, 92});
    column.layout->addWidget(table);
    column.onRender([&page, table] { table->setRows(loadRows(page)); });
}

std::optional<LoadPicture> SizingPictures::load(const FormPage& page, bool training)
{
    const SizingOption* option = best(page);
    if (!option)
        return std::nullopt;
    const Evaluation& values = page.assessment().values;
    const auto value = [&](const char* name) {
        return values.scalar(option->leadingId(QLatin1StringView(name)));
    };
    const auto share = value(training ? "training_load" : "peak_load");
    const int gpus = static_cast<int>(value(training ? "training_gpus" : "gpus_use").value_or(0.0));
    if (!share || gpus <= 0)
        return std::nullopt;
    const auto plain = value(training ? "training_load_plain" : "peak_load_plain");
    const SizingAnswer& answer = page.assessment().sizing;
    LoadPicture picture {
        .label = training ? tr("Training: %1 of %2 × %3") : tr("In use, at peak: %1 of %2 × %3"),
        .gpus = gpus,
        .load = plain.value_or(*share),
        .withMargin = *share};
    const Gpu* gpu = page.catalog().gpu(option->gpuId);
    picture.label = picture.label.arg(page.wording().percent(*share))
                        .arg(gpus)
                        .arg(gpu ? gpu->name : option->gpuId);
    if (gpus == option->gpus && answer.high > 0) {
        picture.low = answer.low;
        picture.high = answer.high;
        picture.range = answer.low == answer.high
            ? tr("likely %1").arg(answer.low)
            : tr("likely %1…%2").arg(answer.low).arg(answer.high);
    }
    return picture;
}

std::vector<CellRow> SizingPictures::loadRows(const FormPage& page)
{
    std::vector<CellRow> rows;
    const SizingOption* option = best(page);
    if (!option)
        return rows;
    const SizingAnswer& answer = page.assessment().sizing;
    for (const char* name : {"peak_load_plain", "peak_load", "training_load", "concurrency",
             "time_to_first_token", "training_run_duration"})
        addLine(rows, page, option->leadingId(QLatin1StringView(name)));
    addLine(rows, page, answer.responseTime);
    for (const auto& [id, count] :
        {std::pair {answer.gpusLow, answer.low}, std::pair {answer.gpusHigh, answer.high}}) {
        const std::size_t before = rows.size();
        addLine(rows, page, id);
        if (rows.size() > before)
            rows.back().cells.back().html = tr("%1 GPU").arg(count);
    }
    for (const QString& id : {answer.hoursForUse, answer.hoursForTraining})
        addLine(rows, page, id);
    return rows;
}

bool SizingPictures::drawsTraining(const FormPage& page)
{
    const SizingOption* option = best(page);
    return option
        && (option->gpusForTraining > option->gpusForUse
            || !page.assessment().values.scalar(option->leadingId("part_weights"_L1)));
}

std::vector<SizingPictures::Part> SizingPictures::parts(bool training)
{
    // What is kept free lies behind the mark of what can be used.
    if (training)
        return {{"train_part_state", tr("weights and optimiser"), 0},
            {"train_part_activations", tr("activations"), 1},
            {"train_part_gathered", tr("gathered layers"), 2}, {"train_part_free", tr("free"), -1},
            {"train_part_reserved", tr("kept for the runtime"), 3}};
    return {{"part_weights", tr("weights"), 0}, {"part_cache", tr("cache of the requests"), 1},
        {"part_activations", tr("activations"), 2}, {"part_free", tr("free"), -1},
        {"part_reserved", tr("runtime and activations"), 3}};
}

SizingPictures::Memory SizingPictures::memory(const FormPage& page)
{
    Memory memory;
    const SizingOption* option = best(page);
    if (!option)
        return memory;
    QStringList words;
    for (const Part& part : parts(drawsTraining(page))) {
        const QString id = option->leadingId(QLatin1StringView(part.name));
        const auto bytes = page.assessment().values.scalar(id);
        if (!bytes || (*bytes <= 0.0 && part.series >= 0))
            continue;
        memory.picture.parts.push_back({part.label, *bytes, part.series});
        if (!QLatin1StringView(part.name).endsWith("reserved"_L1))
            memory.picture.usable += *bytes;
        addLine(memory.rows, page, id);
        CellRow& row = memory.rows.back();
        row.title = part.label;
        row.cells.front().html = part.label.toHtmlEscaped();
        row.mark = part.series >= 0 ? page.colours().series(part.series) : QColor();
        words << part.label + u": "_s + page.wording().quantity(id, page.assessment());
    }
    memory.picture.mark = tr("usable");
    memory.words = words.join(u"; "_s);
    return memory;
}

void SizingPictures::addMemory(const Section& column)
{
    FormPage& page = *column.page;
    QLabel* title = textLabel({}, LabelKind::Strong);
    column.layout->addWidget(title);
    auto* bar = new MemoryBar;
    bar->setObjectName(u"memoryBar"_s);
    column.layout->addWidget(bar);
    auto* table = new CellTable(page, {QString(), QString()});
    table->setObjectName(u"memoryFigures"_s);
    table->setWidths({0, 92});
    column.layout->addWidget(table);
    column.onRender([&page, title, bar, table] {
        Memory known = memory(page);
        title->setText(
            drawsTraining(page) ? tr("Memory of one GPU in training") : tr("Memory of one GPU"));
        for (QWidget* widget : {static_cast<QWidget*>(title), static_cast<QWidget*>(bar),
                 static_cast<QWidget*>(table)})
            widget->setVisible(!known.rows.empty());
        bar->setPicture(std::move(known.picture), known.words);
        table->setRows(std::move(known.rows));
    });
}

} // namespace kursbuch
