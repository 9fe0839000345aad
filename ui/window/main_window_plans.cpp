#include "ui/document/plan_file.h"
#include "ui/exchange/open_points_dialog.h"
#include "ui/window/main_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kursbuch {

void MainWindow::connectLibrary()
{
    connect(m_libraryPage, &LibraryPage::newRequested, this, &MainWindow::newJourney);
    connect(m_libraryPage, &LibraryPage::importRequested, this, &MainWindow::askImport);
    connect(m_libraryPage, &LibraryPage::statusRequested, this, &MainWindow::showStatusBoard);
    connect(m_libraryPage, &LibraryPage::planRequested, this, &MainWindow::act);
    connect(m_libraryPage, &LibraryPage::shippedRequested, this,
        [this](ShippedKind kind, const QString& id) {
            if (kind == ShippedKind::Samples)
                openSample(id);
            else
                startFrom(id);
        });
}

void MainWindow::showLibrary()
{
    m_active = m_document;
    m_stack->setCurrentWidget(m_libraryPage);
    dropJourney();
    m_libraryPage->reload();
    m_menu->setPlanOpen(false);
    m_messages->dismiss();
    showHistory();
    showSaveState();
}

void MainWindow::dropJourney()
{
    if (m_journey == nullptr)
        return;
    delete m_openPoints;
    m_stack->removeWidget(m_journey);
    m_journey->deleteLater();
    m_journey = nullptr;
}

void MainWindow::showJourney(PlanDocument& document)
{
    dropJourney();
    m_active = &document;
    m_journey = new JourneyView(document, m_parts.makePage, pageActions(), this);
    m_stack->addWidget(m_journey);
    m_stack->setCurrentWidget(m_journey);
    m_messages->dismiss();
    m_menu->setPlanOpen(true);
    connect(m_journey, &JourneyView::stopChanged, this, &MainWindow::showHistory);
    m_journey->setWording(*m_wording);
    m_journey->goTo(stopIds().contains(document.stop()) ? document.stop() : stopIds().first());
    showHistory();
    showSaveState();
}

PageActions MainWindow::pageActions()
{
    PageActions actions {
        .saveRevision = [this] { saveRevision(); },
        .exportPlan = [this] { exportPlan(m_active->bundle()); },
        .showStatus = [this] { showStatusBoard(); },
    };
    actions.importPrices = [this] { importPrices({}); };
    actions.openPoints = [this] { showOpenPoints(); };
    if (m_parts.writeReport)
        actions.exportReport = [this] { exportReport(); };
    return actions;
}

void MainWindow::openPlan(const QString& planId)
{
    if (const Result<void> opened = m_document->open(planId); !opened) {
        complain(opened.error());
        return;
    }
    showJourney(*m_document);
}

void MainWindow::createPlan(PlanBundle bundle)
{
    bundle.plan.id = m_parts.newId();
    if (const Result<void> created = m_document->create(std::move(bundle.plan), bundle.attachments);
        !created) {
        complain(created.error());
        return;
    }
    showJourney(*m_document);
}

void MainWindow::openSample(const QString& id)
{
    for (ShippedPlan& sample : shippedPlans(ShippedKind::Samples)) {
        if (sample.id != id || !leavePlan())
            continue;
        sample.plan.id = id;
        // The library in memory takes every plan.
        (void)m_sample->create(std::move(sample.plan));
        showJourney(*m_sample);
        m_messages->ask(
            tr("This is a sample. Try out what you like: the board follows, and nothing is kept."),
            tr("Make it mine"), [this] { keepSample(); });
    }
}

void MainWindow::keepSample()
{
    if (m_active != m_sample)
        return;
    const QString stop = m_journey->currentStop();
    Result<PlanBundle> bundle = m_sample->bundle();
    if (!bundle) {
        complain(bundle.error());
        return;
    }
    createPlan(*std::move(bundle));
    if (m_active == m_document)
        m_journey->goTo(stop);
}

void MainWindow::startFrom(const QString& templateId)
{
    for (ShippedPlan& shipped : shippedPlans(ShippedKind::Templates)) {
        if (shipped.id != templateId || !leavePlan())
            continue;
        shipped.plan.departure.title = m_wording->word(u"sample."_s + templateId);
        createPlan({std::move(shipped.plan)});
    }
}

bool MainWindow::leavePlan()
{
    if (m_active != m_sample || journey() == nullptr || m_sample->undoStack().isClean())
        return closeDocument();
    const Ask question {tr("Leave the sample"),
        tr("You have changed the sample. Keep it as a plan of your own?"),
        {tr("Stay"), tr("Leave without keeping"), tr("Keep as my plan")}};
    const int answer = m_parts.prompts.ask(this, question);
    if (answer == 2)
        keepSample();
    return answer != 0 && closeDocument();
}

bool MainWindow::closeDocument()
{
    const Result<void> closed = m_document->close();
    if (closed)
        return true;
    const Ask question {tr("The plan is not saved"), closed.error().message,
        {tr("Stay with the plan"), tr("Leave and lose the last changes")}, true};
    if (m_parts.prompts.ask(this, question) != 1)
        return false;
    m_document->abandon();
    return true;
}

void MainWindow::act(PlanAction action, const QString& planId)
{
    switch (action) {
    case PlanAction::Open:
        openPlan(planId);
        return;
    case PlanAction::Duplicate:
        duplicate(planId);
        break;
    case PlanAction::Export:
        if (const Result<Draft> draft = m_parts.library.open(planId))
            exportPlan(bundleOf(m_parts.library, draft->plan));
        else
            complain(draft.error());
        return;
    case PlanAction::Archive:
    case PlanAction::Restore:
        if (const Result<void> set
            = m_parts.library.setArchived(planId, action == PlanAction::Archive);
            !set)
            complain(set.error());
        break;
    case PlanAction::Delete:
        deletePlan(planId);
        break;
    }
    m_libraryPage->reload();
    showSaveState();
}

void MainWindow::duplicate(const QString& planId)
{
    Result<Draft> draft = m_parts.library.open(planId);
    if (!draft) {
        complain(draft.error());
        return;
    }
    Result<PlanBundle> bundle = bundleOf(m_parts.library, draft->plan);
    if (!bundle) {
        complain(bundle.error());
        return;
    }
    Plan copy = std::move(bundle->plan);
    copy.id = m_parts.newId();
    copy.departure.title = tr("%1 (copy)").arg(copy.departure.title);
    if (const Result<void> created = m_document->create(std::move(copy), bundle->attachments);
        !created)
        complain(created.error());
    else if (const Result<void> closed = m_document->close(); !closed)
        complain(closed.error());
}

void MainWindow::deletePlan(const QString& planId)
{
    const PlanSummary plan = summaryOf(planId);
    const Ask question {tr("Delete for good"),
        tr("“%1” and all its revisions, votes and notes are deleted for good. This cannot be "
           "undone. Archiving would keep it "
           "out of sight instead.")
            .arg(plan.title),
        {tr("Keep the plan"), tr("Delete for good")}, true};
    if (m_parts.prompts.ask(this, question) != 1)
        return;
    if (const Result<void> removed = m_parts.library.remove(planId); !removed)
        complain(removed.error());
}

PlanSummary MainWindow::summaryOf(const QString& planId)
{
    if (const Result<std::vector<PlanSummary>> plans = m_parts.library.list()) {
        for (const PlanSummary& plan : *plans) {
            if (plan.id == planId)
                return plan;
        }
    }
    return {.id = planId};
}

} // namespace kursbuch
