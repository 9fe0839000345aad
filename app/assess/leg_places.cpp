#include "app/assess/answers.h"
#include "app/assess/leg_facts.h"

#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// Legal status of one place as rules read it; nothing: an answer about it is missing.
struct PlaceStatus {
    std::optional<QString> status {}; ///< "eea", "adq", "none"
    bool german = false;
    bool listed = false; ///< adequate only as a recipient on the DPF list
    bool partial = false; ///< adequate only where the scope of the decision covers the recipient
    bool american = false;
};

/// "yes" covers all data but those of employees, "yes_hr" all.
std::optional<bool> coveredByFramework(const Facts& facts, const Catalog& catalog)
{
    const QString listing = choiceOf(facts, u"leg.dpf"_s);
    if (!catalog.dpfValid || listing == "no"_L1)
        return false;
    if (listing == "yes_hr"_L1)
        return true;
    const QStringList categories = setOf(facts, u"leg.categories"_s);
    if (listing.isEmpty() || categories.isEmpty())
        return {};
    return !categories.contains("emp"_L1);
}

PlaceStatus partialStatus(const Facts& facts)
{
    const auto* covered = std::get_if<bool>(&facts.at(u"leg.scope_covered"_s));
    PlaceStatus place {.partial = true};
    if (covered != nullptr)
        place.status = *covered ? u"adq"_s : u"none"_s;
    return place;
}

PlaceStatus listedStatus(const Facts& facts, const Catalog& catalog)
{
    const auto covered = coveredByFramework(facts, catalog);
    PlaceStatus place {.listed = covered.value_or(false), .american = true};
    if (covered)
        place.status = *covered ? u"adq"_s : u"none"_s;
    return place;
}

PlaceStatus statusOf(const QString& iso, const Facts& facts, const Catalog& catalog)
{
    if (iso.isEmpty())
        return {};
    const Place* place = catalog.place(iso);
    const QString status = place == nullptr ? u"none"_s : place->status;
    if (status == "adq_p"_L1)
        return partialStatus(facts);
    if (status == "adq_l"_L1)
        return listedStatus(facts, catalog);
    return {.status = status == "eea"_L1 || status == "adq"_L1 ? status : u"none"_s,
        .german = iso == "DE"_L1};
}

/// The place that an answer about sites, support access or control stands for.
PlaceStatus statusOfAnswer(const QString& answer, const Facts& facts, const Catalog& catalog)
{
    if (answer.isEmpty())
        return {};
    if (answer == "us"_L1)
        return statusOf(u"US"_s, facts, catalog);
    if (answer == "adq"_L1)
        return {.status = u"adq"_s};
    if (answer == "outside"_L1)
        return {.status = u"none"_s};
    return {.status = u"eea"_s, .german = answer == "de"_L1};
}

/// Countries as the answer that covers them all.
QString answerFor(const QStringList& countries, const Facts& facts, const Catalog& catalog)
{
    static const QStringList answers {
        u"nowhere"_s, u"de"_s, u"eea"_s, u"adq"_s, u"us"_s, u"outside"_s};
    qsizetype farthest = 0;
    for (const QString& iso : countries) {
        const PlaceStatus place = statusOf(iso, facts, catalog);
        QString answer = place.status == u"adq"_s ? u"adq"_s : u"outside"_s;
        if (place.american)
            answer = u"us"_s;
        else if (place.status == u"eea"_s)
            answer = place.german ? u"de"_s : u"eea"_s;
        farthest = std::max(farthest, answers.indexOf(answer));
    }
    return answers[farthest];
}

/// "US", "DE", or where no one country is meant the answer itself, so that it counts as known.
FactValue countryOr(const QString& iso, const QString& answer)
{
    if (answer == "us"_L1 || answer == "de"_L1)
        return answer.toUpper();
    const QString word = answer.isEmpty() ? iso : answer;
    return word.isEmpty() ? FactValue {} : FactValue {word};
}

/// The EEA reaches beyond the EU by Iceland, Liechtenstein and Norway. `country` as leg.country.
FactValue isInEu(const QString& country, const Catalog& catalog)
{
    static const QStringList outsideEu {u"IS"_s, u"LI"_s, u"NO"_s};
    if (country.isEmpty())
        return {};
    const Place* place = catalog.place(country);
    return country == "eu"_L1
        || (place != nullptr && place->status == "eea"_L1 && !outsideEu.contains(country));
}

/// Where the machines stand: what the planner says, else the country of the offer.
PlaceStatus siteOf(Facts& facts, const External& external, const Catalog& catalog)
{
    const QString typed = choiceOf(facts, u"leg.sites_from"_s);
    facts.set(u"leg.country"_s, countryOr(external.country, typed));
    const FactValue inEu = isInEu(choiceOf(facts, u"leg.country"_s), catalog);
    facts.set(u"leg.site_in_eu"_s, inEu);
    if (!typed.isEmpty())
        return statusOfAnswer(typed, facts, catalog);
    if (!external.country.isEmpty()) {
        const QString answer = answerFor({external.country}, facts, catalog);
        const bool euOnly = answer == "eea"_L1 && inEu == FactValue {true};
        facts.set(u"leg.sites_from"_s, euOnly ? u"eu"_s : answer);
    }
    return statusOf(external.country, facts, catalog);
}

/// Who controls the provider in the end: what the planner says, else its papers.
PlaceStatus parentOf(Facts& facts, const External& external, const Catalog& catalog)
{
    const QString typed = choiceOf(facts, u"leg.parent_from"_s);
    const QString iso = external.provider == nullptr ? QString() : external.provider->parent;
    facts.set(u"leg.parent"_s, countryOr(iso, typed));
    if (!typed.isEmpty())
        return statusOfAnswer(typed, facts, catalog);
    if (!iso.isEmpty())
        facts.set(u"leg.parent_from"_s, answerFor({iso}, facts, catalog));
    return statusOf(iso, facts, catalog);
}

std::vector<PlaceStatus> allPlaces(Facts& facts, const External& external, const Catalog& catalog)
{
    const bool typedSites = !choiceOf(facts, u"leg.sites_from"_s).isEmpty();
    std::vector<PlaceStatus> places {siteOf(facts, external, catalog)};
    if (!typedSites)
        for (const QString& iso : external.furtherSites)
            places.push_back(statusOf(iso, facts, catalog));
    const QStringList countries
        = external.provider == nullptr ? QStringList() : external.provider->support;
    const QString typed = choiceOf(facts, u"leg.support_from"_s);
    if (typed.isEmpty() && countries.isEmpty()) {
        places.push_back({});
    } else if (typed.isEmpty()) {
        for (const QString& iso : countries)
            places.push_back(statusOf(iso, facts, catalog));
        facts.set(u"leg.support_from"_s, answerFor(countries, facts, catalog));
    } else if (typed != "nowhere"_L1) {
        places.push_back(statusOfAnswer(typed, facts, catalog));
    }
    return places;
}

FactValue statusesOf(const std::vector<PlaceStatus>& places)
{
    QStringList statuses;
    bool unknown = false;
    for (const PlaceStatus& place : places) {
        unknown |= !place.status;
        if (place.status && !statuses.contains(*place.status))
            statuses.append(*place.status);
    }
    // One place without adequacy settles what rules ask, whatever else is still open.
    return unknown && !statuses.contains("none"_L1) ? FactValue {} : FactValue {statuses};
}

/// Outside the EEA whatever a decision covers there.
bool isOutsideEea(const PlaceStatus& place)
{
    return place.partial || place.american || (place.status && *place.status != "eea"_L1);
}

/// How far a place is at least, in the order of leg.farthest_place.
qsizetype levelOf(const PlaceStatus& place)
{
    if (place.status == u"none"_s)
        return 3;
    if (isOutsideEea(place))
        return 2;
    return place.german || !place.status ? 0 : 1;
}

void setFarthest(Facts& facts, const std::vector<PlaceStatus>& places)
{
    static const QStringList order {u"de"_s, u"eea"_s, u"adq"_s, u"any"_s};
    qsizetype farthest = 0;
    bool unknown = false;
    for (const PlaceStatus& place : places) {
        farthest = std::max(farthest, levelOf(place));
        unknown |= !place.status;
    }
    facts.set(u"leg.farthest_at_least"_s, order[farthest]);
    facts.set(u"leg.farthest_place"_s,
        unknown && farthest < 3 ? FactValue {} : FactValue {order[farthest]});
}

/// One place or the control that is outside settles it.
FactValue reachesOutsideEea(const std::vector<PlaceStatus>& places, const PlaceStatus& parent)
{
    if (isOutsideEea(parent) || std::ranges::any_of(places, isOutsideEea))
        return true;
    const bool unknown = !parent.status
        || std::ranges::any_of(places, [](const PlaceStatus& place) { return !place.status; });
    return unknown ? FactValue {} : FactValue {false};
}

FactValue parentStatus(const PlaceStatus& place)
{
    if (place.american) // counts as outside even when listed
        return u"outside"_s;
    if (!place.status)
        return {};
    return *place.status == "none"_L1 ? u"outside"_s : *place.status;
}

bool anyOf(const std::vector<PlaceStatus>& places, bool PlaceStatus::*what)
{
    return std::any_of(
        places.begin(), places.end(), [what](const PlaceStatus& place) { return place.*what; });
}

/// Questions that do not arise here are not asked: no partial decision, no recipient in the US.
void settleWhatDoesNotArise(
    Facts& facts, const std::vector<PlaceStatus>& places, const PlaceStatus& parent)
{
    const bool partial = anyOf(places, &PlaceStatus::partial) || parent.partial;
    const bool american = anyOf(places, &PlaceStatus::american);
    facts.set(u"leg.partial_scope"_s, partial);
    facts.set(u"leg.us_recipient"_s, american);
    if (!partial)
        facts.set(u"leg.scope_covered"_s, true);
    if (!american)
        facts.set(u"leg.dpf"_s, u"no"_s);
}

} // namespace

void setPlaces(Facts& facts, const External& external, const Catalog& catalog)
{
    if (external.provider != nullptr)
        facts.set(u"leg.provider"_s, external.provider->name);
    const auto places = allPlaces(facts, external, catalog);
    const bool listed = anyOf(places, &PlaceStatus::listed);
    const bool open = std::any_of(
        places.begin(), places.end(), [](const PlaceStatus& place) { return !place.status; });
    facts.set(u"leg.places_status"_s, statusesOf(places));
    setFarthest(facts, places);
    facts.set(u"leg.by_dpf"_s, listed || !open ? FactValue {listed} : FactValue {});
    const PlaceStatus parent = parentOf(facts, external, catalog);
    facts.set(u"leg.parent_status"_s, parentStatus(parent));
    facts.set(u"leg.dpf_off"_s, !catalog.dpfValid && anyOf(places, &PlaceStatus::american));
    facts.set(u"leg.outside_eea"_s, reachesOutsideEea(places, parent));
    settleWhatDoesNotArise(facts, places, parent);
}

} // namespace kursbuch
