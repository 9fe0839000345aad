#include "tests/ui/stop_world.h"

#include "app/assess/schedule.h"
#include "ui/document/plan_file.h"
#include "ui/stops/cell_table.h"
#include "ui/window/evidence_field.h"
#include "ui/window/item_row.h"
#include "ui/window/note_editor.h"
#include "ui/window/number_edit.h"
#include "ui/window/popup.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace stop_world;

namespace {

QStringList warnings;

void collect(QtMsgType type, const QMessageLogContext& /*context*/, const QString& text)
{
    // The offscreen platform says this of every top-level window.
    if (type != QtDebugMsg && !text.contains(u"propagateSizeHints"_s))
        warnings << text;
}

QStringList samples()
{
    return {QString(), u"utility-invoices"_s, u"staff-chatbot"_s, u"factory-inspection"_s};
}

} // namespace

class TestStops : public QObject {
    Q_OBJECT

private slots:
    void everyPageShowsEveryPlan_data();
    void everyPageShowsEveryPlan();
    void typingLandsInThePlan_data();
    void typingLandsInThePlan();
    void choosingLandsInThePlan_data();
    void choosingLandsInThePlan();
    void everyQuestionIsAskedOnItsStop();
    void aJumpPutsTheFocusIntoItsField_data();
    void aJumpPutsTheFocusIntoItsField();
    void rowsAreAddedFilledAndRemoved();
    void aCellUnfoldsByKeyboard();
    void evidenceIsAttachedReviewedAndTravels();
    void onlyHarmlessLinksOpen_data();
    void onlyHarmlessLinksOpen();
    void aReopenedAnswerSaysWhyAndIsConfirmed();
    void anAssumptionIsTypedOverAndReset();
    void theScheduleIsEditedAndReset();
};

void TestStops::everyPageShowsEveryPlan_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<int>("language");
    for (const QString& sample : samples()) {
        const QByteArray name = sample.isEmpty() ? "blank plan" : sample.toLatin1();
        QTest::addRow("%s in German", name.constData()) << sample << int(Language::German);
        QTest::addRow("%s in English", name.constData()) << sample << int(Language::English);
    }
}

void TestStops::everyPageShowsEveryPlan()
{
    QFETCH(QString, sample);
    QFETCH(int, language);
    World world(sample, static_cast<Language>(language));
    const Plan before = world.plan();
    warnings.clear();
    const auto handler = qInstallMessageHandler(collect);
    for (const QString& stop : stopIds()) {
        StopPage& page = world.show(stop);
        page.retranslate();
        page.render();
        QVERIFY2(page.width() <= 780, qPrintable(u"%1 is %2 wide"_s.arg(stop).arg(page.width())));
        QVERIFY2(!page.accessibleName().isEmpty(), qPrintable(stop));
    }
    qInstallMessageHandler(handler);
    QCOMPARE(warnings, QStringList());
    // Showing is not editing.
    QVERIFY(world.plan() == before);
    QCOMPARE(world.document().undoStack().count(), 0);
}

void TestStops::typingLandsInThePlan_data()
{
    QTest::addColumn<QString>("stop");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QVariant>("expected");
    const auto row = [](const char* name, const QStringList& at, const QVariant& expected) {
        QTest::newRow(name) << at[0] << at[1] << at[2] << at[3] << expected;
    };
    row("title", {u"departure"_s, u"title"_s, u"Neuer Titel"_s, u"departure/title"_s},
        u"Neuer Titel"_s);
    row("period in months",
        {u"departure"_s, u"periodMonths"_s, u"48"_s, u"departure/period_months"_s}, 48);
    row("budget with separator",
        {u"departure"_s, u"budgetEur"_s, u"120,000"_s, u"departure/budget_eur"_s}, 120'000);
    row("growth is typed in percent",
        {u"use_case"_s, u"growthPerYear"_s, u"10"_s, u"workloads/0/growth_per_year"_s}, 0.1);
    row("tokens are typed in millions",
        {u"use_case"_s, u"tokensPerRun"_s, u"45"_s, u"workloads/0/tokens_per_run"_s}, 45e6);
    row("UPS is typed in kVA", {u"operations"_s, u"upsVa"_s, u"12.5"_s, u"room/ups_va"_s}, 12'500);
    row("cooling remedy in kW",
        {u"exit_inhouse"_s, u"coolingRemedyKw"_s, u"6"_s, u"room/cooling_remedy_kw"_s}, 6);
}

void TestStops::typingLandsInThePlan()
{
    QFETCH(QString, stop);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, path);
    QFETCH(QVariant, expected);
    World world(u"utility-invoices"_s);
    const Plan before = world.plan();
    StopPage& page = world.show(stop);
    auto* edit = page.findChild<QLineEdit*>(field);
    QVERIFY(edit);
    page.focusField(field);
    edit->selectAll();
    QTest::keyClicks(edit, typed);
    QCOMPARE(
        valueAt(world.plan(), path).toVariant(), QJsonValue::fromVariant(expected).toVariant());
    QCOMPARE(world.document().undoStack().count(), 1);
    world.document().undoStack().undo();
    QVERIFY(world.plan() == before);
}

void TestStops::choosingLandsInThePlan_data()
{
    QTest::addColumn<QString>("stop");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("path");
    QTest::newRow("kind of work") << u"use_case"_s << u"kind"_s << u"workloads/0/kind"_s;
    QTest::newRow("accelerator") << u"exit_inhouse"_s << u"gpuId"_s << u"choices/gpu_id"_s;
    QTest::newRow("server") << u"exit_inhouse"_s << u"serverId"_s << u"choices/server_id"_s;
}

void TestStops::choosingLandsInThePlan()
{
    QFETCH(QString, stop);
    QFETCH(QString, field);
    QFETCH(QString, path);
    World world(u"utility-invoices"_s);
    auto* box = world.show(stop).findChild<QComboBox*>(field);
    QVERIFY(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(valueAt(world.plan(), path).toString(), box->itemData(box->count() - 1).toString());
    world.document().undoStack().undo();
    QVERIFY(valueAt(world.plan(), path).toString() != box->itemData(box->count() - 1).toString());
}

void TestStops::everyQuestionIsAskedOnItsStop()
{
    World world(u"utility-invoices"_s);
    for (const QString& stop : stopIds()) {
        QStringList asked;
        for (const ItemRow* row : world.show(stop).findChildren<ItemRow*>())
            asked << row->item().id;
        for (const Item& item : catalog().items) {
            if (item.stop == stop && item.group != u"base_services"_s) // a table of its own
                QVERIFY2(asked.contains(item.id), qPrintable(stop + u'/' + item.id));
        }
    }
}

void TestStops::aJumpPutsTheFocusIntoItsField_data()
{
    QTest::addColumn<QString>("stop");
    QTest::addColumn<QString>("field");
    QTest::newRow("a text") << u"departure"_s << u"title"_s;
    QTest::newRow("a number in a folded card") << u"operations"_s << u"volumeM3"_s;
    QTest::newRow("a question") << u"data_protection"_s << u"allowed-places"_s;
    QTest::newRow("a question about a provider") << u"data_protection"_s << u"keys"_s;
    QTest::newRow("an inventory") << u"operations"_s << u"rack"_s;
    QTest::newRow("a base service") << u"operations"_s << u"base-dns"_s;
}

void TestStops::aJumpPutsTheFocusIntoItsField()
{
    QFETCH(QString, stop);
    QFETCH(QString, field);
    World world(u"utility-invoices"_s);
    StopPage& page = world.show(stop);
    page.focusField(field);
    QWidget* focus = page.focusWidget();
    QVERIFY(focus);
    QVERIFY(focus->isVisibleTo(&page));
    bool belongs = false;
    for (QWidget* at = focus; at && at != &page; at = at->parentWidget()) {
        const auto* row = qobject_cast<ItemRow*>(at);
        belongs = belongs || at->objectName().startsWith(field) || (row && row->item().id == field);
    }
    QVERIFY(belongs);
}

void TestStops::rowsAreAddedFilledAndRemoved()
{
    World world({});
    StopPage& page = world.show(u"departure"_s);
    QTest::keyClick(page.findChild<QPushButton*>(u"person.add"_s), Qt::Key_Space);
    QCOMPARE(world.plan().departure.people.size(), 1U);
    QTest::keyClicks(page.findChild<QWidget*>(u"person.0.1"_s), u"Kim"_s);
    QCOMPARE(world.plan().departure.people.front().name, u"Kim"_s);
    QTest::keyClick(page.findChild<QWidget*>(u"person.0.remove"_s), Qt::Key_Space);
    QVERIFY(world.plan().departure.people.empty());
    world.document().undoStack().undo();
    QCOMPARE(world.plan().departure.people.front().name, u"Kim"_s);
}

void TestStops::aCellUnfoldsByKeyboard()
{
    World world(u"utility-invoices"_s);
    auto* table = world.show(u"destination"_s).findChild<CellTable*>(u"comparison"_s);
    QVERIFY(table);
    QWidget* cell = nullptr;
    for (QLabel* label : table->findChildren<QLabel*>()) {
        if (!cell && label->focusPolicy() == Qt::StrongFocus)
            cell = label;
    }
    QVERIFY(cell);
    cell->setFocus();
    QTest::keyClick(cell, Qt::Key_Down);
    QWidget* below = cell->window()->focusWidget();
    QVERIFY(below && below != cell);
    QTest::keyClick(below, Qt::Key_Return);
    const auto tops = QApplication::topLevelWidgets();
    QVERIFY(std::any_of(tops.begin(), tops.end(),
        [](QWidget* top) { return qobject_cast<Popup*>(top) && top->isVisible(); }));
}

void TestStops::evidenceIsAttachedReviewedAndTravels()
{
    World world(u"utility-invoices"_s);
    StopPage& page = world.show(u"operations"_s);
    NoteEditor editor(world.document(), {}, u"ops-willing"_s, &page);
    auto* field = editor.findChild<EvidenceField*>();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Erklärung.pdf"_s);
    QVERIFY(writeWhole(path, "%PDF-1.7"));

    field->attach(folder.filePath(u"none.pdf"_s));
    QVERIFY(world.plan().answers.at(u"ops-willing"_s).evidence.isEmpty());
    field->attach(path);
    const QString hash = attachedHash(world.plan().answers.at(u"ops-willing"_s).evidence);
    QCOMPARE(world.document().attachmentInfo(hash)->name, u"Erklärung.pdf"_s);
    const QFileInfo copy(*world.document().copyForReading(hash));
    QCOMPARE(copy.fileName(), u"Erkl_rung.pdf"_s);
    constexpr auto kHere = QFile::ReadUser | QFile::WriteUser; // root may always write
    QCOMPARE(copy.permissions() & ~kHere, QFile::Permissions(QFile::ReadOwner));

    editor.render(Wording(catalog(), Language::English));
    auto* review = editor.findChild<QComboBox*>(u"review"_s);
    review->setCurrentIndex(review->findData(u"to_correct"_s));
    emit review->activated(review->currentIndex());
    QTest::keyClicks(editor.findChild<QLineEdit*>(u"action"_s), u"sign it"_s);
    const Answer& answer = world.plan().answers.at(u"ops-willing"_s);
    QCOMPARE(answer.review, u"to_correct"_s);
    QCOMPARE(answer.action, u"sign it"_s);

    // With the plan into another library, whole and unchanged.
    World other(QString {});
    const PlanBundle bundle = *readBundle(*writeBundle(*world.document().bundle()), u"f"_s);
    Plan moved = bundle.plan;
    moved.id = u"moved"_s;
    QVERIFY(other.document().create(moved, bundle.attachments));
    QCOMPARE(other.document().attachment(hash)->content, QByteArray("%PDF-1.7"));
    world.document().undoStack().undo();
}

void TestStops::onlyHarmlessLinksOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("opens");
    const auto row = [](const QString& text, bool opens) {
        QTest::addRow("%s", qPrintable(text)) << text << opens;
    };
    row(u"https://example.org/avv"_s, true);
    row(u" http://intranet/wiki "_s, true);
    row(u"file:///srv/dsb/votum.pdf"_s, true);
    row(u"file:///tmp"_s, true); // a folder
    row(u"file:///srv/dsb/run.sh"_s, false);
    row(u"file:///usr/share/applications/x.desktop"_s, false);
    row(u"file://server/share/x.pdf"_s, false);
    row(u"javascript:alert(1)"_s, false);
    row(u"mailto:a@example.org"_s, false);
    row(u"smb://server/x.pdf"_s, false);
    row(u"https:///nohost"_s, false);
    row(u"Ordner 7, Blatt 12"_s, false);
    row(QString(), false);
}

void TestStops::onlyHarmlessLinksOpen()
{
    QFETCH(QString, text);
    QTEST(openableLink(text).isValid(), "opens");
}

void TestStops::aReopenedAnswerSaysWhyAndIsConfirmed()
{
    World world(u"utility-invoices"_s);
    StopPage& page = world.show(u"data_protection"_s);
    world.document().edit(
        u"x"_s, [](Plan& plan) { plan.answers[u"legal-basis"_s].options = {u"contract"_s}; });
    const auto rows = page.findChildren<ItemRow*>();
    const auto row = std::find_if(rows.begin(), rows.end(),
        [](const ItemRow* one) { return one->item().id == "legal-basis"_L1; });
    QVERIFY(row != rows.end() && (*row)->isSettled());
    world.document().edit(u"x"_s, [](Plan& plan) { plan.departure.purpose = u"other"_s; });
    QVERIFY(!(*row)->isSettled());
    auto* still = (*row)->findChild<QPushButton*>(u"stillRight"_s);
    QVERIFY(still && !still->isHidden());
    const auto labels = (*row)->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel* label) { return label->text().contains(u"purpose"_s); }));
    still->click();
    QVERIFY((*row)->isSettled());
    world.document().undoStack().undo();
    QVERIFY(!(*row)->isSettled());
}

void TestStops::anAssumptionIsTypedOverAndReset()
{
    World world(u"utility-invoices"_s);
    StopPage& page = world.show(u"costs"_s);
    page.focusField(u"electricity_price"_s);
    QWidget* edit = page.focusWidget();
    QVERIFY(edit);
    QTest::keyClicks(edit, u"0.30"_s);
    // 0.30 €/kWh is 0.0003 € per watt-hour.
    QCOMPARE(world.plan().overrides.at(u"electricity_price"_s).value, 0.0003);
    world.document().undoStack().undo();
    QVERIFY(world.plan().overrides.empty());
}

void TestStops::theScheduleIsEditedAndReset()
{
    World world(u"utility-invoices"_s);
    StopPage& page = world.show(u"costs"_s);
    auto* way = page.findChild<QComboBox*>(u"scheduleWay"_s);
    QVERIFY(way != nullptr);
    const QString id = way->currentData().toString();
    const auto weeks = [&] { return scheduleOf(id, world.plan(), catalog()).weeks.value_or(-1); };
    const double before = weeks();
    const Plan untouched = world.plan();

    page.findChild<QPushButton*>(u"schedule.add"_s)->click();
    QTest::qWait(0); // the rows before go away
    const std::vector<PlannedStep>& steps = world.plan().schedules.at(id);
    const QString own = steps.back().id;
    QVERIFY(!scheduleOf(id, world.plan(), catalog()).weeks); // no weeks typed: unknown, never 0
    QVERIFY(page.findChild<QLabel*>(u"schedule.problems"_s)->isVisible());
    auto* field = page.findChild<NumberEdit*>(u"schedule.%1.weeks"_s.arg(own));
    field->lineEdit()->setFocus();
    QTest::keyClicks(field->lineEdit(), u"80"_s);
    QCOMPARE(weeks(), 80.0);

    // The acceptance cannot come before what it waits for.
    const auto wait = [&](const QString& step, const QString& other) {
        const auto* button = page.findChild<QToolButton*>(u"schedule.%1.after"_s.arg(step));
        for (QAction* action : button->menu()->actions()) {
            if (action->data().toString() == other)
                action->trigger();
        }
    };
    const Plan kept = world.plan();
    wait(u"tender"_s, u"acceptance"_s);
    QCOMPARE(world.plan(), kept);
    auto* refusal = page.findChild<QLabel*>(u"schedule.refusal"_s);
    QVERIFY(refusal->isVisible() && refusal->text().contains(u"cannot wait"_s));
    wait(u"acceptance"_s, own);
    QVERIFY(weeks() > 80.0);
    QVERIFY(!refusal->isVisible());

    page.findChild<QPushButton*>(u"schedule.reset"_s)->click();
    QCOMPARE(world.plan(), untouched);
    QCOMPARE(weeks(), before);
    world.document().undoStack().undo();
    QVERIFY(weeks() > 80.0);
}

QTEST_MAIN(TestStops)
#include "tst_stops.moc"
