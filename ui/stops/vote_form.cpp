#include "ui/stops/vote_form.h"

#include "ui/stops/binding.h"
#include "ui/stops/labels.h"
#include "ui/window/date_edit.h"
#include "ui/window/look.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kursbuch {

VoteForm::VoteForm(FormPage& page, QString role)
    : m_page(page)
    , m_role(std::move(role))
    , m_history(textLabel({}))
    , m_vote(new QComboBox)
    , m_name(new QLineEdit)
    , m_date(new DateEdit)
    , m_words(new QPlainTextEdit)
    , m_record(new QPushButton(tr("Record the vote")))
    , m_problem(textLabel({}))
{
    build();
}

void VoteForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_history->setTextFormat(Qt::RichText);
    column->addWidget(m_history);
    addFields(*column);
    setRole(m_problem, u"warning"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    m_vote->setObjectName(u"vote.%1"_s.arg(m_role));
    m_name->setObjectName(u"voteName.%1"_s.arg(m_role));
    m_record->setObjectName(u"voteRecord.%1"_s.arg(m_role));
    setFocusProxy(m_vote);
    connect(m_record, &QPushButton::clicked, this, &VoteForm::record);
    connect(m_vote, &QComboBox::activated, this, &VoteForm::updateButton);
    connect(m_name, &QLineEdit::textEdited, this, &VoteForm::updateButton);
    updateButton();
}

void VoteForm::addFields(QVBoxLayout& column)
{
    const Wording& words = m_page.wording();
    m_vote->addItem(tr("choose …"), QString());
    for (const auto& id : {u"no_concerns"_s, u"with_measures"_s, u"advises_against"_s})
        m_vote->addItem(words.word(u"vote."_s + id), id);
    m_date->setLocale(words.locale());
    m_date->setDate(m_page.assessment().context.asOf);
    m_date->setName(tr("Date of the vote"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * 3 + 16);
    const Section section {&m_page, &column, nullptr};
    addRow(section, tr("Vote"), {}, m_vote);
    addRow(section, tr("Name"), {}, m_name);
    addRow(section, tr("Date"), {}, m_date);
    addRow(
        section, tr("In words"), tr("Measures asked for, or why it is advised against."), m_words);
    for (QWidget* field : {static_cast<QWidget*>(m_vote), static_cast<QWidget*>(m_name),
             static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_words)})
        field->setFixedWidth(320);
    m_vote->setAccessibleName(tr("Vote"));
    m_name->setAccessibleName(tr("Name"));
    m_words->setAccessibleName(tr("In words"));
}

void VoteForm::updateButton()
{
    m_record->setEnabled(
        !m_vote->currentData().toString().isEmpty() && !m_name->text().trimmed().isEmpty());
    m_record->setToolTip(
        m_record->isEnabled() ? QString() : tr("Choose the vote and say who gave it."));
}

void VoteForm::record()
{
    const Statement statement {
        .kind = m_role == u"data_protection"_s ? EntryKind::Vote : EntryKind::Statement,
        .role = m_role,
        .vote = m_vote->currentData().toString(),
        .name = m_name->text().trimmed(),
        .date = m_date->date().isValid() ? m_date->date() : m_page.assessment().context.asOf,
        .words = m_words->toPlainText()};
    const Result<void> recorded = m_page.document().record(statement);
    m_problem->setVisible(!recorded);
    if (!recorded) {
        m_problem->setText(recorded.error().toString());
        return;
    }
    m_vote->setCurrentIndex(0);
    m_name->clear();
    m_words->clear();
    updateButton();
    refresh();
}

QString VoteForm::spoken(const LogEntry& entry) const
{
    const QJsonObject body = QJsonDocument::fromJson(entry.body).object();
    if (body.value("role"_L1).toString() != m_role)
        return {};
    const QDate date = QDate::fromString(body.value("date"_L1).toString(), Qt::ISODate);
    const QString vote = m_page.wording().word(u"vote."_s + body.value("vote"_L1).toString());
    QString line
        = tr("%1: %2 (revision %3, %4)")
              .arg(body.value("name"_L1).toString().toHtmlEscaped(), u"<b>"_s + vote + u"</b>"_s)
              .arg(entry.revision)
              .arg(m_page.wording().date(date));
    const QString words = body.value("words"_L1).toString();
    if (!words.isEmpty())
        line += u"<br>“%1”"_s.arg(words.toHtmlEscaped());
    return line;
}

void VoteForm::refresh()
{
    QStringList lines;
    if (const auto log = m_page.document().log()) {
        for (const LogEntry& entry : *log) {
            const bool speaks = entry.kind == EntryKind::Vote || entry.kind == EntryKind::Statement;
            if (const QString line = speaks ? spoken(entry) : QString(); !line.isEmpty())
                lines << line;
        }
    }
    m_history->setText(lines.isEmpty() ? tr("No vote on record yet.") : lines.join(u"<br>"_s));
}

void addVoteForm(const Section& section, const QString& role)
{
    auto* form = new VoteForm(*section.page, role);
    section.layout->addWidget(form);
    section.page->registerField(u"vote.%1"_s.arg(role), form);
    section.onRender([form] { form->refresh(); });
}

} // namespace kursbuch
