#include "tests/app/samples.h"
#include "ui/report/report.h"

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
        QTest::addColumn<QString>("sample");
        for (const QString& id : samples::ids())
            QTest::addRow("%s", qPrintable(id)) << id;
    }

    void writeSample()
    {
        QFETCH(QString, sample);
        const Plan plan = samples::plan(sample);
        const Assessment assessment = samples::assessed(plan);
        QTemporaryDir folder;
        QBENCHMARK
        {
            QVERIFY(writeReport({plan, assessment, samples::catalog(), Language::German, 1,
                                    QDate(2026, 11, 25), QByteArray()},
                folder.filePath(u"report.pdf"_s)));
        }
    }
};

QTEST_MAIN(ReportBench)
#include "bench_report.moc"
