#include "app/assess/sizing_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Byte;
using unit::Hour;
using unit::One;

namespace {

/// Weights as a file, and how long a server takes to read them before it answers.
Q addModelFile(const Scope& need, const Scope& model, const WorkloadPart& part)
{
    const QStringView bytes = part.serves() ? precisionOf(part.workload.precision).bytesFigure
                                            : QStringView(u"sizing.bytes_fp16");
    const Q file = need.add(
        u"model_file"_s, Byte, model.own(u"parameters"_s) * figureIn(need, bytes, part.input));
    if (part.isUsed())
        need.add(u"cold_load"_s, Hour, file / figureIn(need, u"storage.read_rate", part.input));
    return file;
}

/// Weights and optimiser of all that is trained, written while the GPUs pause.
Q addCheckpoint(const Scope& need, const Scope& model, const WorkloadPart& part)
{
    const auto figure = [&](QStringView id) { return figureIn(need, id, part.input); };
    Q size = model.own(u"parameters"_s) * figure(u"checkpoint.bytes");
    if (part.isLanguage() && methodOf(part) != Tuning::Full)
        size = size * figure(u"sizing.lora_adapter");
    const Q checkpoint = need.add(u"checkpoint"_s, Byte, size);
    const Q pause = need.add(u"checkpoint_pause"_s, Hour,
        figure(u"checkpoint.interval") * figure(u"checkpoint.pause_share"));
    need.add(u"checkpoint_rate"_s, Byte / Hour, checkpoint / pause);
    return checkpoint * figure(u"checkpoint.kept");
}

} // namespace

QString needId(const WorkloadPart& part, QLatin1StringView name)
{
    return partId(u"common.", part.index, u"need", name);
}

void addNeed(const Scope& common, const SizingInput& input)
{
    Q files {};
    for (const WorkloadPart& part : workloadParts(input)) {
        if (part.work == Work::Tabular)
            continue;
        const Scope need = partScope(common, part.index, u"need"_s);
        const Scope model = partScope(common, part.index, u"model"_s);
        files = plus(files, addModelFile(need, model, part));
        if (trains(part))
            files = plus(files, addCheckpoint(need, model, part));
    }
    const Scope need = common.sub(u"need"_s);
    const Q data = common.sub(u"load"_s).own(u"data"_s) * figureIn(need, u"storage.copies", input);
    need.add(u"storage"_s, Byte,
        plus(files, data) * (1.0 + figureIn(need, u"storage.free_share", input)));
}

} // namespace kursbuch
