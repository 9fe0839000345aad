#include "tests/app/sizing_answered.h"

#include <QTest>

using namespace kursbuch;
using namespace kursbuch::test;

Q_DECLARE_METATYPE(Workload)

/// The smallest sufficient hardware (method note sizing 1, 7 and 8).
class TestSizingAnswer : public QObject {
    Q_OBJECT

private slots:
    void workedExamples_data()
    {
        QTest::addColumn<Workload>("workload");
        QTest::addColumn<QString>("gpu");
        QTest::addColumn<int>("gpus");
        QTest::addColumn<QString>("binds");

        QTest::addRow("chat, H200") << chat() << u"h200-sxm"_s << 1 << u"one"_s;
        // 70.55 GB of weights do not fit into 0.92 × 80 - 4 = 69.6 GB
        QTest::addRow("chat, H100") << chat() << u"h100-sxm"_s << 2 << u"memory"_s;
        QTest::addRow("documents, H100") << documents() << u"h100-sxm"_s << 2 << u"latency"_s;
        QTest::addRow("documents, L40S") << documents() << u"l40s"_s << 9 << u"latency"_s;
        QTest::addRow("documents, L4") << documents() << u"l4"_s << 36 << u"latency"_s;
    }

    void workedExamples()
    {
        QFETCH(Workload, workload);
        QFETCH(QString, gpu);
        QFETCH(int, gpus);
        const Answered found = answered(planOf(workload), only({{gpu, 1000.0}}));
        QVERIFY(found.sheet.problems().empty());
        QCOMPARE(found.answer.options.size(), std::size_t {1});
        const SizingOption& best = found.answer.options.front();
        QCOMPARE(best.gpus, gpus);
        QTEST(best.binds, "binds");
        QCOMPARE(found.value(best.id("price"_L1)), 1000.0 * gpus);
        QCOMPARE(found.value(best.id("power"_L1)), gpus * shipped().gpu(gpu)->tdpW);
        QCOMPARE(found.answer.marginFigure, u"margin_interactive"_s);
        QCOMPARE(found.answer.largerLoad, u"use"_s);
    }

    void cheapestFirst()
    {
        // H200 × 1 and H100 × 2 as above; at these prices H100 is cheaper although it draws more
        const Answered found
            = answered(planOf(chat()), only({{u"h200-sxm"_s, 30000}, {u"h100-sxm"_s, 14000}}));
        QCOMPARE(found.answer.options.size(), std::size_t {2});
        QCOMPARE(found.answer.options[0].gpuId, u"h100-sxm"_s);
        QCOMPARE(found.answer.options[1].gpuId, u"h200-sxm"_s);
        // at the same price the lower power wins: 700 W against 1,400 W
        const Answered same
            = answered(planOf(chat()), only({{u"h200-sxm"_s, 28000}, {u"h100-sxm"_s, 14000}}));
        QCOMPARE(same.answer.options[0].gpuId, u"h200-sxm"_s);
    }

    void modulesComeOnBoards()
    {
        // 2 of 4 modules are needed: the board costs 4 × 14,000 and draws 4 × 700 W
        Catalog catalog = only({{u"h200-sxm"_s, 57000}, {u"h100-sxm"_s, 14000}});
        for (Gpu& gpu : catalog.gpus)
            gpu.soldIn = gpu.id == u"h100-sxm"_s ? 4 : 1;
        const Answered found = answered(planOf(chat()), catalog);
        const SizingOption& best = found.answer.options.front();
        QCOMPARE(best.gpuId, u"h100-sxm"_s);
        QCOMPARE(best.gpus, 2);
        QCOMPARE(best.gpusBought, 4);
        QCOMPARE(found.value(best.id("price"_L1)), 56000.0);
        QCOMPARE(found.value(best.id("power"_L1)), 2800.0);
    }

    void cardsThatCoolThemselvesNeedAWorkstation()
    {
        // method note 7: eleven RTX 4090 carry the documents; a workstation takes four cards
        Plan plan = planOf(documents());
        const Catalog catalog = only({{u"rtx-4090"_s, 2000}, {u"h100-nvl"_s, 30000}});
        QCOMPARE(answered(plan, catalog).answer.options.size(), std::size_t {1});
        QCOMPARE(answered(plan, catalog).answer.options.front().gpuId, u"h100-nvl"_s);
        plan.choices.gpuId = u"rtx-4090"_s;
        const Answered wanted = answered(plan, catalog);
        QCOMPARE(wanted.answer.options.front().gpuId, u"rtx-4090"_s);
        QCOMPARE(wanted.answer.options.front().gpus, 11);
    }

    void idleOnesFirst()
    {
        Plan plan = planOf(chat());
        plan.servers = {{.id = u"s"_s,
            .gpus
            = {{.gpuId = u"h100-sxm"_s, .count = 4, .utilisationP95 = 0.02, .memoryUsedGB = 0}}}};
        const Answered found = answered(plan, only({{u"h200-sxm"_s, 100}, {u"h100-sxm"_s, 14000}}));
        const SizingOption& best = found.answer.options.front();
        QCOMPARE(best.gpuId, u"h100-sxm"_s);
        QCOMPARE(best.gpusReused, 2);
        QCOMPARE(found.value(best.id("price"_L1)), 0.0);
    }

    void oneFewerDoesNotFit()
    {
        const Answered found = answered(planOf(chat()), only({{u"h100-sxm"_s, 14000}}));
        QCOMPARE(found.answer.fewer.gpus, 1);
        QVERIFY(!found.answer.fewer.carries);
        QCOMPARE(found.answer.fewer.words.key, u"answer.step_memory"_s);
    }

    void oneFewerIsSlower()
    {
        const Answered found = answered(planOf(documents()), only({{u"l40s"_s, 8000}}));
        const SizingAnswer& answer = found.answer;
        QCOMPARE(answer.fewer.gpus, 8);
        QCOMPARE(answer.more.gpus, 10);
        QVERIFY(found.value(answer.fewer.responseTime) > found.value(answer.responseTime));
        QVERIFY(found.value(answer.more.responseTime) < found.value(answer.responseTime));
        // Little's law: 5,000 × 0.1 / 60 s × the time of an answer are under way, over 9 replicas
        const double seconds = found.value(answer.responseTime) / kSecond;
        QVERIFY(near(found.value(u"peak.sizing.batch"_s) * 9.0, 5000 * 0.1 / 60.0 * seconds));
        QVERIFY(near(found.value(answer.more.loadShare),
            found.value(u"option1.sizing.replicas_needed"_s) / 10.0));
    }

    void oneFewerIsMoreLoad()
    {
        // ResNet-50 on L4: 8.22 GFLOP / (121 TFLOPS × 0.98) + 11.11 M × 18.37 B / 300 GB/s + 4 us
        // = 754 us; 60 % of that rate are 796 images a second. 1,528 × 1.25 / 796 = 2.4.
        Plan plan = planOf({.id = u"w"_s,
            .kind = u"vision_inference"_s,
            .modelId = u"resnet-50"_s,
            .precision = u"fp16"_s,
            .itemsPerSecond = 1528,
            .growthPerYear = 0.0,
            .trainingRunsPerYear = 0.0});
        const Answered found = answered(plan, only({{u"l4"_s, 2500}}));
        QCOMPARE(found.answer.options.front().gpus, 3);
        QVERIFY(near(found.value(found.answer.fewer.loadShare), 1.2, 0.01));
        QCOMPARE(found.answer.fewer.words.key, u"answer.step_load_thin"_s);
        QVERIFY(near(found.value(found.answer.more.loadShare), 0.6, 0.01));
    }

    void largerLoad()
    {
        // one H200 serves for 220 h a month; a run of 10 M tokens takes 4 × 70.55e9 × 10e6 FLOP at
        // about 989 TFLOPS × 0.43 = 1.8 h, once a month, on as many as hold the model at 16 bit
        Workload tuned = chat();
        tuned.serviceHoursPerMonth = 220;
        tuned.trainingRunsPerYear = 12;
        tuned.tokensPerRun = 10e6;
        const Answered found = answered(planOf(tuned), only({{u"h200-sxm"_s, 30000}}));
        QCOMPARE(found.answer.largerLoad, u"training"_s); // by GPUs
        QCOMPARE(found.answer.marginFigure, u"margin_batch"_s);
        QVERIFY(found.value(found.answer.hoursForUse) > found.value(found.answer.hoursForTraining));
        QVERIFY(near(found.value(found.answer.hoursForTraining), 1.8, 0.2));
    }

    void likelyRange()
    {
        // nine replicas of four L4, 8.99 before rounding; without the margin 8.99 / 1.25 = 7.2, of
        // which 0.56 are 4.03, so five, and 1.06 are 7.63, so eight
        const Answered found = answered(planOf(documents()), only({{u"l4"_s, 2500}}));
        QVERIFY(near(found.value(u"option1.sizing.replicas_needed"_s), 8.99, 0.005));
        QCOMPARE(found.answer.low, 20);
        QCOMPARE(found.answer.high, 32);
        QCOMPARE(found.value(found.answer.gpusLow), 20.0);
    }

    void farBeyondTheNeed()
    {
        Catalog catalog = only({{u"h200-sxm"_s, 30000}});
        catalog.servers = {{.id = u"box"_s,
            .name = u"Box"_s,
            .kind = u"system"_s,
            .gpuId = u"h200-sxm"_s,
            .gpuCount = 8,
            .priceEur = 300000}};
        const WayResult way {.id = u"system"_s,
            .sizing = {.gpuId = u"h200-sxm"_s, .gpus = 1, .serverId = u"box"_s, .servers = 1}};
        const Answered found = answered(planOf(chat()), catalog, way);
        QCOMPARE(found.answer.warnings.size(), std::size_t {1});
        QCOMPARE(found.answer.warnings.front().key, u"answer.surplus"_s);
        QCOMPARE(found.value(u"system.answer.surplus_gpus"_s), 7.0);
        // 7/8 of 300,000 EUR; 7 × 700 W × 0.2 × 730 h × 36 × 1.5 = 38,631.6 kWh at 20 ct
        QCOMPARE(found.value(u"system.answer.surplus_hardware"_s), 262500.0);
        QVERIFY(near(found.value(u"system.answer.surplus_cost"_s), 270226.32, 1e-9));
    }

    void rentedBeyondTheNeed()
    {
        Catalog catalog = only({{u"h200-sxm"_s, 30000}});
        catalog.offers
            = {{.id = u"eight"_s, .name = u"Eight"_s, .gpuId = u"h200-sxm"_s, .gpuCount = 8}};
        WayResult way {
            .id = u"cloud"_s, .offerId = u"eight"_s, .sizing = {.gpuId = u"h200-sxm"_s, .gpus = 1}};
        // nobody knows the rent: the sentence says what is too many, not what it costs
        QCOMPARE(answered(planOf(chat()), catalog, way).answer.warnings.front().key,
            u"answer.surplus_rented"_s);
        // 7 of 8 GPUs of 800,000 EUR
        way.cost = WayCost {.totalEur = 800000};
        const Answered found = answered(planOf(chat()), catalog, way);
        QCOMPARE(found.answer.warnings.front().key, u"answer.surplus"_s);
        QCOMPARE(found.value(u"cloud.answer.surplus_cost"_s), 700000.0);
    }

    void dearerThanNeeded()
    {
        Plan plan = planOf(chat());
        plan.choices.gpuId = u"h100-sxm"_s; // two of them
        const Answered found
            = answered(plan, only({{u"h200-sxm"_s, 30000}, {u"h100-sxm"_s, 25000}}));
        QCOMPARE(found.answer.warnings.size(), std::size_t {1});
        QCOMPARE(found.answer.warnings.front().key, u"answer.dearer"_s);
        QCOMPARE(found.value(u"wanted.answer.surplus_hardware"_s), 20000.0);
        // 2 × 20,000 are less than 1.5 × 30,000
        QVERIFY(answered(plan, only({{u"h200-sxm"_s, 30000}, {u"h100-sxm"_s, 20000}}))
                    .answer.warnings.empty());
    }

    void nothingSaid_data()
    {
        QTest::addColumn<Workload>("workload");
        QTest::addColumn<QString>("obstacle");
        QTest::addColumn<QStringList>("missing");

        QTest::addRow("nothing") << Workload {} << u"answer.nothing_said"_s
                                 << QStringList {u"/workloads/0/kind"_s};
        QTest::addRow("kind alone")
            << Workload {.kind = u"llm_serving"_s} << u"obstacle.missing"_s
            << QStringList {u"/workloads/0/model_id"_s, u"/workloads/0/users"_s};
        Workload nobody = chat();
        nobody.users.reset();
        QTest::addRow("no users") << nobody << u"obstacle.missing"_s
                                  << QStringList {u"/workloads/0/users"_s};
    }

    void nothingSaid()
    {
        QFETCH(Workload, workload);
        QFETCH(QStringList, missing);
        const Answered found = answered(planOf(workload), shipped());
        QVERIFY(found.answer.options.empty());
        QTEST(found.answer.obstacle.key, "obstacle");
        QCOMPARE(QStringList(found.answer.missing.begin(), found.answer.missing.end()), missing);
    }

    void aBillionUsers()
    {
        Workload all = chat();
        all.users = 1e9;
        const Answered found = answered(planOf(all), only({{u"h200-sxm"_s, 30000}}));
        QVERIFY(found.answer.options.empty());
        QCOMPARE(found.answer.obstacle.key, u"obstacle.too_many"_s);
        QCOMPARE(found.answer.advice.key, u"answer.try_too_many"_s);
        // a tenth each time until it is possible: 500 users need less than one, so 100 million
        // would need more than 100,000
        const double users = found.value(u"common.answer.users_possible"_s);
        QVERIFY(users >= 1e7 && users < 1e9);
    }

    void largestEffect()
    {
        // the same as two plans searched one after the other, but for whole batches there
        const Catalog catalog = only({{u"l40s"_s, 8000}});
        const QString needed = u"option1.sizing.replicas_needed"_s;
        const Answered found = answered(planOf(documents()), catalog);
        QCOMPARE(found.answer.mostEffect.key, u"answer.effect_latency_limit"_s);
        Workload faster = documents();
        faster.latencyMs = 45;
        const double other = answered(planOf(faster), catalog).value(needed);
        QVERIFY(near(
            found.value(u"option1.sizing.most_effect"_s), other / found.value(needed) - 1.0, 0.1));
    }

    void precisionLeftOpen()
    {
        Workload open = chat();
        open.precision.clear();
        // at 16 bit 141 GB do not fit into two H100, at 8 bit they do
        const Answered found = answered(planOf(open), only({{u"h100-sxm"_s, 14000}}));
        const SizingOption& best = found.answer.options.front();
        QCOMPARE(best.precision, u"fp8"_s);
        QVERIFY(best.precisionProposed);
        QCOMPARE(best.gpus, 2);
    }
};

QTEST_APPLESS_MAIN(TestSizingAnswer)
#include "tst_sizing_answer.moc"
