#pragma once

#include "app/catalog/catalog.h"
#include "app/plan/plan.h"

namespace kursbuch {

/// What a measurement says about an accelerator that is there.
enum class GpuUse {
    Unmeasured, ///< no figure
    PeriodUnknown, ///< imported without times: nobody knows how long was measured
    TooShort, ///< less than four weeks
    OnlyKernels, ///< utilization.gpu is high: some kernel ran, which does not mean that it is full
    MemoryUnknown, ///< little used, but how much memory is taken is not known
    Busy,
    MemoryTaken, ///< little used, but its memory belongs to somebody
    Idle
};

/// Four weeks, so that a month's end is in it.
inline constexpr double kSettledDays = 28.0;

/// utilization.gpu is the share of time in which at least one kernel ran, SM_ACTIVE the mean share
/// of multiprocessors at work, so the former is never the smaller: low, it proves that a GPU idles;
/// high, it says nothing.
[[nodiscard]] GpuUse useOf(const InstalledGpu& gpu, const Plan& plan, const Catalog& catalog);

/// Whether the measurement answers the question at all.
[[nodiscard]] bool isSettled(GpuUse use);

/// Accelerators that are there, of one use after another: idle ones by type.
[[nodiscard]] std::map<QString, int> idleGpus(const Plan& plan, const Catalog& catalog);
[[nodiscard]] int unsettledGpuCount(const Plan& plan, const Catalog& catalog);

} // namespace kursbuch
