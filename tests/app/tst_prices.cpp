#include "app/prices/compare_prices.h"

#include <QtTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

const Catalog& catalog()
{
    static const Catalog shipped = readCatalog(shippedFiles()).catalog;
    return shipped;
}

PriceReading reading(const QString& name)
{
    QFile file(QStringLiteral(KURSBUCH_TEST_DATA) + u"/prices/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readPrices({file.readAll(), name, QDate(2026, 11, 1)}, catalog())
        .value_or(PriceReading {});
}

/// “line trap”, in the order of the lines.
QStringList spoken(const std::vector<PriceFinding>& findings)
{
    QMap<int, QStringList> byLine;
    for (const PriceFinding& finding : findings)
        byLine[finding.line].append(u"%1 %2"_s.arg(finding.line).arg(finding.trap));
    QStringList all;
    for (QStringList& line : byLine) {
        line.sort();
        all += line;
    }
    return all;
}

QString number(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 8) : u"-"_s;
}

/// “name: price spot currency; gpu × count, GB; country; zones”, prices a month marked by m.
QString spoken(const ImportedOffer& offer)
{
    const Offer& o = offer.offer;
    const QString price = o.pricePerMonth ? number(o.pricePerMonth) + u'm' : number(o.pricePerHour);
    return u"%1: %2 %3 %4; %5 x %6, %7; %8; %9"_s.arg(o.name, price, number(offer.spotPerHour),
        o.currency, o.gpuId.isEmpty() ? u"?"_s : o.gpuId, QString::number(offer.gpus),
        QString::number(offer.memoryGB), o.country.isEmpty() ? u"?"_s : o.country,
        offer.zones.join(u' '));
}

QString spoken(const ImportedService& service)
{
    const Service& s = service.service;
    return u"%1: %2/%3/%4 %5 %6 %7 %8"_s.arg(service.model, number(s.inputPerMillionTokens),
        number(s.outputPerMillionTokens), number(s.perThousandItems), s.currency, s.providerId,
        service.region, s.modelId);
}

} // namespace

/// Files as they are published, typed here by hand with every trap that real ones hold
/// (SkyPilot catalogue v7/v8 and LiteLLM prices of summer 2026).
class TestPrices : public QObject {
    Q_OBJECT

private slots:
    void findings_data()
    {
        QTest::addColumn<int>("read");
        QTest::addColumn<QStringList>("flagged");
        QTest::addColumn<QStringList>("refused");
        QTest::addRow("aws.csv") << 25
                                 << QStringList {u"4 duplicate"_s, u"5 price_differs"_s,
                                        u"6 far_from_others"_s, // 30 against 7.35 and 8
                                        u"7 spot_above_list"_s, u"8 spot_placeholder"_s,
                                        u"9 spot_placeholder"_s, u"10 quote_only"_s,
                                        u"11 zero_price"_s, u"13 unknown_gpu"_s,
                                        u"14 unknown_region"_s, u"24 formula_text"_s}
                                 << QStringList {u"16 fields"_s, u"18 number"_s, u"19 number"_s,
                                        u"20 number"_s, u"21 number"_s, u"22 no_name"_s,
                                        u"23 number"_s, u"25 fields"_s, u"26 fields"_s};
        QTest::addRow("gcp.csv") << 8
                                 << QStringList {u"4 gpu_missing"_s, u"6 host_added"_s,
                                        u"6 host_added"_s, u"7 host_added"_s,
                                        u"7 spot_above_list"_s, u"8 host_missing"_s}
                                 << QStringList();
        QTest::addRow("oci.csv") << 9 << QStringList {u"1 same_everywhere"_s} << QStringList();
        QTest::addRow("azure.csv") << 2 << QStringList {u"1 decimal_comma"_s} << QStringList();
        QTest::addRow("vast.csv") << 3 << QStringList {u"4 unknown_region"_s} << QStringList();
        QTest::addRow("tokens.json")
            << 16
            << QStringList {u"4 euro_as_dollar"_s, u"7 other_unit"_s, u"8 no_price"_s,
                   u"9 zero_price"_s, u"15 duplicate"_s}
            << QStringList {u"2 entry"_s, u"11 entry"_s, u"12 entry"_s, u"13 entry"_s,
                   u"14 entry"_s, u"16 entry"_s, u"17 entry"_s};
        QTest::addRow("quotes_de.csv")
            << 11
            << QStringList {u"3 vat"_s, u"8 currency"_s, u"9 date"_s, u"9 vat"_s,
                   u"10 quote_only"_s}
            << QStringList {u"5 vat"_s, u"6 currency"_s, u"7 unit"_s, u"11 no_name"_s};
        QTest::addRow("quotes_en.csv")
            << 3 << QStringList {u"2 far_from_others"_s, u"4 duplicate"_s} << QStringList();
    }
    void findings()
    {
        QFETCH(int, read);
        QFETCH(QStringList, flagged);
        QFETCH(QStringList, refused);
        const PriceReading got = reading(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(got.read, read);
        QCOMPARE(spoken(got.flagged), flagged);
        QCOMPARE(spoken(got.refused), refused);
    }

    void offers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("offer");
        const auto row = [](const char* why, const char* file, const char* offer) {
            QTest::addRow("%s", why) << QString::fromUtf8(file) << QString::fromUtf8(offer);
        };
        row("zones merged, the dearer counts", "aws.csv",
            "made.h100: 58.8 20.2 USD; h100-sxm x 8, 80; SE; eun1-az1 eun1-az2 eun1-az3");
        row("a placeholder is no spot price", "aws.csv",
            "made.tenth: 8 - USD; h100-sxm x 1, 80; IE; ");
        row("no price is no zero", "aws.csv", "made.block: - - USD; h200-sxm x 8, 141; SE; ");
        row("a price of zero is none", "aws.csv", "made.free: - - USD; h200-sxm x 8, 141; SE; ");
        row("spot of 0.00 is none", "aws.csv", "made.none: 60 - USD; h200-sxm x 8, 141; SE; ");
        row("an accelerator that the catalogue does not know", "aws.csv",
            "made.old: 0.9 - USD; ? x 1, 0; IE; ");
        row("a quoted comma", "aws.csv", "made.quoted: 0.8 - USD; l4 x 1, 24; IE; ");
        // cost.md 1.2: 0.173 host + 0.661
        row("host and accelerator", "gcp.csv",
            "g2-standard-4: 0.834 0.4 USD; l4 x 1, 24; DE; europe-west3-a");
        // 11.163 + 92.479
        row("host and eight accelerators", "gcp.csv",
            "a3-highgpu-8g: 103.642 96.764 USD; h100-sxm x 8, 80; DE; europe-west3-c");
        row("an accelerator alone", "gcp.csv", "T4: 0.35 0.21 USD; t4 x 1, 16; DE; europe-west3-b");
        row("a slice, with decimal comma", "azure.csv",
            "Standard_NV6ads_A10_v5: 0.69 0.13 USD; a10 x 0.167, 24; DE; ");
        row("Azure's NC holds the NVL card", "azure.csv",
            "Standard_NC40ads_H100_v5: 9.074 - USD; h100-nvl x 1, 94; DE; ");
        row("country in a free text", "vast.csv", "1x-L40S: 0.6 - USD; l40s x 1, 48; DE; ");
        row("country without a name", "vast.csv", "1x-L4: 0.4 - USD; l4 x 1, 24; US; ");
        row("a month, German figures", "quotes_de.csv",
            "Knoten 8: 23450.5m - EUR; h100-sxm x 8, 80; DE; ");
        // 1.19 / 1.19
        row("value added tax taken off", "quotes_de.csv", "Knoten 1: 1 - EUR; l40s x 1, 48; DE; ");
        // 4 × 1.50
        row("for each accelerator", "quotes_de.csv", "Karte: 6 - EUR; l40s x 4, 48; AT; ");
        row("on quote", "quotes_de.csv", "Auf Anfrage: - - EUR; h200-sxm x 8, 141; DE; ");
        row("a cell of two lines", "quotes_de.csv",
            "Zwei\nZeilen; eine Zelle: 2.4 - EUR; l40s x 1, 48; DE; ");
        row("thousands, English", "quotes_en.csv", "box: 1234.5 - USD; l40s x 2, 48; FR; ");
    }
    void offers()
    {
        QFETCH(QString, file);
        QFETCH(QString, offer);
        QStringList all;
        for (const ImportedOffer& got : reading(file).offers)
            all.append(spoken(got));
        QVERIFY2(all.contains(offer), qPrintable(all.join(u'\n')));
    }

    void services_data()
    {
        QTest::addColumn<QString>("service");
        // USD for one token × 1,000,000
        QTest::addRow("tokens") << u"plain/llama-3.3-70b: 3/15/- USD plain  llama-3.3-70b"_s;
        // cost.md 3.1: Scaleway's euro list says 0.15/0.60
        QTest::addRow("euro") << u"scaleway/gpt-oss-120b: 0.15/0.6/- EUR scaleway  gpt-oss-120b"_s;
        QTest::addRow("EU zone") << u"azure/eu/made-up: 1.375/11/- USD azure eu "_s;
        QTest::addRow("EU profile") << u"eu.made-up: 3.3/16.5/- USD aws eu "_s;
        QTest::addRow("per second")
            << u"bedrock/eu-central-1/made-up: -/-/- USD aws eu-central-1 "_s;
        QTest::addRow("zero is not free") << u"free/made-up: -/-/- USD free  "_s;
        QTest::addRow("pages") << u"pages/made-up: -/-/1.5 USD azure  "_s;
    }
    void services()
    {
        QFETCH(QString, service);
        QStringList all;
        for (const ImportedService& got : reading(u"tokens.json"_s).services)
            all.append(spoken(got));
        QVERIFY2(all.contains(service), qPrintable(all.join(u'\n')));
    }

    void everyFindingIsASentence()
    {
        for (const QString& name : {u"aws.csv"_s, u"gcp.csv"_s, u"oci.csv"_s, u"tokens.json"_s,
                 u"quotes_de.csv"_s, u"quotes_en.csv"_s}) {
            const PriceReading got = reading(name);
            for (const auto& findings : {got.flagged, got.refused}) {
                for (const PriceFinding& finding : findings) {
                    QCOMPARE(finding.file, name);
                    QVERIFY(finding.line > 0);
                    QVERIFY2(
                        finding.reason.endsWith(u'.') && !finding.reason.contains(u'%' + u"1"_s),
                        qPrintable(finding.reason));
                }
            }
        }
    }

    void whatItWouldChange_data()
    {
        QTest::addColumn<double>("kept"); // for a3-highgpu-8g in europe-west3
        QTest::addColumn<int>("change");
        QTest::addRow("as it stands there") << 11.163 + 92.479 << int(PriceChange::Same);
        QTest::addRow("another price") << 90.0 << int(PriceChange::Dearer);
        QTest::addRow("a higher price") << 110.0 << int(PriceChange::Cheaper);
    }
    void whatItWouldChange()
    {
        QFETCH(double, kept);
        QFETCH(int, change);
        Catalog other = catalog();
        for (Offer& offer : other.offers) {
            if (offer.id == "gcp-h100-8"_L1)
                offer.pricePerHour = kept;
        }
        QMap<QString, PriceDifference> byId;
        for (const PriceDifference& got : comparePrices(reading(u"gcp.csv"_s), other))
            byId.insert(got.id, got);
        QCOMPARE(byId.size(), 3); // an accelerator without a host is no offer
        QCOMPARE(int(byId[u"gcp-h100-8"_s].change), change);
        QCOMPARE(byId[u"gcp-h100-8"_s].before, std::optional(kept));
        QCOMPARE(byId[u"gcp-g2-standard-8-europe-west3"_s].change, PriceChange::New);
    }

    void refusesWhatIsNoPriceFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("a plan") << QByteArray("{\"format\": \"kursbuch\"}");
        QTest::addRow("some table") << QByteArray("a,b,c\n1,2,3\n");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("no text") << QByteArray("\0\xff\0\xfe", 4);
    }
    void refusesWhatIsNoPriceFile()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!priceFileKind(bytes));
        const auto got = readPrices({bytes, u"x.csv"_s, QDate()}, catalog());
        QVERIFY(!got && got.error().message.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestPrices)
#include "tst_prices.moc"
