#include "app/assess/ranking.h"

#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

class TestRanking : public QObject {
    Q_OBJECT

private slots:
    void cheapestOfThoseThatMayBeTaken();
    void secondInfrastructureLast_data();
    void secondInfrastructureLast();
    void todayIsNeverRecommended();
    void nothingToRecommend();
    void narrow_data();
    void narrow();
    void provisionalWhileQuestionsAreOpen();
    void cheaperButClosedIsNamed();
};

namespace {

WayResult way(const QString& id, Verdict verdict, std::optional<double> npv)
{
    WayResult result {.id = id, .verdict = verdict};
    if (npv)
        result.cost = WayCost {.npvEur = *npv};
    return result;
}

std::vector<WayResult> rankedWays(std::vector<WayResult> ways)
{
    rankWays(ways);
    return ways;
}

Recommendation recommended(const std::vector<WayResult>& ways)
{
    return recommend({.ways = ways, .closeCallRatio = 1.15});
}

const Message* reason(const Recommendation& recommendation, const QString& key)
{
    for (const Message& message : recommendation.reasons) {
        if (message.key == key)
            return &message;
    }
    return nullptr;
}

} // namespace

void TestRanking::cheapestOfThoseThatMayBeTaken()
{
    const auto ways = rankedWays(
        {way(u"api"_s, Verdict::Closed, 10000), way(u"cloud"_s, Verdict::Conditions, 90000),
            way(u"extend"_s, Verdict::Open, 95000), way(u"pc"_s, Verdict::Open, {})});

    QCOMPARE(ways[0].rank, 0); // closed
    QCOMPARE(ways[1].rank, 1); // conditions do not put a way behind
    QCOMPARE(ways[2].rank, 2);
    QCOMPARE(ways[3].rank, 0); // without a cost there is nothing to compare
    QCOMPARE(recommended(ways).way, u"cloud"_s);
}

void TestRanking::secondInfrastructureLast_data()
{
    QTest::addColumn<Verdict>("extend");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("because");

    QTest::addRow("another way is left")
        << Verdict::Conditions << u"extend"_s << u"recommend.before_second"_s;
    QTest::addRow("nothing else is left")
        << Verdict::Closed << u"system"_s << u"recommend.second_unavoidable"_s;
}

void TestRanking::secondInfrastructureLast()
{
    QFETCH(Verdict, extend);
    QFETCH(QString, expected);
    QFETCH(QString, because);
    const auto ways
        = rankedWays({way(u"extend"_s, extend, 95000), way(u"system"_s, Verdict::Open, 50000)});
    const Recommendation result = recommended(ways);

    QCOMPARE(result.way, expected);
    QVERIFY(reason(result, because) != nullptr);
}

void TestRanking::todayIsNeverRecommended()
{
    const auto ways
        = rankedWays({way(u"cloud"_s, Verdict::Open, 90000), way(u"today"_s, Verdict::Open, 100)});
    const Recommendation result = recommended(ways);

    QCOMPARE(result.way, u"cloud"_s);
    QCOMPARE(ways[1].rank, 0);
    QCOMPARE(reason(result, u"recommend.today"_s)->arguments, QStringList {u"q:today.cost.npv"_s});
}

void TestRanking::nothingToRecommend()
{
    auto ways = rankedWays(
        {way(u"cloud"_s, Verdict::Closed, 90000), way(u"today"_s, Verdict::Open, 100)});
    const Recommendation result = recommended(ways);

    QVERIFY(result.way.isEmpty());
    QVERIFY(!result.narrow);
    QCOMPARE(result.reasons.front().key, u"recommend.none"_s);
}

void TestRanking::narrow_data()
{
    QTest::addColumn<double>("next");
    QTest::addColumn<bool>("narrow");

    QTest::addRow("next costs 1.14 times as much") << 114000.0 << true;
    QTest::addRow("exactly 1.15 times") << 115000.0 << false; // the limit itself is a clear lead
    QTest::addRow("twice as much") << 200000.0 << false;
}

void TestRanking::narrow()
{
    QFETCH(double, next);
    QFETCH(bool, narrow);
    const auto ways = rankedWays(
        {way(u"extend"_s, Verdict::Open, 100000), way(u"cloud"_s, Verdict::Open, next)});
    QCOMPARE(recommended(ways).narrow, narrow);
}

void TestRanking::provisionalWhileQuestionsAreOpen()
{
    std::vector<WayResult> ways {
        way(u"extend"_s, Verdict::Conditions, 100000), way(u"cloud"_s, Verdict::Open, 300000)};
    ways[1].judgement.questions.push_back({.fact = u"leg.contract"_s});
    QVERIFY(!recommended(rankedWays(ways)).provisional); // not on the recommended way
    ways[0].judgement.questions.push_back({.fact = u"way.cooling_margin"_s});
    QVERIFY(recommended(rankedWays(ways)).provisional);
}

void TestRanking::cheaperButClosedIsNamed()
{
    std::vector<WayResult> ways {way(u"api"_s, Verdict::Closed, 10000),
        way(u"extend"_s, Verdict::Open, 100000), way(u"pc"_s, Verdict::Closed, {})};
    ways[0].judgement.reasons.push_back(
        {.rule = u"note"_s, .ref = u"DP-R42"_s, .effect = Verdict::Closed, .note = true});
    ways[0].judgement.reasons.push_back(
        {.rule = u"dp-sites"_s, .ref = u"DP-R01"_s, .effect = Verdict::Closed});
    ways[2].carries = false;
    const Recommendation result = recommended(rankedWays(ways));

    const QStringList arguments {u"way:api"_s, u"q:api.cost.npv"_s, u"reason:api/dp-sites"_s};
    QCOMPARE(reason(result, u"recommend.cheaper_closed"_s)->arguments, arguments);
    QCOMPARE(reason(result, u"recommend.does_not_carry"_s)->arguments, QStringList {u"way:pc"_s});
    QCOMPARE(reason(result, u"recommend.only"_s)->arguments.front(), u"way:extend"_s);
}

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"
