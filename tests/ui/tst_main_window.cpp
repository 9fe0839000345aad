#include "ui/document/plan_file.h"
#include "ui/prices/prices_dialog.h"
#include "ui/stops/price_difference.h"
#include "ui/window/board_row.h"
#include "ui/window/card.h"
#include "ui/window/departure_board.h"
#include "ui/window/item_row.h"
#include "ui/window/look.h"
#include "ui/window/main_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/route_map.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kursbuch;

namespace {

QDateTime testNow()
{
    return {QDate(2026, 11, 25), QTime(13, 2), Qt::UTC};
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void walkByKeyboard();
    void languageSwitchesEveryText();
    void everyFocusableHasAName_data();
    void everyFocusableHasAName();
    void nothingIsCutAt1280_data() { everyFocusableHasAName_data(); }
    void nothingIsCutAt1280();
    void noGroupIsLongerThanTwoScreens_data();
    void noGroupIsLongerThanTwoScreens();
    void boardFollowsAnAnswer();
    void undoGoesToThePlan();
    void sampleIsNotKept();
    void badFileGivesASentence_data();
    void badFileGivesASentence();
    void exportAndImport();
    void deleteAsks();
    void howRightIsThisOpens();
    void pricesAreShownAndKept();
    void pricesAreLeftAlone();
    void aPlanIsOfferedThePricesOfToday();

private:
    /// Imports a file and presses a button of the dialog once it was read.
    void importPrices(const QByteArray& bytes, const QString& button);
    void openSamplePlan();
    void showPage(const QString& stop, Language language); ///< empty: the library
    QList<QWidget*> visibleWidgets() const;

    Catalog m_catalog;
    QTemporaryDir m_folder;
    std::unique_ptr<MemoryLibrary> m_library;
    std::unique_ptr<MainWindow> m_window;
    int m_answer = 0;
    int m_asked = 0;
    int m_ids = 0;
    QString m_file;
};

void TestMainWindow::initTestCase()
{
    m_catalog = readCatalog(shippedFiles()).catalog;
}

void TestMainWindow::init()
{
    m_asked = 0;
    m_library = std::make_unique<MemoryLibrary>(testNow);
    Prompts prompts {
        .ask =
            [this](QWidget*, const Ask&) {
                ++m_asked;
                return m_answer;
            },
        .openFile = [this](QWidget*, const QString&, const QString&) { return m_file; },
        .saveFile = [this](QWidget*, const QString&, const QString&) { return m_file; },
        .words = [](QWidget*, const QString&, const QString&) { return std::optional(u"Stand"_s); },
    };
    m_window = std::make_unique<MainWindow>(WindowParts {
        .catalog = m_catalog,
        .library = *m_library,
        .surroundings
        = {.today = [] { return testNow().date(); }, .now = testNow, .who = u"test"_s},
        .makePage = makeStopPage,
        .prompts = prompts,
        .newId = [this] { return u"plan-%1"_s.arg(++m_ids); },
        .settingsFile = m_folder.filePath(u"window.ini"_s),
    });
    m_window->setLanguage(Language::English);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::importPrices(const QByteArray& bytes, const QString& button)
{
    m_file = m_folder.filePath(u"quotes.csv"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QTimer::singleShot(0, this, [&button] {
        auto* dialog = qobject_cast<PricesDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(!dialog->isReading());
        for (const QTableView* table : dialog->findChildren<QTableView*>())
            QVERIFY(!table->accessibleName().isEmpty());
        dialog->findChild<QPushButton*>(button)->click();
        dialog->close();
    });
    m_window->importFile(m_file);
}

namespace {

const QByteArray kQuotes("provider,offer,gpu,gpus,price,unit,currency,vat,country\n"
                         "STACKIT,Node,H100,8,0.5,hour,EUR,net,DE\n"
                         "STACKIT,Bad,H100,1,dear,hour,EUR,net,DE\n");

} // namespace

void TestMainWindow::pricesAreShownAndKept()
{
    openSamplePlan();
    importPrices(kQuotes, u"import"_s);
    const std::vector<PriceImport> imports = *m_library->priceImports();
    QCOMPARE(imports.size(), std::size_t(1));
    QCOMPARE(imports[0].entries, 1);
    QVERIFY(m_window->document().catalog().offer(u"quote-stackit-node-"_s) != nullptr);
    QVERIFY(m_window->messages().isVisible());
    // What was imported can be withdrawn again.
    QTimer::singleShot(0, this, [] {
        auto* dialog = qobject_cast<PricesDialog*>(QApplication::activeModalWidget());
        dialog->findChild<QTableView*>(u"importsTable"_s)->selectRow(0);
        dialog->findChild<QPushButton*>(u"withdraw"_s)->click();
        dialog->reject();
    });
    m_window->menu().action(u"prices"_s)->trigger();
    QVERIFY(!m_library->priceImports()->front().holds());
    QVERIFY(m_window->document().catalog().offer(u"quote-stackit-node-"_s) == nullptr);
}

void TestMainWindow::pricesAreLeftAlone()
{
    importPrices(kQuotes, u"cancel"_s);
    QVERIFY(m_library->priceImports()->empty());
    QVERIFY(m_window->journey() == nullptr);
}

void TestMainWindow::aPlanIsOfferedThePricesOfToday()
{
    openSamplePlan();
    m_window->journey()->goTo(u"costs"_s);
    m_window->journey()->renderNow();
    const auto view
        = [this] { return m_window->journey()->currentPage()->findChild<PriceDifferenceView*>(); };
    QVERIFY(view() != nullptr && !view()->isVisible());
    importPrices("- {id: electricity_price, value: 0.31, source: {text: Contract, date: "
                 "2026-01-01}}\n",
        u"import"_s);
    m_window->journey()->renderNow();
    QTRY_VERIFY(view() != nullptr && view()->isVisible());
    const double kept = *m_window->document().plan().kept.at(u"electricity_price"_s).value;
    auto* take = view()->findChild<QPushButton*>(u"takePrice:electricity_price"_s);
    QVERIFY(take != nullptr);
    take->click();
    m_window->journey()->renderNow();
    QTRY_VERIFY(!view()->isVisible());
    QVERIFY(*m_window->document().plan().kept.at(u"electricity_price"_s).value > kept);
    m_window->document().undoStack().undo();
    m_window->journey()->renderNow();
    QTRY_VERIFY(view() != nullptr && view()->isVisible());
}

void TestMainWindow::howRightIsThisOpens()
{
    QString name;
    QString table;
    QTimer::singleShot(0, m_window.get(), [&name, &table] {
        QWidget* dialog = QApplication::activeModalWidget();
        name = dialog->objectName();
        table = dialog->findChild<QLabel*>(u"accuracyTable"_s)->text();
        dialog->close();
    });
    m_window->findChild<QAction*>(u"action_accuracy"_s)->trigger();
    QCOMPARE(name, u"accuracyDialog"_s);
    QCOMPARE(table.count(u"<tr>"_s), 11); // ten kinds of work below the headings
    QVERIFY(table.contains(u"Language model, full load"_s));
}

void TestMainWindow::cleanup()
{
    m_answer = 1;
    m_window.reset();
    m_library.reset();
}

void TestMainWindow::openSamplePlan()
{
    m_file = u":/kursbuch/samples/utility-invoices.kursbuch"_s;
    m_window->importFile(m_file);
    QVERIFY2(m_window->journey() != nullptr, qPrintable(m_window->messages().text()));
}

void TestMainWindow::showPage(const QString& stop, Language language)
{
    openSamplePlan();
    m_window->setLanguage(language);
    if (stop.isEmpty())
        m_window->showLibrary();
    else
        m_window->journey()->goTo(stop);
}

QList<QWidget*> TestMainWindow::visibleWidgets() const
{
    QList<QWidget*> visible;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (widget->isVisible())
            visible << widget;
    }
    return visible;
}

void TestMainWindow::walkByKeyboard()
{
    openSamplePlan();
    m_window->journey()->goTo(stopIds().first());
    for (const QString& stopId : stopIds()) {
        QCOMPARE(m_window->journey()->currentStop(), stopId);
        QVERIFY(m_window->journey()->currentPage()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    }
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(m_window->journey()->currentStop(), u"data_protection"_s);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::AltModifier);
    QCOMPARE(m_window->journey()->currentStop(), u"arrival"_s);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_window->journey()->currentStop(), u"costs"_s);
}

void TestMainWindow::languageSwitchesEveryText()
{
    openSamplePlan();
    m_window->journey()->goTo(u"data_protection"_s);
    const auto* next = m_window->findChild<QPushButton*>(u"next"_s);
    QCOMPARE(next->text(), u"Next ›"_s);
    m_window->setLanguage(Language::German);
    QCOMPARE(next->text(), u"Weiter ›"_s);
    QCOMPARE(m_window->journey()->map().stops().at(2)->accessibleName(), u"Datenschutz"_s);
    QVERIFY(m_window->menu().action(u"quit"_s)->text().contains(u"Beenden"_s));
    m_window->setLanguage(Language::English);
    QCOMPARE(next->text(), u"Next ›"_s);
}

void TestMainWindow::everyFocusableHasAName_data()
{
    QTest::addColumn<QString>("stop");
    QTest::addColumn<Language>("language");
    for (const Language language : {Language::German, Language::English}) {
        QTest::addRow("library %d", static_cast<int>(language)) << QString() << language;
        for (const QString& stopId : stopIds())
            QTest::addRow("%s %d", qPrintable(stopId), static_cast<int>(language))
                << stopId << language;
    }
}

void TestMainWindow::everyFocusableHasAName()
{
    QFETCH(QString, stop);
    QFETCH(Language, language);
    showPage(stop, language);
    QTest::qWait(0);
    for (QWidget* widget : visibleWidgets()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QScrollArea*>(widget)
            || widget->focusProxy())
            continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        const QString where = u"%1 %2"_s.arg(
            QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        QVERIFY2(interface != nullptr && !interface->text(QAccessible::Name).isEmpty(),
            qPrintable(where));
    }
}

void TestMainWindow::nothingIsCutAt1280()
{
    QFETCH(QString, stop);
    QFETCH(Language, language);
    showPage(stop, language);
    // Layouts of wrapped labels come to rest after a few rounds.
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
    for (QWidget* widget : visibleWidgets()) {
        if (auto* area = qobject_cast<QScrollArea*>(widget))
            QVERIFY2(area->horizontalScrollBar()->maximum() == 0,
                "the page needs more width than there is");
        if (const auto* label = qobject_cast<QLabel*>(widget);
            label != nullptr && !label->text().isEmpty()) {
            if (label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()) - 1,
                    qPrintable(label->text()));
            else
                QVERIFY2(
                    label->width() >= label->sizeHint().width() - 1, qPrintable(label->text()));
        }
        if (const auto* button = qobject_cast<QPushButton*>(widget))
            QVERIFY2(
                button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
}

void TestMainWindow::noGroupIsLongerThanTwoScreens_data()
{
    QTest::addColumn<QString>("stop");
    QTest::addColumn<Language>("language");
    for (const QString& stop : {u"data_protection"_s, u"operations"_s}) {
        QTest::addRow("%s German", qPrintable(stop)) << stop << Language::German;
        QTest::addRow("%s English", qPrintable(stop)) << stop << Language::English;
    }
}

void TestMainWindow::noGroupIsLongerThanTwoScreens()
{
    QFETCH(QString, stop);
    QFETCH(Language, language);
    showPage(stop, language);
    // Each kind of data brings its own questions into sight.
    m_window->document().edit(u"more to ask"_s, [](Plan& plan) {
        plan.answers[u"categories"_s].options
            = {u"pers"_s, u"emp"_s, u"art9"_s, u"child"_s, u"social"_s};
        plan.answers[u"own-training"_s].options = {u"regularly"_s};
    });
    const auto cards = m_window->journey()->currentPage()->findChildren<Card*>();
    QVERIFY(cards.size() > 5);
    if (stop == "data_protection"_L1)
        QVERIFY(m_window->journey()->currentPage()->findChild<ItemRow*>(u"social-notice"_s));
    const auto isEntry = [](const Card* card) { // one of a list, which grows with what is there
        for (const QWidget* above = card->parentWidget(); above; above = above->parentWidget())
            if (qobject_cast<const Card*>(above))
                return true;
        return false;
    };
    for (Card* card : cards)
        if (!isEntry(card))
            card->setFolded(false);
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
    const auto areas = m_window->journey()->findChildren<QScrollArea*>();
    const auto page = std::ranges::find_if(areas, [&](const QScrollArea* area) {
        return area->isAncestorOf(m_window->journey()->currentPage());
    });
    QVERIFY(page != areas.end());
    for (const Card* card : cards)
        QVERIFY2(card->height() <= 2 * (*page)->viewport()->height(),
            qPrintable(u"%1: %2 of %3 px"_s.arg(card->title())
                           .arg(card->height())
                           .arg((*page)->viewport()->height())));
}

void TestMainWindow::boardFollowsAnAnswer()
{
    openSamplePlan();
    const auto verdictOf = [this](const QString& way) {
        for (const BoardRow* row : m_window->journey()->board().rows()) {
            if (row->line().way == way)
                return row->line().verdict;
        }
        return Verdict::Open;
    };
    QVERIFY(verdictOf(u"cloud"_s) != Verdict::Closed);
    m_window->document().edit(u"only in-house"_s,
        [](Plan& plan) { plan.answers[u"allowed-places"_s].options = QStringList {u"site"_s}; });
    QTRY_COMPARE(verdictOf(u"cloud"_s), Verdict::Closed);
}

void TestMainWindow::undoGoesToThePlan()
{
    openSamplePlan();
    m_window->journey()->goTo(u"departure"_s);
    const QString before = m_window->document().plan().departure.title;
    m_window->document().edit(u"title"_s, [](Plan& plan) { plan.departure.title = u"Anders"_s; });
    QTest::qWait(0);
    if (auto* line = m_window->journey()->currentPage()->findChild<QLineEdit*>())
        line->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->document().plan().departure.title, before);
    QTest::keyClick(
        QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->document().plan().departure.title, u"Anders"_s);
}

void TestMainWindow::sampleIsNotKept()
{
    m_window->openSample(u"staff-chatbot"_s);
    QVERIFY(m_window->journey() != nullptr);
    m_window->document().edit(u"try"_s, [](Plan& plan) { plan.departure.title = u"Probe"_s; });
    m_answer = 1; // leave without keeping
    m_window->menu().action(u"library"_s)->trigger();
    QCOMPARE(m_asked, 1);
    QCOMPARE(m_window->library().planCount(), 0);
    m_window->openSample(u"staff-chatbot"_s);
    m_window->messages().findChildren<QPushButton*>().first()->click(); // make it mine
    QCOMPARE(m_library->list()->size(), 1U);
}

void TestMainWindow::badFileGivesASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("no JSON") << QByteArray("%PDF-1.4");
    QTest::addRow("truncated") << QByteArray("{\"format\":\"kursbuch-plan\",\"version\":\"1.0\"");
    QTest::addRow("foreign") << QByteArray("{\"format\":\"other\"}");
    QTest::addRow("from the future")
        << QByteArray("{\"format\":\"kursbuch-plan\",\"version\":\"9.0\",\"id\":\"x\"}");
}

void TestMainWindow::badFileGivesASentence()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.filePath(u"bad.kursbuch"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    m_window->importFile(path);
    QVERIFY(m_window->journey() == nullptr);
    QVERIFY(m_window->messages().text().size() > 20);
    QCOMPARE(m_library->list()->size(), 0U);
}

void TestMainWindow::exportAndImport()
{
    openSamplePlan();
    Plan plan = m_window->document().plan();
    m_file = m_folder.filePath(fileNameFor(plan, u".kursbuch"_s));
    m_window->menu().action(u"export"_s)->trigger();
    const Result<PlanBundle> read = readPlanFile(m_file);
    QVERIFY(read.has_value());
    QVERIFY(read->plan == plan);
    QVERIFY(!readPlanFile(m_folder.path()).has_value()); // a folder
}

void TestMainWindow::deleteAsks()
{
    openSamplePlan();
    m_window->showLibrary();
    m_window->library().table()->selectRow(0);
    m_window->library().table()->setFocus();
    m_answer = 0;
    QTest::keyClick(m_window->library().table(), Qt::Key_Delete);
    QCOMPARE(m_asked, 1);
    QCOMPARE(m_window->library().planCount(), 1);
    m_answer = 1;
    QTest::keyClick(m_window->library().table(), Qt::Key_Delete);
    QCOMPARE(m_window->library().planCount(), 0);
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeKind::Light); // sizes come from the style sheet of the program
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_main_window.moc"
