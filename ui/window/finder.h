#pragma once

#include "ui/text/wording.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace kursbuch {

/// Something that can be gone to: a stop, a question, a planning figure, a plan.
struct Findable {
    QString title;
    QString where;
    QString target; ///< "stop/field", or "plan:<id>"
};

/// All stops, questions and figures; without an open plan nothing of them.
[[nodiscard]] std::vector<Findable> findables(
    const Catalog& catalog, const Assessment& assessment, const Wording& wording);

/// Type a few letters, choose by the arrow keys, go there by Enter.
class Finder : public QDialog {
    Q_OBJECT

public:
    Finder(std::vector<Findable> findables, QWidget* parent);

    /// What was chosen, empty when given up.
    [[nodiscard]] QString target() const { return m_target; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void choose();

    std::vector<Findable> m_findables;
    QLineEdit* m_line;
    QListWidget* m_list;
    QString m_target;
};

} // namespace kursbuch
