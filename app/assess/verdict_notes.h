#pragma once

#include "app/assess/sizing_parts.h"
#include "app/assess/sizing_verdict.h"

namespace kursbuch {

/// Id of a quantity of a workload's load.
[[nodiscard]] QString loadId(const WorkloadPart& part, QLatin1StringView name);
/// That a processor learns from a table in the time that the sheet says.
[[nodiscard]] Message tableReason(const VerdictInput& input, const WorkloadPart& part);
/// What somebody should look at: numbers that cannot be meant, names nobody knows, the network that
/// is needed, aims to be questioned.
[[nodiscard]] std::vector<Message> notesOn(
    const VerdictInput& input, const std::vector<WorkloadPart>& parts, Extent extent);

} // namespace kursbuch
