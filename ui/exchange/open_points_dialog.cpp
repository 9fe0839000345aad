#include "ui/exchange/open_points_dialog.h"

#include "ui/document/file_bytes.h"
#include "ui/document/plan_file.h"
#include "ui/window/look.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr QSize kSize {900, 520};
constexpr int kMargin = 18;
constexpr int kRow = Qt::UserRole; // which of the rows
constexpr int kOrder = Qt::UserRole + 1;
enum Column { Point, Who, Due, Stop, Ways, Columns };
constexpr int kWidths[] = {0, 190, 90, 110, 170};

/// Sorts by its order key where it has one: dates in time, stops along the journey.
class Cell : public QTableWidgetItem {
public:
    using QTableWidgetItem::QTableWidgetItem;

    bool operator<(const QTableWidgetItem& other) const override
    {
        const QVariant mine = data(kOrder);
        const QVariant theirs = other.data(kOrder);
        if (mine.isValid() && theirs.isValid())
            return mine.toLongLong() < theirs.toLongLong();
        return text().localeAwareCompare(other.text()) < 0;
    }
};

/// What is not due comes last.
qint64 orderOf(const QDate& due)
{
    return due.isValid() ? due.toJulianDay() : std::numeric_limits<qint64>::max();
}

} // namespace

OpenPointsDialog::OpenPointsDialog(
    PlanDocument& document, const Wording& words, Prompts prompts, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_words(words)
    , m_prompts(std::move(prompts))
    , m_table(new QTableWidget(0, Columns, this))
    , m_people(new QComboBox(this))
    , m_count(makeLabel(u"muted"_s, this))
    , m_go(new QPushButton(tr("Go to the field"), this))
{
    setWindowTitle(words.word(u"points.title"_s));
    setLocale(words.locale());
    build();
    render();
    resize(kSize);
    connect(&document, &PlanDocument::changed, this, &OpenPointsDialog::render);
    connect(&document, &PlanDocument::openedOrClosed, this, [this] {
        if (!m_document.isOpen())
            close();
    });
}

void OpenPointsDialog::build()
{
    m_table->setObjectName(u"openPointsTable"_s);
    m_table->setHorizontalHeaderLabels(pointHeadings(m_words));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Rows follow the width of their columns, which the window settles only when it is shown.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setAccessibleName(windowTitle());
    for (int column = 0; column < Columns; ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(Point, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicator(Due, Qt::AscendingOrder);
    m_people->setAccessibleName(m_words.word(u"points.col_person"_s));
    m_people->setObjectName(u"people"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_people);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addLayout(makeButtons());
    connect(m_table, &QTableWidget::itemActivated, this, &OpenPointsDialog::go);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
        [this] { m_go->setEnabled(!m_table->selectedItems().isEmpty()); });
    connect(m_people, &QComboBox::activated, this, &OpenPointsDialog::render);
}

QLayout* OpenPointsDialog::makeButtons()
{
    auto* copyButton = new QPushButton(tr("Copy as a table"), this);
    auto* saveButton = new QPushButton(tr("Save as CSV …"), this);
    auto* closeButton = new QPushButton(tr("Close"), this);
    setRole(m_go, u"primary"_s);
    m_go->setEnabled(false);
    for (QPushButton* button : {m_go, copyButton, saveButton, closeButton})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_go);
    row->addWidget(copyButton);
    row->addWidget(saveButton);
    row->addStretch(1);
    row->addWidget(closeButton);
    connect(m_go, &QPushButton::clicked, this, &OpenPointsDialog::go);
    connect(copyButton, &QPushButton::clicked, this, &OpenPointsDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, [this] {
        if (const Result<void> saved = save(); !saved)
            emit failed(saved.error());
    });
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    return row;
}

void OpenPointsDialog::fillPeople()
{
    const QString chosen = m_people->currentIndex() > 0 ? m_people->currentText() : QString();
    QStringList people;
    for (const PointRow& row : m_rows)
        people << row.person;
    people.removeDuplicates();
    people.sort(Qt::CaseInsensitive);
    m_people->clear();
    m_people->addItem(tr("Everybody"));
    m_people->addItems(people);
    m_people->setCurrentIndex(std::max(m_people->findText(chosen), 0));
}

void OpenPointsDialog::render()
{
    if (!m_document.isOpen())
        return;
    m_rows = pointRows(m_document.plan(), m_document.assessment(), m_words, m_document.catalog());
    fillPeople();
    m_table->setSortingEnabled(false);
    m_table->setRowCount(0);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_people->currentIndex() <= 0 || m_people->currentText() == m_rows[i].person)
            addRow(i);
    m_table->setSortingEnabled(true);
    m_count->setText(m_rows.empty() ? tr("Nothing is open.")
                                    : tr("%n point(s). Enter or a double click leads to the field.",
                                        nullptr, m_table->rowCount()));
}

void OpenPointsDialog::addRow(std::size_t index)
{
    const PointRow& from = m_rows[index];
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList cells = from.cells();
    for (int column = 0; column < Columns; ++column) {
        auto* cell = new Cell(cells[column]);
        cell->setToolTip(cells[column].toHtmlEscaped());
        m_table->setItem(row, column, cell);
    }
    m_table->item(row, Point)->setData(kRow, static_cast<qulonglong>(index));
    m_table->item(row, Due)->setData(kOrder, orderOf(from.due));
    m_table->item(row, Stop)->setData(
        kOrder, static_cast<qint64>(stopIds().indexOf(from.jump.section(u'/', 0, 0))));
}

std::vector<PointRow> OpenPointsDialog::shown() const
{
    std::vector<PointRow> rows;
    rows.reserve(static_cast<std::size_t>(m_table->rowCount()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        rows.push_back(m_rows[m_table->item(row, Point)->data(kRow).toULongLong()]);
    return rows;
}

void OpenPointsDialog::go()
{
    const QTableWidgetItem* item = m_table->item(m_table->currentRow(), Point);
    if (item == nullptr)
        return;
    const QString jump = m_rows[item->data(kRow).toULongLong()].jump;
    if (jump.contains(u'/'))
        emit jumpRequested(jump);
}

void OpenPointsDialog::copy() const
{
    auto* mime = new QMimeData;
    mime->setText(tabbed(pointHeadings(m_words), shown()));
    mime->setHtml(htmlTable(pointHeadings(m_words), shown()));
    QApplication::clipboard()->setMimeData(mime);
}

Result<void> OpenPointsDialog::save()
{
    const QString title = m_words.word(u"points.title"_s);
    const QString path = m_prompts.saveFile(
        this, title, fileNameFor(m_document.plan(), u" - %1.csv"_s.arg(title)));
    if (path.isEmpty())
        return {};
    return writeWhole(csvOf(pointHeadings(m_words), shown(), m_words.language()), path);
}

} // namespace kursbuch
