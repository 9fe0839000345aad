#include "app/assess/sizing_answer_parts.h"
#include "app/assess/sizing_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Byte;
using unit::Gpu;
using unit::One;

namespace {

const Unit& perGpu()
{
    static const Unit kUnit = Byte / Gpu;
    return kUnit;
}

Q modelParameters(const Scope& own, const WorkloadPart& part)
{
    return partScope(Scope(own.sheet(), u"common."_s), part.index, u"model").own(u"parameters");
}

/// What is left of one GPU beside `parts`.
void addFree(const Scope& own, QStringView name, const std::vector<Q>& parts)
{
    Q left = own.own(u"gpu_memory");
    for (const Q& part : parts)
        left = left - part;
    own.add(name, perGpu(), left);
}

void addServingParts(const Scope& own)
{
    const Q gpus = times(own.own(u"tensor_parallel"), 1.0, Gpu);
    const Q weights = own.add(u"part_weights", perGpu(), own.own(u"weights") / gpus);
    const Q flying = minimum(own.own(u"concurrency") / own.own(u"replicas"), own.own(u"batch"));
    const Q cache = own.add(u"part_cache", perGpu(), flying * own.own(u"kv_per_request") / gpus);
    const Q reserved = own.add(
        u"part_reserved", perGpu(), own.own(u"gpu_memory") - own.own(u"memory_available") / gpus);
    addFree(own, u"part_free", {weights, cache, reserved});
}

/// Items are worked on by one GPU each.
void addItemParts(const Scope& own, const WorkloadPart& part)
{
    const auto figure = [&](QStringView id) { return figureIn(own, id, part.input); };
    const Q gpu = own.sheet().constant(1.0, Gpu);
    const Q weights = own.add(
        u"part_weights", perGpu(), modelParameters(own, part) * figure(u"sizing.bytes_fp16") / gpu);
    const Q held = own.add(u"part_activations", perGpu(),
        own.own(u"memory_needed") / figure(u"margin_memory") / gpu - weights);
    const Q reserved = own.add(
        u"part_reserved", perGpu(), own.own(u"gpu_memory") - own.own(u"memory_available") / gpu);
    addFree(own, u"part_free", {weights, held, reserved});
}

/// The state is divided among the GPUs; activations and gathered layers are on each.
void addTrainingParts(const Scope& own, const WorkloadPart& part)
{
    const auto figure = [&](QStringView id) { return figureIn(own, id, part.input); };
    Sheet& sheet = own.sheet();
    const Q gpus = own.own(u"training_gpus");
    std::vector<Q> parts {
        own.add(u"train_part_state", perGpu(), own.own(u"training_memory") / gpus)};
    if (own.has(u"training_activations"))
        parts.push_back(own.add(u"train_part_activations", perGpu(),
            times(own.own(u"training_activations"), 1.0, One / Gpu)));
    if (own.has(u"training_gathered"))
        parts.push_back(own.add(u"train_part_gathered", perGpu(),
            times(when(less(sheet.constant(1.0, Gpu), gpus), own.own(u"training_gathered"),
                      sheet.constant(0.0, Byte)),
                1.0, One / Gpu)));
    parts.push_back(own.add(u"train_part_reserved", perGpu(),
        own.own(u"gpu_memory") * (1.0 - figure(u"sizing.util"))
            + times(figure(u"sizing.train_overhead"), 1.0, One / Gpu)));
    addFree(own, u"train_part_free", parts);
    const Q byMemory = own.own(u"training_gpus_by_memory");
    const Q byTime = own.own(u"training_gpus_by_deadline");
    own.add(u"training_load", One, maximum(byMemory, byTime) / gpus);
    own.add(
        u"training_load_plain", One, maximum(byMemory, byTime / figure(u"margin_batch")) / gpus);
}

} // namespace

void addPicture(const Scope& own, const WorkloadPart& part)
{
    if (own.has(u"peak_load") && !own.has(u"gpus_for_index"))
        own.add(u"peak_load_plain", One,
            own.own(u"peak_load") / figureIn(own, u"margin_interactive", part.input));
    if (own.has(u"kv_per_request") && own.has(u"concurrency"))
        addServingParts(own);
    else if (own.has(u"time_per_item"))
        addItemParts(own, part);
    if (own.has(u"training_gpus"))
        addTrainingParts(own, part);
}

} // namespace kursbuch
