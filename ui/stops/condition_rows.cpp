#include "ui/stops/condition_rows.h"

#include "ui/window/date_edit.h"
#include "ui/window/look.h"
#include "ui/window/number_edit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kDateWidth = 120;
constexpr int kCostWidth = 130;

} // namespace

ConditionRows::ConditionRows(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(makeLink(tr("Add another"), this))
{
    setLocale(locale);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ConditionRows::addRow);
    addRow();
}

void ConditionRows::addRow()
{
    Row row {new QWidget(this), new QLineEdit, new DateEdit, new NumberEdit};
    auto* line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    row.text->setPlaceholderText(tr("what is asked for"));
    row.text->setAccessibleName(tr("Condition"));
    row.text->setObjectName(u"condition"_s);
    row.due->setLocale(locale());
    row.due->setName(tr("Until"));
    row.due->setFixedWidth(kDateWidth);
    row.cost->setLocale(locale());
    row.cost->setUnit(u"€"_s);
    row.cost->setName(tr("Cost estimate"));
    row.cost->setDecimals(0);
    row.cost->setFixedWidth(kCostWidth);
    line->addWidget(row.text, 1, Qt::AlignTop);
    line->addWidget(row.due, 0, Qt::AlignTop);
    line->addWidget(row.cost, 0, Qt::AlignTop);
    m_column->insertWidget(m_column->count() - 1, row.box);
    connect(row.text, &QLineEdit::textEdited, this, &ConditionRows::edited);
    m_rows.push_back(row);
}

std::vector<VoiceCondition> ConditionRows::conditions() const
{
    std::vector<VoiceCondition> conditions;
    for (const Row& row : m_rows) {
        if (const QString text = row.text->text().trimmed(); !text.isEmpty())
            conditions.push_back({text, row.due->date(), row.cost->value()});
    }
    return conditions;
}

void ConditionRows::clear()
{
    for (const Row& row : m_rows)
        row.box->deleteLater();
    m_rows.clear();
    addRow();
}

} // namespace kursbuch
