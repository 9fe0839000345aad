#include "app/assess/sizing_verdict.h"

#include "app/assess/figures.h"
#include "app/assess/sizing_parts.h"
#include "app/assess/verdict_notes.h"
#include "app/assess/way_choice.h"

#include <algorithm>
#include <array>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDaysPerMonth = 365.25 / 12.0;
/// "One workstation is enough" and "one node" (method note sizing 6).
constexpr int kCardsOfWorkstation = 2;
constexpr double kLongestAtDesk = 24.0; ///< hours of a run
constexpr double kMostAtDesk = 10.0; ///< requests at the same time
constexpr int kGpusOfNode = 8;
constexpr double kLongestOnNode = 72.0; ///< hours of a run
/// Small enough for a processor by night: 8 billion parameters, 10 million tokens.
constexpr double kSmallModel = 9e9;
constexpr double kTokensOfNight = 10e6;

/// The plan as the rules of thumb look at it.
struct Case {
    const VerdictInput& input;
    SizingInput sizing;
    std::vector<WorkloadPart> parts;

    [[nodiscard]] double value(const QString& id) const
    {
        return input.values.scalar(id).value_or(0.0);
    }
    [[nodiscard]] double load(const WorkloadPart& part, QLatin1StringView name) const
    {
        return value(loadId(part, name));
    }
    [[nodiscard]] double figure(const QString& id) const
    {
        return figureOf(id, input.plan, input.catalog).value.value_or(0.0);
    }
};

/// Nobody waits, the model is small and a night is long enough.
bool isSmallBatch(const Case& c, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    return part.model != nullptr && part.model->paramsTotal <= kSmallModel && !w.users
        && w.requestsPerMonth
        && c.load(part, "requests_monthly"_L1) * c.load(part, "output_tokens"_L1) / kDaysPerMonth
        < kTokensOfNight;
}

/// Why a processor does it; no key: it does not.
Message onProcessor(const Case& c, const WorkloadPart& part)
{
    if (trains(part) || !fitsModel(part))
        return {};
    const double atPeak = c.load(part, "requests_at_peak"_L1);
    switch (part.work) {
    case Work::Tabular:
        return c.input.fewest.none ? tableReason(c.input, part) : Message {};
    case Work::Serving:
        return isSmallBatch(c, part) ? Message {.key = u"extent.small_batch"_s} : Message {};
    case Work::Speech:
        return atPeak > 0.0 && atPeak <= c.figure(u"processor.speech_windows"_s)
            ? Message {.key = u"extent.few_streams"_s}
            : Message {};
    case Work::Embedding:
        return atPeak > 0.0 && atPeak <= c.figure(u"processor.embeddings"_s)
                && !part.workload.itemsToIndex
            ? Message {.key = u"extent.few_searches"_s}
            : Message {};
    default:
        return {};
    }
}

/// The reason of the first workload where a processor does them all.
Message allOnProcessor(const Case& c)
{
    Message first {};
    for (const WorkloadPart& part : c.parts) {
        const Message reason = onProcessor(c, part);
        if (reason.key.isEmpty())
            return {};
        if (first.key.isEmpty())
            first = reason;
    }
    return first;
}

/// Requests at the same time, by Little's law: as worked out for the PC, else by the limits.
double concurrency(const Case& c)
{
    double sum = 0.0;
    for (const WorkloadPart& part : c.parts) {
        if (!part.serves())
            continue;
        const QString pc = partId(u"pc.", part.index, u"sizing", "concurrency"_L1);
        const double byLimits = c.load(part, "requests_at_peak"_L1)
            * (c.load(part, "first_token_limit"_L1)
                + c.load(part, "output_tokens"_L1) * c.load(part, "latency_limit"_L1));
        sum += c.input.values.scalar(pc).value_or(byLimits);
    }
    return sum;
}

/// Hours of one run on the fewest GPUs, the mean over the workloads that train.
double runHours(const Case& c)
{
    const double runs = c.value(u"common.load.training_runs_per_month"_s);
    const FewestGpus& fewest = c.input.fewest;
    if (runs <= 0.0 || fewest.forTraining <= 0)
        return 0.0;
    return fewest.trainingHoursPerMonth.value_or(0.0) / runs / fewest.forTraining;
}

SizingVerdict byGpus(const Case& c)
{
    const FewestGpus& fewest = c.input.fewest;
    const double hours = runHours(c);
    const QString cards = QString::number(fewest.ofCards.value_or(0));
    const QString gpus = QString::number(fewest.any.value_or(0));
    if (fewest.ofCards.value_or(kGpusOfNode) <= kCardsOfWorkstation && hours <= kLongestAtDesk
        && concurrency(c) <= kMostAtDesk)
        return {.extent = Extent::Workstation,
            .reason = {.key = u"extent.workstation"_s, .arguments = {cards}}};
    if (*fewest.any <= kGpusOfNode && hours <= kLongestOnNode)
        return {.extent = Extent::Node, .reason = {.key = u"extent.node"_s, .arguments = {gpus}}};
    const bool training = fewest.forTraining > kGpusOfNode || hours > kLongestOnNode;
    return {.extent = Extent::Cluster,
        .reason = {.key = training ? u"extent.cluster_training"_s : u"extent.cluster_use"_s,
            .arguments = {gpus}}};
}

bool isDeskCard(const Gpu& gpu)
{
    return !gpu.nvlink && gpu.cooling != "passive"_L1;
}

/// A model divided among cards is gathered in every step, for which PCIe is too slow.
bool tunesLanguage(const SizingInput& input)
{
    return std::ranges::any_of(workloadParts(input),
        [](const WorkloadPart& part) { return part.isLanguage() && trains(part); });
}

} // namespace

QString extentId(Extent extent)
{
    static const std::array ids {
        u"unknown"_s, u"processor"_s, u"workstation"_s, u"node"_s, u"cluster"_s};
    return ids.at(static_cast<std::size_t>(extent));
}

FewestGpus fewestGpus(const SizingTable& table)
{
    FewestGpus fewest {.none = table.needsNoGpu()};
    const bool tunes = tunesLanguage({table.plan(), table.catalog()});
    for (const Gpu& gpu : table.catalog().gpus) {
        const SizingResult& found = table.on(gpu);
        if (!found.possible)
            continue;
        const int gpus = found.sizing.gpus;
        const bool alone = !tunes || found.sizing.gpusForTraining <= 1;
        if (isDeskCard(gpu) && alone && gpus < fewest.ofCards.value_or(gpus + 1))
            fewest.ofCards = gpus;
        if (gpus >= fewest.any.value_or(gpus + 1))
            continue;
        fewest.any = gpus;
        fewest.forTraining = found.sizing.gpusForTraining;
        fewest.trainingHoursPerMonth = found.trainingHoursPerMonth;
    }
    return fewest;
}

SizingVerdict verdictOf(const VerdictInput& input)
{
    const SizingInput sizing {input.plan, input.catalog};
    const Case c {input, sizing, workloadParts(sizing)};
    SizingVerdict verdict {.reason = {.key = u"extent.unknown"_s}};
    if (const Message reason = allOnProcessor(c); !reason.key.isEmpty())
        verdict = {.extent = Extent::Processor, .reason = reason};
    else if (input.fewest.any)
        verdict = byGpus(c);
    verdict.notes = notesOn(input, c.parts, verdict.extent);
    return verdict;
}

} // namespace kursbuch
