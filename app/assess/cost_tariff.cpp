#include "app/assess/cost_tariff.h"

#include "app/assess/cost_terms.h"
#include "app/assess/figures.h"

#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

const Sheet::Node& inputOf(const Q& figure)
{
    const Sheet& sheet = *figure.sheet;
    const int quantity = sheet.nodes()[static_cast<std::size_t>(figure.node)].a;
    const int node = sheet.quantities()[static_cast<std::size_t>(quantity)].node;
    return sheet.nodes()[static_cast<std::size_t>(node)];
}

QString stepId(const Tariff& tariff, QLatin1StringView field, std::size_t step)
{
    return "tariff."_L1 % tariff.id % u'.' % field % u'_' % QString::number(step + 1);
}

/// The part of the amount that one step holds for.
Q partOf(CostBook& costs, const Tariff& tariff, std::size_t step, Q amount)
{
    Q part = amount;
    if (step + 1 < tariff.steps.size())
        part = minimum(part, costs.figure(stepId(tariff, "up_to"_L1, step)));
    if (step > 0)
        part = maximum(part - costs.figure(stepId(tariff, "up_to"_L1, step - 1)), 0.0);
    return part;
}

/// In the currency of the tariff.
Q byAllSteps(CostBook& costs, const Tariff& tariff, Q amount)
{
    Q sum {};
    const std::size_t steps = std::max<std::size_t>(1, tariff.steps.size());
    for (std::size_t step = 0; step < steps; ++step) {
        const Q price = costs.figure(stepId(tariff, "price"_L1, step));
        const bool included = steps > 1 && inputOf(price).value == 0.0;
        if (included)
            continue;
        const bool flat = tariff.per == "month"_L1;
        sum = plus(sum, flat ? price : partOf(costs, tariff, step, amount) * price);
    }
    return sum;
}

bool isTyped(const CostBook& costs, const QString& figureId)
{
    return costs.plan.overrides.contains(figureId);
}

Q priced(CostBook& costs, const QString& providerId, const QString& kind, Q amount)
{
    const QString usual = kind % "_price"_L1;
    const Tariff* tariff
        = isTyped(costs, usual) ? nullptr : tariffOf(costs.catalog, providerId, kind);
    const Q price
        = tariff != nullptr ? pricedBy(costs, *tariff, amount) : amount * costs.figure(usual);
    return lessDiscount(costs, providerId, price);
}

/// What is paid to the provider in a month so far, prepaid rent included.
Q spend(const CostBook& costs, bool rentOnly)
{
    static const QStringList all {u"rent"_s, u"service"_s, u"storage"_s, u"egress"_s};
    Q sum {};
    for (const CostPart& part : costs.parts) {
        if (rentOnly ? part.category != "rent"_L1 : !all.contains(part.category))
            continue;
        const Q paid = costs.way.sheet().shared(part.index);
        if (part.timing == Timing::Running)
            sum = plus(sum, paid);
        else if (part.timing == Timing::Lump)
            sum = plus(sum, times(paid, 1.0, unit::One / unit::Month));
    }
    return sum;
}

void bookTariff(CostBook& costs, const Tariff& tariff)
{
    Q paid = spend(costs, false);
    if (paid.sheet == nullptr)
        return;
    paid = costs.way.sub(u"support").add(u"spend", unit::Eur / unit::Month, paid);
    if (tariff.currency == "USD"_L1)
        paid = paid * costs.figure(u"fx_eur_usd"_s);
    book(costs, Timing::Running, {u"support"_s, u"cloud_support"_s}, pricedBy(costs, tariff, paid));
}

} // namespace

Q ifCounts(CostBook& costs, const QString& figureId)
{
    const Q figure = costs.figure(figureId);
    return inputOf(figure).value == 0.0 ? Q {} : figure;
}

Q lessDiscount(CostBook& costs, const QString& providerId, Q price)
{
    if (costs.catalog.provider(providerId) == nullptr)
        return price;
    const Q discount = ifCounts(costs, discountId(providerId));
    return discount.sheet == nullptr ? price : price * (1.0 - discount);
}

Q inEuros(CostBook& costs, Q price)
{
    const Unit& unit = price.sheet->nodes()[static_cast<std::size_t>(price.node)].unit;
    return unit.exponent(Unit::BaseUsd) == 1 ? price / costs.figure(u"fx_eur_usd"_s) : price;
}

Q pricedBy(CostBook& costs, const Tariff& tariff, Q amount)
{
    Q price = byAllSteps(costs, tariff, amount);
    if (price.sheet == nullptr)
        price = costs.way.sheet().constant(0.0, unit::Eur / unit::Month);
    if (tariff.minimum > 0.0)
        price = maximum(price, costs.figure("tariff."_L1 % tariff.id % ".minimum"_L1));
    return inEuros(costs, price);
}

void bookCloudData(CostBook& costs, const QString& providerId, Q stored, Q fetchedPerMonth)
{
    book(costs, Timing::Running, {u"storage"_s}, priced(costs, providerId, u"storage"_s, stored));
    if (fetchedPerMonth.sheet == nullptr)
        return;
    const Q fetched
        = costs.way.sub(u"egress").add(u"amount", unit::Byte / unit::Month, fetchedPerMonth);
    book(costs, Timing::Running, {u"egress"_s}, priced(costs, providerId, u"egress"_s, fetched));
}

void bookProviderSupport(CostBook& costs, const QString& providerId)
{
    const Tariff* chosen = chosenSupport(costs.plan, costs.catalog, costs.wayId);
    const bool another = chosen != nullptr && !chosen->providerId.isEmpty()
        && !sameId(chosen->providerId, providerId);
    if (chosen != nullptr && !another)
        return bookTariff(costs, *chosen);
    if (another)
        costs.way.sub(u"support")
            .given(u"not_offered", 1.0, unit::One,
                {.kind = OriginKind::Typed, .ref = u"choices.supportPlans"_s});
    const Q rent = spend(costs, true);
    if (rent.sheet != nullptr && !wantsNoSupport(costs.plan))
        book(costs, Timing::Running, {u"support"_s, u"cloud_support"_s},
            rent * costs.figure(u"cloud_support_rate"_s));
}

void addExit(CostBook& costs, Q stored)
{
    const Q amount = costs.way.sub(u"exit").add(
        u"egress", unit::Eur, stored * costs.figure(u"exit_egress_price"_s));
    const bool counts = ifCounts(costs, u"exit_egress_price"_s).sheet != nullptr;
    if (counts)
        book(costs, Timing::Lump, {u"egress"_s, u"exit_egress"_s},
            lump(amount, costs.way.sheet().months()));
}

} // namespace kursbuch
