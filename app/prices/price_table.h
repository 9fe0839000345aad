#pragma once

#include "app/prices/price_notes.h"

namespace kursbuch {

struct PriceRow {
    int line = 0;
    QStringList cells;
};

/// A table with a heading. Lines with more or fewer cells than the heading are no rows.
struct PriceTable {
    QChar separator = u',';
    QStringList heading;
    std::vector<PriceRow> rows;

    /// Index of the column with this name, whatever its case; -1: there is none.
    [[nodiscard]] int column(QStringView name) const;
    /// Cells of some columns, to see how their numbers were written.
    [[nodiscard]] QStringList cellsOf(const std::vector<int>& columns) const;
};

/// Cuts the text; refuses lines that do not fit the heading and counts all of them in `reading`.
[[nodiscard]] PriceTable cutTable(QStringView text, PriceReading& reading, const QString& file);

/// The cell of a column, or an empty text where there is no such column.
[[nodiscard]] inline const QString& cellOf(const PriceRow& row, int column)
{
    static const QString none;
    return column < 0 ? none : row.cells[column];
}

} // namespace kursbuch
