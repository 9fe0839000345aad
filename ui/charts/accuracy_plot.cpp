#include "ui/charts/accuracy_frame.h"

#include <algorithm>
#include <array>

namespace kursbuch {

namespace {

constexpr double kMark = kAccuracyMark;
constexpr double kWide = 2.0; ///< factors of the two bands
constexpr double kNarrow = 1.25;

Shape markShape(std::size_t kind)
{
    constexpr std::array kShapes {Shape::Dot, Shape::Triangle, Shape::Square, Shape::Diamond};
    return kShapes[kind % kShapes.size()];
}

QColor colourOf(std::size_t kind, const Theme& theme)
{
    if (kind == 0)
        return theme.accent;
    return kind == 3 ? theme.text : theme.series(kind == 1 ? 0 : 1);
}

void paintBand(QPainter& painter, const AccuracyFrame& frame, double factor, const QColor& colour)
{
    const double shift = std::log10(factor) / (frame.high - frame.low) * frame.inside.height();
    painter.save();
    painter.setClipRect(frame.inside);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF up(0, shift);
    painter.drawPolygon(QPolygonF({frame.inside.bottomLeft() - up, frame.inside.topRight() - up,
        frame.inside.topRight() + up, frame.inside.bottomLeft() + up}));
    painter.restore();
}

void paintAxes(
    QPainter& painter, const AccuracyFrame& frame, const AccuracyPlot& plot, const Theme& theme)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    double free = frame.panel.left();
    for (const double tick : accuracyTicks(frame)) {
        painter.setPen(QPen(theme.grid, frame.px));
        painter.drawLine(QPointF(frame.x(tick), frame.inside.top()),
            QPointF(frame.x(tick), frame.inside.bottom()));
        painter.drawLine(QPointF(frame.inside.left(), frame.y(tick)),
            QPointF(frame.inside.right(), frame.y(tick)));
        painter.setPen(theme.muted);
        const QString text = plot.locale.toString(tick, 'f', tick < 1.0 ? 1 : 0);
        painter.drawText(
            QRectF(frame.panel.left(), frame.y(tick) - metrics.height() / 2,
                frame.inside.left() - frame.panel.left() - 5 * frame.px, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, text);
        const double half = metrics.horizontalAdvance(text) / 2;
        const double middle = std::min(frame.x(tick), frame.panel.right() - half);
        if (middle - half < free)
            continue; // would touch its neighbour
        painter.drawText(
            QRectF(middle - half, frame.inside.bottom() + 3 * frame.px, 3 * half, metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter, text);
        free = middle + half + 8 * frame.px;
    }
    const double line = metrics.height();
    painter.setPen(theme.muted);
    painter.drawText(QRectF(frame.panel.left(), frame.inside.top() - 1.1 * line - 2 * frame.px,
                         frame.panel.width(), line),
        Qt::AlignLeft | Qt::AlignVCenter, plot.predicted);
    painter.setPen(QPen(theme.line, frame.px));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.inside);
}

void paintLegend(
    QPainter& painter, const AccuracyFrame& frame, const AccuracyPanel& panel, const Theme& theme)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double line = metrics.height();
    QPointF at(frame.panel.left(), frame.panel.top() + 1.2 * line);
    for (std::size_t kind = 0; kind < panel.kinds.size(); ++kind) {
        const double width = legendEntryWidth(metrics, panel.kinds[kind], frame.px);
        if (at.x() > frame.panel.left() && at.x() + width > frame.panel.right())
            at = {frame.panel.left(), at.y() + line};
        const double side = kMark * frame.px;
        paintShape(painter, QRectF(at.x(), at.y() + (line - side) / 2, side, side), markShape(kind),
            colourOf(kind, theme));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(at.x() + side + 5 * frame.px, at.y(), width, line),
            Qt::AlignLeft | Qt::AlignVCenter, panel.kinds[kind]);
        at.rx() += width;
    }
}

void paintWords(
    QPainter& painter, const AccuracyFrame& frame, const AccuracyPanel& panel, const Theme& theme)
{
    const double line = QFontMetricsF(painter.font(), painter.device()).height();
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(QRectF(frame.panel.topLeft(), QSizeF(frame.panel.width(), line)),
        Qt::AlignLeft | Qt::AlignVCenter, panel.title);
    painter.setFont(plain);
    paintLegend(painter, frame, panel, theme);
    painter.setPen(theme.muted);
    painter.drawText(
        QRectF(frame.panel.left(), frame.panel.bottom() - line, frame.panel.width(), line),
        Qt::AlignRight | Qt::AlignVCenter, panel.unit);
}

void paintMark(
    QPainter& painter, const AccuracyFrame& frame, const AccuracyMark& mark, const Theme& theme)
{
    const double side = kMark * frame.px;
    QRectF box(0, 0, side, side);
    box.moveCenter(frame.point(mark));
    if (mark.predicted <= 0.0) {
        painter.setPen(QPen(colourOf(mark.kind, theme), 1.5 * frame.px));
        painter.setBrush(theme.card);
        painter.drawEllipse(box);
        return;
    }
    const double rim = frame.px; // keeps marks that overlap apart
    if (markShape(mark.kind) != Shape::Diamond)
        paintShape(painter, box.adjusted(-rim, -rim, rim, rim), markShape(mark.kind), theme.card);
    paintShape(painter, box, markShape(mark.kind), colourOf(mark.kind, theme));
}

void paintRing(
    QPainter& painter, const AccuracyFrame& frame, const AccuracyMark& mark, const Theme& theme)
{
    painter.setPen(QPen(theme.text, 2 * frame.px));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(frame.point(mark), kMark * frame.px, kMark * frame.px);
}

} // namespace

void paintAccuracy(
    QPainter& painter, const QRectF& area, const AccuracyPlot& plot, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<AccuracyFrame> frames
        = accuracyFrames(area, plot, QFontMetricsF(painter.font(), painter.device()));
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const AccuracyFrame& frame = frames[i];
        paintBand(painter, frame, kWide, mixed(theme.accent, theme.card, 0.09));
        paintBand(painter, frame, kNarrow, mixed(theme.accent, theme.card, 0.22));
        paintAxes(painter, frame, plot, theme);
        painter.setPen(QPen(theme.muted, frame.px));
        painter.drawLine(frame.inside.bottomLeft(), frame.inside.topRight());
        paintWords(painter, frame, plot.panels[i], theme);
        for (const AccuracyMark& mark : plot.panels[i].marks)
            paintMark(painter, frame, mark, theme);
    }
    if (plot.current.panel >= 0) {
        const auto panel = static_cast<std::size_t>(plot.current.panel);
        paintRing(painter, frames.at(panel),
            plot.panels[panel].marks.at(static_cast<std::size_t>(plot.current.mark)), theme);
    }
    painter.restore();
}

} // namespace kursbuch
