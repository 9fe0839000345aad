#include "app/prices/price_import.h"

#include <QCryptographicHash>
#include <array>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// Where an entry stands among those that an import brought.
struct Laid {
    std::vector<Offer> offers {};
    std::vector<bool> proposable {};
    QHash<QString, std::size_t> at {};
};

/// An import that names no price does not make a known one unknown, and one in another currency is
/// most likely what SkyPilot makes of a price list in euros. What it says nothing about stays; a
/// reservation above the new list price would be none.
void update(Offer& offer, const Offer& read)
{
    const bool wasKnown = offer.pricePerHour || offer.pricePerMonth;
    if ((!read.pricePerHour && !read.pricePerMonth)
        || (wasKnown && offer.currency != read.currency))
        return;
    offer.pricePerHour = read.pricePerHour;
    offer.pricePerMonth = read.pricePerMonth ? read.pricePerMonth : offer.pricePerMonth;
    offer.spotPerHour = read.spotPerHour;
    std::erase_if(offer.reserved, [&](const Reservation& reserved) {
        return offer.currency != read.currency || !read.pricePerHour
            || reserved.pricePerHour > *read.pricePerHour;
    });
    offer.currency = read.currency;
    offer.source = read.source;
}

void update(std::optional<double>& price, const std::optional<double>& read)
{
    if (read)
        price = read;
}

void update(Service& service, const Service& read)
{
    // Prices of two currencies do not go into one entry.
    if (service.currency != read.currency
        || (!read.inputPerMillionTokens && !read.perThousandItems))
        return;
    update(service.inputPerMillionTokens, read.inputPerMillionTokens);
    update(service.outputPerMillionTokens, read.outputPerMillionTokens);
    update(service.cachedPerMillionTokens, read.cachedPerMillionTokens);
    update(service.batchShare, read.batchShare);
    update(service.perThousandItems, read.perThousandItems);
    service.source = read.source;
}

template <typename T> QHash<QString, std::size_t> placesOf(const std::vector<T>& list)
{
    QHash<QString, std::size_t> places;
    for (std::size_t at = 0; at < list.size(); ++at)
        places.insert(list[at].id, at);
    return places;
}

class Layer {
public:
    explicit Layer(Catalog& catalog)
        : m_catalog(catalog)
        , m_shipped(placesOf(catalog.offers))
        , m_services(placesOf(catalog.services))
    {
    }

    void lay(const PriceEntries& entries)
    {
        const std::size_t more = entries.offers.size() + entries.furtherOffers.size();
        m_laid.offers.reserve(m_laid.offers.size() + more);
        m_laid.at.reserve(
            static_cast<qsizetype>(m_laid.offers.size()) + static_cast<qsizetype>(more));
        for (const Provider& provider : entries.providers)
            if (m_catalog.provider(provider.id) == nullptr)
                m_catalog.providers.push_back(provider);
        for (const Offer& offer : entries.offers)
            lay(offer, true);
        for (const Offer& offer : entries.furtherOffers)
            lay(offer, false);
        for (const auto* services : {&entries.services, &entries.furtherServices})
            for (const Service& service : *services)
                lay(service);
        for (const Figure& figure : entries.figures)
            lay(figure);
    }

    void finish()
    {
        m_catalog.offers.reserve(m_catalog.offers.size() + m_laid.offers.size());
        m_catalog.chosenOnly.reserve(static_cast<qsizetype>(m_laid.offers.size()));
        std::vector<bool> proposed(m_laid.offers.size(), false);
        for (const std::size_t at : best())
            proposed[at] = true;
        for (std::size_t at = 0; at < proposed.size(); ++at)
            if (proposed[at])
                m_catalog.offers.push_back(std::move(m_laid.offers[at]));
        m_catalog.proposedOfferCount = m_catalog.offers.size();
        for (std::size_t at = 0; at < proposed.size(); ++at) {
            if (proposed[at])
                continue;
            m_catalog.chosenOnly.insert(m_laid.offers[at].id, m_catalog.offers.size());
            m_catalog.offers.push_back(std::move(m_laid.offers[at]));
        }
        m_catalog.proposedServiceCount = m_catalog.services.size();
        for (Service& service : m_further)
            m_catalog.services.push_back(std::move(service));
    }

private:
    void lay(const Offer& offer, bool proposable)
    {
        if (const auto there = m_shipped.constFind(offer.id); there != m_shipped.cend()) {
            update(m_catalog.offers[*there], offer);
            return;
        }
        std::size_t& place = m_laid.at[offer.id]; // 0: new, else the place behind it
        if (place > 0) {
            m_laid.offers[place - 1] = offer;
            m_laid.proposable[place - 1] = proposable;
            return;
        }
        place = m_laid.offers.size() + 1;
        m_laid.offers.push_back(offer);
        m_laid.proposable.push_back(proposable);
    }
    void lay(const Service& service)
    {
        if (const auto there = m_services.constFind(service.id); there != m_services.cend()) {
            update(m_catalog.services[*there], service);
            return;
        }
        if (const auto laid = m_furtherAt.constFind(service.id); laid != m_furtherAt.cend()) {
            m_further[*laid] = service;
            return;
        }
        m_furtherAt.insert(service.id, m_further.size());
        m_further.push_back(service);
    }
    void lay(const Figure& figure)
    {
        std::optional<Figure> known = m_catalog.figure(figure.id);
        if (!known)
            return; // of a catalogue that knew more
        known->value = figure.value;
        known->source = figure.source;
        m_catalog.figures.insert(figure.id, *known);
    }

    /// Of the offers alike for a plan but for their price: provider, country, accelerators,
    /// currency.
    struct Kind {
        std::array<QStringView, 4> words {};
        int gpus = 0;
        bool operator==(const Kind&) const = default;
        friend size_t qHash(const Kind& kind, size_t seed = 0)
        {
            return qHashMulti(
                seed, kind.words[0], kind.words[1], kind.words[2], kind.words[3], kind.gpus);
        }
    };
    struct Cheapest {
        std::size_t list = 0;
        std::size_t spot = 0;
    };

    [[nodiscard]] static double listPrice(const Offer& offer)
    {
        return offer.pricePerHour ? *offer.pricePerHour : offer.pricePerMonth.value_or(1e9);
    }
    [[nodiscard]] static double spotPrice(const Offer& offer)
    {
        return offer.spotPerHour.value_or(1e9);
    }

    /// Places of the offers that a way may propose.
    [[nodiscard]] std::vector<std::size_t> best() const
    {
        QHash<Kind, Cheapest> cheapest;
        std::vector<std::size_t> places;
        for (std::size_t at = 0; at < m_laid.offers.size(); ++at) {
            const Offer& offer = m_laid.offers[at];
            if (!m_laid.proposable[at] || m_catalog.provider(offer.providerId) == nullptr
                || m_catalog.gpu(offer.gpuId) == nullptr)
                continue;
            if (offer.setup > 0.0 || offer.pricePerMonth) {
                places.push_back(at); // own quotes, each on its own terms
                continue;
            }
            const Kind kind {
                {offer.providerId, offer.country, offer.gpuId, offer.currency}, offer.gpuCount};
            const auto found = cheapest.find(kind);
            if (found == cheapest.end()) {
                cheapest.insert(kind, {at, at});
                continue;
            }
            if (listPrice(offer) < listPrice(m_laid.offers[found->list]))
                found->list = at;
            if (spotPrice(offer) < spotPrice(m_laid.offers[found->spot]))
                found->spot = at;
        }
        for (const Cheapest& one : std::as_const(cheapest)) {
            places.push_back(one.list);
            places.push_back(one.spot);
        }
        return places;
    }

    Catalog& m_catalog;
    QHash<QString, std::size_t> m_shipped;
    QHash<QString, std::size_t> m_services;
    Laid m_laid {};
    std::vector<Service> m_further {};
    QHash<QString, std::size_t> m_furtherAt {};
};

} // namespace

void layPrices(Catalog& catalog, const std::vector<PriceEntries>& imports)
{
    if (imports.empty())
        return;
    Layer layer(catalog);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(catalog.hash);
    for (const PriceEntries& entries : imports) {
        layer.lay(entries);
        hash.addData(entries.digest);
    }
    layer.finish();
    catalog.hash = hash.result();
}

} // namespace kursbuch
