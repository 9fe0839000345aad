#include "ui/stops/decision_form.h"

#include "ui/stops/binding.h"
#include "ui/stops/labels.h"
#include "ui/window/look.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kFieldWidth = 320;
constexpr int kReasonLines = 3;
constexpr int kPadding = 16;

} // namespace

DecisionForm::DecisionForm(FormPage& page, QString against)
    : m_page(page)
    , m_against(std::move(against))
    , m_name(new QLineEdit)
    , m_reason(new QPlainTextEdit)
    , m_record(new QPushButton(tr("Record the decision")))
    , m_problem(makeLabel(u"warning"_s, this))
{
    build();
}

void DecisionForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->addWidget(textLabel(
        tr("Whoever goes on against this gives the reason in writing."), LabelKind::Strong));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * kReasonLines + kPadding);
    const Section section {&m_page, column, nullptr};
    addRow(section, tr("Who decides"), {}, m_name);
    addRow(section, tr("Reason"), {}, m_reason);
    for (QWidget* field : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_reason)})
        field->setFixedWidth(kFieldWidth);
    m_name->setAccessibleName(tr("Who decides"));
    m_reason->setAccessibleName(tr("Reason"));
    m_name->setObjectName(u"decisionName.%1"_s.arg(m_against));
    m_reason->setObjectName(u"decisionReason.%1"_s.arg(m_against));
    m_record->setObjectName(u"decisionRecord.%1"_s.arg(m_against));
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    connect(m_name, &QLineEdit::textEdited, this, &DecisionForm::updateButton);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionForm::updateButton);
    connect(m_record, &QPushButton::clicked, this, &DecisionForm::record);
    updateButton();
}

void DecisionForm::updateButton()
{
    m_record->setEnabled(
        !m_name->text().trimmed().isEmpty() && !m_reason->toPlainText().trimmed().isEmpty());
    m_record->setToolTip(
        m_record->isEnabled() ? QString() : tr("Say who decides, and for what reason."));
}

void DecisionForm::record()
{
    const Result<void> recorded = m_page.document().record({.kind = EntryKind::Statement,
        .role = u"management"_s,
        .vote = u"decides_against"_s,
        .name = m_name->text().trimmed(),
        .date = m_page.assessment().context.asOf,
        .words = m_reason->toPlainText().trimmed(),
        .against = m_against});
    m_problem->setVisible(!recorded);
    if (!recorded) {
        m_problem->setText(recorded.error().toString());
        return;
    }
    m_name->clear();
    m_reason->clear();
    emit this->recorded();
}

} // namespace kursbuch
