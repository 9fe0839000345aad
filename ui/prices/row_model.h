#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace kursbuch {

/// Rows of plain text under headings, as many as there are: a view asks for those in sight only.
class RowModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    RowModel(QStringList headings, QObject* parent);

    void setRows(std::vector<QStringList> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    std::vector<QStringList> m_rows {};
};

} // namespace kursbuch
