#include "tests/ui/desk.h"

#include <QTest>

using namespace kursbuch;
using namespace kursbuch::testing;

class TestPlanConflict : public QObject {
    Q_OBJECT

    const Catalog m_catalog = readCatalog(shippedFiles()).catalog;

private slots:
    void aConflictIsSaidAndNothingIsLost()
    {
        Desk desk(m_catalog);
        QVERIFY(desk.document.create(blankPlan(u"p"_s)));
        const auto elsewhere = desk.open();
        Draft theirs = *elsewhere->open(u"p"_s);
        theirs.plan.departure.title = u"theirs"_s;
        QVERIFY(elsewhere->saveDraft(theirs, {.id = u"p"_s}));
        desk.setTitle(u"mine"_s);
        QCOMPARE(desk.document.saveNow().error().code, ErrorCode::Conflict);
        QCOMPARE(desk.document.saveState(), SaveState::Failed);
        QVERIFY(desk.document.saveError().contains("Another program"_L1));
        QVERIFY(!desk.document.close());
        QCOMPARE(desk.document.plan().departure.title, u"mine"_s);
        QCOMPARE(desk.stored().departure.title, u"theirs"_s);
    }

    void aSettledConflictKeepsBothStates_data()
    {
        QTest::addColumn<bool>("mineStays");
        QTest::addRow("mine stays") << true;
        QTest::addRow("theirs stays") << false;
    }
    void aSettledConflictKeepsBothStates()
    {
        QFETCH(bool, mineStays);
        Desk desk(m_catalog);
        QVERIFY(desk.document.create(blankPlan(u"p"_s)));
        const auto elsewhere = desk.open();
        Draft theirs = *elsewhere->open(u"p"_s);
        theirs.plan.departure.title = u"theirs"_s;
        QVERIFY(elsewhere->saveDraft(theirs, {.id = u"p"_s}));
        desk.setTitle(u"mine"_s);
        QVERIFY(!desk.document.saveNow());

        QVERIFY(desk.document.settleConflict(mineStays ? Winner::Mine : Winner::Theirs));

        const QString winner = mineStays ? u"mine"_s : u"theirs"_s;
        QCOMPARE(desk.document.plan().departure.title, winner);
        QCOMPARE(desk.stored().departure.title, winner);
        QCOMPARE(desk.library->revision(u"p"_s, 1)->departure.title,
            mineStays ? u"theirs"_s : u"mine"_s);
        QCOMPARE(desk.document.revision(), 1);
        QCOMPARE(desk.document.saveState(), SaveState::Saved);
        desk.setTitle(u"goes on"_s);
        QVERIFY(desk.document.close());
        QCOMPARE(*desk.library->verify(), QStringList());
    }

    void whatCannotBeSavedCanBeLetGo()
    {
        Desk desk(m_catalog);
        QVERIFY(desk.document.create(blankPlan(u"p"_s)));
        QVERIFY(desk.open()->remove(u"p"_s));
        desk.setTitle(u"x"_s);
        QVERIFY(!desk.document.close());
        desk.document.abandon();
        QVERIFY(!desk.document.isOpen());
        QVERIFY(desk.document.create(blankPlan(u"q"_s)));
    }

    void anIdThatIsTakenIsNotCreated()
    {
        Desk desk(m_catalog);
        QVERIFY(desk.document.create(blankPlan(u"p"_s)));
        QVERIFY(desk.document.close());
        const auto library = desk.open();
        PlanDocument second(m_catalog, *library, desk.surroundings());
        QCOMPARE(second.create(blankPlan(u"p"_s)).error().code, ErrorCode::Conflict);
        QVERIFY(!second.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestPlanConflict)
#include "tst_plan_conflict.moc"
