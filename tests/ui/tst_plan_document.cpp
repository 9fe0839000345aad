#include "app/assess/own_catalog.h"
#include "tests/ui/desk.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace kursbuch;
using namespace kursbuch::testing;

namespace {

QByteArray hashOf(const Plan& plan)
{
    return QCryptographicHash::hash(canonicalJson(toJson(plan)), QCryptographicHash::Sha256);
}

void changeSomething(PlanDocument& document, QRandomGenerator& random)
{
    const double number = random.bounded(1000.0);
    const QString id = QString::number(random.bounded(6));
    switch (random.bounded(5)) {
    case 0:
        return document.edit({}, [&](Plan& plan) { plan.departure.title = id; });
    case 1:
        return document.edit(
            {}, [&](Plan& plan) { plan.answers[id].note = QString::number(number); });
    case 2:
        return document.edit({}, [&](Plan& plan) { plan.workloads.front().users = number; });
    case 3:
        return document.editContinuously({}, id, [&](Plan& plan) { plan.room.volumeM3 = number; });
    default:
        return document.edit({}, [&](Plan& plan) {
            plan.departure.people.push_back({.id = QString::number(plan.departure.people.size())});
        });
    }
}

} // namespace

class TestPlanDocument : public QObject {
    Q_OBJECT

    const Catalog m_catalog = readCatalog(shippedFiles()).catalog;

private slots:
    void undoAndRedoReturnToTheSameHash()
    {
        // What is undone is the plan; an empty catalogue spares 1,500 full assessments.
        const Catalog empty;
        Desk desk(empty);
        QVERIFY(desk.document.create(blankPlan(u"p"_s)));
        QRandomGenerator random(4711);
        std::vector<QByteArray> hashes {hashOf(desk.document.plan())};
        for (int i = 0; i < 500; ++i) {
            const int before = desk.document.undoStack().index();
            changeSomething(desk.document, random);
            const int after = desk.document.undoStack().index();
            if (after > before)
                hashes.push_back(hashOf(desk.document.plan()));
            else
                hashes.back() = hashOf(desk.document.plan());
        }
        QVERIFY(hashes.size() > 300);
        for (std::size_t i = hashes.size() - 1; i > 0; --i) {
            desk.document.undoStack().undo();
            QCOMPARE(hashOf(desk.document.plan()), hashes[i - 1]);
        }
        QVERIFY(!desk.document.undoStack().canUndo());
        for (std::size_t i = 1; i < hashes.size(); ++i)
            desk.document.undoStack().redo();
        QCOMPARE(hashOf(desk.document.plan()), hashes.back());
    }

    void typingMergesByKey()
    {
        Desk desk(m_catalog);
        QVERIFY(desk.document.create(blankPlan(u"p"_s)));
        for (const QString& text : {u"A"_s, u"AB"_s, u"ABC"_s})
            desk.type(u"title"_s, text);
        QCOMPARE(desk.document.undoStack().count(), 1);
        desk.type(u"other"_s, u"x"_s);
        QCOMPARE(desk.document.undoStack().count(), 2);
        desk.document.undoStack().undo();
        QCOMPARE(desk.document.plan().departure.title, u"ABC"_s);
        desk.document.undoStack().undo();
        QCOMPARE(desk.document.plan().departure.title, QString());
        desk.document.undoStack().redo();
        QCOMPARE(desk.document.plan().departure.title, u"ABC"_s);
    }

    void whatThePlanBringsAlongIsInItsCatalogue()
    {
        Desk desk(m_catalog);
        QVERIFY(desk.document.create(blankPlan(u"p"_s)));
        const Item* item = &desk.document.catalog().items.front();
        OwnGpu gpu = ownOf(*m_catalog.gpu(u"l40s"_s));
        gpu.id = freeOwnId(desk.document.plan());
        gpu.priceEur = 5000.0;
        desk.document.edit({}, [&gpu](Plan& plan) { plan.ownGpus = {gpu}; });

        QVERIFY(m_catalog.gpu(gpu.id) == nullptr);
        QVERIFY(desk.document.catalog().gpu(gpu.id) != nullptr);
        QCOMPARE(desk.document.catalog().gpus.size(), m_catalog.gpus.size() + 1);
        // Its price is not kept beside it, or a correction would not count.
        desk.document.edit({}, [](Plan& plan) {
            plan = *readPlan(shippedFiles().at(u"samples/utility-invoices.kursbuch"_s), {});
        });
        desk.document.edit({}, [&gpu](Plan& plan) {
            plan.ownGpus = {gpu};
            plan.choices.gpuId = gpu.id;
        });
        QVERIFY(!desk.document.plan().kept.contains(u"gpu.own-1.price"_s));

        const Gpu* known = desk.document.catalog().gpu(gpu.id);
        desk.setTitle(u"x"_s);
        QVERIFY(desk.document.catalog().gpu(gpu.id) == known); // laid over only when it changes
        while (desk.document.undoStack().canUndo())
            desk.document.undoStack().undo();
        QVERIFY(desk.document.catalog().gpu(gpu.id) == nullptr);
        QVERIFY(&desk.document.catalog().items.front() == item); // pages hold on to these
    }

    void editsWithoutChangeVanish()
    {
        Desk desk(m_catalog);
        QVERIFY(desk.document.create(blankPlan(u"p"_s)));
        const QSignalSpy changes(&desk.document, &PlanDocument::changed);
        desk.setTitle({});
        desk.document.edit({}, [](Plan& plan) { plan.id = u"another"_s; });
        QCOMPARE(desk.document.undoStack().count(), 0);
        QCOMPARE(changes.count(), 0);
        QCOMPARE(desk.document.saveState(), SaveState::Saved);
        desk.setTitle(u"x"_s);
        QCOMPARE(changes.count(), 1);
    }

    void isSavedWithinTwoSecondsAlsoWhileTyping()
    {
        Desk desk(m_catalog);
        QVERIFY(desk.document.create(blankPlan(u"p"_s)));
        desk.setTitle(u"first"_s);
        QCOMPARE(desk.document.saveState(), SaveState::Pending);
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored().departure.title, u"first"_s, 2000);
        QCOMPARE(desk.document.saveState(), SaveState::Saved);
        for (int i = 0; i < 15; ++i) {
            desk.type(u"k"_s, QString::number(i));
            QTest::qWait(100);
        }
        QVERIFY(desk.stored().departure.title != u"first"_s); // never paused, saved all the same
    }

    void whereOneLeftOffIsFoundAgain()
    {
        Desk desk(m_catalog);
        QVERIFY(desk.document.create(blankPlan(u"p"_s)));
        const QDateTime before = desk.document.savedAt();
        desk.now = desk.now.addSecs(60);
        desk.document.setStop(u"costs"_s);
        QVERIFY(desk.document.close());
        QVERIFY(!desk.document.isOpen());
        QVERIFY(desk.document.open(u"p"_s));
        QCOMPARE(desk.document.stop(), u"costs"_s);
        QCOMPARE(desk.document.savedAt(), before); // looking is not changing
        QVERIFY(!desk.document.undoStack().canUndo());
    }

    void aRestedPlanGetsARevisionBeforeItChanges()
    {
        Desk desk(m_catalog);
        QVERIFY(desk.document.create(blankPlan(u"p"_s)));
        desk.setTitle(u"yesterday"_s);
        desk.setTitle(u"yesterday evening"_s);
        QCOMPARE(desk.document.revision(), 0);
        desk.now = desk.now.addDays(1);
        desk.setTitle(u"today"_s);
        desk.setTitle(u"today again"_s);
        QCOMPARE(desk.document.revision(), 1);
        QCOMPARE(desk.library->revision(u"p"_s, 1)->departure.title, u"yesterday evening"_s);
        QCOMPARE(desk.document.saveRevision(u"done"_s).value_or(0), 2);
        desk.now = desk.now.addDays(2);
        desk.setTitle(u"later"_s); // nothing changed since revision 2
        QCOMPARE(desk.document.revision(), 2);
        QCOMPARE(desk.library->log(u"p"_s)->back().who, u"Anna"_s);
        QVERIFY(desk.document.close());
        QVERIFY(desk.document.open(u"p"_s));
        QCOMPARE(desk.document.revision(), 2);
        QCOMPARE(*desk.library->verify(), QStringList());
    }

    void theOfficersVoteCountsAsHeard()
    {
        Desk desk(m_catalog);
        QVERIFY(desk.document.create(blankPlan(u"p"_s)));
        QVERIFY(!desk.document.assessment().context.standing.officerHeard);
        QVERIFY(desk.document.record({.role = u"operations"_s, .vote = u"no_concerns"_s}));
        QVERIFY(!desk.document.assessment().context.standing.officerHeard);
        QVERIFY(desk.document.record(
            {.role = u"data_protection"_s, .vote = u"with_measures"_s, .name = u"DSB"_s}));
        QCOMPARE(desk.document.assessment().context.standing.officerHeard, std::optional(true));
        QCOMPARE(desk.document.assessment().context.standing.officerVote, u"with_measures"_s);
        QCOMPARE(desk.document.revision(), 1); // both spoke on the same state
    }
};

QTEST_GUILESS_MAIN(TestPlanDocument)
#include "tst_plan_document.moc"
