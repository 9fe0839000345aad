#include "app/assess/sizing_parts.h"

#include "app/assess/figures.h"

#include <algorithm>
#include <array>

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Byte;
using unit::Flop;
using unit::Hour;
using unit::One;
using unit::Request;
using unit::Token;

namespace {

constexpr double kTeraPerSecond = 3600.0 * 1e12; ///< TFLOPS in FLOP an hour
constexpr double kGigaPerSecond = 3600.0 * 1e9; ///< GB/s in byte an hour
constexpr double kGiga = 1e9;

struct Stated {
    QStringView name;
    double value;
    Unit unit;
};

OriginKind originKind(const QString& id)
{
    return isOwnId(id) ? OriginKind::Typed : OriginKind::Catalogue;
}

Origin ofModel(const Model& model)
{
    return {originKind(model.id), model.source, u"model."_s + model.id};
}

/// Values of a model's card; what is not stated there is unknown.
void addStated(const Scope& scope, const Model& m, std::initializer_list<Stated> values)
{
    for (const Stated& stated : values) {
        const std::optional<double> known
            = stated.value > 0.0 ? std::optional(stated.value) : std::nullopt;
        scope.given(stated.name, known, stated.unit, ofModel(m));
    }
}

void addServedModel(const Scope& scope, const Model& m)
{
    addStated(scope, m,
        {{u"layers", static_cast<double>(m.layers), One},
            {u"hidden", static_cast<double>(m.hidden), One},
            {u"attention_width", static_cast<double>(m.heads) * m.headDim, One},
            {u"kv_per_token", m.kvBytesPerToken, Byte / Token},
            {u"context_limit", static_cast<double>(m.contextTokens), Token / Request}});
    if (m.kvHeads > 0)
        addStated(scope, m, {{u"kv_heads", static_cast<double>(m.kvHeads), One}});
    if (m.windowTokens > 0 && m.layers > 0)
        addStated(scope, m,
            {{u"window", static_cast<double>(m.windowTokens), Token / Request},
                {u"full_layers_share", static_cast<double>(m.kvLayersFull) / m.layers, One}});
    if (m.experts > 0)
        addStated(scope, m,
            {{u"experts_active_share", static_cast<double>(m.expertsPerToken) / m.experts, One}});
}

/// Where a card does not state them, as many as a common model of that compute has.
void addActivations(const Scope& scope, const Model& m, const WorkloadPart& part)
{
    if (m.activationsPerItem > 0.0 || m.flopPerItem <= 0.0)
        addStated(scope, m, {{u"activations_per_item", m.activationsPerItem, One}});
    else
        scope.add(u"activations_per_item"_s, One,
            scope.own(u"flop_per_item"_s)
                * figureIn(scope, u"sizing.activations_per_flop", part.input));
}

/// Speech and diffusion were measured in tuned engines, whose share is one of the 8-bit peak.
bool engineRuns(const WorkloadPart& part)
{
    return part.model != nullptr
        && (part.model->kind == u"speech"_s || part.model->kind == u"diffusion"_s);
}

struct WorkName {
    QLatin1StringView kind;
    Work work;
    QLatin1StringView modelKind;
};
constexpr std::array kWorks {WorkName {"llm_serving"_L1, Work::Serving, "llm"_L1},
    WorkName {"llm_tuning"_L1, Work::Tuning, "llm"_L1},
    WorkName {"llm_pretraining"_L1, Work::Pretraining, "llm"_L1},
    WorkName {"vision_inference"_L1, Work::Images, "vision"_L1},
    WorkName {"speech"_L1, Work::Speech, "speech"_L1},
    WorkName {"embedding"_L1, Work::Embedding, "embedding"_L1},
    WorkName {"diffusion"_L1, Work::Diffusion, "diffusion"_L1},
    WorkName {"tabular"_L1, Work::Tabular, ""_L1}};

} // namespace

Work workOf(const QString& kind)
{
    const auto* const found
        = std::ranges::find_if(kWorks, [&](const WorkName& one) { return one.kind == kind; });
    return found == kWorks.end() ? Work::Images : found->work;
}

QString modelKindOf(Work work)
{
    return std::ranges::find(kWorks, work, &WorkName::work)->modelKind;
}

bool fitsModel(const WorkloadPart& part)
{
    return part.model == nullptr || part.work == Work::Tabular
        || part.model->kind == modelKindOf(part.work);
}

std::vector<WorkloadPart> workloadParts(const SizingInput& input)
{
    static const Workload kNone {};
    std::vector<WorkloadPart> parts;
    if (input.plan.workloads.empty())
        parts.push_back({input, kNone});
    int index = 0;
    for (const Workload& workload : input.plan.workloads) {
        parts.push_back(
            {input, workload, input.catalog.model(workload.modelId), index, workOf(workload.kind)});
        ++index;
    }
    return parts;
}

Scope partScope(const Scope& scope, int index, QStringView topic)
{
    return index == 0 ? scope.sub(topic) : scope.sub(u"w%1"_s.arg(index + 1)).sub(topic);
}

/// A language model that is served is tuned where somebody says so; an image model has to learn its
/// task and what is only tuned is nothing else, so runs are assumed until somebody says "none". For
/// the rest there is no formula that was held against measurements.
bool trains(const WorkloadPart& part)
{
    const Workload& w = part.workload;
    if (part.work != Work::Images && !part.isLanguage())
        return false;
    if (w.trainingRunsPerYear)
        return *w.trainingRunsPerYear > 0.0;
    return part.serves() ? w.tokensPerRun.value_or(0.0) > 0.0 : true;
}

Q figureIn(const Scope& scope, QStringView id, const SizingInput& input)
{
    return figure(scope.sheet(), id, input.plan, input.catalog);
}

std::optional<double> scaled(std::optional<double> value, double factor)
{
    return value ? std::optional(*value * factor) : std::nullopt;
}

Q addField(const Scope& scope, const Field& field, const WorkloadPart& part)
{
    if (!field.typed)
        return scope.add(field.name, field.unit, figureIn(scope, field.defaultFigure, part.input));
    return addTyped(scope, field, part);
}

Q addTyped(const Scope& scope, const Field& field, const WorkloadPart& part)
{
    const QString path = "/workloads/"_L1 % QString::number(part.index) % u'/' % field.member;
    return scope.given(
        field.name, field.typed, field.unit, {.kind = OriginKind::Typed, .ref = path});
}

void addModel(const Scope& common, const WorkloadPart& part)
{
    if (part.work == Work::Tabular)
        return;
    Scope scope = partScope(common, part.index, u"model"_s);
    const Model unknown {};
    const Model& m = part.model != nullptr ? *part.model : unknown;
    addStated(scope, m,
        {{u"parameters", m.paramsTotal, One}, {u"parameters_active", m.paramsActive, One}});
    if (part.isLanguage()) {
        addServedModel(scope, m);
        return;
    }
    addStated(scope, m, {{u"flop_per_item", m.flopPerItem, Flop / Request}});
    if (part.work == Work::Images)
        addActivations(scope, m, part);
    if (part.work == Work::Diffusion)
        addStated(scope, m, {{u"passes_per_step", m.passesPerStep, One}});
}

bool computes(const Gpu& gpu, const QString& precision)
{
    return computes(gpu, precisionOf(precision));
}

GpuRates ratesOf(const Gpu& gpu, const WorkloadPart& part)
{
    const Rate rate
        = part.serves() ? rateOn(gpu, precisionOf(part.workload.precision)) : Rate::Sixteen;
    const bool eight = rate == Rate::Eight;
    const bool four = rate == Rate::Four;
    const double engine = std::max(gpu.fp8Tflops, gpu.int8Tops);
    const double tflops = engineRuns(part) && engine > 0.0 ? engine
        : eight                                            ? gpu.fp8Tflops
        : four                                             ? gpu.fp4Tflops
                                                           : gpu.fp16Tflops;
    return {.memory = gpu.memoryGB * kGiga,
        .bandwidth = gpu.bandwidthGBps * kGigaPerSecond,
        .rate = tflops * kTeraPerSecond,
        .rate16 = gpu.fp16Tflops * kTeraPerSecond,
        .link = gpu.linkGBps * kGigaPerSecond,
        .reached = eight ? u"sizing.c8"
            : four       ? u"sizing.c4"
                         : u"sizing.c16"};
}

GpuQ addGpu(const Scope& sizing, const Gpu& gpu, const WorkloadPart& part)
{
    const GpuRates rates = ratesOf(gpu, part);
    const Origin sheet {originKind(gpu.id), gpu.source, u"gpu."_s + gpu.id};
    const auto given = [&](QStringView name, double value, Unit unit) {
        return sizing.given(name, value, unit, sheet);
    };
    GpuQ q;
    q.memory = given(u"gpu_memory", rates.memory, Byte / unit::Gpu);
    q.bandwidth = given(u"gpu_bandwidth", rates.bandwidth, Byte / Hour / unit::Gpu);
    q.rate = given(u"gpu_rate", rates.rate, Flop / Hour / unit::Gpu);
    q.rate16 = given(u"gpu_rate_16bit", rates.rate16, Flop / Hour / unit::Gpu);
    if (!part.serves())
        return q;
    q.link = rates.link > 0.0
        ? given(u"gpu_link", rates.link, Byte / Hour)
        : sizing.add(u"gpu_link"_s, Byte / Hour, figureIn(sizing, u"sizing.pcie_link", part.input));
    Q share = figureIn(sizing, rates.reached, part.input);
    if (part.model != nullptr && part.model->experts > 0)
        share = share * figureIn(sizing, u"sizing.moe", part.input);
    if (const QStringView family = familyFigure(gpu); !family.isEmpty())
        share = share * figureIn(sizing, family, part.input);
    q.computeShare = sizing.add(u"compute_share"_s, One, share);
    q.bandwidthShare = figureIn(sizing, u"sizing.bw", part.input);
    q.linkShare = figureIn(sizing, gpu.nvlink ? u"sizing.nv" : u"sizing.pcie", part.input);
    return q;
}

Q addComputed(const Scope& scope, QStringView name, double value, Unit unit)
{
    return scope.given(name, value, unit, {.kind = OriginKind::Computed});
}

} // namespace kursbuch
