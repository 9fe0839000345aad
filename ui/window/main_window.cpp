#include "ui/window/main_window.h"

#include "ui/exchange/open_points_dialog.h"
#include "ui/prices/price_batch.h"
#include "ui/window/look.h"
#include "ui/window/main_menu.h"
#include "ui/window/message_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr QSize kSize {1280, 800};
constexpr QSize kSmallest {960, 600};

const QString kThemes[] = {u"system"_s, u"light"_s, u"dark"_s};

ThemeChoice themeChoiceOf(const QString& name)
{
    if (name == kThemes[1])
        return ThemeChoice::Light;
    return name == kThemes[2] ? ThemeChoice::Dark : ThemeChoice::System;
}

} // namespace

MainWindow::MainWindow(WindowParts parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_catalog(m_parts.catalog)
    , m_german(m_catalog, Language::German)
    , m_english(m_catalog, Language::English)
    , m_wording(&m_english)
    , m_theme(applyStoredTheme())
    , m_sampleLibrary(m_parts.surroundings.now)
    , m_document(new PlanDocument(m_catalog, m_parts.library, m_parts.surroundings, this))
    , m_sample(new PlanDocument(m_catalog, m_sampleLibrary, m_parts.surroundings, this))
    , m_active(m_document)
    , m_menu(new MainMenu(menuBar()))
    , m_messages(new MessageBar(this))
    , m_saveState(makeLabel(u"muted"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_libraryPage(new LibraryPage(m_parts.library, m_parts.surroundings.now, this))
{
    build();
    connectMenu();
    connectPlanMenu();
    connectExchange();
    connectViewMenu();
    connectLibrary();
    readSettings();
    showLibrary();
    layLibraryOver();
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    for (PlanDocument* document : {m_document, m_sample}) {
        document->disconnect(this);
        document->undoStack().disconnect(this);
    }
    // Pages refer to the documents, which go with the window's other children; a journey that
    // was left a moment ago may still wait for the event loop.
    qDeleteAll(findChildren<JourneyView*>());
    // It still saves into the library in memory, a member that goes before the children.
    delete m_sample;
}

void MainWindow::build()
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(kSmallest);
    setAcceptDrops(true);
    m_saveState->setWordWrap(false);
    m_saveState->setContentsMargins(0, 0, 16, 0);
    m_saveState->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_saveState->setObjectName(u"saveState"_s);
    menuBar()->setCornerWidget(m_saveState, Qt::TopRightCorner);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_libraryPage);
    setCentralWidget(centre);
    for (PlanDocument* document : {m_document, m_sample}) {
        connect(document, &PlanDocument::saveStateChanged, this, &MainWindow::showSaveState);
        connect(document, &PlanDocument::changed, this, &MainWindow::showSaveState);
        connect(&document->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showHistory);
    }
}

std::unique_ptr<QSettings> MainWindow::settings() const
{
    if (m_parts.settingsFile.isEmpty())
        return std::make_unique<QSettings>(
            QSettings::IniFormat, QSettings::UserScope, u"kursbuch"_s, u"window"_s);
    return std::make_unique<QSettings>(m_parts.settingsFile, QSettings::IniFormat);
}

void MainWindow::readSettings()
{
    const auto stored = settings();
    resize(kSize);
    restoreGeometry(stored->value(u"geometry"_s).toByteArray());
    m_menu->action(kThemes[static_cast<std::size_t>(m_theme)])->setChecked(true);
    const QString code = stored->value(u"language"_s).toString();
    setLanguage(code.isEmpty() ? Translations::ofSystem() : languageOf(code));
}

void MainWindow::writeSettings()
{
    const auto stored = settings();
    stored->setValue(u"geometry"_s, saveGeometry());
    stored->setValue(u"theme"_s, kThemes[static_cast<std::size_t>(m_theme)]);
    stored->setValue(u"language"_s, languageCode(language()));
}

void MainWindow::setLanguage(Language language)
{
    m_wording = language == Language::German ? &m_german : &m_english;
    m_translations.use(language);
    // Widgets hear of it by a posted event; nothing may be shown in between in two languages.
    QCoreApplication::sendPostedEvents(this, QEvent::LanguageChange);
    setLocale(m_wording->locale());
    m_menu->retranslate(*m_wording);
    m_menu->action(language == Language::German ? u"german"_s : u"english"_s)->setChecked(true);
    m_libraryPage->setWording(*m_wording);
    showStanding();
    delete m_openPoints;
    if (m_journey != nullptr)
        m_journey->setWording(*m_wording);
    showHistory();
    showSaveState();
    writeSettings();
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    m_theme = choice;
    applyTheme(*qApp, kindOf(choice));
    writeSettings();
    if (m_journey != nullptr)
        m_journey->setWording(*m_wording); // pages paint colours into texts and charts
}

/// Before any widget is there, so that each is styled once.
ThemeChoice MainWindow::applyStoredTheme() const
{
    const ThemeChoice stored = themeChoiceOf(settings()->value(u"theme"_s).toString());
    applyTheme(*qApp, kindOf(stored));
    return stored;
}

ThemeKind MainWindow::kindOf(ThemeChoice choice) const
{
    if (choice == ThemeChoice::System)
        return m_parts.systemTheme;
    return choice == ThemeChoice::Dark ? ThemeKind::Dark : ThemeKind::Light;
}

JourneyView* MainWindow::journey() const
{
    return m_stack->currentWidget() == m_journey ? m_journey : nullptr;
}

void MainWindow::complain(const Error& error)
{
    m_messages->say(error.message, MessageBar::Tone::Bad);
}

void MainWindow::showSaveState()
{
    if (journey() == nullptr) {
        sayInCorner(tr("%n plan(s) · no network needed", nullptr, m_libraryPage->planCount()));
        setWindowTitle(u"Kursbuch"_s);
        return;
    }
    const QString& title = m_active->plan().departure.title;
    const QString shown = title.isEmpty() ? tr("Untitled plan") : title;
    setWindowTitle(u"%1 – Kursbuch"_s.arg(shown));
    QString state;
    switch (m_active->saveState()) {
    case SaveState::Saved:
        state = tr("saved %1").arg(m_active->savedAt().toLocalTime().time().toString(u"HH:mm"_s));
        break;
    case SaveState::Pending:
        state = tr("saving …");
        break;
    case SaveState::Failed:
        state = tr("not saved");
        break;
    }
    if (m_active == m_sample)
        state = tr("sample, not kept");
    else if (m_active->saveState() == SaveState::Failed)
        m_messages->ask(m_active->saveError(), tr("Save again …"), [this] { saveAgain(); });
    const int revision = m_active->revision();
    const QString version = revision > 0 ? tr("Revision %1").arg(revision) : tr("Draft");
    const QFontMetrics metrics(m_saveState->font());
    sayInCorner(metrics.elidedText(shown, Qt::ElideRight, width() / 3) + u" · "_s + version
        + u" · "_s + state);
}

void MainWindow::sayInCorner(const QString& text)
{
    if (m_saveState->text() == text)
        return;
    m_saveState->setText(text);
    // A menu bar gives its corner the room that it asked for when it was put there, at the top.
    if (const QList<QAction*> menus = menuBar()->actions(); !menus.isEmpty())
        m_saveState->setMinimumHeight(menuBar()->actionGeometry(menus.first()).height());
    menuBar()->setCornerWidget(m_saveState, Qt::TopRightCorner);
    m_saveState->show();
}

void MainWindow::showHistory()
{
    const QUndoStack& stack = m_active->undoStack();
    const bool open = journey() != nullptr;
    QAction* undo = m_menu->action(u"undo"_s);
    QAction* redo = m_menu->action(u"redo"_s);
    undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
    redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
    undo->setEnabled(open && stack.canUndo());
    redo->setEnabled(open && stack.canRedo());
    QAction* done = m_menu->action(u"done"_s);
    if (open && m_active->isOpen()) {
        const auto& confirmed = m_active->plan().confirmed;
        const auto found = confirmed.find(m_journey->currentStop());
        done->setChecked(found != confirmed.end() && found->second);
    }
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // A text field would take Ctrl+Z for its own letters; every letter is a step of the plan
    // already.
    if (event->type() == QEvent::ShortcutOverride && journey() != nullptr && isActiveWindow()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!leavePlan()) {
        event->ignore();
        return;
    }
    writeSettings();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    QStringList prices;
    for (const QUrl& url : event->mimeData()->urls())
        if (holdsPrices(url.toLocalFile()))
            prices << url.toLocalFile();
    // The desktop waits for the answer to the drop; a dialog must not keep it.
    const QString first = event->mimeData()->urls().first().toLocalFile();
    QTimer::singleShot(0, this, [this, prices, first] {
        if (prices.isEmpty())
            importFile(first);
        else
            importPrices(prices);
    });
}

} // namespace kursbuch
