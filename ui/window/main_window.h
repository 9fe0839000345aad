#pragma once

#include "ui/charts/theme.h"
#include "ui/report/office_paper.h"
#include "ui/text/translations.h"
#include "ui/window/journey_view.h"
#include "ui/window/library_page.h"
#include "ui/window/memory_library.h"
#include "ui/window/prompts.h"

#include <QMainWindow>
#include <QPointer>

class QSettings;

namespace kursbuch {

class MainMenu;
class MessageBar;
class OpenPointsDialog;

enum class ThemeChoice { System, Light, Dark };

/// What is put together outside and handed in; the references outlive the window.
struct WindowParts {
    const Catalog& catalog;
    Library& library;
    Surroundings surroundings;
    PageFactory makePage;
    Prompts prompts;
    std::function<QString()> newId;
    /// Writes the PDF of the open plan; empty hides the menu entry.
    std::function<Result<void>(const PlanDocument&, Language, const QString& file)> writeReport {};
    QString settingsFile {}; ///< empty: where the system keeps settings
    ThemeKind systemTheme = ThemeKind::Light;
};

/// The window: library page or open plan, menus, messages. It decides nothing about plans.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    void setLanguage(Language language);
    [[nodiscard]] Language language() const { return m_wording->language(); }
    void setThemeChoice(ThemeChoice choice);

    void showLibrary();
    void openPlan(const QString& planId);
    /// A finished sample to look at and to try out; nothing of it is kept unless it is made one's
    /// own.
    void openSample(const QString& id);
    void startFrom(const QString& templateId);
    /// Reads a plan file into the library and opens it.
    void importFile(const QString& path);
    /// Shows what files of prices say and keeps it in the library where the planner wants that.
    void importPrices(const QStringList& paths);
    /// The one list of what is open, beside the plan.
    void showOpenPoints();
    /// Shows the answers of an offline form beside the open plan and takes over what is chosen.
    void importAnswers(const QString& path);

    [[nodiscard]] LibraryPage& library() const { return *m_libraryPage; }
    /// nullptr while the library is shown.
    [[nodiscard]] JourneyView* journey() const;
    [[nodiscard]] PlanDocument& document() const { return *m_active; }
    [[nodiscard]] MainMenu& menu() const { return *m_menu; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectMenu();
    void connectPlanMenu();
    void connectViewMenu();
    void connectExchange();
    void connectLibrary();
    void readSettings();
    void writeSettings();
    [[nodiscard]] std::unique_ptr<QSettings> settings() const;

    void showJourney(PlanDocument& document);
    void dropJourney();
    [[nodiscard]] bool leavePlan();
    void createPlan(PlanBundle bundle);
    void act(PlanAction action, const QString& planId);
    void duplicate(const QString& planId);
    void deletePlan(const QString& planId);
    void exportPlan(const Result<PlanBundle>& bundle);
    void keepSample();
    void newJourney();
    void askImport();
    void saveRevision();
    /// After saving failed; two programs on one plan are told apart here, and neither state is
    /// lost.
    void saveAgain();
    void exportReport();
    void askAnswers();
    void writeQuestions(const QString& role);
    /// Asks for a file; the end of its name says whether it is to be edited or printed.
    void writePaper(PaperKind kind);
    /// Tells where a file was written, or why it was not.
    void tellWritten(const Result<void>& written, const QString& path);
    void showRevisions();
    void showStatusBoard();
    /// Stores the switch in the library and judges what is open anew.
    [[nodiscard]] Result<void> keepDpf(const DpfSwitch& dpf);
    /// What the library says is laid over the catalogue that everything here is judged by.
    void layLibraryOver();
    /// On the library page, in the language of the window.
    void showStanding();
    void toggleDone(bool done);
    void undo();
    void redo();
    void find();
    void goToFound(const QString& target);
    [[nodiscard]] PageActions pageActions();

    void complain(const Error& error);
    void showSaveState();
    void sayInCorner(const QString& text);
    void showHistory();
    [[nodiscard]] ThemeChoice applyStoredTheme() const;
    [[nodiscard]] ThemeKind kindOf(ThemeChoice choice) const;
    /// Writes what is pending; false when it could not be and the planner wants to stay.
    [[nodiscard]] bool closeDocument();
    [[nodiscard]] PlanSummary summaryOf(const QString& planId);

    WindowParts m_parts;
    Catalog m_catalog; ///< what ships, with the library's state of the law laid over it
    Translations m_translations;
    Wording m_german;
    Wording m_english;
    const Wording* m_wording;
    ThemeChoice m_theme = ThemeChoice::System;
    MemoryLibrary m_sampleLibrary;
    PlanDocument* m_document;
    PlanDocument* m_sample;
    PlanDocument* m_active;
    MainMenu* m_menu;
    MessageBar* m_messages;
    QLabel* m_saveState;
    QStackedWidget* m_stack;
    LibraryPage* m_libraryPage;
    JourneyView* m_journey = nullptr;
    QPointer<OpenPointsDialog> m_openPoints;
};

} // namespace kursbuch
