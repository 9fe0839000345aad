#pragma once

#include "app/library.h"
#include "ui/text/wording.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace kursbuch {

/// What the log of a plan holds: revisions, votes, statements, sign-offs. A revision can be taken
/// up again, which is one undoable change of the plan.
class RevisionsDialog : public QDialog {
    Q_OBJECT

public:
    RevisionsDialog(const std::vector<LogEntry>& log, const Wording& wording, QWidget* parent);

    /// Number of the revision to take up again, 0 for none.
    [[nodiscard]] int chosen() const { return m_chosen; }

private:
    void addRow(const LogEntry& entry, const Wording& wording);
    [[nodiscard]] QString kindText(const LogEntry& entry) const;

    QTableWidget* m_table;
    QPushButton* m_take;
    int m_chosen = 0;
};

} // namespace kursbuch
