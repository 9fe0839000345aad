#include "app/assess/binding.h"
#include "app/assess/figures.h"
#include "app/assess/gpu_use.h"
#include "app/assess/sizing_answer_parts.h"
#include "app/assess/sizing_lanes.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Eur;
using unit::One;

namespace {

constexpr std::ptrdiff_t kMostOptions = 3; ///< as many as can be compared at a glance

bool isBetter(const OptionDraft& a, const OptionDraft& b)
{
    return std::tie(a.price, a.power) < std::tie(b.price, b.power);
}

/// The most cards that blow their own air which one machine takes; servers take none of them.
int mostAtDesk(const Catalog& catalog)
{
    int most = 0;
    for (const Server& server : catalog.servers)
        if (server.kind == "workstation"_L1 || server.kind == "desktop"_L1)
            most = std::max(most, server.gpuCount);
    return most;
}

/// Whether there is a machine for that many.
bool canBeHoused(const Gpu& gpu, int gpus, const SizingTable& table)
{
    const bool coolsItself = gpu.cooling == "active"_L1 || gpu.cooling == "blower"_L1;
    return !coolsItself || gpu.id == table.plan().choices.gpuId
        || gpus <= mostAtDesk(table.catalog());
}

/// The type at the precision of a table, where it carries the plan.
std::optional<OptionDraft> draftOn(SizingTable& table, const Gpu& gpu, int idle)
{
    const SizingResult& found = table.on(gpu);
    const int gpus = found.sizing.gpus;
    if (!found.possible || gpus < 1 || (!gpu.isSold && idle < gpus)
        || (idle < gpus && !canBeHoused(gpu, gpus, table)))
        return std::nullopt;
    OptionDraft draft {.gpu = &gpu, .table = &table, .reused = std::min(idle, gpus)};
    draft.bought = boughtTogether(gpu, gpus - draft.reused);
    if (draft.bought > 0) {
        const auto price = table.priceOf(gpu);
        draft.price = price ? draft.bought * *price : HUGE_VAL;
    }
    draft.power = (draft.reused + draft.bought) * gpu.tdpW;
    return draft;
}

void addPriceAndPower(const Scope& sizing, const OptionDraft& draft)
{
    const SizingInput input {draft.table->plan(), draft.table->catalog()};
    const QString gpu = "gpu."_L1 % draft.gpu->id;
    Q reused {};
    Q bought = sizing.own(u"gpus"_s);
    if (draft.reused > 0) {
        reused = sizing.given(u"gpus_reused"_s, draft.reused, unit::Gpu,
            {.kind = OriginKind::Measured, .ref = u"servers"_s});
        bought = bought - reused;
    }
    if (draft.gpu->soldIn > 1) {
        const Q board = sizing.given(u"gpus_of_board"_s, draft.gpu->soldIn, unit::Gpu,
            {OriginKind::Catalogue, draft.gpu->source, gpu});
        bought = roundUp(bought / board) * board;
    }
    bought = sizing.add(u"gpus_bought"_s, unit::Gpu, bought);
    const Q price = figureIn(sizing, QString(gpu % ".price"_L1), input);
    if (draft.reused == draft.found().sizing.gpus) // a price that is not known takes nothing away
        sizing.given(u"price"_s, 0.0, Eur, {.kind = OriginKind::Measured, .ref = u"servers"_s});
    else
        sizing.add(u"price"_s, Eur, bought * price);
    sizing.add(u"power"_s, unit::Watt,
        (draft.reused > 0 ? bought + reused : bought)
            * figureIn(sizing, QString(gpu % ".tdp"_L1), input));
}

/// A single one cannot be fewer; where half as many could not hold the model, memory decides.
QString bindingOfUse(const SizingOption& option, const OptionDraft& draft, const Evaluation& values)
{
    const std::size_t leading = leadingPart(draft, false);
    const Counts& counts = draft.found().counts[leading];
    const auto value = [&](const char* name) {
        return values.scalar(option.leadingId(QLatin1StringView(name))).value_or(0.0);
    };
    if (option.gpusForUse <= 1)
        return u"one"_s;
    if (counts.replicas <= 1.0
        && value("weights") + value("kv_per_request") > value("memory_available") / 2.0)
        return u"memory"_s;
    if (!values.scalar(option.leadingId("step_time"_L1)))
        return u"compute"_s;
    return bindingOf({.reading = value("step_weights"),
        .computing = value("step_compute"),
        .cache = value("step_cache"),
        .step = value("step_time"),
        .prefill = value("prefill_time"),
        .outputTokens = values.scalar(LaneSheet::loadId(static_cast<int>(leading), "output_tokens"))
                            .value_or(0.0),
        .batch = counts.batch,
        .batchByMemory = value("batch_by_memory"),
        .limited = true});
}

} // namespace

int boughtTogether(const Gpu& gpu, int needed)
{
    const int boards = (needed + gpu.soldIn - 1) / gpu.soldIn;
    return boards * gpu.soldIn;
}

std::vector<OptionDraft> bestOptions(const std::vector<SizingTable*>& tables)
{
    const SizingTable& first = *tables.front();
    const auto idle = idleGpus(first.plan(), first.catalog());
    std::vector<OptionDraft> all;
    for (const Gpu& gpu : first.catalog().gpus) {
        const auto there = idle.find(gpu.id);
        std::optional<OptionDraft> best;
        for (SizingTable* table : tables)
            if (const auto draft = draftOn(*table, gpu, there == idle.end() ? 0 : there->second);
                draft && (!best || isBetter(*draft, *best)))
                best = draft;
        if (best)
            all.push_back(*best);
    }
    std::ranges::stable_sort(all, isBetter);
    all.resize(std::min(all.size(), static_cast<std::size_t>(kMostOptions)));
    return all;
}

std::size_t leadingPart(const OptionDraft& draft, bool training)
{
    const SizingInput input {draft.table->plan(), draft.table->catalog()};
    std::size_t leading = 0;
    double most = -1.0;
    for (const WorkloadPart& part : workloadParts(input)) {
        const auto index = static_cast<std::size_t>(part.index);
        const Counts& counts = draft.found().counts[index];
        const double use = part.isUsed() ? counts.tensorParallel * counts.replicas : 0.0;
        if (const double gpus = training ? counts.trainingGpus : use; gpus > most) {
            most = gpus;
            leading = index;
        }
    }
    return leading;
}

bool trainingLeads(const SizingResult& found)
{
    return found.sizing.gpusForTraining > found.sizing.gpusForUse;
}

SizingOption addOption(Sheet& sheet, const OptionDraft& draft, int place)
{
    const SizingResult& found = draft.found();
    const std::size_t leading = leadingPart(draft, trainingLeads(found));
    SizingOption option {.prefix = draft.way.isEmpty() ? u"option%1"_s.arg(place + 1) : draft.way,
        .gpuId = draft.gpu->id,
        .gpus = found.sizing.gpus,
        .gpusForUse = found.sizing.gpusForUse,
        .gpusForTraining = found.sizing.gpusForTraining,
        .gpusReused = draft.reused,
        .gpusBought = draft.bought,
        .tensorParallel = static_cast<int>(found.counts[leading].tensorParallel)};
    const Scope way(sheet, option.prefix + u'.');
    if (draft.way.isEmpty())
        draft.table->addTo(way, *draft.gpu);
    addPriceAndPower(way.sub(u"sizing"_s), draft);
    const Scope own = partScope(way, static_cast<int>(leading), u"sizing");
    if (own.has(u"replicas_needed"))
        own.add(u"peak_load"_s, One, own.own(u"replicas_needed") / own.own(u"replicas"));
    const SizingInput input {draft.table->plan(), draft.table->catalog()};
    for (const WorkloadPart& part : workloadParts(input))
        if (static_cast<std::size_t>(part.index) == leading)
            addPicture(own, part);
    option.leading = own.prefix();
    if (leading < draft.table->plan().workloads.size())
        option.precision = draft.table->plan().workloads[leading].precision;
    return option;
}

QString bindingOf(const SizingOption& option, const OptionDraft& draft, const Evaluation& values)
{
    if (!trainingLeads(draft.found()))
        return bindingOfUse(option, draft, values);
    if (option.gpusForTraining <= 1)
        return u"one"_s;
    const auto byMemory = values.scalar(option.leadingId("training_gpus_by_memory"_L1));
    const auto byTime = values.scalar(option.leadingId("training_gpus_by_deadline"_L1));
    return byMemory.value_or(0.0) > byTime.value_or(0.0) ? u"memory"_s : u"compute"_s;
}

} // namespace kursbuch
