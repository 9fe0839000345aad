#pragma once

#include "app/catalog/catalog.h"
#include "app/measurements/measurements.h"
#include "app/plan/plan.h"

namespace kursbuch {

/// Accelerators of a file that are of one model and used alike: a line of the plan's inventory.
struct MeasuredGroup {
    QString host {};
    QString model {}; ///< as the file names it
    QString serverId {}; ///< server of the plan with that name; empty: none
    InstalledGpu gpu {}; ///< highest p95 and memory of the group, fewest days; type may be empty
    bool operator==(const MeasuredGroup&) const = default;
};

/// The accelerator of the catalogue that a tool's name means (“NVIDIA A100-SXM4-80GB”); nullptr
/// when none or several could be meant.
[[nodiscard]] const Gpu* gpuNamed(
    const QString& name, std::optional<double> memoryGB, const Catalog& catalog);

[[nodiscard]] std::vector<MeasuredGroup> groupsOf(
    const std::vector<MeasuredGpu>& gpus, const Plan& plan, const Catalog& catalog);

/// The plan with the groups in its servers. Of each model as many accelerators as were measured
/// take the measured figures, further ones stay as they are; a group without a server gets a new
/// one by the name of its host, a group without a type stays out.
[[nodiscard]] Plan withMeasurements(Plan plan, const std::vector<MeasuredGroup>& groups);

} // namespace kursbuch
