#include "app/catalog/catalog.h"

#include <QTest>
#include <cmath>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

const CatalogReading& shipped()
{
    static const CatalogReading reading = readCatalog(shippedFiles());
    return reading;
}

bool hasSource(const Source& source)
{
    return !source.text.isEmpty() && source.date.isValid()
        && source.date <= QDate(2026, 12, 31); // nothing is known from the future
}

} // namespace

class CatalogTest : public QObject {
    Q_OBJECT

private slots:
    void shippedCatalogueIsReadWithoutARefusal()
    {
        QStringList refused;
        for (const Error& error : shipped().refused)
            refused += error.toString();
        QVERIFY2(refused.isEmpty(), qPrintable(refused.join(u'\n')));
        QCOMPARE(shipped().catalog.hash.size(), 32);
    }

    void countsReachWhatTheFirstJourneyNeeds_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("least"); // issue 2, point 5

        const Catalog& c = shipped().catalog;
        const auto size = [](const auto& list) { return static_cast<int>(list.size()); };
        QTest::addRow("accelerators") << size(c.gpus) << 70;
        QTest::addRow("servers and systems") << size(c.servers) << 8;
        QTest::addRow("models") << size(c.models) << 106;
        QTest::addRow("cloud offers") << size(c.offers) << 20;
        QTest::addRow("services") << size(c.services) << 10;
        QTest::addRow("providers") << size(c.providers) << 6;
        QTest::addRow("stack rows") << size(c.stack) << 6;
        QTest::addRow("regions") << size(c.regions) << 30;
        QTest::addRow("figures") << size(c.figures) << 80;
    }

    void countsReachWhatTheFirstJourneyNeeds()
    {
        QFETCH(int, count);
        QFETCH(int, least);
        QVERIFY2(count >= least, qPrintable(u"%1 < %2"_s.arg(count).arg(least)));
    }

    void offersComeFromFiveProvidersAndTwoOfTheEu()
    {
        QSet<QString> providers;
        QSet<QString> inTheEu;
        for (const Offer& offer : shipped().catalog.offers) {
            providers += offer.providerId;
            const Provider* provider = shipped().catalog.provider(offer.providerId);
            QVERIFY(provider != nullptr);
            const Place* parent = shipped().catalog.place(provider->parent);
            if (parent != nullptr && parent->status == u"eea"_s)
                inTheEu += offer.providerId;
        }
        QVERIFY(providers.size() >= 5);
        QVERIFY(inTheEu.size() >= 2);
    }

    void pricesReachTheirFullBreadth()
    {
        // issue 5, point 1: at least 150 offers of 12 providers, six of them German or other EU
        QSet<QString> providers;
        QSet<QString> inTheEu;
        for (const Offer& offer : shipped().catalog.offers) {
            providers += offer.providerId;
            const Provider* provider = shipped().catalog.provider(offer.providerId);
            const Place* parent = shipped().catalog.place(provider->parent);
            if (parent != nullptr && parent->status == u"eea"_s)
                inTheEu += offer.providerId;
        }
        QVERIFY(shipped().catalog.offers.size() >= 150);
        QVERIFY(providers.size() >= 12);
        QVERIFY(inTheEu.size() >= 6);
    }

    void commitmentIsCheaperThanOnDemand()
    {
        // 127.816 USD/h on demand; share for three years 0.439 (Lenovo Press LP2368)
        const Offer* offer = shipped().catalog.offer(u"azure-h100-8-se"_s);
        QVERIFY(offer != nullptr && offer->reserved.size() == 3);
        QCOMPARE(offer->reserved.at(1).termMonths, 36);
        QCOMPARE(offer->reserved.at(1).pricePerHour, 127.816 * 0.439);
        for (const Offer& one : shipped().catalog.offers)
            QVERIFY2(!one.spotPerHour || !one.pricePerHour || *one.spotPerHour < *one.pricePerHour,
                qPrintable(one.id));
    }

    void tariffsRiseByTheirSteps_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("amount");
        QTest::addColumn<double>("price");

        // aws.amazon.com/premiumsupport/partner-led-support/pricing, worked example of the page
        QTest::addRow("15,000 + 24,500 + 25,000 + 6,000")
            << u"support-aws-partner-led"_s << 1.2e6 << 70500.0;
        QTest::addRow("10 %% of 75,000 is the minimum")
            << u"support-aws-partner-led"_s << 75000.0 << 7500.0;
        QTest::addRow("the minimum") << u"support-aws-partner-led"_s << 10000.0 << 7500.0;
        QTest::addRow("20 TB are included") << u"egress-hetzner"_s << 20000.0 << 0.0;
        QTest::addRow("1 EUR per TB above") << u"egress-hetzner"_s << 23000.0 << 3.0;
        QTest::addRow("flat a month") << u"support-azure-standard"_s << 3.0 << 300.0;
    }

    void tariffsRiseByTheirSteps()
    {
        QFETCH(QString, id);
        QFETCH(double, amount);
        QFETCH(double, price);
        const Tariff* tariff = shipped().catalog.tariff(id);
        QVERIFY(tariff != nullptr);
        const auto found = priceBy(*tariff, amount);
        QVERIFY(found && std::abs(*found - price) < 1e-6);
        QVERIFY(!priceBy(*shipped().catalog.tariff(u"support-gcp"_s), amount)); // not known
        QVERIFY(!priceBy(*tariff, -1.0));
    }

    void everyEntryNamesASourceWithADate()
    {
        const Catalog& c = shipped().catalog;
        const auto check = [](const auto& entries) {
            for (const auto& entry : entries)
                QVERIFY2(hasSource(entry.source), qPrintable(entry.id));
        };
        check(c.gpus);
        check(c.servers);
        check(c.models);
        check(c.offers);
        check(c.services);
        check(c.providers);
        check(c.tariffs);
        check(c.stack);
        for (const Place& place : c.places)
            QVERIFY2(hasSource(place.source), qPrintable(place.iso));
        for (const auto& [id, figure] : c.figures.asKeyValueRange())
            QVERIFY2(hasSource(figure.source), qPrintable(id));
    }

    void everyTextIsThereInBothLanguages()
    {
        const Catalog& c = shipped().catalog;
        for (auto it = c.labels.begin(); it != c.labels.end(); ++it)
            QVERIFY2(it->isComplete(), qPrintable(it.key()));
        for (auto it = c.quantityLabels.begin(); it != c.quantityLabels.end(); ++it)
            QVERIFY2(it->isComplete() && c.quantityScales.contains(it.key()), qPrintable(it.key()));
        for (const auto& [id, figure] : c.figures.asKeyValueRange())
            QVERIFY2(figure.label.isComplete(), qPrintable(id));
        for (const Place& place : c.places)
            QVERIFY2(place.name.isComplete(), qPrintable(place.iso));
    }

    void ratesAreDense_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("fp16"); // dense TFLOPS of the makers' data sheets
        QTest::addColumn<double>("fp8");
        QTest::addColumn<double>("memoryGB");

        QTest::addRow("L4 sheet: 121 / 242") << u"l4"_s << 121.0 << 242.0 << 24.0;
        QTest::addRow("L40S sheet: 362 / 733") << u"l40s"_s << 362.0 << 733.0 << 48.0;
        QTest::addRow("H100 SXM sheet: 989 / 1979") << u"h100-sxm"_s << 989.0 << 1979.0 << 80.0;
        QTest::addRow("H200 SXM sheet: 989 / 1979") << u"h200-sxm"_s << 989.0 << 1979.0 << 141.0;
        QTest::addRow("A100 has no fp8") << u"a100-pcie-80"_s << 312.0 << 0.0 << 80.0;
        QTest::addRow("MI300X sheet: 1307 / 2615") << u"mi300x"_s << 1307.0 << 2615.0 << 192.0;
    }

    void ratesAreDense()
    {
        QFETCH(QString, id);
        QFETCH(double, fp16);
        QFETCH(double, fp8);
        QFETCH(double, memoryGB);
        const Gpu* gpu = shipped().catalog.gpu(id);
        QVERIFY(gpu != nullptr);
        QCOMPARE(gpu->fp16Tflops, fp16);
        QCOMPARE(gpu->fp8Tflops, fp8);
        QCOMPARE(gpu->memoryGB, memoryGB);
    }

    /// What the licence itself says, read at its maker's.
    void licencesAreClassed_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("licenceClass");
        QTest::addRow("Apache-2.0") << u"qwen3-8b"_s << u"permissive"_s;
        QTest::addRow("MIT") << u"phi-4"_s << u"permissive"_s;
        QTest::addRow("Llama 3.3, 2: 700 million users") << u"llama-3.3-70b"_s << u"community"_s;
        QTest::addRow("Gemma terms, 3.1") << u"gemma-3-12b"_s << u"community"_s;
        QTest::addRow("Qwen License: 100 million users") << u"qwen2.5-72b"_s << u"community"_s;
        QTest::addRow("AGPL-3.0") << u"yolo11m"_s << u"copyleft"_s;
        QTest::addRow("MRL 0.1: research purposes") << u"mistral-large-2"_s << u"research_only"_s;
        QTest::addRow("Qwen Research") << u"qwen2.5-3b"_s << u"research_only"_s;
        QTest::addRow("FLUX.1 [dev] non-commercial") << u"flux.1-dev"_s << u"research_only"_s;
        QTest::addRow("Llama 4 use policy: not in the EU")
            << u"llama-4-scout"_s << u"excludes_eu"_s;
        QTest::addRow("text only, so in the EU too") << u"llama-3.2-3b"_s << u"community"_s;
    }
    void licencesAreClassed()
    {
        QFETCH(QString, id);
        const Model* model = shipped().catalog.model(id);
        QVERIFY(model != nullptr);
        QTEST(model->licenceClass, "licenceClass");
        for (const Model& one : shipped().catalog.models)
            QVERIFY2(!one.licenceClass.isEmpty(), qPrintable(one.id));
    }

    void eightBitIsTwiceSixteenBit()
    {
        for (const Gpu& gpu : shipped().catalog.gpus) {
            if (gpu.fp16Tflops <= 0.0 || gpu.fp8Tflops <= 0.0 || gpu.vendor == u"Intel"_s
                || gpu.id == u"tpu-v6e"_s)
                continue; // Gaudi, Arc and TPU compute both at one rate
            const double ratio = gpu.fp8Tflops / gpu.fp16Tflops;
            QVERIFY2(std::abs(ratio - 2.0) <= 0.05, qPrintable(gpu.id)); // ± 2.5 %
        }
    }

    void kvCachePerTokenFollowsFromTheShape()
    {
        // 2 × layers × KV heads × head dimension × 2 bytes; MLA: layers × (512 + 64) × 2 bytes
        for (const Model& model : shipped().catalog.models) {
            if (model.kind != u"llm"_s)
                continue;
            const double bytes = model.kvHeads > 0
                ? 2.0 * model.layers * model.kvHeads * model.headDim * 2.0
                : model.layers * (512.0 + 64.0) * 2.0;
            QCOMPARE(model.kvBytesPerToken, bytes);
            QVERIFY(model.paramsActive <= model.paramsTotal);
        }
    }

    void everyWayAndStopHasItsWords_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("german");

        QTest::addRow("open reads frei") << u"verdict.open"_s << u"frei"_s;
        QTest::addRow("conditions") << u"verdict.conditions"_s << u"mit Auflagen"_s;
        QTest::addRow("closed") << u"verdict.closed"_s << u"gesperrt"_s;
        QTest::addRow("way extend") << u"way.extend.short"_s << u"Inhouse erweitern"_s;
        QTest::addRow("stop 3") << u"stop.data_protection.sub"_s << u"Das Ticket"_s;
    }

    void everyWayAndStopHasItsWords()
    {
        QFETCH(QString, key);
        QFETCH(QString, german);
        QCOMPARE(shipped().catalog.label(key).de, german);
    }
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"
