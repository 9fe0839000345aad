#include "app/assess/cost_parts.h"
#include "app/assess/cost_tariff.h"
#include "app/assess/cost_terms.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMonthsOfYear = 12.0;

Q priceOf(CostBook& costs, const Offer& offer, const QString& field)
{
    return inEuros(costs, costs.figure("offer."_L1 % offer.id % u'.' % field));
}

/// By the hour, or by the month where that is cheaper or the only price.
Q onDemand(CostBook& costs, const Offer& offer, Q instances, Q hours)
{
    Q perMonth;
    if (offer.pricePerHour || !offer.pricePerMonth)
        perMonth = hours * priceOf(costs, offer, u"price"_s);
    if (offer.pricePerMonth) {
        const Q flat = instances * priceOf(costs, offer, u"month_price"_s);
        perMonth = perMonth.sheet == nullptr ? flat : minimum(perMonth, flat);
    }
    return perMonth * growth(costs.figure(u"cloud_drift"_s));
}

void bookOnDemand(CostBook& costs, const Offer& offer, Q perMonth)
{
    book(costs, Timing::Running, {u"rent"_s}, lessDiscount(costs, offer.providerId, perMonth));
}

/// Training on what nobody else takes; runs that are broken off are partly done twice.
void bookSpot(CostBook& costs, const Offer& offer, const RentedHours& hours)
{
    const Q training
        = costs.way.sub(u"rent").add(u"spot_hours", unit::Hour / unit::Month, hours.training);
    Q perMonth = training * priceOf(costs, offer, u"spot_price"_s)
        * (1.0 + costs.figure(u"spot_restart"_s)) * growth(costs.figure(u"cloud_drift"_s));
    if (hours.base.sheet != nullptr)
        perMonth = perMonth + onDemand(costs, offer, hours.base, hours.hours - training);
    bookOnDemand(costs, offer, perMonth);
}

/// "common.month": 1…N.
Q monthNumber(Sheet& sheet)
{
    const QString id = u"common.month"_s;
    if (sheet.find(id) >= 0)
        return sheet.shared(id);
    return sheet.add(id, unit::One, cumulative(sheet.constant(1.0, unit::One / unit::Month)));
}

/// The price drifts from term to term and stands still within one.
Q driftByTerm(CostBook& costs, int months)
{
    const Q past = roundDown((monthNumber(costs.way.sheet()) - 1.0) / static_cast<double>(months));
    return power(
        1.0 + costs.figure(u"cloud_drift"_s), past * (static_cast<double>(months) / kMonthsOfYear));
}

/// What is paid at the start of each term, for the whole of it.
Q prepaid(CostBook& costs, Q perMonth, int months)
{
    const Q drift = 1.0 + costs.figure(u"cloud_drift"_s);
    Q all {};
    for (int month = 1; month <= costs.way.sheet().months(); month += months) {
        const Q years = costs.way.sheet().constant((month - 1) / kMonthsOfYear);
        const Q price = month == 1 ? perMonth : perMonth * power(drift, years);
        all = plus(all, lump(times(price, months, unit::Month), month));
    }
    return all;
}

/// The base load, which is bound, and the hours beyond it.
struct Bound {
    Q base; ///< instances
    Q paid; ///< hour/month, whether they are used or not
    Q beyond; ///< hour/month on demand
};

/// A reservation chosen for a way without a base load binds all instances.
Q baseOf(const RentedHours& hours, bool chosen)
{
    if (hours.base.sheet == nullptr)
        return hours.instances;
    const Q none = hours.base.sheet->constant(0.0);
    return chosen ? when(less(none, hours.base), hours.base, hours.instances) : hours.base;
}

Bound addBound(CostBook& costs, const RentedHours& hours, const RentTerm& term)
{
    Scope rent = costs.way.sub(u"rent");
    const Unit rate = unit::Hour / unit::Month;
    Bound bound;
    bound.base = rent.add(u"reserved_instances", unit::One, baseOf(hours, term.ofWay));
    bound.paid = rent.add(u"reserved_hours", rate, bound.base * costs.figure(u"hours_per_month"_s));
    Q beyond = maximum(hours.hours - bound.paid, 0.0);
    if (hours.training.sheet != nullptr) // what trains on more instances at once than are bound
        beyond
            = maximum(beyond, hours.training * (1.0 - minimum(bound.base / hours.instances, 1.0)));
    bound.beyond = rent.add(u"on_demand_hours", rate, beyond);
    rent.add(u"unused_hours", rate, maximum(bound.paid - (hours.hours - bound.beyond), 0.0));
    return bound;
}

void addBoundBeyond(CostBook& costs, int term)
{
    const int period = costs.way.sheet().months();
    const int rest = period % term;
    if (rest != 0)
        costs.way.sub(u"rent").add(u"bound_after_period", unit::Month,
            costs.way.sheet().constant(term - rest, unit::Month));
}

void bookReserved(
    CostBook& costs, const Offer& offer, const RentedHours& hours, const RentTerm& term)
{
    const Bound bound = addBound(costs, hours, term);
    const Q whole = lessDiscount(
        costs, offer.providerId, bound.paid * priceOf(costs, offer, reservedField(term.months)));
    Q byMonth = whole;
    if (term.upfrontShare > 0.0) {
        const Q share = costs.way.sub(u"rent").given(u"prepaid_share", term.upfrontShare, unit::One,
            {OriginKind::Catalogue, offer.source, "offer."_L1 % offer.id});
        book(costs, Timing::Lump, {u"rent"_s, u"prepaid"_s},
            prepaid(costs, whole * share, term.months));
        byMonth = whole * (1.0 - share);
    }
    if (term.upfrontShare < 1.0)
        book(costs, Timing::Running, {u"rent"_s, u"reserved"_s},
            byMonth * driftByTerm(costs, term.months));
    const Q none = costs.way.sheet().constant(0.0);
    const Q more = maximum(hours.instances - bound.base, 1.0);
    bookOnDemand(costs, offer, // nobody needs a price for hours that there are not
        when(less(times(none, 1.0, unit::Hour / unit::Month), bound.beyond),
            onDemand(costs, offer, more, bound.beyond), times(none, 1.0, unit::Eur / unit::Month)));
    addBoundBeyond(costs, term.months);
}

/// What is wanted, as far as there is something it is for: spot for training, a reservation that
/// was answered for all ways for a base load.
RentTerm wantedHere(const CostBook& costs, const RentedHours& hours)
{
    const RentTerm wanted = wantedTerm(costs.plan, costs.wayId);
    const bool nothingToTrain = wanted.kind == RentKind::Spot && hours.training.sheet == nullptr;
    const bool noBase
        = wanted.kind == RentKind::Reserved && !wanted.ofWay && hours.base.sheet == nullptr;
    return nothingToTrain || noBase ? RentTerm {} : wanted;
}

} // namespace

void bookRent(CostBook& costs, const Offer& offer, const RentedHours& hours)
{
    const RentTerm wanted = wantedHere(costs, hours);
    const RentTerm term
        = termOn(offer, wanted, {costs.plan, costs.catalog}, costs.way.sheet().months());
    if (term.kind != wanted.kind)
        costs.way.sub(u"rent").given(u"term_not_offered", 1.0, unit::One,
            {.kind = OriginKind::Typed, .ref = u"choices.terms"_s});
    if (term.kind == RentKind::Reserved)
        bookReserved(costs, offer, hours, term);
    else if (term.kind == RentKind::Spot)
        bookSpot(costs, offer, hours);
    else
        bookOnDemand(costs, offer, onDemand(costs, offer, hours.instances, hours.hours));
    if (offer.setup > 0.0)
        book(costs, Timing::Upfront, {u"setup"_s, u"rent_setup"_s},
            hours.instances * priceOf(costs, offer, u"setup"_s));
}

} // namespace kursbuch
