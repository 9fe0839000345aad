#include "tests/db/library_fixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <cstdio>
#include <sys/stat.h>

using namespace kursbuch;
using namespace kursbuch::testing;

namespace {

constexpr int kTrials = 40;

/// The child: saves a draft and a revision with the next number, and says so after each commit.
int saveForever(const QString& path)
{
    Result<std::unique_ptr<Library>> library = openLibrary(path, OpenMode::ReadWrite, ticking());
    if (!library)
        return 1;
    Result<Draft> draft = (*library)->open(u"p"_s);
    if (!draft)
        return 2;
    for (int number = (*library)->list()->front().revision + 1;; ++number) {
        draft->plan.departure.title = QString::number(number);
        if (!(*library)->saveDraft(*draft, summaryOf(draft->plan)))
            return 3;
        std::printf("draft %d\n", number);
        std::fflush(stdout);
        if (!(*library)->saveRevision(*draft, u"child"_s, {}))
            return 4;
        std::printf("revision %d\n", number);
        std::fflush(stdout);
    }
}

/// Highest number that the child acknowledged with this word.
int acknowledged(const QByteArray& output, const QByteArray& word)
{
    int number = 0;
    for (const QByteArray& line : output.split('\n')) {
        if (line.startsWith(word + ' '))
            number = line.mid(word.size() + 1).toInt();
    }
    return number;
}

} // namespace

class TestLibraryKill : public QObject {
    Q_OBJECT

private slots:
    void whatWasAcknowledgedSurvivesKill()
    {
        Fixture fixture;
        const Draft first {.plan = namedPlan(u"p"_s, u"0"_s)};
        QVERIFY(fixture.library->saveDraft(first, summaryOf(first.plan)));
        fixture.library.reset();

        int head = 0;
        for (int trial = 0; trial < kTrials; ++trial) {
            QProcess child;
            child.start(
                QCoreApplication::applicationFilePath(), {u"--save-forever"_s, fixture.path});
            QVERIFY(child.waitForReadyRead(10'000)); // the first commit, then 0–30 ms more
            QTest::qSleep(static_cast<int>(QRandomGenerator::global()->bounded(31)) + 1);
            child.kill();
            QVERIFY(child.waitForFinished(10'000));
            const QByteArray output = child.readAllStandardOutput();

            const auto library = fixture.reopen();
            QCOMPARE(*library->verify(), QStringList());
            const int revision = library->list()->front().revision;
            const int ackedRevision = std::max(head, acknowledged(output, "revision"));
            QVERIFY2(revision == ackedRevision || revision == ackedRevision + 1,
                qPrintable(u"%1 after %2"_s.arg(revision).arg(ackedRevision)));
            const int title = library->open(u"p"_s)->plan.departure.title.toInt();
            const int ackedDraft = acknowledged(output, "draft");
            QVERIFY2(title == ackedDraft || title == ackedDraft + 1,
                qPrintable(u"%1 after %2"_s.arg(title).arg(ackedDraft)));
            head = revision;
        }
        QVERIFY(head >= kTrials / 2); // the loop really saved
    }

    void creatingIsWholeOrNothing()
    {
        for (int trial = 0; trial < kTrials / 2; ++trial) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"new.kursbuchlib"_s);
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"--create"_s, path});
            QVERIFY(child.waitForReadyRead(10'000));
            QTest::qSleep(trial / 2);
            child.kill();
            QVERIFY(child.waitForFinished(10'000));
            const Result<std::unique_ptr<Library>> library
                = openLibrary(path, OpenMode::Create, ticking());
            QVERIFY2(library, qPrintable(library ? QString() : library.error().toString()));
        }
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--save-forever"_L1)
        return saveForever(arguments.value(2));
    if (arguments.value(1) == "--create"_L1) {
        std::printf("ready\n");
        std::fflush(stdout);
        return openLibrary(arguments.value(2), OpenMode::Create, ticking()) ? 0 : 1;
    }
    TestLibraryKill test;
    return QTest::qExec(&test, arguments);
}

#include "tst_library_kill.moc"
