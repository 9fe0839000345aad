#include "app/assess/sizing.h"

#include "app/assess/figures.h"
#include "app/assess/sizing_parts.h"

#include <cmath>
#include <tuple>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDefaultMonths = 36.0; ///< only where even the figure is missing

int monthsOf(const SizingInput& input)
{
    if (input.plan.departure.periodMonths)
        return *input.plan.departure.periodMonths;
    return static_cast<int>(
        figureOf(u"default.period"_s, input.plan, input.catalog).value.value_or(kDefaultMonths));
}

/// What a whole set of accelerators costs and draws, for choosing between types.
struct Burden {
    double price = HUGE_VAL;
    double power = HUGE_VAL;

    friend bool operator<(const Burden& a, const Burden& b)
    {
        return std::tie(a.price, a.power) < std::tie(b.price, b.power);
    }
};

Burden burdenOf(const Gpu& gpu, const SizingResult& found, const SizingInput& input)
{
    const double count = found.sizing.gpus;
    const auto price = figureOf(u"gpu."_s + gpu.id + u".price"_s, input.plan, input.catalog).value;
    return {price ? count * *price : HUGE_VAL, count * gpu.tdpW};
}

} // namespace

void addPart(const Scope& way, const GpuQ& gpu, const WorkloadPart& part, const Counts& counts)
{
    if (part.serves())
        addServing(way, gpu, part, counts);
    else if (part.work == Work::Tabular)
        addTabular(way, part, counts);
    else if (part.isUsed())
        addItems(way, gpu, part, counts);
    if (trains(part))
        addTraining(way, gpu, part, counts);
}

void addSized(
    const Scope& scope, const Gpu& gpu, const SizingInput& input, const SizingResult& result)
{
    for (const WorkloadPart& part : workloadParts(input)) {
        const auto index = static_cast<std::size_t>(part.index);
        const GpuQ q = addGpu(partScope(scope, part.index, u"sizing"_s), gpu, part);
        addPart(scope, q, part, index < result.counts.size() ? result.counts[index] : Counts {});
    }
    addTotals(scope, input, result.sizing.gpus);
}

SizingResult forUseOnly(SizingResult result)
{
    result.obstacle = result.useObstacle;
    result.possible = result.obstacle.key.isEmpty();
    result.sizing.gpusForTraining = 0;
    result.sizing.gpus = result.sizing.gpusForUse;
    result.inOneMachine = 1;
    result.needsClusterNetwork = false;
    for (Counts& counts : result.counts) {
        counts.trainingGpus = 0.0;
        result.inOneMachine
            = std::max(result.inOneMachine, static_cast<int>(counts.tensorParallel));
    }
    return result;
}

SizingResult forShare(SizingResult result, double share)
{
    double gpus = 0.0;
    for (Counts& counts : result.counts) {
        const double whole = counts.replicas;
        counts.replicas = std::min(whole, std::max(1.0, std::ceil(share * whole)));
        gpus += counts.tensorParallel * (counts.replicas - whole);
    }
    result.sizing.gpusForUse += static_cast<int>(gpus);
    result.sizing.gpus += static_cast<int>(gpus);
    return result;
}

SizingResult sizeOn(const Scope& scope, const Gpu& gpu, const SizingInput& input)
{
    SizingResult result = std::move(sizeEach({&gpu}, input, scope.sheet().months()).front());
    addSized(scope, gpu, input, result);
    return result;
}

const Gpu* smallestSufficient(const std::vector<const Gpu*>& candidates, const SizingInput& input)
{
    const std::vector<SizingResult> found = sizeEach(candidates, input, monthsOf(input));
    const Gpu* best = nullptr;
    Burden least;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!found[i].possible)
            continue;
        const Burden burden = burdenOf(*candidates[i], found[i], input);
        if (best != nullptr && !(burden < least))
            continue;
        best = candidates[i];
        least = burden;
    }
    return best;
}

} // namespace kursbuch
