#pragma once

#include "app/prices/price_notes.h"

#include <deque>

namespace kursbuch {

struct PriceRow {
    int line = 0;
    std::size_t first = 0; ///< of its cells
};

/// A table with a heading. Lines with more or fewer cells than the heading are no rows. The cells
/// look into the text, because most of them are numbers that nobody has to keep.
struct PriceTable {
    QString text;
    std::deque<QStringList> unquoted; ///< cells whose quotation marks were taken off
    QChar separator = u',';
    QStringList heading;
    std::vector<QStringView> cells;
    std::vector<PriceRow> rows;

    /// Index of the column with this name, whatever its case; -1: there is none.
    [[nodiscard]] int column(QStringView name) const;
    /// The cell of a column, or an empty text where there is no such column.
    [[nodiscard]] QStringView cell(const PriceRow& row, int column) const
    {
        return column < 0 ? QStringView() : cells[row.first + static_cast<std::size_t>(column)];
    }
    /// Some cells of these columns, to see how their numbers were written.
    [[nodiscard]] QStringList sampleOf(const std::vector<int>& columns) const;
};

/// Cuts the text; refuses lines that do not fit the heading and counts all of them in `reading`.
[[nodiscard]] PriceTable cutTable(QString text, PriceReading& reading, const QString& file);

} // namespace kursbuch
