#include "app/assess/stops.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

void count(StopResult& stop, bool answered)
{
    ++stop.asked;
    stop.answered += answered ? 1 : 0;
}

/// An answer that stands on something that has changed, or that a reviewer wants corrected, is one
/// to check.
void count(StopResult& stop, const AskedItem& one, const std::vector<Reopened>& reopened)
{
    const bool again
        = one.toCorrect || std::ranges::any_of(reopened, [&one](const Reopened& other) {
              return other.item == one.item->id && other.profile == one.profile;
          });
    count(stop, one.answered && !again);
    stop.toCheck += one.answered && again ? 1 : 0;
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
    if (stop.toCheck > 0)
        return StopState::ToCheck;
    if (confirmed)
        return complete ? StopState::Done : StopState::ToCheck;
    if (complete && stop.asked > 0)
        return StopState::Done;
    return stop.answered > 0 ? StopState::InWork : StopState::NotStarted;
}

} // namespace

std::vector<StopResult> stopsOf(const StopsInput& input)
{
    std::vector<StopResult> stops;
    for (const QString& id : stopIds()) {
        StopResult stop {.id = id};
        countFields(stop, input.plan);
        for (const AskedItem& one : input.asked) {
            if (one.item->stop == id)
                count(stop, one, input.reopened);
        }
        stop.state = stateOf(stop, input);
        stops.push_back(stop);
    }
    return stops;
}

} // namespace kursbuch
