#include "ui/window/places_page.h"

#include "ui/window/look.h"
#include "ui/window/place_map_view.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kSortRole = Qt::UserRole;
constexpr int kIsoRole = Qt::UserRole + 1;
constexpr int kMapWidth = 560;
constexpr std::array kWidths {150, 160, 200, 110, 150, 0};

/// From the nearest law to the farthest.
int rankOf(const QString& status)
{
    static const QStringList order {u"eea"_s, u"adq"_s, u"adq_p"_s, u"adq_l"_s, u"none"_s};
    return static_cast<int>(order.indexOf(status));
}

QStandardItem* cell(const QString& text, const QVariant& sortsBy)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(sortsBy, kSortRole);
    item->setToolTip(text);
    return item;
}

} // namespace

PlacesPage::PlacesPage(const Catalog& catalog, const Wording& wording,
    std::vector<TouchedPlace> touched, QWidget* parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_text(catalog, wording)
    , m_wording(wording)
    , m_touched(std::move(touched))
    , m_map(new PlaceMapView(this))
    , m_reading(makeLabel(QString(), this))
    , m_table(new QTableView(this))
{
    m_map->setMap(m_text.map(m_touched));
    m_map->setAccessibleName(tr("Map of hosting places"));
    m_map->setFixedWidth(kMapWidth);
    m_reading->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_reading->setObjectName(u"placeReading"_s);
    auto* top = new QHBoxLayout;
    top->setSpacing(18);
    top->addWidget(m_map);
    top->addWidget(m_reading, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    buildTable();
    read({});
    connect(m_map, &PlaceMapView::pointed, this, [this](const QString& iso) {
        read(iso);
        select(iso);
    });
}

void PlacesPage::buildTable()
{
    auto* model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Country"), tr("Status"), tr("Instrument"), tr("Adopted"),
        tr("Until, review"), tr("Scope")});
    for (const Place& place : m_catalog.places)
        addPlace(*model, place);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(model);
    sorted->setSortRole(kSortRole);
    sorted->setSortLocaleAware(true);
    m_table->setObjectName(u"places"_s);
    m_table->setAccessibleName(tr("Hosting places"));
    m_table->setModel(sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (std::size_t column = 0; column < kWidths.size(); ++column)
        if (kWidths.at(column) > 0)
            m_table->setColumnWidth(static_cast<int>(column), kWidths.at(column));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(1, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) { read(now.siblingAtColumn(0).data(kIsoRole).toString()); });
}

void PlacesPage::addPlace(QStandardItemModel& model, const Place& place) const
{
    const QString name = m_wording.text(place.name);
    QStandardItem* country = cell(u"%1 (%2)"_s.arg(name, place.iso), name);
    country->setData(place.iso, kIsoRole);
    const QString status = m_catalog.statusOf(place);
    const QString scope = m_wording.text(place.scope);
    model.appendRow({country, cell(m_text.status(place), QString::number(rankOf(status)) + name),
        cell(place.instrument, place.instrument),
        cell(place.adopted.isEmpty() ? u"–"_s : m_text.day(place.adopted), place.adopted),
        cell(m_text.term(place), place.until + m_text.term(place)), cell(scope, scope)});
}

void PlacesPage::select(const QString& iso)
{
    const QAbstractItemModel& model = *m_table->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(kIsoRole).toString() == iso && !m_table->hasFocus()) {
            const QSignalBlocker blocker(m_table->selectionModel());
            m_table->selectRow(row);
            m_table->scrollTo(model.index(row, 0));
            m_table->viewport()->update();
        }
    }
}

void PlacesPage::read(const QString& iso)
{
    const Place* place = m_catalog.place(iso);
    if (place == nullptr) {
        m_reading->setText(tr("Point at a country, or walk over the map with the arrow keys. A "
                              "country that is not listed counts as one without a decision."));
        return;
    }
    const QString text = m_text.sentence(iso, m_touched).replace(u" · "_s, u"\n"_s);
    m_reading->setText(text + u"\n\n"_s + m_wording.source(place->source) + u'\n'
        + tr("checked on %1").arg(m_wording.date(place->source.checked)));
}

} // namespace kursbuch
