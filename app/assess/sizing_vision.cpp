#include "app/assess/sizing_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Hour;
using unit::One;
using unit::Request;

Q imageTime(const Scope& sizing, const GpuQ& gpu, const WorkloadPart& part, const Effort& effort)
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

Q visionRunHours(const Scope& sizing, const GpuQ& gpu, const WorkloadPart& part)
{
    Scope load = partScope(Scope(sizing.sheet(), u"common."_s), part.index, u"load"_s);
    const Effort effort {figureIn(sizing, u"sizing.vision_tf", part.input),
        figureIn(sizing, u"sizing.vision_ta", part.input)};
    const Q time = sizing.add(
        u"training_time_per_item"_s, Hour / Request, imageTime(sizing, gpu, part, effort));
    return times(load.own(u"images_per_run"_s) * time, 1.0, unit::Gpu);
}

} // namespace kursbuch
