#include "app/assess/money_parts.h"

#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// What a way saves each month against today, or nothing where today is not in the sheet.
Q addNet(const MoneyBook& book, const QString& wayId, QStringView kind)
{
    const Q today = book.row(u"today.cost.cumulative"_s);
    const Q benefit = book.row(QString("common.money.benefit_"_L1 % kind));
    const Q cost = book.row(wayId, u"cost.cumulative");
    Q before = today;
    if (benefit.sheet != nullptr)
        before = before + cumulative(benefit);
    return book.scope(wayId)
        .sub(u"money"_s)
        .add(QString("net_"_L1 % kind % "_by_month"_L1), unit::Eur, before - cost);
}

Q addNetTotal(const MoneyBook& book, const QString& wayId, QStringView kind)
{
    Q net = book.row(u"today.cost.total"_s) - book.row(wayId, u"cost.total");
    if (const Q benefit = book.row(QString("common.money.benefit_"_L1 % kind));
        benefit.sheet != nullptr)
        net = net + total(benefit);
    return book.scope(wayId).sub(u"money"_s).add(QString("net_"_L1 % kind), unit::Eur, net);
}

/// The first month after which the row never falls below zero again.
std::optional<int> paybackMonth(const std::vector<double>& row)
{
    std::optional<int> month;
    for (std::size_t i = row.size(); i-- > 0;) {
        if (!(row[i] >= 0.0))
            break;
        month = static_cast<int>(i) + 1;
    }
    return month;
}

} // namespace

void addBenefit(const MoneyBook& book)
{
    const Scope money(book.sheet(), u"common.money."_s);
    const Q cash = book.row(u"common.benefit.cash"_s);
    const Q all = plus(cash, book.row(u"common.benefit.other"_s));
    const Unit flow = unit::Eur / unit::Month;
    if (cash.sheet != nullptr) {
        const Q row = money.add(u"benefit_cash"_s, flow, cash);
        book.money.benefitCash = idOf(money.add(u"benefit_cash_total"_s, unit::Eur, total(row)));
    }
    if (all.sheet != nullptr) {
        const Q row = money.add(u"benefit_all"_s, flow, all);
        book.money.benefitAll = idOf(money.add(u"benefit_all_total"_s, unit::Eur, total(row)));
    }
}

void addNetBenefit(const MoneyBook& book, WayMoney& way)
{
    if (way.way == "today"_L1 || book.row(u"today.cost.cumulative"_s).sheet == nullptr)
        return;
    way.netCashByMonth = idOf(addNet(book, way.way, u"cash"));
    way.netAllByMonth = idOf(addNet(book, way.way, u"all"));
    way.netCash = idOf(addNetTotal(book, way.way, u"cash"));
    way.netAll = idOf(addNetTotal(book, way.way, u"all"));
}

void readPayback(const Money& money, WayMoney& way)
{
    way.paybackCash = paybackMonth(money.values.row(way.netCashByMonth));
    way.paybackAll = paybackMonth(money.values.row(way.netAllByMonth));
}

} // namespace kursbuch
