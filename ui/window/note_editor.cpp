#include "ui/window/note_editor.h"

#include "ui/window/date_edit.h"
#include "ui/window/evidence_field.h"
#include "ui/window/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {
constexpr int kNoteLines = 2;
constexpr int kPadding = 10;

/// Something is asked for.
bool isFaulted(const QString& review)
{
    return review == "improvable"_L1 || review == "to_correct"_L1;
}
} // namespace

QString reviewName(const QString& review)
{
    if (review == "acceptable"_L1)
        return QCoreApplication::translate("kursbuch", "acceptable");
    if (review == "improvable"_L1)
        return QCoreApplication::translate("kursbuch", "improvable");
    return review.isEmpty() ? QString() : QCoreApplication::translate("kursbuch", "to correct");
}

QString personName(const Person& person, const Wording& wording)
{
    const QString role = person.role.isEmpty() ? QString() : wording.word(u"role."_s + person.role);
    if (person.name.isEmpty())
        return role;
    return role.isEmpty() ? person.name : u"%1 (%2)"_s.arg(person.name, role);
}

NoteEditor::NoteEditor(PlanDocument& document, QString profile, QString itemId, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_profile(std::move(profile))
    , m_itemId(std::move(itemId))
    , m_noteLabel(makeLabel(u"small"_s, this))
    , m_note(new QPlainTextEdit(this))
    , m_personLabel(makeLabel(u"small"_s, this))
    , m_person(new QComboBox(this))
    , m_dueLabel(makeLabel(u"small"_s, this))
    , m_due(new DateEdit(this))
    , m_evidenceLabel(makeLabel(u"small"_s, this))
    , m_evidence(new EvidenceField(document, m_profile, m_itemId, this))
    , m_reviewLabel(makeLabel(u"small"_s, this))
    , m_review(new QComboBox(this))
    , m_actionLabel(makeLabel(u"small"_s, this))
    , m_action(new QLineEdit(this))
    , m_notApplicable(new QCheckBox(this))
{
    setRole(this, u"panel"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * kNoteLines + 2 * kPadding);
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_person->setObjectName(u"person"_s);
    m_review->setObjectName(u"review"_s);
    m_action->setObjectName(u"action"_s);
    arrange();
    retranslate();
    connectFields();
}

void NoteEditor::arrange()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_noteLabel, 0, 0, 1, 3);
    grid->addWidget(m_note, 1, 0, 1, 3);
    grid->addWidget(m_personLabel, 2, 0);
    grid->addWidget(m_dueLabel, 2, 1);
    grid->addWidget(m_evidenceLabel, 2, 2);
    grid->addWidget(m_person, 3, 0, Qt::AlignTop);
    grid->addWidget(m_due, 3, 1, Qt::AlignTop);
    grid->addWidget(m_evidence, 3, 2, Qt::AlignTop);
    grid->addWidget(m_reviewLabel, 4, 0);
    grid->addWidget(m_actionLabel, 4, 1, 1, 2);
    grid->addWidget(m_review, 5, 0, Qt::AlignTop);
    grid->addWidget(m_action, 5, 1, 1, 2, Qt::AlignTop);
    grid->addWidget(m_notApplicable, 6, 0, 1, 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 2);
}

void NoteEditor::connectFields()
{
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        edit(tr("Edit note"), u"note"_s,
            [note = m_note->toPlainText()](Answer& a) { a.note = note; });
    });
    connect(m_person, &QComboBox::activated, this, [this] {
        edit(tr("Choose who is in charge"), {},
            [person = m_person->currentData().toString()](Answer& a) { a.person = person; });
    });
    connect(m_due, &DateEdit::dateEdited, this, [this](const QDate& date) {
        edit(tr("Set due date"), {}, [date](Answer& a) { a.due = date; });
    });
    connect(m_review, &QComboBox::activated, this, [this] {
        edit(tr("Review an answer"), {}, [review = m_review->currentData().toString()](Answer& a) {
            a.review = review;
            if (!isFaulted(review))
                a.action.clear();
        });
    });
    connect(m_action, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(tr("Edit what is asked for"), u"action"_s, [text](Answer& a) { a.action = text; });
    });
    connect(m_notApplicable, &QCheckBox::clicked, this, [this](bool on) {
        edit(on ? tr("Mark as not applicable") : tr("Mark as applicable"), {}, [on](Answer& a) {
            a.notApplicable = on;
            if (on)
                a.options.clear();
        });
    });
}

void NoteEditor::render(const Wording& wording)
{
    const Answer answer = answerOf(m_document.plan(), m_profile, m_itemId);
    // Setting the same text would move the cursor.
    if (m_note->toPlainText() != answer.note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(answer.note);
    }
    m_evidence->render(wording);
    renderReview(answer);
    m_due->setDate(answer.due);
    m_notApplicable->setChecked(answer.notApplicable);
    renderPeople(wording, answer.person);
}

void NoteEditor::renderReview(const Answer& answer)
{
    m_review->clear();
    m_review->addItem(tr("not reviewed"), QString());
    for (const QString& id : {u"acceptable"_s, u"improvable"_s, u"to_correct"_s})
        m_review->addItem(reviewName(id), id);
    m_review->setCurrentIndex(std::max(m_review->findData(answer.review), 0));
    const bool faulted = isFaulted(answer.review);
    m_actionLabel->setVisible(faulted);
    m_action->setVisible(faulted);
    if (m_action->text() != answer.action)
        m_action->setText(answer.action);
}

void NoteEditor::renderPeople(const Wording& wording, const QString& chosen)
{
    m_person->clear();
    m_person->addItem(u"–"_s, QString());
    for (const Person& person : m_document.plan().departure.people)
        m_person->addItem(personName(person, wording), person.id);
    const int index = m_person->findData(chosen);
    m_person->setCurrentIndex(index < 0 ? 0 : index);
}

void NoteEditor::edit(
    const QString& text, const QString& key, const std::function<void(Answer&)>& change)
{
    const QString merged = key.isEmpty() ? QString() : u"%1:%2:%3"_s.arg(key, m_profile, m_itemId);
    editAnswer(m_document, {.profile = m_profile, .itemId = m_itemId, .text = text, .key = merged},
        change);
}

void NoteEditor::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoteEditor::retranslate()
{
    m_noteLabel->setText(tr("Note"));
    m_personLabel->setText(tr("In charge"));
    m_dueLabel->setText(tr("Until"));
    m_evidenceLabel->setText(tr("Evidence"));
    m_reviewLabel->setText(tr("Review"));
    m_actionLabel->setText(tr("What is asked for"));
    m_notApplicable->setText(tr("Does not apply here; the reason stands in the note"));
    m_note->setAccessibleName(m_noteLabel->text());
    m_person->setAccessibleName(m_personLabel->text());
    m_due->setName(m_dueLabel->text());
    m_evidence->setName(m_evidenceLabel->text());
    m_review->setAccessibleName(m_reviewLabel->text());
    m_action->setAccessibleName(m_actionLabel->text());
}

} // namespace kursbuch
