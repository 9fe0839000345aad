#include "ui/window/plan_table.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

PlanTableModel::PlanTableModel(std::function<QDateTime()> now, QObject* parent)
    : QAbstractTableModel(parent)
    , m_now(std::move(now))
{
}

void PlanTableModel::setPlans(std::vector<PlanSummary> plans)
{
    beginResetModel();
    m_plans = std::move(plans);
    endResetModel();
}

void PlanTableModel::setWording(const Wording& wording)
{
    beginResetModel();
    m_wording = &wording;
    endResetModel();
}

int PlanTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plans.size());
}

int PlanTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PlanTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || m_wording == nullptr)
        return {};
    const PlanSummary& plan = this->plan(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(plan, index.column());
    case SearchRole:
        return plan.title + u'\n' + plan.organisation + u'\n' + text(plan, Way);
    case SortRole:
        return sortKey(plan, index.column());
    case SecondLineRole:
        return index.column() == Title ? plan.organisation : QString();
    case WayRole:
        return plan.way;
    case ShareRole:
        return plan.asked > 0 ? static_cast<double>(plan.settled) / plan.asked : 0.0;
    case IdRole:
        return plan.id;
    case Qt::TextAlignmentRole:
        return index.column() == Cost ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString PlanTableModel::text(const PlanSummary& plan, int column) const
{
    switch (column) {
    case Title:
        return plan.title.isEmpty() ? tr("Untitled plan") : plan.title;
    case Way:
        return plan.way.isEmpty() ? u"–"_s : m_wording->word(u"way.%1.short"_s.arg(plan.way));
    case Cost:
        return plan.npvEur ? m_wording->shortMoney(*plan.npvEur) : u"–"_s;
    case State: {
        const QString state
            = plan.revision > 0 ? tr("Revision %1").arg(plan.revision) : tr("Draft");
        return plan.archived ? state + u" · "_s + tr("archived") : state;
    }
    case Settled:
        return tr("%1 of %2").arg(plan.settled).arg(plan.asked);
    default:
        return changedText(plan.changed);
    }
}

QVariant PlanTableModel::sortKey(const PlanSummary& plan, int column) const
{
    switch (column) {
    case Cost:
        return plan.npvEur.value_or(-1.0);
    case State:
        return plan.revision;
    case Settled:
        return plan.asked > 0 ? static_cast<double>(plan.settled) / plan.asked : 0.0;
    case Changed:
        return plan.changed;
    default:
        return text(plan, column).toLower();
    }
}

QString PlanTableModel::changedText(const QDateTime& changed) const
{
    if (!changed.isValid())
        return u"–"_s;
    const QDateTime local = changed.toLocalTime();
    if (local.date() == m_now().toLocalTime().date())
        return tr("today, %1").arg(local.time().toString(u"HH:mm"_s));
    return m_wording->date(local.date());
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Cost ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Plan");
    case Way:
        return tr("Recommended way");
    case Cost:
        return tr("Present value");
    case State:
        return tr("State");
    case Settled:
        return tr("Settled");
    default:
        return tr("Changed");
    }
}

} // namespace kursbuch
