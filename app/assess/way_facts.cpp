#include "app/assess/gpu_use.h"
#include "app/assess/schedule.h"
#include "app/assess/ways.h"

#include <array>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

FactValue known(std::optional<double> value)
{
    return value ? FactValue(*value) : FactValue();
}

/// Margins of fit that a rule may ask for: fact → quantity under "<way>.".
struct Margin {
    QString fact;
    QLatin1StringView quantity;
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
void setMargins(Facts& facts, const WayDraft& draft, const Evaluation& values)
{
    const std::array margins {
        Margin {u"way.cooling_margin"_s, "cooling.margin"_L1},
        Margin {u"way.feed_margin"_s, "power.feed_margin"_L1},
        Margin {u"way.ups_margin"_s, "power.ups_margin"_L1},
        Margin {u"way.rack_units_margin"_s, "fit.rack_units_margin"_L1},
        Margin {u"way.weight_margin"_s, "fit.weight_margin"_L1},
    };
    for (const auto& [fact, quantity] : margins)
        facts.setIfDeclared(fact,
            draft.reserves.empty()
                ? FactValue(0.0)
                : known(values.scalar(QStringView(draft.result.id) % u'.' % quantity)));
}

} // namespace

Facts wayFacts(const WayDraft& draft, const JudgeInput& input, const Evaluation& values)
{
    const WayResult& way = draft.result;
    const auto count = [](int gpus) { return FactValue(static_cast<double>(gpus)); };
    Facts facts = input.planFacts;
    facts.setIfDeclared(u"way.id"_s, way.id);
    facts.setIfDeclared(
        u"way.carries_use"_s, way.lacksLoad() ? FactValue() : FactValue(way.carries));
    facts.setIfDeclared(
        u"way.second_infrastructure"_s, way.id == "system"_L1 && !input.plan.servers.empty());
    facts.setIfDeclared(u"way.single_machine"_s, isSingleMachine(draft, input.plan));
    facts.setIfDeclared(u"way.idle_gpus"_s, count(idleGpuCount(input.plan, input.catalog)));
    facts.setIfDeclared(
        u"way.unsettled_gpus"_s, count(unsettledGpuCount(input.plan, input.catalog)));
    facts.setIfDeclared(u"way.offer_price_known"_s, !way.carries || way.cost.has_value());
    facts.setIfDeclared(u"way.over_budget"_s, overBudget(way, input.plan.departure.budgetEur));
    facts.setIfDeclared(u"way.cooling_remedy_planned"_s, coolingRemedy(draft, input, values));
    facts.setIfDeclared(u"way.slots_margin"_s, slotsMargin(draft));
    setMargins(facts, draft, values);
    if (const auto ready = values.scalar(way.id + ".schedule.weeks"_L1))
        facts.setIfDeclared(u"way.time_to_ready_weeks"_s, *ready * kWeeksPerMonth);
    return facts;
}

} // namespace kursbuch
