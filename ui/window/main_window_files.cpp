#include "ui/document/plan_file.h"
#include "ui/prices/price_batch.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

void MainWindow::askImport()
{
    const QString path = m_parts.prompts.openFile(
        this, tr("Import a plan"), tr("Kursbuch plans (*.kursbuch *.json);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void MainWindow::importFile(const QString& path)
{
    if (holdsPrices(path)) {
        importPrices({path});
        return;
    }
    Result<PlanBundle> bundle = readPlanFile(path);
    if (!bundle) {
        complain(bundle.error());
        return;
    }
    if (!leavePlan())
        return;
    createPlan(*std::move(bundle));
    if (journey() != nullptr)
        m_messages->say(tr("The plan was imported as a plan of its own."), MessageBar::Tone::Info);
}

void MainWindow::exportPlan(const Result<PlanBundle>& bundle)
{
    if (!bundle) {
        complain(bundle.error());
        return;
    }
    const Plan& plan = bundle->plan;
    const QString path
        = m_parts.prompts.saveFile(this, tr("Export the plan"), fileNameFor(plan, u".kursbuch"_s));
    if (path.isEmpty())
        return;
    if (const Result<void> written = writePlanFile(*bundle, path); !written)
        complain(written.error());
    else
        m_messages->say(tr("The plan was written to %1. It names %n person(s).", nullptr,
                            static_cast<int>(plan.departure.people.size()))
                            .arg(path),
            MessageBar::Tone::Info);
}

void MainWindow::exportReport()
{
    const QString path = m_parts.prompts.saveFile(
        this, tr("Export the report"), fileNameFor(m_active->plan(), u".pdf"_s));
    if (path.isEmpty())
        return;
    if (const Result<void> written = m_parts.writeReport(*m_active, language(), path); !written)
        complain(written.error());
    else
        m_messages->say(tr("The report was written to %1.").arg(path), MessageBar::Tone::Info);
}

void MainWindow::saveRevision()
{
    if (m_active == m_sample) {
        m_messages->ask(tr("A sample has no revisions. Make it yours first."), tr("Make it mine"),
            [this] { keepSample(); });
        return;
    }
    const std::optional<QString> note = m_parts.prompts.words(this, tr("Save revision"),
        tr("A revision freezes the plan as it stands. What changed? (may stay empty)"));
    if (!note)
        return;
    const Result<int> number = m_active->saveRevision(*note);
    if (!number)
        complain(number.error());
    else
        m_messages->say(tr("Saved as revision %1.").arg(*number), MessageBar::Tone::Info);
    showSaveState();
}

void MainWindow::saveAgain()
{
    Result<void> saved = m_document->saveNow();
    if (!saved && saved.error().code == ErrorCode::Conflict) {
        const Ask question {tr("Two programs changed this plan"),
            saved.error().message + u' ' + tr("The state that gives way stays as a revision."),
            {tr("Decide later"), tr("Take the other state"), tr("Keep what I see")}};
        const int answer = m_parts.prompts.ask(this, question);
        if (answer == 0)
            return;
        saved = m_document->settleConflict(answer == 1 ? Winner::Theirs : Winner::Mine);
    }
    if (saved)
        m_messages->say(tr("The plan is saved."), MessageBar::Tone::Info);
    else
        complain(saved.error());
}

} // namespace kursbuch
