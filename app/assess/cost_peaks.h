#pragma once

#include "app/assess/cost_model.h"

namespace kursbuch {

struct SizingResult;
struct SizingInput;

/// A fleet of own GPUs that is smaller than the load needs at its peak.
struct OwnFleet {
    double gpus = 0.0; ///< GPUs that stand in the house
    double needed = 0.0; ///< GPUs at the peak of the last month, not rounded up
    std::vector<double> byWorkload {}; ///< `needed` of each workload of the plan
};

/// GPUs that the use of all workloads needs at the peak of the last month, not rounded up; the
/// workloads one by one and their sum.
[[nodiscard]] std::vector<double> neededByWorkload(
    const SizingResult& found, const SizingInput& input);
[[nodiscard]] double neededForUse(const SizingResult& found, const SizingInput& input);

/// Instances that are rented at the peak of the last month beside the own GPUs.
[[nodiscard]] int peakInstances(const OwnFleet& fleet, double rentedNeeded, double gpusPerInstance);

/// What the cloud takes over from own GPUs.
struct Peaks {
    Q ownGpus; ///< GPU
    Q cloudShare; ///< of the work, a monthly row
    Q hours; ///< of rented instances, hour/month, a monthly row
    Q instances; ///< at the peak of the last month, a ratio
};

/// "<way>.peaks.": the load that own GPUs do not carry, max(0, load - own) in every month (cost
/// model 4.5). How often which load occurs nobody has measured: the hours of service are put in
/// order of their load, and that falls along a straight line whose mean is the mean load - from the
/// peak to nothing where the mean is less than half of it. `rentedNeeded`: the same peak on the
/// GPUs that are rented. Every instance counts whole once it is started, half of one on average.
Peaks addPeaks(CostBook& costs, const OwnFleet& fleet, Q rentedNeeded, Q gpusPerInstance);

} // namespace kursbuch
