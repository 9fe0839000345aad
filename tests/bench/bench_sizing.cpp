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
