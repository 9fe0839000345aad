#include "tests/app/full_plan.h"
#include "tests/db/library_fixture.h"

#include <QDir>
#include <QTest>

using namespace kursbuch;
using namespace kursbuch::testing;

class TestLibrary : public QObject {
    Q_OBJECT

private slots:
    void aDraftComesBackAsItWas()
    {
        Fixture fixture;
        const Plan plan = fullPlan();
        const QDateTime changed(QDate(2026, 11, 25), QTime(9, 8, 7, 654), Qt::UTC);
        QVERIFY(fixture.library->saveDraft(
            {.plan = plan, .stop = u"costs"_s, .changed = changed}, summaryOf(plan)));

        const Result<Draft> draft = fixture.reopen()->open(plan.id);

        QVERIFY(draft);
        QVERIFY(draft->plan == plan);
        QCOMPARE(draft->stop, u"costs"_s);
        QCOMPARE(draft->changed, changed);
        QCOMPARE(draft->changed.timeSpec(), Qt::UTC);
        QVERIFY(draft->baseHash.isEmpty());
    }

    void theListShowsTheCacheNewestFirst()
    {
        Fixture fixture;
        const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
        for (const auto& [id, minutes] :
            {std::pair {u"a"_s, 0}, std::pair {u"b"_s, 5}, std::pair {u"c"_s, -5}}) {
            const Plan plan = namedPlan(id, "Plan "_L1 + id);
            QVERIFY(fixture.library->saveDraft(
                {.plan = plan, .changed = noon.addSecs(60 * minutes)}, summaryOf(plan)));
        }

        const Result<std::vector<PlanSummary>> list = fixture.reopen()->list();

        QCOMPARE(list->size(), std::size_t {3});
        QCOMPARE(list->at(0).id + list->at(1).id + list->at(2).id, u"bac"_s);
        QCOMPARE(list->at(0).title, u"Plan b"_s);
        QCOMPARE(list->at(0).npvEur, std::optional(1.5));
        QCOMPARE(list->at(0).periodMonths, 48);
        QCOMPARE(list->at(0).settled, 3);
        QCOMPARE(list->at(0).asked, 9);
        QCOMPARE(list->at(0).revision, 0);
    }

    void revisionsAreNumberedKeptAndChained()
    {
        Fixture fixture;
        Draft draft {.plan = namedPlan(u"p"_s, u"One"_s)};
        QVERIFY(fixture.library->saveDraft(draft, summaryOf(draft.plan)));
        QCOMPARE(fixture.library->saveRevision(draft, u"Anna"_s, u"first"_s).value_or(0), 1);
        draft.plan.departure.title = u"Two"_s;
        QCOMPARE(fixture.library->saveRevision(draft, u"Ben"_s, {}).value_or(0), 2);

        const auto library = fixture.reopen();
        QCOMPARE(library->revision(u"p"_s, 1)->departure.title, u"One"_s);
        QCOMPARE(library->revision(u"p"_s, 2)->departure.title, u"Two"_s);
        QCOMPARE(library->revision(u"p"_s, 3).error().code, ErrorCode::NotFound);
        const std::vector<LogEntry> log = *library->log(u"p"_s);
        QCOMPARE(log.size(), std::size_t {2});
        QCOMPARE(log[0].who, u"Anna"_s);
        QCOMPARE(log[0].note, u"first"_s);
        QCOMPARE(log[1].sequence, 2);
        QCOMPARE(log[0].hash.size(), 64);
        QVERIFY(log[0].hash != log[1].hash);
        QCOMPARE(library->open(u"p"_s)->baseHash, log[1].hash);
        QCOMPARE(library->list()->front().revision, 2);
        QCOMPARE(*library->verify(), QStringList());
    }

    void votesSpeakAboutTheNewestRevision()
    {
        Fixture fixture;
        const Draft draft {.plan = namedPlan(u"p"_s, u"One"_s)};
        const LogEntry vote {.kind = EntryKind::Vote,
            .revision = 1,
            .who = u"DSB"_s,
            .body = R"({"role":"data_protection","vote":"with_measures"})"};
        QVERIFY(fixture.library->saveDraft(draft, summaryOf(draft.plan)));
        QCOMPARE(fixture.library->append(u"p"_s, vote).error().code, ErrorCode::Conflict);
        QVERIFY(fixture.library->saveRevision(draft, u"Anna"_s, {}));
        QVERIFY(fixture.library->append(u"p"_s, vote));
        QVERIFY(fixture.library->saveRevision(draft, u"Anna"_s, {}));
        QCOMPARE(fixture.library->append(u"p"_s, vote).error().code, ErrorCode::Conflict);

        const std::vector<LogEntry> log = *fixture.library->log(u"p"_s);
        QCOMPARE(log.size(), std::size_t {3});
        QVERIFY(log[1].kind == EntryKind::Vote);
        QCOMPARE(log[1].body, vote.body);
        QVERIFY(log[1].at.isValid());
        QCOMPARE(*fixture.library->verify(), QStringList());
    }

    void attachmentsAreKeptOnceAndChained()
    {
        Fixture fixture;
        const Draft draft {.plan = namedPlan(u"p"_s, u"One"_s)};
        const Attachment file = *makeAttachment(u"contract.pdf"_s, QByteArray("%PDF\0x", 6));
        QCOMPARE(fixture.library->attach(u"p"_s, file, {}).error().code, ErrorCode::NotFound);
        QVERIFY(fixture.library->saveDraft(draft, summaryOf(draft.plan)));
        QVERIFY(fixture.library->attach(u"p"_s, file, u"Anna"_s)); // on a draft without revision
        QVERIFY(fixture.library->saveRevision(draft, u"Anna"_s, {}));
        QVERIFY(fixture.library->attach(u"p"_s, file, u"Ben"_s));

        const auto library = fixture.reopen();
        QVERIFY(*library->attachment(u"p"_s, file.sha256) == file);
        QCOMPARE(library->attachment(u"p"_s, u"00"_s).error().code, ErrorCode::NotFound);
        const std::vector<AttachmentInfo> infos = *library->attachments(u"p"_s);
        QCOMPARE(infos.size(), std::size_t {1});
        QCOMPARE(infos[0].bytes, 6);
        const std::vector<LogEntry> log = *library->log(u"p"_s);
        QCOMPARE(log.size(), std::size_t {2}); // once in the log, however often attached
        QVERIFY(log[0].kind == EntryKind::Attachment);
        QCOMPARE(log[0].who, u"Anna"_s);
        QVERIFY(log[0].body.contains(file.sha256.toLatin1()));
        QCOMPARE(*library->verify(), QStringList());
        // The chain goes on: a draft may be saved by whoever attached.
        QVERIFY(fixture.library->saveDraft(draft, summaryOf(draft.plan)));
    }

    void anImportOfTheSameSourceTakesItsPlace()
    {
        Fixture fixture;
        const PriceImport first {.source = u"cloud:aws"_s,
            .file = u"aws.csv"_s,
            .date = QDate(2026, 11, 1),
            .sha256 = "ab",
            .entries = 1,
            .says = "provider\ta\tA\n"};
        PriceImport second = first;
        second.says = "provider\tb\tB\n";
        PriceImport other = first;
        other.source = u"quotes:own.csv"_s;
        QVERIFY(fixture.library->keepPrices({first, other}));
        QVERIFY(fixture.library->keepPrices({second}));
        const auto library = fixture.reopen();
        const std::vector<PriceImport> imports = *library->priceImports();
        QCOMPARE(imports.size(), std::size_t {3});
        QVERIFY(!imports[0].holds() && imports[1].holds() && imports[2].holds());
        QCOMPARE(library->priceImport(imports[0].id)->says, first.says); // still readable
        QCOMPARE(library->priceImport(imports[2].id)->date, first.date);
        QVERIFY(library->withdrawPrices(imports[1].id));
        QVERIFY(!library->priceImports()->at(1).holds());
        QCOMPARE(library->priceImport(99).error().code, ErrorCode::NotFound);
        QCOMPARE(*library->verify(), QStringList());
    }

    void theLargestAttachmentFits()
    {
        Fixture fixture;
        const Draft draft {.plan = namedPlan(u"p"_s, u"One"_s)};
        QVERIFY(fixture.library->saveDraft(draft, summaryOf(draft.plan)));
        const QByteArray content(kMaxAttachmentBytes, 'x');
        const Attachment file = *makeAttachment(u"scan.pdf"_s, content);
        QVERIFY(fixture.library->attach(u"p"_s, file, {}));
        QVERIFY(fixture.reopen()->attachment(u"p"_s, file.sha256)->content == content);
    }

    void theLoserOfARaceLosesNothing()
    {
        Fixture fixture;
        const Draft mine {.plan = namedPlan(u"p"_s, u"mine"_s)};
        const Draft theirs {.plan = namedPlan(u"p"_s, u"theirs"_s)};
        QVERIFY(fixture.library->saveDraft(mine, summaryOf(mine.plan)));
        const auto other = fixture.reopen();
        QVERIFY(other->open(u"p"_s));
        QVERIFY(other->saveDraft(theirs, summaryOf(theirs.plan)));

        QCOMPARE(fixture.library->saveDraft(mine, summaryOf(mine.plan)).error().code,
            ErrorCode::Conflict);
        QCOMPARE(fixture.library->saveRevision(mine, {}, {}).error().code, ErrorCode::Conflict);
        QCOMPARE(other->open(u"p"_s)->plan.departure.title, u"theirs"_s);
        // Having looked at theirs, one may decide for mine.
        QVERIFY(fixture.library->open(u"p"_s));
        QVERIFY(fixture.library->saveDraft(mine, summaryOf(mine.plan)));
    }

    void anIdThatIsTakenIsNotOverwritten()
    {
        Fixture fixture;
        const Draft draft {.plan = namedPlan(u"p"_s, u"there"_s)};
        QVERIFY(fixture.library->saveDraft(draft, summaryOf(draft.plan)));
        const auto other = fixture.reopen();
        QCOMPARE(other->saveDraft(draft, summaryOf(draft.plan)).error().code, ErrorCode::Conflict);
    }

    void aPlanDeletedElsewhereIsNotSavedSilently()
    {
        Fixture fixture;
        const Draft draft {.plan = namedPlan(u"p"_s, u"x"_s)};
        QVERIFY(fixture.library->saveDraft(draft, summaryOf(draft.plan)));
        QVERIFY(fixture.reopen()->remove(u"p"_s));
        QCOMPARE(fixture.library->saveDraft(draft, summaryOf(draft.plan)).error().code,
            ErrorCode::Conflict);
    }

    void archivingAndDeletingForGood()
    {
        Fixture fixture;
        const Draft draft {.plan = namedPlan(u"p"_s, u"x"_s)};
        QVERIFY(fixture.library->saveDraft(draft, summaryOf(draft.plan)));
        QVERIFY(fixture.library->saveRevision(draft, {}, {}));
        QVERIFY(fixture.library->attach(u"p"_s, *makeAttachment(u"a.pdf"_s, "x"), {}));
        QVERIFY(fixture.library->setArchived(u"p"_s, true));
        QVERIFY(fixture.library->saveDraft(draft, summaryOf(draft.plan)));
        QVERIFY(fixture.library->list()->front().archived);
        QCOMPARE(*fixture.library->verify(), QStringList());
        QVERIFY(fixture.library->setArchived(u"p"_s, false));
        QVERIFY(!fixture.library->list()->front().archived);

        QVERIFY(fixture.library->remove(u"p"_s));
        QVERIFY(fixture.library->list()->empty());
        QVERIFY(fixture.library->log(u"p"_s)->empty());
        QVERIFY(fixture.library->attachments(u"p"_s)->empty());
        QCOMPARE(fixture.library->open(u"p"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(fixture.library->remove(u"p"_s).error().code, ErrorCode::NotFound);
        QVERIFY(fixture.library->saveDraft(draft, summaryOf(draft.plan)));
    }

    void settingsAreKept()
    {
        Fixture fixture;
        QCOMPARE(*fixture.library->setting(u"dpf"_s), QString());
        QVERIFY(fixture.library->setSetting(u"dpf"_s, u"yes"_s));
        QVERIFY(fixture.library->setSetting(u"dpf"_s, u"no – 'quoted'"_s));
        QCOMPARE(*fixture.reopen()->setting(u"dpf"_s), u"no – 'quoted'"_s);
        QCOMPARE(*fixture.library->verify(), QStringList());
    }

    void whatCouldNotBeReadAgainIsNotWritten()
    {
        Fixture fixture;
        Draft draft {.plan = namedPlan(u"p"_s, u"x"_s)};
        QVERIFY(fixture.library->saveDraft(draft, summaryOf(draft.plan)));
        draft.plan.departure.periodMonths = 7;
        const Result<void> saved = fixture.library->saveDraft(draft, summaryOf(draft.plan));
        QCOMPARE(saved.error().place, u"/departure/period_months"_s);
        QVERIFY(!fixture.library->open(u"p"_s)->plan.departure.periodMonths);
    }

    void namesThatAreNoOrdinaryPaths_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"file:x.lib", "a?mode=memory", "100%.lib", "a#b", "Größe ä.lib",
                 "a;b=c", "zeile\nzwei", "a%20b"})
            QTest::addRow("%s", name) << QString::fromUtf8(name);
    }
    void namesThatAreNoOrdinaryPaths()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const Draft draft {.plan = namedPlan(u"p"_s, u"x"_s)};
        QVERIFY((*openLibrary(path, OpenMode::Create, ticking()))
                    ->saveDraft(draft, summaryOf(draft.plan)));
        QVERIFY((*openLibrary(path, OpenMode::ReadWrite, ticking()))->open(u"p"_s));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(name));
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
