#pragma once

#include "ui/document/plan_document.h"
#include "ui/text/wording.h"
#include "ui/window/memory_library.h"
#include "ui/window/prompts.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kursbuch {

class DepartureBoard;
class ItemRow;
class NumberEdit;

/// The express path: a handful of questions on one page, everything else takes a visible default.
/// The board beside it shows at once what follows. Nothing is stored before "Begin the journey".
class ExpressDialog : public QDialog {
    Q_OBJECT

public:
    ExpressDialog(const Catalog& catalog, const Surroundings& surroundings, const Wording& wording,
        QWidget* parent);

    /// Where the request to the officer is written to; without it there is no such button.
    void offerRequest(Prompts prompts);

    /// The drafted plan; its id is to be replaced.
    [[nodiscard]] const Plan& plan() const { return m_document.plan(); }
    [[nodiscard]] int answers() const;

private:
    QWidget* buildQuestions();
    QWidget* buildProject(QWidget* parent);
    QWidget* buildButtons();
    void addText(QFormLayout* form, const QString& label, QString Departure::*member);
    void addNumber(QFormLayout* form, const QString& label, NumberEdit* edit);
    void addNumbers(QFormLayout* form);
    void addItems(QVBoxLayout* column, QWidget* parent);
    void writeRequest();
    void render();

    const Wording& m_wording;
    MemoryLibrary m_library;
    PlanDocument m_document;
    DepartureBoard* m_board;
    QLabel* m_count = nullptr;
    NumberEdit* m_users = nullptr;
    NumberEdit* m_period = nullptr;
    NumberEdit* m_budget = nullptr;
    std::vector<ItemRow*> m_rows;
    Prompts m_prompts;
    QPushButton* m_request = nullptr;
};

} // namespace kursbuch
