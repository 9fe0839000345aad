#include "app/assess/sizing_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Byte;
using unit::Hour;
using unit::Month;
using unit::One;
using unit::Token;

namespace {

constexpr double kGpusOfNode = 8.0;
/// More than anybody has: a GPU that cannot hold even what does not shrink with their number.
constexpr double kNoNumber = 1e9;

/// GPU hours of one run of a language model: frozen weights need no gradient, so that LoRA takes 4
/// instead of 6 FLOP a parameter and token. A run from scratch stops, is started again and
/// evaluated.
Q languageRunHours(const Scope& sizing, const GpuQ& gpu, const WorkloadPart& part)
{
    Scope load = partScope(Scope(sizing.sheet(), u"common."_s), part.index, u"load"_s);
    const Q share = addTrainingShare(sizing, gpu, part, {.method = methodOf(part)});
    const Q hours = load.own(u"training_flop"_s) / (gpu.rate16 * share);
    return part.work == Work::Pretraining
        ? hours / figureIn(sizing, u"sizing.whole_run", part.input)
        : hours;
}

/// Activations of one sequence where layers are worked out anew on the way back: two bytes a value
/// at the border of each layer, and the scores of all words of the vocabulary (arXiv 2205.05198).
Q addTrainingActivations(const Scope& sizing, const WorkloadPart& part)
{
    const auto figure = [&](QStringView id) { return figureIn(sizing, id, part.input); };
    Scope common(sizing.sheet(), u"common."_s);
    Scope model = partScope(common, part.index, u"model"_s);
    const Q sequence = partScope(common, part.index, u"load"_s).own(u"train_sequence"_s);
    return sizing.add(u"training_activations"_s, Byte,
        times(sequence, 1.0, One / Token)
            * (model.own(u"layers"_s) * model.own(u"hidden"_s) * figure(u"sizing.bytes_fp16")
                + figure(u"sizing.vocabulary") * figure(u"sizing.logit_bytes")));
}

/// The state is divided among the GPUs; activations, buffers and, from the second GPU on, two
/// gathered layers are on each.
Q gpusByMemory(const Scope& sizing, Q usable, const WorkloadPart& part)
{
    const auto figure = [&](QStringView id) { return figureIn(sizing, id, part.input); };
    Scope model = partScope(Scope(sizing.sheet(), u"common."_s), part.index, u"model"_s);
    const Q state = addTuningMemory(sizing, part, methodOf(part));
    const Q left = times(usable, 1.0, unit::Gpu) - addTrainingActivations(sizing, part);
    const Q layers = 2.0 * model.own(u"parameters"_s) / model.own(u"layers"_s)
        * figure(methodOf(part) == Tuning::Qlora ? u"sizing.qlora_bytes" : u"sizing.bytes_fp16");
    const Q shared = left - sizing.add(u"training_gathered"_s, Byte, layers);
    Sheet& sheet = sizing.sheet();
    const Q several = when(less(sheet.constant(0.0, Byte), shared), maximum(state / shared, 1.0),
        sheet.constant(kNoNumber));
    return times(when(lessOrEqual(state, left), state / left, several), 1.0, unit::Gpu);
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

/// What a GPU has to send and receive beside computing: the weights three times a step at two bytes
/// over six FLOP a parameter and token, whatever the size of the model. Of adapters only their
/// share, where each GPU holds the whole model.
void addLinkNeeded(const Scope& sizing, const GpuQ& gpu, const WorkloadPart& part)
{
    Q link = times(gpu.rate16 * sizing.own(u"training_share"_s)
            / figureIn(sizing, u"sizing.step_tokens", part.input),
        1.0, Byte * Token / unit::Flop);
    if (methodOf(part) != Tuning::Full)
        link = link
            * when(lessOrEqual(sizing.own(u"training_gpus_by_memory"_s),
                       sizing.sheet().constant(1.0, unit::Gpu)),
                figureIn(sizing, u"sizing.lora_adapter", part.input), sizing.sheet().constant(1.0));
    sizing.add(u"link_needed"_s, Byte / Hour / unit::Gpu, link);
}

} // namespace

Tuning::Method methodOf(const WorkloadPart& part)
{
    const QString& said = part.workload.tuningMethod;
    if (said == u"full"_s || part.work == Work::Pretraining)
        return Tuning::Full;
    if (said == u"qlora"_s || (said.isEmpty() && part.workload.precision == u"int4"_s))
        return Tuning::Qlora;
    return Tuning::Lora;
}

/// Only what trains all weights is worth a network between nodes.
bool spansNodes(const WorkloadPart& part)
{
    return part.isLanguage() && methodOf(part) == Tuning::Full;
}

Q inWholeNodes(Q gpus, const WorkloadPart& part)
{
    if (!spansNodes(part))
        return gpus;
    const Q node = gpus.sheet->constant(kGpusOfNode, unit::Gpu);
    return when(lessOrEqual(gpus, node), gpus, roundUp(gpus / node) * node);
}

void addTraining(const Scope& way, const GpuQ& gpu, const WorkloadPart& part, const Counts& counts)
{
    Scope sizing = partScope(way, part.index, u"sizing"_s);
    const auto figure = [&](QStringView id) { return figureIn(sizing, id, part.input); };
    Scope load = partScope(Scope(way.sheet(), u"common."_s), part.index, u"load"_s);
    const bool language = part.isLanguage();
    const Q perRun = sizing.add(u"training_run_hours"_s, Hour * unit::Gpu,
        language ? languageRunHours(sizing, gpu, part) : visionRunHours(sizing, gpu, part));
    const Q usable = gpu.memory * figure(u"sizing.util")
        - times(figure(u"sizing.train_overhead"), 1.0, One / unit::Gpu);
    const Q byMemory = sizing.add(u"training_gpus_by_memory"_s, unit::Gpu,
        language ? gpusByMemory(sizing, usable, part)
                 : maximum(visionMemory(sizing, part) / usable, 0.0));
    if (language)
        addLinkNeeded(sizing, gpu, part);
    const Q byTime = sizing.add(u"training_gpus_by_deadline"_s, unit::Gpu,
        perRun * figure(u"margin_batch") / load.own(u"training_deadline"_s));
    sizing.add(u"training_gpus_needed"_s, unit::Gpu, inWholeNodes(maximum(byMemory, byTime), part));
    const Q gpus = addComputed(sizing, u"training_gpus", counts.trainingGpus, unit::Gpu);
    sizing.add(u"training_run_duration"_s, Hour, perRun / gpus);
    sizing.add(
        u"training_hours"_s, unit::Gpu * Hour / Month, perRun * load.own(u"training_runs"_s));
}

} // namespace kursbuch
