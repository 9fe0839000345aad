#include "app/catalog/catalog.h"

#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

/// Reading happens before the first window is painted; it shall take less than 40 ms as shipped.
class CatalogBench : public QObject {
    Q_OBJECT

private slots:
    void readTheShippedCatalogue()
    {
        const Files files = shippedFiles();
        QBENCHMARK
        {
            const CatalogReading reading = readCatalog(files);
            QVERIFY(!reading.catalog.gpus.empty());
        }
    }

    void unpackTheShippedFiles()
    {
        QBENCHMARK
        {
            QVERIFY(!shippedFiles().empty());
        }
    }

    void askForAFigureOfAnEntry()
    {
        const Catalog catalog = readCatalog(shippedFiles()).catalog;
        const QString id = u"offer.oci-mi300x-8.price"_s; // the last of its list
        QBENCHMARK
        {
            QVERIFY(catalog.figure(id).has_value());
        }
    }
};

QTEST_GUILESS_MAIN(CatalogBench)
#include "bench_catalog.moc"
