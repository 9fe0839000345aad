#include "app/assess/money_parts.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthsPerYear = 12;

/// Months of service that fall into one year, 1…N; `first` 0: the one-off cost is paid in it, too.
struct YearSpan {
    int year = 0;
    int first = 0;
    int last = 0;
};

/// Which year a month of service belongs to; month 0 is the one before it runs.
class Years {
public:
    Years(const Departure& departure, const WayMoney& way)
        : m_firstMonth(way.firstMonth)
        , m_begins(std::clamp(departure.budgetYearStart.value_or(1), 1, kMonthsPerYear))
    {
    }

    [[nodiscard]] int of(int month) const
    {
        if (!m_firstMonth.isValid())
            return (std::max(month, 1) - 1) / kMonthsPerYear + 1;
        const QDate day = m_firstMonth.addMonths(month - 1);
        return day.month() >= m_begins ? day.year() : day.year() - 1;
    }

    [[nodiscard]] std::vector<YearSpan> all(int months) const
    {
        std::vector<YearSpan> spans;
        for (int month = 0; month <= months; ++month) {
            if (spans.empty() || spans.back().year != of(month))
                spans.push_back({.year = of(month), .first = month, .last = month});
            spans.back().last = month;
        }
        return spans;
    }

private:
    QDate m_firstMonth;
    int m_begins;
};

/// What the payments of a way stand on.
struct Flows {
    Q upfront {};
    Q lumps {}; ///< may be none
    Q running {};
    Q taxedRunning {};
    Q taxedUpfront {};
};

Flows flowsOf(const MoneyBook& book, const WayMoney& way)
{
    Flows flows {.upfront = book.row(way.way, u"cost.upfront"),
        .lumps = book.row(way.way, u"cost.lumps"),
        .running = book.row(way.way, u"cost.running")};
    flows.taxedRunning = flows.running;
    flows.taxedUpfront = flows.upfront;
    const auto without = [&](Q all, QStringView part) {
        const Q row = book.row(way.way, part);
        return row.sheet == nullptr ? all : all - row;
    };
    flows.taxedRunning = without(flows.taxedRunning, u"cost.staff");
    if (isLabelledByStaff(book)) {
        flows.taxedRunning = without(flows.taxedRunning, u"cost.labelling_work");
        flows.taxedUpfront = without(flows.taxedUpfront, u"cost.labelling_work_once");
    }
    return flows;
}

/// `upfront`: all of it, or what bears tax.
Q investmentIn(const YearSpan& span, const Flows& flows, Q upfront)
{
    Q sum = span.first == 0 ? upfront : Q {};
    if (flows.lumps.sheet != nullptr && span.last > 0)
        sum = plus(sum, kursbuch::span(flows.lumps, std::max(span.first, 1), span.last));
    return sum.sheet == nullptr ? flows.upfront.sheet->constant(0.0, unit::Eur) : sum;
}

Q flowIn(const YearSpan& span, Q flow)
{
    return span.last == 0 ? flow.sheet->constant(0.0, unit::Eur)
                          : kursbuch::span(flow, std::max(span.first, 1), span.last);
}

YearPayment addYear(
    const MoneyBook& book, const WayMoney& way, const YearSpan& span, const Flows& flows)
{
    const Scope year = book.scope(way.way).sub(QString::number(span.year)).sub(u"year"_s);
    const Q investment
        = year.add(u"investment"_s, unit::Eur, investmentIn(span, flows, flows.upfront));
    const Q running = year.add(u"running"_s, unit::Eur, flowIn(span, flows.running));
    YearPayment payment {.year = span.year,
        .partial = span.last - std::max(span.first, 1) + 1 < kMonthsPerYear,
        .investment = idOf(investment),
        .running = idOf(running)};
    if (way.way == "today"_L1) { // as it was typed, in whichever view
        payment.investmentGross = payment.investment;
        payment.runningGross = payment.running;
        return payment;
    }
    const Q vat = book.figure(u"vat"_s);
    payment.investmentGross = idOf(year.add(u"investment_gross"_s, unit::Eur,
        investment + vat * investmentIn(span, flows, flows.taxedUpfront)));
    payment.runningGross = idOf(
        year.add(u"running_gross"_s, unit::Eur, running + vat * flowIn(span, flows.taxedRunning)));
    return payment;
}

std::optional<int> readyMonthsOf(const MoneyBook& book, const QString& wayId)
{
    if (wayId == "today"_L1)
        return 0;
    const Evaluation& values = book.assessment.values;
    auto months = values.scalar(wayId + ".schedule.ready_months"_L1);
    if (!months)
        months = values.scalar(wayId + ".schedule.weeks"_L1);
    if (!months)
        return {};
    constexpr double kNoise = 1e-9; // of weeks kept in months
    return static_cast<int>(std::ceil(*months - kNoise));
}

} // namespace

void addYears(const MoneyBook& book, WayMoney& way)
{
    way.readyMonths = readyMonthsOf(book, way.way);
    const QDate start = book.plan.departure.planningStart;
    if (start.isValid() && way.readyMonths)
        way.firstMonth = QDate(start.year(), start.month(), 1).addMonths(*way.readyMonths);
    const Flows flows = flowsOf(book, way);
    for (const YearSpan& span : Years(book.plan.departure, way).all(book.sheet().months()))
        way.years.push_back(addYear(book, way, span, flows));
    if (const Q residual = book.row(way.way, u"cost.residual"); residual.sheet != nullptr)
        way.years.back().residual = idOf(residual);
}

} // namespace kursbuch
