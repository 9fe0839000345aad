#pragma once

#include "ui/window/item_answer.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kursbuch {

/// Says which input has changed since an answer was given, and offers to keep the answer. Not to be
/// seen while it stands on what it was given on.
class ReopenedNote : public QFrame {
    Q_OBJECT

public:
    ReopenedNote(PlanDocument& document, QString profile, QString itemId, QWidget* parent);

    void render(const Wording& wording);
    [[nodiscard]] bool isReopened() const { return m_isReopened; }

private:
    void confirm();

    PlanDocument& m_document;
    QString m_profile;
    QString m_itemId;
    QLabel* m_text = nullptr; ///< made when it is needed first: most answers never are
    QPushButton* m_still = nullptr;
    bool m_isReopened = false;
};

/// "GPUs", "Kinds of data": an input of Item::depends as the planner knows it.
[[nodiscard]] QString inputName(
    const QString& input, const Catalog& catalog, const Wording& wording);

} // namespace kursbuch
