#pragma once

#include "app/prices/prices.h"

#include <QMultiHash>

namespace kursbuch {

/// New: as an entry, or as its first price. Stays: read without a price or in another currency, so
/// that the catalogue keeps its own.
enum class PriceChange { New, Dearer, Cheaper, Stays, Same };

/// What one offer, service or figure would do to the catalogue.
/// What one price is paid for.
enum class PricedBy : std::uint8_t { Figure, Hour, Month, InputTokens, OutputTokens, Items };

struct PriceDifference {
    PriceChange change = PriceChange::New;
    QString id; ///< of the entry in the catalogue, or else the one it would get
    QString name {}; ///< of the entry; of a figure none
    PricedBy by = PricedBy::Figure;
    std::optional<double> before {}; ///< the price that differs, tokens by the million
    std::optional<double> after {};
    QString currency {};
};

/// Finds what a reading speaks of in the catalogue: by id, or by provider, region and the name of
/// the machine. Own quotes are entries of their own. The catalogue and the reading must outlive it.
class KnownPrices {
public:
    KnownPrices(const PriceReading& reading, const Catalog& catalog);

    /// nullptr: not in the catalogue.
    [[nodiscard]] const Offer* offer(const ImportedOffer& read) const;
    [[nodiscard]] const Service* service(const ImportedService& read) const;

private:
    [[nodiscard]] const Service* servingSame(const ImportedService& read) const;

    const Catalog& m_catalog;
    bool m_byName = true;
    QHash<QString, const Offer*> m_offers;
    QMultiHash<std::pair<QString, QString>, const Offer*> m_inRegion; ///< provider, region
    QHash<QString, const Service*> m_services;
    QHash<QString, int> m_claims; ///< id of a service → how many of the reading mean it
};

/// In the order of the reading. Offers that are no whole machine are left out.
[[nodiscard]] std::vector<PriceDifference> comparePrices(
    const PriceReading& reading, const Catalog& catalog);

} // namespace kursbuch
