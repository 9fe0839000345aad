#include "app/assess/own_catalog.h"
#include "tests/app/samples.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace kursbuch;
using namespace samples;

namespace {

const QStringList kOutside {u"api"_s, u"pretrained"_s, u"cloud"_s, u"hybrid"_s};
const QStringList kInside {u"extend"_s, u"system"_s, u"pc"_s};

QStringList closingRules(const WayResult& way)
{
    QStringList rules;
    for (const Reason& reason : way.judgement.reasons) {
        if (reason.effect == Verdict::Closed && reason.truth == Truth::True)
            rules << (reason.ref.isEmpty() ? reason.rule : reason.ref);
    }
    return rules;
}

} // namespace

/// Whole plans through the whole chain: what a planner is told at the end.
class TestAssess : public QObject {
    Q_OBJECT

private slots:
    void samplesGetWhatWasExpected_data();
    void samplesGetWhatWasExpected();
    void sheetsComeOutWhole_data() { samplesGetWhatWasExpected_data(); }
    void sheetsComeOutWhole();
    void onlyInHouseClosesWhatLeavesTheHouse_data() { samplesGetWhatWasExpected_data(); }
    void onlyInHouseClosesWhatLeavesTheHouse();
    void aBlankPlanIsNeitherCarriedNorRefused();
    void trainingWithoutVolumeIsAnOpenQuestion_data();
    void trainingWithoutVolumeIsAnOpenQuestion();
    void forgettingAnAnswerOpensNothing_data() { samplesGetWhatWasExpected_data(); }
    void forgettingAnAnswerOpensNothing();
    void costsAddUp_data() { samplesGetWhatWasExpected_data(); }
    void costsAddUp();
    void whatIsNotSoldIsNotProposed();
    void aPriceNobodyStatesIsNotPreferred();
    void licencesBindWhoRunsTheModel_data();
    void licencesBindWhoRunsTheModel();
};

void TestAssess::licencesBindWhoRunsTheModel_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("use");
    QTest::addColumn<QString>("rule"); // that fires on all ways but the services; empty: none
    QTest::addColumn<bool>("asked");
    const auto row = [](const char* name, const char* model, const char* use, const char* rule,
                         bool asked = false) {
        QTest::addRow("%s", name) << QString::fromUtf8(model) << QString::fromUtf8(use)
                                  << QString::fromUtf8(rule) << asked;
    };
    row("Apache-2.0 asks nothing", "mistral-small-24b", "", "");
    row("research licence, in use", "mistral-large-2", "internal", "uc-licence-research");
    row("research licence, research", "mistral-large-2", "research", "");
    row("research licence, not said", "mistral-large-2", "", "", true);
    row("Llama 4 in the EU", "llama-4-scout", "research", "uc-licence-eu");
    row("community, offered to others", "gemma-3-27b", "service", "uc-licence-passed-on");
    row("community, own work", "gemma-3-27b", "official", "");
    row("an own model without a licence", "own-1", "", "uc-licence-unknown");
}

void TestAssess::licencesBindWhoRunsTheModel()
{
    QFETCH(QString, model);
    QFETCH(QString, use);
    QFETCH(QString, rule);
    QFETCH(bool, asked);
    Plan changed = plan(u"staff-chatbot"_s);
    OwnModel own = ownOf(*catalog().model(u"qwen3-8b"_s));
    own.id = u"own-1"_s;
    own.licenceClass.clear();
    changed.ownModels = {own};
    changed.workloads.front().modelId = model;
    changed.answers.erase(u"model-use"_s);
    if (!use.isEmpty())
        changed.answers[u"model-use"_s].options = {use};
    const Assessment assessment
        = assess(changed, withOwn(catalog(), changed), {.asOf = QDate(2026, 11, 26)});
    for (const WayResult& way : assessment.ways) {
        const bool runsIt = !QStringList {u"api"_s, u"pretrained"_s, u"today"_s}.contains(way.id);
        QStringList fired;
        bool open = false;
        for (const Reason& reason : way.judgement.reasons) {
            if (!reason.rule.startsWith(u"uc-licence"_s)
                || reason.rule == u"uc-licence-community"_s)
                continue;
            open |= reason.truth == Truth::Unknown;
            if (reason.truth == Truth::True)
                fired << reason.rule;
        }
        QCOMPARE(fired, runsIt && !rule.isEmpty() ? QStringList {rule} : QStringList {});
        QCOMPARE(open, runsIt && asked);
        QVERIFY(!open || way.verdict != Verdict::Open);
    }
}

void TestAssess::whatIsNotSoldIsNotProposed()
{
    QVERIFY(!catalog().gpu(u"gb200"_s)->isSold); // only in whole racks of 72
    const Plan sample = plan(u"utility-invoices"_s);
    const Context context {.asOf = QDate(2026, 11, 25)};
    Plan bare = sample;
    bare.servers.clear(); // so that cards have to be bought
    Catalog fewer = catalog();
    const QString first = assess(bare, fewer, context).way(u"system"_s)->sizing.gpuId;
    QVERIFY(!first.isEmpty());
    std::erase_if(fewer.servers, [&](const Server& server) { return server.gpuId == first; });
    std::erase_if(fewer.offers, [&](const Offer& offer) { return offer.gpuId == first; });
    for (Gpu& gpu : fewer.gpus)
        gpu.isSold = gpu.isSold && gpu.id != first;
    QVERIFY(assess(bare, fewer, context).way(u"system"_s)->sizing.gpuId != first);
    bare.choices.gpuId = first; // who names it gets it
    QCOMPARE(assess(bare, fewer, context).way(u"system"_s)->sizing.gpuId, first);
}

/// Whatever is listed first: what cannot be priced does not stand in for what can.
void TestAssess::aPriceNobodyStatesIsNotPreferred()
{
    const Plan sample = plan(u"staff-chatbot"_s);
    const QString unpriced = u"stackit-llama-3.3-70b"_s;
    const QString priced = u"t-systems-llama-3.3-70b"_s;
    for (const bool turned : {false, true}) {
        Catalog two = catalog();
        two.services = {*catalog().service(unpriced), *catalog().service(priced)};
        if (turned)
            std::reverse(two.services.begin(), two.services.end());
        const Assessment assessment = assess(sample, two, {.asOf = QDate(2026, 11, 26)});
        QCOMPARE(assessment.way(u"api"_s)->offerId, priced);
        QVERIFY(assessment.way(u"api"_s)->cost.has_value());
    }
}

void TestAssess::samplesGetWhatWasExpected_data()
{
    // Written down before the first computation, in resources/samples/*.expected.md.
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QStringList>("closed");
    QTest::addRow("utility") << u"utility-invoices"_s << u"extend"_s
                             << QStringList {u"api"_s, u"pc"_s};
    QTest::addRow("chatbot") << u"staff-chatbot"_s << u"api"_s << QStringList {u"pc"_s};
    QTest::addRow("factory") << u"factory-inspection"_s << u"pc"_s
                             << QStringList {u"api"_s, u"pretrained"_s, u"cloud"_s};
}

void TestAssess::samplesGetWhatWasExpected()
{
    QFETCH(QString, sample);
    QFETCH(QString, way);
    QFETCH(QStringList, closed);
    const Assessment assessment = assessed(plan(sample));
    QCOMPARE(assessment.recommendation.way, way);
    QVERIFY(!assessment.recommendation.reasons.empty());
    for (const QString& id : closed)
        QVERIFY2(assessment.way(id)->verdict == Verdict::Closed, qPrintable(id));
}

void TestAssess::sheetsComeOutWhole()
{
    QFETCH(QString, sample);
    const Assessment assessment = assessed(plan(sample));
    for (const QString& problem : assessment.sheet.problems())
        qWarning("%s", qPrintable(problem));
    QVERIFY(assessment.sheet.problems().empty());
}

void TestAssess::onlyInHouseClosesWhatLeavesTheHouse()
{
    QFETCH(QString, sample);
    Plan changed = plan(sample);
    const Assessment before = assessed(changed);
    changed.answers[u"allowed-places"_s].options = {u"site"_s};
    const Assessment after = assessed(changed);
    const bool harmless = sample == "factory-inspection"_L1; // nothing there needs protection
    for (const QString& id : kOutside) {
        if (harmless)
            break;
        QVERIFY2(after.way(id)->verdict == Verdict::Closed, qPrintable(id));
        QVERIFY2(closingRules(*after.way(id)).contains(u"DP-R22"_s), qPrintable(id));
    }
    for (const QString& id : kInside)
        QCOMPARE(after.way(id)->verdict, before.way(id)->verdict);
}

void TestAssess::aBlankPlanIsNeitherCarriedNorRefused()
{
    const Assessment assessment = assessed(blankPlan(u"blank"_s));
    QVERIFY(assessment.recommendation.way.isEmpty());
    QCOMPARE(assessment.recommendation.reasons.front().key, u"recommend.no_load"_s);
    for (const QString& id : kOutside + kInside) {
        const WayResult& way = *assessment.way(id);
        QVERIFY2(way.lacksLoad(), qPrintable(id));
        QVERIFY2(way.verdict == Verdict::Conditions, qPrintable(id)); // unknown is never yes
        QVERIFY2(!way.cost, qPrintable(id));
        QVERIFY2(closingRules(way).isEmpty(), qPrintable(id));
    }
}

void TestAssess::trainingWithoutVolumeIsAnOpenQuestion_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("open");
    QTest::addRow("never trained: answered") << u"never"_s << false;
    QTest::addRow("sometimes, volume not said") << u"sometimes"_s << true;
    QTest::addRow("not answered") << QString() << true;
}

void TestAssess::trainingWithoutVolumeIsAnOpenQuestion()
{
    QFETCH(QString, answer);
    Plan some = plan(u"staff-chatbot"_s);
    some.workloads.front().trainingRunsPerYear.reset();
    some.answers.erase(u"own-training"_s);
    if (!answer.isEmpty())
        some.answers[u"own-training"_s].options = {answer};
    const Assessment assessment = assessed(some);
    QTEST(assessment.way(u"hybrid"_s)->lacksLoad(), "open");
}

void TestAssess::forgettingAnAnswerOpensNothing()
{
    QFETCH(QString, sample);
    const Plan whole = plan(sample);
    const Assessment before = assessed(whole);
    for (const auto& [id, answer] : whole.answers) {
        Plan less = whole;
        less.answers.erase(id);
        const Assessment after = assessed(less);
        for (const WayResult& way : before.ways) {
            // What was not open before is not opened by knowing less; a way closed by what was
            // answered becomes an open question, never free.
            if (way.verdict != Verdict::Open)
                QVERIFY2(
                    after.way(way.id)->verdict != Verdict::Open, qPrintable(id + u' ' + way.id));
        }
    }
}

void TestAssess::costsAddUp()
{
    QFETCH(QString, sample);
    for (const WayResult& way : assessed(plan(sample)).ways) {
        if (!way.cost)
            continue;
        const std::vector<double>& months = way.cost->monthlyEur;
        const double sum = std::accumulate(months.begin(), months.end(), way.cost->upfrontEur);
        QVERIFY2(std::abs(sum - way.cost->totalEur) < 0.01, qPrintable(way.id));
        // Later payments weigh less, so the present value is at most the sum of payments.
        QVERIFY2(way.cost->npvEur <= way.cost->totalEur + 0.01, qPrintable(way.id));
    }
}

QTEST_APPLESS_MAIN(TestAssess)
#include "tst_assess.moc"
