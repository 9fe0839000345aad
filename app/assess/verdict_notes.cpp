#include "app/assess/verdict_notes.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// More than any single organisation has.
constexpr double kAbsurdUsers = 1e8;
/// Pre-training beyond these is a matter of a cluster for weeks (method note sizing 6).
constexpr double kLargeModel = 3e9;
constexpr double kManyTokens = 300e9;

/// The first way whose sheet has this quantity of a workload, with a value.
QString idInAnyWay(const VerdictInput& input, const WorkloadPart& part, QLatin1StringView name)
{
    for (const QString& way : wayIds()) {
        const QString id = partId(way + u'.', part.index, u"sizing", name);
        if (input.sheet.find(id) >= 0 && input.values.scalar(id))
            return id;
    }
    return {};
}

/// A note with the quantity that it speaks of; none where no way has it.
void addWithQuantity(std::vector<Message>& notes, const QString& key, const QString& quantity)
{
    if (!quantity.isEmpty())
        notes.push_back({.key = key, .arguments = {"q:"_L1 + quantity}});
}

bool isKnownPrecision(const QString& id)
{
    return id.isEmpty() || precisionIds().contains(id);
}

/// Names that a plan file may hold and this program does not know.
void addNames(std::vector<Message>& notes, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    if (!w.kind.isEmpty() && !workloadKinds().contains(w.kind))
        notes.push_back({.key = u"note.kind"_s, .arguments = {w.kind}});
    if (!w.tuningMethod.isEmpty() && !tuningMethods().contains(w.tuningMethod))
        notes.push_back({.key = u"note.method"_s, .arguments = {w.tuningMethod}});
    if (!isKnownPrecision(w.precision))
        notes.push_back({.key = u"note.precision"_s, .arguments = {w.precision}});
    if (!w.modelId.isEmpty() && part.model == nullptr && part.work != Work::Tabular)
        notes.push_back({.key = u"note.model"_s, .arguments = {w.modelId}});
}

/// Numbers that can be worked with and can hardly be meant.
void addNumbers(std::vector<Message>& notes, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    const bool nobody = w.users && *w.users <= 0.0 && !w.requestsPerMonth;
    const bool nothing = (w.requestsPerMonth && *w.requestsPerMonth <= 0.0)
        || (w.itemsPerSecond && *w.itemsPerSecond <= 0.0) || (w.cameras && *w.cameras <= 0.0)
        || (w.rows && *w.rows <= 0.0);
    if (nobody || nothing)
        notes.push_back({.key = u"note.no_load"_s});
    if (w.users.value_or(0.0) >= kAbsurdUsers)
        notes.push_back({.key = u"note.many_users"_s});
    if (w.thinkTimeS && *w.thinkTimeS <= 0.0)
        notes.push_back({.key = u"note.no_pause"_s});
    if (!trains(part) && w.trainingRunsPerYear.value_or(0.0) > 0.0 && part.work != Work::Tabular)
        notes.push_back({.key = u"note.no_training_formula"_s});
}

/// Adapters need little where each GPU holds the whole model.
QString linkNote(const VerdictInput& input, const WorkloadPart& part)
{
    if (methodOf(part) == Tuning::Full)
        return u"note.link_full"_s;
    const QString byMemory = idInAnyWay(input, part, "training_gpus_by_memory"_L1);
    return input.values.scalar(byMemory).value_or(0.0) <= 1.0 ? u"note.link_adapters"_s
                                                              : u"note.link_shared"_s;
}

void addTrainingNotes(
    std::vector<Message>& notes, const VerdictInput& input, const WorkloadPart& part)
{
    if (part.work == Work::Pretraining) {
        const bool large = part.model != nullptr && part.model->paramsActive > kLargeModel
            && part.workload.tokensPerRun.value_or(0.0) > kManyTokens;
        notes.push_back({.key = large ? u"note.pretraining_large"_s : u"note.pretraining"_s});
    }
    if (!part.isLanguage() || !trains(part))
        return;
    addWithQuantity(notes, linkNote(input, part), idInAnyWay(input, part, "link_needed"_L1));
    addWithQuantity(notes, u"note.checkpoint"_s,
        input.sheet.find(needId(part, "checkpoint_rate"_L1)) >= 0
            ? needId(part, "checkpoint_rate"_L1)
            : QString());
}

} // namespace

QString loadId(const WorkloadPart& part, QLatin1StringView name)
{
    return partId(u"common.", part.index, u"load", name);
}

Message tableReason(const VerdictInput& input, const WorkloadPart& part)
{
    const QString time = idInAnyWay(input, part, "processor_run_time"_L1);
    return {.key = u"extent.table"_s, .arguments = {"q:"_L1 + time}};
}

std::vector<Message> notesOn(
    const VerdictInput& input, const std::vector<WorkloadPart>& parts, Extent extent)
{
    std::vector<Message> notes;
    for (const WorkloadPart& part : parts) {
        addNames(notes, part);
        addNumbers(notes, part);
        addTrainingNotes(notes, input, part);
        if (part.work == Work::Embedding)
            addWithQuantity(notes, u"note.index"_s, idInAnyWay(input, part, "index_hours"_L1));
    }
    const bool onlyUse = std::ranges::none_of(parts, trains);
    if (onlyUse && (extent == Extent::Node || extent == Extent::Cluster))
        notes.push_back({.key = u"note.no_cluster_network"_s});
    return notes;
}

} // namespace kursbuch
