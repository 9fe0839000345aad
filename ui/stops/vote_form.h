#pragma once

#include "ui/stops/form_page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kursbuch {

class ConditionRows;
class DateEdit;
class DecisionForm;

/// Takes down what a role says about the plan as it stands, and shows what it said so far. What is
/// recorded stands in the log for good; there is no undo, a later word replaces an earlier one.
class VoteForm final : public QWidget {
    Q_OBJECT

public:
    VoteForm(FormPage& page, QString role);

    void refresh();

private:
    void build();
    void addFields(QVBoxLayout& column);
    void addConditions(QVBoxLayout& column);
    void connectFields();
    void record();
    void clear();
    void updateFields();
    [[nodiscard]] bool asksForMeasures() const;

    FormPage& m_page;
    QString m_role;
    QString m_earlier; ///< words that were replaced; read again after one is recorded
    QLabel* m_spoken;
    QLabel* m_lapsed;
    DecisionForm* m_decision;
    QComboBox* m_vote;
    QLineEdit* m_name;
    DateEdit* m_date;
    QPlainTextEdit* m_words;
    ConditionRows* m_conditions;
    QWidget* m_conditionBox;
    QPushButton* m_record;
    QLabel* m_missing;
    QLabel* m_problem;
};

void addVoteForm(const Section& section, const QString& role);

} // namespace kursbuch
