#include "app/assess/way_hybrid.h"

#include <algorithm>

namespace kursbuch {

namespace {

MachineChoice chooseMachines(SizingTable& table)
{
    MachineChoice own = chooseExtension(table);
    return own.gpu != nullptr ? own : chooseSystem(table);
}

/// GPUs that stand there and serve: those of a package that is bought as a whole too.
int gpusOf(const MachineChoice& own)
{
    const bool package = own.server != nullptr && !own.server->gpuId.isEmpty();
    return package ? own.servers * own.server->gpuCount : own.sizing->sizing.gpusForUse;
}

std::optional<OwnFleet> fleetOf(const MachineChoice& own, const SizingTable& useOnly)
{
    if (own.gpu == nullptr)
        return {};
    const SizingResult& whole = useOnly.on(*own.gpu);
    if (gpusOf(own) >= whole.sizing.gpusForUse)
        return {};
    const SizingInput input {useOnly.plan(), useOnly.catalog()};
    return OwnFleet {.gpus = static_cast<double>(gpusOf(own)),
        .needed = neededForUse(whole, input),
        .byWorkload = neededByWorkload(whole, input)};
}

} // namespace

Plan withoutTraining(Plan plan)
{
    for (Workload& workload : plan.workloads)
        workload.trainingRunsPerYear = 0.0;
    return plan;
}

bool hostsAnything(const Plan& plan)
{
    return std::ranges::any_of(plan.workloads, [](const Workload& workload) {
        return workload.kind != QLatin1String("llm_tuning")
            && workload.kind != QLatin1String("llm_pretraining");
    });
}

HybridHouse::HybridHouse(const SizingTable& full, const Plan& usePlan)
    : m_useOnly(full.forUseOnly(usePlan))
{
    if (!rentsPeaks(usePlan)) {
        m_machines = chooseMachines(m_useOnly);
        return;
    }
    m_machines = chooseMachines(m_share.emplace(m_useOnly.forShare(*usePlan.choices.ownShare)));
    m_fleet = fleetOf(m_machines, m_useOnly);
}

} // namespace kursbuch
