#include "app/prices/prices.h"

#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

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
        csv += "made." + QByteArray::number(at / 400) + ',' + gpu + ",1,16,64,,"
            + QByteArray::number(price, 'f', 5) + ',' + QByteArray::number(price * 0.4, 'f', 5)
            + ",eu-made-" + QByteArray::number(region) + ",eu-made-" + QByteArray::number(region)
            + "a,x86_64\n";
    }
    return csv;
}

} // namespace

/// 60,000 offers shall be read in less than 300 ms.
class PricesBench : public QObject {
    Q_OBJECT

private slots:
    void readSixtyThousandOffers()
    {
        const Catalog catalog = readCatalog(shippedFiles()).catalog;
        const PriceFile file {offers(60'000), u"aws.csv"_s, QDate(2026, 11, 1)};
        QBENCHMARK
        {
            const auto reading = readPrices(file, catalog);
            QVERIFY(reading && reading->offers.size() == 60'000);
        }
    }
};

QTEST_GUILESS_MAIN(PricesBench)
#include "bench_prices.moc"
