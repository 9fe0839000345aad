#include "tests/ui/stop_world.h"

#include <QLineEdit>
#include <QProcess>

using namespace stop_world;

namespace {

constexpr int kKeyEveryMs = 40;
constexpr int kTypingMs = 4000;
constexpr qint64 kPromisedMs = 2000; ///< what was typed longer ago than this is never lost

/// The child: types into the title for ever and says after each key how many there were, and when.
int typeForEver(const QString& libraryPath)
{
    const auto now = [] { return QDateTime::currentDateTimeUtc(); };
    const auto library = openLibrary(libraryPath, OpenMode::Create, {.now = now});
    if (!library)
        return 1;
    PlanDocument document(catalog(), **library,
        {.today = [] { return QDate(2026, 11, 25); }, .now = now, .who = u"Test"_s});
    if (!document.create(blankPlan(u"typed"_s)))
        return 2;
    const Wording wording(catalog(), Language::German);
    StopPage* page = makeStopPage(u"departure"_s, document, {});
    QScrollArea area;
    area.setWidget(page);
    page->setWording(&wording);
    page->retranslate();
    page->render();
    area.show();
    auto* title = page->findChild<QLineEdit*>(u"title"_s);
    for (int typed = 1;; ++typed) {
        QTest::keyClick(title, Qt::Key_A);
        QTest::qWait(kKeyEveryMs);
        printf("%d %lld\n", typed, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        fflush(stdout);
    }
}

} // namespace

class TestKillTyping : public QObject {
    Q_OBJECT

private slots:
    void whatWasTypedTwoSecondsAgoIsThere();
};

void TestKillTyping::whatWasTypedTwoSecondsAgoIsThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plans.db"_s);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--type"_s, path});
    QVERIFY(child.waitForStarted());
    QVERIFY2(child.waitForReadyRead(30'000), child.readAllStandardError().constData());
    QTest::qWait(kTypingMs);
    child.kill();
    QVERIFY(child.waitForFinished());
    const qint64 killed = QDateTime::currentMSecsSinceEpoch();

    int safe = 0;
    int last = 0;
    for (const QByteArray& line : child.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() != 2)
            continue;
        last = parts.front().toInt();
        if (parts.back().toLongLong() < killed - kPromisedMs)
            safe = last;
    }
    QVERIFY(safe > 0);

    const auto library = openLibrary(
        path, OpenMode::ReadWrite, {.now = [] { return QDateTime::currentDateTimeUtc(); }});
    QVERIFY2(library, library ? "" : qPrintable(library.error().toString()));
    const Result<Draft> draft = (*library)->open(u"typed"_s);
    QVERIFY(draft);
    const auto kept = draft->plan.departure.title.size();
    QVERIFY2(kept >= safe, qPrintable(u"%1 of %2 keys kept"_s.arg(kept).arg(last)));
    QCOMPARE(draft->plan.departure.title, QString(kept, u'a'));
    const Result<QStringList> problems = (*library)->verify();
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--type")
        return typeForEver(QString::fromLocal8Bit(argv[2]));
    TestKillTyping test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill_typing.moc"
