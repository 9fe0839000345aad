#include "app/catalog/catalog.h"

#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSource = "source: {text: Sheet, date: 2026-01-01}";
const QByteArray kCard = "name: Card, vendor: V, memory_gb: 48, bandwidth_gbps: 864, tdp_w: 350, "
                         "form_factor: PCIe, cooling: passive, "
    + kSource;
const QByteArray kPlaces
    = "- {iso: \"DE\", name: {de: Deutschland, en: Germany}, status: eea, " + kSource + "}\n";
const QByteArray kProviders = "- {id: host, name: Host, seat: DE, parent: DE, " + kSource + "}\n";
const QByteArray kScales = "- {id: percent, symbol: \"%\", unit: \"1\", factor: 0.01}\n"
                           "- {id: weeks, symbol: w, unit: month, factor: 0.23}\n";
const QByteArray kFigures = "- {id: weeks.cloud, label: {de: W, en: W}, value: 1, scale: weeks, "
    + kSource + "}\n" + "- {id: share, label: {de: S, en: S}, value: 1, scale: percent, " + kSource
    + "}\n";
const QByteArray kWays = "way.cloud: {de: Cloud, en: Cloud}\n";

/// A small catalogue that is right, to which each row adds one wrong file.
Files sound()
{
    return {{u"catalog/gpus.yaml"_s, "- {id: card, " + kCard + "}\n"},
        {u"places/places.yaml"_s, kPlaces}, {u"catalog/providers.yaml"_s, kProviders},
        {u"catalog/scales.yaml"_s, kScales}, {u"catalog/figures.yaml"_s, kFigures},
        {u"i18n/words.yaml"_s, kWays}};
}

QByteArray offer(const QByteArray& changed)
{
    return "- {id: good, name: Good, provider: host, region: r, country: DE, gpu: card, currency: "
           "EUR, "
        + kSource + "}\n- {id: bad, name: Bad, region: r, " + changed + kSource + "}\n";
}

/// Where the refusal must point to and what its sentence must say.
struct Expected {
    const char* place;
    const char* word;
};

void row(const char* name, const QString& file, const QByteArray& bytes, Expected expected)
{
    QTest::addRow("%s", name) << file << bytes << QString::fromLatin1(expected.place)
                              << QString::fromUtf8(expected.word);
}

void hardwareRows()
{
    const QString gpus = u"catalog/gpus.yaml"_s;
    const QByteArray good = "- {id: card, " + kCard + "}\n";
    row("no source", gpus, good + "- {id: b, name: B}\n", {"catalog/gpus.yaml:2", "missing"});
    row("a rate with sparsity", gpus,
        good + "- {id: b, fp16_tflops: 362, fp8_tflops: 1466, " + kCard + "}\n",
        {"catalog/gpus.yaml:2", "without sparsity"});
    row("a key that nobody knows", gpus, good + "- {id: b, colour: red, " + kCard + "}\n",
        {"catalog/gpus.yaml:2", "colour"});
    row("an id used twice", gpus, good + "- {id: card, " + kCard + "}\n",
        {"catalog/gpus.yaml:2", "used twice"});
    row("an availability that nobody knows", gpus,
        good + "- {id: b, availability: soon, " + kCard + "}\n",
        {"catalog/gpus.yaml:2", "availability"});
    row("a price without its source", gpus, good + "- {id: b, price_eur: 1, " + kCard + "}\n",
        {"catalog/gpus.yaml:2", "price_source"});
    row("a number with its unit", gpus,
        good + "- {id: b, name: B, vendor: V, memory_gb: 48 GB, " + kSource + "}\n",
        {"catalog/gpus.yaml:2", "not a number"});
    row("a server with a card that is not there", u"catalog/servers.yaml"_s,
        "- {id: s, name: S, vendor: V, kind: system, gpu: none, " + kSource + "}\n",
        {"catalog/servers.yaml:1", "gpus.yaml"});
    row("a language model without a shape", u"catalog/models.yaml"_s,
        "- {id: m, name: M, kind: llm, params_total: 1.0e+9, licence: MIT, " + kSource + "}\n",
        {"catalog/models.yaml:1", "layers"});
    const QByteArray shape = "- {id: m, name: M, kind: llm, params_total: 8, layers: 2, hidden: 8, "
                             "licence: L, "
        + kSource;
    row("an id that plans use", u"catalog/models.yaml"_s,
        "- {id: own-1, name: M, kind: vision, params_total: 8, flop_per_item: 1, licence: L, "
            + kSource + "}\n",
        {"catalog/models.yaml:1", "own-"});
    row("a class of licences that nobody knows", u"catalog/models.yaml"_s,
        shape + ", licence_class: free, kv_bytes_per_token: 64}\n",
        {"catalog/models.yaml:1", "licence_class"});
    row("more key-value heads than heads", u"catalog/models.yaml"_s,
        shape + ", heads: 4, kv_heads: 8, kv_bytes_per_token: 64}\n",
        {"catalog/models.yaml:1", "multiple of kv_heads"});
    row("a cache of another shape", u"catalog/models.yaml"_s,
        shape + ", heads: 4, kv_heads: 4, head_dim: 2, kv_bytes_per_token: 1000}\n",
        {"catalog/models.yaml:1", "kv_bytes_per_token"});
    row("more active than all", u"catalog/models.yaml"_s,
        shape + ", heads: 4, kv_heads: 4, params_active: 9, kv_bytes_per_token: 64}\n",
        {"catalog/models.yaml:1", "params_active"});
}

void marketRows()
{
    const QString offers = u"catalog/offers.yaml"_s;
    row("an offer of nobody", offers,
        offer("provider: nobody, country: DE, gpu: card, currency: EUR, "),
        {"catalog/offers.yaml:2", "providers.yaml"});
    row("an offer in no listed country", offers,
        offer("provider: host, country: XX, gpu: card, currency: EUR, "),
        {"catalog/offers.yaml:2", "places.yaml"});
    row("a price of zero", offers,
        offer("provider: host, country: DE, gpu: card, currency: EUR, price_per_hour: 0, "),
        {"catalog/offers.yaml:2", "no price"});
    row("a currency that is not handled", offers,
        offer("provider: host, country: DE, gpu: card, currency: GBP, "),
        {"catalog/offers.yaml:2", "EUR, USD"});
    row("a provider that answers no question", u"catalog/providers.yaml"_s,
        kProviders + "- {id: b, name: B, seat: DE, parent: DE, facts: {avv: yes}, " + kSource
            + "}\n",
        {"catalog/providers.yaml:2", "avv"});
    row("a paper about no question", u"catalog/providers.yaml"_s,
        kProviders + "- {id: b, name: B, seat: DE, parent: DE, papers: {avv: {is: yes, " + kSource
            + "}}, " + kSource + "}\n",
        {"catalog/providers.yaml:2", "avv"});
}

void commitmentRows()
{
    const QString offers = u"catalog/offers.yaml"_s;
    const QByteArray sold
        = "provider: host, country: DE, gpu: card, currency: EUR, price_per_hour: 2, ";
    row("spot as dear as the list", offers, offer(sold + "spot_per_hour: 2, "),
        {"catalog/offers.yaml:2", "placeholder"});
    row("spot for nothing", offers, offer(sold + "spot_per_hour: 0, "),
        {"catalog/offers.yaml:2", "no price"});
    row("a reservation without a price", offers, offer(sold + "reserved: [{term_months: 12}], "),
        {"catalog/offers.yaml:2", "one of them"});
    row("a reservation with two prices", offers,
        offer(sold + "reserved: [{term_months: 12, ratio: 0.5, price_per_hour: 1}], "),
        {"catalog/offers.yaml:2", "one of them"});
    row("a reservation for no time", offers,
        offer(sold + "reserved: [{term_months: 0, ratio: 0.5}], "),
        {"catalog/offers.yaml:2", "at least a month"});
    row("a reservation paid twice at its start", offers,
        offer(sold + "reserved: [{term_months: 12, ratio: 0.5, upfront_share: 2}], "),
        {"catalog/offers.yaml:2", "from 0 to 1"});
    row("a reservation above the list", offers,
        offer(sold + "reserved: [{term_months: 12, price_per_hour: 3}], "),
        {"catalog/offers.yaml:2", "above the price on demand"});
}

void priceRows()
{
    const QByteArray service = "- {id: s, name: S, provider: host, kind: llm, currency: EUR, "
                               "input_per_million_tokens: 1, ";
    row("cached input dearer than fresh", u"catalog/services.yaml"_s,
        service + "cached_input_per_million_tokens: 2, " + kSource + "}\n",
        {"catalog/services.yaml:1", "dearer"});
    row("a batch dearer than at once", u"catalog/services.yaml"_s,
        service + "batch_share: 1.5, " + kSource + "}\n",
        {"catalog/services.yaml:1", "batch_share"});
    const QByteArray tariff
        = "- {id: t, name: {de: T, en: T}, kind: egress, per: gb, currency: EUR, ";
    row("a tariff that ends", u"catalog/tariffs.yaml"_s,
        tariff + "steps: [{up_to: 5, price: 1}], " + kSource + "}\n",
        {"catalog/tariffs.yaml:1", "in order"});
    row("steps that fall", u"catalog/tariffs.yaml"_s,
        tariff + "steps: [{up_to: 5, price: 1}, {up_to: 4, price: 1}, {price: 1}], " + kSource
            + "}\n",
        {"catalog/tariffs.yaml:1", "in order"});
    row("a tariff below zero", u"catalog/tariffs.yaml"_s,
        tariff + "steps: [{price: -1}], " + kSource + "}\n",
        {"catalog/tariffs.yaml:1", "below zero"});
    row("a tariff of nobody", u"catalog/tariffs.yaml"_s,
        tariff + "provider: nobody, " + kSource + "}\n",
        {"catalog/tariffs.yaml:1", "providers.yaml"});
}

void mlFeatureRows()
{
    const QString file = u"catalog/ml_services.yaml"_s;
    const QByteArray good = "- {provider: host, what: vision, is: yes, " + kSource + "}\n";
    row("a service of nobody", file,
        "- {provider: nobody, what: vision, is: yes, " + kSource + "}\n",
        {"catalog/ml_services.yaml:1", "providers.yaml"});
    row("a kind of service that nobody knows", file,
        good + "- {provider: host, what: magic, is: yes, " + kSource + "}\n",
        {"catalog/ml_services.yaml:2", "own_keys"});
    row("neither yes nor no", file,
        good + "- {provider: host, what: speech, is: maybe, " + kSource + "}\n",
        {"catalog/ml_services.yaml:2", "unknown"});
    row("a service said twice", file,
        good + "- {provider: host, what: vision, is: no, " + kSource + "}\n",
        {"catalog/ml_services.yaml:2", "used twice"});
    row("a service without a source", file, good + "- {provider: host, what: speech, is: yes}\n",
        {"catalog/ml_services.yaml:2", "source"});
}

void scheduleRows()
{
    const QString file = u"catalog/schedule.yaml"_s;
    const auto step = [](const QByteArray& id, const QByteArray& more) -> QByteArray {
        return "- {id: " + id + ", who: operations, " + more + "}\n";
    };
    const QByteArray rest = "label: {de: A, en: A}, ways: [cloud], figure: \"weeks.{way}\"";
    const QByteArray good = step("a", rest);
    row("a step after one that is none", file, good + step("b", rest + ", after: [c]"),
        {"catalog/schedule.yaml:2", "not in this file"});
    row("steps that wait for each other", file,
        good + step("b", rest + ", after: [c]")
            + step("c", "label: {de: C, en: C}, ways: [cloud], figure: weeks.cloud, after: [a, b]"),
        {"catalog/schedule.yaml:2", "waits for itself"});
    row("a step that waits for itself", file, good + step("b", rest + ", after: [b]"),
        {"catalog/schedule.yaml:2", "waits for itself"});
    row("a duration that is none", file,
        good + step("b", "label: {de: A, en: A}, ways: [cloud], figure: weeks.none"),
        {"catalog/schedule.yaml:2", "figures.yaml"});
    row("a duration that is a share", file,
        good + step("b", "label: {de: A, en: A}, ways: [cloud], figure: share"),
        {"catalog/schedule.yaml:2", "no time"});
    row("a step in one language", file,
        good + step("b", "label: {de: A}, ways: [cloud], figure: weeks.cloud"),
        {"catalog/schedule.yaml:2", "en"});
    row("a step of a way twice", file, good + good, {"catalog/schedule.yaml:2", "twice"});
    row("a step of no way", file,
        good + step("b", "label: {de: A, en: A}, ways: [], figure: weeks.cloud"),
        {"catalog/schedule.yaml:2", "ways"});
    row("a way that is none", file,
        good + step("b", "label: {de: A, en: A}, ways: [train], figure: weeks.cloud"),
        {"catalog/schedule.yaml:2", "There is no way"});
    row("a condition that nobody knows", file, good + step("b", rest + ", when: raining"),
        {"catalog/schedule.yaml:2", "when"});
}

void otherRows()
{
    row("a label in one language", u"i18n/words.yaml"_s, "a: {de: A, en: A}\nb: {de: B}\n",
        {"i18n/words.yaml:2", "en"});
    row("a quantity in no scale", u"i18n/quantities.yaml"_s, "a: {de: A, en: A, scale: none}\n",
        {"i18n/quantities.yaml:1", "scales.yaml"});
    row("a value above its range", u"catalog/figures.yaml"_s,
        "- {id: f, label: {de: F, en: F}, value: 9, high: 8, scale: percent, " + kSource + "}\n",
        {"catalog/figures.yaml:1", "low and high"});
    row("a unit that is none", u"catalog/scales.yaml"_s,
        kScales + "- {id: x, unit: EUR/mile, factor: 1}\n", {"catalog/scales.yaml:3", "no unit"});
    row("a country code in small letters", u"places/places.yaml"_s,
        kPlaces + "- {iso: fr, name: {de: F, en: F}, status: eea, " + kSource + "}\n",
        {"places/places.yaml:2", "country code"});
    const QByteArray line = "topic: ai, title: {de: A, en: A}, text: {de: T, en: T}, ";
    row("a status that nobody checked", u"places/status.yaml"_s,
        "- {id: a, state: in_force, " + line + kSource + "}\n",
        {"places/status.yaml:1", "day it was checked"});
    row("a date of what is not established", u"places/status.yaml"_s,
        "- {id: a, state: not_established, dates: [{day: 2026-01-01, what: {de: W, en: W}}], "
            + line + "source: {text: S, date: 2026-01-01, checked: 2026-01-02}}\n",
        {"places/status.yaml:1", "no dates"});
    row("a state that is none", u"places/status.yaml"_s,
        "- {id: a, state: maybe, " + line + kSource + "}\n",
        {"places/status.yaml:1", "not_established"});
    row("adequate by no decision", u"places/places.yaml"_s,
        kPlaces + "- {iso: \"CH\", name: {de: S, en: S}, status: adq, " + kSource + "}\n",
        {"places/places.yaml:2", "decision"});
    const QString places = u"places/places.yaml"_s;
    row("a place in one language", places,
        kPlaces + "- {iso: \"FR\", name: {en: France}, status: eea, " + kSource + "}\n",
        {"places/places.yaml:2", "de"});
    row("a place named twice", places, kPlaces + kPlaces, {"places/places.yaml:2", "twice"});
    row("a status that is none", places,
        kPlaces + "- {iso: \"FR\", name: {de: F, en: F}, status: fine, " + kSource + "}\n",
        {"places/places.yaml:2", "eea"});
    row("a place without a source", places,
        kPlaces + "- {iso: \"FR\", name: {de: F, en: F}, status: eea}\n",
        {"places/places.yaml:2", "source"});
    row("an alias", u"catalog/regions.yaml"_s, "- &a {}\n- *a\n",
        {"catalog/regions.yaml:", "nchor"});
    row("10 MB of nesting", u"catalog/regions.yaml"_s, QByteArray(10'000'000, '['),
        {"catalog/regions.yaml", "2 MiB"});
    row("broken YAML", u"catalog/stack.yaml"_s, "- id: a: b\n", {"catalog/stack.yaml:", "YAML"});
}

} // namespace

class CatalogRefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void oneWrongEntryIsRefusedAndTheRestGoesOn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("word"); // of the sentence: what is wrong or what to do
        hardwareRows();
        marketRows();
        commitmentRows();
        priceRows();
        mlFeatureRows();
        scheduleRows();
        otherRows();
    }

    void oneWrongEntryIsRefusedAndTheRestGoesOn()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        QFETCH(QString, word);
        Files files = sound();
        files[file] = bytes;

        const CatalogReading reading = readCatalog(files);

        QCOMPARE(reading.refused.size(), std::size_t {1});
        const Error& error = reading.refused.front();
        QVERIFY2(error.place.startsWith(place), qPrintable(error.place));
        QVERIFY2(error.message.contains(word), qPrintable(error.message));
        QVERIFY(reading.catalog.gpu(u"card"_s) != nullptr);
        QVERIFY(reading.catalog.place(u"DE"_s) != nullptr);
        QVERIFY(reading.catalog.provider(u"host"_s) != nullptr);
        QVERIFY(reading.catalog.scale(u"percent"_s) != nullptr);
    }

    void theSameFilesGiveTheSameHash()
    {
        Files files = sound();
        const QByteArray before = readCatalog(files).catalog.hash;
        QCOMPARE(readCatalog(sound()).catalog.hash, before);
        files[u"catalog/gpus.yaml"_s] += "\n";
        QVERIFY(readCatalog(files).catalog.hash != before);
    }

    void nothingAtAllIsAnEmptyCatalogue()
    {
        const CatalogReading reading = readCatalog({});
        QVERIFY(reading.refused.empty());
        QVERIFY(reading.catalog.gpus.empty());
    }
};

QTEST_GUILESS_MAIN(CatalogRefusalsTest)
#include "tst_catalog_refusals.moc"
