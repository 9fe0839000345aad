#include "tst_cost_vectors.h"

#include "app/assess/break_even.h"
#include "app/assess/depreciation.h"
#include "cost_sheet.h"

using namespace kursbuch;
using namespace kursbuch::unit;
using namespace Qt::StringLiterals;

// O1, own: 36 months at 5 %, residual 15 %
void TestCostVectors::smallServer_data()
{
    QTest::addColumn<double>("use");
    QTest::addColumn<double>("ownMonth");
    QTest::addColumn<double>("cloudMonth");
    QTest::addColumn<double>("own");
    QTest::addColumn<double>("cloud");
    QTest::addColumn<double>("ownPresent");
    QTest::addColumn<double>("cloudPresent");
    QTest::addColumn<double>("months"); // until it breaks even; 0: never
    QTest::addRow("O1 a quarter") << 0.25 << 1290.9971 << 1028.5762 << 80135.8944 << 37028.7425
                                  << 77460.3444 << 34376.3249 << 0.0;
    QTest::addRow("O1 half") << 0.5 << 1361.3399 << 1664.7357 << 82668.2352 << 59930.485
                             << 79811.2903 << 55637.5854 << 126.765092;
    QTest::addRow("O1 three quarters") << 0.75 << 1431.6827 << 2300.8952 << 85200.576 << 82832.2275
                                       << 82162.2362 << 76898.8459 << 44.2469455;
    QTest::addRow("O1 always") << 1.0 << 1502.0255 << 2937.0547 << 87732.9168 << 105733.97
                               << 84513.1821 << 98160.1064 << 26.8008473;
}

void TestCostVectors::smallServer()
{
    QFETCH(double, use);
    QFETCH(double, ownMonth);
    QFETCH(double, cloudMonth);
    QFETCH(double, own);
    QFETCH(double, cloud);
    QFETCH(double, ownPresent);
    QFETCH(double, cloudPresent);
    QFETCH(double, months);
    SmallServer server(36, use, 0.15);
    const auto row = [&](const char* id) { return server.sheet.shared(QString::fromLatin1(id)); };
    server.sheet.add(u"months"_s, Month,
        breakEvenOf({row("extend.cost.upfront"), row("extend.cost.running")},
            {server.sheet.constant(0.0, Eur), row("cloud.cost.running")}));
    const Evaluation values = evaluate(server.sheet);
    same(values.scalar(u"extend.cost.upfront"_s), 38460.0);
    near(values.scalar(u"extend.cost.running"_s), ownMonth, 5e-5); // four digits are given
    near(values.scalar(u"cloud.cost.running"_s), cloudMonth, 5e-5);
    same(values.scalar(u"extend.cost.total"_s), own);
    same(values.scalar(u"cloud.cost.total"_s), cloud);
    same(values.scalar(u"extend.cost.npv"_s), ownPresent);
    same(values.scalar(u"cloud.cost.npv"_s), cloudPresent);
    if (months > 0.0)
        near(values.scalar(u"months"_s), months, 1e-6);
    else
        QVERIFY(values.scalar(u"months"_s).value_or(0.0) < 0.0); // dearer each month as well
}

void TestCostVectors::smallServerBreaksEven_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<double>("residual");
    QTest::addColumn<double>("expected");
    QTest::addRow("O1 36 months") << 36 << 0.15 << 0.7790674775;
    QTest::addRow("O1 60 months") << 60 << 0.05 << 0.6373843764;
}

/// Cost is linear in utilisation, so the two ends of it give what is fixed and what is not.
void TestCostVectors::smallServerBreaksEven()
{
    QFETCH(int, months);
    QFETCH(double, residual);
    QFETCH(double, expected);
    const Evaluation idle = evaluate(SmallServer(months, 0.0, residual).sheet);
    const Evaluation full = evaluate(SmallServer(months, 1.0, residual).sheet);
    Sheet sheet;
    const auto cost = [&](const QString& way) {
        const double fixed = idle.scalar(way + u".cost.total"_s).value_or(0.0);
        const double all = full.scalar(way + u".cost.total"_s).value_or(0.0);
        return LinearCost {sheet.constant(fixed, Eur), sheet.constant(all - fixed, Eur)};
    };
    sheet.add(u"use"_s, One, breakEvenOf(cost(u"extend"_s), cost(u"cloud"_s)));
    near(evaluate(sheet).scalar(u"use"_s), expected, 1e-6);
}

// O2: a reservation is paid whatever is used, on demand by use: 1 − discount
void TestCostVectors::reservation_data()
{
    QTest::addColumn<double>("reserved");
    QTest::addColumn<double>("onDemand");
    QTest::addColumn<double>("expected");
    QTest::addRow("O2 one year") << 62.92 << 98.32 << 0.6399511798;
    QTest::addRow("O2 three years") << 43.16 << 98.32 << 0.4389747762;
    QTest::addRow("O2 five years") << 39.32 << 98.32 << 0.399918633;
    QTest::addRow("O2 a year paid at once for 0.588 of the price, in months")
        << 12 * 0.588 << 1.0 << 7.056;
}

void TestCostVectors::reservation()
{
    QFETCH(double, reserved);
    QFETCH(double, onDemand);
    QFETCH(double, expected);
    Sheet sheet;
    const Q none = sheet.constant(0.0, Usd);
    sheet.add(u"use"_s, One,
        breakEvenOf({sheet.constant(reserved, Usd), none}, {none, sheet.constant(onDemand, Usd)}));
    near(evaluate(sheet).scalar(u"use"_s), expected, 1e-6);
}

// O4: 120,000 bought in October
void TestCostVectors::depreciation_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("life");
    QTest::addColumn<std::vector<double>>("expected");
    using Amounts = std::vector<double>;
    QTest::addRow("O4 linear") << u"linear"_s << 36 << Amounts {10000, 40000, 40000, 30000};
    QTest::addRow("O4 one year") << u"one_year"_s << 36 << Amounts {120000};
    QTest::addRow("O4 declining") << u"declining"_s << 84
                                  << Amounts {9000, 33300, 23310, 16317, 11421.9, 9691.31, 9691.31,
                                         7268.48};
}

void TestCostVectors::depreciation()
{
    QFETCH(QString, method);
    QFETCH(int, life);
    QFETCH(std::vector<double>, expected);
    Sheet sheet;
    const auto years = depreciate(sheet,
        {.prefix = u"extend."_s,
            .price = sheet.given(u"price"_s, 120000.0, Eur, {}),
            .method = method,
            .year = 2026,
            .month = 10,
            .lifeMonths = life,
            .life = sheet.constant(life, Month),
            .rate = sheet.constant(0.3)});
    QCOMPARE(sheet.problems(), std::vector<QString> {});
    const Evaluation values = evaluate(sheet);
    QCOMPARE(years.size(), expected.size());
    for (std::size_t i = 0; i < years.size(); ++i) {
        QCOMPARE(years[i].year, 2026 + static_cast<int>(i));
        near(values.scalar(years[i].amount), expected[i], 0.005); // given in cents
    }
    QVERIFY(mayDecline(QDate(2025, 7, 1)) && mayDecline(QDate(2027, 12, 31)));
    QVERIFY(!mayDecline(QDate(2025, 6, 30)) && !mayDecline(QDate(2028, 1, 1)));
}
