#include "ui/window/accuracy_dialog.h"
#include "ui/window/express_dialog.h"
#include "ui/window/finder.h"
#include "ui/window/help_dialog.h"
#include "ui/window/main_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/revisions_dialog.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {
const QString kPlanTarget = u"plan:"_s;
} // namespace

void MainWindow::connectMenu()
{
    m_menu->on(u"new"_s, [this] { newJourney(); });
    m_menu->on(u"library"_s, [this] {
        if (leavePlan())
            showLibrary();
    });
    m_menu->on(u"status"_s, [this] { showStatusBoard(); });
    m_menu->on(u"import"_s, [this] { askImport(); });
    m_menu->on(u"prices"_s, [this] { importPrices({}); });
    m_menu->on(u"revision"_s, [this] { saveRevision(); });
    m_menu->on(u"export"_s, [this] { exportPlan(m_active->bundle()); });
    m_menu->on(u"report"_s, [this] { exportReport(); });
    m_menu->action(u"report"_s)->setVisible(m_parts.writeReport != nullptr);
    m_menu->on(u"quit"_s, [this] { close(); });
    m_menu->on(u"undo"_s, [this] { undo(); });
    m_menu->on(u"redo"_s, [this] { redo(); });
    m_menu->on(u"find"_s, [this] { find(); });
    m_menu->on(u"help"_s, [this] { HelpDialog(m_menu->keys(), *m_wording, this).exec(); });
    m_menu->on(u"accuracy"_s, [this] { AccuracyDialog(m_catalog, *m_wording, this).exec(); });
    m_menu->on(u"about"_s, [this] { AboutDialog(this).exec(); });
}

void MainWindow::connectPlanMenu()
{
    m_menu->on(u"back"_s, [this] { m_journey->goBack(); });
    m_menu->on(u"next"_s, [this] { m_journey->goNext(); });
    for (const QString& stopId : stopIds())
        m_menu->on(u"stop."_s + stopId, [this, stopId] { m_journey->goTo(stopId); });
    m_menu->on(u"done"_s, [this] { toggleDone(m_menu->action(u"done"_s)->isChecked()); });
    m_menu->on(u"revisions"_s, [this] { showRevisions(); });
    m_menu->on(u"duplicate"_s, [this] {
        Result<PlanBundle> copy = m_active->bundle();
        if (!copy)
            complain(copy.error());
        else if (leavePlan())
            createPlan(*std::move(copy));
    });
}

void MainWindow::connectViewMenu()
{
    m_menu->on(u"german"_s, [this] { setLanguage(Language::German); });
    m_menu->on(u"english"_s, [this] { setLanguage(Language::English); });
    m_menu->on(u"system"_s, [this] { setThemeChoice(ThemeChoice::System); });
    m_menu->on(u"light"_s, [this] { setThemeChoice(ThemeChoice::Light); });
    m_menu->on(u"dark"_s, [this] { setThemeChoice(ThemeChoice::Dark); });
    m_menu->on(u"fullscreen"_s, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::newJourney()
{
    ExpressDialog dialog(m_catalog, m_parts.surroundings, *m_wording, this);
    dialog.offerRequest(m_parts.prompts);
    if (dialog.exec() != QDialog::Accepted || !leavePlan())
        return;
    createPlan({dialog.plan()});
    if (m_journey == nullptr || !m_active->isOpen())
        return;
    m_journey->goTo(u"destination"_s);
    const auto assumptions = static_cast<int>(m_active->assessment().figures.size());
    m_messages->say(tr("Provisional: %1, %2. Every stop shows what was assumed; the open questions "
                       "on the board change the "
                       "choice most.")
                        .arg(tr("%n answer(s)", nullptr, dialog.answers()),
                            tr("%n assumption(s)", nullptr, assumptions)),
        MessageBar::Tone::Info);
}

void MainWindow::undo()
{
    m_active->undoStack().undo();
}

void MainWindow::redo()
{
    m_active->undoStack().redo();
}

void MainWindow::toggleDone(bool done)
{
    const QString stopId = m_journey->currentStop();
    m_active->edit(done ? tr("Mark the stop as done") : tr("Take the stop up again"),
        [stopId, done](Plan& plan) {
            if (done)
                plan.confirmed[stopId] = true;
            else
                plan.confirmed.erase(stopId);
        });
}

void MainWindow::showRevisions()
{
    const Result<std::vector<LogEntry>> log = m_active->log();
    if (!log) {
        complain(log.error());
        return;
    }
    RevisionsDialog dialog(*log, *m_wording, this);
    if (dialog.exec() != QDialog::Accepted || dialog.chosen() == 0)
        return;
    Library& library
        = m_active == m_sample ? static_cast<Library&>(m_sampleLibrary) : m_parts.library;
    const Result<Plan> revision = library.revision(m_active->plan().id, dialog.chosen());
    if (!revision) {
        complain(revision.error());
        return;
    }
    m_active->edit(tr("Take up revision %1").arg(dialog.chosen()),
        [&revision](Plan& plan) { plan = *revision; });
}

void MainWindow::find()
{
    std::vector<Findable> all;
    if (journey() != nullptr)
        all = findables(m_catalog, m_active->assessment(), *m_wording);
    if (const Result<std::vector<PlanSummary>> plans = m_parts.library.list()) {
        for (const PlanSummary& plan : *plans)
            all.push_back({plan.title.isEmpty() ? tr("Untitled plan") : plan.title,
                tr("Plan") + u" · "_s + plan.organisation, kPlanTarget + plan.id});
    }
    Finder finder(std::move(all), this);
    if (finder.exec() == QDialog::Accepted)
        goToFound(finder.target());
}

void MainWindow::goToFound(const QString& target)
{
    if (!target.startsWith(kPlanTarget)) {
        m_journey->jump(target);
        return;
    }
    if (leavePlan())
        openPlan(target.mid(kPlanTarget.size()));
}

} // namespace kursbuch
