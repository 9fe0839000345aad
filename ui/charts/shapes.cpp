#include "ui/charts/shapes.h"

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

} // namespace kursbuch
