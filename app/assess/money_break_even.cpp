#include "app/assess/break_even.h"

#include "app/assess/cost_tariff.h"
#include "app/assess/figures.h"
#include "app/assess/money_parts.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCurveSteps = 20; // of five per cent

Unit perMonth()
{
    return unit::Eur / unit::Month;
}

/// What an own way costs in a month whatever it does, and what grows with its utilisation.
struct OwnCost {
    Q fixed {};
    Q perUse {};
    Q varied {}; ///< over the period, at the planned utilisation
};

/// Electricity between idle and full power, by month: only that grows with utilisation.
Q powerByMonth(const MoneyBook& book, const QString& own)
{
    const Q hours = book.row(own, u"energy.per_month") / book.row(own, u"energy.mean_power");
    const Q swing = book.row(own, u"energy.peak_power") - book.row(own, u"energy.idle_power");
    return hours * swing * book.figure(u"electricity_price"_s)
        * growth(book.figure(u"electricity_drift"_s));
}

OwnCost addOwn(const MoneyBook& book, const QString& own)
{
    const Scope rows = book.scope(own).sub(u"break_even");
    const Q period = book.period();
    const Q power = rows.add(u"power_by_month", perMonth(), powerByMonth(book, own));
    OwnCost cost;
    cost.perUse = rows.add(u"own_per_use", perMonth(), meanOf(power, period));
    cost.varied
        = rows.add(u"own_varied", unit::Eur, total(power * book.row(own, u"energy.utilisation")));
    cost.fixed
        = rows.add(u"own_fixed", perMonth(), (book.row(own, u"cost.total") - cost.varied) / period);
    return cost;
}

/// What is paid by the hour: rent, and what is reckoned on it.
Q byTheHour(const MoneyBook& book)
{
    return plus(plus(book.row(u"cloud.cost.rent_total"_s),
                    totalOf(book.row(u"cloud.cost.cloud_support"_s))),
        totalOf(book.row(u"cloud.cost.cloud_licence"_s)));
}

/// How many rented GPU hours do the work of one of the own ones: by what the plan needs of both.
Q sameWork(const MoneyBook& book, const QString& own)
{
    const Q rented = book.row(u"cloud.rent.hours"_s) * book.row(u"cloud.rent.gpus_per_instance"_s)
        * book.row(u"cloud.energy.utilisation"_s);
    const Q mine
        = gpusOf(book, own) * book.row(own, u"energy.hours") * book.row(own, u"energy.utilisation");
    return span(rented, 1, 1) / span(mine, 1, 1);
}

/// The list price on demand in euros for one GPU hour, less what is agreed.
Q pricePerGpuHour(const MoneyBook& book, const Offer& offer)
{
    CostBook costs {.way = book.scope(u"cloud"_s),
        .plan = book.plan,
        .catalog = book.catalog,
        .wayId = u"cloud"_s};
    const Q price = inEuros(costs, book.figure("offer."_L1 % offer.id % ".price"_L1));
    return lessDiscount(costs, offer.providerId, price)
        / book.row(u"cloud.rent.gpus_per_instance"_s);
}

Q rentedPerUse(const MoneyBook& book, const QString& own, const Offer& offer)
{
    const Scope rows = book.scope(own).sub(u"break_even");
    const Q work = rows.add(u"same_work", unit::One, sameWork(book, own));
    const Q price = rows.add(
        u"price_per_gpu_hour", unit::Eur / unit::Gpu / unit::Hour, pricePerGpuHour(book, offer));
    const Q hours = gpusOf(book, own) * book.row(own, u"energy.hours");
    const Q onTop = byTheHour(book) / book.row(u"cloud.cost.rent_total"_s);
    return meanOf(hours * price * growth(book.figure(u"cloud_drift"_s)), book.period()) * work
        * onTop;
}

bool hasRows(const MoneyBook& book, const QString& way, std::initializer_list<QStringView> names)
{
    return std::ranges::all_of(
        names, [&](QStringView name) { return book.row(way, name).sheet != nullptr; });
}

bool isOwn(const MoneyBook& book, const QString& way)
{
    return book.money.way(way) != nullptr && gpusOf(book, way).sheet != nullptr
        && hasRows(book, way,
            {u"energy.per_month", u"energy.mean_power", u"energy.idle_power", u"energy.hours",
                u"energy.utilisation"});
}

const Offer* rentedOffer(const MoneyBook& book)
{
    const WayResult* cloud = book.assessment.way(u"cloud"_s);
    if (cloud == nullptr || book.money.way(u"cloud"_s) == nullptr
        || !hasRows(book, u"cloud"_s,
            {u"rent.hours", u"rent.gpus_per_instance", u"energy.utilisation", u"cost.rent_total"}))
        return nullptr;
    const Offer* offer = book.catalog.offer(cloud->offerId);
    return offer != nullptr && offer->pricePerHour ? offer : nullptr;
}

void addUtilisation(
    const MoneyBook& book, const QString& own, const OwnCost& cost, const Offer& offer)
{
    const Scope rows = book.scope(own).sub(u"break_even");
    const Q fixed = rows.add(u"rented_fixed", perMonth(),
        (book.row(u"cloud.cost.total"_s) - byTheHour(book)) / book.period());
    const Q perUse = rows.add(u"rented_per_use", perMonth(), rentedPerUse(book, own, offer));
    const Q planned = rows.add(u"planned_utilisation", unit::One,
        meanOf(book.row(own, u"energy.utilisation"), book.period()));
    const Q share = rows.add(
        u"utilisation", unit::One, breakEvenOf({cost.fixed, cost.perUse}, {fixed, perUse}));
    book.money.utilisation.push_back({.own = own,
        .other = u"cloud"_s,
        .utilisation = idOf(share),
        .planned = idOf(planned),
        .ownFixed = idOf(cost.fixed),
        .ownPerUse = idOf(cost.perUse),
        .otherFixed = idOf(fixed),
        .otherPerUse = idOf(perUse)});
}

/// What the plan's work is counted in, over the period.
Q workOf(const MoneyBook& book)
{
    const Q tokens = book.row(u"common.money.tokens"_s);
    return tokens.sheet != nullptr ? tokens : book.row(u"common.money.requests"_s);
}

void addVolume(const MoneyBook& book, const QString& own, const OwnCost& cost)
{
    const Q work = workOf(book);
    const Q calls = plus(
        book.row(u"api.cost.service_total"_s), totalOf(book.row(u"api.cost.cloud_support"_s)));
    if (work.sheet == nullptr || calls.sheet == nullptr || book.money.way(u"api"_s) == nullptr)
        return;
    const bool tokens = book.row(u"common.money.tokens"_s).sheet != nullptr;
    const Unit unit = tokens ? unit::Token : unit::Request;
    const Scope rows = book.scope(own).sub(tokens ? u"volume_tokens" : u"volume_requests");
    const Q fixed = rows.add(
        u"service_fixed", perMonth(), (book.row(u"api.cost.total"_s) - calls) / book.period());
    const Q price = rows.add(u"service_price", unit::Eur / unit, calls / work);
    const Q ownPrice = rows.add(u"own_price", unit::Eur / unit, cost.varied / work);
    const Q volume = rows.add(
        u"volume", unit / unit::Month, breakEvenOf({cost.fixed, ownPrice}, {fixed, price}));
    const Q planned = rows.add(u"planned", unit / unit::Month, work / book.period());
    book.money.volume.push_back({.own = own,
        .other = u"api"_s,
        .ownFixed = idOf(cost.fixed),
        .ownPerUse = idOf(ownPrice),
        .otherFixed = idOf(fixed),
        .otherPerUse = idOf(price),
        .volume = idOf(volume),
        .plannedVolume = idOf(planned)});
}

} // namespace

Q breakEvenOf(const LinearCost& a, const LinearCost& b)
{
    return (a.fixed - b.fixed) / (b.perUse - a.perUse);
}

void addBreakEvens(const MoneyBook& book)
{
    const Offer* offer = rentedOffer(book);
    for (const QString& own : {u"extend"_s, u"system"_s, u"pc"_s}) {
        if (!isOwn(book, own))
            continue;
        const OwnCost cost = addOwn(book, own);
        if (offer != nullptr)
            addUtilisation(book, own, cost, *offer);
        addVolume(book, own, cost);
    }
}

void readCurves(const Money& money, BreakEven& breakEven)
{
    const auto value = [&](const QString& id) { return money.values.scalar(id); };
    const auto ownFixed = value(breakEven.ownFixed);
    const auto ownPerUse = value(breakEven.ownPerUse);
    const auto otherFixed = value(breakEven.otherFixed);
    const auto otherPerUse = value(breakEven.otherPerUse);
    if (!ownFixed || !ownPerUse || !otherFixed || !otherPerUse)
        return;
    for (int step = 0; step <= kCurveSteps; ++step) {
        const double share = step / static_cast<double>(kCurveSteps);
        breakEven.share.push_back(share);
        breakEven.ownCost.push_back(*ownFixed + share * *ownPerUse);
        breakEven.otherCost.push_back(*otherFixed + share * *otherPerUse);
    }
}

} // namespace kursbuch
