#include "tests/ui/stop_world.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace stop_world;

namespace {

/// Chooses an entry of a box and tells as a click would.
void pick(QComboBox* box, const QString& id)
{
    box->setCurrentIndex(box->findData(id));
    emit box->activated(box->currentIndex());
}

} // namespace

/// What the data-protection officer and operations say to a plan, and what is decided against it.
class TestVotes : public QObject {
    Q_OBJECT

private slots:
    void aVoteIsPutOnRecord();
    void conditionsOfAStatementAreKept();
    void goingOnAgainstAVoteTakesAReason();
};

void TestVotes::aVoteIsPutOnRecord()
{
    World world(u"utility-invoices"_s);
    StopPage& page = world.show(u"arrival"_s);
    auto* vote = page.findChild<QComboBox*>(u"vote.data_protection"_s);
    auto* record = page.findChild<QPushButton*>(u"voteRecord.data_protection"_s);
    QVERIFY(vote && record && !record->isEnabled());
    QTest::keyClick(vote, Qt::Key_Down);
    QTest::keyClicks(page.findChild<QLineEdit*>(u"voteName.data_protection"_s), u"B. Auftragte"_s);
    QVERIFY(record->isEnabled());
    record->setFocus();
    QTest::keyClick(record, Qt::Key_Space);
    QCOMPARE(page.window()->focusWidget(), vote); // the page does not jump away
    const auto log = world.document().log();
    QVERIFY(log);
    QCOMPARE(log->back().kind, EntryKind::Vote);
    QCOMPARE(log->back().who, u"B. Auftragte"_s);
    QCOMPARE(world.document().assessment().context.standing.officerVote, u"no_concerns"_s);
}

void TestVotes::conditionsOfAStatementAreKept()
{
    World world(u"utility-invoices"_s);
    StopPage& page = world.show(u"arrival"_s);
    auto* record = page.findChild<QPushButton*>(u"voteRecord.operations"_s);
    pick(page.findChild<QComboBox*>(u"vote.operations"_s), u"with_conditions"_s);
    QTest::keyClicks(page.findChild<QLineEdit*>(u"voteName.operations"_s), u"H. Betrieb"_s);
    QVERIFY(!record->isEnabled()); // under conditions, but which?
    const auto rows = page.findChildren<QLineEdit*>(u"condition"_s);
    QTest::keyClicks(rows.back(), u"second feed"_s);
    QVERIFY(record->isEnabled());
    QTest::keyClick(record, Qt::Key_Space);

    const Voice* voice = world.document().assessment().context.standing.voice(u"operations"_s);
    QVERIFY(voice != nullptr);
    QCOMPARE(voice->vote, u"with_conditions"_s);
    QCOMPARE(voice->conditions.size(), std::size_t {1});
    QCOMPARE(voice->conditions.front().text, u"second feed"_s);
    const auto log = *world.document().log();
    QCOMPARE(voice->standsOn, log[log.size() - 2].hash); // the revision just frozen
    QVERIFY(log.back().body.contains(voice->standsOn));

    // It lapses in sight when what it rests on changes, and stands again when that is taken back.
    auto* lapsed = page.findChild<QLabel*>(u"voteLapsed.operations"_s);
    QVERIFY(lapsed->isHidden());
    world.document().edit(u"x"_s, [](Plan& plan) { plan.room.upsVa = 4711; });
    QVERIFY(!lapsed->isHidden());
    QVERIFY2(lapsed->text().contains(u"room"_s), qPrintable(lapsed->text()));
    world.document().undoStack().undo();
    QVERIFY(lapsed->isHidden());
}

void TestVotes::goingOnAgainstAVoteTakesAReason()
{
    World world(u"utility-invoices"_s);
    StopPage& page = world.show(u"arrival"_s);
    auto* name = page.findChild<QLineEdit*>(u"decisionName.data_protection"_s);
    QVERIFY(name->parentWidget()->isHidden() || !name->isVisible());
    QVERIFY(world.document().record(
        {.role = u"data_protection"_s, .vote = u"advises_against"_s, .name = u"DSB"_s}));
    QVERIFY(name->isVisible());
    auto* record = page.findChild<QPushButton*>(u"decisionRecord.data_protection"_s);
    QTest::keyClicks(name, u"L. Leitung"_s);
    QVERIFY(!record->isEnabled()); // not without a reason
    page.findChild<QPlainTextEdit*>(u"decisionReason.data_protection"_s)->setPlainText(u"Frist"_s);
    QTest::keyClick(record, Qt::Key_Space);
    const Voice* voice = world.document().assessment().context.standing.voice(u"data_protection"_s);
    QVERIFY(voice->isOverruled());
    QCOMPARE(voice->decision->reason, u"Frist"_s);
    QVERIFY(!name->isVisible());
    // A newer vote asks anew.
    QVERIFY(world.document().record(
        {.role = u"data_protection"_s, .vote = u"advises_against"_s, .name = u"DSB"_s}));
    QVERIFY(name->isVisible());
}

QTEST_MAIN(TestVotes)
#include "tst_votes.moc"
