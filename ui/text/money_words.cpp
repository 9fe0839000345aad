#include "ui/text/money_words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

const QString kDash = u"–"_s;

std::optional<double> endOf(const Assessment& assessment, const QString& way)
{
    const WayResult* result = assessment.way(way);
    if (result == nullptr || !result->cost || result->cost->cumulativeEur.empty())
        return {};
    return result->cost->cumulativeEur.back();
}

} // namespace

std::optional<double> MoneyWords::value(const QString& quantity) const
{
    const auto found = quantity.isEmpty() ? std::nullopt : m_money.values.scalar(quantity);
    return found && std::isfinite(*found) ? found : std::nullopt;
}

QString MoneyWords::money(const QString& quantity) const
{
    const auto eur = value(quantity);
    return eur ? m_wording.money(*eur) : kDash;
}

QString MoneyWords::shortName(const QString& way) const
{
    return m_wording.word(u"way.%1.short"_s.arg(way));
}

double MoneyWords::lead(const Meeting& meeting) const
{
    const auto a = endOf(m_assessment, meeting.a);
    const auto b = endOf(m_assessment, meeting.b);
    return a && b ? std::abs(*a - *b) : std::nan("");
}

QString MoneyWords::crossings(const Meeting& meeting) const
{
    QStringList later;
    for (std::size_t i = 1; i < meeting.crossings.size(); ++i) {
        const Crossing& crossing = meeting.crossings[i];
        later << m_wording.say(u"money.crosses_again"_s,
            {m_wording.number(crossing.month, 1), shortName(crossing.cheaperAfter)});
    }
    return later.join(u", "_s);
}

QString MoneyWords::meeting(const Meeting& meeting) const
{
    const QString apart = m_wording.money(lead(meeting));
    const QString other = meeting.cheaperAtEnd == meeting.a ? meeting.b : meeting.a;
    if (meeting.cheaperAtEnd.isEmpty())
        return m_wording.say(u"money.same"_s, {shortName(meeting.a), shortName(meeting.b)});
    if (meeting.crossings.empty())
        return m_wording.say(
            u"money.never"_s, {shortName(meeting.cheaperAtEnd), shortName(other), apart});
    const Crossing& first = meeting.crossings.front();
    const QString begin = m_wording.say(u"money.crosses"_s,
        {m_wording.number(first.month, 1), shortName(first.cheaperAfter),
            shortName(first.cheaperBefore)});
    if (meeting.crossings.size() == 1)
        return m_wording.say(u"money.once"_s, {begin, apart});
    return m_wording.say(
        u"money.again"_s, {begin, crossings(meeting), shortName(meeting.cheaperAtEnd), apart});
}

QString MoneyWords::closeCall() const
{
    const auto ratio = value(m_money.leadRatio);
    if (!ratio)
        return {};
    return m_wording.say(
        m_money.closeCall ? u"money.close"_s : u"money.clear"_s, {m_wording.percent(*ratio - 1.0)});
}

QString MoneyWords::utilisation(const BreakEven& tipping) const
{
    const QString own = shortName(tipping.own);
    const QString other = shortName(tipping.other);
    const auto share = value(tipping.utilisation);
    const auto planned = value(tipping.planned);
    const QString now = planned ? m_wording.percent(*planned) : kDash;
    if (tipping.ownCost.empty() || tipping.otherCost.empty())
        return m_wording.say(u"money.tips_unknown"_s, {own, other});
    // Beyond 0…1 the curves do not meet; which one lies below tells the figure at full use.
    if (!share || *share > 1.0 || *share <= 0.0) {
        const bool cheaper = tipping.ownCost.back() < tipping.otherCost.back();
        return m_wording.say(
            cheaper ? u"money.tips_always"_s : u"money.tips_never"_s, {own, other, now});
    }
    const bool ownWinsAbove = tipping.ownCost.back() < tipping.otherCost.back();
    return m_wording.say(u"money.tips"_s,
        {ownWinsAbove ? own : other, m_wording.percent(*share), ownWinsAbove ? other : own, now});
}

QString MoneyWords::volume(const BreakEven& tipping) const
{
    const QString own = shortName(tipping.own);
    const QString other = shortName(tipping.other);
    const auto amount = value(tipping.volume);
    if (!amount || *amount <= 0.0)
        return m_wording.say(u"money.volume_never"_s, {own, other});
    return m_wording.say(u"money.volume"_s,
        {own, m_wording.quantity(tipping.volume, figures()), other,
            tipping.plannedVolume.isEmpty()
                ? kDash
                : m_wording.quantity(tipping.plannedVolume, figures())});
}

QString MoneyWords::support(const WayMoney& way) const
{
    if (!value(way.providerSupport) && !value(way.ownSupport))
        return {};
    if (way.providerSupport.isEmpty())
        return m_wording.say(u"money.support_own"_s, {shortName(way.way), money(way.ownSupport)});
    return m_wording.say(u"money.support"_s,
        {shortName(way.way), money(way.providerSupport), money(way.ownSupport)});
}

QString MoneyWords::year(int year, const Plan& plan) const
{
    if (!m_money.hasCalendar)
        return m_wording.say(u"money.service_year"_s, {QString::number(year)});
    if (plan.departure.budgetYearStart.value_or(1) <= 1)
        return QString::number(year);
    return u"%1/%2"_s.arg(year).arg((year + 1) % 100, 2, 10, QChar(u'0'));
}

QString MoneyWords::firstMonth(const WayMoney& way) const
{
    if (way.firstMonth.isValid())
        return m_wording.locale().toString(way.firstMonth, u"MM/yyyy"_s);
    return way.readyMonths
        ? m_wording.say(u"money.after_months"_s, {QString::number(*way.readyMonths)})
        : kDash;
}

QString MoneyWords::payback(std::optional<int> month) const
{
    return month ? m_wording.say(u"money.pays_from"_s, {QString::number(*month)})
                 : m_wording.word(u"money.pays_never"_s);
}

std::optional<std::vector<ShownYear>> shownYears(const WayMoney& way, const Money& money)
{
    std::vector<ShownYear> years;
    for (const YearPayment& payment : way.years) {
        const QString& investment = money.gross ? payment.investmentGross : payment.investment;
        const QString& running = money.gross ? payment.runningGross : payment.running;
        const auto read = [&](const QString& id) {
            return id.isEmpty() ? std::optional(0.0) : money.values.scalar(id);
        };
        const auto invested = read(investment);
        const auto ran = read(running);
        const auto back = read(payment.residual);
        if (!invested || !ran || !back)
            return {};
        years.push_back({.year = payment.year,
            .partial = payment.partial,
            .investmentEur = *invested,
            .runningEur = *ran,
            .residualEur = *back,
            .ids = payment});
    }
    return years;
}

} // namespace kursbuch
