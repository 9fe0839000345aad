#include "ui/charts/place_map.h"

#include "ui/charts/shapes.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

namespace {

constexpr double kGap = 0.08; // between squares, share of a square
constexpr double kLegendLines = 1.7; // height of a legend row in lines of text
constexpr double kLegendColumns = 3.0;

int columnsOf(const PlaceMap& map)
{
    int columns = 1;
    for (const PlaceTile& tile : map.tiles)
        columns = std::max(columns, tile.column + 1);
    return columns;
}

int rowsOf(const PlaceMap& map)
{
    int rows = 1;
    for (const PlaceTile& tile : map.tiles)
        rows = std::max(rows, tile.row + 1);
    return rows;
}

QRectF squareOf(const QRectF& area, const PlaceMap& map, const PlaceTile& tile)
{
    const double pitch = area.width() / columnsOf(map);
    const double side = pitch * (1.0 - kGap);
    return {area.left() + pitch * tile.column, area.top() + pitch * tile.row, side, side};
}

QColor colourOf(PlaceKind kind, const Theme& theme)
{
    switch (kind) {
    case PlaceKind::Eea:
    case PlaceKind::Adequate:
        return theme.verdict(Verdict::Open);
    case PlaceKind::Partial:
    case PlaceKind::Listed:
        return theme.verdict(Verdict::Conditions);
    case PlaceKind::NoDecision:
        break;
    }
    return theme.verdict(Verdict::Closed);
}

void hatch(QPainter& painter, const QRectF& box, double step, double slope)
{
    for (double x = -box.height(); x < box.width() + box.height(); x += step) {
        const double from = slope > 0 ? box.left() + x : box.left() + x + box.height();
        const double to = slope > 0 ? box.left() + x + box.height() : box.left() + x;
        painter.drawLine(QPointF(from, box.bottom()), QPointF(to, box.top()));
    }
}

void dots(QPainter& painter, const QRectF& box, double step)
{
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    for (double y = box.top() + step / 2; y < box.bottom(); y += step)
        for (double x = box.left() + step / 2; x < box.right(); x += step)
            painter.drawEllipse(QPointF(x, y), step * 0.2, step * 0.2);
}

/// Full, rising lines, dots, level lines, crossed lines: told apart without any colour.
void paintPattern(QPainter& painter, const QRectF& box, PlaceKind kind)
{
    const double step = box.width() / 5.0;
    switch (kind) {
    case PlaceKind::Eea:
        return;
    case PlaceKind::Adequate:
        hatch(painter, box, step, 1.0);
        return;
    case PlaceKind::Partial:
        dots(painter, box, step);
        return;
    case PlaceKind::Listed:
        for (double y = box.top() + step / 2; y < box.bottom(); y += step)
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        return;
    case PlaceKind::NoDecision:
        hatch(painter, box, step * 1.6, 1.0);
        hatch(painter, box, step * 1.6, -1.0);
        return;
    }
}

void paintGround(QPainter& painter, const QRectF& box, PlaceKind kind, const Theme& theme)
{
    const QColor colour = colourOf(kind, theme);
    const bool full = kind == PlaceKind::Eea;
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.fillRect(box, mixed(colour, theme.card, full ? 0.45 : 0.12));
    painter.setPen(QPen(mixed(colour, theme.card, 0.6), box.width() / 22.0));
    paintPattern(painter, box, kind);
    painter.restore();
    painter.setPen(QPen(mixed(colour, theme.card, 0.75), box.width() / 30.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

/// ● site, ○ support, ▲ parent.
void paintMark(QPainter& painter, const QRectF& box, TouchKind kind, const Theme& theme)
{
    if (kind != TouchKind::Support) {
        paintShape(
            painter, box, kind == TouchKind::Site ? Shape::Dot : Shape::Triangle, theme.text);
        return;
    }
    const double pen = box.width() / 4.0;
    painter.setPen(QPen(theme.text, pen));
    painter.setBrush(theme.card);
    painter.drawEllipse(box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
}

void paintMarks(QPainter& painter, const QRectF& box, const PlaceTile& tile, const Theme& theme)
{
    const double side = box.width() * 0.27;
    double x = box.left() + box.width() * 0.06;
    const double y = box.bottom() - side - box.width() * 0.06;
    for (std::size_t kind = 0; kind < kTouchKinds; ++kind) {
        if (!tile.touched[kind])
            continue;
        paintMark(painter, {x, y, side, side}, static_cast<TouchKind>(kind), theme);
        x += side * 1.15;
    }
}

bool isTouched(const PlaceTile& tile)
{
    return std::ranges::count(tile.touched, true) > 0;
}

void paintTile(QPainter& painter, const QRectF& box, const PlaceTile& tile, const Theme& theme)
{
    paintGround(painter, box, tile.kind, theme);
    const bool touched = isTouched(tile);
    const QRectF text = touched ? box.adjusted(0, box.height() * 0.08, 0, -box.height() * 0.36)
                                : box.adjusted(0, box.height() * 0.24, 0, -box.height() * 0.24);
    if (tile.kind != PlaceKind::Eea) {
        const double inset = box.width() * 0.16;
        painter.fillRect(text.adjusted(inset, 0, -inset, 0), theme.card);
    }
    painter.setPen(theme.text);
    painter.drawText(text, Qt::AlignCenter, tile.code);
    if (!touched)
        return;
    painter.setPen(QPen(theme.text, box.width() / 14.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    paintMarks(painter, box, tile, theme);
}

QFont codeFont(const QFont& base, double side)
{
    QFont font = base;
    font.setPixelSize(std::max(1, static_cast<int>(std::floor(side * 0.38))));
    font.setWeight(QFont::Bold);
    return font;
}

/// Three entries a row: the five kinds, then the marks.
void paintLegend(QPainter& painter, const QRectF& area, const PlaceMap& map, const Theme& theme)
{
    const double line = QFontMetricsF(painter.font(), painter.device()).height();
    const double width = area.width() / kLegendColumns;
    const auto cell = [&](std::size_t entry) {
        const std::size_t fullRows = entry / 3;
        const auto row = static_cast<double>(fullRows);
        return QRectF(area.left() + width * static_cast<double>(entry % 3),
            area.top() + row * line * kLegendLines, width, line * kLegendLines);
    };
    const auto name = [&](const QRectF& at, const QString& text) {
        painter.setPen(theme.text);
        painter.drawText(at.adjusted(line * 1.8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    for (std::size_t kind = 0; kind < kPlaceKinds; ++kind) {
        const QRectF at = cell(kind);
        const QRectF box(at.left() + 1, at.center().y() - line * 0.6, line * 1.2, line * 1.2);
        paintGround(painter, box, static_cast<PlaceKind>(kind), theme);
        name(at, map.kindNames[kind]);
    }
    for (std::size_t kind = 0; kind < kTouchKinds; ++kind) {
        const QRectF at = cell(kPlaceKinds + 1 + kind); // the marks begin a row of their own
        const QRectF box(
            at.left() + line * 0.3, at.center().y() - line * 0.35, line * 0.7, line * 0.7);
        paintMark(painter, box, static_cast<TouchKind>(kind), theme);
        name(at, map.touchNames[kind]);
    }
}

} // namespace

double placeMapHeight(double width, const PlaceMap& map, const QFont& font)
{
    const double pitch = width / columnsOf(map);
    return pitch * rowsOf(map) + QFontMetricsF(font).height() * (3.0 * kLegendLines + 0.5);
}

int placeAt(const QRectF& area, const PlaceMap& map, const QPointF& point)
{
    const auto found = std::ranges::find_if(map.tiles,
        [&](const PlaceTile& tile) { return squareOf(area, map, tile).contains(point); });
    return found == map.tiles.end() ? -1 : static_cast<int>(found - map.tiles.begin());
}

void paintPlaceMap(QPainter& painter, const QRectF& area, const PlaceMap& map, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont plain = painter.font();
    const double pitch = area.width() / columnsOf(map);
    painter.setFont(codeFont(plain, pitch * (1.0 - kGap)));
    for (const PlaceTile& tile : map.tiles)
        paintTile(painter, squareOf(area, map, tile), tile, theme);
    if (map.current >= 0 && map.current < static_cast<int>(map.tiles.size())) {
        const PlaceTile& tile = map.tiles[static_cast<std::size_t>(map.current)];
        painter.setPen(QPen(theme.accent, std::max(2.0, pitch / 14.0)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(squareOf(area, map, tile).adjusted(-1, -1, 1, 1));
    }
    painter.setFont(plain);
    const double line = QFontMetricsF(plain, painter.device()).height();
    paintLegend(painter, area.adjusted(0, pitch * rowsOf(map) + line * 0.5, 0, 0), map, theme);
    painter.restore();
}

} // namespace kursbuch
