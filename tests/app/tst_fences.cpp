#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Keeps the directions of the house: ui → db → app, inside app assess → {sheet, rules, catalog,
/// plan} → base, and its size limits.
class TestFences : public QObject {
    Q_OBJECT

private slots:
    void includesPointOneWay_data();
    void includesPointOneWay();
    void appKnowsNoWidgetAndNoDatabase();
    void filesStayShort();
    void germanReachesTheReader();
};

namespace {

QString sourceDir()
{
    return QStringLiteral(KURSBUCH_SOURCE_DIR);
}

QStringList sourcesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator it(sourceDir() + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    return files;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList includesOf(const QString& path)
{
    static const QRegularExpression pattern(
        u"^\\s*#include\\s*[<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    QStringList includes;
    auto matches = pattern.globalMatch(QString::fromUtf8(contentOf(path)));
    while (matches.hasNext())
        includes << matches.next().captured(1);
    return includes;
}

} // namespace

void TestFences::includesPointOneWay_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("forbidden");

    QTest::addRow("app knows neither db nor ui") << u"app"_s << QStringList {u"db/"_s, u"ui/"_s};
    QTest::addRow("db knows no ui") << u"db"_s << QStringList {u"ui/"_s};
    QTest::addRow("base knows nothing above it")
        << u"app/base"_s
        << QStringList {u"app/plan"_s, u"app/catalog"_s, u"app/sheet"_s, u"app/rules"_s,
               u"app/assess"_s, u"app/prices"_s};
    QTest::addRow("sheets know no plan and no rules")
        << u"app/sheet"_s
        << QStringList {u"app/plan"_s, u"app/catalog"_s, u"app/rules"_s, u"app/assess"_s};
    QTest::addRow("rules know no plan and no catalogue")
        << u"app/rules"_s
        << QStringList {u"app/plan"_s, u"app/catalog"_s, u"app/sheet"_s, u"app/assess"_s};
    QTest::addRow("the plan knows no assessment")
        << u"app/plan"_s
        << QStringList {u"app/catalog"_s, u"app/sheet"_s, u"app/rules"_s, u"app/assess"_s};
    QTest::addRow("the catalogue knows no plan")
        << u"app/catalog"_s << QStringList {u"app/plan"_s, u"app/assess"_s};
    QTest::addRow("the assessment knows no files of measurements")
        << u"app/assess"_s << QStringList {u"app/measurements"_s};
    QTest::addRow("the assessment knows no files of prices")
        << u"app/assess"_s << QStringList {u"app/prices"_s};
    QTest::addRow("files of prices know no plan and no assessment")
        << u"app/prices"_s
        << QStringList {u"app/plan"_s, u"app/assess"_s, u"app/rules"_s, u"app/sheet"_s,
               u"app/measurements"_s};
    QTest::addRow("charts know no document")
        << u"ui/charts"_s
        << QStringList {u"ui/document"_s, u"ui/stops"_s, u"ui/window"_s, u"ui/report"_s};
}

void TestFences::includesPointOneWay()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, forbidden);

    const QStringList files = sourcesBelow(folder);
    QVERIFY2(!files.isEmpty(), qPrintable(folder));
    for (const QString& file : files) {
        for (const QString& include : includesOf(file)) {
            for (const QString& prefix : forbidden)
                QVERIFY2(!include.startsWith(prefix), qPrintable(file + u" includes "_s + include));
        }
    }
}

void TestFences::appKnowsNoWidgetAndNoDatabase()
{
    static const QRegularExpression banned(
        u"^(QtWidgets|QtGui|QtSql|QWidget|QSql|QApplication|sqlite3)"_s);
    for (const QString& file : sourcesBelow(u"app"_s)) {
        for (const QString& include : includesOf(file))
            QVERIFY2(
                !banned.match(include).hasMatch(), qPrintable(file + u" includes "_s + include));
    }
}

void TestFences::filesStayShort()
{
    for (const QString& folder : {u"app"_s, u"db"_s, u"ui"_s}) {
        for (const QString& file : sourcesBelow(folder)) {
            const auto lines = contentOf(file).count('\n');
            QVERIFY2(lines <= 300, qPrintable(u"%1 has %2 lines"_s.arg(file).arg(lines)));
        }
    }
}

/// A text is looked up under the name of the class that says it; a class that does not translate
/// asks for it under "kursbuch", where a text noted down under the class would never be found.
void TestFences::germanReachesTheReader()
{
    QString sources;
    for (const QString& folder : {u"app"_s, u"db"_s, u"ui"_s})
        for (const QString& file : sourcesBelow(folder))
            sources += QString::fromUtf8(contentOf(file));
    static const QRegularExpression context(u"<name>kursbuch::([A-Za-z:]+)</name>"_s);
    auto matches = context.globalMatch(
        QString::fromUtf8(contentOf(sourceDir() + u"/resources/i18n/kursbuch_de.ts"_s)));
    QVERIFY(matches.hasNext());
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        const QRegularExpression translates(
            u"Q_DECLARE_TR_FUNCTIONS\\((kursbuch::)?%1\\)|\"kursbuch::%1\"|class %1[^{;]*\\{\\s*Q_OBJECT"_s
                .arg(name));
        QVERIFY2(translates.match(sources).hasMatch(), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestFences)
#include "tst_fences.moc"
