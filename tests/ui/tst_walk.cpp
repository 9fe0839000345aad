#include "tests/ui/stop_world.h"
#include "ui/report/report.h"
#include "ui/window/look.h"
#include "ui/window/main_window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace stop_world;

namespace {

constexpr int kMostTabs = 600; ///< more than any stop has fields: further on is a circle

/// Walks with nothing but the keyboard: types into what can be typed into, chooses what can be
/// chosen, and goes on by Tab until it stands on the button that it looks for.
class Walker {
public:
    explicit Walker(QWidget& window)
        : m_window(window)
    {
    }

    /// False when Tab comes round without meeting that button.
    [[nodiscard]] bool walkTo(const QString& button)
    {
        for (int tabs = 0; tabs < kMostTabs; ++tabs) {
            // Pages show new parts of themselves in the next turn of the event loop, as for a
            // person.
            QCoreApplication::processEvents();
            QWidget* before = m_window.focusWidget();
            QTest::keyClick(before ? before : &m_window, Qt::Key_Tab);
            QWidget* focus = m_window.focusWidget();
            if (focus && focus->objectName() == button)
                return true;
            answer(focus);
        }
        return false;
    }
    void press(Qt::Key key) { QTest::keyClick(m_window.focusWidget(), key); }

private:
    static void answer(QWidget* focus)
    {
        if (auto* line = qobject_cast<QLineEdit*>(focus))
            type(*line);
        else if (qobject_cast<QPlainTextEdit*>(focus))
            QTest::keyClicks(focus, u"In Worten"_s);
        else if (qobject_cast<QComboBox*>(focus))
            QTest::keyClick(focus, Qt::Key_Down);
        else if (qobject_cast<QRadioButton*>(focus)
            || (focus && focus->objectName().startsWith(u"option_"_s)))
            choose(*focus);
    }
    static void type(QLineEdit& line)
    {
        // Searching would hide what is still to be walked through.
        const bool search = line.isClearButtonEnabled();
        if (!search && line.text().isEmpty())
            QTest::keyClicks(&line, line.alignment() & Qt::AlignRight ? u"2"_s : u"Wort"_s);
    }
    /// Arrow keys move inside a question, Space takes the answer; radio buttons stand in a column.
    static void choose(QWidget& option)
    {
        const bool column = qobject_cast<QRadioButton*>(&option) != nullptr;
        QTest::keyClick(&option, column ? Qt::Key_Down : Qt::Key_Right);
        QTest::keyClick(option.window()->focusWidget(), Qt::Key_Space);
    }

    QWidget& m_window;
};

Prompts answering(const QString& file)
{
    return {.ask = [](QWidget*, const Ask&) { return 0; },
        .openFile = [](QWidget*, const QString&, const QString&) { return QString(); },
        .saveFile = [file](QWidget*, const QString&, const QString&) { return file; },
        .words = [](QWidget*, const QString&,
                     const QString&) { return std::optional(u"Erste Fassung"_s); }};
}

Result<void> writePdf(const PlanDocument& document, Language language, const QString& file)
{
    return writeReport({.plan = document.plan(),
                           .assessment = document.assessment(),
                           .catalog = catalog(),
                           .language = language,
                           .date = QDate(2026, 11, 25)},
        file);
}

} // namespace

class TestWalk : public QObject {
    Q_OBJECT

private slots:
    void aBlankPlanIsWalkedByKeyboardToThePaper();
};

void TestWalk::aBlankPlanIsWalkedByKeyboardToThePaper()
{
    const QTemporaryDir folder;
    const QString paper = folder.filePath(u"paper.pdf"_s);
    auto library = openLibrary(
        folder.filePath(u"plans.db"_s), OpenMode::Create, {.now = surroundings().now});
    QVERIFY(library);
    QVERIFY((*library)->saveDraft(
        {.plan = blankPlan(u"walk"_s), .changed = surroundings().now()}, {.id = u"walk"_s}));
    MainWindow window({.catalog = catalog(),
        .library = **library,
        .surroundings = surroundings(),
        .makePage = makeStopPage,
        .prompts = answering(paper),
        .newId = [] { return u"another"_s; },
        .writeReport = writePdf,
        .settingsFile = folder.filePath(u"settings.ini"_s)});
    window.setLanguage(Language::German);
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    window.openPlan(u"walk"_s);
    QVERIFY(window.journey());
    window.journey()->goTo(stopIds().front());
    const Plan blank = window.document().plan();

    Walker walker(window);
    for (const QString& stop : stopIds()) {
        QCOMPARE(window.journey()->currentStop(), stop);
        if (stop == stopIds().back())
            break;
        const Plan before = window.document().plan();
        QVERIFY2(walker.walkTo(u"next"_s), qPrintable(u"no way on from %1"_s.arg(stop)));
        const QStringList reading {u"costs"_s};
        QVERIFY2(reading.contains(stop) || !(window.document().plan() == before),
            qPrintable(u"nothing could be answered at %1"_s.arg(stop)));
        walker.press(Qt::Key_Space);
    }
    QVERIFY(walker.walkTo(u"exportReport"_s));
    walker.press(Qt::Key_Space);

    QFile written(paper);
    QVERIFY2(written.open(QIODevice::ReadOnly), "the paper was not written");
    QVERIFY(written.read(5) == "%PDF-");
    const Plan& walked = window.document().plan();
    QVERIFY(!walked.departure.title.isEmpty());
    QVERIFY(!walked.workloads.front().modelId.isEmpty());
    QVERIFY(walked.answers.count(u"allowed-places"_s) > 0);
    QVERIFY(walked.answers.count(u"ops-willing"_s) > 0);
    // Everything that was done can be undone, down to the blank plan.
    while (window.document().undoStack().canUndo())
        window.document().undoStack().undo();
    QVERIFY(window.document().plan() == blank);
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeKind::Light);
    TestWalk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_walk.moc"
