#include "app/assess/cost_peaks.h"

#include "app/assess/sizing_parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Gpu;
using unit::Hour;
using unit::Month;
using unit::One;

namespace {

constexpr double kLeastMean = 1e-6; ///< of the peak: keeps a load of nothing from dividing by it
constexpr double kLeastSlopeGpu = 1e-9; ///< a load that never changes has none
constexpr double kMonthsOfYear = 12.0;

/// Mean load of a workload over its hours of service as a share of its peak; what has no peak of
/// its own runs evenly.
Q meanShareOf(const Scope& common, const WorkloadPart& part)
{
    const Scope load = partScope(common, part.index, u"load"_s);
    if (!load.has(u"requests_at_peak"_s))
        return common.sheet().constant(1.0);
    return load.own(u"requests_monthly"_s)
        / (load.own(u"requests_at_peak"_s) * load.own(u"service_hours"_s));
}

/// The mean over the workloads by the GPUs that each needs.
Q meanShare(const CostBook& costs, const OwnFleet& fleet)
{
    const SizingInput input {costs.plan, costs.catalog};
    const Scope common(costs.way.sheet(), u"common."_s);
    Q sum {};
    for (const WorkloadPart& part : workloadParts(input)) {
        const double share = fleet.byWorkload[static_cast<std::size_t>(part.index)] / fleet.needed;
        if (share > 0.0)
            sum = plus(
                sum, share < 1.0 ? meanShareOf(common, part) * share : meanShareOf(common, part));
    }
    return maximum(minimum(sum, 1.0), kLeastMean);
}

/// The growth of the load reaches what was sized for at the end of the period.
Q peakOfMonth(const Scope& peaks, Q needed)
{
    const Q perYear = peaks.shared(u"common.load.growth"_s);
    const Q years = peaks.sheet().constant(peaks.sheet().months() / kMonthsOfYear);
    return peaks.add(u"at_peak"_s, Gpu, needed * growth(perYear) / power(1.0 + perYear, years));
}

/// By how much the load falls from its busiest hour to its idlest, were the line drawn on.
Q slopeOf(Q peak, Q mean)
{
    const Q half = mean.sheet->constant(0.5);
    return peak * when(less(mean, half), half / mean, times(1.0 - mean, 2.0, One));
}

} // namespace

std::vector<double> neededByWorkload(const SizingResult& found, const SizingInput& input)
{
    std::vector<double> needed(found.counts.size());
    for (const WorkloadPart& part : workloadParts(input)) {
        const auto index = static_cast<std::size_t>(part.index);
        if (part.isUsed() && index < needed.size())
            needed[index] = found.counts[index].tensorParallel * found.counts[index].needed;
    }
    return needed;
}

double neededForUse(const SizingResult& found, const SizingInput& input)
{
    const std::vector<double> needed = neededByWorkload(found, input);
    return std::accumulate(needed.begin(), needed.end(), 0.0);
}

int peakInstances(const OwnFleet& fleet, double rentedNeeded, double gpusPerInstance)
{
    const double beyond = std::max(fleet.needed - fleet.gpus, 0.0);
    return static_cast<int>(std::ceil(beyond * rentedNeeded / (fleet.needed * gpusPerInstance)));
}

Peaks addPeaks(CostBook& costs, const OwnFleet& fleet, Q rentedNeeded, Q gpusPerInstance)
{
    const Scope peaks = costs.way.sub(u"peaks"_s);
    const Q own = addComputed(peaks, u"own_gpus"_s, fleet.gpus, Gpu);
    const Q needed = addComputed(peaks, u"needed"_s, fleet.needed, Gpu);
    const Q mean = peaks.add(u"mean_share"_s, One, meanShare(costs, fleet));
    const Q peak = peakOfMonth(peaks, needed);
    const Q above = maximum(peak - own, 0.0);
    const Q slope = peaks.add(u"slope"_s, Gpu, slopeOf(peak, mean));
    const Q hoursShare
        = peaks.add(u"hours_share"_s, One, minimum(above / maximum(slope, kLeastSlopeGpu), 1.0));
    const Q beyond = peaks.add(u"beyond"_s, Gpu, hoursShare * (above - slope * hoursShare / 2.0));
    const Q share = peaks.add(u"cloud_share"_s, One, beyond / (mean * peak));
    const Q perOwnGpu = rentedNeeded / (needed * gpusPerInstance);
    const Q instances
        = peaks.add(u"instances"_s, One, roundUp(maximum(needed - own, 0.0) * perOwnGpu));
    const Q running = minimum(beyond * perOwnGpu + hoursShare / 2.0, hoursShare * instances);
    const Q hours = peaks.add(
        u"hours"_s, Hour / Month, running * peaks.shared(u"common.load.service_hours"_s));
    return {.ownGpus = own, .cloudShare = share, .hours = hours, .instances = instances};
}

} // namespace kursbuch
