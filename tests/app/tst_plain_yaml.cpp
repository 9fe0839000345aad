#include "app/catalog/catalog.h"
#include "app/catalog/plain_yaml.h"

#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

void row(const char* name, const char* bytes, bool isPlain)
{
    QTest::addRow("%s", name) << QByteArray(bytes) << isPlain;
}

void plainRows()
{
    row("list of maps", "- id: a\n  b: 1\n- id: c\n", true);
    row("list under a key in its own column", "k:\n- a\n- b\n", true);
    row("list under a key, indented", "k:\n  - a: 1\n    b: 2\n", true);
    row("map in a map", "a:\n  b:\n    c: d\n  e: f\n", true);
    row("flow over two lines", "- {a: 1,\n   b: [x, y]}\n", true);
    row("comments and blank lines", "# c\n\n- a: b # c\n  # d\n\n- a: c\n", true);
    row("quotes hold anything", "- a: \"x: # {y}, 'z'\"\n", true);
    row("a hash inside a word", "- a: b#c\n", true);
    row("a colon inside a word", "- a: b:c\n", true);
    row("a negative number", "- {low: -35, high: 40}\n", true);
    row("umlauts", "- a: \"Größe · ≤ 5 °C\"\n", true);
    row("no line feed at the end", "- a: b", true);
    row("tilde for nothing", "- {a: ~, b: c}\n- d: ~\n", true);
    row("word that begins with a tilde", "- a: ~b\n", true);
}

void otherRows()
{
    row("escape in quotes", "- a: \"x\\ny\"\n", false);
    row("single quotes", "- a: 'b'\n", false);
    row("empty value", "- a:\n  b: c\n", false);
    row("null by name", "- a: null\n", false);
    row("word over two lines", "- a: b\n    c\n", false);
    row("block text", "- a: |\n    b\n", false);
    row("anchor", "- &x a\n", false);
    row("alias", "- *x\n", false);
    row("tag", "- !str a\n", false);
    row("a key used twice", "a: b\na: c\n", false);
    row("a key in quotes", "\"a\": b\n", false);
    row("tabulator", "a:\tb\n", false);
    row("carriage return", "a: b\r\n", false);
    row("second document", "a: b\n---\nc: d\n", false);
    row("list in a list", "- - a\n", false);
    row("trailing comma", "- [a, ]\n", false);
    row("empty flow map", "- {}\n", false);
    row("nothing", "", false);
    row("wrong indentation", "- a: b\n   c: d\n", false);
    row("two values in a line", "- {a: b} c\n", false);
    row("bracket left open", "- {a: b\n", false);
}

} // namespace

/// The short cut must never read a file differently from the library; the library is the
/// expectation.
class PlainYamlTest : public QObject {
    Q_OBJECT

private slots:
    void shippedFilesAreReadAsTheLibraryReadsThem()
    {
        for (const auto& [name, bytes] : shippedFiles()) {
            if (!name.endsWith(u".yaml"_s))
                continue;
            const auto plain = parsePlainYaml(bytes);
            const auto full = parseAnyYaml(name, bytes);
            QVERIFY2(full.has_value(), qPrintable(name));
            if (!plain) // right, but slow
                qWarning("%s is not in the plain form", qPrintable(name));
            QVERIFY2(!plain || *plain == *full, qPrintable(name));
        }
    }

    void readsAlikeOrStepsAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isPlain");
        plainRows();
        otherRows();
    }

    void readsAlikeOrStepsAside()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isPlain);
        const auto plain = parsePlainYaml(bytes);
        QCOMPARE(plain.has_value(), isPlain);
        if (!isPlain)
            return;
        const auto full = parseAnyYaml(u"f"_s, bytes);
        QVERIFY(full.has_value());
        QVERIFY(*plain == *full);
    }

    /// Cuts, drops and doubles characters of a small file: the short cut agrees with the library or
    /// gives nothing.
    void damagedFilesAreReadAlikeOrNotAtAll()
    {
        const QByteArray sound = "# c\n- id: a\n  t: {de: \"x\", en: y z}\n  l:\n    - n: -1.5\n"
                                 "    - n: [p, \"q\"]\n  s: b # c\n- id: d\n";
        const QByteArray marks = "-:{}[],\"'#& \n?~";
        for (qsizetype at = 0; at < sound.size(); ++at)
            for (const char mark : marks) {
                QByteArray damaged = sound;
                damaged[at] = mark;
                compare(damaged);
                compare(QByteArray(sound).insert(at, mark));
            }
    }

private:
    static void compare(const QByteArray& bytes)
    {
        const auto plain = parsePlainYaml(bytes);
        if (!plain)
            return;
        const auto full = parseAnyYaml(u"f"_s, bytes);
        QVERIFY2(full.has_value(), bytes.constData());
        QVERIFY2(*plain == *full, bytes.constData());
    }
};

QTEST_GUILESS_MAIN(PlainYamlTest)
#include "tst_plain_yaml.moc"
