#include "ui/report/report.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

/// Writing the decision paper of each shipped sample; it shall take less than a second.
class ReportBench : public QObject {
    Q_OBJECT

private slots:
    void writeSample_data()
    {
        QTest::addColumn<QString>("file");
        const QDir samples(u":/kursbuch/samples"_s);
        for (const QString& name : samples.entryList({u"*.kursbuch"_s}))
            QTest::addRow("%s", qPrintable(name)) << samples.filePath(name);
    }

    void writeSample()
    {
        QFETCH(QString, file);
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const Catalog catalog = readCatalog(shippedFiles()).catalog;
        const auto plan = readPlan(bytes.readAll(), file);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        const Assessment assessment = assess(*plan, catalog, {.asOf = QDate(2026, 11, 25)});
        QTemporaryDir folder;
        QBENCHMARK
        {
            QVERIFY(writeReport({*plan, assessment, catalog, Language::German, 1,
                                    QDate(2026, 11, 25), QByteArray()},
                folder.filePath(u"report.pdf"_s)));
        }
    }
};

QTEST_MAIN(ReportBench)
#include "bench_report.moc"
