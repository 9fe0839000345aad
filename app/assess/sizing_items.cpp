#include "app/assess/sizing_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Byte;
using unit::Hour;
using unit::Month;
using unit::One;
using unit::Request;
using unit::Token;

namespace {

Scope commonOf(const Scope& sizing, const WorkloadPart& part, QStringView topic)
{
    return partScope(Scope(sizing.sheet(), u"common."_s), part.index, topic);
}

bool areImages(const WorkloadPart& part)
{
    return part.model == nullptr ? part.work == Work::Images : part.model->kind == u"vision"_s;
}

/// What an item that is no image is, by its model where there is one.
QString itemKind(const WorkloadPart& part)
{
    return part.model == nullptr ? modelKindOf(part.work) : part.model->kind;
}

/// Which share of which rate an item that is no image reaches.
QStringView itemShare(const QString& kind)
{
    if (kind == u"speech"_s)
        return u"sizing.speech_share";
    return kind == u"diffusion"_s ? u"sizing.diffusion_share" : u"sizing.embedding_share";
}

Q timeByShare(const Scope& sizing, const GpuQ& gpu, const WorkloadPart& part)
{
    Scope model = commonOf(sizing, part, u"model"_s);
    const QString kind = itemKind(part);
    const bool engine = kind == u"speech"_s || kind == u"diffusion"_s;
    const Q time = model.own(u"flop_per_item"_s)
        / ((engine ? gpu.rate : gpu.rate16) * figureIn(sizing, itemShare(kind), part.input));
    return times(time, 1.0, One / unit::Gpu);
}

/// How many passes of its model an item takes: a longer text more of them, a picture one a step.
Q addPasses(const Scope& sizing, const WorkloadPart& part)
{
    Scope load = commonOf(sizing, part, u"load"_s);
    const Q passes = part.work == Work::Embedding
        ? load.own(u"input_tokens"_s) / figureIn(sizing, u"sizing.embedding_window", part.input)
        : load.own(u"steps"_s) * commonOf(sizing, part, u"model"_s).own(u"passes_per_step"_s);
    return sizing.add(u"passes_per_item"_s, One, passes);
}

Q timePerItem(const Scope& sizing, const GpuQ& gpu, const WorkloadPart& part)
{
    if (part.work == Work::Images)
        return imageTime(sizing, gpu, part, {});
    if (part.work == Work::Speech)
        return timeByShare(sizing, gpu, part);
    return addPasses(sizing, part) * timeByShare(sizing, gpu, part);
}

/// Weights, and what lies beside them: of images the activations, of pictures the encoders.
Q itemMemory(const Scope& sizing, const WorkloadPart& part)
{
    const auto figure = [&](QStringView id) { return figureIn(sizing, id, part.input); };
    Scope model = commonOf(sizing, part, u"model"_s);
    const Q weights = model.own(u"parameters"_s) * figure(u"sizing.bytes_fp16");
    if (part.work == Work::Images)
        return weights
            + figure(u"sizing.vision_batch") * model.own(u"activations_per_item"_s)
            * figure(u"sizing.vision_held");
    return part.work == Work::Diffusion ? weights * (1.0 + figure(u"sizing.encoders")) : weights;
}

/// GPUs for what is indexed once, within the time allowed for it.
Q gpusOfIndex(const Scope& sizing, const WorkloadPart& part, Q time)
{
    const Q hours = sizing.add(u"index_hours"_s, Hour * unit::Gpu,
        times(commonOf(sizing, part, u"load"_s).own(u"items_to_index"_s) * time, 1.0, unit::Gpu));
    return sizing.add(u"gpus_for_index"_s, unit::Gpu,
        hours * figureIn(sizing, u"margin_batch", part.input)
            / figureIn(sizing, u"default.index_deadline", part.input));
}

void addReplicasNeeded(const Scope& sizing, const WorkloadPart& part, const Q& speed, Q time)
{
    Scope load = commonOf(sizing, part, u"load"_s);
    const Q needed = sizing.add(u"items_needed"_s, Request / Hour,
        load.own(u"requests_at_peak"_s) * load.own(u"growth_factor"_s)
            * figureIn(sizing, u"margin_interactive", part.input));
    Q replicas = needed / speed;
    if (load.has(u"items_to_index"_s))
        replicas = maximum(replicas, times(gpusOfIndex(sizing, part, time), 1.0, One / unit::Gpu));
    sizing.add(u"replicas_needed"_s, One, replicas);
}

} // namespace

void addItemSpeed(
    const Scope& way, const GpuQ& gpu, const WorkloadPart& part, const ItemCase& items)
{
    Scope sizing = partScope(way, part.index, u"sizing"_s);
    Effort effort {};
    if (items.trains)
        effort = {figureIn(sizing, u"sizing.vision_tf", part.input),
            figureIn(sizing, u"sizing.vision_ta", part.input)};
    const Q time = sizing.add(u"time_per_item"_s, Hour / Request,
        areImages(part) ? imageTime(sizing, gpu, part, effort) : timeByShare(sizing, gpu, part));
    const Q gpus = addComputed(sizing, u"gpus_given", items.gpus, unit::Gpu);
    sizing.add(u"item_rate_of_all"_s, Request / Hour, times(gpus, 1.0, One / unit::Gpu) / time);
    Scope model = commonOf(sizing, part, u"model"_s);
    sizing.add(u"weights"_s, Byte,
        model.own(u"parameters"_s) * figureIn(sizing, u"sizing.bytes_fp16", part.input));
    sizing.add(u"memory_available"_s, Byte,
        times(gpu.memory * figureIn(sizing, u"sizing.util", part.input), 1.0, unit::Gpu)
            - figureIn(sizing, u"sizing.over", part.input));
}

void addItems(const Scope& way, const GpuQ& gpu, const WorkloadPart& part, const Counts& counts)
{
    Scope sizing = partScope(way, part.index, u"sizing"_s);
    const auto figure = [&](QStringView id) { return figureIn(sizing, id, part.input); };
    Scope load = commonOf(sizing, part, u"load"_s);
    const Q time = sizing.add(u"time_per_item"_s, Hour / Request, timePerItem(sizing, gpu, part));
    Q rate = 1.0 / time;
    if (part.work == Work::Images)
        rate = rate * figure(u"sizing.vision_pipeline");
    const Q speed = sizing.add(u"items_per_second"_s, Request / Hour, rate);
    addReplicasNeeded(sizing, part, speed, time);
    const Q replicas = addComputed(sizing, u"replicas", counts.replicas, One);
    sizing.add(u"gpus_use"_s, unit::Gpu, times(replicas, 1.0, unit::Gpu));
    const Q mean = load.own(u"requests_monthly"_s) / load.own(u"service_hours"_s);
    sizing.add(u"use_share"_s, One, minimum(mean / (replicas * speed), 1.0));
    sizing.add(u"memory_needed"_s, Byte, itemMemory(sizing, part) * figure(u"margin_memory"));
    sizing.add(u"memory_available"_s, Byte,
        times(gpu.memory * figure(u"sizing.util"), 1.0, unit::Gpu) - figure(u"sizing.over"));
}

/// A processor learns from tables in seconds; a GPU only where that takes more of its time than may
/// be (method note 6).
void addTabular(const Scope& way, const WorkloadPart& part, const Counts& counts)
{
    Scope sizing = partScope(way, part.index, u"sizing"_s);
    const auto figure = [&](QStringView id) { return figureIn(sizing, id, part.input); };
    Scope load = commonOf(sizing, part, u"load"_s);
    const Q run = sizing.add(u"processor_run_time"_s, Hour,
        load.own(u"rows"_s) * load.own(u"growth_factor"_s) * figure(u"processor.time_per_row"));
    const Q hours
        = sizing.add(u"processor_hours"_s, Hour / Month, run * load.own(u"training_runs"_s));
    const Q share = sizing.add(u"processor_share"_s, One, hours / figure(u"hours_per_month"));
    const Q enough = lessOrEqual(share, figure(u"processor.most_share"));
    const Q none = sizing.sheet().constant(0.0);
    sizing.add(u"replicas_needed"_s, One, when(enough, none, sizing.sheet().constant(1.0)));
    const Q replicas = addComputed(sizing, u"replicas", counts.replicas, One);
    sizing.add(u"gpus_use"_s, unit::Gpu, times(replicas, 1.0, unit::Gpu));
    sizing.add(u"use_share"_s, One, minimum(share, 1.0));
}

} // namespace kursbuch
