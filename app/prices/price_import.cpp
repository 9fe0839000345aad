#include "app/prices/price_import.h"

#include "app/prices/compare_prices.h"

#include <QCryptographicHash>
#include <QSet>
#include <array>
#include <cmath>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kKinds {std::pair {PriceFileKind::CloudCatalog, "cloud_catalog"_L1},
    std::pair {PriceFileKind::TokenPrices, "token_prices"_L1},
    std::pair {PriceFileKind::Quotes, "quotes"_L1},
    std::pair {PriceFileKind::Defaults, "defaults"_L1}};

/// A slice of an accelerator does not carry what a whole one does.
bool isSlice(const ImportedOffer& offer)
{
    return offer.gpus != std::floor(offer.gpus);
}

/// Offers that can be weighed against others: a whole machine with a known accelerator, price and
/// place. A price list times a list of regions does not say where a machine is to be had.
bool canBeProposed(const ImportedOffer& read, PriceFileKind kind)
{
    const Offer& offer = read.offer;
    const bool priced = offer.pricePerHour || offer.pricePerMonth;
    if (!priced || offer.gpuId.isEmpty() || isSlice(read))
        return false;
    return kind == PriceFileKind::Quotes || (read.placeKnown && !offer.country.isEmpty());
}

void addOffers(PriceEntries& entries, const PriceReading& reading, const KnownPrices& known)
{
    for (const ImportedOffer& read : reading.offers) {
        if (read.needsHost)
            continue;
        Offer offer = read.offer;
        offer.spotPerHour = read.spotPerHour;
        if (isSlice(read))
            offer.gpuId.clear();
        const Offer* there = known.offer(read);
        if (there != nullptr)
            offer.id = there->id;
        const bool proposed = canBeProposed(read, reading.kind);
        (proposed ? entries.offers : entries.furtherOffers).push_back(std::move(offer));
    }
}

void addServices(PriceEntries& entries, const PriceReading& reading, const KnownPrices& known)
{
    for (const ImportedService& read : reading.services) {
        Service service = read.service;
        service.cachedPerMillionTokens = read.cachedPerMillionTokens;
        if (read.batchInputPerMillionTokens && service.inputPerMillionTokens)
            service.batchShare = *read.batchInputPerMillionTokens / *service.inputPerMillionTokens;
        const Service* there = known.service(read);
        if (there != nullptr)
            service.id = there->id;
        (there != nullptr ? entries.services : entries.furtherServices)
            .push_back(std::move(service));
    }
}

void addProviders(PriceEntries& entries, const PriceReading& reading, const Catalog& catalog)
{
    QSet<QString> added;
    for (const ImportedOffer& read : reading.offers) {
        const QString& id = read.offer.providerId;
        if (read.provider.isEmpty() || added.contains(id) || catalog.provider(id) != nullptr)
            continue;
        added.insert(id);
        entries.providers.push_back({.id = id, .name = read.provider});
    }
}

QString sourceOf(const PriceFile& file, const PriceReading& reading)
{
    switch (reading.kind) {
    case PriceFileKind::CloudCatalog:
        return reading.offers.empty() ? u"cloud:"_s + file.name
                                      : u"cloud:"_s + reading.offers.front().offer.providerId;
    case PriceFileKind::TokenPrices:
        return u"tokens"_s;
    case PriceFileKind::Quotes:
        return u"quotes:"_s + file.name;
    case PriceFileKind::Defaults:
        return u"defaults:"_s + file.name;
    }
    return file.name;
}

} // namespace

QString kindId(PriceFileKind kind)
{
    for (const auto& [one, id] : kKinds)
        if (one == kind)
            return id;
    return {};
}

std::optional<PriceFileKind> kindOfId(const QString& id)
{
    for (const auto& [kind, known] : kKinds)
        if (known == id)
            return kind;
    return {};
}

int PriceEntries::count() const
{
    return static_cast<int>(offers.size() + furtherOffers.size() + services.size()
        + furtherServices.size() + figures.size());
}

PriceEntries entriesOf(const PriceReading& reading, const Catalog& catalog)
{
    PriceEntries entries {.figures = reading.figures};
    const KnownPrices known(reading, catalog);
    addProviders(entries, reading, catalog);
    addOffers(entries, reading, known);
    addServices(entries, reading, known);
    return entries;
}

PriceImport importOf(const PriceFile& file, const PriceReading& reading, const Catalog& catalog)
{
    const PriceEntries entries = entriesOf(reading, catalog);
    return {.source = sourceOf(file, reading),
        .kind = reading.kind,
        .file = file.name,
        .date = file.date,
        .sha256 = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex(),
        .entries = entries.count(),
        .says = writeEntries(entries)};
}

} // namespace kursbuch
