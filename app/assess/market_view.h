#pragma once

#include "app/assess/facts.h"

namespace kursbuch {

/// One offer or service as it stands for one way of the plan. Points into the catalogue.
struct MarketEntry {
    const Offer* offer = nullptr; ///< a GPU instance, or
    const Service* service = nullptr;
    const Provider* provider = nullptr;
    Verdict verdict = Verdict::Open; ///< of data protection, all legs
    Message obstacle {}; ///< why it does not carry the load; no key: it does
    int instances = 0; ///< rented at once to carry it; 0: a service, or none is needed
    /// In euros: per instance and hour of an offer; per million output tokens or per thousand
    /// items of a service.
    std::optional<double> listEur {};
    std::optional<double> spotEur {};
    std::optional<double> reservedEur {}; ///< cheapest of all terms
    std::optional<double> firstMonthEur {}; ///< in this plan; without staff and set-up days
    std::optional<double> npvEur {}; ///< the same over the planning period
    bool oldPrice = false; ///< older than the limit that the plan sets
    bool inEea = false; ///< the provider's seat and its ultimate parent
    QString words {}; ///< all that a search looks at, in lower case

    [[nodiscard]] const QString& id() const { return offer != nullptr ? offer->id : service->id; }
    [[nodiscard]] const QString& name() const
    {
        return offer != nullptr ? offer->name : service->name;
    }
    [[nodiscard]] const QString& country() const
    {
        return offer != nullptr ? offer->country : service->country;
    }
    [[nodiscard]] const QString& currency() const
    {
        return offer != nullptr ? offer->currency : service->currency;
    }
    [[nodiscard]] const Source& source() const
    {
        return offer != nullptr ? offer->source : service->source;
    }
    [[nodiscard]] bool carries() const { return obstacle.key.isEmpty(); }
};

/// All that the catalogue has for a way, worked out on demand and never inside assess().
struct MarketView {
    QString way {};
    std::vector<MarketEntry> entries {}; ///< in the order of the catalogue
    double ageLimitMonths = 0.0; ///< older prices are warned about
    bool needsNoGpu = false; ///< a processor carries everything, nothing is rented

    [[nodiscard]] const MarketEntry* entry(const QString& id) const;
};

[[nodiscard]] bool isInEea(const Catalog& catalog, const QString& iso);
/// Ways on rented GPUs take offers, the others services.
[[nodiscard]] bool rentsGpus(const QString& wayId);

/// Every offer (cloud, hybrid) or service (api, pretrained) with its verdict, whether it carries
/// the load and what it costs, by the formulas that chooseOffer() compares by. The catalogue must
/// outlive it.
[[nodiscard]] MarketView marketView(
    const QString& wayId, const Plan& plan, const Catalog& catalog, const Assessment& assessment);

struct MarketFilter {
    QString text {}; ///< every word of it must occur
    bool admissible = false; ///< not closed by data protection
    bool carrying = false;
    bool eea = false; ///< provider and parent seated in the EEA
    QString gpuId {}; ///< empty: any
};

enum class MarketOrder { Verdict, Provider, Name, Instances, Cost, Price, Place, Date };
enum class Direction { Up, Down };

/// Places in MarketView::entries that pass the filter, in their order.
[[nodiscard]] std::vector<int> filtered(const MarketView& view, const MarketFilter& filter);
/// Numbers by their value, words by the alphabet; what is not known stands last in either
/// direction, equals keep their order.
void sortEntries(
    std::vector<int>& rows, const MarketView& view, MarketOrder order, Direction direction);
/// Accelerators on offer, each once, by name.
[[nodiscard]] std::vector<const Gpu*> gpusOnOffer(const MarketView& view, const Catalog& catalog);

/// The finding that decides on an entry, the weightiest of all legs; nothing where it is clear.
[[nodiscard]] std::optional<Reason> decidingReason(
    const MarketView& view, const MarketEntry& entry, const JudgeInput& input);

/// What the rules that look at a fact of the plan say about a way, in the order of its findings.
[[nodiscard]] std::vector<const Reason*> reasonsAbout(const QString& factId, const QString& wayId,
    const Catalog& catalog, const Assessment& assessment);

/// A tariff of a provider and what it comes to a month in this plan; nothing: not known.
struct TariffCost {
    const Tariff* tariff = nullptr;
    std::optional<double> eurPerMonth {};
};
/// Tariffs of one kind ("storage", "egress", "support") of an entry's provider: storage by the data
/// that is kept, egress by what the requests of the first month fetch, support by the first month's
/// rent.
[[nodiscard]] std::vector<TariffCost> tariffsOf(const MarketEntry& entry, const QString& kind,
    const JudgeInput& input, const Evaluation& values);

/// What is known of a feature of a provider: by its own entry of the catalogue, else by what is on
/// offer from it.
struct FeatureCell {
    std::optional<bool> offered {}; ///< nothing: not known, which is no "no"
    QString name {};
    Text note {};
    std::optional<Source> source {};
};
struct FeatureRow {
    const Provider* provider = nullptr;
    std::vector<FeatureCell> cells {}; ///< as mlFeatureIds()
};
/// The table of ML services, a row for every provider of the catalogue.
[[nodiscard]] std::vector<FeatureRow> featureTable(const Catalog& catalog);

} // namespace kursbuch
