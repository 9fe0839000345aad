#include "app/assess/gpu_use.h"

#include "app/assess/figures.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// A GPU with more of its memory taken than this holds something of somebody else; sizing counts on
/// the whole memory.
constexpr double kIdleMemoryShare = 0.1;

GpuUse useBelowLimit(const InstalledGpu& gpu, const Catalog& catalog)
{
    const Gpu* type = catalog.gpu(gpu.gpuId);
    if (type == nullptr || !gpu.memoryUsedGB)
        return GpuUse::MemoryUnknown;
    return *gpu.memoryUsedGB > kIdleMemoryShare * type->memoryGB ? GpuUse::MemoryTaken
                                                                 : GpuUse::Idle;
}

} // namespace

GpuUse useOf(const InstalledGpu& gpu, const Plan& plan, const Catalog& catalog)
{
    if (!gpu.utilisationP95)
        return GpuUse::Unmeasured;
    if (!gpu.measuredDays && !gpu.measuredWith.isEmpty())
        return GpuUse::PeriodUnknown;
    if (gpu.measuredDays && *gpu.measuredDays < kSettledDays)
        return GpuUse::TooShort;
    const double limit = figureOf(u"idle_limit"_s, plan, catalog).value.value_or(0.0);
    if (*gpu.utilisationP95 < limit)
        return useBelowLimit(gpu, catalog);
    return gpu.measuredWith == "gpu_util"_L1 ? GpuUse::OnlyKernels : GpuUse::Busy;
}

bool isSettled(GpuUse use)
{
    return use >= GpuUse::Busy;
}

std::map<QString, int> idleGpus(const Plan& plan, const Catalog& catalog)
{
    std::map<QString, int> idle;
    for (const InstalledServer& server : plan.servers)
        for (const InstalledGpu& gpu : server.gpus)
            if (useOf(gpu, plan, catalog) == GpuUse::Idle)
                idle[gpu.gpuId] += gpu.count;
    return idle;
}

int unsettledGpuCount(const Plan& plan, const Catalog& catalog)
{
    int count = 0;
    for (const InstalledServer& server : plan.servers)
        for (const InstalledGpu& gpu : server.gpus)
            if (!isSettled(useOf(gpu, plan, catalog)))
                count += gpu.count;
    return count;
}

} // namespace kursbuch
