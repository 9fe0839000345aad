#include "app/assess/sizing_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Byte;
using unit::Hour;
using unit::Month;
using unit::One;
using unit::Request;

namespace {

/// Factors of training against inference; both 1 for inference.
struct Effort {
    Q compute {};
    Q traffic {};
};

/// Time per image on one GPU: compute + traffic of activations + a fixed part, all fitted on plain
/// PyTorch with mixed precision.
Q timePerItem(const Scope& sizing, const GpuQ& gpu, const WorkloadPart& part, const Effort& effort)
{
    const auto figure = [&](QStringView id) { return figureIn(sizing, id, part.input); };
    Scope model = partScope(Scope(sizing.sheet(), u"common."_s), part.index, u"model"_s);
    Q computing = model.own(u"flop_per_item"_s) / (gpu.rate16 * figure(u"sizing.vision_e"));
    Q traffic = times(model.own(u"activations_per_item"_s) * figure(u"sizing.vision_x"), 1.0,
                    One / Request)
        / gpu.bandwidth;
    if (effort.compute.sheet != nullptr) {
        computing = computing * effort.compute;
        traffic = traffic * effort.traffic;
    }
    return times(computing + traffic, 1.0, One / unit::Gpu)
        + times(figure(u"sizing.vision_o"), 1.0, One / Request);
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
    Scope model = partScope(Scope(sizing.sheet(), u"common."_s), part.index, u"model"_s);
    const bool sixteen = part.model->kind == u"embedding"_s;
    const Q time = model.own(u"flop_per_item"_s)
        / ((sixteen ? gpu.rate16 : gpu.rate)
            * figureIn(sizing, itemShare(part.model->kind), part.input));
    return times(time, 1.0, One / unit::Gpu);
}

} // namespace

void addItemSpeed(
    const Scope& way, const GpuQ& gpu, const WorkloadPart& part, const ItemCase& items)
{
    Scope sizing = partScope(way, part.index, u"sizing"_s);
    const bool images = part.model != nullptr && part.model->kind == u"vision"_s;
    Effort effort {};
    if (items.trains)
        effort = {figureIn(sizing, u"sizing.vision_tf", part.input),
            figureIn(sizing, u"sizing.vision_ta", part.input)};
    const Q time = sizing.add(u"time_per_item"_s, Hour / Request,
        images ? timePerItem(sizing, gpu, part, effort) : timeByShare(sizing, gpu, part));
    const Q gpus = addComputed(sizing, u"gpus_given", items.gpus, unit::Gpu);
    sizing.add(u"item_rate_of_all"_s, Request / Hour, times(gpus, 1.0, One / unit::Gpu) / time);
    Scope model = partScope(Scope(way.sheet(), u"common."_s), part.index, u"model"_s);
    sizing.add(u"weights"_s, Byte,
        model.own(u"parameters"_s) * figureIn(sizing, u"sizing.bytes_fp16", part.input));
    sizing.add(u"memory_available"_s, Byte,
        times(gpu.memory * figureIn(sizing, u"sizing.util", part.input), 1.0, unit::Gpu)
            - figureIn(sizing, u"sizing.over", part.input));
}

void addVision(const Scope& way, const GpuQ& gpu, const WorkloadPart& part, const Counts& counts)
{
    Scope sizing = partScope(way, part.index, u"sizing"_s);
    const auto figure = [&](QStringView id) { return figureIn(sizing, id, part.input); };
    Scope common(way.sheet(), u"common."_s);
    Scope load = partScope(common, part.index, u"load"_s);
    Scope model = partScope(common, part.index, u"model"_s);

    const Q time
        = sizing.add(u"time_per_item"_s, Hour / Request, timePerItem(sizing, gpu, part, {}));
    const Q speed = sizing.add(
        u"items_per_second"_s, Request / Hour, 1.0 / time * figure(u"sizing.vision_pipeline"));
    const Q needed = sizing.add(u"items_needed"_s, Request / Hour,
        load.own(u"requests_at_peak"_s) * load.own(u"growth_factor"_s)
            * figure(u"margin_interactive"));
    sizing.add(u"replicas_needed"_s, One, needed / speed);
    const Q replicas = addComputed(sizing, u"replicas", counts.replicas, One);
    sizing.add(u"gpus_use"_s, unit::Gpu, times(replicas, 1.0, unit::Gpu));
    const Q mean = load.own(u"requests_monthly"_s) / load.own(u"service_hours"_s);
    sizing.add(u"use_share"_s, One, minimum(mean / (replicas * speed), 1.0));
    sizing.add(u"memory_needed"_s, Byte,
        (model.own(u"parameters"_s) * figure(u"sizing.bytes_fp16")
            + figure(u"sizing.vision_batch") * model.own(u"activations_per_item"_s)
                * figure(u"sizing.vision_held"))
            * figure(u"margin_memory"));
    sizing.add(u"memory_available"_s, Byte,
        times(gpu.memory * figure(u"sizing.util"), 1.0, unit::Gpu) - figure(u"sizing.over"));
}

Q visionRunHours(const Scope& sizing, const GpuQ& gpu, const WorkloadPart& part)
{
    Scope load = partScope(Scope(sizing.sheet(), u"common."_s), part.index, u"load"_s);
    const Effort effort {figureIn(sizing, u"sizing.vision_tf", part.input),
        figureIn(sizing, u"sizing.vision_ta", part.input)};
    const Q time = sizing.add(
        u"training_time_per_item"_s, Hour / Request, timePerItem(sizing, gpu, part, effort));
    return times(load.own(u"images_per_run"_s) * time, 1.0, unit::Gpu);
}

} // namespace kursbuch
