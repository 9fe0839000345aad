#include "ui/stops/vote_form.h"

#include "ui/stops/binding.h"
#include "ui/stops/condition_rows.h"
#include "ui/stops/decision_form.h"
#include "ui/stops/labels.h"
#include "ui/stops/vote_text.h"
#include "ui/window/date_edit.h"
#include "ui/window/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kFieldWidth = 320;
constexpr int kWordLines = 3;
constexpr int kPadding = 16;
constexpr int kGap = 12;

QStringList votesOf(const QString& role)
{
    if (role == "operations"_L1)
        return {u"yes"_s, u"with_conditions"_s, u"no"_s};
    return {u"no_concerns"_s, u"with_measures"_s, u"advises_against"_s};
}

} // namespace

VoteForm::VoteForm(FormPage& page, QString role)
    : m_page(page)
    , m_role(std::move(role))
    , m_earlier(VoteText(page).earlier(m_role))
    , m_spoken(textLabel({}))
    , m_lapsed(makeLabel(u"warning"_s, this))
    , m_decision(new DecisionForm(page, m_role))
    , m_vote(new QComboBox)
    , m_name(new QLineEdit)
    , m_date(new DateEdit)
    , m_words(new QPlainTextEdit)
    , m_conditions(new ConditionRows(page.wording().locale()))
    , m_conditionBox(new QWidget)
    , m_record(new QPushButton)
    , m_missing(textLabel({}, LabelKind::Muted))
    , m_problem(makeLabel(u"warning"_s, this))
{
    build();
    connectFields();
    updateFields();
}

void VoteForm::build()
{
    const bool officer = m_role == "data_protection"_L1;
    m_record->setText(officer ? tr("Record the vote") : tr("Record the statement"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_spoken->setTextFormat(Qt::RichText);
    column->addWidget(m_spoken);
    column->addWidget(m_lapsed);
    column->addWidget(m_decision);
    addFields(*column);
    addConditions(*column);
    m_problem->hide();
    column->addWidget(m_problem);
    auto* last = new QHBoxLayout;
    last->setSpacing(kGap);
    last->addWidget(m_record);
    last->addWidget(m_missing, 1);
    column->addLayout(last);
    m_vote->setObjectName(u"vote.%1"_s.arg(m_role));
    m_name->setObjectName(u"voteName.%1"_s.arg(m_role));
    m_record->setObjectName(u"voteRecord.%1"_s.arg(m_role));
    m_lapsed->setObjectName(u"voteLapsed.%1"_s.arg(m_role));
    setFocusProxy(m_vote);
}

void VoteForm::addFields(QVBoxLayout& column)
{
    const Wording& words = m_page.wording();
    m_vote->addItem(tr("choose …"), QString());
    for (const QString& id : votesOf(m_role))
        m_vote->addItem(words.word(u"vote."_s + id), id);
    m_date->setLocale(words.locale());
    m_date->setDate(m_page.assessment().context.asOf);
    m_date->setName(tr("Date of the vote"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * kWordLines + kPadding);
    const Section section {&m_page, &column, nullptr};
    addRow(section, m_role == "operations"_L1 ? tr("Statement") : tr("Vote"), {}, m_vote);
    addRow(section, tr("Name"), {}, m_name);
    addRow(section, tr("Date"), {}, m_date);
    addRow(section, tr("In words"), tr("What the vote rests on, or why it is advised against."),
        m_words);
    for (QWidget* field : {static_cast<QWidget*>(m_vote), static_cast<QWidget*>(m_name),
             static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_words)})
        field->setFixedWidth(kFieldWidth);
    m_vote->setAccessibleName(tr("Vote"));
    m_name->setAccessibleName(tr("Name"));
    m_words->setAccessibleName(tr("In words"));
}

void VoteForm::addConditions(QVBoxLayout& column)
{
    auto* box = new QVBoxLayout(m_conditionBox);
    box->setContentsMargins(0, 2, 0, 2);
    box->addWidget(textLabel(m_role == "operations"_L1
            ? tr("Conditions, each with a date and what it may cost")
            : tr("Measures asked for, each with a date and what it may cost")));
    box->addWidget(m_conditions);
    column.addWidget(m_conditionBox);
}

void VoteForm::connectFields()
{
    connect(m_record, &QPushButton::clicked, this, &VoteForm::record);
    connect(m_vote, &QComboBox::activated, this, &VoteForm::updateFields);
    connect(m_name, &QLineEdit::textEdited, this, &VoteForm::updateFields);
    connect(m_conditions, &ConditionRows::edited, this, &VoteForm::updateFields);
}

bool VoteForm::asksForMeasures() const
{
    const QString vote = m_vote->currentData().toString();
    return vote == "with_measures"_L1 || vote == "with_conditions"_L1;
}

void VoteForm::updateFields()
{
    m_conditionBox->setVisible(asksForMeasures());
    const bool named
        = !m_vote->currentData().toString().isEmpty() && !m_name->text().trimmed().isEmpty();
    const bool stated = !asksForMeasures() || !m_conditions->conditions().empty();
    m_record->setEnabled(named && stated);
    QString missing;
    if (!named)
        missing = tr("Choose the vote and say who gave it.");
    else if (!stated)
        missing = tr("Say what is asked for.");
    m_missing->setText(missing);
}

void VoteForm::record()
{
    const Statement statement {
        .kind = m_role == u"data_protection"_s ? EntryKind::Vote : EntryKind::Statement,
        .role = m_role,
        .vote = m_vote->currentData().toString(),
        .name = m_name->text().trimmed(),
        .date = m_date->date().isValid() ? m_date->date() : m_page.assessment().context.asOf,
        .words = m_words->toPlainText().trimmed(),
        .conditions
        = asksForMeasures() ? m_conditions->conditions() : std::vector<VoiceCondition>()};
    const Result<void> recorded = m_page.document().record(statement);
    m_problem->setVisible(!recorded);
    if (!recorded) {
        m_problem->setText(recorded.error().toString());
        return;
    }
    clear();
}

void VoteForm::clear()
{
    if (m_record->hasFocus()) // it is about to be switched off, and the page shall stay where it is
        m_vote->setFocus();
    m_vote->setCurrentIndex(0);
    m_name->clear();
    m_words->clear();
    m_conditions->clear();
    m_earlier = VoteText(m_page).earlier(m_role);
    updateFields();
    refresh();
}

void VoteForm::refresh()
{
    const VoteText text(m_page);
    const Voice* voice = m_page.assessment().context.standing.voice(m_role);
    QString spoken = voice == nullptr ? tr("No vote on record yet.") : text.spoken(*voice);
    if (!m_earlier.isEmpty())
        spoken += u"<br><span style=\"color:%1\">%2</span>"_s.arg(
            m_page.colours().muted.name(), m_earlier);
    m_spoken->setText(spoken);
    const QString lapse = voice == nullptr ? QString() : text.lapse(*voice);
    m_lapsed->setText(lapse + u' '
        + tr("Until the plan is as it was, or the vote is given again, it does not count for "
             "release."));
    m_lapsed->setVisible(!lapse.isEmpty());
    m_decision->setVisible(voice != nullptr && voice->isAgainst() && !voice->isOverruled());
}

void addVoteForm(const Section& section, const QString& role)
{
    auto* form = new VoteForm(*section.page, role);
    section.layout->addWidget(form);
    section.page->registerField(u"vote.%1"_s.arg(role), form);
    section.page->registerField(u"votes"_s, form); // of several the first one counts
    section.onRender([form] { form->refresh(); });
}

} // namespace kursbuch
