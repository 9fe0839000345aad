#pragma once

#include "ui/document/plan_document.h"

#include <QUndoCommand>

namespace kursbuch {

/// One undo step: holds the other plan and swaps it with the document's, forth and back.
class EditCommand : public QUndoCommand {
public:
    /// With a key, consecutive steps of the same key merge into one.
    EditCommand(PlanDocument& document, Plan next, const QString& text, QString key);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    PlanDocument& m_document;
    Plan m_other;
    QString m_key;
};

} // namespace kursbuch
