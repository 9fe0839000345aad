#include "app/sheet/evaluation.h"

#include <QTest>
#include <cmath>

using namespace kursbuch;
using namespace kursbuch::unit;
using namespace Qt::StringLiterals;

namespace {

void compare(std::optional<double> actual, double expected, double relative = 1e-9)
{
    QVERIFY(actual.has_value());
    QVERIFY2(std::abs(*actual - expected) <= relative * std::abs(expected),
        qPrintable(u"%1 instead of %2"_s.arg(*actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

/// Monthly rows, present values and the published examples that they are held against.
class TestMonths : public QObject {
    Q_OBJECT

private slots:
    void rows()
    {
        Sheet sheet(4);
        const Q running = sheet.given(u"running"_s, 100.0, Eur / Month, {});
        const Q drift = sheet.given(u"drift"_s, 0.21, One, {});
        const Q amount = sheet.given(u"amount"_s, 50.0, Eur, {});
        const Q row = sheet.add(u"row"_s, Eur / Month, running * growth(drift));
        sheet.add(u"sum"_s, Eur, cumulative(running) + cumulative(lump(amount, 3)));
        sheet.add(u"total"_s, Eur, total(row));
        sheet.add(u"never"_s, Eur, total(lump(amount, 5)) + total(lump(amount, 0)));
        sheet.add(u"span"_s, Eur, span(running, 2, 3));
        sheet.add(u"to_the_end"_s, Eur, span(lump(amount, 3), 2, 9));
        sheet.add(u"outside"_s, Eur, span(running, 5, 7));
        QVERIFY(sheet.problems().empty());
        const Evaluation values = evaluate(sheet);

        // 1.21^(1/12) a month; month 1 has no growth yet
        const double f = std::pow(1.21, 1.0 / 12.0);
        compare(values.at(u"row"_s, 1), 100.0);
        compare(values.at(u"row"_s, 4), 100.0 * f * f * f);
        compare(values.scalar(u"total"_s), 100.0 * (1 + f + f * f + f * f * f));
        QCOMPARE(values.row(u"sum"_s), (std::vector<double> {100, 200, 350, 450}));
        QCOMPARE(values.scalar(u"never"_s), 0.0);
        QCOMPARE(values.at(u"amount"_s, 4), 50.0); // a scalar answers for every month
        QVERIFY(!values.at(u"row"_s, 5));
        QCOMPARE(values.scalar(u"span"_s), 200.0); // two months of 100
        QCOMPARE(values.scalar(u"to_the_end"_s), 50.0);
        QCOMPARE(values.scalar(u"outside"_s), 0.0);
    }

    void unknownStaysInItsMonth()
    {
        Sheet sheet(3);
        const Q amount = sheet.given(u"amount"_s, {}, Eur, {});
        const Q row = sheet.add(u"row"_s, Eur, lump(amount, 2));
        sheet.add(u"sum"_s, Eur, cumulative(row));
        sheet.add(u"total"_s, Eur, total(row));
        const Evaluation values = evaluate(sheet);
        QCOMPARE(values.at(u"sum"_s, 1), 0.0);
        QVERIFY(!values.at(u"sum"_s, 2));
        QVERIFY(!values.at(u"sum"_s, 3));
        QVERIFY(!values.scalar(u"total"_s));
    }

    void discount()
    {
        Sheet sheet(24);
        const Q rate = sheet.given(u"rate"_s, 0.10, One, {});
        const Q flow = sheet.given(u"flow"_s, 100.0, Eur / Month, {});
        const Q amount = sheet.given(u"amount"_s, 1000.0, Eur, {});
        sheet.add(u"end"_s, Eur, discounted(lump(amount, 12), rate, MonthPoint::End));
        sheet.add(u"start"_s, Eur, discounted(lump(amount, 13), rate, MonthPoint::Start));
        sheet.add(u"horizon"_s, Eur, discounted(amount, rate, MonthPoint::Horizon));
        sheet.add(u"flow_value"_s, Eur, discounted(flow, rate, MonthPoint::End));
        QVERIFY(sheet.problems().empty());
        const Evaluation values = evaluate(sheet);
        compare(values.scalar(u"end"_s), 1000.0 / 1.1); // end of month 12 = one year
        compare(values.scalar(u"start"_s), 1000.0 / 1.1); // start of month 13 = one year
        compare(values.scalar(u"horizon"_s), 1000.0 / 1.21); // 24 months = two years
        // annuity of 24 payments at 1.1^(1/12)-1 a month: (1 - 1.21^-1) / i
        compare(values.scalar(u"flow_value"_s),
            100.0 * (1.0 - 1.0 / 1.21) / (std::pow(1.1, 1.0 / 12.0) - 1.0));
    }

    void yearlyPresentValue_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("atOnce");
        QTest::addColumn<std::vector<double>>("yearly");
        QTest::addColumn<double>("expected");

        // https://support.microsoft.com/office/npv-function-8672cb67-2576-4d07-b67b-ac28acf2a568
        QTest::addRow("NPV example 1: 1,188.44")
            << 0.10 << 0.0 << std::vector<double> {-10000, 3000, 4200, 6800} << 1188.4434123352216;
        QTest::addRow("NPV example 2: 1,922.06")
            << 0.08 << -40000.0 << std::vector<double> {8000, 9200, 10000, 12000, 14500}
            << 1922.0615549323848;
        QTest::addRow("NPV example 3, roof collapses: -3,749.47")
            << 0.08 << -40000.0 << std::vector<double> {8000, 9200, 10000, 12000, 14500, -9000}
            << -3749.465087015553;
    }

    void yearlyPresentValue()
    {
        QFETCH(double, rate);
        QFETCH(std::vector<double>, yearly);
        Sheet sheet;
        const Q perYear = sheet.given(u"rate"_s, rate, One, {});
        QFETCH(double, atOnce);
        Q sum = sheet.given(u"at_once"_s, atOnce, Eur, {});
        for (std::size_t year = 1; year <= yearly.size(); ++year) {
            const Q flow = sheet.given(u"flow%1"_s.arg(year), yearly[year - 1], Eur, {});
            sum = sum + flow / power(1.0 + perYear, sheet.constant(static_cast<double>(year)));
        }
        sheet.add(u"npv"_s, Eur, sum);
        QFETCH(double, expected);
        compare(evaluate(sheet).scalar(u"npv"_s), expected);
    }

    void monthlyDiscountAgreesWithYears()
    {
        // The same example with each yearly flow as a lump sum at the end of month 12, 24, …
        Sheet sheet(60);
        const Q rate = sheet.given(u"rate"_s, 0.08, One, {});
        Q sum = sheet.given(u"at_once"_s, -40000.0, Eur, {});
        int month = 0;
        for (const double amount : {8000, 9200, 10000, 12000, 14500}) {
            month += 12;
            const Q flow = sheet.given(u"flow%1"_s.arg(month), amount, Eur, {});
            sum = sum + discounted(lump(flow, month), rate, MonthPoint::End);
        }
        sheet.add(u"npv"_s, Eur, sum);
        compare(evaluate(sheet).scalar(u"npv"_s), 1922.0615549323848);
    }

    void straightLineDepreciation()
    {
        // SLN(30000; 7500; 10) = 2250
        // https://support.microsoft.com/office/sln-function-cdb666e5-c1c6-40a7-806a-e695edc2f1c8
        Sheet sheet;
        const Q cost = sheet.given(u"cost"_s, 30000.0, Eur, {});
        const Q salvage = sheet.given(u"salvage"_s, 7500.0, Eur, {});
        sheet.add(u"sln"_s, Eur, (cost - salvage) / 10.0);
        compare(evaluate(sheet).scalar(u"sln"_s), 2250.0);
    }

    void breakEvenHours_data()
    {
        QTest::addColumn<double>("capex");
        QTest::addColumn<double>("ownPerHour");
        QTest::addColumn<double>("cloudPerHour");
        QTest::addColumn<double>("hours");

        // Lenovo Press LP2225: 833,806 USD, 0.87 USD/h, https://lenovopress.lenovo.com/lp2225
        QTest::addRow("LP2225 on demand, published 8,556 h")
            << 833806.0 << 0.87 << 98.32 << 8556.2442278;
        QTest::addRow("LP2225 one year reserved") << 833806.0 << 0.87 << 77.43 << 10890.8829676;
        QTest::addRow("LP2225 three years reserved") << 833806.0 << 0.87 << 53.95 << 15708.4777;
        // Lenovo Press LP2368 case 1: 250,141.80 USD, 6.37 USD/h,
        // https://lenovopress.lenovo.com/lp2368
        QTest::addRow("LP2368 on demand") << 250141.8 << 6.37 << 98.32 << 2720.411092985318;
        QTest::addRow("LP2368 one year") << 250141.8 << 6.37 << 62.92 << 4423.37400530504;
        QTest::addRow("LP2368 three years") << 250141.8 << 6.37 << 43.16 << 6799.179124762163;
        QTest::addRow("LP2368 five years") << 250141.8 << 6.37 << 39.32 << 7591.556904400606;
    }

    void breakEvenHours()
    {
        QFETCH(double, capex);
        QFETCH(double, ownPerHour);
        QFETCH(double, cloudPerHour);
        QFETCH(double, hours);
        Sheet sheet;
        const Q bought = sheet.given(u"capex"_s, capex, Usd, {});
        const Q own = sheet.given(u"own"_s, ownPerHour, Usd / Hour, {});
        const Q cloud = sheet.given(u"cloud"_s, cloudPerHour, Usd / Hour, {});
        const Q even = sheet.add(u"hours"_s, Hour, bought / (cloud - own));
        sheet.add(u"months"_s, Month, even / sheet.constant(730.0, Hour / Month));
        QVERIFY(sheet.problems().empty());
        const Evaluation values = evaluate(sheet);
        compare(values.scalar(u"hours"_s), hours, 1e-8);
        compare(values.scalar(u"months"_s), hours / 730.0, 1e-8);
    }
};

QTEST_APPLESS_MAIN(TestMonths)
#include "tst_months.moc"
