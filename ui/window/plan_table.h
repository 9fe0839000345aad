#pragma once

#include "app/library.h"
#include "ui/text/wording.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <functional>

namespace kursbuch {

/// The plans of a library as rows; texts in the language of the wording.
class PlanTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Way, Cost, State, Settled, Changed, Columns };
    enum Role {
        SearchRole = Qt::UserRole, ///< all that a search looks into
        SortRole,
        SecondLineRole,
        WayRole,
        ShareRole, ///< settled questions, 0…1
        IdRole,
    };

    PlanTableModel(std::function<QDateTime()> now, QObject* parent);

    void setPlans(std::vector<PlanSummary> plans);
    void setWording(const Wording& wording);
    [[nodiscard]] const PlanSummary& plan(int row) const
    {
        return m_plans[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PlanSummary& plan, int column) const;
    [[nodiscard]] QVariant sortKey(const PlanSummary& plan, int column) const;
    [[nodiscard]] QString changedText(const QDateTime& changed) const;

    std::function<QDateTime()> m_now;
    std::vector<PlanSummary> m_plans;
    const Wording* m_wording = nullptr;
};

/// Paints a row: two lines, a small route in the colour of the way, a bar of what is settled.
class PlanDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kursbuch
