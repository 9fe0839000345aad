#include "tests/app/sizing_catalog.h"

#include <QTest>
#include <cmath>

using namespace kursbuch;
using namespace kursbuch::test;

Q_DECLARE_METATYPE(Workload)

namespace {

Plan planOf(Workload workload)
{
    workload.id = u"w"_s;
    Plan plan;
    plan.workloads.push_back(std::move(workload));
    return plan;
}

Workload tuning(const QString& model, const QString& method, double tokens = 100e6)
{
    return {.kind = u"llm_tuning"_s,
        .modelId = model,
        .growthPerYear = 0.0,
        .trainingRunsPerYear = 1.0,
        .tuningMethod = method,
        .tokensPerRun = tokens};
}

Workload kind(const QString& kind)
{
    return {.kind = kind, .modelId = kind};
}

} // namespace

/// Every kind of work that is no served language model, against the method note (sizing 3 to 6).
class TestWorkloads : public QObject {
    Q_OBJECT

private slots:
    void trainingGpus_data()
    {
        QTest::addColumn<Workload>("workload");
        QTest::addColumn<QString>("gpu");
        QTest::addColumn<int>("gpus");
        const auto row = [](const char* name, const Workload& workload, const char* gpu, int gpus) {
            QTest::addRow("%s", name) << workload << QString::fromLatin1(gpu) << gpus;
        };
        // Section 3.2, "Fit (M)": what was run on how many cards. 24 h are given for a run.
        // 8.03e9 x (2 + 1 % x 16) = 17.3 GB, activations 0.5 + 1.6 GB, of 24 x 0.92 - 2 = 20.1 GB
        row("8B LoRA on 1 x 24 GB", tuning(u"llama-8b"_s, u"lora"_s, 1e6), "rtx4090", 1);
        // 8.03e9 x 0.76 = 6.1 + 2.1 of 16 x 0.92 - 2 = 12.7 GB: "QLoRA on 12..16 GB"
        row("8B QLoRA on 1 x 16 GB", tuning(u"llama-8b"_s, u"qlora"_s, 1e6), "t4", 1);
        // 70.55e9 x 0.76 = 53.6 + 4.3 of 71.6 GB: "1 x 48..80 GB"
        row("70B QLoRA on 1 x 80 GB", tuning(u"llama-70b"_s, u"qlora"_s, 1e6), "a100", 1);
        // 70.55e9 x 2.16 = 152.4 over 71.6 - 4.3 - 3.5 each: 2.4; published with 4
        row("70B LoRA on 3 x 80 GB", tuning(u"llama-70b"_s, u"lora"_s, 1e6), "h100", 3);
        // 8.03e9 x 16 = 128 GB over 71.6 - 2.1 - 1.0 each: "one 8 x 80 GB node"
        row("8B full on 2 x 80 GB", tuning(u"llama-8b"_s, u"full"_s, 1e6), "h100", 2);
        // 1.129 TB over 71.6 - 4.3 - 3.5 = 63.8 each: 17.7, in whole nodes: "24..32 x 80 GB"
        row("70B full on 3 nodes of 80 GB", tuning(u"llama-70b"_s, u"full"_s, 1e6), "h100", 24);
        // 1.129 TB over 127.7 - 7.8: 9.4, "fewer with 141+ GB GPUs"
        row("70B full on 2 nodes of 141 GB", tuning(u"llama-70b"_s, u"full"_s, 1e6), "h200", 16);
    }

    void trainingGpus()
    {
        QFETCH(Workload, workload);
        QFETCH(QString, gpu);
        QFETCH(int, gpus);
        const Sized sized = size(planOf(workload), sizingCatalog(), gpu);
        QCOMPARE(sized.sheet.problems(), std::vector<QString> {});
        QVERIFY2(sized.result.possible, qPrintable(sized.result.obstacle.key));
        QCOMPARE(sized.result.sizing.gpusForUse, 0);
        QCOMPARE(sized.result.sizing.gpusForTraining, gpus);
        QCOMPARE(sized.result.sizing.gpus, gpus);
        QCOMPARE(sized.values.scalar(u"system.sizing.gpus_needed"_s), std::optional<double>(gpus));
        QCOMPARE(sized.values.scalar(u"system.sizing.use_utilisation"_s), std::optional(0.0));
    }

    void values_data()
    {
        QTest::addColumn<Workload>("workload");
        QTest::addColumn<QString>("gpu");
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<double>("expected");
        const auto row
            = [](const char* name, const Workload& workload, QStringList on, double expected) {
                  QTest::addRow("%s", name) << workload << on[0] << on[1] << expected;
              };
        const QString run = u"system.sizing.training_run_hours"_s;
        // (6 x 8.03e9 + 6 x 32 x 4096 x 2048) x 100e6 = 4.979e18 over 989e12 x 0.4301: 3.25 GPU
        // hours, on a node of 8 "100 M tokens 0.4 h" (section 6)
        row("8B full, 100 M tokens", tuning(u"llama-8b"_s, u"full"_s), {u"h100"_s, run}, 3.251);
        // 4 x 70.55e9 x 60e6 over 4.254e14 a second: "60 M tokens = 2.8 h on 4 H100"
        row("70B LoRA, 60 M tokens", tuning(u"llama-70b"_s, u"lora"_s, 60e6), {u"h100"_s, run},
            4 * 2.764);
        // Section 5: F x MFU / T = 425 TFLOP/s over 8,192 tokens = 51.9 GB/s; "at 400 TFLOP/s: T =
        // 8 k -> 49 GB/s". Of adapters 1 %: 0.5 GB/s, "10/25 GbE enough"
        const QString link = u"system.sizing.link_needed"_s;
        row("network, 8B full", tuning(u"llama-8b"_s, u"full"_s), {u"h100"_s, link},
            51.93e9 * 3600);
        row("network, 8B LoRA", tuning(u"llama-8b"_s, u"lora"_s), {u"h100"_s, link},
            0.5193e9 * 3600);
        // 7B on 1 T tokens = 107 h on 256 H100 at benchmark speed, about twice that end to end
        // (3.1). Here 8.03B, with recomputation (x 0.877) and attention (x 1.033), over 0.55:
        // 27,392 GPU hours x 1.147 x 1.033 / 0.877 / 0.55
        Workload scratch = tuning(u"llama-8b"_s, {}, 1e12);
        scratch.kind = u"llm_pretraining"_s;
        row("8B from scratch, 1 T tokens", scratch, {u"h100"_s, run}, 59115.0);

        // Section 4: 10 M chunks of 512 tokens = L40S 7.3 h, RTX 4090 16 h, L4 22 h, H100 2.7 h
        Workload index = kind(u"embedding"_s);
        index.itemsToIndex = 10e6;
        const QString hours = u"system.sizing.index_hours"_s;
        row("10 M chunks on L40S", index, {u"l40s"_s, hours}, 7.345);
        row("10 M chunks on RTX 4090", index, {u"rtx4090"_s, hours}, 16.09);
        row("10 M chunks on L4", index, {u"l4"_s, hours}, 21.97);
        row("10 M chunks on H100", index, {u"h100"_s, hours}, 2.688);
        index.inputTokens = 1024;
        row("chunks twice as long", index, {u"l40s"_s, hours}, 2 * 7.345);

        // 1,000 h of audio = 120,000 windows. L40S: 2.396e12 / (733e12 x 0.0695) = 47.0 ms each,
        // 1.57 h (measured 1.4). L4: 142.5 ms, 4.75 h; measured 7.3, since it does not hold its
        // rate at 72 W: within the error that is printed for speech.
        Workload audio = kind(u"speech"_s);
        audio.audioHoursPerMonth = 1000;
        row("windows of 1,000 h", audio, {u"l4"_s, u"common.load.requests_monthly"_s}, 120000);
        const QString each = u"system.sizing.time_per_item"_s;
        row("a window on L40S", audio, {u"l40s"_s, each}, 0.04703 / 3600);
        row("a window on L4", audio, {u"l4"_s, each}, 0.1425 / 3600);
        Workload live = kind(u"speech"_s);
        live.liveStreams = 6; // one window every 30 s each
        row("six live streams", live, {u"l4"_s, u"common.load.requests_at_peak"_s}, 720);

        // SDXL, 20 steps with guidance: 40 x 5.9791e12 / (1979e12 x 0.2168) = 0.557 s, 1.8 images
        // a second; measured best 2.3 (section 4)
        Workload pictures = kind(u"diffusion"_s);
        pictures.requestsPerMonth = 1000;
        row("a picture on H100", pictures, {u"h100"_s, each}, 0.5574 / 3600);

        // Section 6: 100 M rows in 190..510 s on a processor
        Workload table = kind(u"tabular"_s);
        table.growthPerYear = 0.0;
        table.rows = 1e8;
        row("100 M rows", table, {u"l4"_s, u"system.sizing.processor_run_time"_s}, 510.0 / 3600);

        // Section 2.3: only the share that is not held is read. 8B fp8 on H100 reads 4,000 tokens
        // in 2 x 8.03e9 x 4000 / (1979e12 x 0.6866) + ...; of them 30 % are left.
        Workload chat {.kind = u"llm_serving"_s,
            .modelId = u"llama-8b"_s,
            .precision = u"fp8"_s,
            .users = 10.0,
            .inputTokens = 4000.0,
            .cachedShare = 0.7};
        row("a prompt held to 70 %", chat, {u"h100"_s, u"system.sizing.tokens_read"_s}, 1200);

        // Section 4: one T4 with 213 images a second, of which 0.6 are left: 5 cameras at 25 fps.
        // ResNet-50 stands for the model; 125 frames x 1.25.
        Workload cameras = kind(u"vision_inference"_s);
        cameras.modelId = u"resnet50"_s;
        cameras.growthPerYear = 0.0;
        cameras.trainingRunsPerYear = 0.0;
        cameras.cameras = 5;
        cameras.framesPerSecond = 25;
        row("five cameras at 25 fps", cameras, {u"t4"_s, u"system.sizing.items_needed"_s},
            156.25 * 3600);
    }

    void values()
    {
        QFETCH(Workload, workload);
        QFETCH(QString, gpu);
        QFETCH(QString, quantity);
        QFETCH(double, expected);
        const Sized sized = size(planOf(workload), sizingCatalog(), gpu);
        QCOMPARE(sized.sheet.problems(), std::vector<QString> {});
        QVERIFY2(sized.result.possible, qPrintable(sized.result.obstacle.key));
        const double actual = sized.values.scalar(quantity).value_or(std::nan(""));
        QVERIFY2(std::abs(actual - expected) <= 0.005 * expected,
            qPrintable(u"%1 instead of %2"_s.arg(actual).arg(expected)));
    }

    void tables_data()
    {
        QTest::addColumn<double>("rows");
        QTest::addColumn<double>("runs");
        QTest::addColumn<int>("gpus");
        // Section 6: enough up to 10 M rows; 100 M unless learned anew every hour
        QTest::addRow("10 M rows every hour") << 1e7 << 8760.0 << 0;
        QTest::addRow("100 M rows every day") << 1e8 << 365.0 << 0;
        QTest::addRow("100 M rows every hour") << 1e8 << 8760.0 << 1;
    }

    void tables()
    {
        QFETCH(double, rows);
        QFETCH(double, runs);
        QFETCH(int, gpus);
        Workload table = kind(u"tabular"_s);
        table.growthPerYear = 0.0;
        table.trainingRunsPerYear = runs;
        table.rows = rows;
        const Sized sized = size(planOf(table), sizingCatalog(), u"l4"_s);
        QVERIFY(sized.result.possible);
        QCOMPARE(sized.result.sizing.gpus, gpus);
        QVERIFY(sized.values.scalar(u"system.sizing.use_utilisation"_s).has_value());
    }

    void obstacles_data()
    {
        QTest::addColumn<Workload>("workload");
        QTest::addColumn<QString>("obstacle");
        QTest::addRow("no rows said") << kind(u"tabular"_s) << u"obstacle.missing"_s;
        QTest::addRow("no audio said") << kind(u"speech"_s) << u"obstacle.missing"_s;
        Workload wrong = kind(u"speech"_s);
        wrong.audioHoursPerMonth = 10;
        wrong.modelId = u"resnet50"_s;
        QTest::addRow("an image model for speech") << wrong << u"obstacle.model_kind"_s;
        Workload longer = tuning(u"llama-8b"_s, u"lora"_s);
        longer.inputTokens = 200000; // the model reads 131,072
        QTest::addRow("examples beyond the context") << longer << u"obstacle.sequence"_s;
        Workload absurd = kind(u"speech"_s);
        absurd.liveStreams = 1e6; // 33,333 windows a second
        absurd.audioHoursPerMonth = 1e12;
        QTest::addRow("more audio than there is") << absurd << u"obstacle.too_many"_s;
        QTest::addRow("70B LoRA on cards of 24 GB, however many")
            << tuning(u"llama-70b"_s, u"lora"_s) << u"obstacle.training_memory"_s;
    }

    void obstacles()
    {
        QFETCH(Workload, workload);
        QFETCH(QString, obstacle);
        const Sized sized = size(planOf(workload), sizingCatalog(), u"l4"_s);
        QCOMPARE(sized.sheet.problems(), std::vector<QString> {});
        QVERIFY(!sized.result.possible);
        QCOMPARE(sized.result.obstacle.key, obstacle);
    }
};

QTEST_APPLESS_MAIN(TestWorkloads)
#include "tst_workloads.moc"
