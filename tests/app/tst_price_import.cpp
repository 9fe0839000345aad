#include "app/assess/price_difference.h"
#include "app/prices/house_defaults.h"
#include "app/prices/price_import.h"
#include "tests/app/samples.h"

#include <QElapsedTimer>

using namespace kursbuch;
using namespace samples;

namespace {

PriceReading readingOf(const QByteArray& bytes, const QString& name)
{
    return readPrices({bytes, name, QDate(2026, 11, 1), QDate(2026, 11, 26)}, catalog())
        .value_or(PriceReading {});
}

/// Machines in Germany whose price alone differs, two that cannot be relied on, and one quote.
PriceReading azure()
{
    return readingOf("InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,GpuInfo,Price,"
                     "SpotPrice,Region\n"
                     "Standard_MA,H100,2,16,64,,9.50,4.00,germanywestcentral\n"
                     "Standard_MB,H100,2,32,128,,8.00,5.00,germanywestcentral\n"
                     "Standard_MC,H100,2,64,256,,9.00,4.50,germanywestcentral\n"
                     "Standard_MD,H100,2,64,256,,8.50,,francecentral\n"
                     "Standard_ME,A10,0.5,6,55,,0.90,,germanywestcentral\n"
                     "Standard_MF,H100,2,16,64,,,,germanywestcentral\n",
        u"azure.csv"_s);
}

PriceReading quotes()
{
    return readingOf("provider,offer,gpu,gpus,price,unit,currency,vat,country,date\n"
                     "Haus A,=cmd,H100,8,\"20,000.00\",month,EUR,net,DE,2026-11-01\n"
                     "STACKIT,Knoten,L40S,1,1.50,hour,EUR,net,DE,2026-02-01\n",
        u"quotes.csv"_s);
}

QStringList ids(std::span<const Offer> offers)
{
    QStringList found;
    for (const Offer& offer : offers)
        found << offer.id;
    found.sort();
    return found;
}

Catalog laid(const std::vector<PriceReading>& readings)
{
    Catalog over = catalog();
    std::vector<PriceEntries> entries;
    for (const PriceReading& reading : readings)
        entries.push_back(*readEntries(writeEntries(entriesOf(reading, catalog()))));
    layPrices(over, entries);
    return over;
}

Plan keeping(const QString& figureId, double value)
{
    Plan plan = samples::plan(u"staff-chatbot"_s);
    plan.kept[figureId] = {.value = value, .source = u"then"_s, .date = QDate(2026, 1, 2)};
    return plan;
}

} // namespace

class TestPriceImport : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgain()
    {
        for (const PriceReading& reading : {azure(), quotes()}) {
            const QByteArray says = writeEntries(entriesOf(reading, catalog()));
            const Result<PriceEntries> again = readEntries(says);
            QVERIFY(again);
            QCOMPARE(again->count(), static_cast<int>(reading.offers.size()));
            QCOMPARE(writeEntries(*again), says);
        }
        QVERIFY(!readEntries("offer\ta\n"));
        QVERIFY(!readEntries("offer\ta\tb\tc\td\te\tf\tone\t\t\t\t\tEUR\ts\t0\t0\n"));
    }

    void onlyTheCheapestOfItsKindIsProposed()
    {
        const Catalog over = laid({azure()});
        QStringList joined = ids(over.proposedOffers());
        for (const Offer& offer : catalog().offers)
            joined.removeOne(offer.id);
        // A has the lowest spot price, B the lowest list price, D stands elsewhere.
        QCOMPARE(joined,
            (QStringList {u"azure-standard_ma-germanywestcentral"_s,
                u"azure-standard_mb-germanywestcentral"_s, u"azure-standard_md-francecentral"_s}));
        QCOMPARE(over.offers.size(), catalog().offers.size() + 6);
        // The rest can be found and chosen; half an accelerator is none that was sized.
        const Offer* dearer = over.offer(u"azure-standard_mc-germanywestcentral"_s);
        QVERIFY(dearer != nullptr && dearer->pricePerHour == 9.0);
        QVERIFY(over.offer(u"azure-standard_me-germanywestcentral"_s)->gpuId.isEmpty());
        QVERIFY(over.figure(u"offer.azure-standard_mc-germanywestcentral.price"_s)->value == 9.0);
        QVERIFY(over.hash != catalog().hash);
    }

    void aDearerOfferIsPricedOnceItIsChosen()
    {
        const Catalog over = laid({azure()});
        Plan plan = samples::plan(u"staff-chatbot"_s);
        plan.choices.offers[u"cloud"_s] = u"azure-standard_mc-germanywestcentral"_s;
        const Assessment assessment = assess(plan, over, {.asOf = QDate(2026, 11, 25)});
        QCOMPARE(assessment.way(u"cloud"_s)->offerId, u"azure-standard_mc-germanywestcentral"_s);
        QVERIFY(assessment.way(u"cloud"_s)->cost.has_value());
    }

    void ownQuotesJoinWithTheirProvider()
    {
        const Catalog over = laid({quotes()});
        const Offer* quote = over.offer(u"quote-haus-a-=cmd-"_s);
        QVERIFY(quote != nullptr);
        QCOMPARE(quote->name, u"=cmd"_s); // text
        QCOMPARE(quote->pricePerMonth, std::optional(20'000.0));
        QCOMPARE(quote->source.text, u"quotes.csv"_s);
        QVERIFY(over.provider(u"haus-a"_s) != nullptr);
        QVERIFY(ids(over.proposedOffers()).contains(u"quote-stackit-knoten-"_s));
    }

    void aPriceThatIsThereChangesInPlace()
    {
        Catalog over = catalog();
        Offer& shipped = over.offers.front();
        const double before = shipped.pricePerHour.value_or(1.0);
        shipped.pricePerHour = before;
        shipped.reserved = {{12, before * 0.5}, {36, before * 0.95}};
        PriceEntries entries;
        entries.offers.push_back(shipped);
        entries.offers[0].pricePerHour = before * 0.9;
        entries.offers[0].source = {.text = u"new.csv"_s, .date = QDate(2026, 11, 1)};
        entries.offers.push_back(over.offers[1]);
        entries.offers[1].pricePerHour = {};
        entries.offers[1].pricePerMonth = {};
        layPrices(over, {entries});
        QCOMPARE(over.offers.size(), catalog().offers.size());
        QCOMPARE(over.offers[0].pricePerHour, std::optional(before * 0.9));
        QCOMPARE(over.offers[0].reserved.size(), std::size_t(1)); // the other is above the list
        QCOMPARE(over.offers[0].source.text, u"new.csv"_s);
        QCOMPARE(over.offers[1].pricePerHour, catalog().offers[1].pricePerHour);
    }

    void defaultsAreReadAndWritten()
    {
        const PriceReading reading
            = readingOf("# House figures\n"
                        "- id: electricity_price\n  value: 21\n  scale: ct_per_kwh\n"
                        "  source: {text: Contract, date: 2026-01-01}\n"
                        "- {id: pue, value: 9, source: {text: Meter, date: 2026-01-01}}\n"
                        "- {id: no_such, value: 1, source: {text: x, date: 2026-01-01}}\n"
                        "- {id: interest_rate, value: three, source: {text: x, date: 2026-01-01}}\n"
                        "- {id: vat, value: 19}\n",
                u"house.yaml"_s);
        QVERIFY(reading.kind == PriceFileKind::Defaults);
        QCOMPARE(reading.read, 5);
        QStringList refused;
        for (const PriceFinding& finding : reading.refused)
            refused << QString::number(finding.line);
        refused.sort();
        // ct_per_kwh is no scale of the catalogue
        QCOMPARE(refused, (QStringList {u"2"_s, u"7"_s, u"8"_s, u"9"_s}));
        QCOMPARE(reading.flagged.size(), std::size_t(1));
        QCOMPARE(reading.flagged[0].trap, u"out_of_range"_s);
        const Catalog over = laid({reading});
        QCOMPARE(over.figures[u"pue"_s].value, std::optional(9.0));
        QCOMPARE(over.figures[u"pue"_s].label.en, catalog().figures[u"pue"_s].label.en);
        const PriceReading again
            = readingOf(writeDefaults(reading.figures, catalog()), u"house.yaml"_s);
        QCOMPARE(again.refused.size(), std::size_t(0));
        QCOMPARE(again.figures.size(), std::size_t(1));
        QCOMPARE(again.figures[0].value, std::optional(9.0));
        QCOMPARE(again.figures[0].source.text, u"Meter"_s);
    }

    void oldPricesAreFlagged()
    {
        int old = 0;
        for (const PriceFinding& finding : quotes().flagged)
            old += finding.trap == "old"_L1 ? finding.line : 0;
        QCOMPARE(old, 3); // 2026-02-01 is more than six months before 2026-11-26
    }

    void keptPricesAreComparedWithToday()
    {
        const double today = *catalog().figureValue(u"electricity_price"_s)->value;
        QVERIFY(priceDifferences(keeping(u"electricity_price"_s, today), catalog()).empty());
        const Plan plan = keeping(u"electricity_price"_s, today * 0.5);
        const auto differences = priceDifferences(plan, catalog());
        QCOMPARE(differences.size(), std::size_t(1));
        QCOMPARE(differences[0].kept, std::optional(today * 0.5));
        QCOMPARE(differences[0].today, std::optional(today));
        QCOMPARE(differences[0].keptSince, QDate(2026, 1, 2));
        // Power at twice the price makes own machines dearer and leaves rented ones as they are.
        const auto effects = effectOf(plan, catalog(), assessed(plan), {u"electricity_price"_s});
        double own = 0.0;
        for (const PriceEffect& effect : effects) {
            if (effect.way == "system"_L1)
                own = *effect.npvAfter - *effect.npvBefore;
            QVERIFY(effect.way != "api"_L1 || effect.npvAfter == effect.npvBefore);
        }
        QVERIFY(own > 0.0);
        Plan taken = plan;
        takeToday(taken, {u"electricity_price"_s}, catalog());
        QCOMPARE(taken.kept[u"electricity_price"_s].value, std::optional(today));
        QVERIFY(priceDifferences(taken, catalog()).empty());
        // What the planner typed over does not follow the catalogue.
        Plan typed = plan;
        typed.overrides[u"electricity_price"_s] = {.value = 1.0};
        QVERIFY(priceDifferences(typed, catalog()).empty());
    }
};

QTEST_APPLESS_MAIN(TestPriceImport)
#include "tst_price_import.moc"
