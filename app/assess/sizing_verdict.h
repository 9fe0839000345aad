#pragma once

#include "app/assess/message.h"
#include "app/plan/plan.h"
#include "app/sheet/evaluation.h"

#include <optional>
#include <vector>

namespace kursbuch {

struct Catalog;
struct WayResult;
class SizingTable;

/// How large a machine the plan asks for at all, before any type is chosen.
enum class Extent : std::uint8_t {
    Unknown, ///< what is to be done has not been said, or nothing carries it
    Processor, ///< no GPU is needed
    Workstation, ///< at most two cards without a link of their own
    Node, ///< one server with up to eight GPUs
    Cluster, ///< several servers
};
/// "unknown", "processor", "workstation", "node", "cluster".
[[nodiscard]] QString extentId(Extent extent);

/// What can be said about a plan without a model of its own, with the reason, and what somebody
/// should look at.
struct SizingVerdict {
    Extent extent = Extent::Unknown;
    Message reason {}; ///< keys "extent.…"
    std::vector<Message> notes {}; ///< keys "note.…"
};

/// The least that carries a plan, whatever it costs.
struct FewestGpus {
    std::optional<int> any {};
    std::optional<int> ofCards {}; ///< of cards for a desk, without a link of their own
    std::optional<double> trainingHoursPerMonth {}; ///< on the fewest, GPU·hour/month
    int forTraining = 0; ///< of those
    bool none = false; ///< a processor does everything
};
[[nodiscard]] FewestGpus fewestGpus(const SizingTable& table);

struct VerdictInput {
    const Plan& plan;
    const Catalog& catalog;
    const Sheet& sheet;
    const Evaluation& values;
    FewestGpus fewest {};
};
/// Method note sizing 6. The sheet has the load and the sizing of the ways.
[[nodiscard]] SizingVerdict verdictOf(const VerdictInput& input);

} // namespace kursbuch
