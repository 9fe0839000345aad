#include "ui/window/card.h"
#include "ui/window/choice_bar.h"
#include "ui/window/date_edit.h"
#include "ui/window/flow_layout.h"
#include "ui/window/item_list.h"
#include "ui/window/look.h"
#include "ui/window/memory_library.h"
#include "ui/window/verdict_label.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace kursbuch;

namespace {

double luminance(const QColor& colour)
{
    const auto linear
        = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.2, 1.4.3
double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

std::vector<Choice> choices(int count)
{
    std::vector<Choice> made;
    for (int i = 0; i < count; ++i)
        made.push_back({.id = QString::number(i), .label = u"Choice number %1"_s.arg(i)});
    return made;
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
    void contrast_data();
    void contrast();
    void choiceBar();
    void choiceBarWraps();
    void chips();
    void dates_data();
    void dates();
    void cardFolds();
    void verdictHasShapeAndWord();
    void wheelLeavesFieldsAlone();
    void itemListAnswersThroughTheDocument();
};

void TestWidgets::contrast_data()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::addRow("light") << ThemeKind::Light;
    QTest::addRow("dark") << ThemeKind::Dark;
    QTest::addRow("print") << ThemeKind::Print;
}

void TestWidgets::contrast()
{
    QFETCH(ThemeKind, kind);
    const Theme& colours = theme(kind);
    const QColor grounds[] = {colours.ground, colours.card, colours.selected};
    const QColor inks[] = {colours.text, colours.muted, colours.accent, colours.unknown(),
        colours.verdict(Verdict::Open), colours.verdict(Verdict::Conditions),
        colours.verdict(Verdict::Closed)};
    for (const QColor& ground : grounds) {
        for (const QColor& ink : inks)
            QVERIFY2(
                ::contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u" on "_s + ground.name()));
    }
    QVERIFY(::contrast(colours.accentText, colours.accent) >= 4.5);
}

void TestWidgets::choiceBar()
{
    ChoiceBar bar;
    bar.setChoices(choices(3));
    bar.setName(u"Which?"_s);
    QSignalSpy spy(&bar, &ChoiceBar::chosen);
    bar.setCurrent(u"1"_s);
    QCOMPARE(bar.current(), u"1"_s);
    QCOMPARE(spy.count(), 0);
    QTest::mouseClick(bar.findChild<QPushButton*>(u"option_2"_s), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toString(), u"2"_s);
    bar.setCurrent(u"none of them"_s);
    QCOMPARE(bar.current(), QString());
}

void TestWidgets::choiceBarWraps()
{
    ChoiceBar bar;
    bar.setChoices(choices(6));
    bar.show();
    const int line = bar.layout()->heightForWidth(5000);
    QCOMPARE(bar.layout()->heightForWidth(bar.lineWidth()), line);
    QVERIFY(bar.layout()->heightForWidth(bar.lineWidth() / 2) >= 2 * line);
    for (const QPushButton* button : bar.findChildren<QPushButton*>())
        QVERIFY2(button->sizeHint().height() >= 24, "a target is at least 24 px high");
}

void TestWidgets::chips()
{
    ChipGroup group;
    group.setChoices(choices(4));
    QSignalSpy spy(&group, &ChipGroup::chosenChanged);
    group.setChosen({u"3"_s, u"0"_s});
    QCOMPARE(group.chosen(), QStringList({u"0"_s, u"3"_s}));
    QCOMPARE(spy.count(), 0);
    QTest::mouseClick(group.findChild<QPushButton*>(u"option_1"_s), Qt::LeftButton);
    QCOMPARE(spy.first().first().toStringList(), QStringList({u"0"_s, u"1"_s, u"3"_s}));
}

void TestWidgets::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate january(2027, 1, 31);
    QTest::addRow("German") << u"31.1.2027"_s << january;
    QTest::addRow("German, filled up") << u"31.01.2027"_s << january;
    QTest::addRow("German in words") << u"31. Januar 2027"_s << january;
    QTest::addRow("English in words") << u"31 Jan 2027"_s << january;
    QTest::addRow("ISO 8601") << u"2027-01-31"_s << january;
    QTest::addRow("no such day") << u"31.2.2027"_s << QDate();
    QTest::addRow("month first is not guessed") << u"01/31/2027"_s << QDate();
    QTest::addRow("word") << u"bald"_s << QDate();
}

void TestWidgets::dates()
{
    QFETCH(QString, text);
    QTEST(DateEdit::read(text, QLocale(QLocale::German, QLocale::Germany)), "date");
    QTEST(DateEdit::read(text, QLocale(QLocale::English, QLocale::UnitedKingdom)), "date");
}

void TestWidgets::cardFolds()
{
    Card card(u"Expert part"_s);
    auto* inside = new QLabel(u"x"_s, &card);
    card.content()->addWidget(inside);
    card.setFoldable(true);
    card.show();
    QVERIFY(card.isFolded() && !inside->isVisible());
    QTest::keyClick(card.findChild<QPushButton*>(), Qt::Key_Space);
    QVERIFY(!card.isFolded() && inside->isVisible());
}

void TestWidgets::verdictHasShapeAndWord()
{
    VerdictLabel label;
    label.setVerdict(Verdict::Conditions, u"mit Auflagen"_s);
    QVERIFY(label.text().startsWith(u'▲') && label.text().endsWith(u"mit Auflagen"_s));
    QCOMPARE(label.accessibleName(), u"mit Auflagen"_s);
}

void TestWidgets::wheelLeavesFieldsAlone()
{
    guardWheel(*qApp);
    QWidget window;
    QComboBox combo(&window);
    combo.addItems({u"one"_s, u"two"_s, u"three"_s});
    combo.setCurrentIndex(1);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    // A wheel over a field gives it the focus before it is told, so focus is no sign of intent.
    combo.setFocus();
    QVERIFY(combo.hasFocus());
    QWheelEvent wheel(QPointF(5, 5), combo.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&combo, &wheel);
    QCOMPARE(combo.currentIndex(), 1);
}

void TestWidgets::itemListAnswersThroughTheDocument()
{
    const Catalog catalog = readCatalog(shippedFiles()).catalog;
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
    MemoryLibrary library([now] { return now; });
    PlanDocument document(
        catalog, library, {.today = [now] { return now.date(); }, .now = [now] { return now; }});
    QVERIFY(document.create(blankPlan(u"p"_s)).has_value());
    const Wording wording(catalog, Language::German);
    ItemList list(document, {.stop = u"data_protection"_s});
    list.render(wording);
    QVERIFY(list.asked() > 3);
    QCOMPARE(list.settled(), 0);
    QVERIFY(list.focusItem(u"allowed-places"_s));
    auto* option
        = list.findChild<QWidget*>(u"allowed-places"_s)->findChild<QPushButton*>(u"option_eea"_s);
    QVERIFY(option != nullptr);
    option->click();
    QCOMPARE(document.plan().answers.at(u"allowed-places"_s).options, QStringList {u"eea"_s});
    list.render(wording);
    QCOMPARE(list.settled(), 1);
    document.undoStack().undo();
    QVERIFY(document.plan().answers.empty());
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeKind::Light); // sizes come from the style sheet of the program
    TestWidgets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_widgets.moc"
