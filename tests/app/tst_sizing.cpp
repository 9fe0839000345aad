#include "app/assess/own_catalog.h"
#include "tests/app/sizing_catalog.h"

#include <QTest>
#include <cmath>
#include <map>

using namespace kursbuch;
using namespace kursbuch::test;

Q_DECLARE_METATYPE(Workload)

namespace {

Workload asked(double users, std::array<double, 5> rest)
{
    return {.kind = u"llm_serving"_s,
        .users = users,
        .activeShare = rest[0],
        .thinkTimeS = rest[1],
        .inputTokens = rest[2],
        .outputTokens = rest[3],
        .latencyMs = rest[4]};
}

/// The ids of the small catalogue in the one that ships.
const std::map<QString, QString> kShipped {{u"llama-70b"_s, u"llama-3.3-70b"_s},
    {u"llama-8b"_s, u"llama-3.1-8b"_s}, {u"gpt-oss-120b"_s, u"gpt-oss-120b"_s},
    {u"qwen3-32b"_s, u"qwen3-32b"_s}, {u"h200"_s, u"h200-sxm"_s}, {u"h100"_s, u"h100-sxm"_s},
    {u"a100"_s, u"a100-sxm-80"_s}, {u"l40s"_s, u"l40s"_s}, {u"l4"_s, u"l4"_s},
    {u"rtx4090"_s, u"rtx-4090"_s}, {u"rtxpro6000"_s, u"rtx-pro-6000-server"_s}};

void compare(std::optional<double> actual, double expected, double relative)
{
    QVERIFY(actual.has_value());
    QVERIFY2(std::abs(*actual - expected) <= relative * std::abs(expected),
        qPrintable(u"%1 instead of %2"_s.arg(*actual).arg(expected)));
}

} // namespace

/// Serving a language model against the method note (sizing 2.1, 2.2 and 7).
class TestSizing : public QObject {
    Q_OBJECT

private slots:
    void workedExamples_data()
    {
        QTest::addColumn<Workload>("workload");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("precision");
        QTest::addColumn<QString>("gpu");
        QTest::addColumn<int>("gpus");

        // Section 7: margin 1.25, 50 ms p99 per token unless said
        const Workload chat = asked(500, {0.1, 60, 1000, 300, 50});
        const Workload rag = asked(5000, {0.1, 60, 4000, 300, 50});
        const Workload code = asked(200, {0.3, 20, 8000, 400, 30});
        const auto row = [](const char* name, const Workload& workload, QStringList on, int gpus) {
            QTest::addRow("%s", name) << workload << on[0] << on[1] << on[2] << gpus;
        };
        row("chat on H200 x1", chat, {u"llama-70b"_s, u"fp8"_s, u"h200"_s}, 1);
        row("chat on H100 x2", chat, {u"llama-70b"_s, u"fp8"_s, u"h100"_s}, 2);
        row("chat on RTX PRO 6000 x4", chat, {u"llama-70b"_s, u"fp8"_s, u"rtxpro6000"_s}, 4);
        row("chat on A100, 16 bit, x8", chat, {u"llama-70b"_s, u"fp16"_s, u"a100"_s}, 8);
        row("chat on L40S x16", chat, {u"llama-70b"_s, u"fp8"_s, u"l40s"_s}, 16);
        row("documents on H100 x2", rag, {u"llama-8b"_s, u"fp8"_s, u"h100"_s}, 2);
        row("documents on L40S x9", rag, {u"llama-8b"_s, u"fp8"_s, u"l40s"_s}, 9);
        row("documents on RTX 4090 x11", rag, {u"llama-8b"_s, u"fp8"_s, u"rtx4090"_s}, 11);
        row("documents on L4 x36", rag, {u"llama-8b"_s, u"fp8"_s, u"l4"_s}, 36);
        row("code, experts, on H100 x3", code, {u"gpt-oss-120b"_s, u"int4"_s, u"h100"_s}, 3);
        row("code, dense, on H100 x8", code, {u"qwen3-32b"_s, u"fp8"_s, u"h100"_s}, 8);
    }

    void workedExamples()
    {
        QFETCH(Workload, workload);
        QFETCH(QString, model);
        QFETCH(QString, precision);
        QFETCH(QString, gpu);
        QFETCH(int, gpus);
        Plan plan;
        plan.workloads.push_back(workload);
        plan.workloads[0].modelId = model;
        plan.workloads[0].precision = precision;
        const Sized sized = size(plan, sizingCatalog(), gpu);
        QVERIFY(sized.sheet.problems().empty());
        QVERIFY(sized.result.possible);
        QCOMPARE(sized.result.sizing.gpusForUse, gpus);
        QCOMPARE(sized.result.sizing.gpus, gpus); // no training asked for
        QCOMPARE(sized.values.scalar(u"system.sizing.gpus_for_use"_s), double(gpus));
        QCOMPARE(sized.values.scalar(u"system.sizing.gpus_needed"_s), double(gpus));
        // the same with the catalogue that ships
        static const Catalog shipped = readCatalog(shippedFiles()).catalog;
        plan.workloads[0].modelId = kShipped.at(model);
        plan.workloads[0].growthPerYear = 0.0; // the examples do not grow
        plan.overrides.emplace(u"margin_interactive"_s, Override {.value = 1.25}); // section 7
        QCOMPARE(size(plan, shipped, kShipped.at(gpu)).result.sizing.gpusForUse, gpus);
    }

    void requestsThatFitAtOnce()
    {
        // 2.1: Llama-3.3-70B fp8 on 2 H100 at 5,000/500 gives c_max 79
        Plan plan = servingPlan(u"llama-70b"_s, u"fp8"_s);
        plan.workloads[0].users = 1;
        plan.workloads[0].inputTokens = 5000;
        plan.workloads[0].outputTokens = 500;
        const Sized sized = size(plan, sizingCatalog(), u"h100"_s);
        QCOMPARE(sized.values.scalar(u"system.sizing.tensor_parallel"_s), 2.0);
        QCOMPARE(sized.values.scalar(u"system.sizing.batch_by_memory"_s), 79.0);
    }

    void cacheOfOneRequest_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("precision");
        QTest::addColumn<double>("bytes");

        // 1,000 tokens in, 300 out: 1,150 tokens on average; bytes per token from 2.1
        QTest::addRow("8B, 16 bit") << u"llama-8b"_s << u"fp16"_s << 1150.0 * 131072.0;
        QTest::addRow("8 bit halves it") << u"llama-70b"_s << u"fp8"_s << 1150.0 * 327680.0 / 2.0;
        // half of the layers hold 128 tokens at most
        QTest::addRow("window") << u"gpt-oss-120b"_s << u"int4"_s
                                << 73728.0 * (0.5 * 1150.0 + 0.5 * 128.0);
    }

    void cacheOfOneRequest()
    {
        QFETCH(QString, model);
        QFETCH(QString, precision);
        QFETCH(double, bytes);
        Plan plan = servingPlan(model, precision);
        plan.workloads[0].users = 100;
        const Sized sized = size(plan, sizingCatalog(), u"h200"_s);
        compare(sized.values.scalar(u"system.sizing.kv_per_request"_s), bytes, 1e-12);
    }

    void expertsStayInMemory()
    {
        Plan plan = servingPlan(u"gpt-oss-120b"_s, u"int4"_s);
        plan.workloads[0].users = 100;
        const Sized sized = size(plan, sizingCatalog(), u"h200"_s);
        // all 116.8 B parameters at 0.5625 byte, though 5.1 B are active
        compare(sized.values.scalar(u"system.sizing.weights"_s), 116.8e9 * 0.5625, 1e-12);
    }

    void obstacles_data()
    {
        QTest::addColumn<Workload>("workload");
        QTest::addColumn<QString>("gpu");
        QTest::addColumn<QString>("key");

        Workload w = asked(500, {0.1, 60, 1000, 300, 50});
        w.modelId = u"gpt-oss-120b"_s;
        w.precision = u"fp16"_s;
        QTest::addRow("234 GB on 8 x 18 GB") << w << u"rtx4090"_s << u"obstacle.memory"_s;
        w.modelId = u"llama-70b"_s;
        w.precision = u"fp8"_s;
        w.latencyMs = 5;
        QTest::addRow("5 ms per token") << w << u"l40s"_s << u"obstacle.too_slow"_s;
        w.latencyMs = 50;
        w.inputTokens = 200000;
        QTest::addRow("longer than the context") << w << u"h200"_s << u"obstacle.context"_s;
        w.inputTokens = 1000;
        w.users = std::nullopt;
        QTest::addRow("users not known") << w << u"h200"_s << u"obstacle.missing"_s;
        w.users = 1e9;
        QTest::addRow("absurd number of users") << w << u"h200"_s << u"obstacle.too_many"_s;
        w.users = 500;
        w.modelId = u"none"_s;
        QTest::addRow("model not known") << w << u"h200"_s << u"obstacle.missing"_s;
    }

    void obstacles()
    {
        QFETCH(Workload, workload);
        QFETCH(QString, gpu);
        Plan plan;
        plan.workloads.push_back(workload);
        const Sized sized = size(plan, sizingCatalog(), gpu);
        QVERIFY(sized.sheet.problems().empty());
        QVERIFY(!sized.result.possible);
        QTEST(sized.result.obstacle.key, "key");
        QCOMPARE(sized.result.sizing.gpus, 0);
    }

    void eightBitNeedsAtLeastAmpere()
    {
        Catalog catalog = sizingCatalog();
        Plan plan = servingPlan(u"llama-8b"_s, u"fp8"_s);
        plan.workloads[0].users = 100;
        // A100: no 8-bit float units, computes at its 16-bit rate
        const Sized a100 = size(plan, catalog, u"a100"_s);
        QVERIFY(a100.result.possible);
        compare(a100.values.scalar(u"system.sizing.gpu_rate"_s), 312e12 * 3600.0, 1e-12);
        catalog.gpus[2].computeCapability = u"7.0"_s;
        QCOMPARE(size(plan, catalog, u"a100"_s).result.obstacle.key, u"obstacle.no_rate"_s);
    }

    /// What a planner brings along counts as if it stood in the catalogue; what is left out follows
    /// from the rest.
    void ownModelAndGpuAreSizedLikeTheirTwins_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("kind");
        QTest::addRow("dense") << u"llama-70b"_s << u"llm_serving"_s;
        QTest::addRow("experts and window") << u"gpt-oss-120b"_s << u"llm_serving"_s;
        QTest::addRow("vision") << u"resnet50"_s << u"vision_inference"_s;
    }
    void ownModelAndGpuAreSizedLikeTheirTwins()
    {
        QFETCH(QString, model);
        QFETCH(QString, kind);
        const Catalog shipped = sizingCatalog();
        Plan plan = servingPlan(model, u"fp8"_s);
        plan.workloads.front().kind = kind;
        plan.workloads.front().users = 500.0;
        const Sized twin = size(plan, shipped, u"h100"_s);

        OwnModel own = ownOf(*shipped.model(model));
        own.id = u"own-1"_s;
        if (own.heads && *own.hidden == *own.heads * *own.headDim) {
            own.headDim = {}; // hidden / heads
            own.kvBytesPerToken = {}; // 4 x layers x kv_heads x head_dim
        }
        OwnGpu gpu = ownOf(*shipped.gpu(u"h100"_s));
        gpu.id = u"own-2"_s;
        plan.ownModels = {own, {.id = u"own-3"_s, .name = u"half said"_s}};
        plan.ownGpus = {gpu};
        plan.workloads.front().modelId = own.id;
        const Catalog catalog = withOwn(shipped, plan);
        const Sized sized = size(plan, catalog, gpu.id);

        QCOMPARE(catalog.models.size(), shipped.models.size() + 1); // nothing that cannot be
        QVERIFY(twin.result.sizing.gpus > 0);
        QCOMPARE(sized.result.sizing.gpus, twin.result.sizing.gpus);
        QCOMPARE(sized.result.obstacle.key, twin.result.obstacle.key);
        QCOMPARE(sized.sheet.quantities().size(), twin.sheet.quantities().size());
        for (const Quantity& quantity : twin.sheet.quantities())
            QVERIFY(sized.values.scalar(quantity.id) == twin.values.scalar(quantity.id));
    }

    void cheapestSufficient()
    {
        Catalog catalog = sizingCatalog();
        Plan plan;
        plan.workloads.push_back(asked(500, {0.1, 60, 1000, 300, 50}));
        plan.workloads[0].modelId = u"llama-70b"_s;
        plan.workloads[0].precision = u"fp8"_s;
        const SizingInput input {plan, catalog};
        const auto best = [&] {
            const Gpu* gpu = smallestSufficient(
                {catalog.gpu(u"rtx4090"_s), catalog.gpu(u"h100"_s), catalog.gpu(u"h200"_s)}, input);
            return gpu != nullptr ? gpu->id : QString();
        };
        QCOMPARE(best(), u"h200"_s); // no prices: 1 x 700 W before 2 x 700 W
        catalog.gpus[0].priceEur = 32000;
        catalog.gpus[1].priceEur = 15000;
        QCOMPARE(best(), u"h100"_s); // 2 x 15,000 before 1 x 32,000
        plan.workloads[0].latencyMs = 1;
        QCOMPARE(best(), QString());
    }
};

QTEST_APPLESS_MAIN(TestSizing)
#include "tst_sizing.moc"
