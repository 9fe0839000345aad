#include "ui/stops/use_case.h"

#include "ui/stops/bars.h"
#include "ui/stops/cell_table.h"
#include "ui/stops/labels.h"
#include "ui/stops/rows.h"
#include "ui/window/card.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

/// From the plan to a field of one workload.
template <typename Member> auto at(int index, Member member)
{
    return [index, member](auto& plan) {
        const bool there = index < static_cast<int>(plan.workloads.size());
        return there ? &(plan.workloads[static_cast<std::size_t>(index)].*member) : nullptr;
    };
}

std::function<bool(const Plan&)> ofKind(int index, const QString& kind)
{
    return [index, kind](const Plan& plan) {
        return index < static_cast<int>(plan.workloads.size())
            && plan.workloads[static_cast<std::size_t>(index)].kind == kind;
    };
}

const QString& kindOf(const Plan& plan, int index)
{
    static const QString kNone;
    return index < static_cast<int>(plan.workloads.size())
        ? plan.workloads[static_cast<std::size_t>(index)].kind
        : kNone;
}

constexpr double kPercent = 0.01;

} // namespace

void UseCaseStop::build(FormPage& page)
{
    page.intro(tr("The infrastructure follows the application; more is not better."));
    page.addItems({.stop = u"use_case"_s});
    workloads(page);
    need(page);
}

void UseCaseStop::workloads(FormPage& page)
{
    const Section card = page.card(tr("How much of it?"),
        tr("Grey figures are assumptions; whatever you type replaces them."));
    const auto rows = [](auto& plan) { return &plan.workloads; };
    Rows(u"workload"_s, rows)
        .labels(tr("Add a workload"), tr("Remove the workload"))
        .column({}, 0, [](const Section& row, int index) { return workload(row, index); })
        .addTo(card);
}

QWidget* UseCaseStop::workload(const Section& row, int index)
{
    auto* block = new QFrame;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    Section section = row;
    section.layout = column;
    const Wording& words = row.page->wording();
    text(section, {.field = u"name"_s, .label = tr("Name")}, at(index, &Workload::name));
    kursbuch::choice(section,
        {.field = u"kind"_s,
            .label = tr("Kind"),
            .choices = {{u"llm_serving"_s, words.word(u"workload.llm_serving"_s)},
                {u"vision_inference"_s, words.word(u"workload.vision_inference"_s)}},
            .none = tr("choose …")},
        at(index, &Workload::kind));
    model(section, index);
    load(section, index);
    training(section, index);
    fine(section, index);
    return block;
}

/// The models of the kind; the list follows when the kind changes.
void UseCaseStop::model(const Section& section, int index)
{
    for (const auto& [kind, modelKind] :
        {std::pair {u"llm_serving"_s, u"llm"_s}, std::pair {u"vision_inference"_s, u"vision"_s}}) {
        std::vector<Choice> choices;
        for (const Model& model : section.page->catalog().models) {
            if (model.kind == modelKind)
                choices.push_back({model.id, model.name});
        }
        QWidget* row = kursbuch::choice(section,
            {.field = u"modelId"_s,
                .label = tr("Model"),
                .why = tr("Memory and computing need follow from its size."),
                .choices = choices,
                .none = tr("choose …")},
            at(index, &Workload::modelId));
        showIf(section, row, ofKind(index, kind));
    }
    QLabel* facts = textLabel({}, LabelKind::Muted);
    section.layout->addWidget(facts);
    section.onRender(
        [facts, index, page = section.page] { facts->setText(modelFacts(*page, index)); });
    const Wording& words = section.page->wording();
    QWidget* row = kursbuch::choice(section,
        {.field = u"precision"_s,
            .label = tr("Precision"),
            .why = tr("Fewer bits need less memory and are faster, at some loss of quality."),
            .choices = {{u"fp16"_s, words.word(u"precision.fp16"_s)},
                {u"fp8"_s, words.word(u"precision.fp8"_s)},
                {u"int4"_s, words.word(u"precision.int4"_s)}},
            .none = tr("as is usual for the model")},
        at(index, &Workload::precision));
    showIf(section, row, [index](const Plan& plan) { return !kindOf(plan, index).isEmpty(); });
}

QString UseCaseStop::modelFacts(const FormPage& page, int index)
{
    if (index >= static_cast<int>(page.plan().workloads.size()))
        return {};
    const Workload& workload = page.plan().workloads[static_cast<std::size_t>(index)];
    const Model* model = page.catalog().model(workload.modelId);
    if (!model)
        return {};
    const Wording& words = page.wording();
    const double billions = model->paramsTotal / 1e9;
    const QString size
        = tr("%1 billion parameters").arg(words.number(billions, billions < 10 ? 2 : 0));
    return u"%1 · %2 · %3"_s.arg(size, model->licence, words.source(model->source));
}

void UseCaseStop::load(const Section& section, int index)
{
    const auto llm = ofKind(index, u"llm_serving"_s);
    const auto vision = ofKind(index, u"vision_inference"_s);
    showIf(section,
        number(section,
            {.field = u"users"_s,
                .label = tr("Users"),
                .why = tr("All who may use it, not only those at the same time."),
                .whole = true,
                .assumed = u"common.load.users"_s},
            at(index, &Workload::users)),
        llm);
    showIf(section,
        number(section,
            {.field = u"requestsPerMonth"_s,
                .label = tr("Requests a month"),
                .why = tr("Where the volume is known rather than the users: documents, calls."),
                .whole = true},
            at(index, &Workload::requestsPerMonth)),
        [index](const Plan& plan) { return !kindOf(plan, index).isEmpty(); });
    showIf(section,
        number(section,
            {.field = u"itemsPerSecond"_s,
                .label = tr("Items at peak"),
                .why = tr("How many images arrive in the busiest second."),
                .unit = tr("per second"),
                .decimals = 1,
                .assumed = u"common.load.items_per_second"_s},
            at(index, &Workload::itemsPerSecond)),
        vision);
}

void UseCaseStop::training(const Section& section, int index)
{
    const auto llm = ofKind(index, u"llm_serving"_s);
    const auto vision = ofKind(index, u"vision_inference"_s);
    const auto either = [index](const Plan& plan) { return !kindOf(plan, index).isEmpty(); };
    showIf(section,
        number(section,
            {.field = u"trainingRunsPerYear"_s,
                .label = tr("Trainings a year"),
                .why = tr("Training is the peak, use needs less; both are sized apart."),
                .decimals = 1},
            at(index, &Workload::trainingRunsPerYear)),
        either);
    showIf(section,
        number(section,
            {.field = u"tokensPerRun"_s,
                .label = tr("Data per training"),
                .why = tr("Tokens times passes over the data."),
                .unit = tr("million tokens"),
                .factor = 1e6,
                .decimals = 1},
            at(index, &Workload::tokensPerRun)),
        llm);
    showIf(section,
        number(section,
            {.field = u"imagesPerRun"_s,
                .label = tr("Images per training"),
                .why = tr("Images times passes over the data."),
                .whole = true},
            at(index, &Workload::imagesPerRun)),
        vision);
    showIf(section,
        number(section,
            {.field = u"trainingDeadlineHours"_s,
                .label = tr("A training may take"),
                .unit = tr("hours"),
                .decimals = 1},
            at(index, &Workload::trainingDeadlineHours)),
        either);
}

void UseCaseStop::need(FormPage& page)
{
    const Section card = page.card(tr("What that needs"),
        tr("The smallest configuration that is sufficient, way by way. Click a figure to see how "
           "it is worked out."));
    auto* table = new CellTable(page,
        {tr("Way"), tr("Accelerator"), tr("for use"), tr("for training"), tr("Utilisation"),
            tr("GPU hours a month")});
    table->setWidths({0, 170, 70, 80, 84, 90});
    card.layout->addWidget(table);
    card.layout->addWidget(textLabel(
        tr("Memory of the accelerators for use: needed against available"), LabelKind::Strong));
    auto* bars = new Bars;
    card.layout->addWidget(bars);
    card.onRender([&page, table, bars] {
        std::vector<CellRow> rows;
        for (const WayResult& way : page.assessment().ways) {
            if (way.id != u"today"_s)
                rows.push_back(needRow(page, way));
        }
        table->setRows(std::move(rows));
        bars->setBars(memoryBars(page));
    });
}

CellRow UseCaseStop::needRow(const FormPage& page, const WayResult& way)
{
    const Wording& words = page.wording();
    const QString name = words.word(u"way."_s + way.id + u".short"_s);
    CellRow row {.title = name, .mark = page.colours().way(way.id)};
    row.cells.push_back({.html = name});
    const Gpu* gpu = page.catalog().gpu(way.sizing.gpuId);
    if (!gpu) {
        row.cells.push_back(
            {.html = way.carries ? tr("none of one's own") : tr("does not carry it")});
        return row;
    }
    row.cells.push_back({.html = gpu->name, .detail = gpuFacts(page, *gpu)});
    const auto figure = [&](const QString& quantity) {
        const QString id = u"%1.sizing.%2"_s.arg(way.id, quantity);
        const bool there = page.assessment().sheet.find(id) >= 0;
        row.cells.push_back({.html = there ? words.quantity(id, page.assessment()) : u"–"_s,
            .quantity = there ? id : QString(),
            .number = true});
    };
    figure(u"gpus_for_use"_s);
    figure(u"gpus_for_training"_s);
    figure(u"use_utilisation"_s);
    figure(u"gpu_hours_per_month"_s);
    return row;
}

QString UseCaseStop::gpuFacts(const FormPage& page, const Gpu& gpu)
{
    const Wording& words = page.wording();
    return tr("%1 GB memory, %2 GB/s, %3 W")
               .arg(words.number(gpu.memoryGB, 0), words.number(gpu.bandwidthGBps, 0),
                   words.number(gpu.tdpW, 0))
        + u" · "_s + words.source(gpu.source);
}

std::vector<ReserveBar> UseCaseStop::memoryBars(const FormPage& page)
{
    std::vector<ReserveBar> bars;
    for (const WayResult& way : page.assessment().ways) {
        const QString prefix = way.id + u".sizing.memory_"_s;
        const auto needed = page.assessment().values.scalar(prefix + u"needed"_s);
        const auto available = page.assessment().values.scalar(prefix + u"available"_s);
        if (!needed || !available)
            continue;
        bars.push_back({.label = page.wording().word(u"way.%1.short"_s.arg(way.id)),
            .used = *needed,
            .limit = *available,
            .figure
            = u"%1 / %2"_s.arg(page.wording().quantity(prefix + u"needed"_s, page.assessment()),
                page.wording().quantity(prefix + u"available"_s, page.assessment()))});
    }
    return bars;
}

void UseCaseStop::fine(const Section& section, int index)
{
    auto* card = new Card(tr("More precisely"), nullptr);
    card->setFoldable(true);
    section.layout->addWidget(card);
    Section inner = section;
    inner.layout = card->content();
    fineLanguage(inner, index);
    const auto either = [index](const Plan& plan) { return !kindOf(plan, index).isEmpty(); };
    showIf(inner,
        number(inner,
            {.field = u"latencyMs"_s,
                .label = tr("Response time"),
                .why = tr("Per token of an answer, or per item; 99 of 100 stay below."),
                .unit = u"ms"_s},
            at(index, &Workload::latencyMs)),
        either);
    number(inner,
        {.field = u"serviceHoursPerMonth"_s,
            .label = tr("Hours of service a month"),
            .unit = u"h"_s,
            .maximum = 744},
        at(index, &Workload::serviceHoursPerMonth));
    number(inner,
        {.field = u"growthPerYear"_s,
            .label = tr("Growth a year"),
            .unit = u"%"_s,
            .factor = kPercent,
            .minimum = -90,
            .maximum = 1000},
        at(index, &Workload::growthPerYear));
    number(inner, {.field = u"dataGB"_s, .label = tr("Data to be stored"), .unit = u"GB"_s},
        at(index, &Workload::dataGB));
}

void UseCaseStop::fineLanguage(const Section& section, int index)
{
    const auto llm = ofKind(index, u"llm_serving"_s);
    const auto add = [&](const NumberField& field, std::optional<double> Workload::*member) {
        showIf(section, number(section, field, at(index, member)), llm);
    };
    add({.field = u"activeShare"_s,
            .label = tr("Active at the busiest time"),
            .unit = tr("% of the users"),
            .factor = kPercent,
            .maximum = 100},
        &Workload::activeShare);
    add({.field = u"thinkTimeS"_s,
            .label = tr("Pause between two requests of a user"),
            .unit = u"s"_s},
        &Workload::thinkTimeS);
    add({.field = u"inputTokens"_s,
            .label = tr("Input per request"),
            .why = tr("1,000 tokens are about one and a half pages."),
            .unit = tr("tokens"),
            .whole = true},
        &Workload::inputTokens);
    add({.field = u"outputTokens"_s,
            .label = tr("Answer per request"),
            .unit = tr("tokens"),
            .whole = true},
        &Workload::outputTokens);
}

} // namespace kursbuch
