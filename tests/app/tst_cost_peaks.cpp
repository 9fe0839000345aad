#include "app/assess/cost_peaks.h"
#include "app/assess/market_view.h"
#include "app/assess/sizing_parts.h"
#include "tests/app/samples.h"

using namespace kursbuch;
using namespace samples;

namespace {

constexpr double kTolerance = 1e-9;

/// Own GPUs against a need, and what follows.
struct Case {
    double own; ///< GPU
    double needed; ///< GPU, at the peak of the last month
    double meanShare; ///< of the peak
    double growth; ///< per year
    double rentedNeeded; ///< GPU
    double perInstance; ///< GPU
    int month; ///< looked at, of twelve
};

struct Expected {
    double hoursShare;
    double beyond; ///< GPU
    double cloudShare;
    double instances;
    double hours; ///< hour/month
};

/// The first sample with so many users that it needs `times` as much.
Plan crowded(double times)
{
    Plan crowd = plan(u"staff-chatbot"_s);
    for (Workload& workload : crowd.workloads)
        workload.users = workload.users.value_or(0.0) * times;
    return crowd;
}

double value(const Assessment& of, const char* id)
{
    return of.values.scalar(QString::fromLatin1(id)).value_or(std::nan(""));
}

QString instead(double actual, double expected)
{
    return u"%1 instead of %2"_s.arg(actual, 0, 'f', 12).arg(expected, 0, 'f', 12);
}

#define NEAR(actual, expected)                                                                     \
    QVERIFY2(std::abs((actual) - (expected)) <= kTolerance * std::max(1.0, std::abs(expected)),    \
        qPrintable(instead(actual, expected)))

} // namespace

/// Own capacity with the cloud for what is beyond it (cost model 4.5).
class TestCostPeaks : public QObject {
    Q_OBJECT

private slots:
    /// Hours of service in order of load, along a straight line; areas above the own GPUs by hand.
    /// 200 hours of service a month.
    void beyondOwnGpus_data()
    {
        QTest::addColumn<Case>("with");
        QTest::addColumn<Expected>("expected");
        const auto row = [](const char* name, const Case& with, const Expected& expected) {
            QTest::newRow(name) << with << expected;
        };
        // from 4 to 0: above 2 in half the hours, a triangle 0.5 × 2 / 2; of the mean 2 a quarter
        row("mean half, own half", {2, 4, 0.5, 0, 4, 1, 1}, {0.5, 0.5, 0.25, 2, 200 * 0.75});
        // 2 GPUs do it there: half the load, and half of one instance on average
        row("faster GPUs rented", {2, 4, 0.5, 0, 2, 1, 1}, {0.5, 0.5, 0.25, 1, 200 * 0.5});
        // eight in one instance: never more than it is on, in half the hours
        row("large instances", {2, 4, 0.5, 0, 4, 8, 1}, {0.5, 0.5, 0.25, 1, 200 * 0.3125});
        // from 4 to 0 within half the hours
        row("mean a quarter", {2, 4, 0.25, 0, 4, 1, 1}, {0.25, 0.25, 0.25, 2, 200 * 0.375});
        // from 4 to 2
        row("mean three quarters", {3, 4, 0.75, 0, 4, 1, 1}, {0.5, 0.25, 1.0 / 12, 1, 200 * 0.5});
        row("own below the idlest hour", {1, 4, 0.75, 0, 4, 1, 1}, {1, 2, 2.0 / 3, 3, 200 * 2.5});
        row("steady", {3, 4, 1, 0, 4, 1, 1}, {1, 1, 0.25, 1, 200});
        row("own is enough", {4, 4, 0.5, 0, 4, 1, 1}, {0, 0, 0, 0, 0});
        // doubles in the year: 2 GPUs at the peak of the first month
        row("not yet", {2, 4, 0.5, 1, 4, 1, 1}, {0, 0, 0, 2, 0});
        // 2 × √2 in the seventh: 0.414214 × 0.292893 × … of the mean 1.414214
        row("half a year later", {2, 4, 0.5, 1, 4, 1, 7},
            {0.292893218813, 0.121320343560, 0.085786437627, 2, 200 * 0.267766952966});
    }
    void beyondOwnGpus()
    {
        QFETCH(Case, with);
        QFETCH(Expected, expected);
        Plan plan = blankPlan(u"p"_s);
        plan.workloads.front().kind = u"vision_inference"_s;
        plan.workloads.front().requestsPerMonth = 3'600'000;
        plan.workloads.front().serviceHoursPerMonth = 200;
        plan.workloads.front().growthPerYear = with.growth;
        plan.overrides[u"default.peak_factor"_s].value = 1 / with.meanShare;
        Sheet sheet(12);
        addLoad({sheet, u"common."_s}, {plan, catalog()});
        CostBook costs {.way = {sheet, u"hybrid."_s}, .plan = plan, .catalog = catalog()};
        addPeaks(costs, {.gpus = with.own, .needed = with.needed, .byWorkload = {with.needed}},
            sheet.constant(with.rentedNeeded, unit::Gpu),
            sheet.constant(with.perInstance, unit::Gpu));
        QCOMPARE(sheet.problems(), std::vector<QString> {});
        const Evaluation values = evaluate(sheet);
        const auto at = [&](const char* name) {
            return values.at(u"hybrid.peaks."_s + QString::fromLatin1(name), with.month)
                .value_or(std::nan(""));
        };
        NEAR(at("hours_share"), expected.hoursShare);
        NEAR(at("beyond"), expected.beyond);
        NEAR(at("cloud_share"), expected.cloudShare);
        NEAR(at("instances"), expected.instances);
        NEAR(at("hours"), expected.hours);
    }

    /// Each share of the peak, against the same plan without peaks in the cloud.
    void aPlan_data()
    {
        QTest::addColumn<double>("share");
        for (const double share : {0.0, 0.3, 0.6})
            QTest::addRow("%.1f", share) << share;
    }
    void aPlan()
    {
        QFETCH(double, share);
        Plan whole = crowded(100);
        whole.workloads.front().trainingRunsPerYear = 6;
        whole.answers.erase(u"own-training"_s);
        Plan shared = whole;
        shared.choices.ownShare = share;
        const Assessment before = assessed(whole);
        const Assessment after = assessed(shared);
        QVERIFY(before.way(u"hybrid"_s)->carries && after.way(u"hybrid"_s)->carries);

        const double need = value(after, "hybrid.sizing.gpus_for_use");
        const double own = value(after, "hybrid.peaks.own_gpus");
        QVERIFY(own >= share * need && own < need);
        QVERIFY(value(after, "hybrid.peaks.needed") <= need);
        NEAR(value(after, "hybrid.rent.hours"),
            value(after, "hybrid.training.sizing.training_hours_per_month")
                    / value(after, "hybrid.rent.gpus_per_instance")
                + value(after, "hybrid.peaks.hours"));
        QVERIFY(value(after, "hybrid.cost.upfront") < value(before, "hybrid.cost.upfront"));
        QVERIFY(
            value(after, "hybrid.cost.egress_total") > value(before, "hybrid.cost.egress_total"));
        // what is served at home keeps fewer GPUs busier
        QVERIFY(value(after, "hybrid.energy.utilisation")
            >= value(before, "hybrid.energy.utilisation"));
        QVERIFY(after.way(u"hybrid"_s)->sizing.gpus <= own); // a package may hold more
        // no other way hangs on it
        for (const char* id : {"cloud.cost.npv", "extend.cost.npv", "system.cost.npv"})
            QCOMPARE(value(after, id), value(before, id));
    }

    /// The offers on the list cost what the way costs by the offer that it takes.
    void theListAgreesWithTheWay()
    {
        Plan plan = crowded(40);
        plan.choices.ownShare = 0.5;
        const Assessment assessment = assessed(plan);
        const WayResult& way = *assessment.way(u"hybrid"_s);
        QVERIFY(way.carries);
        const MarketView view = marketView(u"hybrid"_s, plan, catalog(), assessment);
        const MarketEntry* entry = view.entry(way.offerId);
        QVERIFY(entry != nullptr && entry->npvEur);
        QCOMPARE(static_cast<double>(entry->instances), value(assessment, "hybrid.rent.instances"));
        // rent and a tenth for support, discounted at the rate of the sample over three years
        const double paid = 1.1 * value(assessment, "hybrid.cost.rent_total");
        QVERIFY2(*entry->npvEur<paid&& * entry->npvEur> 0.85 * paid,
            qPrintable(instead(*entry->npvEur, paid)));
    }

    /// Nothing to train is no obstacle where peaks are rented; then the data of use go out as well.
    void withoutTraining()
    {
        Plan plan = crowded(40);
        for (Workload& workload : plan.workloads)
            workload.trainingRunsPerYear.reset();
        plan.answers[u"own-training"_s].options = {u"never"_s};
        const Assessment before = assessed(plan);
        QVERIFY(!before.way(u"hybrid"_s)->carries);
        plan.choices.ownShare = 0.5;
        const Assessment after = assessed(plan);
        const WayResult& way = *after.way(u"hybrid"_s);
        QVERIFY(way.carries && way.cost);
        QCOMPARE(way.legs.front().id, u"hybrid.cloud"_s);
        for (const Reason& reason : way.judgement.reasons)
            QVERIFY2(reason.rule != "uc-nothing-to-adapt"_L1, qPrintable(reason.rule));
    }

    /// One copy of the model cannot be halved: then there is no peak to rent for, which is said.
    void oneCopy()
    {
        Plan plan = crowded(0.01);
        for (Workload& workload : plan.workloads)
            workload.trainingRunsPerYear.reset();
        plan.choices.ownShare = 0.5;
        const Assessment assessment = assessed(plan);
        const WayResult& way = *assessment.way(u"hybrid"_s);
        QVERIFY(!way.carries);
        QCOMPARE(way.obstacle.key, u"way.no_peaks"_s);
    }

    /// Categories that are said not to leave for training leave with the peaks.
    void dataOfUseGoOut()
    {
        Plan plan = crowded(40);
        plan.answers[u"own-training"_s].options = {u"sometimes"_s};
        plan.answers[u"categories-to-cloud"_s].options = {u"none"_s};
        const auto verdict = [](const Plan& of) {
            const Assessment assessment = assessed(of);
            return assessment.way(u"hybrid"_s)->legs.front().judgement.reasons.size();
        };
        const auto before = verdict(plan);
        plan.choices.ownShare = 0.5;
        QVERIFY2(verdict(plan) > before, qPrintable(QString::number(before)));
    }
};

QTEST_APPLESS_MAIN(TestCostPeaks)
#include "tst_cost_peaks.moc"
