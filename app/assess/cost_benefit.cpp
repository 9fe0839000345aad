#include "app/assess/cost_ways.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

const Unit kEurPerMonth = unit::Eur / unit::Month;

/// An amount, or hours at what one is worth; no handle where neither is said.
Q worth(const Scope& scope, const Benefit& benefit)
{
    const Origin origin {.kind = OriginKind::Typed, .ref = u"departure.benefits"_s};
    if (benefit.eurPerMonth)
        return scope.given(u"amount", benefit.eurPerMonth, kEurPerMonth, origin);
    if (!benefit.hoursPerMonth)
        return {};
    const Q hours = scope.given(u"hours", benefit.hoursPerMonth, unit::Hour / unit::Month, origin);
    return hours * scope.given(u"eur_per_hour", benefit.eurPerHour, unit::Eur / unit::Hour, origin);
}

} // namespace

void addBenefits(Sheet& sheet, const Plan& plan)
{
    Q cash {};
    Q other {};
    int number = 0;
    for (const Benefit& benefit : plan.departure.benefits) {
        const Scope scope(sheet, u"common.b%1.benefit."_s.arg(++number));
        Q& sum = benefit.cashEffective ? cash : other;
        sum = plus(sum, worth(scope, benefit));
    }
    const Scope all(sheet, u"common.benefit."_s);
    if (cash.sheet != nullptr)
        all.add(u"cash", kEurPerMonth, cash);
    if (other.sheet != nullptr)
        all.add(u"other", kEurPerMonth, other);
}

} // namespace kursbuch
