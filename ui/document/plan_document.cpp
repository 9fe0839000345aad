#include "ui/document/plan_document.h"

#include "app/assess/basis.h"
#include "ui/document/edit_command.h"

#include <algorithm>
#include <chrono>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Half of what is promised (2 s after the last keystroke). The timer is not restarted by further
/// typing, so that nobody loses a long stretch of it either.
constexpr auto kSaveDelay = 1000ms;
constexpr auto kRetryDelay = 5000ms;
constexpr int kUndoSteps = 1000;
constexpr qint64 kRestedSeconds = 24LL * 60 * 60;

} // namespace

PlanDocument::PlanDocument(
    const Catalog& catalog, Library& library, Surroundings surroundings, QObject* parent)
    : QObject(parent)
    , m_shipped(catalog)
    , m_catalog(catalog)
    , m_library(library)
    , m_surroundings(std::move(surroundings))
    , m_assessment(assess(m_draft.plan, m_catalog, contextOf(m_draft.plan)))
{
    m_undo.setUndoLimit(kUndoSteps);
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &PlanDocument::saveOrRetry);
}

PlanDocument::~PlanDocument()
{
    // Last chance; whoever wants to see the error closes before.
    if (m_saveState != SaveState::Saved)
        (void)saveNow();
}

Result<void> PlanDocument::open(const QString& planId)
{
    if (Result<void> closed = close(); !closed)
        return closed;
    Result<Draft> draft = m_library.open(planId);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    const Result<std::vector<PlanSummary>> plans = m_library.list();
    if (!plans)
        return tl::unexpected<Error>(plans.error());
    const auto mine = std::find_if(plans->begin(), plans->end(),
        [&planId](const PlanSummary& plan) { return plan.id == planId; });
    take(*std::move(draft), mine == plans->end() ? 0 : mine->revision);
    return {};
}

Result<void> PlanDocument::create(Plan plan, const std::vector<Attachment>& attachments)
{
    if (Result<void> closed = close(); !closed)
        return closed;
    layOver(plan);
    const Assessment assessment = assess(plan, m_catalog, contextOf(plan));
    // Answers that came without a basis stand on the plan as it came.
    plan = keepBasis(
        keepFigures(keepChosen(plan, m_catalog), assessment), {}, m_catalog, assessment);
    take({.plan = std::move(plan), .changed = m_surroundings.now()}, 0);
    m_saveState = SaveState::Pending;
    Result<void> saved = saveNow();
    if (!saved) {
        m_saveState = SaveState::Saved; // nothing was typed yet that could be lost
        take({}, 0);
        return saved;
    }
    for (const Attachment& attachment : attachments) {
        if (Result<void> attached = attach(attachment); !attached) {
            (void)m_library.remove(m_draft.plan.id); // whole or not at all
            abandon();
            return attached;
        }
    }
    return {};
}

Result<void> PlanDocument::close()
{
    if (!isOpen())
        return {};
    if (Result<void> saved = saveNow(); !saved)
        return saved;
    take({}, 0);
    return {};
}

void PlanDocument::abandon()
{
    m_saveState = SaveState::Saved;
    take({}, 0);
}

void PlanDocument::take(Draft draft, int revision)
{
    m_saveTimer.stop();
    m_undo.clear();
    m_draft = std::move(draft);
    m_revision = revision;
    m_edited = m_draft.changed;
    readStanding();
    readAttachments();
    assessNow();
    setSaveState(SaveState::Saved);
    emit openedOrClosed();
    emit changed();
}

void PlanDocument::edit(const QString& text, const Change& change)
{
    push(text, {}, change);
}

void PlanDocument::editContinuously(const QString& text, const QString& key, const Change& change)
{
    push(text, key, change);
}

void PlanDocument::push(const QString& text, const QString& key, const Change& change)
{
    if (!isOpen())
        return;
    Plan next = m_draft.plan;
    change(next);
    next.id = m_draft.plan.id;
    if (next == m_draft.plan)
        return;
    keepRestedPlan();
    layOver(next);
    Assessment assessment = assess(next, m_catalog, contextOf(next));
    Plan kept = keepBasis(
        keepFigures(keepChosen(next, m_catalog), assessment), m_draft.plan, m_catalog, assessment);
    // Most edits use no new figure; then this assessment is the one of the plan that goes on.
    if (kept == next)
        m_ready = std::move(assessment);
    m_undo.push(new EditCommand(*this, std::move(kept), text, key));
}

void PlanDocument::swapPlan(Plan& other)
{
    std::swap(m_draft.plan, other);
    m_edited = m_surroundings.now();
    m_draft.changed = m_edited;
    if (m_ready)
        m_assessment = *std::exchange(m_ready, {});
    else
        assessNow();
    scheduleSave();
    emit changed();
}

void PlanDocument::setStop(const QString& stop)
{
    if (!isOpen() || m_draft.stop == stop)
        return;
    m_draft.stop = stop;
    scheduleSave();
}

Result<void> PlanDocument::saveNow()
{
    if (m_saveState == SaveState::Saved)
        return {};
    m_saveTimer.stop();
    Result<void> saved = m_library.saveDraft(m_draft, summary());
    if (saved)
        setSaveState(SaveState::Saved);
    else
        setSaveState(SaveState::Failed, saved.error().toString());
    return saved;
}

void PlanDocument::saveOrRetry()
{
    const Result<void> saved = saveNow();
    // A conflict is settled by the planner, not by trying again.
    if (!saved && saved.error().code == ErrorCode::StorageFailed)
        m_saveTimer.start(kRetryDelay);
}

void PlanDocument::scheduleSave()
{
    if (!m_saveTimer.isActive() || m_saveState == SaveState::Failed)
        m_saveTimer.start(kSaveDelay);
    if (m_saveState == SaveState::Saved)
        setSaveState(SaveState::Pending);
}

void PlanDocument::setSaveState(SaveState state, const QString& error)
{
    m_saveState = state;
    m_saveError = error;
    emit saveStateChanged();
}

Result<int> PlanDocument::saveRevision(const QString& note)
{
    if (const Result<void> saved = saveNow(); !saved)
        return tl::unexpected<Error>(saved.error());
    Result<int> number = m_library.saveRevision(m_draft, m_surroundings.who, note);
    if (!number)
        return number;
    m_revision = *number;
    if (const Result<Draft> stored = m_library.open(m_draft.plan.id))
        m_draft.baseHash = stored->baseHash;
    emit saveStateChanged();
    return number;
}

void PlanDocument::keepRestedPlan()
{
    if (m_edited.secsTo(m_surroundings.now()) < kRestedSeconds)
        return;
    if (const Result<Plan> last = m_library.revision(m_draft.plan.id, m_revision);
        last && *last == m_draft.plan)
        return;
    // Where the library cannot be written the edit goes on; saving it will say so.
    (void)saveRevision(
        tr("State before the change of %1").arg(m_surroundings.today().toString(Qt::ISODate)));
}

void PlanDocument::reassess()
{
    readStanding();
    assessNow();
    emit changed();
}

void PlanDocument::takeCatalog()
{
    m_catalog = m_shipped;
    m_laid = {};
    if (isOpen())
        reassess();
    else
        assessNow();
}

void PlanDocument::layOver(const Plan& plan)
{
    m_catalog.setDpf(m_shipped.dpf);
    BroughtAlong brought = broughtAlong(plan);
    if (brought == m_laid)
        return;
    m_laid = std::move(brought);
    layOwn(m_catalog, m_shipped, plan);
}

void PlanDocument::assessNow()
{
    layOver(m_draft.plan);
    m_assessment = assess(m_draft.plan, m_catalog, contextOf(m_draft.plan));
}

PlanSummary PlanDocument::summary() const
{
    const Departure& departure = m_draft.plan.departure;
    PlanSummary summary {.id = m_draft.plan.id,
        .title = departure.title,
        .organisation = departure.organisation,
        .way = m_draft.plan.choices.way,
        .periodMonths = departure.periodMonths.value_or(0),
        .revision = m_revision,
        .changed = m_draft.changed};
    if (summary.way.isEmpty())
        summary.way = m_assessment.recommendation.way;
    if (const WayResult* way = m_assessment.way(summary.way); way && way->cost)
        summary.npvEur = way->cost->npvEur;
    for (const StopResult& stop : m_assessment.stops) {
        summary.settled += stop.answered;
        summary.asked += stop.asked;
    }
    return summary;
}

Context PlanDocument::contextOf(const Plan& plan) const
{
    return {.asOf = m_surroundings.today(), .standing = m_voices.on(plan, m_catalog)};
}

} // namespace kursbuch
