#include "app/assess/binding.h"
#include "app/assess/predict_parts.h"

#include <QCoreApplication>
#include <array>
#include <cmath>
#include <map>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHoursPerSecond = 1.0 / 3600.0;
constexpr QLatin1StringView kPrefix = "case.sizing."_L1;
constexpr std::array kMargins {"margin_interactive", "margin_batch", "margin_memory"};

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

WorkloadPart partOf(const SizingInput& input, const SizeCase& c)
{
    const Workload& workload = input.plan.workloads.front();
    return {.input = input, .workload = workload, .model = c.model, .work = workOf(workload.kind)};
}

Tuning::Method methodOf(CaseKind kind)
{
    if (kind == CaseKind::Lora)
        return Tuning::Lora;
    return kind == CaseKind::Qlora ? Tuning::Qlora : Tuning::Full;
}

/// The formulas of a case with the counts that were found; the plan must outlive it.
Sheet buildSheet(const SizeCase& c, const SizingInput& input, const Counts& counts)
{
    Sheet sheet(1);
    addLoad(Scope(sheet, u"common."_s), input);
    const Scope way(sheet, u"case."_s);
    const WorkloadPart part = partOf(input, c);
    const GpuQ gpu = addGpu(way.sub(u"sizing"_s), *c.gpu, part);
    if (c.serves())
        addServing(way, gpu, part, counts);
    else if (c.trainsLanguage())
        addTrainingSpeed(way, gpu, part, trainingOf(c));
    else
        addItemSpeed(way, gpu, part, {c.gpus, c.kind == CaseKind::ItemTraining});
    return sheet;
}

const char* resultOf(const SizeCase& c)
{
    if (c.serves())
        return c.limitSeconds ? "capacity_of_all" : "output_of_all";
    return c.trainsLanguage() ? "train_tokens_per_gpu" : "item_rate_of_all";
}

Prediction predictOne(const SizeCase& c, const Catalog& catalog)
{
    const Plan plan = planOf(c);
    const Sheet sheet = buildSheet(c, {plan, catalog}, {});
    const Evaluation values = evaluate(sheet);
    const auto value
        = [&](const char* name) { return values.scalar(kPrefix + QLatin1StringView(name)); };
    const std::optional<double> speed = value(resultOf(c));
    const std::optional<double> needed = value(c.trainsLanguage() ? "state_gpus" : "weights");
    if (!speed || !needed)
        return {.obstacle = CaseObstacle::Unknown};
    const double there = c.trainsLanguage() ? c.gpus : value("memory_available").value_or(HUGE_VAL);
    if (*needed > there)
        return {.obstacle = CaseObstacle::Memory};
    return {.value = *speed * kHoursPerSecond};
}

QString bindingOf(const CaseSheet& found, const SizeCase& c)
{
    if (!c.serves())
        return u"compute"_s;
    const auto value = [&](const char* name) { return found.value(name).value_or(0.0); };
    return kursbuch::bindingOf({.reading = value("step_weights"),
        .computing = value("step_compute"),
        .cache = value("step_cache"),
        .step = value("step_time"),
        .prefill = value("prefill_time"),
        .outputTokens = c.outputTokens,
        .batch = found.prediction.batch,
        .batchByMemory = found.prediction.batchByMemory,
        .limited = c.limitSeconds.has_value()});
}

} // namespace

Plan planOf(const SizeCase& c, std::optional<double> requestsPerSecond)
{
    Plan plan;
    const bool language = c.model->kind == u"llm"_s;
    Workload w {.id = u"case"_s,
        .kind = language ? u"llm_serving"_s : u"vision_inference"_s,
        .modelId = c.model->id,
        .precision = QString(c.precision->id),
        .users = requestsPerSecond,
        .activeShare = 1.0,
        .thinkTimeS = 1.0,
        .inputTokens = c.inputTokens,
        .outputTokens = c.outputTokens,
        .growthPerYear = 0.0,
        .trainingRunsPerYear = 0.0};
    w.latencyMs = c.limitSeconds.value_or(1.0) * 1000.0;
    plan.workloads.push_back(w);
    for (const char* margin : kMargins)
        plan.overrides.emplace(QLatin1String(margin),
            Override {.value = 1.0, .note = tr("A given configuration carries no margin.")});
    return plan;
}

TrainingCase trainingOf(const SizeCase& c)
{
    return {.tuning
        = {.method = methodOf(c.kind), .rate = rateOn(*c.gpu, *c.precision), .recomputes = false},
        .gpus = c.gpus,
        .sequence = c.sequence};
}

std::vector<Prediction> predict(const std::vector<SizeCase>& cases, const Catalog& catalog)
{
    std::vector<Prediction> predictions(cases.size());
    std::map<std::pair<const Model*, const Precision*>, std::vector<std::size_t>> blocks;
    std::map<std::tuple<CaseKind, const Model*, const Gpu*, const Precision*, double, double>,
        Prediction>
        known;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const SizeCase& c = cases[i];
        if (c.serves()) {
            blocks[{c.model, c.precision}].push_back(i);
            continue;
        }
        const auto [place, isNew]
            = known.try_emplace({c.kind, c.model, c.gpu, c.precision, c.gpus, c.sequence});
        if (isNew)
            place->second = predictOne(c, catalog);
        predictions[i] = place->second;
    }
    for (auto& [key, indices] : blocks)
        predictServing({cases, std::move(indices), catalog}, predictions);
    return predictions;
}

CaseSheet sheetOf(const SizeCase& c, const Catalog& catalog)
{
    CaseSheet found {.sheet = Sheet(1), .values = {}, .prediction = predict({c}, catalog).front()};
    Prediction& p = found.prediction;
    const double requests = c.serves() && p.value > 0.0 ? p.value / c.outputTokens : 0.0;
    const Plan plan = planOf(c, requests);
    const Counts counts {.tensorParallel = p.tensorParallel,
        .batch = p.batch,
        .replicas = std::floor(c.gpus / (p.tensorParallel * p.pipelineParallel)),
        .configuration = Configuration {c.gpus, p.pipelineParallel, c.cachedShare}};
    found.sheet = buildSheet(c, {plan, catalog}, counts);
    found.values = evaluate(found.sheet);
    found.binds = p.obstacle == CaseObstacle::None ? bindingOf(found, c) : QString();
    found.remarks = remarksOn(c, p.tensorParallel);
    return found;
}

QString obstacleText(const SizeCase& c, const Prediction& prediction)
{
    switch (prediction.obstacle) {
    case CaseObstacle::None:
        return {};
    case CaseObstacle::Memory:
        return tr("%1 at %2 does not fit into the memory of %3 × %4. Take more of them, a smaller "
                  "model or fewer bits.")
            .arg(c.model->name, QString(c.precision->id), QString::number(c.gpus), c.gpu->name);
    case CaseObstacle::TooSlow:
        return tr("On %1 × %2 even a single request takes longer per token than %3 ms allow. Take "
                  "faster accelerators, fewer bits or a longer limit.")
            .arg(QString::number(c.gpus), c.gpu->name,
                QString::number(c.limitSeconds.value_or(0.0) * 1000.0));
    case CaseObstacle::Unknown:
        break;
    }
    return tr("For %1 on %2 something is missing in the catalogue, so nothing can be worked out.")
        .arg(c.model->name, c.gpu->name);
}

} // namespace kursbuch
