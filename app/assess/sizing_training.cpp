#include "app/assess/sizing_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Byte;
using unit::Hour;
using unit::Month;
using unit::One;
using unit::Token;

namespace {

/// GPU hours of one LoRA run: 4 FLOP a parameter and token, since frozen weights need no gradient.
Q loraRunHours(const Scope& sizing, const GpuQ& gpu, const WorkloadPart& part)
{
    Scope load = partScope(Scope(sizing.sheet(), u"common."_s), part.index, u"load"_s);
    return load.own(u"training_flop"_s) / (gpu.rate16 * addTrainingShare(sizing, gpu, part, {}));
}

/// Weights at 4 bit under the adapters where the workload runs at 4 bit.
Tuning::Method methodOf(const WorkloadPart& part)
{
    return part.workload.precision == u"int4"_s ? Tuning::Qlora : Tuning::Lora;
}

Q visionMemory(const Scope& sizing, const WorkloadPart& part)
{
    const auto figure = [&](QStringView id) { return figureIn(sizing, id, part.input); };
    Scope model = partScope(Scope(sizing.sheet(), u"common."_s), part.index, u"model"_s);
    return sizing.add(u"training_memory"_s, Byte,
        model.own(u"parameters"_s) * figure(u"sizing.adapter_bytes")
            + figure(u"sizing.vision_batch") * model.own(u"activations_per_item"_s)
                * figure(u"sizing.vision_held"));
}

} // namespace

void addTraining(const Scope& way, const GpuQ& gpu, const WorkloadPart& part, const Counts& counts)
{
    Scope sizing = partScope(way, part.index, u"sizing"_s);
    const auto figure = [&](QStringView id) { return figureIn(sizing, id, part.input); };
    Scope load = partScope(Scope(way.sheet(), u"common."_s), part.index, u"load"_s);
    const Q perRun = sizing.add(u"training_run_hours"_s, Hour * unit::Gpu,
        (part.serves() ? loraRunHours(sizing, gpu, part) : visionRunHours(sizing, gpu, part)));
    const Q memory = part.serves() ? addTuningMemory(sizing, part, methodOf(part))
                                   : visionMemory(sizing, part);
    const Q usable = gpu.memory * figure(u"sizing.util")
        - times(figure(u"sizing.train_overhead"), 1.0, One / unit::Gpu);
    const Q byMemory
        = sizing.add(u"training_gpus_by_memory"_s, unit::Gpu, maximum(memory / usable, 0.0));
    const Q byTime = sizing.add(u"training_gpus_by_deadline"_s, unit::Gpu,
        perRun * figure(u"margin_batch") / load.own(u"training_deadline"_s));
    sizing.add(u"training_gpus_needed"_s, unit::Gpu, maximum(byMemory, byTime));
    const Q gpus = addComputed(sizing, u"training_gpus", counts.trainingGpus, unit::Gpu);
    sizing.add(u"training_run_duration"_s, Hour, perRun / gpus);
    sizing.add(
        u"training_hours"_s, unit::Gpu * Hour / Month, perRun * load.own(u"training_runs"_s));
}

} // namespace kursbuch
