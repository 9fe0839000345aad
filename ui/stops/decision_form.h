#pragma once

#include "ui/stops/form_page.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kursbuch {

/// Takes down who decides against a vote, and why: the officer advises, management decides, but
/// only with a written reason.
class DecisionForm final : public QWidget {
    Q_OBJECT

public:
    /// `against` is the role whose vote is decided against.
    DecisionForm(FormPage& page, QString against);

signals:
    void recorded();

private:
    void build();
    void record();
    void updateButton();

    FormPage& m_page;
    QString m_against;
    QLineEdit* m_name;
    QPlainTextEdit* m_reason;
    QPushButton* m_record;
    QLabel* m_problem;
};

} // namespace kursbuch
