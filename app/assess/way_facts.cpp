#include "app/assess/gpu_use.h"
#include "app/assess/ways.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kWeeksPerMonth = 365.25 / 12.0 / 7.0;

FactValue known(std::optional<double> value)
{
    return value ? FactValue(*value) : FactValue();
}

/// Margins of fit that a rule may ask for: fact → quantity under "<way>.".
struct Margin {
    const char* fact;
    const char* quantity;
};

constexpr Margin kMargins[] {
    {"way.cooling_margin", "cooling.margin"},
    {"way.feed_margin", "power.feed_margin"},
    {"way.ups_margin", "power.ups_margin"},
    {"way.rack_units_margin", "fit.rack_units_margin"},
    {"way.weight_margin", "fit.weight_margin"},
};

/// No ceiling: nothing can exceed it.
FactValue overBudget(const WayResult& way, const std::optional<double>& budget)
{
    if (!budget || !way.carries)
        return false;
    return way.cost ? FactValue(way.cost->totalEur > *budget) : FactValue();
}

/// Free slots less those needed; a way that puts no cards into existing servers has no margin to
/// lose.
FactValue slotsMargin(const WayDraft& draft)
{
    if (draft.slotsNeeded <= 0.0)
        return 0.0;
    return draft.freeSlots ? FactValue(*draft.freeSlots - draft.slotsNeeded) : FactValue();
}

/// A further cooling unit counts as planned where it is large enough.
FactValue coolingRemedy(const WayDraft& draft, const JudgeInput& input, const Evaluation& values)
{
    if (draft.reserves.empty() || !input.plan.room.coolingRemedyKw)
        return false;
    const auto margin = values.scalar(draft.result.id + ".cooling.remedy_margin"_L1);
    return margin ? FactValue(*margin >= 0.0) : FactValue();
}

/// Chassis that are new, or those installed where cards go into them.
FactValue isSingleMachine(const WayDraft& draft, const Plan& plan)
{
    const WayResult& way = draft.result;
    if (!way.carries)
        return way.lacksLoad() ? FactValue() : FactValue(false);
    const auto installed = static_cast<int>(plan.servers.size());
    return (way.sizing.servers > 0 ? way.sizing.servers : installed) == 1;
}

/// Fit is worked out where a way stands in the server room; elsewhere nothing can run short.
void addMargins(WayFacts& facts, const WayDraft& draft, const Evaluation& values)
{
    for (const Margin& margin : kMargins) {
        const QString quantity = draft.result.id + u'.' + QString::fromLatin1(margin.quantity);
        facts[QString::fromLatin1(margin.fact)]
            = draft.reserves.empty() ? FactValue(0.0) : known(values.scalar(quantity));
    }
}

} // namespace

WayFacts wayFactsOf(const WayDraft& draft, const JudgeInput& input, const Evaluation& values)
{
    const WayResult& way = draft.result;
    WayFacts facts;
    facts[u"way.carries_use"_s] = way.lacksLoad() ? FactValue() : FactValue(way.carries);
    facts[u"way.second_infrastructure"_s] = way.id == "system"_L1 && !input.plan.servers.empty();
    facts[u"way.single_machine"_s] = isSingleMachine(draft, input.plan);
    facts[u"way.idle_gpus"_s] = static_cast<double>(idleGpuCount(input.plan, input.catalog));
    facts[u"way.unsettled_gpus"_s]
        = static_cast<double>(unsettledGpuCount(input.plan, input.catalog));
    facts[u"way.offer_price_known"_s] = !way.carries || way.cost.has_value();
    facts[u"way.over_budget"_s] = overBudget(way, input.plan.departure.budgetEur);
    facts[u"way.cooling_remedy_planned"_s] = coolingRemedy(draft, input, values);
    facts[u"way.slots_margin"_s] = slotsMargin(draft);
    addMargins(facts, draft, values);
    if (const auto ready = values.scalar(way.id + ".schedule.weeks"_L1))
        facts[u"way.time_to_ready_weeks"_s] = *ready * kWeeksPerMonth;
    std::erase_if(
        facts, [&](const auto& fact) { return input.catalog.facts.find(fact.first) < 0; });
    return facts;
}

} // namespace kursbuch
