#include "app/assess/money.h"
#include "samples.h"

#include <QtMath>
#include <cmath>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

struct Sample {
    explicit Sample(const QString& id)
        : plan(samples::plan(id))
        , assessment(samples::assessed(plan))
        , money(moneyOf(plan, samples::catalog(), assessment))
    {
    }
    [[nodiscard]] double value(const QString& id) const
    {
        return money.values.scalar(id).value_or(qQNaN());
    }

    Plan plan;
    Assessment assessment;
    Money money;
};

void near(double actual, double expected, double relative = 1e-9)
{
    QVERIFY2(std::abs(actual - expected) <= relative * std::max(1.0, std::abs(expected)),
        qPrintable(u"%1 instead of %2"_s.arg(actual, 0, 'g', 15).arg(expected, 0, 'g', 15)));
}

} // namespace

/// What follows from an assessment about money.
class TestMoney : public QObject {
    Q_OBJECT

private slots:
    void everyRowIsSound_data() { eachSample(); }
    void everyRowIsSound()
    {
        QFETCH(QString, id);
        const Sample sample(id);
        QCOMPARE(sample.money.sheet.problems(), std::vector<QString> {});
        for (const Quantity& quantity : sample.money.sheet.quantities()) {
            const Text label = samples::catalog().quantityLabel(quantity.id);
            QVERIFY2(label.isComplete() && label.de != quantity.id, qPrintable(quantity.id));
            const UnitScale* scale = samples::catalog().quantityScale(quantity.id);
            QVERIFY2(scale != nullptr && scale->unit == quantity.unit, qPrintable(quantity.id));
        }
        QVERIFY(sample.money.ways.size() >= 5);
    }

    void yearsSumToTotals_data() { eachSample(); }
    void yearsSumToTotals()
    {
        QFETCH(QString, id);
        const Sample sample(id);
        for (const WayResult& way : sample.assessment.ways) {
            const WayMoney* money = sample.money.way(way.id);
            QCOMPARE(money != nullptr, way.carries);
            if (!way.cost)
                continue;
            double net = 0.0;
            double gross = 0.0;
            for (const YearPayment& year : money->years) {
                const double residual = year.residual.isEmpty() ? 0.0 : sample.value(year.residual);
                net += sample.value(year.investment) + sample.value(year.running) - residual;
                gross += sample.value(year.investmentGross) + sample.value(year.runningGross)
                    - residual;
            }
            near(net, way.cost->totalEur);
            near(gross, sample.value(money->gross));
        }
    }

    void crossingsLieOnTheCurves_data() { eachSample(); }
    void crossingsLieOnTheCurves()
    {
        QFETCH(QString, id);
        const Sample sample(id);
        QVERIFY(!sample.money.meetings.empty());
        for (const Meeting& meeting : sample.money.meetings) {
            const std::vector<double>& a = sample.assessment.way(meeting.a)->cost->cumulativeEur;
            const std::vector<double>& b = sample.assessment.way(meeting.b)->cost->cumulativeEur;
            for (const Crossing& crossing : meeting.crossings) {
                // inside its month, or at its start where a lump sum makes the curve jump
                const auto month = static_cast<std::size_t>(std::ceil(crossing.month));
                const std::size_t before = month == 0 ? 0 : month - 1;
                const std::size_t after = std::min(a.size() - 1, month + 1);
                const bool aFirst = crossing.cheaperBefore == meeting.a;
                QVERIFY(aFirst ? a[before] <= b[before] : b[before] <= a[before]);
                QVERIFY(aFirst ? a[after] >= b[after] : b[after] >= a[after]);
            }
            QCOMPARE(meeting.kind == Meeting::Kind::Never, meeting.crossings.empty());
            QCOMPARE(meeting.kind == Meeting::Kind::Again, meeting.crossings.size() > 1);
            const bool aLast = a.back() < b.back();
            QCOMPARE(meeting.cheaperAtEnd, aLast ? meeting.a : meeting.b);
            if (!meeting.crossings.empty())
                QCOMPARE(meeting.crossings.back().cheaperAfter, meeting.cheaperAtEnd);
        }
    }

    void equivalentCostByHand_data() { eachSample(); }
    void equivalentCostByHand()
    {
        QFETCH(QString, id);
        const Sample sample(id);
        for (const WayResult& way : sample.assessment.ways) {
            if (!way.cost)
                continue;
            // NPV × q / (1 − (1 + q)^−N), q = 1.04^(1/12) − 1: interest 4 %
            const double q = std::pow(1.04, 1.0 / 12.0) - 1.0;
            const double n = sample.money.sheet.months();
            near(sample.value(sample.money.way(way.id)->equivalent),
                way.cost->npvEur * q / (1.0 - std::pow(1.0 + q, -n)));
        }
    }

    void breakEvenIsWhereBothCostTheSame_data() { eachSample(); }
    void breakEvenIsWhereBothCostTheSame()
    {
        QFETCH(QString, id);
        const Sample sample(id);
        QVERIFY(!sample.money.utilisation.empty() || !sample.money.volume.empty());
        std::vector<BreakEven> all = sample.money.utilisation;
        all.insert(all.end(), sample.money.volume.begin(), sample.money.volume.end());
        for (const BreakEven& one : all) {
            const double use
                = sample.value(one.utilisation.isEmpty() ? one.volume : one.utilisation);
            near(sample.value(one.ownFixed) + use * sample.value(one.ownPerUse),
                sample.value(one.otherFixed) + use * sample.value(one.otherPerUse), 1e-7);
            // At the planned use the fixed and the varying part give what the way costs.
            const double planned
                = sample.value(one.utilisation.isEmpty() ? one.plannedVolume : one.planned);
            const double total = sample.assessment.way(one.own)->cost->totalEur;
            near(sample.value(one.ownFixed) + planned * sample.value(one.ownPerUse),
                total / sample.money.sheet.months(), 0.01);
        }
    }

    void netBenefitStartsWithTheInvestment()
    {
        const Sample sample(u"factory-inspection"_s);
        for (const WayMoney& way : sample.money.ways) {
            const WayResult* result = sample.assessment.way(way.way);
            if (way.way == u"today"_s || !result->cost)
                continue;
            // today 8,400 EUR and 2,600 EUR cash-effective benefit a month for 60 months
            near(sample.value(way.netCash), 60 * (8400.0 + 2600.0) - result->cost->totalEur);
            const std::vector<double> row = sample.money.values.row(way.netCashByMonth);
            near(row.front(), 8400.0 + 2600.0 - result->cost->cumulativeEur[1]);
            if (way.paybackCash) {
                QVERIFY(row[static_cast<std::size_t>(*way.paybackCash) - 1] >= 0.0);
                if (*way.paybackCash > 1)
                    QVERIFY(row[static_cast<std::size_t>(*way.paybackCash) - 2] < 0.0);
            }
        }
    }

    void budgetYearsFollowTheCalendar()
    {
        Plan plan = samples::plan(u"factory-inspection"_s);
        plan.departure.planningStart = QDate(2027, 2, 1);
        plan.departure.budgetYearStart = 7;
        plan.departure.taxView = u"gross"_s;
        const Assessment assessment = samples::assessed(plan);
        const Money money = moneyOf(plan, samples::catalog(), assessment);
        QVERIFY(money.gross && money.hasCalendar);
        // Carrying on as today begins at once: month 1 is February 2027, in the year from July
        // 2026, and 60 months end with January 2032, in the year from July 2031.
        const WayMoney& today = *money.way(u"today"_s);
        QCOMPARE(today.firstMonth, QDate(2027, 2, 1));
        QCOMPARE(today.years.size(), 6U);
        QCOMPARE(today.years.front().year, 2026);
        QVERIFY(today.years.front().partial && !today.years[1].partial);
        near(*money.values.scalar(today.years.front().running), 5 * 8400.0); // to June
        near(*money.values.scalar(today.years[1].running), 12 * 8400.0);
        near(*money.values.scalar(today.years.back().running), 7 * 8400.0); // July to January
        QCOMPARE(today.years.front().running, u"today.2026.year.running"_s);
    }

    void withoutAStartYearsAreOfService()
    {
        Plan plan = samples::plan(u"factory-inspection"_s);
        plan.departure.planningStart = {};
        plan.choices.depreciation = u"declining"_s;
        const Money money = moneyOf(plan, samples::catalog(), samples::assessed(plan));
        QVERIFY(!money.hasCalendar);
        for (const WayMoney& way : money.ways) {
            QVERIFY(!way.firstMonth.isValid());
            QCOMPARE(way.years.size(), 5U); // 60 months
            QCOMPARE(way.years.front().year, 1);
            QVERIFY(!way.years.back().partial);
        }
        const WayMoney* pc = money.way(u"pc"_s);
        QVERIFY(pc != nullptr && !pc->depreciation.notes.empty());
        QCOMPARE(pc->depreciation.method, u"linear"_s); // nobody knows the day of purchase
        QCOMPARE(pc->depreciation.notes.front().key, u"depreciation.declining_no_date"_s);
    }

    void whatIsUnknownStaysUnknown()
    {
        Plan plan = samples::plan(u"factory-inspection"_s);
        plan.departure.todayEurPerMonth.reset();
        const Money money = moneyOf(plan, samples::catalog(), samples::assessed(plan));
        const WayMoney* pc = money.way(u"pc"_s);
        QVERIFY(pc != nullptr && money.values.scalar(pc->equivalent).has_value());
        QVERIFY(!money.values.scalar(pc->netCash).has_value());
        QVERIFY(!pc->paybackCash);
        QVERIFY(!money.values.scalar(money.way(u"today"_s)->equivalent).has_value());
        for (const Meeting& meeting : money.meetings)
            QVERIFY(meeting.a != u"today"_s && meeting.b != u"today"_s);
    }

private:
    static void eachSample()
    {
        QTest::addColumn<QString>("id");
        for (const QString& id : samples::ids())
            QTest::addRow("%s", qPrintable(id)) << id;
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
