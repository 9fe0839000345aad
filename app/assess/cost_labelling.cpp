#include "app/assess/cost_tariff.h"
#include "app/assess/cost_ways.h"
#include "app/assess/sizing_parts.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

using unit::Hour;
using unit::Month;
using unit::Request;

/// Items and hours of labelling, once and by the month; no handle where there are none.
struct Labelling {
    Q itemsOnce {};
    Q itemsMonthly {};
    Q hoursOnce {};
    Q hoursMonthly {};
};

QString answered(const Plan& plan)
{
    const auto found = plan.answers.find(u"labelling"_s);
    return found == plan.answers.end() || found->second.options.isEmpty()
        ? QString()
        : found->second.options.front();
}

Q addItems(const Scope& load, const Field& field, const WorkloadPart& part)
{
    if (field.typed.value_or(0.0) <= 0.0)
        return {};
    return load.has(field.name) ? load.own(field.name) : addTyped(load, field, part);
}

/// Under "common.labelling.", of the second workload "common.w2.labelling.", added once.
Labelling addWork(const CostBook& costs)
{
    const SizingInput input {costs.plan, costs.catalog};
    const Scope common(costs.way.sheet(), u"common."_s);
    Labelling all;
    for (const WorkloadPart& part : workloadParts(input)) {
        const Workload& w = part.workload;
        const Scope own = partScope(common, part.index, u"labelling");
        const Q once
            = addItems(own, {u"items", w.itemsToLabel, Request, "items_to_label"_L1}, part);
        const Q monthly = addItems(own,
            {u"items_monthly", w.itemsToLabelPerMonth, Request / Month,
                "items_to_label_per_month"_L1},
            part);
        if (once.sheet == nullptr && monthly.sheet == nullptr)
            continue;
        constexpr double hoursOfSecond = 1.0 / 3600.0;
        const Q time = own.has(u"time")
            ? own.own(u"time")
            : addField(own,
                {u"time", scaled(w.labelSecondsPerItem, hoursOfSecond), Hour / Request,
                    "label_seconds_per_item"_L1, u"default.label_time"},
                part);
        all.itemsOnce = plus(all.itemsOnce, once);
        all.itemsMonthly = plus(all.itemsMonthly, monthly);
        all.hoursOnce = plus(all.hoursOnce, once.sheet == nullptr ? Q {} : once * time);
        all.hoursMonthly = plus(all.hoursMonthly, monthly.sheet == nullptr ? Q {} : monthly * time);
    }
    return all;
}

/// One part once, the other by the month; the wages of the house rise.
void bookBoth(CostBook& costs, const QString& name, Q once, Q monthly)
{
    if (once.sheet != nullptr)
        book(costs, Timing::Upfront, {u"labelling"_s, name + "_once"_L1}, once);
    if (monthly.sheet != nullptr)
        book(costs, Timing::Running, {u"labelling"_s, name}, monthly);
}

Q priced(CostBook& costs, const Tariff& tariff, Q amount)
{
    return amount.sheet == nullptr ? Q {} : pricedBy(costs, tariff, amount);
}

void bookOwnWork(CostBook& costs, const Labelling& work)
{
    const Q wage = costs.figure(u"label_wage"_s);
    bookBoth(costs, u"labelling_work"_s,
        work.hoursOnce.sheet == nullptr ? Q {} : work.hoursOnce * wage,
        work.hoursMonthly.sheet == nullptr
            ? Q {}
            : work.hoursMonthly * wage * growth(costs.figure(u"wage_growth"_s)));
}

/// Persons at work need a seat each: for the first data as many months as one person would take,
/// then as many seats as persons.
void bookTool(CostBook& costs, const Tariff& tool, const Labelling& work)
{
    const Q hours = costs.figure(u"label_hours_per_person"_s);
    const Q once = work.hoursOnce.sheet == nullptr
        ? Q {}
        : times(roundUp(times(work.hoursOnce / hours, 1.0, unit::One / Month)), 1.0, Month);
    const Q seats = work.hoursMonthly.sheet == nullptr ? Q {} : roundUp(work.hoursMonthly / hours);
    bookBoth(costs, u"labelling_tool"_s, priced(costs, tool, once), priced(costs, tool, seats));
}

} // namespace

void addLabelling(CostBook& costs)
{
    const QString where = answered(costs.plan);
    if (where == "not_needed"_L1)
        return;
    const Labelling work = addWork(costs);
    if (work.hoursOnce.sheet == nullptr && work.hoursMonthly.sheet == nullptr)
        return;
    const Tariff* chosen = costs.catalog.tariff(costs.plan.choices.labellingTool);
    if (chosen != nullptr && chosen->kind == "labelling_work"_L1) {
        const bool byItem = chosen->per == "item"_L1;
        return bookBoth(costs, u"labelling_work"_s,
            priced(costs, *chosen, byItem ? work.itemsOnce : work.hoursOnce),
            priced(costs, *chosen, byItem ? work.itemsMonthly : work.hoursMonthly));
    }
    const Tariff* bought = costs.catalog.tariff(u"labelling-hour-bought"_s);
    if (where == "contractor"_L1 && bought != nullptr)
        bookBoth(costs, u"labelling_work"_s, priced(costs, *bought, work.hoursOnce),
            priced(costs, *bought, work.hoursMonthly));
    else
        bookOwnWork(costs, work);
    if (chosen != nullptr && chosen->kind == "labelling_tool"_L1)
        bookTool(costs, *chosen, work);
}

} // namespace kursbuch
