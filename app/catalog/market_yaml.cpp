#include "app/catalog/readers.h"

#include <QCoreApplication>
#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

const QStringList kCurrencies {u"EUR"_s, u"USD"_s};

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

void checkProvider(YamlReader& reader, const Catalog& catalog, const QString& id)
{
    if (reader.ok() && catalog.provider(id) == nullptr)
        reader.refuse(tr("The provider “%1” is not in catalog/providers.yaml. Add it there or "
                         "correct the id.")
                          .arg(id));
}

/// A country that places.yaml does not list would be read as one without any decision; in the
/// catalogue that is more likely a slip.
void checkPlace(YamlReader& reader, const Catalog& catalog, const QString& iso)
{
    if (reader.ok() && !iso.isEmpty() && catalog.place(iso) == nullptr)
        reader.refuse(tr("The country “%1” is not in places/places.yaml. Add it there or correct "
                         "the code.")
                          .arg(iso));
}

void checkFact(
    YamlReader& reader, const Catalog& catalog, const QString& itemId, const QString& optionId)
{
    if (!reader.ok())
        return;
    const Item* item = catalog.item(itemId);
    if (item == nullptr || item->scope != ItemScope::Provider) {
        reader.refuse(tr("There is no question “%1” about providers. Correct the id.").arg(itemId));
        return;
    }
    const bool isThere = std::any_of(item->options.begin(), item->options.end(),
        [&optionId](const ItemOption& option) { return option.id == optionId; });
    if (!isThere)
        reader.refuse(
            tr("The question “%1” has no option “%2”. Use one that it has.").arg(itemId, optionId));
}

struct PaperOf {
    QString item;
    Provider& provider;
};

/// A fact with a paper of its own: which option it says, where and when.
void readPaper(YamlReader& reader, const Catalog& catalog, const PaperOf& of)
{
    const QString option = reader.string(u"is"_s);
    checkFact(reader, catalog, of.item, option);
    if (reader.ok() && of.provider.facts.contains(of.item))
        reader.refuse(
            tr("“%1” stands under facts as well. Keep it in one of the two places.").arg(of.item));
    of.provider.facts.insert(of.item, option);
    of.provider.papers.insert(
        of.item, {.source = reader.source(), .note = reader.optionalText(u"note"_s)});
}

Provider toProvider(YamlReader& reader, const Catalog& catalog)
{
    Provider provider {.id = reader.id(), .name = reader.string(u"name"_s)};
    provider.seat = reader.string(u"seat"_s);
    provider.parent = reader.string(u"parent"_s);
    provider.support = reader.strings(u"support"_s);
    QStringList places = provider.support;
    places << provider.seat << provider.parent;
    for (const QString& iso : std::as_const(places))
        checkPlace(reader, catalog, iso);
    YamlReader facts = reader.child(u"facts"_s);
    for (const auto& [item, option] : facts.pairs()) {
        checkFact(facts, catalog, item, option);
        provider.facts.insert(item, option);
    }
    YamlReader papers = reader.child(u"papers"_s);
    for (auto& [item, paper] : papers.entries())
        readPaper(paper, catalog, {item, provider});
    provider.source = reader.source();
    return provider;
}

/// A reservation states its price, or its share of the price on demand.
Reservation toReservation(YamlReader& reader, const Offer& offer)
{
    Reservation reservation {.termMonths = reader.integer(u"term_months"_s)};
    const auto price = reader.optionalNumber(u"price_per_hour"_s);
    const auto ratio = reader.optionalNumber(u"ratio"_s);
    reservation.upfrontShare = reader.number(u"upfront_share"_s, 0.0);
    const double onDemand = offer.pricePerHour.value_or(0.0);
    reservation.pricePerHour = price.value_or(ratio.value_or(0.0) * onDemand);
    if (!reader.ok())
        return reservation;
    if (price.has_value() == ratio.has_value())
        reader.refuse(tr("A reservation needs either price_per_hour or ratio. State one of them."));
    else if (reservation.termMonths <= 0 || reservation.pricePerHour <= 0.0
        || reservation.upfrontShare < 0.0 || reservation.upfrontShare > 1.0)
        reader.refuse(tr("A reservation needs a term of at least a month, a price above zero and "
                         "an upfront_share from 0 to 1. A ratio needs the price per hour that it "
                         "is a share of."));
    else if (offer.pricePerHour && reservation.pricePerHour > onDemand)
        reader.refuse(tr("The reserved price is above the price on demand. Check which is which."));
    return reservation;
}

/// Price lists carry the list price as a placeholder where there is no spot market.
void readSpot(YamlReader& reader, Offer& offer)
{
    offer.spotPerHour = reader.optionalNumber(u"spot_per_hour"_s);
    if (!reader.ok() || !offer.spotPerHour)
        return;
    if (*offer.spotPerHour <= 0.0)
        reader.refuse(tr("A price of zero is no price. Leave it out where it is not known."));
    else if (offer.pricePerHour && *offer.spotPerHour >= *offer.pricePerHour)
        reader.refuse(tr("The spot price is not below the list price, so it is a placeholder. "
                         "Leave it out."));
}

Offer toOffer(YamlReader& reader, const Catalog& catalog)
{
    Offer offer {.id = reader.id(), .name = reader.string(u"name"_s)};
    offer.providerId = reader.string(u"provider"_s);
    checkProvider(reader, catalog, offer.providerId);
    offer.region = reader.string(u"region"_s);
    offer.country = reader.string(u"country"_s);
    checkPlace(reader, catalog, offer.country);
    offer.gpuId = reader.string(u"gpu"_s);
    if (reader.ok() && catalog.gpu(offer.gpuId) == nullptr)
        reader.refuse(
            tr("The accelerator “%1” is not in catalog/gpus.yaml. Add it there or correct "
               "the id.")
                .arg(offer.gpuId));
    offer.gpuCount = reader.integer(u"gpu_count"_s, 1);
    offer.pricePerHour = reader.optionalNumber(u"price_per_hour"_s);
    offer.pricePerMonth = reader.optionalNumber(u"price_per_month"_s);
    offer.setup = reader.number(u"setup"_s, 0.0);
    offer.currency = reader.oneOf(u"currency"_s, kCurrencies);
    offer.source = reader.source();
    if (reader.ok() && offer.pricePerHour.value_or(1.0) * offer.pricePerMonth.value_or(1.0) <= 0.0)
        reader.refuse(tr("A price of zero is no price. Leave it out where it is not known."));
    readSpot(reader, offer);
    for (YamlReader& reservation : reader.children(u"reserved"_s))
        offer.reserved.push_back(toReservation(reservation, offer));
    return offer;
}

void readPrices(YamlReader& reader, Service& service)
{
    service.inputPerMillionTokens = reader.optionalNumber(u"input_per_million_tokens"_s);
    service.outputPerMillionTokens = reader.optionalNumber(u"output_per_million_tokens"_s);
    service.cachedPerMillionTokens = reader.optionalNumber(u"cached_input_per_million_tokens"_s);
    service.batchShare = reader.optionalNumber(u"batch_share"_s);
    if (reader.ok() && (service.batchShare.value_or(1.0) <= 0.0 || service.batchShare > 1.0))
        reader.refuse(tr("batch_share is the share of the price for answers that may wait, above 0 "
                         "and up to 1. Correct it."));
    if (reader.ok() && service.inputPerMillionTokens
        && service.cachedPerMillionTokens > service.inputPerMillionTokens)
        reader.refuse(tr("Cached input is dearer than fresh input. Check which is which."));
    service.perThousandItems = reader.optionalNumber(u"per_thousand_items"_s);
    service.tunedHostingPerHour = reader.optionalNumber(u"tuned_hosting_per_hour"_s);
    service.tuningPerMillionTokens = reader.optionalNumber(u"tuning_per_million_tokens"_s);
    service.currency = reader.oneOf(u"currency"_s, kCurrencies);
}

Service toService(YamlReader& reader, const Catalog& catalog)
{
    Service service {.id = reader.id(), .name = reader.string(u"name"_s)};
    service.providerId = reader.string(u"provider"_s);
    checkProvider(reader, catalog, service.providerId);
    service.kind = reader.oneOf(u"kind"_s, {u"llm"_s, u"vision"_s, u"speech"_s, u"document"_s});
    service.modelId = reader.string(u"model"_s, {});
    if (reader.ok() && !service.modelId.isEmpty() && catalog.model(service.modelId) == nullptr)
        reader.refuse(
            tr("The model “%1” is not in catalog/models.yaml. Add it there or correct the "
               "id.")
                .arg(service.modelId));
    service.country = reader.string(u"country"_s, {});
    checkPlace(reader, catalog, service.country);
    service.tunable = reader.flag(u"tunable"_s, false);
    readPrices(reader, service);
    service.source = reader.source();
    return service;
}

/// Regions carry no id; cloud and region together name one.
struct RegionEntry {
    QString id;
    Region region {};
};

RegionEntry toRegion(YamlReader& reader, const Catalog& catalog)
{
    Region region {.cloud = reader.id(u"cloud"_s), .region = reader.string(u"region"_s)};
    region.country = reader.string(u"country"_s);
    checkPlace(reader, catalog, region.country);
    region.city = reader.string(u"city"_s, {});
    return {.id = region.cloud + u' ' + region.region, .region = region};
}

} // namespace

void readProviders(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    const Catalog& catalog = reading.catalog;
    reading.catalog.providers = entriesOf<Provider>(file, bytes, reading,
        [&catalog](YamlReader& reader) { return toProvider(reader, catalog); });
}

void readOffers(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    const Catalog& catalog = reading.catalog;
    reading.catalog.offers = entriesOf<Offer>(
        file, bytes, reading, [&catalog](YamlReader& reader) { return toOffer(reader, catalog); });
}

void readServices(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    const Catalog& catalog = reading.catalog;
    reading.catalog.services = entriesOf<Service>(file, bytes, reading,
        [&catalog](YamlReader& reader) { return toService(reader, catalog); });
}

void readRegions(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    const Catalog& catalog = reading.catalog;
    auto entries = entriesOf<RegionEntry>(
        file, bytes, reading, [&catalog](YamlReader& reader) { return toRegion(reader, catalog); });
    for (RegionEntry& entry : entries)
        reading.catalog.regions.push_back(std::move(entry.region));
}

} // namespace kursbuch
