#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// What sizing needs to know; every reference outlives the call.
struct SizingInput
{
    const Plan& plan;
    const Catalog& catalog;
};

/// The workloads of a plan on one accelerator type. Quantities stand under "<prefix>sizing.".
struct SizingResult
{
    bool possible = false;
    Message obstacle {}; ///< why not: too little memory, no rate for the precision, too slow, missing inputs
    WaySizing sizing {};
};

/// The load itself, the same for every way: "common.load.*" (requests and tokens a second at peak,
/// requests, input and output tokens a month, training FLOP a year, data to store …).
void addLoad(Scope common, const SizingInput& input);

/// Smallest count of `gpu` that carries use and training; adds the sizing quantities to `scope`:
/// gpus_for_use, gpus_for_training, gpus, use_utilisation (mean over the service hours, 0…1),
/// training_hours_per_year (GPU hours), gpu_hours_per_month (use + training), memory_needed,
/// memory_available, tokens_per_second or items_per_second of one replica, time_to_first_token,
/// time_per_token … Needs addLoad() before.
[[nodiscard]] SizingResult sizeOn(Scope scope, const Gpu& gpu, const SizingInput& input);

/// The GPU type of `candidates` that carries the plan at the lowest planning price (power decides
/// between equals, unknown prices last); nullptr when none does.
[[nodiscard]] const Gpu* smallestSufficient(const std::vector<const Gpu*>& candidates, const SizingInput& input);

} // namespace kursbuch
