#include "app/assess/provider_profile.h"

#include "app/assess/answers.h"

#include <algorithm>
#include <array>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

const QString kProfile = u"provider:"_s;
const QStringList kRegions {u"de"_s, u"eu"_s, u"eea"_s, u"adq"_s, u"us"_s, u"outside"_s};
const QStringList kBeyondEu {u"IS"_s, u"LI"_s, u"NO"_s}; // in the EEA

qsizetype regionOf(const QString& iso, const Catalog& catalog)
{
    if (iso == "DE"_L1 || iso == "US"_L1)
        return kRegions.indexOf(iso.toLower());
    const Place* place = catalog.place(iso);
    const QString status = place == nullptr ? u"none"_s : place->status;
    if (status == "eea"_L1)
        return kRegions.indexOf(kBeyondEu.contains(iso) ? u"eea"_s : u"eu"_s);
    return kRegions.indexOf(status.startsWith("adq"_L1) ? u"adq"_s : u"outside"_s);
}

/// The option that covers all countries.
QString regionOf(const QStringList& countries, const Catalog& catalog)
{
    qsizetype farthest = -1;
    for (const QString& iso : countries)
        farthest = std::max(farthest, regionOf(iso, catalog));
    return farthest < 0 ? QString() : kRegions[farthest];
}

void addOnce(QStringList& list, const QString& word)
{
    if (!word.isEmpty() && !list.contains(word))
        list.append(word);
}

/// Sites of what the catalogue has on offer from the provider.
QStringList sitesOf(const Provider& provider, const Catalog& catalog)
{
    QStringList countries;
    for (const Offer& offer : catalog.proposedOffers())
        if (offer.providerId == provider.id)
            addOnce(countries, offer.country);
    for (const Service& service : catalog.proposedServices())
        if (service.providerId == provider.id)
            addOnce(countries, service.country);
    return countries;
}

QStringList countriesFor(const Provider& provider, const QString& itemId, const Catalog& catalog)
{
    if (itemId == "processing-sites"_L1)
        return sitesOf(provider, catalog);
    if (itemId == "support-access"_L1)
        return provider.support;
    if (itemId == "ultimate-parent"_L1 && !provider.parent.isEmpty())
        return {provider.parent};
    return {};
}

Text namesOf(const QStringList& countries, const Catalog& catalog)
{
    QStringList german;
    QStringList english;
    for (const QString& iso : countries) {
        const Place* place = catalog.place(iso);
        german << (place == nullptr ? iso : place->name.de);
        english << (place == nullptr ? iso : place->name.en);
    }
    return {german.join(u", "_s), english.join(u", "_s)};
}

Text labelOf(const Item& item, const QString& optionId)
{
    const auto option = std::ranges::find(item.options, optionId, &ItemOption::id);
    return option == item.options.end() ? Text {} : option->label;
}

Text joinedLabels(const Item& item, const QStringList& options)
{
    QStringList german;
    QStringList english;
    for (const QString& option : options) {
        german << labelOf(item, option).de;
        english << labelOf(item, option).en;
    }
    return {german.join(u", "_s), english.join(u", "_s)};
}

struct ProfileOf {
    const Plan& plan;
    const Catalog& catalog;
    const Provider& provider;
};

/// Sites stand in the offers, all else in the provider's papers.
Source sourceOf(const ProfileOf& of, const QString& itemId)
{
    if (itemId != "processing-sites"_L1 || of.provider.facts.contains(itemId))
        return of.provider.sourceOf(itemId);
    const auto offers = of.catalog.proposedOffers();
    const auto offer = std::ranges::find(offers, of.provider.id, &Offer::providerId);
    if (offer != offers.end())
        return offer->source;
    const auto service
        = std::ranges::find(of.catalog.services, of.provider.id, &Service::providerId);
    return service == of.catalog.services.end() ? of.provider.source : service->source;
}

/// What the catalogue says: countries by name where it knows them.
Text paperText(const ProfileOf& of, const Item& item)
{
    const QStringList countries = countriesFor(of.provider, item.id, of.catalog);
    return countries.isEmpty() ? labelOf(item, of.provider.facts.value(item.id))
                               : namesOf(countries, of.catalog);
}

ProfileLine lineOf(const ProfileOf& of, const Item& item)
{
    ProfileLine line {.id = item.id,
        .label = of.catalog.facts.at(item.fact).label,
        .value = paperText(of, item),
        .jump = item.stop + u'/' + item.id + u'@' + kProfile + of.provider.id};
    if (!line.value.de.isEmpty())
        line.source = sourceOf(of, item.id);
    line.note = of.provider.papers.value(item.id).note;
    const Answers* typed = profileOf(of.plan, kProfile + of.provider.id);
    if (typed == nullptr || !typed->contains(item.id))
        return line;
    const Answer& answer = typed->at(item.id);
    line.ownNote = answer.note;
    if (answer.options.isEmpty())
        return line;
    line.typed = true;
    line.paper = std::exchange(line.value, joinedLabels(item, answer.options));
    return line;
}

const Item* questionOf(const Catalog& catalog, const QString& idOrRef)
{
    const auto item = std::ranges::find_if(catalog.items, [&idOrRef](const Item& one) {
        return one.scope == ItemScope::Provider && one.fact >= 0
            && (one.id == idOrRef || one.ref == idOrRef);
    });
    return item == catalog.items.end() ? nullptr : &*item;
}

ProfileLine seatLine(const ProfileOf& of)
{
    return {.id = u"seat"_s,
        .label = of.catalog.label(u"profile.seat"_s),
        .value = namesOf({of.provider.seat}, of.catalog),
        .source = of.provider.source};
}

void touch(std::vector<TouchedPlace>& places, const TouchedPlace& place)
{
    const auto same = std::ranges::find_if(places, [&place](const TouchedPlace& other) {
        return other.iso == place.iso && other.by == place.by
            && other.providerId == place.providerId;
    });
    if (same == places.end())
        places.push_back(place);
    else
        addOnce(same->ways, place.ways.front());
}

/// The country an answer names, where it names one.
QString countryOf(const ProfileOf& of, const QString& itemId, const QString& fallback)
{
    const Answers* typed = profileOf(of.plan, kProfile + of.provider.id);
    if (typed == nullptr || !typed->contains(itemId) || typed->at(itemId).options.isEmpty())
        return fallback;
    const QString& option = typed->at(itemId).options.front();
    return option == "de"_L1 || option == "us"_L1 ? option.toUpper() : QString();
}

void touchAll(std::vector<TouchedPlace>& places, const ProfileOf& of, const WayResult& way)
{
    const auto add = [&](const QString& by, const QString& iso) {
        if (!iso.isEmpty())
            touch(places, {.iso = iso, .by = by, .providerId = of.provider.id, .ways = {way.id}});
    };
    const Offer* offer = of.catalog.offer(way.offerId);
    const QString country
        = offer != nullptr ? offer->country : of.catalog.service(way.offerId)->country;
    add(u"site"_s, countryOf(of, u"processing-sites"_s, country));
    add(u"parent"_s, countryOf(of, u"ultimate-parent"_s, of.provider.parent));
    QStringList support = of.provider.support;
    if (const QString typed = countryOf(of, u"support-access"_s, u"-"_s); typed != "-"_L1)
        support = {typed};
    for (const QString& iso : std::as_const(support))
        add(u"support"_s, iso);
}

} // namespace

QString paperOption(const Catalog& catalog, const Provider& provider, const QString& itemId)
{
    if (const auto fact = provider.facts.constFind(itemId); fact != provider.facts.cend())
        return *fact;
    const QString region = regionOf(countriesFor(provider, itemId, catalog), catalog);
    // Only the question about sites tells the EU from the EEA.
    return region == "eu"_L1 && itemId != "processing-sites"_L1 ? u"eea"_s : region;
}

std::vector<ProfileLine> providerProfile(
    const Plan& plan, const Catalog& catalog, const QString& providerId)
{
    const Provider* provider = catalog.provider(providerId);
    if (provider == nullptr)
        return {};
    // Sub-processors are asked by item 19 of the officer's checklist.
    const std::array questions {u"processing-sites"_s, u"support-access"_s, u"ultimate-parent"_s,
        u"dpf"_s, u"scc"_s, u"keys"_s, u"provider-training"_s, u"c5"_s, u"DP-19"_s};
    const ProfileOf of {plan, catalog, *provider};
    std::vector<ProfileLine> lines;
    for (const QString& id : questions) {
        if (id == "ultimate-parent"_L1)
            lines.push_back(seatLine(of));
        if (const Item* item = questionOf(catalog, id))
            lines.push_back(lineOf(of, *item));
    }
    return lines;
}

QStringList providersConsidered(const Assessment& assessment, const Catalog& catalog)
{
    QStringList ids;
    for (const WayResult& way : assessment.ways)
        if (const Provider* provider = providerOf(catalog, way.offerId))
            addOnce(ids, provider->id);
    return ids;
}

const Provider* providerOf(const Catalog& catalog, const QString& offerId)
{
    if (const Offer* offer = catalog.offer(offerId))
        return catalog.provider(offer->providerId);
    const Service* service = catalog.service(offerId);
    return service == nullptr ? nullptr : catalog.provider(service->providerId);
}

std::vector<TouchedPlace> touchedPlaces(
    const Plan& plan, const Catalog& catalog, const Assessment& assessment)
{
    std::vector<TouchedPlace> places;
    for (const WayResult& way : assessment.ways)
        if (const Provider* provider = providerOf(catalog, way.offerId))
            touchAll(places, {plan, catalog, *provider}, way);
    return places;
}

} // namespace kursbuch
