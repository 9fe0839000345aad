#pragma once

#include "ui/stops/form_page.h"

class QGridLayout;

namespace kursbuch {

class CellLabel;
class RowGround;

/// One cell: what stands there and what it unfolds to.
struct Cell {
    QString html;
    QString detail {}; ///< rich text that the cell unfolds to
    QString quantity {}; ///< or the quantity whose formula it unfolds to
    bool number = false; ///< right-aligned
};

struct CellRow {
    QString title; ///< plain; says in the detail what the cell belongs to
    std::vector<Cell> cells {}; ///< the last of a short row takes the columns that are left
    QColor mark {}; ///< bar at the left, the colour of a way
    bool highlighted = false;
};

/// A table for comparing. Cells with a detail or a formula are links that open it beside them.
class CellTable final : public QWidget {
    Q_OBJECT

public:
    CellTable(FormPage& page, QStringList headings, QWidget* parent = nullptr);

    /// Fixed widths in pixels, 0 takes what is left.
    void setWidths(std::vector<int> widths) { m_widths = std::move(widths); }
    void setRows(std::vector<CellRow> rows);
    /// Where the quantities of the cells are unfolded from; the assessment unless set.
    void setFigures(std::function<Figures()> figures) { m_figures = std::move(figures); }
    [[nodiscard]] bool has(const QString& quantityId) const { return find(quantityId) >= 0; }
    /// Focuses and unfolds the cell of a quantity that it has.
    void reveal(const QString& quantityId);

private:
    void rebuild();
    void addHeadings(QGridLayout& grid);
    void fill();
    [[nodiscard]] bool isNumber(int column) const;
    [[nodiscard]] bool isText(int column) const;
    void act(CellLabel& label, int key);
    void unfold(int at);
    void settle(int passes, std::function<void()> then);
    void showCell(const QString& quantityId);
    [[nodiscard]] int find(const QString& quantityId) const;
    [[nodiscard]] QString nameOf(const CellRow& row, int column) const;

    FormPage& m_page;
    QStringList m_headings;
    std::vector<int> m_widths;
    std::function<Figures()> m_figures {};
    std::vector<CellRow> m_rows;
    std::vector<CellLabel*> m_labels; ///< row-major
    std::vector<RowGround*> m_grounds;
    QWidget* m_body = nullptr;
};

} // namespace kursbuch
