#include "app/assess/cost_terms.h"

#include "app/assess/figures.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kDiscount = u"discount.";

QString answered(const Plan& plan, const QString& item)
{
    const auto found = plan.answers.find(item);
    return found == plan.answers.end() || found->second.options.isEmpty()
        ? QString()
        : found->second.options.front();
}

RentTerm termOf(const QString& word)
{
    static constexpr QLatin1StringView reserved("reserved");
    if (word == "spot"_L1)
        return {.kind = RentKind::Spot};
    if (word.startsWith(reserved))
        return {.kind = RentKind::Reserved, .months = word.mid(reserved.size() + 1).toInt()};
    return {};
}

bool isPriced(const Offer& offer, const QString& field, const Plan& plan, const Catalog& catalog)
{
    return heldValue("offer."_L1 % offer.id % u'.' % field, plan, catalog.figureValue(offer, field))
        .has_value();
}

double upfrontShare(const Offer& offer, int months)
{
    for (const Reservation& reservation : offer.reserved)
        if (reservation.termMonths == months)
            return reservation.upfrontShare;
    return 0.0;
}

/// Of several terms at one price the shortest.
int cheapestTerm(const Offer& offer, int period)
{
    const Reservation* best = nullptr;
    for (const Reservation& one : offer.reserved)
        if (one.termMonths <= period && (best == nullptr || one.pricePerHour < best->pricePerHour))
            best = &one;
    return best == nullptr ? 0 : best->termMonths;
}

/// Whether one of these says more than that there is no discount.
template <typename Entries> bool anyDiscount(const Entries& entries)
{
    for (auto it = entries.lower_bound(kDiscount.toString());
         it != entries.end() && it->first.startsWith(kDiscount); ++it)
        if (it->second.value != 0.0)
            return true;
    return false;
}

} // namespace

RentTerm wantedTerm(const Plan& plan, const QString& wayId)
{
    const auto chosen = plan.choices.terms.find(wayId);
    RentTerm term = termOf(
        chosen == plan.choices.terms.end() ? answered(plan, u"commitment"_s) : chosen->second);
    term.ofWay = chosen != plan.choices.terms.end();
    return term;
}

RentTerm termOn(const Offer& offer, const RentTerm& wanted,
    const std::pair<const Plan&, const Catalog&>& prices, int period)
{
    const RentTerm onDemand {.ofWay = wanted.ofWay};
    if (wanted.kind == RentKind::OnDemand)
        return onDemand;
    if (wanted.kind == RentKind::Spot)
        return isPriced(offer, u"spot_price"_s, prices.first, prices.second) ? wanted : onDemand;
    RentTerm term = wanted;
    if (term.months <= 0)
        term.months = cheapestTerm(offer, period);
    term.upfrontShare = upfrontShare(offer, term.months);
    const bool known = term.months > 0
        && isPriced(offer, reservedField(term.months), prices.first, prices.second);
    return known ? term : onDemand;
}

QString reservedField(int months)
{
    return "reserved_"_L1 % QString::number(months) % "_price"_L1;
}

bool knowsDiscounts(const Plan& plan, const Catalog& catalog)
{
    return anyDiscount(plan.overrides) || anyDiscount(plan.kept)
        || std::ranges::any_of(catalog.providers, [&](const Provider& provider) {
               return catalog.figures.contains(discountId(provider.id));
           });
}

QString discountId(const QString& providerId)
{
    return kDiscount % providerId;
}

double discountOf(const QString& providerId, const Plan& plan, const Catalog& catalog)
{
    return figureOf(discountId(providerId), plan, catalog).value.value_or(0.0);
}

const Tariff* chosenSupport(const Plan& plan, const Catalog& catalog, const QString& wayId)
{
    const auto chosen = plan.choices.supportPlans.find(wayId);
    const Tariff* tariff
        = chosen == plan.choices.supportPlans.end() ? nullptr : catalog.tariff(chosen->second);
    return tariff != nullptr && tariff->kind == "support"_L1 ? tariff : nullptr;
}

bool wantsNoSupport(const Plan& plan)
{
    return answered(plan, u"support-plan"_s) == "none"_L1;
}

const Tariff* tariffOf(const Catalog& catalog, const QString& providerId, const QString& kind)
{
    const auto found = std::ranges::find_if(catalog.tariffs, [&](const Tariff& tariff) {
        return tariff.kind == kind && sameId(tariff.providerId, providerId)
            && !tariff.steps.empty();
    });
    return found == catalog.tariffs.end() || providerId.isEmpty() ? nullptr : &*found;
}

} // namespace kursbuch
