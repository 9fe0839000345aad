#include "app/prices/compare_prices.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {
namespace {

/// List prices have at most eleven digits behind the point.
bool samePrice(const std::optional<double>& a, const std::optional<double>& b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return std::abs(*a - *b) <= 1e-9 * std::max(std::abs(*a), std::abs(*b));
}

/// “Azure NC4as T4 v3” is “Standard_NC4as_T4_v3”.
bool names(const QString& name, const QString& instance)
{
    QString spaced = instance;
    spaced.replace(u'_', u' ');
    if (spaced.startsWith(QStringLiteral("Standard ")))
        spaced.remove(0, 9);
    // The name has to end there: g2-standard-4 is not in g2-standard-48.
    const qsizetype at = name.indexOf(spaced, 0, Qt::CaseInsensitive);
    const qsizetype end = at + spaced.size();
    return at >= 0 && (end == name.size() || !name[end].isLetterOrNumber());
}

const Offer* known(const ImportedOffer& offer, const Catalog& catalog)
{
    const Offer& read = offer.offer;
    for (const Offer& entry : catalog.offers) {
        if (entry.id == read.id)
            return &entry;
        const bool same = entry.providerId == read.providerId && entry.region == read.region
            && entry.gpuCount == read.gpuCount && names(entry.name, offer.instance);
        if (same)
            return &entry;
    }
    return nullptr;
}

const Service* known(const ImportedService& service, const Catalog& catalog)
{
    const Service& read = service.service;
    for (const Service& entry : catalog.services) {
        const bool same = entry.providerId == read.providerId && !read.modelId.isEmpty()
            && entry.modelId == read.modelId
            && (read.country.isEmpty() || entry.country == read.country);
        if (entry.id == read.id || same)
            return &entry;
    }
    return nullptr;
}

PriceDifference difference(const ImportedOffer& offer, const Catalog& catalog)
{
    const Offer& read = offer.offer;
    const auto price = [](const Offer& entry, bool monthly) {
        return monthly ? entry.pricePerMonth : entry.pricePerHour;
    };
    const bool monthly = !read.pricePerHour && read.pricePerMonth;
    const Offer* entry = known(offer, catalog);
    PriceDifference result {
        .id = read.id, .after = price(read, monthly), .currency = read.currency};
    if (entry == nullptr)
        return result;
    result.id = entry->id;
    result.before = price(*entry, monthly);
    const bool same = samePrice(result.before, result.after) && entry->currency == read.currency;
    result.change = same ? PriceChange::Same : PriceChange::Changed;
    return result;
}

PriceDifference difference(const ImportedService& service, const Catalog& catalog)
{
    const Service& read = service.service;
    const Service* entry = known(service, catalog);
    PriceDifference result {
        .id = read.id, .after = read.inputPerMillionTokens, .currency = read.currency};
    if (entry == nullptr)
        return result;
    result.id = entry->id;
    result.before = entry->inputPerMillionTokens;
    const bool same = samePrice(result.before, result.after)
        && samePrice(entry->outputPerMillionTokens, read.outputPerMillionTokens)
        && samePrice(entry->perThousandItems, read.perThousandItems)
        && entry->currency == read.currency;
    result.change = same ? PriceChange::Same : PriceChange::Changed;
    return result;
}

} // namespace

std::vector<PriceDifference> comparePrices(const PriceReading& reading, const Catalog& catalog)
{
    std::vector<PriceDifference> differences;
    for (const ImportedOffer& offer : reading.offers) {
        if (!offer.needsHost)
            differences.push_back(difference(offer, catalog));
    }
    for (const ImportedService& service : reading.services)
        differences.push_back(difference(service, catalog));
    return differences;
}

} // namespace kursbuch
