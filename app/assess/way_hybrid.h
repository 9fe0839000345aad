#pragma once

#include "app/assess/way_choice.h"

namespace kursbuch {

/// The plan of a house that trains elsewhere.
[[nodiscard]] Plan withoutTraining(Plan plan);
/// Whether anything is used; what is only trained needs nothing of its own in the house afterwards.
[[nodiscard]] bool hostsAnything(const Plan& plan);

/// What stands in the house on the hybrid way: machines for the use alone, or for the share of its
/// peak that the planner wants to carry there.
class HybridHouse {
public:
    /// `full`: of the whole plan. `usePlan`: the same without its training; outlives this.
    HybridHouse(const SizingTable& full, const Plan& usePlan);
    HybridHouse(const HybridHouse&) = delete;
    HybridHouse& operator=(const HybridHouse&) = delete;

    /// Sized for all of the use.
    [[nodiscard]] const SizingTable& useOnly() const { return m_useOnly; }
    [[nodiscard]] const MachineChoice& machines() const { return m_machines; }
    /// Set where the machines carry less than the peak, so that the cloud serves the rest.
    [[nodiscard]] const std::optional<OwnFleet>& fleet() const { return m_fleet; }

private:
    SizingTable m_useOnly;
    std::optional<SizingTable> m_share; ///< sized for the share
    MachineChoice m_machines;
    std::optional<OwnFleet> m_fleet;
};

} // namespace kursbuch
