#include "ui/stops/offer_table.h"

#include "ui/stops/labels.h"
#include "ui/stops/provider_facts.h"
#include "ui/window/choice_bar.h"
#include "ui/window/verdict_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

enum Column { kVerdict, kProvider, kName, kPrice, kPlace, kParent, kDate, kColumns };
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kSortRole = Qt::UserRole + 2;
constexpr int kViewHeight = 330;

QStandardItem* cell(const QString& text, const QVariant& sortBy = {})
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(sortBy.isValid() ? sortBy : QVariant(text), kSortRole);
    item->setToolTip(text);
    return item;
}

} // namespace

OfferTable::OfferTable(FormPage& page)
    : m_page(page)
    , m_offers(page)
    , m_ways(new ChoiceBar(this))
    , m_search(new QLineEdit(this))
    , m_admissible(new QCheckBox(tr("only what data protection admits"), this))
    , m_model(new QStandardItemModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new QTableView(this))
    , m_chosen(textLabel({}))
    , m_selected(textLabel({}, LabelKind::Muted))
    , m_take(new QPushButton(tr("Reckon with this offer"), this))
    , m_best(new QPushButton(tr("Take the best admissible one"), this))
    , m_way(rentsGpus(page.plan().choices.way) ? page.plan().choices.way : u"cloud"_s)
{
    build();
    buildView();
    fill();
}

void OfferTable::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    std::vector<Choice> ways;
    for (const auto& id : {u"cloud"_s, u"hybrid"_s, u"pretrained"_s, u"api"_s})
        ways.push_back({id, m_page.wording().word(u"way.%1.short"_s.arg(id))});
    m_ways->setChoices(ways);
    m_ways->setCurrent(m_way);
    m_ways->setName(tr("Way"));
    connect(m_ways, &ChoiceBar::chosen, this, [this](const QString& way) {
        m_way = way;
        fill();
        refresh();
    });
    m_search->setPlaceholderText(tr("Search provider, accelerator, place …"));
    m_search->setAccessibleName(tr("Search the offers"));
    m_search->setClearButtonEnabled(true);
    connect(
        m_search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    m_admissible->setChecked(true);
    connect(m_admissible, &QCheckBox::toggled, this, &OfferTable::fill);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_search, 1);
    tools->addWidget(m_admissible);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(m_best);
    buttons->addStretch(1);
    column->addWidget(m_ways);
    column->addWidget(m_chosen);
    column->addLayout(tools);
    column->addWidget(m_view);
    column->addWidget(m_selected);
    column->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, [this] { choose(selectedOffer()); });
    connect(m_best, &QPushButton::clicked, this, [this] { choose({}); });
}

void OfferTable::buildView()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(kSortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_sorted);
    m_view->setObjectName(u"offers"_s);
    m_view->setAccessibleName(tr("Offers"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSortingEnabled(true);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setFixedHeight(kViewHeight);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->sortByColumn(kPrice, Qt::AscendingOrder);
    connect(m_view, &QTableView::activated, this, [this] { choose(selectedOffer()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { updateSelected(); });
}

QString OfferTable::selectedOffer() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.front().data(kIdRole).toString();
}

void OfferTable::choose(const QString& offerId)
{
    m_page.document().edit(tr("Choose an offer"), [&](Plan& plan) {
        if (offerId.isEmpty())
            plan.choices.offers.erase(m_way);
        else
            plan.choices.offers[m_way] = offerId;
    });
}

void OfferTable::addEntry(const OfferEntry& entry)
{
    const Verdict verdict = m_offers.verdictOf(m_way, entry);
    if (verdict == Verdict::Closed && m_admissible->isChecked())
        return;
    const Wording& words = m_page.wording();
    const Provider* provider = m_page.catalog().provider(entry.providerId);
    QList<QStandardItem*> row;
    row << cell(verdictShape(verdict) + u' ' + words.word(u"verdict."_s + verdictId(verdict)),
        static_cast<int>(verdict));
    row.front()->setForeground(m_page.colours().verdict(verdict));
    row << cell(provider ? provider->name : entry.providerId);
    row << cell(entry.name);
    row.back()->setToolTip(entry.hardware);
    row << cell(entry.priceText, entry.price.value_or(1e12));
    row.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row << cell(m_offers.country(entry.country));
    row << cell(provider ? m_offers.country(provider->parent) : u"–"_s);
    row << cell(words.locale().toString(entry.source.date, u"MM/yyyy"_s), entry.source.date);
    row.back()->setToolTip(words.source(entry.source));
    for (QStandardItem* item : row)
        item->setData(entry.id, kIdRole);
    m_model->appendRow(row);
}

void OfferTable::fill()
{
    const WayResult* way = m_page.assessment().way(m_way);
    const QString before = selectedOffer();
    const QString selected = before.isEmpty() && way ? way->offerId : before;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Verdict"), tr("Provider"), tr("Offer"), tr("Price"),
        tr("Place"), tr("Parent in"), tr("As of")});
    for (const OfferEntry& entry : m_offers.entries(m_way))
        addEntry(entry);
    static constexpr int kWidths[kColumns] = {100, 108, 168, 104, 84, 74, 56};
    for (int column = 0; column < kColumns; ++column)
        m_view->setColumnWidth(column, kWidths[column]);
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (m_sorted->index(row, 0).data(kIdRole).toString() == selected)
            m_view->selectRow(row);
    }
    updateSelected();
}

void OfferTable::updateSelected()
{
    const QString id = selectedOffer();
    m_take->setEnabled(!id.isEmpty());
    for (const OfferEntry& entry : m_offers.entries(m_way)) {
        if (entry.id == id)
            m_selected->setText(QStringList {
                entry.name, entry.hardware, entry.priceText, m_page.wording().source(entry.source)}
                                    .join(u" · "_s));
    }
    if (id.isEmpty())
        m_selected->setText(tr("Select an offer to see where its price comes from."));
}

void OfferTable::refresh()
{
    fill();
    updateChosen();
}

void OfferTable::updateChosen()
{
    const WayResult* way = m_page.assessment().way(m_way);
    const QString name
        = way && !way->offerId.isEmpty() ? offerName(m_page, way->offerId) : QString();
    m_best->setEnabled(way && way->offerChosen);
    if (name.isEmpty())
        m_chosen->setText(tr("No offer can be reckoned with yet."));
    else
        m_chosen->setText((way->offerChosen ? tr("Reckoned with, by your choice: %1")
                                            : tr("Reckoned with, the best admissible one: %1"))
                              .arg(name));
}

} // namespace kursbuch
