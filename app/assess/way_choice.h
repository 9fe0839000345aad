#pragma once

#include "app/assess/cost_ways.h"
#include "app/assess/facts.h"
#include "app/assess/sizing.h"

#include <map>
#include <tuple>

namespace kursbuch {

struct Leg;

/// All accelerators sized in one search, so that ways and offers can be compared before the sheet
/// of the assessment is built; with a sheet of its own to price candidates on.
class SizingTable {
public:
    SizingTable(const Plan& plan, const Catalog& catalog, int months);
    /// Of the plan without its training, from what was found for the whole; that plan is `usePlan`.
    [[nodiscard]] SizingTable forUseOnly(const Plan& usePlan) const;
    /// The same plan with a share of what its use needs.
    [[nodiscard]] SizingTable forShare(double share) const;

    [[nodiscard]] const SizingResult& on(const Gpu& gpu) const;
    /// Adds what was found to a sheet that has the load, under "<scope>sizing.".
    void addTo(const Scope& scope, const Gpu& gpu) const;
    /// Where the results for this accelerator stand on the table's own sheet, for pricing: gpus,
    /// gpus_for_use, gpus_for_training, training_hours_per_month.
    [[nodiscard]] Scope sizingOf(const Gpu& gpu);
    /// Adds the results of several accelerators, one a lane, as draws over those of the first.
    void drawSizing(Draws& draws, const std::vector<const Gpu*>& gpus) const;
    /// Offers are priced for training and for what these own GPUs leave to the cloud.
    void setFleet(std::optional<OwnFleet> fleet) { m_fleet = std::move(fleet); }
    [[nodiscard]] const std::optional<OwnFleet>& fleet() const { return m_fleet; }
    /// "use_needed": GPUs at the peak of the last month, not rounded up.
    void addNeeded(const Scope& sizing, const Gpu& gpu) const;
    /// A processor does everything: sizing was possible and came to no GPU at all.
    [[nodiscard]] bool needsNoGpu() const;
    /// What a card costs; nothing where nobody knows.
    [[nodiscard]] std::optional<double> priceOf(const Gpu& gpu);
    /// The sheet to price candidates on; it has the load.
    [[nodiscard]] Sheet& sheet();
    [[nodiscard]] const Plan& plan() const { return *m_plan; }
    [[nodiscard]] const Catalog& catalog() const { return *m_catalog; }

private:
    SizingTable(const SizingTable& whole, const Plan& plan, std::vector<SizingResult> results);

    const Plan* m_plan;
    const Catalog* m_catalog;
    int m_months;
    std::optional<Sheet> m_sheet {}; ///< once something has to be priced
    std::vector<SizingResult> m_results; ///< as the catalogue's accelerators
    std::optional<OwnFleet> m_fleet {};
    std::map<const Gpu*, std::optional<double>> m_prices {}; ///< asked for so far
};

/// Hardware found for a way in the house, or why there is none.
struct MachineChoice {
    const Gpu* gpu = nullptr;
    const Server* server = nullptr;
    int servers = 0;
    const SizingResult* sizing = nullptr; ///< of a SizingTable, set where `gpu` is
    int reused = 0;
    std::optional<double> freeSlots {}; ///< of all servers that are there, where known
    double slotsNeeded = 0.0;
    Message obstacle {};
};

/// GPUs that are there and measured as idle.
[[nodiscard]] int idleGpuCount(const Plan& plan, const Catalog& catalog);
/// Idle GPUs first, then the cheapest cards that fit into free slots.
[[nodiscard]] MachineChoice chooseExtension(SizingTable& table);
/// The cheapest combined package or server with cards; the planner's choice wins.
[[nodiscard]] MachineChoice chooseSystem(SizingTable& table);
/// The cheapest workstation or desktop box that carries everything alone.
[[nodiscard]] MachineChoice choosePc(SizingTable& table);

/// A provider's offer or service for a way, with the verdict of the leg that it would be.
struct MarketChoice {
    const Offer* offer = nullptr;
    const Service* service = nullptr;
    const Gpu* gpu = nullptr;
    bool byPlanner = false;
    QString setAside {}; ///< chosen by the planner, and not this one
    External external {};
    std::vector<LegResult> legs {};
    const SizingResult* sizing = nullptr; ///< of a SizingTable, set where `gpu` is
    Message obstacle {};
};

/// Judges each provider and place once per way.
class LegJudge {
public:
    explicit LegJudge(const JudgeInput& input)
        : m_input(input)
    {
    }
    [[nodiscard]] std::vector<LegResult> judge(
        const QString& wayId, const External& external) const;
    /// Worst verdict of all legs, remembered.
    [[nodiscard]] Verdict verdict(const QString& wayId, const External& external);
    /// No provider can do better than this.
    [[nodiscard]] Verdict least(const QString& wayId);

private:
    [[nodiscard]] Verdict verdictOn(const Leg& leg, const External& external);

    const JudgeInput& m_input;
    /// By provider first, since addresses are told apart faster than names.
    std::map<std::tuple<const Provider*, QString, QString>, Verdict> m_known;
    std::map<QString, Facts> m_shared; ///< by leg: what does not hang on who hosts it
};

/// For cloud and hybrid: the planner's offer, else the best verdict, then the lowest NPV, then the
/// first listed.
[[nodiscard]] MarketChoice chooseOffer(const QString& wayId, SizingTable& table, LegJudge& judge);
/// For api and pretrained, in the same order.
[[nodiscard]] MarketChoice chooseService(const QString& wayId, SizingTable& table, LegJudge& judge);

} // namespace kursbuch
