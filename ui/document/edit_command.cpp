#include "ui/document/edit_command.h"

namespace kursbuch {

EditCommand::EditCommand(PlanDocument& document, Plan next, const QString& text, QString key)
    : QUndoCommand(text)
    , m_document(document)
    , m_other(std::move(next))
    , m_key(std::move(key))
{
}

void EditCommand::undo()
{
    m_document.swapPlan(m_other);
}

void EditCommand::redo()
{
    m_document.swapPlan(m_other);
}

int EditCommand::id() const
{
    // QUndoStack offers steps for merging only when their ids are equal and not −1.
    return m_key.isEmpty() ? -1 : 1;
}

bool EditCommand::mergeWith(const QUndoCommand* other)
{
    // The id was compared before, so it is one of ours. It has been done already: this step keeps
    // the plan from before the first of them, the document the one after the last.
    if (static_cast<const EditCommand*>(other)->m_key != m_key)
        return false;
    setObsolete(m_document.plan() == m_other);
    return true;
}

} // namespace kursbuch
