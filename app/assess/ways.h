#pragma once

#include "app/assess/way_hybrid.h"

namespace kursbuch {

/// A way as it stands in the sheet of the assessment, before that is evaluated.
struct WayDraft {
    WayResult result {}; ///< id, carries, legs, offer, sizing
    std::vector<CostPart> parts {};
    std::vector<Reserve> reserves {};
    std::optional<double> freeSlots {};
    double slotsNeeded = 0.0;
    bool offerNeedsPrice = false; ///< the way is priced by an offer or service
};

/// Builds each way into one sheet: what carries it, sizing, fit and cost.
class WayBuilder {
public:
    WayBuilder(Sheet& sheet, const JudgeInput& input);

    [[nodiscard]] WayDraft build(const QString& wayId);
    /// All accelerators sized for the whole plan.
    [[nodiscard]] SizingTable& sizes() { return m_full; }

private:
    [[nodiscard]] CostBook open(const QString& wayId);
    void buildService(WayDraft& draft);
    void buildCloud(WayDraft& draft);
    void buildHybrid(WayDraft& draft);
    void buildInHouse(WayDraft& draft, const MachineChoice& choice, Site site);
    void addHybridCost(WayDraft& draft, const MarketChoice& rented);
    [[nodiscard]] Message nothingToRent() const;

    Sheet& m_sheet;
    const JudgeInput& m_input;
    SizingTable m_full;
    Plan m_usePlan; ///< without training
    std::optional<HybridHouse> m_house; ///< for a way that trains elsewhere
    LegJudge m_judge;
};

/// The plan's facts and those of scope way, which follow from a draft and the evaluated sheet.
[[nodiscard]] Facts wayFacts(
    const WayDraft& draft, const JudgeInput& input, const Evaluation& values);

} // namespace kursbuch
