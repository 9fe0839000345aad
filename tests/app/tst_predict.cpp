#include "app/assess/predict.h"

#include <QTest>
#include <cmath>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

const Catalog& shipped()
{
    static const Catalog catalog = readCatalog(shippedFiles()).catalog;
    return catalog;
}

/// "gpt-oss-120b h100-sxm 1 fp4 1000 300" and, where given, tp.
CaseWords words(const QString& text)
{
    const QStringList w = text.split(u' ');
    return {.model = w.value(0),
        .gpu = w.value(1),
        .gpus = w.value(2),
        .tensorParallel = w.value(6),
        .precision = w.value(3),
        .inputTokens = w.value(4),
        .outputTokens = w.value(5)};
}

CaseSheet sheet(const CaseWords& asked)
{
    const Result<SizeCase> read = CaseReader(shipped()).read(asked);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return sheetOf(*read, shipped());
}

} // namespace

/// The predictor of one configuration against the conformance list and worked figures of the method
/// note (sizing 2.1, 3, 4, 7 and 9). Measurements: tst_accuracy.
class TestPredict : public QObject {
    Q_OBJECT

private slots:
    void conformance_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<double>("expected");
        const auto row
            = [](const char* name, const QString& asked, const QString& quantity, double expected) {
                  QTest::addRow("%s", name) << asked << quantity << expected;
              };
        // 2.1: every expert stays in memory: 46.7e9 x 2 bytes, though 12.88e9 are active
        row("experts in memory", u"mixtral-8x7b h200-sxm 1 fp16 1000 300"_s, u"weights"_s, 93.4e9);
        // 2.1: 8 of 64 heads keep a cache: 327,680 bytes a token (all 64 would take 8 times that)
        row("grouped heads", u"llama-3.3-70b h200-sxm 2 fp16 1000 300"_s, u"kv_per_request"_s,
            327680.0 * 1150.0);
        // 2.1: 61 x (512 + 64) x 2 = 70,272 bytes a token at 16 bit, half at 8 bit, kept once
        row("latent vector", u"deepseek-v3 b300 8 fp8 1000 300 8"_s, u"kv_per_request"_s,
            70272.0 / 2.0 * 1150.0);
        // 2.1: 18 of 36 layers hold no more than 128 tokens
        row("window", u"gpt-oss-120b h100-sxm 2 int4 1000 300"_s, u"kv_per_request"_s,
            73728.0 * (0.5 * 1150.0 + 0.5 * 128.0));
        // 2.1: 8 GPUs, 4 key-value heads: two copies; 8-bit cache
        row("more GPUs than heads", u"qwen3-235b-a22b h100-sxm 8 fp8 1000 300 8"_s,
            u"kv_per_request"_s, 192512.0 / 2.0 * 1150.0 * 2.0);
        // 2.2: H100 has no 4-bit units: 989 TFLOPS at 16 bit x 0.7784
        row("4 bit without units", u"llama-3.1-8b h100-sxm 1 fp4 1000 300"_s, u"gpu_rate"_s,
            989e12 * 3600.0);
        row("4 bit with units", u"llama-3.1-8b b200 1 fp4 1000 300"_s, u"gpu_rate"_s,
            9000e12 * 3600.0);
        // 2.1: 0.53 bytes with one scale of 8 bit for 32 values
        row("MXFP4", u"gpt-oss-120b b200 1 mxfp4 1000 300"_s, u"weights"_s, 116.8e9 * 0.53);
        // 2.1: "79; the published NIM sweep stops scaling between 50 and 100"
        row("requests at once", u"llama-3.3-70b h100-sxm 2 fp8 5000 500 2"_s, u"batch_by_memory"_s,
            79.0);
        // 2.2: 70B prefill of 1,000 tokens on 8 L40S 340 ms, on 2 H100 78 ms
        row("prefill over PCIe", u"llama-3.3-70b l40s 8 fp8 1000 300 8"_s, u"prefill_time"_s,
            0.340 / 3600.0);
        row("prefill over NVLink", u"llama-3.3-70b h100-sxm 2 fp8 1000 300 2"_s, u"prefill_time"_s,
            0.078 / 3600.0);
    }

    void conformance()
    {
        QFETCH(QString, asked);
        QFETCH(QString, quantity);
        QFETCH(double, expected);
        const CaseSheet found = sheet(words(asked));
        QVERIFY(found.sheet.problems().empty());
        const auto value = found.values.scalar(u"case.sizing."_s + quantity);
        QVERIFY(value.has_value());
        const double tolerance = quantity == u"prefill_time"_s ? 0.02 : 1e-9;
        QVERIFY2(std::abs(*value / expected - 1.0) <= tolerance,
            qPrintable(u"%1 instead of %2"_s.arg(*value).arg(expected)));
    }

    void outputs_data()
    {
        QTest::addColumn<CaseWords>("asked");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("tolerance");
        // 7: Qwen3-32B fp8, 32 x H200, 4,000/500, 10 ms mean (14.9 ms p99): aiconfigurator predicts
        // 410 tokens/s per GPU aggregated. The note's 484 does not follow from its own formulas: by
        // hand they give 438 with 17.5 requests in flight (TP 4) and 431 with 17 whole ones, of
        // which 0.895, 386, is planned with
        CaseWords dense = words(u"qwen3-32b h200-sxm 32 fp8 4000 500"_s);
        dense.limitSeconds = u"0.01493"_s;
        QTest::addRow("dense within 10 ms") << dense << 32.0 * 410.0 << 0.10;
        // 3.3: MLPerf llama2_70b_lora, H100 x8; here the rate that 34 to 42 % of peak give:
        // 0.38 x 1979e12 / (4 x 70.55e9 + 6 x 80 x 8192 x 4096) = 2,524 tokens/s
        QTest::addRow("LoRA 70B at 8 bit") << CaseWords {.kind = u"llm_lora"_s,
            .model = u"llama-3.1-70b"_s,
            .gpu = u"h100-sxm"_s,
            .gpus = u"8"_s,
            .precision = u"fp8"_s,
            .sequence = u"4096"_s} << 2524.0
                                           << 0.10;
        // 4: embeddings: 10 M chunks of 512 tokens in 7.3 h on an L40S, 2.7 h on an H100
        QTest::addRow("embeddings, L40S")
            << CaseWords {.model = u"bge-m3"_s, .gpu = u"l40s"_s} << 1e7 / (7.3 * 3600.0) << 0.02;
        QTest::addRow("embeddings, H100") << CaseWords {.model = u"bge-m3"_s, .gpu = u"h100-sxm"_s}
                                          << 1e7 / (2.7 * 3600.0) << 0.02;
        // 4: 2.532 x 8.22e9 / (165.2e12 x 0.9815) + 3.693 x 18.37 x 11.11e6 / 1008e9 + 4.17e-6 s =
        // 0.880 ms an image; the note says 3.0 h for 10 M by formula and 2.1 h as measured, this
        // is 2.4 h
        QTest::addRow("images, training") << CaseWords {.kind = u"vision_training"_s,
            .model = u"resnet-50"_s,
            .gpu = u"rtx-4090"_s} << 1.0 / 0.880e-3
                                          << 0.005;
        // 4: RTX 4090, ResNet-50, PyTorch eager: 4,218 images/s measured, 22 % median error
        QTest::addRow("images") << CaseWords {.model = u"resnet-50"_s, .gpu = u"rtx-4090"_s}
                                << 4218.0 << 0.22;
        // 4: Whisper large-v3 on L4: 349 tokens/s, 76 a window: 4.6 windows/s; 27 % over groups
        QTest::addRow("speech") << CaseWords {.model = u"whisper-large-v3"_s, .gpu = u"l4"_s} << 4.6
                                << 0.60;
        // 4: SDXL 2.3 images/s on H100, 20 steps x 2 forward passes; 14 % over groups
        QTest::addRow("diffusion")
            << CaseWords {.model = u"sdxl"_s, .gpu = u"h100-sxm"_s} << 2.3 * 40.0 << 0.25;
    }

    void outputs()
    {
        QFETCH(CaseWords, asked);
        QFETCH(double, expected);
        QFETCH(double, tolerance);
        const CaseSheet found = sheet(asked);
        QVERIFY(found.sheet.problems().empty());
        QVERIFY2(std::abs(found.prediction.value / expected - 1.0) <= tolerance,
            qPrintable(u"%1 instead of %2"_s.arg(found.prediction.value).arg(expected)));
    }

    void heldPrefixIsNotReadAgain()
    {
        CaseWords asked = words(u"llama-3.3-70b h100-sxm 2 fp8 8000 400 2"_s);
        const CaseSheet whole = sheet(asked);
        asked.cachedPercent = u"80"_s;
        const CaseSheet cached = sheet(asked);
        // 2.3: a fifth of the prompt is read, all of it is kept
        QVERIFY(
            std::abs(*cached.value("prefill_time") / *whole.value("prefill_time") - 0.2) < 1e-9);
        QCOMPARE(cached.value("kv_per_request"), whole.value("kv_per_request"));
        QVERIFY(cached.prediction.value > whole.prediction.value);
    }

    void impossibleIsZero_data()
    {
        QTest::addColumn<CaseWords>("asked");
        // 70.55 GB on 0.92 x 80 - 4 = 69.6 GB
        QTest::addRow("serving") << words(u"llama-3.1-70b h100-sxm 1 fp8 128 128"_s);
        CaseWords tuned = words(u"llama-3.3-70b rtx-4090 2 int4"_s);
        tuned.kind = u"llm_qlora"_s;
        tuned.sequence = u"2048"_s;
        QTest::addRow("QLoRA of 54 GB on 36") << tuned;
        QTest::addRow("24 GB of FLUX on 16")
            << CaseWords {.model = u"flux.1-dev"_s, .gpu = u"t4"_s};
    }

    void impossibleIsZero()
    {
        QFETCH(CaseWords, asked);
        const CaseSheet found = sheet(asked);
        QCOMPARE(found.prediction.value, 0.0);
        QVERIFY(found.prediction.obstacle == CaseObstacle::Memory);
        QVERIFY(found.binds.isEmpty());
    }

    void everyQuantityHasItsWords_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("model");
        for (const QString& kind : {u"llm_offline"_s, u"llm_pretrain"_s, u"llm_qlora"_s})
            QTest::addRow("%s", qPrintable(kind)) << kind << u"gpt-oss-120b"_s;
        QTest::addRow("images") << u"vision_training"_s << u"resnet-50"_s;
    }

    void everyQuantityHasItsWords()
    {
        QFETCH(QString, kind);
        QFETCH(QString, model);
        CaseWords asked = words(model + u" mi355x 8 fp16 1000 300"_s);
        asked.kind = kind;
        asked.sequence = u"4096"_s;
        asked.cachedPercent = kind == u"llm_offline"_s ? u"50"_s : QString();
        const CaseSheet found = sheet(asked);
        QVERIFY(found.sheet.problems().empty());
        for (const Quantity& quantity : found.sheet.quantities()) {
            const Text label = shipped().quantityLabel(quantity.id);
            QVERIFY2(label.de != quantity.id && !label.de.isEmpty() && !label.en.isEmpty(),
                qPrintable(quantity.id));
            const UnitScale* scale = shipped().quantityScale(quantity.id);
            QVERIFY2(scale != nullptr && scale->unit == quantity.unit, qPrintable(quantity.id));
        }
    }
};

QTEST_APPLESS_MAIN(TestPredict)
#include "tst_predict.moc"
