#pragma once

#include "ui/document/plan_document.h"
#include "ui/exchange/points_table.h"
#include "ui/window/prompts.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace kursbuch {

/// The one list of what is open over all stops, by person and date. It stays beside the plan and
/// follows every change; a row leads to its field.
class OpenPointsDialog : public QDialog {
    Q_OBJECT

public:
    OpenPointsDialog(
        PlanDocument& document, const Wording& words, Prompts prompts, QWidget* parent);

    /// Rows in sight, in the order shown.
    [[nodiscard]] std::vector<PointRow> shown() const;
    void copy() const;
    /// Asks for a file; a sentence when it could not be written.
    [[nodiscard]] Result<void> save();

signals:
    void jumpRequested(const QString& target); ///< "stop/field"
    void failed(const Error& error);

private:
    void build();
    [[nodiscard]] QLayout* makeButtons();
    void render();
    void fillPeople();
    void addRow(std::size_t index);
    void go();

    PlanDocument& m_document;
    const Wording& m_words;
    Prompts m_prompts;
    std::vector<PointRow> m_rows;
    QTableWidget* m_table;
    QComboBox* m_people;
    QLabel* m_count;
    QPushButton* m_go;
};

} // namespace kursbuch
