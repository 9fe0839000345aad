#include "app/assess/sizing_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Hour;
using unit::Month;
using unit::One;

namespace {

/// Sums and peaks over the workloads while they are gathered.
struct Totals {
    Q use {};
    Q busy {}; ///< GPUs in use × their share of load
    Q serviceHours {}; ///< GPU hours in the service hours
    Q training {};
    Q trainingHours {};
    Q outside {}; ///< GPUs that would do all training outside the service hours
    bool mayBeNone = false; ///< a processor may be enough for the use
};

void gatherTraining(Totals& totals, const Scope& way, const WorkloadPart& part, Q idle)
{
    Scope sizing = partScope(way, part.index, u"sizing"_s);
    Scope load = partScope(Scope(way.sheet(), u"common."_s), part.index, u"load"_s);
    totals.training = larger(totals.training, sizing.own(u"training_gpus"_s));
    totals.trainingHours = plus(totals.trainingHours, sizing.own(u"training_hours"_s));
    const Q byTime = sizing.own(u"training_run_hours"_s)
        * figureIn(sizing, u"margin_batch", part.input) / (load.own(u"training_deadline"_s) * idle);
    totals.outside = larger(totals.outside,
        roundUp(inWholeNodes(maximum(sizing.own(u"training_gpus_by_memory"_s), byTime), part)));
}

/// Service hours of the first workload decide when the GPUs of use are free.
Q idleShare(const Scope& sizing, const SizingInput& input)
{
    const Q hours = sizing.shared(u"common.load.service_hours"_s);
    return sizing.add(u"idle_share"_s, One,
        maximum(1.0 - hours / figureIn(sizing, u"hours_per_month", input), 0.0));
}

/// Mean load of the GPUs in use; of none it is none.
Q utilisation(Sheet& sheet, const Totals& totals)
{
    if (totals.use.sheet == nullptr)
        return sheet.constant(0.0);
    const Q share = totals.busy / totals.use;
    if (!totals.mayBeNone)
        return share;
    return when(less(sheet.constant(0.0, unit::Gpu), totals.use), share, sheet.constant(0.0));
}

void addGpuCounts(const Scope& sizing, const Totals& totals, double gpus)
{
    const Q idle = sizing.own(u"idle_share"_s);
    const Q none = sizing.sheet().constant(0.0);
    const Q use = sizing.own(u"gpus_for_use"_s);
    const Q apart
        = sizing.add(u"gpus_apart"_s, unit::Gpu, use + sizing.own(u"gpus_for_training"_s));
    Q together = apart;
    if (totals.outside.sheet != nullptr)
        together = when(less(none, idle), maximum(use, totals.outside), apart);
    const Q shared = sizing.add(u"gpus_together"_s, unit::Gpu, together);
    sizing.add(u"training_outside_service"_s, One, lessOrEqual(shared, apart) * less(none, idle));
    sizing.add(u"gpus_needed"_s, unit::Gpu, minimum(shared, apart));
    addComputed(sizing, u"gpus", gpus, unit::Gpu);
}

} // namespace

void addTotals(const Scope& way, const SizingInput& input, double gpus)
{
    Scope sizing = way.sub(u"sizing"_s);
    const Q idle = idleShare(sizing, input);
    Totals totals;
    for (const WorkloadPart& part : workloadParts(input)) {
        Scope own = partScope(way, part.index, u"sizing"_s);
        Scope load = partScope(Scope(way.sheet(), u"common."_s), part.index, u"load"_s);
        if (part.isUsed()) {
            const Q use = own.own(u"gpus_use"_s);
            totals.use = plus(totals.use, use);
            totals.busy = plus(totals.busy, use * own.own(u"use_share"_s));
            totals.serviceHours = plus(totals.serviceHours, use * load.own(u"service_hours"_s));
            totals.mayBeNone |= part.work == Work::Tabular;
        }
        if (trains(part))
            gatherTraining(totals, way, part, idle);
    }
    const bool training = totals.training.sheet != nullptr;
    Sheet& sheet = way.sheet();
    const Unit rate = unit::Gpu * Hour / Month;
    const bool used = totals.use.sheet != nullptr;
    sizing.add(u"gpus_for_use"_s, unit::Gpu, used ? totals.use : sheet.constant(0.0, unit::Gpu));
    sizing.add(u"gpus_for_training"_s, unit::Gpu,
        training ? totals.training : sheet.constant(0.0, unit::Gpu));
    sizing.add(u"use_utilisation"_s, One, utilisation(sheet, totals));
    const Q hours = sizing.add(u"training_hours_per_month"_s, rate,
        training ? totals.trainingHours : sheet.constant(0.0, rate));
    sizing.add(u"gpu_hours_per_month"_s, rate, plus(totals.serviceHours, hours));
    addGpuCounts(sizing, totals, gpus);
}

} // namespace kursbuch
