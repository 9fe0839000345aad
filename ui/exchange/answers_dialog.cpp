#include "ui/exchange/answers_dialog.h"

#include "app/exchange/asked_questions.h"
#include "ui/window/look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr QSize kSize {960, 560};
constexpr int kMargin = 18;
constexpr int kComplaintsHeight = 96;
enum Column { Question, Now, New, Columns };

} // namespace

AnswersDialog::AnswersDialog(
    const AnswerFile& file, const Wording& words, const Catalog& catalog, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_words(words)
    , m_table(new QTableWidget(0, Columns, this))
    , m_take(new QPushButton(this))
{
    setWindowTitle(tr("Import answers"));
    setLocale(words.locale());
    build();
    for (const NewAnswer& one : file.answers)
        addRow(one, catalog);
    count();
    resize(kSize);
}

QString AnswersDialog::heading() const
{
    QStringList parts {m_file.name.isEmpty() ? tr("Nobody named") : m_file.name,
        m_words.word(u"role."_s + m_file.role), m_words.date(m_file.on)};
    parts.removeAll(QString());
    QString text = tr("Answers of %1").arg(parts.join(u" · "_s));
    if (m_file.answers.empty())
        return text + u". "_s + tr("Nothing in them differs from the plan.");
    return text + u". "_s
        + tr("%n answer(s) differ from the plan.", nullptr, static_cast<int>(m_file.answers.size()))
        + (m_file.same > 0 ? u' ' + tr("%n are in the plan already.", nullptr, m_file.same)
                           : QString());
}

void AnswersDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(10);
    QLabel* head = makeLabel(u"strong"_s, this);
    head->setText(heading());
    column->addWidget(head);
    if (!m_file.complaints.isEmpty()) {
        QLabel* complaints = makeLabel(QString(), nullptr);
        complaints->setObjectName(u"complaints"_s);
        complaints->setText(m_file.complaints.join(u'\n'));
        auto* area = new QScrollArea(this);
        area->setWidgetResizable(true);
        area->setMaximumHeight(kComplaintsHeight);
        area->setAccessibleName(tr("What is to be looked at"));
        area->setWidget(complaints);
        column->addWidget(area);
    }
    prepareTable();
    column->addWidget(m_table, 1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    setRole(m_take, u"primary"_s);
    m_take->setObjectName(u"takeOver"_s);
    m_take->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_take);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &QTableWidget::itemChanged, this, &AnswersDialog::count);
}

void AnswersDialog::prepareTable()
{
    m_table->setHorizontalHeaderLabels({tr("Question"), tr("In the plan"), tr("Answered")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Rows follow the width of their columns, which the window settles only when it is shown.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setAccessibleName(windowTitle());
}

QString AnswersDialog::answerText(const Item& item, const Answer& answer) const
{
    QStringList lines;
    for (const ItemOption& option : item.options)
        if (answer.options.contains(option.id))
            lines << m_words.text(option.label);
    if (answer.notApplicable)
        lines << tr("does not apply");
    QString text = lines.isEmpty() ? tr("open") : lines.join(u", "_s);
    if (!answer.note.isEmpty())
        text += u'\n' + tr("Note: %1").arg(answer.note);
    return text;
}

void AnswersDialog::addRow(const NewAnswer& one, const Catalog& catalog)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    QString question = m_words.text(one.item->text);
    if (const QString name = providerName(one.profile, catalog); !name.isEmpty())
        question = name + u": "_s + question;
    QString now = answerText(*one.item, one.before);
    if (one.changedSince)
        now += u'\n' + tr("(changed after the form was written)");
    const QString texts[] = {question, now, answerText(*one.item, one.after)};
    for (int column = 0; column < Columns; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    QTableWidgetItem* tick = m_table->item(row, Question);
    tick->setFlags(tick->flags() | Qt::ItemIsUserCheckable);
    tick->setCheckState(m_file.trusted && !one.changedSince ? Qt::Checked : Qt::Unchecked);
}

std::vector<std::size_t> AnswersDialog::chosen() const
{
    std::vector<std::size_t> rows;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_table->item(row, Question)->checkState() == Qt::Checked)
            rows.push_back(static_cast<std::size_t>(row));
    return rows;
}

void AnswersDialog::count()
{
    const auto ticked = static_cast<int>(chosen().size());
    m_take->setText(tr("Take over %n answer(s)", nullptr, ticked));
    m_take->setEnabled(ticked > 0);
}

} // namespace kursbuch
