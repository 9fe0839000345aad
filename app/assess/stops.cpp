#include "app/assess/stops.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kProvider = "provider:"_L1;

bool isAnswered(const Answers& answers, const QString& itemId)
{
    const auto found = answers.find(itemId);
    return found != answers.end()
        && (found->second.notApplicable || !found->second.options.isEmpty());
}

/// Answers typed for a profile, or what the provider's papers say.
bool isAnsweredFor(const QString& profile, const Item& item, const StopsInput& input)
{
    const auto typed = input.plan.profiles.find(profile);
    if (typed != input.plan.profiles.end() && isAnswered(typed->second, item.id))
        return true;
    if (!profile.startsWith(kProvider))
        return false;
    const Provider* provider = input.catalog.provider(profile.mid(kProvider.size()));
    return provider != nullptr && provider->facts.contains(item.id);
}

ItemScope scopeOf(const QString& profile)
{
    if (profile.startsWith(kProvider))
        return ItemScope::Provider;
    return profile == "pc"_L1 ? ItemScope::Pc : ItemScope::InHouse;
}

/// Profiles of the legs of all ways that can carry the use case.
QStringList profilesOf(const std::vector<WayResult>& ways)
{
    QStringList profiles;
    for (const WayResult& way : ways) {
        for (const LegResult& leg : way.legs) {
            if (way.carries && !leg.profile.isEmpty() && !profiles.contains(leg.profile))
                profiles.append(leg.profile);
        }
    }
    return profiles;
}

void count(StopResult& stop, bool answered)
{
    ++stop.asked;
    stop.answered += answered ? 1 : 0;
}

void countItem(
    StopResult& stop, const Item& item, const QStringList& profiles, const StopsInput& input)
{
    if (evaluate(item.showIf, input.planFacts) == Truth::False)
        return;
    if (item.scope == ItemScope::Plan)
        return count(stop, isAnswered(input.plan.answers, item.id));
    for (const QString& profile : profiles) {
        if (scopeOf(profile) == item.scope)
            count(stop, isAnsweredFor(profile, item, input));
    }
}

void countDeparture(StopResult& stop, const Departure& departure)
{
    count(stop, !departure.title.isEmpty());
    count(stop, !departure.organisation.isEmpty());
    count(stop, !departure.purpose.isEmpty());
    count(stop, departure.planningStart.isValid());
    count(stop, departure.periodMonths.has_value());
}

void countUseCase(StopResult& stop, const std::vector<Workload>& workloads)
{
    for (const Workload& workload : workloads) {
        count(stop, !workload.kind.isEmpty());
        count(stop, !workload.modelId.isEmpty());
        count(stop, workload.users || workload.requestsPerMonth || workload.itemsPerSecond);
    }
}

void countFields(StopResult& stop, const Plan& plan)
{
    if (stop.id == "departure"_L1)
        countDeparture(stop, plan.departure);
    else if (stop.id == "use_case"_L1)
        countUseCase(stop, plan.workloads);
    else if (stop.id == "destination"_L1)
        count(stop, !plan.choices.way.isEmpty());
    else if (stop.id == "costs"_L1)
        count(stop, plan.choices.costsConfirmed);
}

bool allClosed(const std::vector<WayResult>& ways, const QStringList& ids)
{
    return std::all_of(ways.begin(), ways.end(), [&](const WayResult& way) {
        return !ids.contains(way.id) || way.verdict == Verdict::Closed;
    });
}

bool closedByDataProtection(const WayResult& way)
{
    return std::any_of(
        way.judgement.reasons.begin(), way.judgement.reasons.end(), [](const Reason& reason) {
            return reason.effect == Verdict::Closed && !reason.note
                && reason.topic == "data_protection"_L1;
        });
}

bool isBlocked(const QString& stop, const std::vector<WayResult>& ways)
{
    if (ways.empty())
        return false;
    if (stop == "exit_cloud"_L1)
        return allClosed(ways, {u"api"_s, u"pretrained"_s, u"cloud"_s, u"hybrid"_s});
    if (stop == "exit_inhouse"_L1)
        return allClosed(ways, {u"hybrid"_s, u"extend"_s, u"system"_s, u"pc"_s});
    if (stop == "destination"_L1)
        return allClosed(ways, wayIds());
    if (stop == "data_protection"_L1)
        return std::all_of(ways.begin(), ways.end(), [](const WayResult& way) {
            return way.id == "today"_L1 || closedByDataProtection(way);
        });
    return false;
}

bool isConfirmed(const Plan& plan, const QString& stop)
{
    const auto found = plan.confirmed.find(stop);
    return found != plan.confirmed.end() && found->second;
}

StopState stateOf(const StopResult& stop, const StopsInput& input)
{
    const bool complete = stop.answered == stop.asked;
    const bool confirmed = isConfirmed(input.plan, stop.id);
    if (isBlocked(stop.id, input.ways))
        return StopState::Blocked;
    if (confirmed)
        return complete ? StopState::Done : StopState::ToCheck;
    if (complete && stop.asked > 0)
        return StopState::Done;
    return stop.answered > 0 ? StopState::InWork : StopState::NotStarted;
}

} // namespace

std::vector<StopResult> stopsOf(const StopsInput& input)
{
    const QStringList profiles = profilesOf(input.ways);
    std::vector<StopResult> stops;
    for (const QString& id : stopIds()) {
        StopResult stop {.id = id};
        countFields(stop, input.plan);
        for (const Item& item : input.catalog.items) {
            if (item.stop == id)
                countItem(stop, item, profiles, input);
        }
        stop.state = stateOf(stop, input);
        stops.push_back(stop);
    }
    return stops;
}

} // namespace kursbuch
