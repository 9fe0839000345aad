#include "ui/charts/pictures.h"
#include "ui/charts/shapes.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

namespace {

/// Where a rack stands on the picture; unit 1 is at the floor.
struct Frame {
    QRectF inside;
    double unitHeight;
    double px; ///< one pixel of the screen, in device units

    [[nodiscard]] QRectF slot(double fromUnit, double units) const
    {
        const double top = inside.bottom() - (fromUnit - 1 + units) * unitHeight;
        return QRectF(inside.left(), top, inside.width(), units * unitHeight).intersected(inside);
    }
};

void paintPosts(QPainter& painter, const Frame& frame, const Theme& theme)
{
    painter.setPen(QPen(theme.line, frame.px));
    painter.setBrush(mixed(theme.muted, theme.card, 0.06));
    painter.drawRect(frame.inside);
    painter.setPen(QPen(theme.muted, 2 * frame.px));
    painter.drawLine(frame.inside.topLeft(), frame.inside.bottomLeft());
    painter.drawLine(frame.inside.topRight(), frame.inside.bottomRight());
}

void paintScale(QPainter& painter, const Frame& frame, int units)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    for (int unit = 1; unit <= units; unit = unit == 1 ? 5 : unit + 5) {
        const QRectF slot = frame.slot(unit, 1);
        const QRectF text(slot.left() - 60 * frame.px, slot.center().y() - metrics.height() / 2,
            54 * frame.px, metrics.height());
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, QString::number(unit));
    }
}

void paintItem(QPainter& painter, const Frame& frame, const ElevationItem& item, const Theme& theme)
{
    const double gap = 2 * frame.px;
    const QRectF box
        = frame.slot(item.fromUnit, item.units).adjusted(2 * gap, gap / 2, -2 * gap, -gap / 2);
    if (box.height() <= 0)
        return;
    const QColor colour = item.planned ? theme.way(QStringLiteral("extend")) : theme.muted;
    painter.setPen(QPen(colour, item.planned ? 2 * frame.px : frame.px));
    painter.setBrush(mixed(colour, theme.card, item.planned ? 0.30 : 0.18));
    painter.drawRoundedRect(box, gap, gap);

    QFont font = painter.font();
    const QFont before = font;
    font.setBold(item.planned); // not by colour alone
    const double full = QFontMetricsF(font, painter.device()).height();
    const double share = std::min(1.0, box.height() * 0.92 / full);
    if (share < 0.5)
        return;
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, static_cast<int>(std::floor(font.pixelSize() * share))));
    else
        font.setPointSizeF(font.pointSizeF() * share);
    painter.setFont(font);
    painter.setPen(theme.text);
    const QString label = QFontMetricsF(font, painter.device())
                              .elidedText(item.label, Qt::ElideRight, box.width() - 4 * gap);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, label);
    painter.setFont(before);
}

} // namespace

void paintElevation(
    QPainter& painter, const QRectF& area, const RackElevation& rack, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double px = metrics.height() / 16.0;
    const double titleHeight = rack.title.isEmpty() ? metrics.height() / 2 : metrics.height() * 1.6;
    const int units = std::max(1, rack.units);
    if (!rack.title.isEmpty()) {
        painter.setPen(theme.text);
        painter.drawText(QRectF(area.left(), area.top(), area.width(), titleHeight),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine,
            metrics.elidedText(rack.title, Qt::ElideRight, area.width()));
    }
    const double left = 34 * px; // the unit numbers
    Frame frame {area.adjusted(left, titleHeight, -2 * px, -metrics.height() / 2), 0, px};
    frame.unitHeight = frame.inside.height() / units;
    paintPosts(painter, frame, theme);
    painter.setPen(theme.muted);
    paintScale(painter, frame, units);
    for (const ElevationItem& item : rack.items)
        paintItem(painter, frame, item, theme);
    painter.restore();
}

} // namespace kursbuch
