#include "app/prices/compare_prices.h"

#include <algorithm>
#include <array>
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

PriceChange changeOf(
    const std::optional<double>& before, const std::optional<double>& after, bool sameCurrency)
{
    if (samePrice(before, after) && (sameCurrency || !before))
        return PriceChange::Same;
    if (!before)
        return PriceChange::New;
    if (!after || !sameCurrency)
        return PriceChange::Stays;
    return *after > *before ? PriceChange::Dearer : PriceChange::Cheaper;
}

/// “Azure NC4as T4 v3” is “Standard_NC4as_T4_v3”.
bool names(const QString& name, const QString& instance)
{
    QString spaced = instance;
    spaced.replace(u'_', u' ');
    if (spaced.startsWith(QStringLiteral("Standard ")))
        spaced.remove(0, 9);
    // A word of its own: g2-standard-4 is not in g2-standard-48.
    const qsizetype at = name.indexOf(spaced, 0, Qt::CaseInsensitive);
    const qsizetype end = at + spaced.size();
    return at >= 0 && (at == 0 || !name[at - 1].isLetterOrNumber())
        && (end == name.size() || !name[end].isLetterOrNumber());
}

PriceDifference differenceOf(const ImportedOffer& read, const Offer* entry)
{
    const Offer& offer = read.offer;
    const bool monthly = !offer.pricePerHour && offer.pricePerMonth;
    const auto price
        = [monthly](const Offer& one) { return monthly ? one.pricePerMonth : one.pricePerHour; };
    PriceDifference result {.id = offer.id,
        .name = offer.name,
        .by = monthly ? PricedBy::Month : PricedBy::Hour,
        .after = price(offer),
        .currency = offer.currency};
    if (entry == nullptr)
        return result;
    result.id = entry->id;
    result.before = price(*entry);
    result.change = changeOf(result.before, result.after, entry->currency == offer.currency);
    return result;
}

struct ServicePrice {
    PricedBy by;
    std::optional<double> Service::*price;
};

constexpr std::array kServicePrices {
    ServicePrice {PricedBy::InputTokens, &Service::inputPerMillionTokens},
    ServicePrice {PricedBy::OutputTokens, &Service::outputPerMillionTokens},
    ServicePrice {PricedBy::Items, &Service::perThousandItems}};

/// The first price that a service has, where it is new; else the first that differs.
PriceDifference differenceOf(const Service& read, const Service* entry)
{
    PriceDifference result {
        .id = entry == nullptr ? read.id : entry->id, .name = read.name, .currency = read.currency};
    for (const auto& [by, price] : kServicePrices) {
        result.by = by;
        result.after = read.*price;
        if (entry == nullptr && result.after)
            break;
        if (entry == nullptr)
            continue;
        result.before = entry->*price;
        result.change = changeOf(result.before, result.after, entry->currency == read.currency);
        if (result.change != PriceChange::Same)
            break;
    }
    return result;
}

PriceDifference differenceOf(const Figure& read, const Catalog& catalog)
{
    const auto known = catalog.figureValue(read.id);
    PriceDifference result {.id = read.id, .after = read.value};
    if (!known)
        return result;
    result.before = known->value;
    result.change = changeOf(result.before, result.after, true);
    return result;
}

} // namespace

KnownPrices::KnownPrices(const PriceReading& reading, const Catalog& catalog)
    : m_catalog(catalog)
    , m_byName(reading.kind != PriceFileKind::Quotes)
{
    m_offers.reserve(static_cast<qsizetype>(catalog.offers.size()));
    for (const Offer& entry : catalog.offers) {
        m_offers.insert(entry.id, &entry);
        if (m_byName)
            m_inRegion.insert({entry.providerId, entry.region}, &entry);
    }
    for (const Service& entry : catalog.services)
        m_services.insert(entry.id, &entry);
    for (const ImportedService& read : reading.services)
        if (const Service* same = servingSame(read))
            ++m_claims[same->id];
}

const Offer* KnownPrices::offer(const ImportedOffer& read) const
{
    const Offer& offer = read.offer;
    if (const Offer* entry = m_offers.value(offer.id); entry != nullptr || !m_byName)
        return entry;
    const auto [first, last] = m_inRegion.equal_range({offer.providerId, offer.region});
    const auto same = std::find_if(first, last, [&](const Offer* entry) {
        return entry->gpuCount == offer.gpuCount && names(entry->name, read.instance);
    });
    return same == last ? nullptr : *same;
}

const Service* KnownPrices::servingSame(const ImportedService& read) const
{
    const Service& service = read.service;
    if (service.modelId.isEmpty() || service.country.isEmpty())
        return nullptr;
    const auto same = std::ranges::find_if(m_catalog.services, [&](const Service& entry) {
        return entry.providerId == service.providerId && entry.modelId == service.modelId
            && entry.country == service.country;
    });
    return same == m_catalog.services.end() ? nullptr : &*same;
}

const Service* KnownPrices::service(const ImportedService& read) const
{
    if (const Service* entry = m_services.value(read.service.id))
        return entry;
    // Where several could be meant, none is.
    const Service* same = servingSame(read);
    return same != nullptr && m_claims.value(same->id) == 1 ? same : nullptr;
}

std::vector<PriceDifference> comparePrices(const PriceReading& reading, const Catalog& catalog)
{
    const KnownPrices known(reading, catalog);
    std::vector<PriceDifference> differences;
    differences.reserve(reading.offers.size());
    for (const ImportedOffer& read : reading.offers)
        if (!read.needsHost)
            differences.push_back(differenceOf(read, known.offer(read)));
    for (const ImportedService& read : reading.services)
        differences.push_back(differenceOf(read.service, known.service(read)));
    for (const Figure& read : reading.figures)
        differences.push_back(differenceOf(read, catalog));
    return differences;
}

} // namespace kursbuch
