#pragma once

#include "ui/window/item_answer.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kursbuch {

class DateEdit;
class EvidenceField;

/// What belongs to an answer beside the choice: note, who is in charge, until when, evidence,
/// what a reviewer says about it, and "does not apply here".
class NoteEditor : public QFrame {
    Q_OBJECT

public:
    NoteEditor(PlanDocument& document, QString profile, QString itemId, QWidget* parent);

    void render(const Wording& wording);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();
    void renderReview(const Answer& answer);
    void connectFields();
    void renderPeople(const Wording& wording, const QString& chosen);
    void edit(const QString& text, const QString& key, const std::function<void(Answer&)>& change);

    PlanDocument& m_document;
    QString m_profile;
    QString m_itemId;
    QLabel* m_noteLabel;
    QPlainTextEdit* m_note;
    QLabel* m_personLabel;
    QComboBox* m_person;
    QLabel* m_dueLabel;
    DateEdit* m_due;
    QLabel* m_evidenceLabel;
    EvidenceField* m_evidence;
    QLabel* m_reviewLabel;
    QComboBox* m_review;
    QLabel* m_actionLabel;
    QLineEdit* m_action;
    QCheckBox* m_notApplicable;
};

/// "acceptable", "improvable", "to correct".
[[nodiscard]] QString reviewName(const QString& review);

/// "Erika Muster (Datenschutz)", or the role alone where no name is given.
[[nodiscard]] QString personName(const Person& person, const Wording& wording);

} // namespace kursbuch
