#include "tests/db/library_fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace kursbuch;
using namespace kursbuch::testing;

namespace {

/// What another tool does to the file, past all of Kursbuch's care.
void tamper(const QString& path, const char* sql)
{
    sqlite3* handle = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &handle);
    char* message = nullptr;
    if (sqlite3_exec(handle, sql, nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s", message);
    sqlite3_close(handle);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fillWith(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
}

/// A library with one plan of two revisions and a vote, closed again.
void fillLibrary(Fixture& fixture)
{
    const Draft draft {.plan = namedPlan(u"p"_s, u"Title"_s)};
    const LogEntry vote {.kind = EntryKind::Vote, .revision = 2, .who = u"DSB"_s, .body = "{}"};
    if (!fixture.library->saveDraft(draft, summaryOf(draft.plan))
        || !fixture.library->saveRevision(draft, {}, {})
        || !fixture.library->saveRevision(draft, {}, {}) || !fixture.library->append(u"p"_s, vote)
        || !fixture.library->attach(u"p"_s, *makeAttachment(u"proof.pdf"_s, "proof"), {})
        || !fixture.library->setSetting(u"k"_s, u"v"_s))
        qFatal("cannot fill the test's library");
    fixture.library.reset();
}

} // namespace

class TestLibraryRefusals : public QObject {
    Q_OBJECT

private slots:
    void foreignFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::addRow("empty") << QByteArray() << u"empty"_s;
        QTest::addRow("text") << QByteArray("hello, this is no database at all\n").repeated(100)
                              << u"not a Kursbuch library"_s;
        QTest::addRow("a short text") << QByteArray("x") << u"not a Kursbuch library"_s;
        QTest::addRow("a plan") << writePlan(blankPlan(u"p"_s)).append(QByteArray(1024, ' '))
                                << u"not a Kursbuch library"_s;
        QTest::addRow("magic and zeros")
            << QByteArray("SQLite format 3\0", 16).append(QByteArray(8000, '\0'))
            << u"not a Kursbuch library"_s;
    }
    void foreignFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x"_s);
        fillWith(path, bytes);
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly, OpenMode::Create}) {
            const Result<std::unique_ptr<Library>> library = openLibrary(path, mode, ticking());
            QVERIFY(!library);
            QCOMPARE(library.error().code, ErrorCode::Unreadable);
            QCOMPARE(library.error().place, QDir::toNativeSeparators(path));
            QVERIFY2(library.error().message.contains(says), qPrintable(library.error().message));
        }
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void thingsThatAreNoFiles()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto error = [](const QString& path, OpenMode mode = OpenMode::ReadWrite) {
            return openLibrary(path, mode, ticking()).error();
        };
        QElapsedTimer timer;
        timer.start();
        QVERIFY(error(pipe).message.contains("pipe"_L1));
        QVERIFY(error(u"/dev/zero"_s).message.contains("device"_L1));
        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(error(folder.path()).message.contains("folder"_L1));
        QCOMPARE(error(folder.filePath(u"none"_s)).code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(folder.filePath(u"none"_s)));
        QCOMPARE(error(folder.filePath(u"no/such/folder"_s), OpenMode::Create).code,
            ErrorCode::StorageFailed);
    }

    void changedSchemas_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("code");
        const auto unreadable = static_cast<int>(ErrorCode::Unreadable);
        QTest::addRow("foreign database") << u"PRAGMA application_id=1"_s << unreadable;
        QTest::addRow("from the future")
            << u"PRAGMA user_version=99"_s << static_cast<int>(ErrorCode::FutureVersion);
        QTest::addRow("no version") << u"PRAGMA user_version=0"_s << unreadable;
        QTest::addRow("extra table") << u"CREATE TABLE x (y)"_s << unreadable;
        QTest::addRow("table missing") << u"DROP TABLE attachment"_s << unreadable;
        QTest::addRow("hostile trigger")
            << u"CREATE TRIGGER t AFTER UPDATE ON plan BEGIN DELETE FROM log; END"_s << unreadable;
        QTest::addRow("endless view for a table")
            << u"PRAGMA foreign_keys=OFF; ALTER TABLE plan RENAME TO q; CREATE VIEW plan AS WITH "
               u"RECURSIVE n(id) AS"
               " (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT * FROM n"_s
            << unreadable;
        QTest::addRow("index on an expression")
            << u"CREATE INDEX i ON plan (upper(title))"_s << unreadable;
        QTest::addRow("other column type")
            << u"ALTER TABLE setting ADD COLUMN extra TEXT"_s << unreadable;
    }
    void changedSchemas()
    {
        QFETCH(QString, sql);
        QFETCH(int, code);
        Fixture fixture;
        fillLibrary(fixture);
        tamper(fixture.path, sql.toUtf8().constData());
        const QByteArray before = bytesOf(fixture.path);
        const Result<std::unique_ptr<Library>> library
            = openLibrary(fixture.path, OpenMode::ReadWrite, ticking());
        QVERIFY(!library);
        QCOMPARE(static_cast<int>(library.error().code), code);
        QVERIFY2(library.error().message.contains("not changed"_L1),
            qPrintable(library.error().message));
        QCOMPARE(bytesOf(fixture.path), before);
    }

    void tamperedContentIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        QTest::addRow("body of a revision")
            << u"UPDATE log SET body = replace(body, 'Title', 'Other') WHERE sequence = 1"_s
            << u"entry 1 (revision 1) is broken"_s;
        QTest::addRow("who voted") << u"UPDATE log SET who = 'x' WHERE kind = 'vote'"_s
                                   << u"entry 3 (revision 2) is broken"_s;
        QTest::addRow("when")
            << u"UPDATE log SET at = '2001-01-01T00:00:00.000Z' WHERE sequence = 2"_s
            << u"entry 2 (revision 2) is broken"_s;
        QTest::addRow("vote removed")
            << u"DELETE FROM log WHERE kind = 'vote'"_s << u"entry 3 of the log is missing"_s;
        QTest::addRow("newest removed") << u"DELETE FROM log WHERE sequence = 4"_s
                                        << u"newest entries of the log are missing"_s;
        QTest::addRow("middle removed")
            << u"DELETE FROM log WHERE sequence = 2"_s << u"entry 2 of the log is missing"_s;
        QTest::addRow("draft") << u"UPDATE plan SET body = replace(body, 'Title', 'Other')"_s
                               << u"the seal of the saved state is broken"_s;
        QTest::addRow("cost in the list")
            << u"UPDATE plan SET npv_eur = 2"_s << u"the seal of the saved state is broken"_s;
        QTest::addRow("setting") << u"UPDATE setting SET value = 'w'"_s
                                 << u"setting \"k\" is broken"_s;
        QTest::addRow("attachment")
            << u"INSERT INTO attachment VALUES ('p', '00', 'contract.pdf', 'application/pdf', x'01')"_s
            << u"\"contract.pdf\" is not what"_s;
        QTest::addRow("attached content")
            << u"UPDATE attachment SET content = x'01'"_s << u"\"proof.pdf\" is not what"_s;
        QTest::addRow("attached name") << u"UPDATE attachment SET name = 'other.pdf'"_s
                                       << u"\"other.pdf\" is not the one that the log names"_s;
        QTest::addRow("attachment removed")
            << u"DELETE FROM attachment"_s << u"that the log names are missing: 1"_s;
        QTest::addRow("orphan")
            << u"INSERT INTO log VALUES ('q', 1, 'vote', 1, '', '', '', '', '')"_s
            << u"plan that is missing"_s;
    }
    void tamperedContentIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(QString, says);
        Fixture fixture;
        fillLibrary(fixture);
        QCOMPARE(*fixture.reopen()->verify(), QStringList());
        tamper(fixture.path, sql.toUtf8().constData());
        const auto library = fixture.reopen();
        const QStringList problems = *library->verify();
        QVERIFY(!problems.isEmpty());
        QVERIFY2(problems.join(u'\n').contains(says), qPrintable(problems.join(u'\n')));
        if (sql.startsWith("UPDATE plan"_L1))
            QCOMPARE(library->open(u"p"_s).error().code, ErrorCode::Unreadable);
    }

    void truncatedAnywhereIsNeverAccepted()
    {
        Fixture fixture;
        fillLibrary(fixture);
        const QByteArray whole = bytesOf(fixture.path);
        for (qsizetype size = 1; size < whole.size(); size += 997) {
            // SQLite takes the missing end of the last page as zeros: if it was that, nothing is lost.
            if (whole.mid(size).count('\0') == whole.size() - size)
                continue;
            fillWith(fixture.path, whole.left(size));
            const Result<std::unique_ptr<Library>> library
                = openLibrary(fixture.path, OpenMode::ReadWrite, ticking());
            QVERIFY2(
                !library || !(*library)->verify().value_or(QStringList(u"unreadable"_s)).isEmpty(),
                qPrintable(u"%1 of %2 bytes"_s.arg(size).arg(whole.size())));
        }
    }
};

QTEST_GUILESS_MAIN(TestLibraryRefusals)
#include "tst_library_refusals.moc"
