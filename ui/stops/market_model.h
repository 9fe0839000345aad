#pragma once

#include "app/assess/market_view.h"
#include "ui/charts/theme.h"
#include "ui/text/wording.h"

#include <QAbstractTableModel>

namespace kursbuch {

/// The market of a way as rows, as many as pass the filter, in the order asked for. Filtered and
/// sorted by the core; nothing is copied for a row, so that tens of thousands show at once.
class MarketModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Verdict, Provider, Name, Instances, Cost, Price, Place, Date, Columns };
    static constexpr int kIdRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setLook(const Wording& wording, const Catalog& catalog, const Theme& theme);
    void setView(MarketView view);
    void setFilter(MarketFilter filter);
    [[nodiscard]] const MarketView& view() const { return m_view; }
    [[nodiscard]] const MarketEntry& entry(int row) const;
    /// Row of an offer or service, -1 where the filter hides it.
    [[nodiscard]] int rowOf(const QString& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString headerHelp(int section) const;
    void refill();
    [[nodiscard]] QString text(const MarketEntry& entry, int column) const;
    [[nodiscard]] QString hint(const MarketEntry& entry, int column) const;

    const Wording* m_wording = nullptr;
    const Catalog* m_catalog = nullptr;
    const Theme* m_theme = nullptr;
    MarketView m_view {};
    MarketFilter m_filter {};
    std::vector<int> m_rows {};
    int m_sortColumn = Cost;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// "2 × L40S", or the name of a service.
[[nodiscard]] QString entryTitle(const MarketEntry& entry, const Catalog& catalog);
/// A warning sign before what is too old.
[[nodiscard]] QString oldShape();

} // namespace kursbuch
