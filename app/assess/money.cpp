#include "app/assess/money_parts.h"

#include "app/assess/figures.h"
#include "app/assess/ranking.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

const WayResult* ranked(const std::vector<WayResult>& ways, int rank)
{
    const auto found = std::ranges::find(ways, rank, &WayResult::rank);
    return found == ways.end() ? nullptr : &*found;
}

/// How far the second of the ranking is behind the first.
void addLead(const MoneyBook& book)
{
    const WayResult* first = ranked(book.assessment.ways, 1);
    const WayResult* second = ranked(book.assessment.ways, 2);
    if (first == nullptr || second == nullptr)
        return;
    book.money.leadRatio
        = idOf(book.scope(first->id)
                   .sub(u"money"_s)
                   .add(u"lead_ratio"_s, unit::One,
                       book.row(second->id, u"cost.npv") / book.row(first->id, u"cost.npv")));
}

bool isCloseCall(const Money& money, double below)
{
    const auto ratio = money.values.scalar(money.leadRatio);
    return ratio && *ratio < below;
}

void build(const MoneyBook& book)
{
    addSharedMoney(book);
    // A convention, and to be seen before anything is reckoned with it.
    static_cast<void>(book.figure(u"hours_per_month"_s));
    addBenefit(book);
    for (const WayResult& way : book.assessment.ways) {
        if (!way.carries || book.row(way.id, u"cost.npv").sheet == nullptr)
            continue;
        WayMoney& money = book.money.ways.emplace_back(WayMoney {.way = way.id});
        addWayMoney(book, money);
        addYears(book, money);
        addDepreciation(book, money);
        addHours(book, money);
        addNetBenefit(book, money);
    }
    addBreakEvens(book);
    addLead(book);
}

} // namespace

Q MoneyBook::figure(const QString& figureId) const
{
    return kursbuch::figure(money.sheet, figureId, plan, catalog);
}

Q MoneyBook::row(const QString& id) const
{
    const int quantity = money.sheet.find(id);
    return quantity < 0 ? Q {} : money.sheet.shared(quantity);
}

Q MoneyBook::row(QStringView wayId, QStringView name) const
{
    return row(QString(wayId % u'.' % name));
}

Q MoneyBook::period() const
{
    const QString id = u"common.period"_s;
    if (const Q there = row(id); there.sheet != nullptr)
        return there;
    return money.sheet.given(id, money.sheet.months(), unit::Month,
        {.kind = OriginKind::Typed, .ref = u"departure.periodMonths"_s});
}

QString idOf(Q added)
{
    const auto node = static_cast<std::size_t>(added.node);
    const auto quantity = static_cast<std::size_t>(added.sheet->nodes()[node].a);
    return added.sheet->quantities()[quantity].id;
}

Q totalOf(Q row)
{
    return row.sheet == nullptr ? Q {} : total(row);
}

Q meanOf(Q row, Q period)
{
    const Unit unit = row.sheet->nodes()[static_cast<std::size_t>(row.node)].unit;
    if (unit.exponent(Unit::BaseMonth) < 0)
        return total(row) / period;
    return total(row) / (period / row.sheet->constant(1.0, unit::Month));
}

const WayMoney* Money::way(const QString& id) const
{
    const auto found = std::ranges::find(ways, id, &WayMoney::way);
    return found == ways.end() ? nullptr : &*found;
}

Money moneyOf(const Plan& plan, const Catalog& catalog, const Assessment& assessment)
{
    Money money {.sheet = assessment.sheet,
        .gross = plan.departure.taxView == "gross"_L1,
        .hasCalendar = plan.departure.planningStart.isValid()};
    build({money, plan, catalog, assessment});
    money.values = evaluate(money.sheet);
    for (WayMoney& way : money.ways)
        readPayback(money, way);
    for (BreakEven& breakEven : money.utilisation)
        readCurves(money, breakEven);
    money.meetings = meetingsOf(assessment.ways, money.values, money.sheet.months());
    const auto ratio = figureOf(u"close_call_ratio"_s, plan, catalog).value;
    money.closeCall = isCloseCall(money, ratio.value_or(1.0));
    return money;
}

} // namespace kursbuch
