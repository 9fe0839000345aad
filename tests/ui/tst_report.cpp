#include "report_fixture.h"
#include "ui/report/report.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace report_fixture;

namespace {

/// What a tool of poppler or qpdf prints; nothing where it is not installed.
std::optional<QString> run(const QString& tool, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(tool).isEmpty())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return QString::fromUtf8(process.readAll())
        + (process.exitCode() == 0 ? QString() : u"\nexit code"_s);
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsTheDecision_data();
    void tellsTheDecision();
    void contentsNameThePage();
    void fileIsSound();
    void onlyLatoIsEmbedded();
    void hostileTextStaysText();
    void longNamesAndNothingAtAll_data();
    void longNamesAndNothingAtAll();
    void unwritableTargetStays();

private:
    [[nodiscard]] Result<void> write(
        const Plan& plan, const Assessment& assessment, Language language);
    [[nodiscard]] QString text();

    QTemporaryDir m_dir;
    QString m_file;
    Catalog m_catalog;
};

void TestReport::initTestCase()
{
    m_file = m_dir.filePath(u"report.pdf"_s);
    m_catalog = shippedCatalog();
    QVERIFY(!m_catalog.label(u"report.kind"_s).de.isEmpty());
}

Result<void> TestReport::write(const Plan& plan, const Assessment& assessment, Language language)
{
    return writeReport({plan, assessment, m_catalog, language, 7, QDate(2026, 11, 23),
                           QByteArray("9f2c41aa07de55")},
        m_file);
}

QString TestReport::text()
{
    const auto found = run(u"pdftotext"_s, {u"-layout"_s, m_file, u"-"_s});
    return found.value_or(QString());
}

void TestReport::tellsTheDecision_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("expected");
    // Hybrid: 150,000 once, 7,300 a month, 12 months a year; gross with 19 %: 178,500 and 104,244.
    // "Present value" of the fixture: 150,000 + 34 × 7,300 = 398,200. Total 150,000 + 36 × 7,300 =
    // 412,800.
    QTest::addRow("German") << Language::German
                            << QStringList {u"Entscheidungsvorlage"_s, u"Empfehlung: Hybrid."_s,
                                   u"Revision 7 vom 23.11.2026"_s, u"398.200 €"_s, u"150.000 €"_s,
                                   u"7.300 €"_s, u"Monat 20"_s, u"178.500 € brutto"_s,
                                   u"2027: 104.244 €"_s, u"412.800 €"_s, u"2 Auflagen"_s,
                                   u"gesperrt"_s, u"Beschlussvorschlag"_s,
                                   u"keine Rechtsberatung"_s, u"Wer hält die Schlüssel?"_s,
                                   u"Anhang A"_s, u"DP-R16"_s, u"Seite 1 von"_s,
                                   u"9f2c 41aa 07de"_s, u"Der Vorsprung ist knapp."_s};
    QTest::addRow("English") << Language::English
                             << QStringList {u"Decision paper"_s, u"Recommendation: Hybrid."_s,
                                    u"Revision 7 of 23 Nov 2026"_s, u"€398,200"_s, u"€150,000"_s,
                                    u"€7,300"_s, u"month 20"_s, u"€178,500 gross"_s,
                                    u"2027: €104,244"_s, u"€412,800"_s, u"2 conditions"_s,
                                    u"closed"_s, u"Proposed resolution"_s, u"not legal advice"_s,
                                    u"Who holds the keys?"_s, u"Page 1 of"_s};
}

void TestReport::tellsTheDecision()
{
    QFETCH(Language, language);
    QFETCH(QStringList, expected);
    const Plan typed = plan();
    const auto written = write(typed, assessment(m_catalog, typed), language);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    const QString raw = text();
    if (raw.isEmpty())
        QSKIP("pdftotext is missing: the text of the report was NOT checked");
    QVERIFY(raw.count(u'\f') >= 5);
    QString flat = raw;
    flat.replace(QChar(0x00a0), u' ');
    flat = flat.simplified();
    for (const QString& words : expected)
        QVERIFY2(flat.contains(words), qPrintable(words));
    QVERIFY(!flat.contains(QRegularExpression(
        u"\\bnan\\b|\\binf\\b|report\\.[a-z]"_s, QRegularExpression::CaseInsensitiveOption)));
    QVERIFY(!flat.contains(u"{0}"_s));
}

void TestReport::contentsNameThePage()
{
    const Plan typed = plan();
    QVERIFY(write(typed, assessment(m_catalog, typed), Language::German));
    const QStringList pages = text().split(u'\f');
    if (pages.size() < 2)
        QSKIP("pdftotext is missing: the contents were NOT checked");
    const QRegularExpression line(u"Wirtschaftlichkeit\\s+(\\d+)"_s);
    const auto found = line.match(pages.join(u'\n'));
    QVERIFY(found.hasMatch());
    const int page = found.captured(1).toInt();
    QVERIFY(pages.at(page - 1).contains(u"Kosten der Wege"_s));
}

void TestReport::fileIsSound()
{
    const Plan typed = plan();
    QVERIFY(write(typed, assessment(m_catalog, typed), Language::German));
    const auto checked = run(u"qpdf"_s, {u"--check"_s, m_file});
    if (!checked)
        QSKIP("qpdf is missing: the file was NOT checked");
    QVERIFY2(checked->contains(u"No syntax or stream encoding errors"_s), qPrintable(*checked));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("/Outlines"));
    QVERIFY(bytes.contains("/DisplayDocTitle true"));
    QVERIFY(bytes.contains("(de-DE)"));
    QVERIFY(bytes.contains("pdfaid"));
    QVERIFY(!bytes.contains("/ObjStm"));
    for (const char* forbidden : {"/Launch", "/JavaScript", "/GoToR", "/EmbeddedFile", "/URI"})
        QVERIFY2(!bytes.contains(forbidden), forbidden);
}

void TestReport::onlyLatoIsEmbedded()
{
    const Plan typed = plan();
    QVERIFY(write(typed, assessment(m_catalog, typed), Language::German));
    const auto fonts = run(u"pdffonts"_s, {m_file});
    if (!fonts)
        QSKIP("pdffonts is missing: the fonts were NOT checked");
    const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString& line : lines)
        QVERIFY2(
            line.contains(u"Lato"_s) && line.contains(QRegularExpression(u" yes (yes|no ) yes "_s)),
            qPrintable(line));
}

void TestReport::hostileTextStaysText()
{
    const QString canary = m_dir.filePath(u"canary.png"_s);
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(canary));
    Plan typed = plan();
    typed.departure.title = u"<img src=/etc/passwd> {0}"_s;
    typed.departure.purpose
        = u"<img src=\"%1\"> <b>fett</b> ![x](%1) <a href='x/) >> /S /Launch'>y</a>"_s.arg(canary);
    typed.departure.organisation = u"A\u202eB\nC\u0007D"_s;
    QVERIFY(write(typed, assessment(m_catalog, typed), Language::German));
    const QString raw = text();
    if (raw.isEmpty())
        QSKIP("pdftotext is missing: hostile text was NOT checked");
    QVERIFY(raw.contains(u"<img src=/etc/passwd> {0}"_s));
    QVERIFY(raw.contains(u"<b>fett</b>"_s));
    QVERIFY(raw.contains(u"AB CD"_s));
    QVERIFY(!raw.contains(u"root:"_s));
    const auto images = run(u"pdfimages"_s, {u"-list"_s, m_file});
    QVERIFY(!images || images->split(u'\n', Qt::SkipEmptyParts).size() <= 2);
}

void TestReport::longNamesAndNothingAtAll_data()
{
    QTest::addColumn<int>("length");
    QTest::addRow("an empty plan") << 0;
    QTest::addRow("60 wide letters without a blank") << 60;
    QTest::addRow("300 letters") << 300;
}

void TestReport::longNamesAndNothingAtAll()
{
    QFETCH(int, length);
    Plan typed = length == 0 ? blankPlan(u"empty"_s) : plan();
    Assessment judged = length == 0
        ? Assessment {.sheet = Sheet(36), .planFacts = Facts(m_catalog.facts)}
        : assessment(m_catalog, typed);
    const QString name(length, u'W');
    if (length > 0) {
        typed.departure.title = typed.departure.organisation = typed.workloads.front().name = name;
        for (Person& person : typed.departure.people)
            person.name = name;
        typed.servers.front().name = typed.room.racks.front().name = name;
    }
    QVERIFY(write(typed, judged, Language::German));
    QVERIFY(write(typed, judged, Language::English));
    static const QRegularExpression notANumber(u"\\b-?nan\\b"_s); // not in "benannt"
    QVERIFY(!text().contains(notANumber));
}

void TestReport::unwritableTargetStays()
{
    const Plan typed = plan();
    const Assessment judged = assessment(m_catalog, typed);
    const ReportInput input {typed, judged, m_catalog, Language::German, 1, QDate(2026, 11, 23)};
    const auto nowhere = writeReport(input, m_dir.filePath(u"missing/report.pdf"_s));
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().message.endsWith(u'.'));
    QVERIFY(!writeReport(input, m_dir.path())); // a folder

    // A folder where nothing can be put: the old file is still there. /dev/full would be replaced
    // by a rename, so the folder itself refuses.
    const auto full = writeReport(input, u"/proc/self/report.pdf"_s);
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::StorageFailed);
    QVERIFY(!QFileInfo::exists(u"/proc/self/report.pdf"_s));
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
