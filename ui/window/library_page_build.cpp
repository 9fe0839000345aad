#include "ui/window/card.h"
#include "ui/window/library_page.h"
#include "ui/window/look.h"
#include "ui/window/plan_table.h"
#include "ui/window/tile.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kMargin = 56;
constexpr int kMaxWidth = 1320;
constexpr int kSearchWidth = 300;
constexpr int kTilesPerRow = 5;

/// Widths of the columns but the first two, which share what is left.
constexpr int kColumnWidths[] = {0, 0, 130, 150, 130, 130};

} // namespace

LibraryPage::LibraryPage(Library& library, std::function<QDateTime()> now, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(new PlanTableModel(std::move(now), this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_samples(shippedPlans(ShippedKind::Samples))
    , m_templates(shippedPlans(ShippedKind::Templates))
{
    setObjectName(u"libraryPage"_s);
    auto* inner = new QWidget;
    setRole(inner, u"page"_s);
    auto* wide = new QHBoxLayout(inner);
    wide->setContentsMargins(kMargin, kMargin / 2, kMargin, kMargin / 2);
    auto* centre = new QWidget(inner);
    centre->setMaximumWidth(kMaxWidth);
    wide->addWidget(centre);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(buildHead());
    column->addWidget(buildPlans());
    column->addSpacing(8);
    column->addWidget(buildTiles(ShippedKind::Samples, m_samplesHeading));
    column->addSpacing(8);
    column->addWidget(buildTiles(ShippedKind::Templates, m_templatesHeading));
    column->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

QWidget* LibraryPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_title = makeLabel(u"title"_s, head);
    m_title->setWordWrap(false);
    m_search = new QLineEdit(head);
    m_search->setObjectName(u"search"_s);
    m_search->setMinimumWidth(kSearchWidth);
    m_search->setClearButtonEnabled(true);
    m_archived = new QCheckBox(head);
    m_status = new QPushButton(head);
    m_status->setObjectName(u"statusBoardButton"_s);
    m_import = new QPushButton(head);
    m_new = new QPushButton(head);
    m_new->setObjectName(u"newJourney"_s);
    setRole(m_new, u"primary"_s);
    row->addWidget(m_title, 1);
    row->addWidget(m_archived);
    row->addWidget(m_search);
    row->addWidget(m_status);
    row->addWidget(m_import);
    row->addWidget(m_new);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text);
        fitTable();
        showSelection();
    });
    connect(m_archived, &QCheckBox::toggled, this, [this] { filter(); });
    connect(m_status, &QPushButton::clicked, this, &LibraryPage::statusRequested);
    connect(m_import, &QPushButton::clicked, this, &LibraryPage::importRequested);
    connect(m_new, &QPushButton::clicked, this, &LibraryPage::newRequested);
    return head;
}

QWidget* LibraryPage::buildPlans()
{
    m_plans = new Card(this);
    buildTable();
    m_standing = makeLabel(u"warning"_s, m_plans);
    m_standing->hide();
    m_plans->content()->addWidget(m_standing);
    m_empty = makeLabel(u"muted"_s, m_plans);
    m_plans->content()->addWidget(m_table);
    m_plans->content()->addWidget(m_empty);
    m_plans->content()->addWidget(buildActions());
    return m_plans;
}

void LibraryPage::buildTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(PlanTableModel::SearchRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortRole(PlanTableModel::SortRole);
    m_table = new QTableView(m_plans);
    m_table->setObjectName(u"plans"_s);
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new PlanDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    for (int column = 0; column < PlanTableModel::Columns; ++column) {
        const int width = kColumnWidths[column];
        m_table->horizontalHeader()->setSectionResizeMode(
            column, width == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (width > 0)
            m_table->horizontalHeader()->resizeSection(column, width);
    }
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PlanTableModel::Changed, Qt::DescendingOrder);
    connect(m_table, &QTableView::activated, this, [this] { ask(PlanAction::Open); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &LibraryPage::showSelection);
}

QWidget* LibraryPage::buildActions()
{
    m_actions = new QWidget(m_plans);
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    for (const PlanAction action : {PlanAction::Open, PlanAction::Duplicate, PlanAction::Export,
             PlanAction::Archive, PlanAction::Restore, PlanAction::Delete}) {
        auto* button = new QPushButton(m_actions);
        row->addWidget(button);
        m_buttons.emplace_back(action, button);
        connect(button, &QPushButton::clicked, this, [this, action] { ask(action); });
    }
    row->addStretch(1);
    auto* remove
        = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { ask(PlanAction::Delete); });
    return m_actions;
}

QWidget* LibraryPage::buildTiles(ShippedKind kind, QLabel*& heading)
{
    const std::vector<ShippedPlan>& plans = kind == ShippedKind::Samples ? m_samples : m_templates;
    auto* section = new QWidget(this);
    auto* grid = new QGridLayout(section);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(14);
    heading = makeLabel(u"heading"_s, section);
    grid->addWidget(heading, 0, 0, 1, kTilesPerRow);
    for (std::size_t i = 0; i < plans.size(); ++i) {
        auto* tile = new Tile(section);
        tile->setObjectName(u"tile_"_s + plans[i].id);
        tile->setWay(plans[i].plan.choices.way);
        grid->addWidget(
            tile, 1 + static_cast<int>(i) / kTilesPerRow, static_cast<int>(i) % kTilesPerRow);
        m_tiles.emplace_back(&plans[i], tile);
        connect(tile, &QAbstractButton::clicked, this,
            [this, kind, id = plans[i].id] { emit shippedRequested(kind, id); });
    }
    for (int column = 0; column < kTilesPerRow; ++column)
        grid->setColumnStretch(column, 1);
    section->setVisible(!plans.empty());
    return section;
}

} // namespace kursbuch
