#pragma once

#include "app/assess/way_choice.h"

#include <limits>

namespace kursbuch {

/// What one offer or service is compared by with the others that could carry a way.
struct Candidate {
    static constexpr double kUnknown = std::numeric_limits<double>::max();

    const Offer* offer = nullptr;
    const Service* service = nullptr;
    const Gpu* gpu = nullptr;
    External external {};
    Verdict verdict = Verdict::Open;
    double npv = kUnknown; ///< of what differs between the candidates: rent or service
    double firstMonth = kUnknown; ///< the same as paid in month 1, once that was asked for

    [[nodiscard]] const QString& id() const { return offer != nullptr ? offer->id : service->id; }
    [[nodiscard]] const QString& providerId() const
    {
        return offer != nullptr ? offer->providerId : service->providerId;
    }
    [[nodiscard]] QLatin1String kind() const
    {
        return offer != nullptr ? QLatin1String("offer.") : QLatin1String("service.");
    }
    [[nodiscard]] QString figurePrefix() const { return kind() % QStringView(id()) % u'.'; }
};

enum class PriceDepth { PresentValue, FirstMonthToo };

/// Prices all candidates of a way, those of one shape in blocks. Staff and set-up days are the same
/// for all and left out.
void priceAll(std::vector<Candidate>& candidates, const QString& wayId, SizingTable& table,
    PriceDepth depth = PriceDepth::PresentValue);

/// Why an offer cannot carry what was sized on its accelerator; no key: it carries it.
[[nodiscard]] Message obstacleOf(const Offer& offer, const Gpu& gpu, const SizingResult& sizing);

/// The services that do the work of the plan, of the same model where there are any; only `only`
/// where it is named.
[[nodiscard]] std::vector<Candidate> serviceCandidates(
    const SizingTable& table, const QString& wayId, const QString& only = {});

} // namespace kursbuch
