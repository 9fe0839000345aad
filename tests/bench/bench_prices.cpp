#include "app/prices/price_import.h"
#include "tests/app/samples.h"

using namespace kursbuch;
using namespace samples;

namespace {

/// As many offers as the largest cloud publishes, with zones, slices and prices that wander.
QByteArray offers(int count)
{
    const QByteArrayList gpus {"L4", "L40S", "H100", "H200", "A10", "T4", "A100-80GB", "V100"};
    QByteArray csv("InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,GpuInfo,Price,"
                   "SpotPrice,Region,AvailabilityZone,Arch\n");
    for (int at = 0; at < count; ++at) {
        const QByteArray& gpu = gpus[at % gpus.size()];
        const int region = at / 8 % 50;
        const double price = 1.0 + 0.0001 * (at % 977);
        csv += "made." + QByteArray::number(at / 400) + '.' + QByteArray::number(at % 8) + ',' + gpu
            + ',' + QByteArray::number(1 << at / 400 % 4) + ",16,64,,"
            + QByteArray::number(price, 'f', 5) + ',' + QByteArray::number(price * 0.4, 'f', 5)
            + ",eu-made-" + QByteArray::number(region) + ",eu-made-" + QByteArray::number(region)
            + "a,x86_64\n";
    }
    return csv;
}

} // namespace

/// Offers of a cloud with fifty regions of which every second is known.
PriceEntries stored()
{
    PriceReading reading
        = *readPrices({offers(60'000), u"aws.csv"_s, QDate(2026, 11, 1)}, catalog());
    const QStringList countries {u"DE"_s, u"FR"_s, u"SE"_s, u"US"_s, u"IE"_s};
    for (ImportedOffer& offer : reading.offers)
        offer.offer.country = countries[offer.line % countries.size()];
    return entriesOf(reading, catalog());
}

/// 60,000 offers shall be read in less than 300 ms, and as many that are stored be laid over the
/// catalogue in less than that. An assessment shall not feel them.
class PricesBench : public QObject {
    Q_OBJECT

private slots:
    void readSixtyThousandOffers()
    {
        const PriceFile file {offers(60'000), u"aws.csv"_s, QDate(2026, 11, 1)};
        QBENCHMARK
        {
            const auto reading = readPrices(file, catalog());
            QVERIFY(reading && reading->offers.size() == 60'000);
        }
    }
    void laySixtyThousandStoredOffers()
    {
        const QByteArray says = writeEntries(stored());
        const Catalog shipped = catalog();
        QBENCHMARK
        {
            Catalog laid = shipped;
            layPrices(laid, {*readEntries(says)});
            QCOMPARE(laid.offers.size(), shipped.offers.size() + 60'000);
        }
    }
    void assessWith_data()
    {
        QTest::addColumn<bool>("laid");
        QTest::addRow("the catalogue as shipped") << false;
        QTest::addRow("60,000 offers laid over it") << true;
    }
    void assessWith()
    {
        QFETCH(bool, laid);
        Catalog over = catalog();
        if (laid)
            layPrices(over, {stored()});
        const Plan plan = samples::plan(u"utility-invoices"_s);
        QBENCHMARK
        {
            QVERIFY(assess(plan, over, {.asOf = QDate(2026, 11, 25)}).ways.size() == 8);
        }
    }
};

QTEST_GUILESS_MAIN(PricesBench)
#include "bench_prices.moc"
