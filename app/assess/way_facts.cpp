#include "app/assess/ways.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

WayFacts wayFactsOf(const WayDraft& draft, const JudgeInput& input, const Evaluation& values)
{
    const WayResult& way = draft.result;
    WayFacts facts;
    facts[u"way.carries_use"_s] = way.carries;
    facts[u"way.second_infrastructure"_s] = way.id == "system"_L1 && !input.plan.servers.empty();
    facts[u"way.idle_gpus"_s] = static_cast<double>(way.sizing.gpusReused);
    if (draft.offerNeedsPrice)
        facts[u"way.offer_price_known"_s] = way.cost.has_value();
    if (way.cost && input.plan.departure.budgetEur)
        facts[u"way.over_budget"_s] = way.cost->totalEur > *input.plan.departure.budgetEur;
    facts[u"way.cooling_remedy_planned"_s] = input.plan.room.coolingRemedyKw.has_value();
    for (const Margin& margin : kMargins)
        facts[QString::fromLatin1(margin.fact)]
            = known(values.scalar(way.id + u'.' + QString::fromLatin1(margin.quantity)));
    if (draft.freeSlots)
        facts[u"way.slots_margin"_s] = *draft.freeSlots - draft.slotsNeeded;
    std::erase_if(
        facts, [&](const auto& fact) { return input.catalog.facts.find(fact.first) < 0; });
    return facts;
}

} // namespace kursbuch
