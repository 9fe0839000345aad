#include "app/measurements/case_table.h"
#include "tests/app/sizing_catalog.h"

#include <QTest>

using namespace kursbuch;
using namespace kursbuch::test;

/// How long sizing takes on one and on many accelerators; asserts nothing about time.
class BenchSizing : public QObject {
    Q_OBJECT

private slots:
    void oneGpu_data() { cases(); }
    void oneGpu()
    {
        QFETCH(QString, model);
        const Catalog catalog = sizingCatalog();
        const Plan plan = planOf(model);
        QBENCHMARK
        {
            const Sized sized = size(plan, catalog, u"h100"_s);
            QVERIFY(sized.result.possible);
        }
    }

    void twentyGpus_data() { cases(); }
    void twentyGpus()
    {
        QFETCH(QString, model);
        const Catalog catalog = sizingCatalog();
        const Plan plan = planOf(model);
        std::vector<const Gpu*> gpus;
        while (gpus.size() < 20)
            gpus.push_back(&catalog.gpus[gpus.size() % catalog.gpus.size()]);
        QBENCHMARK
        {
            const auto results = sizeEach(gpus, {plan, catalog}, 36);
            QCOMPARE(results.size(), std::size_t {20});
        }
    }

    void wholeCatalogue()
    {
        const Catalog catalog = readCatalog(shippedFiles()).catalog;
        Plan plan = servingPlan(u"llama-3.3-70b"_s, u"fp8"_s);
        plan.workloads.front().users = 500;
        std::vector<const Gpu*> gpus;
        for (const Gpu& gpu : catalog.gpus)
            gpus.push_back(&gpu);
        QBENCHMARK
        {
            QCOMPARE(sizeEach(gpus, {plan, catalog}, 36).size(), catalog.gpus.size());
        }
    }

    /// 10,000 lines, of all language models on accelerators in turn, half of them within a limit.
    void table()
    {
        const Catalog catalog = readCatalog(shippedFiles()).catalog;
        QByteArray text = "model,gpu,gpus,precision,isl,osl,tpot_limit_s\n";
        for (std::size_t i = 0; i < 10'000; ++i)
            text += catalog.models[i % 20].id.toUtf8() + ','
                + catalog.gpus[i % catalog.gpus.size()].id.toUtf8() + ",8,fp16,"
                + QByteArray::number(100 + i % 900) + ",200," + (i % 2 == 0 ? "0.05\n" : "\n");
        QBENCHMARK
        {
            QVERIFY(predictTable(text, u"table.csv"_s, catalog).has_value());
        }
    }

private:
    static void cases()
    {
        QTest::addColumn<QString>("model");
        QTest::addRow("dense language model") << u"llama-70b"_s;
        QTest::addRow("experts") << u"gpt-oss-120b"_s;
        QTest::addRow("images") << u"resnet50"_s;
    }

    static Plan planOf(const QString& model)
    {
        Plan plan = servingPlan(model, u"fp8"_s);
        Workload& w = plan.workloads.front();
        if (model == u"resnet50"_s)
            w.kind = u"vision_inference"_s;
        w.users = 500;
        w.tokensPerRun = 10e6;
        return plan;
    }
};

QTEST_APPLESS_MAIN(BenchSizing)
#include "bench_sizing.moc"
