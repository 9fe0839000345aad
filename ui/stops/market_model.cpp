#include "ui/stops/market_model.h"

#include "app/assess/reason_json.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

QString oldShape()
{
    return u"⚠"_s;
}

QString entryTitle(const MarketEntry& entry, const Catalog& catalog)
{
    if (entry.offer == nullptr)
        return entry.name();
    const Gpu* gpu = catalog.gpu(entry.offer->gpuId);
    return u"%1 × %2"_s.arg(entry.offer->gpuCount).arg(gpu ? gpu->name : entry.offer->gpuId);
}

void MarketModel::setLook(const Wording& wording, const Catalog& catalog, const Theme& theme)
{
    m_wording = &wording;
    m_catalog = &catalog;
    m_theme = &theme;
}

void MarketModel::setView(MarketView view)
{
    beginResetModel();
    m_view = std::move(view);
    refill();
    endResetModel();
}

void MarketModel::setFilter(MarketFilter filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    refill();
    endResetModel();
}

void MarketModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    refill();
    endResetModel();
}

void MarketModel::refill()
{
    static constexpr MarketOrder kOrders[Columns]
        = {MarketOrder::Verdict, MarketOrder::Provider, MarketOrder::Name, MarketOrder::Instances,
            MarketOrder::Cost, MarketOrder::Price, MarketOrder::Place, MarketOrder::Date};
    m_rows = filtered(m_view, m_filter);
    if (m_sortColumn >= 0 && m_sortColumn < Columns)
        sortEntries(m_rows, m_view, kOrders[m_sortColumn],
            m_order == Qt::AscendingOrder ? Direction::Up : Direction::Down);
}

const MarketEntry& MarketModel::entry(int row) const
{
    return m_view.entries[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])];
}

int MarketModel::rowOf(const QString& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (entry(row).id() == id)
            return row;
    return -1;
}

int MarketModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MarketModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString MarketModel::text(const MarketEntry& entry, int column) const
{
    const Wording& words = *m_wording;
    switch (column) {
    case Verdict:
        return verdictShape(entry.verdict) + u' '
            + words.word(u"verdict."_s + verdictId(entry.verdict));
    case Provider:
        return entry.provider ? entry.provider->name : u"–"_s;
    case Name:
        // The maker of nine in ten would push out what tells them apart.
        return entryTitle(entry, *m_catalog).remove(u"NVIDIA "_s);
    case Instances:
        return !entry.carries() || entry.instances == 0 ? u"–"_s : QString::number(entry.instances);
    case Cost:
        return entry.npvEur ? words.shortMoney(*entry.npvEur) : u"–"_s;
    case Price:
        return entry.listEur ? words.price(*entry.listEur) : tr("on request");
    case Place:
        return entry.country().isEmpty() ? u"–"_s : entry.country();
    default:
        return (entry.oldPrice ? oldShape() + u' ' : QString())
            + words.locale().toString(entry.source().date, u"MM/yy"_s);
    }
}

QString MarketModel::hint(const MarketEntry& entry, int column) const
{
    if (column == Place)
        if (const kursbuch::Place* place = m_catalog->place(entry.country()))
            return m_wording->text(place->name);
    if (column == Date)
        return m_wording->source(entry.source())
            + (entry.oldPrice ? u'\n' + tr("Old price: ask for a new one.") : QString());
    if (column == Name)
        return entry.name();
    return text(entry, column);
}

QVariant MarketModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || m_wording == nullptr)
        return {};
    const MarketEntry& shown = entry(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(shown, column);
    case Qt::ToolTipRole:
        return hint(shown, column);
    case kIdRole:
        return shown.id();
    case Qt::ForegroundRole:
        if (column == Verdict)
            return m_theme->verdict(shown.verdict);
        return column == Date && shown.oldPrice
            ? QVariant(m_theme->verdict(kursbuch::Verdict::Conditions))
            : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((column == Cost || column == Price || column == Instances ? Qt::AlignRight
                                                                                  : Qt::AlignLeft)
            | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString MarketModel::headerHelp(int section) const
{
    switch (section) {
    case Instances:
        return tr("Instances that carry the load; – where it does not");
    case Cost:
        return tr("Present value over the planning period, without staff and set-up days");
    case Price:
        return rentsGpus(m_view.way)
            ? tr("List price per instance and hour, in euros")
            : tr("List price per million output tokens or thousand items, in euros");
    default:
        return {};
    }
}

QVariant MarketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole)
        return headerHelp(section);
    if (role == Qt::TextAlignmentRole && (section == Cost || section == Price))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const bool rents = rentsGpus(m_view.way);
    const QStringList titles {tr("Verdict"), tr("Provider"), rents ? tr("Machine") : tr("Service"),
        tr("No."), tr("Period"), rents ? tr("per h") : tr("Price"), tr("Place"), tr("As of")};
    return titles.value(section);
}

} // namespace kursbuch
