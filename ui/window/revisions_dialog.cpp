#include "ui/window/revisions_dialog.h"

#include "ui/window/look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr QSize kSize {680, 440};
constexpr int kMargin = 18;
enum Column { Entry, When, Who, Words, Columns };

} // namespace

RevisionsDialog::RevisionsDialog(
    const std::vector<LogEntry>& log, const Wording& wording, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, Columns, this))
    , m_take(new QPushButton(tr("Take up this revision again"), this))
{
    setWindowTitle(tr("Revisions"));
    m_table->setHorizontalHeaderLabels({tr("Entry"), tr("When"), tr("Who"), tr("Words")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Revisions"));
    std::for_each(
        log.rbegin(), log.rend(), [this, &wording](const auto& entry) { addRow(entry, wording); });
    QLabel* hint = makeLabel(u"muted"_s, this);
    hint->setText(log.empty()
            ? tr("No revision yet. Ctrl+S freezes the plan as one, with a few words if you like.")
            : tr("A revision never changes. Taking one up again is a change like any other and can "
                 "be undone."));
    auto* close = new QPushButton(tr("Close"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_take);
    row->addStretch(1);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    m_take->setEnabled(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const QTableWidgetItem* item = m_table->item(m_table->currentRow(), Entry);
        m_take->setEnabled(item != nullptr && item->data(Qt::UserRole).toInt() > 0);
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_chosen = m_table->item(m_table->currentRow(), Entry)->data(Qt::UserRole).toInt();
        accept();
    });
    resize(kSize);
}

void RevisionsDialog::addRow(const LogEntry& entry, const Wording& wording)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QDateTime local = entry.at.toLocalTime();
    const QString when = wording.date(local.date()) + local.time().toString(u", HH:mm"_s);
    const QString texts[] = {kindText(entry), when, entry.who, entry.note};
    for (int column = 0; column < Columns; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    m_table->item(row, Entry)
        ->setData(Qt::UserRole, entry.kind == EntryKind::Revision ? entry.revision : 0);
}

QString RevisionsDialog::kindText(const LogEntry& entry) const
{
    switch (entry.kind) {
    case EntryKind::Revision:
        return tr("Revision %1").arg(entry.revision);
    case EntryKind::Vote:
        return tr("Vote on revision %1").arg(entry.revision);
    case EntryKind::Statement:
        return tr("Statement on revision %1").arg(entry.revision);
    case EntryKind::SignOff:
        return tr("Sign-off of revision %1").arg(entry.revision);
    case EntryKind::Attachment:
        break;
    }
    return tr("Attachment");
}

} // namespace kursbuch
