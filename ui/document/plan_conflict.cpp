#include "ui/document/plan_document.h"

namespace kursbuch {

Result<void> PlanDocument::settleConflict(Winner winner)
{
    const Result<Draft> theirs = m_library.open(m_draft.plan.id);
    if (!theirs)
        return tl::unexpected<Error>(theirs.error());
    const Draft& other = winner == Winner::Mine ? *theirs : m_draft;
    const Result<int> kept
        = m_library.saveRevision(other, m_surroundings.who, tr("The other state of a conflict"));
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    m_revision = *kept;
    if (winner == Winner::Theirs)
        take(*theirs, *kept);
    m_saveState = SaveState::Pending;
    return saveNow();
}

} // namespace kursbuch
