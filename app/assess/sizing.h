#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// What sizing needs to know; every reference outlives the call.
struct SizingInput {
    const Plan& plan;
    const Catalog& catalog;
};

/// A number of GPUs that stands, and how many stages one copy of the model is spread over.
struct Configuration {
    double gpus = 1.0;
    double pipelineParallel = 1.0;
    double cachedShare = 0.0; ///< of every prompt, held from earlier requests
};

/// Counts that a search has chosen for one workload; they stand in the sheet as inputs, so that
/// draws never change them.
struct Counts {
    double tensorParallel = 1.0; ///< GPUs that share one copy of the model
    double batch = 1.0; ///< requests in flight in one replica
    double replicas = 1.0;
    double needed = 1.0; ///< replicas before rounding up, at the peak of the last month
    double trainingGpus = 0.0;
    /// Where a given number of GPUs is judged rather than a need; nothing: no such rows in the
    /// sheet.
    std::optional<Configuration> configuration {};
};

/// The workloads of a plan on one accelerator type.
struct SizingResult {
    bool possible = false;
    Message obstacle {}; ///< why not: too little memory, no rate for the precision, too slow,
                         ///< missing inputs
    Message useObstacle {}; ///< the same without regard to training
    WaySizing sizing {};
    std::optional<double> trainingHoursPerMonth {}; ///< GPU·hour/month
    /// GPUs that have to sit in one machine: they share a copy of a model in use, or in training.
    int inOneMachine = 1;
    bool needsClusterNetwork = false; ///< one run is spread over several machines
    std::vector<Counts> counts {}; ///< by workload
};

/// The load itself, the same for every way, all workloads together, under "common.load.":
/// requests_per_second, tokens_per_second (output, at peak, request/hour and token/hour as base
/// units), service_hours (hour/month, of the first workload), requests_per_month (of any kind),
/// items_per_month (vision), input_tokens_per_month, output_tokens_per_month, growth (per year, of
/// the first workload), data (byte), training_runs_per_month, training_tokens_per_month,
/// training_items_per_month, training_flop_per_month; 0 where there is none of the kind, unknown
/// where inputs are missing. Beside them what was typed or assumed for each workload.
void addLoad(const Scope& common, const SizingInput& input);

/// The same where training happens elsewhere.
[[nodiscard]] SizingResult forUseOnly(SizingResult result);
/// The same with only this share of the replicas of each workload, at least one.
[[nodiscard]] SizingResult forShare(SizingResult result, double share);

/// Smallest counts that carry use and training, on many accelerators at once: in one block, so that
/// twenty cost little more than one. Adds no quantities. `months` as the sheet's.
[[nodiscard]] std::vector<SizingResult> sizeEach(
    const std::vector<const Gpu*>& gpus, const SizingInput& input, int months);

/// Adds the quantities of a result of sizeEach() under "<prefix>sizing.": gpus_for_use,
/// gpus_for_training, gpus (GPU; `gpus` is the larger where training runs outside the service
/// hours, else the sum), training_outside_service (1 or 0), use_utilisation (mean over the service
/// hours, 0…1), training_hours_per_month (GPU*hour/month), gpu_hours_per_month (use in service
/// hours
/// + training), memory_needed, memory_available, tokens_per_second or items_per_second of one
/// replica, time_to_first_token, time_per_token … Needs addLoad() before.
void addSized(
    const Scope& scope, const Gpu& gpu, const SizingInput& input, const SizingResult& result);

/// Both for one accelerator.
[[nodiscard]] SizingResult sizeOn(const Scope& scope, const Gpu& gpu, const SizingInput& input);

/// The GPU type of `candidates` that carries the plan at the lowest planning price (power decides
/// between equals, unknown prices last); nullptr when none does.
[[nodiscard]] const Gpu* smallestSufficient(
    const std::vector<const Gpu*>& candidates, const SizingInput& input);

} // namespace kursbuch
