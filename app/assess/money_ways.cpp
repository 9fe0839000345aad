#include "app/assess/money_parts.h"
#include "app/assess/sizing_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMonthsPerYear = 12.0;

/// q and q / (1 − (1 + q)^−N) of the cost model 4.1; without interest simply 1 / N.
void addAnnuity(const MoneyBook& book)
{
    const Scope money(book.sheet(), u"common.money."_s);
    const Q perMonth = money.add(u"monthly_interest"_s, unit::One,
        power(1.0 + book.figure(u"interest_rate"_s), book.sheet().constant(1.0 / kMonthsPerYear))
            - 1.0);
    const Q month = book.sheet().constant(1.0, unit::Month);
    const Q months = book.period() / month;
    const Q nothing = book.sheet().constant(0.0);
    money.add(u"annuity_factor"_s, unit::One / unit::Month,
        when(equal(perMonth, nothing), 1.0 / book.period(),
            perMonth / (1.0 - power(1.0 + perMonth, -months)) / month));
}

/// All that is served over the period, each workload with its own growth.
struct Served {
    Q requests {};
    Q tokens {}; ///< no handle as soon as any work is not counted in tokens
};

Served servedOf(const MoneyBook& book)
{
    Served served;
    bool allTokens = true;
    const Scope common(book.sheet(), u"common."_s);
    for (int i = 0; i < static_cast<int>(book.plan.workloads.size()); ++i) {
        const Scope load = partScope(common, i, u"load"_s);
        if (!load.has(u"requests_monthly"_s))
            continue;
        const Q requests = load.own(u"requests_monthly"_s) * growth(load.own(u"growth"_s));
        served.requests = plus(served.requests, total(requests));
        if (load.has(u"output_tokens"_s))
            served.tokens = plus(served.tokens,
                total(requests * (load.own(u"input_tokens"_s) + load.own(u"output_tokens"_s))));
        else
            allTokens = false;
    }
    if (!allTokens)
        served.tokens = {};
    return served;
}

void addUnitCosts(const MoneyBook& book, WayMoney& way)
{
    const Scope money = book.scope(way.way).sub(u"money"_s);
    const Q total = book.row(way.way, u"cost.total");
    if (const Q requests = book.row(u"common.money.requests"_s); requests.sheet != nullptr)
        way.perThousandRequests
            = idOf(money.add(u"per_request"_s, unit::Eur / unit::Request, total / requests));
    if (const Q tokens = book.row(u"common.money.tokens"_s); tokens.sheet != nullptr)
        way.perMillionTokens
            = idOf(money.add(u"per_token"_s, unit::Eur / unit::Token, total / tokens));
}

/// Labelling by own staff over the period; what is bought bears tax.
Q ownLabelling(const MoneyBook& book, const QString& wayId)
{
    if (!isLabelledByStaff(book))
        return {};
    return plus(book.row(wayId, u"cost.labelling_work_once"),
        totalOf(book.row(wayId, u"cost.labelling_work")));
}

/// Staff pays no value-added tax, nor is any booked on what used hardware brings. What carrying on
/// as today costs stands as it was typed.
void addTax(const MoneyBook& book, WayMoney& way)
{
    const Scope money = book.scope(way.way).sub(u"money"_s);
    const Q net = book.row(way.way, u"cost.total");
    Q taxed = net;
    if (const Q work = ownLabelling(book, way.way); work.sheet != nullptr)
        taxed = taxed - work;
    for (const QStringView free : {u"cost.staff_total", u"cost.residual_total"})
        if (const Q amount = book.row(way.way, free); amount.sheet != nullptr)
            taxed = taxed - amount;
    const Q tax = way.way == "today"_L1 ? book.sheet().constant(0.0, unit::Eur)
                                        : taxed * book.figure(u"vat"_s);
    const Q vat = money.add(u"vat"_s, unit::Eur, tax);
    way.vat = idOf(vat);
    way.gross = idOf(money.add(u"gross"_s, unit::Eur, net + vat));
}

void addSupport(const MoneyBook& book, WayMoney& way)
{
    if (way.way == "today"_L1)
        return;
    const Scope money = book.scope(way.way).sub(u"money"_s);
    if (const Q provider = book.row(way.way, u"cost.cloud_support"); provider.sheet != nullptr)
        way.providerSupport = idOf(money.add(u"provider_support"_s, unit::Eur, total(provider)));
    const Q own = plus(totalOf(book.row(way.way, u"cost.hardware_support")),
        book.row(way.way, u"cost.staff_total"));
    if (own.sheet != nullptr)
        way.ownSupport = idOf(money.add(u"own_support"_s, unit::Eur, own));
}

} // namespace

bool isLabelledByStaff(const MoneyBook& book)
{
    return book.row(u"common.label_wage"_s).sheet != nullptr;
}

void addSharedMoney(const MoneyBook& book)
{
    addAnnuity(book);
    const Scope money(book.sheet(), u"common.money."_s);
    const Served served = servedOf(book);
    if (served.requests.sheet != nullptr)
        money.add(u"requests"_s, unit::Request, served.requests);
    if (served.tokens.sheet != nullptr)
        money.add(u"tokens"_s, unit::Token, served.tokens);
}

void addWayMoney(const MoneyBook& book, WayMoney& way)
{
    const Scope money = book.scope(way.way).sub(u"money"_s);
    way.equivalent = idOf(money.add(u"equivalent"_s, unit::Eur / unit::Month,
        book.row(way.way, u"cost.npv") * book.row(u"common.money.annuity_factor"_s)));
    addUnitCosts(book, way);
    addTax(book, way);
    addSupport(book, way);
}

} // namespace kursbuch
