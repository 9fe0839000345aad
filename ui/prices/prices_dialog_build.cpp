#include "ui/prices/price_rows.h"
#include "ui/prices/prices_dialog.h"
#include "ui/prices/row_model.h"
#include "ui/window/look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr QSize kSize {1040, 640};
constexpr int kMargin = 18;
constexpr int kGap = 10;
constexpr int kTwoLines = 46;
constexpr int kFirstWidth = 128;
constexpr int kNarrow = 60;

} // namespace

void PricesDialog::build()
{
    setWindowTitle(tr("Prices and company defaults"));
    setLocale(m_parts.words.locale());
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kGap);
    m_files->setObjectName(u"priceFiles"_s);
    m_changes->setObjectName(u"priceChanges"_s);
    m_error->setObjectName(u"priceError"_s);
    column->addWidget(m_files);
    column->addWidget(m_changes);
    addTables();
    column->addWidget(m_tabs, 1);
    column->addWidget(m_error);
    column->addLayout(makeButtons());
    m_error->hide();
    resize(kSize);
}

RowModel* PricesDialog::addTable(const QStringList& headings, const QString& name)
{
    auto* view = new QTableView(m_tabs);
    auto* model = new RowModel(headings, view);
    view->setObjectName(name);
    view->setModel(model);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(kTwoLines);
    view->horizontalHeader()->setDefaultSectionSize(kFirstWidth);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setWordWrap(true);
    m_tabs->addTab(view, QString());
    return model;
}

void PricesDialog::addTables()
{
    m_understood = addTable(PriceRows::understoodHeadings(), u"understoodTable"_s);
    m_flagged = addTable(PriceRows::findingHeadings(), u"flaggedTable"_s);
    m_refused = addTable(PriceRows::findingHeadings(), u"refusedTable"_s);
    m_differences = addTable(PriceRows::changeHeadings(), u"differencesTable"_s);
    m_keptRows = addTable(PriceRows::importHeadings(), u"importsTable"_s);
    const auto view = [this](const QString& name) { return m_tabs->findChild<QTableView*>(name); };
    view(u"understoodTable"_s)->setColumnWidth(0, kNarrow);
    view(u"understoodTable"_s)->setColumnWidth(1, 2 * kFirstWidth - kNarrow);
    view(u"understoodTable"_s)->setColumnWidth(4, kFirstWidth + kNarrow);
    view(u"understoodTable"_s)->setColumnWidth(5, kFirstWidth + kNarrow);
    view(u"differencesTable"_s)->setColumnWidth(1, 4 * kFirstWidth - kNarrow);
    for (const QString& name : {u"flaggedTable"_s, u"refusedTable"_s})
        view(name)->setColumnWidth(1, kNarrow);
    m_importTable = view(u"importsTable"_s);
    m_importTable->setColumnWidth(0, 2 * kFirstWidth);
    m_importTable->setColumnWidth(1, 2 * kFirstWidth);
    m_importTable->setSelectionMode(QAbstractItemView::SingleSelection);
}

QPushButton* PricesDialog::addButton(QHBoxLayout& row, const QString& text, const QString& id)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(id);
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

QHBoxLayout* PricesDialog::makeButtons()
{
    auto* row = new QHBoxLayout;
    QPushButton* add = addButton(*row, tr("Add a file …"), u"addFile"_s);
    m_withdraw = addButton(*row, tr("Withdraw"), u"withdraw"_s);
    m_save = addButton(*row, tr("Save the defaults …"), u"saveDefaults"_s);
    row->addStretch(1);
    QPushButton* cancel = addButton(*row, tr("Cancel"), u"cancel"_s);
    m_import = addButton(*row, QString(), u"import"_s);
    setRole(m_import, u"primary"_s);
    m_import->setDefault(true);
    connect(add, &QPushButton::clicked, this, &PricesDialog::chooseFile);
    connect(m_withdraw, &QPushButton::clicked, this, &PricesDialog::withdraw);
    connect(m_save, &QPushButton::clicked, this, &PricesDialog::saveDefaults);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &PricesDialog::keep);
    return row;
}

} // namespace kursbuch
