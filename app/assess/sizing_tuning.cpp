#include "app/assess/sizing_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Byte;
using unit::Flop;
using unit::Hour;
using unit::One;
using unit::Token;

namespace {

/// The GPU whose training rate the fitted share was taken on: A100, 312 TFLOPS at 16 bit.
constexpr double kReferenceRate = 312e12 * 3600.0;
/// Size and cluster that the fitted shares hold for as they stand; beyond, they change slowly.
constexpr double kReferenceParameters = 7e9;
constexpr double kReferenceCluster = 8.0;
constexpr double kMostBySize = 1.15;

Scope modelOf(const Scope& scope, const WorkloadPart& part)
{
    return partScope(Scope(scope.sheet(), u"common."_s), part.index, u"model"_s);
}

/// Share of the 16-bit peak; faster GPUs are harder to fill.
Q shareAtSixteen(const Scope& sizing, const GpuQ& gpu, const WorkloadPart& part)
{
    const Q relative
        = gpu.rate16 / sizing.sheet().constant(kReferenceRate, Flop / Hour / unit::Gpu);
    return figureIn(sizing, u"sizing.m16", part.input)
        * power(relative, -figureIn(sizing, u"sizing.gam", part.input));
}

/// FLOP of one token. Frozen weights need no gradient, which saves two of six; attention has no
/// weights, so that there all six stay.
Q addFlopPerToken(const Scope& sizing, const WorkloadPart& part, const TrainingCase& run)
{
    const bool full = run.tuning.method == Tuning::Full;
    Scope model = modelOf(sizing, part);
    const Q sequence = addComputed(sizing, u"sequence", run.sequence, Token);
    const Q attention = times(model.own(u"layers"_s) * model.own(u"attention_width"_s) * sequence,
        6.0, Flop / (Token * Token));
    return sizing.add(u"train_flop_per_token"_s, Flop / Token,
        times(figureIn(sizing, full ? u"sizing.train_flop" : u"sizing.lora_flop", part.input)
                * model.own(u"parameters_active"_s),
            1.0, Flop / Token)
            + attention);
}

Q addScale(const Scope& sizing, const WorkloadPart& part, Q gpus)
{
    const Q cluster = maximum(gpus / sizing.sheet().constant(kReferenceCluster, unit::Gpu), 1.0);
    const Q size = modelOf(sizing, part).own(u"parameters_active"_s) / kReferenceParameters;
    return sizing.add(u"train_scale"_s, One,
        power(cluster, -figureIn(sizing, u"sizing.train_scale", part.input))
            * minimum(
                power(size, figureIn(sizing, u"sizing.train_size", part.input)), kMostBySize));
}

} // namespace

Q addTrainingShare(
    const Scope& sizing, const GpuQ& gpu, const WorkloadPart& part, const Tuning& tuning)
{
    Q share = tuning.rate == Rate::Eight ? figureIn(sizing, u"sizing.m8", part.input)
        : tuning.rate == Rate::Four      ? figureIn(sizing, u"sizing.m4", part.input)
                                         : shareAtSixteen(sizing, gpu, part);
    if (tuning.recomputes)
        share = share * figureIn(sizing, u"sizing.mck", part.input);
    if (part.model != nullptr && part.model->experts > 0)
        share = share * figureIn(sizing, u"sizing.mmoe", part.input);
    return sizing.add(u"training_share"_s, One, share);
}

/// Adapters carry an optimiser each, the weights under them none.
Q addTuningMemory(const Scope& sizing, const WorkloadPart& part, Tuning::Method method)
{
    const auto figure = [&](QStringView id) { return figureIn(sizing, id, part.input); };
    Scope model = modelOf(sizing, part);
    if (method == Tuning::Full)
        return sizing.add(
            u"training_memory"_s, Byte, model.own(u"parameters"_s) * figure(u"sizing.full_bytes"));
    return sizing.add(u"training_memory"_s, Byte,
        model.own(u"parameters"_s)
            * (figure(method == Tuning::Qlora ? u"sizing.qlora_bytes" : u"sizing.bytes_fp16")
                + figure(u"sizing.lora_adapter") * figure(u"sizing.adapter_bytes")));
}

void addTrainingSpeed(
    const Scope& way, const GpuQ& gpu, const WorkloadPart& part, const TrainingCase& run)
{
    Scope sizing = partScope(way, part.index, u"sizing"_s);
    const Q gpus = addComputed(sizing, u"gpus_given", run.gpus, unit::Gpu);
    const Q flop = addFlopPerToken(sizing, part, run);
    const Q share = addTrainingShare(sizing, gpu, part, run.tuning);
    const Q rate = run.tuning.rate == Rate::Sixteen ? gpu.rate16 : gpu.rate;
    const Q each = sizing.add(u"train_tokens_per_gpu"_s, Token / Hour / unit::Gpu,
        rate * share * addScale(sizing, part, gpus) / flop);
    sizing.add(u"train_tokens_of_all"_s, Token / Hour, each * gpus);
    const Q memory = addTuningMemory(sizing, part, run.tuning.method);
    const Q usable = gpu.memory * figureIn(sizing, u"sizing.util", part.input)
        - times(figureIn(sizing, u"sizing.train_overhead", part.input), 1.0, One / unit::Gpu);
    sizing.add(u"state_gpus"_s, unit::Gpu, memory / usable);
}

} // namespace kursbuch
