#include "app/assess/ranking.h"
#include "cost_sheet.h"

#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

class TestCrossings : public QObject {
    Q_OBJECT

private slots:
    void smallServer_data();
    void smallServer();
    void publishedBreakEven_data();
    void publishedBreakEven();
    void refreshMakesThemCrossAgain();
    void touchingIsNoCrossing();
    void waysWithoutCostDoNotCross();
};

namespace {

/// Two ways with constant running cost and one lump sum of the first.
struct TwoWays {
    double upfront = 0.0;
    double running = 0.0;
    double other = 0.0; ///< running cost of the other way, nothing upfront
    double lumpSum = 0.0;
    int lumpMonth = 0;
    int months = 36;

    [[nodiscard]] Evaluation values() const
    {
        CostSheet costs(months);
        costs.figure("interest_rate", 0.0, unit::One);
        CostBook own = costs.open(u"extend"_s);
        book(own, Timing::Upfront, {u"hardware"_s}, costs.sheet.constant(upfront, unit::Eur));
        book(own, Timing::Running, {u"power"_s},
            costs.sheet.constant(running, unit::Eur / unit::Month));
        if (lumpMonth > 0)
            book(own, Timing::Lump, {u"hardware"_s, u"refresh"_s},
                lump(costs.sheet.constant(lumpSum, unit::Eur), lumpMonth));
        closeBook(own);
        CostBook rented = costs.open(u"cloud"_s);
        book(rented, Timing::Running, {u"rent"_s},
            costs.sheet.constant(other, unit::Eur / unit::Month));
        closeBook(rented);
        return evaluate(costs.sheet);
    }
};

} // namespace

// Cost model section 5, O1: own hardware against the cloud, by utilisation.
void TestCrossings::smallServer_data()
{
    QTest::addColumn<double>("use");
    QTest::addColumn<double>("month");

    QTest::addRow("a quarter of the time: never") << 0.25 << -1.0;
    QTest::addRow("half of the time") << 0.5 << 126.765092;
    QTest::addRow("three quarters") << 0.75 << 44.2469455;
    QTest::addRow("always") << 1.0 << 26.8008473;
}

void TestCrossings::smallServer()
{
    QFETCH(double, use);
    QFETCH(double, month);
    // The vectors know no refresh, so only upfront and monthly cost are taken from the server.
    const SmallServer server(12, use, 0.15);
    const Evaluation values = evaluate(server.sheet);
    const double upfront = *values.scalar(u"extend.cost.upfront"_s);
    const TwoWays plain {.upfront = upfront,
        .running = *values.scalar(u"extend.cost.running"_s),
        .other = *values.scalar(u"cloud.cost.running"_s),
        .months = 130};
    const auto found = crossingsOf(u"extend"_s, u"cloud"_s, plain.values(), 130);

    QCOMPARE(found.size(), std::size_t {month < 0 ? 0U : 1U});
    if (month > 0) {
        QVERIFY2(std::abs(found.front().month - month) < 1e-6,
            qPrintable(QString::number(found.front().month, 'f', 9)));
        QCOMPARE(found.front().cheaperBefore, u"cloud"_s);
        QCOMPARE(found.front().cheaperAfter, u"extend"_s);
    }
}

// Hours of break-even = price / (cloud − own rate), as the papers print them; months of 730 hours.
// The currency does not matter.
void TestCrossings::publishedBreakEven_data()
{
    QTest::addColumn<double>("price");
    QTest::addColumn<double>("own");
    QTest::addColumn<double>("cloud");
    QTest::addColumn<double>("hours");

    QTest::addRow("LP2225, on demand") << 833806.0 << 0.87 << 98.32 << 8556.2442278;
    QTest::addRow("LP2225, one year") << 833806.0 << 0.87 << 77.43 << 10890.8829676;
    QTest::addRow("LP2225, three years") << 833806.0 << 0.87 << 53.95 << 15708.4777;
    QTest::addRow("LP2368 case 1, on demand") << 250141.8 << 6.37 << 98.32 << 2720.411092985318;
    QTest::addRow("LP2368 case 1, one year") << 250141.8 << 6.37 << 62.92 << 4423.37400530504;
    QTest::addRow("LP2368 case 1, three years") << 250141.8 << 6.37 << 43.16 << 6799.179124762163;
    QTest::addRow("LP2368 case 1, five years") << 250141.8 << 6.37 << 39.32 << 7591.556904400606;
}

void TestCrossings::publishedBreakEven()
{
    QFETCH(double, price);
    QFETCH(double, own);
    QFETCH(double, cloud);
    QFETCH(double, hours);
    const TwoWays ways {.upfront = price, .running = own * 730, .other = cloud * 730};
    const auto found = crossingsOf(u"extend"_s, u"cloud"_s, ways.values(), 36);

    QCOMPARE(found.size(), std::size_t {1});
    QVERIFY2(std::abs(found.front().month * 730 - hours) < 1e-4,
        qPrintable(QString::number(found.front().month * 730, 'f', 6)));
}

// 12,000 against 1,000 more a month: equal after 12 months, in the middle of month 13 own is 500
// ahead; 6,000 more at the start of month 21 (own 8,000 ahead) is not enough, 9,000 is: cloud is
// ahead again by 1,000 until the end of month 21.
void TestCrossings::refreshMakesThemCrossAgain()
{
    const TwoWays small {
        .upfront = 12000, .running = 0, .other = 1000, .lumpSum = 6000, .lumpMonth = 21};
    QCOMPARE(crossingsOf(u"extend"_s, u"cloud"_s, small.values(), 36).size(), std::size_t {1});

    const TwoWays large {
        .upfront = 12000, .running = 0, .other = 1000, .lumpSum = 9000, .lumpMonth = 21};
    const auto found = crossingsOf(u"extend"_s, u"cloud"_s, large.values(), 36);
    QCOMPARE(found.size(), std::size_t {3});
    QCOMPARE(found[0].month, 12.0);
    QCOMPARE(found[1].month, 20.0); // at once, at the start of month 21
    QCOMPARE(found[1].cheaperAfter, u"cloud"_s);
    QCOMPARE(found[2].month, 21.0);
}

void TestCrossings::touchingIsNoCrossing()
{
    // Equal at the end of month 12, then 24,000 more: own was never cheaper.
    const TwoWays ways {
        .upfront = 12000, .running = 0, .other = 1000, .lumpSum = 40000, .lumpMonth = 13};
    QVERIFY(crossingsOf(u"extend"_s, u"cloud"_s, ways.values(), 36).empty());
}

void TestCrossings::waysWithoutCostDoNotCross()
{
    const TwoWays ways {.upfront = 12000, .running = 0, .other = 1000};
    QVERIFY(crossingsOf(u"extend"_s, u"system"_s, ways.values(), 36).empty());
    std::vector<WayResult> results(3);
    results[0] = {.id = u"extend"_s, .cost = WayCost {}};
    results[1] = {.id = u"cloud"_s};
    results[2] = {.id = u"system"_s};
    QVERIFY(allCrossings(results, ways.values(), 36).empty());
    results[1].cost = WayCost {};
    QCOMPARE(allCrossings(results, ways.values(), 36).size(), std::size_t {1});
}

QTEST_GUILESS_MAIN(TestCrossings)
#include "tst_crossings.moc"
