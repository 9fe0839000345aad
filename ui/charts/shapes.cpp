#include "ui/charts/shapes.h"

#include <algorithm>
#include <cmath>

#include <QPainterPath>

namespace kursbuch {

Shape shapeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        return Shape::Dot;
    case Verdict::Conditions:
        return Shape::Triangle;
    case Verdict::Closed:
        break;
    }
    return Shape::Square;
}

void paintShape(QPainter& painter, const QRectF& area, Shape shape, const QColor& color)
{
    const double side = std::min(area.width(), area.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(area.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (shape) {
    case Shape::Dot:
        painter.drawEllipse(box.adjusted(side * 0.04, side * 0.04, -side * 0.04, -side * 0.04));
        break;
    case Shape::Triangle:
        painter.drawPolygon(
            QPolygonF({{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
        break;
    case Shape::Square:
        painter.drawRect(box.adjusted(side * 0.08, side * 0.08, -side * 0.08, -side * 0.08));
        break;
    case Shape::Diamond:
        painter.setPen(QPen(color, side * 0.14));
        painter.setBrush(Qt::NoBrush);
        box.adjust(side * 0.08, side * 0.08, -side * 0.08, -side * 0.08);
        painter.drawPolygon(
            QPolygonF({{box.center().x(), box.top()}, {box.right(), box.center().y()},
                {box.center().x(), box.bottom()}, {box.left(), box.center().y()}}));
        break;
    }
    painter.restore();
}

QColor mixed(const QColor& color, const QColor& ground, double share)
{
    const auto part
        = [share](double a, double b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(color.redF(), ground.redF()),
        part(color.greenF(), ground.greenF()), part(color.blueF(), ground.blueF()));
}

namespace {

/// Relative luminance after WCAG 2.1.
double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace kursbuch
