#include "app/assess/cost_parts.h"

#include "app/assess/figures.h"

#include <array>

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

void bookPower(CostBook& costs, Q energy)
{
    const Q price = costs.figure(u"electricity_price"_s);
    book(costs, Timing::Running, {u"power"_s},
        energy * price * growth(costs.figure(u"electricity_drift"_s)));
}

void bookHardware(CostBook& costs, Q price)
{
    const Q hardware = book(costs, Timing::Upfront, {u"hardware"_s}, price);
    book(costs, Timing::Upfront, {u"hardware"_s, u"spares"_s},
        hardware * costs.figure(u"spares_share"_s));
    book(costs, Timing::Running, {u"support"_s, u"hardware_support"_s},
        hardware * costs.figure(u"support_rate"_s));
    const int life = hardwareLife(costs);
    int round = 1;
    for (int month = life + 1; month <= costs.way.sheet().months(); month += life, ++round) {
        const QString name = round == 1 ? u"refresh"_s : u"refresh_%1"_s.arg(round);
        book(costs, Timing::Lump, {u"hardware"_s, name}, lump(hardware, month));
    }
    const Q residual = book(
        costs, Timing::Residual, {u"residual"_s}, hardware * costs.figure(u"residual_share"_s));
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

Q inEuros(CostBook& costs, Q price)
{
    const Unit& unit = price.sheet->nodes()[static_cast<std::size_t>(price.node)].unit;
    return unit.exponent(Unit::BaseUsd) == 1 ? price / costs.figure(u"fx_eur_usd"_s) : price;
}

void bookRent(CostBook& costs, const Offer& offer, const RentedHours& hours)
{
    const QString id = "offer."_L1 + offer.id;
    Q perMonth;
    if (offer.pricePerHour || !offer.pricePerMonth)
        perMonth = hours.hours * inEuros(costs, costs.figure(id + ".price"_L1));
    if (offer.pricePerMonth) {
        const Q flat = hours.instances * inEuros(costs, costs.figure(id + ".month_price"_L1));
        perMonth = perMonth.sheet == nullptr ? flat : minimum(perMonth, flat);
    }
    const Q rent = book(
        costs, Timing::Running, {u"rent"_s}, perMonth * growth(costs.figure(u"cloud_drift"_s)));
    book(costs, Timing::Running, {u"support"_s, u"cloud_support"_s},
        rent * costs.figure(u"cloud_support_rate"_s));
    if (offer.setup > 0.0)
        book(costs, Timing::Upfront, {u"setup"_s, u"rent_setup"_s},
            hours.instances * inEuros(costs, costs.figure(id + ".setup"_L1)));
}

void bookCloudData(CostBook& costs, Q stored, Q fetchedPerMonth)
{
    book(costs, Timing::Running, {u"storage"_s}, stored * costs.figure(u"storage_price"_s));
    if (fetchedPerMonth.sheet != nullptr)
        book(costs, Timing::Running, {u"egress"_s},
            fetchedPerMonth * costs.figure(u"egress_price"_s));
}

void addSchedule(CostBook& costs, const QString& wayId, bool roomChanges)
{
    static constexpr std::array kSteps {
        "opinions"_L1, "tender"_L1, "delivery"_L1, "setup"_L1, "training"_L1, "acceptance"_L1};
    Q weeks;
    for (const QLatin1StringView step : kSteps) {
        const Q one = costs.figure("weeks."_L1 % QStringView(wayId) % u'.' % step);
        weeks = weeks.sheet == nullptr ? one : weeks + one;
    }
    if (roomChanges)
        weeks = weeks + costs.figure(u"weeks.room"_s);
    costs.way.sub(u"schedule"_s).add(u"weeks"_s, unit::Month, weeks);
}

} // namespace kursbuch
