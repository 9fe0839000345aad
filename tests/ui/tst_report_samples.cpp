#include "tests/app/samples.h"
#include "ui/report/report.h"
#include "ui/text/wording.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

/// The decision paper of every shipped sample, in both languages: it shows the figures of the
/// assessment as the wording writes them.
class TestReportSamples : public QObject {
    Q_OBJECT

private slots:
    void showsTheAssessment_data();
    void showsTheAssessment();
};

void TestReportSamples::showsTheAssessment_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<Language>("language");
    for (const QString& id : samples::ids()) {
        QTest::addRow("%s in German", qPrintable(id)) << id << Language::German;
        QTest::addRow("%s in English", qPrintable(id)) << id << Language::English;
    }
}

void TestReportSamples::showsTheAssessment()
{
    QFETCH(QString, sample);
    QFETCH(Language, language);
    const Plan plan = samples::plan(sample);
    const Assessment assessment = samples::assessed(plan);
    QTemporaryDir folder;
    const QString target = folder.filePath(u"report.pdf"_s);
    const auto written = writeReport(
        {plan, assessment, samples::catalog(), language, 1, QDate(2026, 11, 25), QByteArray()},
        target);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is missing: the text of the report was NOT checked");

    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, target, u"-"_s});
    QVERIFY(process.waitForFinished(60'000));
    const QString raw = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY(raw.count(u'\f') >= 5);
    const QString flat = QString(raw).replace(QChar(0x00a0), u' ').simplified();
    QVERIFY(!flat.contains(QRegularExpression(u"\\b(nan|inf)\\b|report\\.[a-z]|\\{[0-9]\\}"_s)));

    const Wording words(samples::catalog(), language);
    for (const WayResult& way : assessment.ways) {
        QVERIFY2(flat.contains(words.word(u"way."_s + way.id + u".short"_s)), qPrintable(way.id));
        if (way.cost)
            QVERIFY2(flat.contains(words.money(way.cost->npvEur).replace(QChar(0x00a0), u' ')),
                qPrintable(way.id));
    }
    const QString front = raw.section(u'\f', 0, 0);
    QVERIFY(front.contains(words.word(u"report.resolution"_s)));
}

QTEST_MAIN(TestReportSamples)
#include "tst_report_samples.moc"
