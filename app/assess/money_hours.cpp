#include "app/assess/money_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// GPU hours of a way, paid for and computing, by month.
struct GpuHours {
    Q paid {};
    Q busy {};
};

bool isByMonthOnly(const MoneyBook& book, const QString& wayId)
{
    const WayResult* way = book.assessment.way(wayId);
    const Offer* offer = way == nullptr ? nullptr : book.catalog.offer(way->offerId);
    return offer != nullptr && !offer->pricePerHour && offer->pricePerMonth;
}

/// Rented instances: bound hours and those on demand, or all hours where it is paid by the month.
GpuHours rentedHours(const MoneyBook& book, const QString& wayId)
{
    const Q perInstance = book.row(wayId, u"rent.gpus_per_instance");
    const Q hours = book.row(wayId, u"rent.hours");
    if (perInstance.sheet == nullptr || hours.sheet == nullptr)
        return {};
    Q paid
        = plus(book.row(wayId, u"rent.reserved_hours"), book.row(wayId, u"rent.on_demand_hours"));
    if (paid.sheet == nullptr)
        paid = isByMonthOnly(book, wayId)
            ? book.row(wayId, u"rent.instances") * book.figure(u"hours_per_month"_s)
            : hours;
    return {.paid = paid * perInstance,
        .busy = hours * perInstance * book.row(wayId, u"energy.utilisation")};
}

GpuHours ownHours(const MoneyBook& book, const QString& wayId)
{
    const Q gpus = gpusOf(book, wayId);
    const Q hours = book.row(wayId, u"energy.hours");
    if (gpus.sheet == nullptr || hours.sheet == nullptr)
        return {};
    const Q paid = gpus * hours;
    return {.paid = paid, .busy = paid * book.row(wayId, u"energy.utilisation")};
}

/// What the machines or the rent cost over the period.
Q machineCost(const MoneyBook& book, const QString& wayId)
{
    if (wayId == "cloud"_L1)
        return book.row(wayId, u"cost.rent_total");
    return plus(plus(book.row(wayId, u"cost.hardware_total"), // the residual stands negative there
                    book.row(wayId, u"cost.residual_total")),
        totalOf(book.row(wayId, u"cost.hardware_support")));
}

} // namespace

Q gpusOf(const MoneyBook& book, const QString& wayId)
{
    for (const QStringView name : {u"hardware.gpus_in_package", u"peaks.own_gpus",
             wayId == "hybrid"_L1 ? u"sizing.gpus_for_use" : u"sizing.gpus"})
        if (const Q gpus = book.row(wayId, name); gpus.sheet != nullptr)
            return gpus;
    return {};
}

void addHours(const MoneyBook& book, WayMoney& way)
{
    if (book.row(way.way, u"energy.utilisation").sheet == nullptr)
        return;
    const GpuHours hours
        = way.way == "cloud"_L1 ? rentedHours(book, way.way) : ownHours(book, way.way);
    if (hours.paid.sheet == nullptr)
        return;
    const Scope money = book.scope(way.way).sub(u"money");
    const Unit flow = unit::Gpu * unit::Hour / unit::Month;
    const Q paid = money.add(u"paid_hours", flow, meanOf(hours.paid, book.period()));
    const Q unused
        = money.add(u"unused_hours", flow, maximum(paid - meanOf(hours.busy, book.period()), 0.0));
    const Q share = money.add(u"unused_share", unit::One, unused / paid);
    way.paidHours = idOf(paid);
    way.unusedHours = idOf(unused);
    way.unusedShare = idOf(share);
    if (const Q cost = machineCost(book, way.way); cost.sheet != nullptr)
        way.unusedCost = idOf(money.add(u"unused_cost", unit::Eur, share * cost));
}

} // namespace kursbuch
