#include "ui/report/script.h"

#include "ui/charts/qcustomplot_include.h"
#include <algorithm>

namespace kursbuch {

using paper::mm;

namespace {

constexpr double kPadX = mm(1.6);
constexpr double kPadY = mm(1.25);
constexpr double kShape = mm(2.2);
constexpr double kShapeGap = mm(1.1);
constexpr double kShortTable = mm(34);

struct LaidCell {
    TextBox box;
    double left;
    std::optional<Shape> shape;
    QColor color;
};

struct LaidRow {
    std::vector<LaidCell> cells;
    double height = 0;
};

std::vector<double> widthsOf(const std::vector<ReportColumn>& columns)
{
    double shares = 0;
    for (const ReportColumn& column : columns)
        shares += column.share;
    std::vector<double> widths;
    widths.reserve(columns.size());
    for (const ReportColumn& column : columns)
        widths.push_back(paper::kColumn * column.share / shares);
    return widths;
}

LaidRow layRow(
    const std::vector<ReportCell>& cells, const ReportTable& table, const paper::Type& type)
{
    const std::vector<double> widths = widthsOf(table.columns);
    LaidRow row;
    double left = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ReportCell cell = i < cells.size() ? cells[i] : ReportCell {};
        const double indent = cell.shape ? kShape + kShapeGap : 0.0;
        TextBox box(cell.text, type, widths[i] - 2 * kPadX - indent, table.columns[i].alignment);
        row.height = std::max(row.height, box.height());
        row.cells.push_back({std::move(box), left + kPadX + indent, cell.shape, cell.shapeColor});
        left += widths[i];
    }
    row.height += 2 * kPadY;
    return row;
}

void paintRow(QCPPainter& painter, const QRectF& area, const LaidRow& row)
{
    for (const LaidCell& cell : row.cells) {
        const double top = area.top() + kPadY;
        if (cell.shape) {
            const double middle = top + cell.box.lineHeight() / 2;
            const QRectF mark(
                area.left() + cell.left - kShape - kShapeGap, middle - kShape / 2, kShape, kShape);
            paintShape(painter, mark, *cell.shape, cell.color);
        }
        cell.box.paint(painter, QPointF(area.left() + cell.left, top));
    }
    painter.setPen(QPen(paper::theme().line, paper::kHairline));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

Block headBlock(const ReportTable& table)
{
    std::vector<ReportCell> titles;
    for (const ReportColumn& column : table.columns)
        titles.emplace_back(column.title);
    const LaidRow row = layRow(titles, table, paper::bold(paper::muted(paper::table())));
    return {.height = row.height,
        .keepWithNext = true,
        .paint = [row](QCPPainter& painter, const QRectF& area) { paintRow(painter, area, row); }};
}

} // namespace

void Script::table(const ReportTable& table)
{
    if (table.rows.empty())
        return;
    const auto head = std::make_shared<const Block>(headBlock(table));
    Block first = *head;
    first.before = takeSpace(mm(2.5));
    add(std::move(first));
    const std::size_t count = table.rows.size();
    std::vector<LaidRow> rows;
    double height = 0;
    for (const auto& cells : table.rows) {
        rows.push_back(layRow(cells, table, paper::table()));
        height += rows.back().height;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const LaidRow row = rows[i];
        // A short table stays whole; of a long one two rows stay together at its beginning and end.
        const bool whole = height <= kShortTable && i + 1 < count;
        const bool keep = whole || (count > 1 && (i == 0 || i + 2 == count));
        add({.height = row.height,
            .keepWithNext = keep,
            .paint
            = [row](QCPPainter& painter, const QRectF& area) { paintRow(painter, area, row); },
            .head = head});
    }
    space(mm(3));
}

} // namespace kursbuch
