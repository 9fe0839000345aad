#include "app/assess/cost_parts.h"

#include "app/assess/cost_tariff.h"
#include "app/assess/figures.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// Months after which hardware is replaced, at least one year so that a slip of the pen cannot fill
/// the sheet.
int hardwareLife(const CostBook& costs)
{
    constexpr int shortest = 12;
    const auto life = figureOf(u"hardware_life"_s, costs.plan, costs.catalog).value;
    return life ? std::max(shortest, static_cast<int>(*life)) : costs.way.sheet().months();
}

/// Hardware of one purchase.
struct Generation {
    Q price;
    int age = 0; ///< months
    Q sold {}; ///< what the ones before it usually brought
};

/// What used hardware usually brings: price × max(floor, share left after a year ^ age), cost model
/// 4.2.
Q usualPrice(CostBook& costs, const Generation& used)
{
    constexpr double monthsOfYear = 12.0;
    const Q years = costs.way.sheet().constant(used.age / monthsOfYear);
    return used.price
        * maximum(power(costs.figure(u"residual_left_after_year"_s), years),
            costs.figure(u"residual_floor"_s));
}

/// New hardware at the end of each life, at the price by then; gives the last.
Generation bookRefresh(CostBook& costs, Q hardware)
{
    constexpr double monthsOfYear = 12.0;
    const int life = hardwareLife(costs);
    Generation last {.price = hardware, .age = costs.way.sheet().months()};
    int round = 1;
    for (int month = life + 1; month <= costs.way.sheet().months(); month += life, ++round) {
        const Q years = costs.way.sheet().constant((month - 1) / monthsOfYear);
        const Q price = hardware * costs.figure(u"refresh_share"_s)
            * power(1.0 + costs.figure(u"hardware_drift"_s), years);
        const QString name = round == 1 ? u"refresh"_s : u"refresh_%1"_s.arg(round);
        book(costs, Timing::Lump, {u"hardware"_s, name}, lump(price, month));
        last.age = life;
        last = {.price = price,
            .age = costs.way.sheet().months() - month + 1,
            .sold = plus(last.sold, usualPrice(costs, last))};
    }
    return last;
}

} // namespace

Q period(CostBook& costs)
{
    Sheet& sheet = costs.way.sheet();
    const QString id = u"common.period"_s;
    if (sheet.find(id) >= 0)
        return sheet.shared(id);
    return sheet.given(id, sheet.months(), unit::Month,
        {.kind = OriginKind::Typed, .ref = u"departure.periodMonths"_s});
}

Q addEnergy(
    CostBook& costs, const PowerUse& use, const QString& pueFigure, const QString& co2Figure)
{
    Scope energy = costs.way.sub(u"energy"_s);
    const Q mean = energy.add(
        u"mean_power"_s, unit::Watt, use.idle + use.utilisation * (use.peak - use.idle));
    Q drawn = use.hours * mean;
    if (!pueFigure.isEmpty())
        drawn = drawn * costs.figure(pueFigure);
    const Q monthly = energy.add(u"per_month"_s, unit::Watt * unit::Hour / unit::Month, drawn);
    const Q yearly = energy.add(
        u"kwh_per_year"_s, unit::Watt * unit::Hour / unit::Month, total(monthly) / period(costs));
    if (!co2Figure.isEmpty())
        costs.way.sub(u"co2"_s).add(
            u"per_year"_s, unit::Kilogram / unit::Month, yearly * costs.figure(co2Figure));
    return monthly;
}

void bookPower(CostBook& costs, Q energy, Q peak)
{
    const Q price = costs.figure(u"electricity_price"_s);
    book(costs, Timing::Running, {u"power"_s},
        energy * price * growth(costs.figure(u"electricity_drift"_s)));
    if (const Q charge = ifCounts(costs, u"demand_charge"_s); charge.sheet != nullptr)
        book(costs, Timing::Running, {u"power"_s, u"demand_charge"_s}, peak * charge);
}

void addEmbodied(CostBook& costs, Q gpus, Q servers)
{
    Scope co2 = costs.way.sub(u"co2"_s);
    Q made = gpus * costs.figure(u"embodied_gpu"_s);
    if (servers.sheet != nullptr)
        made = made + servers * costs.figure(u"embodied_server"_s);
    const Q embodied = co2.add(
        u"embodied"_s, unit::Kilogram / unit::Month, made / costs.figure(u"hardware_life"_s));
    if (co2.has(u"per_year"_s))
        co2.add(
            u"with_embodied"_s, unit::Kilogram / unit::Month, co2.own(u"per_year"_s) + embodied);
}

void bookHardware(CostBook& costs, Q price)
{
    const Q hardware = book(costs, Timing::Upfront, {u"hardware"_s}, price);
    book(costs, Timing::Upfront, {u"hardware"_s, u"spares"_s},
        hardware * costs.figure(u"spares_share"_s));
    book(costs, Timing::Running, {u"support"_s, u"hardware_support"_s},
        hardware * costs.figure(u"support_rate"_s));
    if (const Q rate = ifCounts(costs, u"insurance_rate"_s); rate.sheet != nullptr)
        book(costs, Timing::Running, {u"hardware"_s, u"insurance"_s}, hardware * rate);
    const Generation last = bookRefresh(costs, hardware);
    const Q residual = book(
        costs, Timing::Residual, {u"residual"_s}, last.price * costs.figure(u"residual_share"_s));
    const Q later = last.sold.sheet == nullptr ? usualPrice(costs, last)
                                               : usualPrice(costs, last) + last.sold;
    costs.cost.add(u"residual_upside"_s, unit::Eur, maximum(later - residual, 0.0));
    costs.cost.add(u"depreciation"_s, unit::Eur / unit::Month,
        straightLine(hardware, residual, costs.figure(u"hardware_life"_s)));
}

Q straightLine(Q price, Q residual, Q life)
{
    return (price - residual) / life;
}

void bookStaff(CostBook& costs, const QString& fteFigure)
{
    const Q fte = costs.way.sub(u"staff"_s).add(u"fte"_s, unit::Fte, costs.figure(fteFigure));
    book(costs, Timing::Running, {u"staff"_s},
        fte * costs.figure(u"salary_admin"_s) * costs.figure(u"employer_factor"_s)
            * growth(costs.figure(u"wage_growth"_s)));
}

void bookSetup(CostBook& costs, const QString& daysFigure)
{
    book(costs, Timing::Upfront, {u"setup"_s},
        costs.figure(daysFigure) * costs.figure(u"day_rate"_s));
}

} // namespace kursbuch
