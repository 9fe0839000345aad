#include "db/migrator.h"
#include "tests/db/library_fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <cstdio>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace kursbuch;
using namespace kursbuch::testing;

namespace {

constexpr uid_t kNobody = 65534;

int say(const QString& sentence)
{
    std::printf("%s\n", qPrintable(sentence));
    return 0;
}

Result<void> saveLong(Library& library, int characters)
{
    Result<Draft> draft = library.open(u"p"_s);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    draft->plan.departure.purpose = QString(characters, u'x');
    return library.saveDraft(*draft, summaryOf(draft->plan));
}

/// Child: writes more than a file may hold, then less; prints both results.
int fillUp(const QString& path)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit {100 * 1024, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto library = openLibrary(path, OpenMode::ReadWrite, ticking());
    if (!library)
        return say(library.error().toString());
    const Result<void> large = saveLong(**library, 150'000);
    const Result<void> small = saveLong(**library, 10);
    return say(large ? u"saved"_s : large.error().message)
        + say(small ? u"then saved"_s : small.error().message);
}

/// Child: the same as somebody without rights, since root may write everywhere.
int withoutRights(const QString& path)
{
    if (geteuid() == 0 && setuid(kNobody) != 0)
        return 1;
    const auto library = openLibrary(path, OpenMode::ReadWrite, ticking());
    if (!library)
        return say(library.error().toString());
    const Result<void> saved = saveLong(**library, 10);
    const QString state = (*library)->isReadOnly() ? u"read-only"_s : u"writable"_s;
    const QString readable = (*library)->open(u"p"_s) ? u"readable"_s : u"unreadable"_s;
    return say(state + u' ' + readable) + say(saved ? u"saved"_s : saved.error().message);
}

QString child(const QString& mode, const QString& path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {mode, path});
    if (!process.waitForFinished(20'000))
        return u"hangs"_s;
    return QString::fromUtf8(process.readAll());
}

/// Closes the library, so that children are alone with it.
void addPlan(Fixture& fixture)
{
    const Draft draft {.plan = namedPlan(u"p"_s, u"saved before"_s)};
    if (!fixture.library->saveDraft(draft, summaryOf(draft.plan)))
        qFatal("cannot fill the test's library");
    fixture.library.reset();
}

} // namespace

class TestLibraryFaults : public QObject {
    Q_OBJECT

private slots:
    void aFullDiskRefusesAndGoesOn()
    {
        Fixture fixture;
        addPlan(fixture);
        const QString said = child(u"--fill-up"_s, fixture.path);
        QVERIFY2(
            said.contains("disk full"_L1) || said.contains("disk is full"_L1), qPrintable(said));
        QVERIFY2(said.contains("safe"_L1) && said.contains("then saved"_L1), qPrintable(said));
        const auto library = fixture.reopen();
        QCOMPARE(library->open(u"p"_s)->plan.departure.title, u"saved before"_s);
        QCOMPARE(*library->verify(), QStringList());
    }

    void readOnlyPlacesOpenForReading_data()
    {
        QTest::addColumn<uint>("file");
        QTest::addColumn<uint>("folder");
        QTest::addRow("file") << 0444U << 0777U;
        QTest::addRow("folder") << 0666U << 0555U;
        QTest::addRow("both") << 0444U << 0555U;
    }
    void readOnlyPlacesOpenForReading()
    {
        QFETCH(uint, file);
        QFETCH(uint, folder);
        Fixture fixture;
        addPlan(fixture);
        const QByteArray place = QFile::encodeName(fixture.folder.path());
        QCOMPARE(chmod(QFile::encodeName(fixture.path).constData(), file), 0);
        QCOMPARE(chmod(place.constData(), folder), 0);
        const QString said = child(u"--without-rights"_s, fixture.path);
        QCOMPARE(chmod(place.constData(), 0700), 0);
        QVERIFY2(said.startsWith("read-only readable\n"_L1), qPrintable(said));
        QVERIFY2(said.contains("What was saved is safe"_L1) || said.contains("was not changed"_L1),
            qPrintable(said));
        QVERIFY(!said.contains("\nsaved"_L1));
    }

    void aLockedLibraryIsWaitedForThenNamed()
    {
        Fixture fixture;
        addPlan(fixture);
        const auto library = fixture.reopen();
        QVERIFY(library->open(u"p"_s));
        sqlite3* other = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(fixture.path).constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        QElapsedTimer timer;
        timer.start();
        const Result<void> saved = saveLong(*library, 10);
        QVERIFY(!saved);
        QVERIFY(timer.elapsed() >= 1400 && timer.elapsed() < 5000);
        QVERIFY2(saved.error().message.contains("Another program"_L1),
            qPrintable(saved.error().message));
        QCOMPARE(saved.error().code, ErrorCode::StorageFailed);
        QCOMPARE(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
        QVERIFY(saveLong(*library, 10));
        QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
        QVERIFY(openLibrary(fixture.path, OpenMode::ReadWrite, ticking())
                    .error()
                    .message.contains("Another program"_L1));
        sqlite3_close(other);
    }

    void aFileTakenAwayIsNoticed_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::addRow("deleted") << false;
        QTest::addRow("replaced by another file") << true;
    }
    void aFileTakenAwayIsNoticed()
    {
        QFETCH(bool, replaced);
        Fixture fixture;
        addPlan(fixture);
        const auto library = fixture.reopen();
        QVERIFY(library->open(u"p"_s));
        QVERIFY(QFile::rename(fixture.path, fixture.path + u'2'));
        if (replaced)
            QVERIFY(QFile::copy(fixture.path + u'2', fixture.path));
        const Result<void> saved = saveLong(*library, 10);
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.contains("moved, deleted or replaced"_L1),
            qPrintable(saved.error().message));
    }

    void anOlderLibraryIsCopiedThenUpdated()
    {
        Fixture fixture;
        addPlan(fixture);
        Migrations next = shippedMigrations();
        const int version = next.back().version;
        next.push_back({version + 1, "CREATE TABLE novel (x TEXT) STRICT;"});
        const auto connection = *Connection::open(fixture.path, OpenMode::ReadWrite);
        QVERIFY(migrate(*connection, version, next));
        QCOMPARE(libraryVersion(*connection, next).value_or(0), version + 1);
        QVERIFY(checkSchema(*connection, version + 1, next));
        QCOMPARE(openLibrary(fixture.path, OpenMode::ReadWrite, ticking()).error().code,
            ErrorCode::FutureVersion);
        const QString copy = u"%1.version-%2.backup"_s.arg(fixture.path).arg(version);
        QCOMPARE(
            (*openLibrary(copy, OpenMode::ReadOnly, ticking()))->open(u"p"_s)->plan.departure.title,
            u"saved before"_s);
    }

    void aBrokenUpdateLeavesTheOldLibrary()
    {
        Fixture fixture;
        addPlan(fixture);
        Migrations next = shippedMigrations();
        next.push_back({next.back().version + 1,
            "CREATE TABLE novel (x TEXT) STRICT; CREATE TABLE plan (y);"});
        QVERIFY(!migrate(
            **Connection::open(fixture.path, OpenMode::ReadWrite), next.back().version - 1, next));
        QCOMPARE(fixture.reopen()->open(u"p"_s)->plan.departure.title, u"saved before"_s);
    }

    void pricesThatWereTamperedWithAreRefused()
    {
        const Fixture fixture;
        QVERIFY(fixture.library->keepPrices({{.source = u"quotes:own.csv"_s,
            .file = u"own.csv"_s,
            .entries = 1,
            .says = "provider\ta\tA\n"}}));
        const auto connection = *Connection::open(fixture.path, OpenMode::ReadWrite);
        QVERIFY(connection->run(
            u"UPDATE price_import SET says = ?"_s, {QByteArray("provider\ta\tB\n")}));
        QCOMPARE(fixture.library->priceImport(1).error().code, ErrorCode::Unreadable);
        QCOMPARE(fixture.library->verify()->size(), 1);
    }

    void aLibraryOfTheFirstReleaseOpens()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"v1.kursbuchlib"_s);
        QVERIFY(QFile::copy(
            QStringLiteral(KURSBUCH_TEST_DATA "/libraries/version-1.kursbuchlib"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto library = *openLibrary(path, OpenMode::ReadWrite, ticking());
        QCOMPARE(*library->verify(), QStringList());
        QCOMPARE(library->list()->size(), std::size_t {2});
        QCOMPARE(library->open(u"full"_s)->plan.departure.todayEurPerMonth, std::optional(1234.5));
        QCOMPARE(library->revision(u"full"_s, 2)->departure.title, u"Belege prüfen"_s);
        QCOMPARE(library->log(u"full"_s)->size(), std::size_t {3});
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--fill-up"_L1)
        return fillUp(arguments.value(2));
    if (arguments.value(1) == "--without-rights"_L1)
        return withoutRights(arguments.value(2));
    TestLibraryFaults test;
    return QTest::qExec(&test, arguments);
}

#include "tst_library_faults.moc"
