#include "ui/charts/schedule_chart.h"
#include "ui/charts/shapes.h"

#include <algorithm>
#include <array>

namespace kursbuch {

namespace {

constexpr double kRowLines = 1.7;
constexpr double kLabelShare = 0.30;
constexpr double kFigureShare = 0.13;
constexpr double kAxisLines = 1.5;
constexpr double kLegendLines = 1.6;
constexpr double kThick = 0.78; ///< of a line, critical steps
constexpr double kThin = 0.40;
constexpr double kLegendSwatch = 26.0;

/// Where things lie; px is a pixel of the screen at this font.
struct Frame {
    QRectF area;
    QRectF track;
    double line = 0.0;
    double px = 1.0;
    double weeks = 1.0;

    [[nodiscard]] double at(double week) const
    {
        return track.left() + track.width() * std::clamp(week / weeks, 0.0, 1.0);
    }
    [[nodiscard]] double middle(int bar) const
    {
        return track.top() + (bar + 0.5) * line * kRowLines;
    }
};

Frame frameOf(const QRectF& area, const SchedulePicture& picture, const QFontMetricsF& metrics)
{
    Frame frame {.area = area, .line = metrics.height()};
    frame.px = frame.line / 16.0;
    frame.weeks = std::max(picture.weeks, 1.0);
    const double rows = static_cast<double>(picture.bars.size()) * frame.line * kRowLines;
    frame.track = QRectF(area.left() + area.width() * kLabelShare, area.top(),
        area.width() * (1.0 - kLabelShare - kFigureShare), rows);
    return frame;
}

/// What is drawn with, where and in which colours.
struct Sketch {
    QPainter& painter;
    const Frame& frame;
    const Theme& theme;
};

QColor criticalColour(const Theme& theme)
{
    return theme.text;
}

QColor plainColour(const Theme& theme)
{
    return mixed(theme.muted, theme.way(QStringLiteral("cloud")), 0.5);
}

void paintGrid(
    QPainter& painter, const Frame& frame, const SchedulePicture& picture, const Theme& theme)
{
    for (const ScheduleTick& tick : picture.ticks) {
        const double x = frame.at(tick.week);
        painter.setPen(QPen(theme.grid, frame.px));
        painter.drawLine(QPointF(x, frame.track.top()), QPointF(x, frame.track.bottom()));
        const double width
            = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(tick.label)
            + 4 * frame.px;
        const double left = std::clamp(x - width / 2, frame.track.left() - width / 2,
            std::max(frame.area.left(), frame.area.right() - width));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(left, frame.track.bottom(), width, frame.line * kAxisLines),
            Qt::AlignHCenter | Qt::AlignVCenter, tick.label);
    }
}

/// From the end of what is waited for down to the row of who waits, and along to its beginning.
void paintWait(const Sketch& sketch, const SchedulePicture& picture, int before, int bar)
{
    const ScheduleBar& from = picture.bars[static_cast<std::size_t>(before)];
    const ScheduleBar& here = picture.bars[static_cast<std::size_t>(bar)];
    if (!from.finish || !here.start)
        return;
    const auto& [painter, frame, theme] = sketch;
    const bool both = from.critical && here.critical && *from.finish == *here.start;
    const QColor colour = both ? criticalColour(theme) : theme.muted;
    painter.setPen(both ? QPen(colour, 1.5 * frame.px) : QPen(colour, frame.px, Qt::DotLine));
    const double x = frame.at(*from.finish);
    const double y = frame.middle(bar);
    painter.drawLine(QPointF(x, frame.middle(before)), QPointF(x, y));
    painter.drawLine(QPointF(x, y), QPointF(frame.at(*here.start), y));
}

void paintWaits(const Sketch& sketch, const SchedulePicture& picture)
{
    for (int bar = 0; bar < static_cast<int>(picture.bars.size()); ++bar)
        for (const int before : picture.bars[static_cast<std::size_t>(bar)].after)
            paintWait(sketch, picture, before, bar);
}

void paintDiamond(QPainter& painter, const Frame& frame, const QPointF& centre, const QColor& color)
{
    const double side = frame.line * kThick;
    paintShape(painter, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side),
        Shape::Diamond, color);
}

void paintBar(const Sketch& sketch, const ScheduleBar& bar, double y)
{
    const auto& [painter, frame, theme] = sketch;
    if (!bar.start || !bar.finish)
        return paintDiamond(
            painter, frame, {frame.at(bar.start.value_or(0.0)), y}, theme.unknown());
    const QColor colour = bar.critical ? criticalColour(theme) : plainColour(theme);
    if (*bar.finish <= *bar.start)
        return paintDiamond(painter, frame, {frame.at(*bar.start), y}, colour);
    const double height = frame.line * (bar.critical ? kThick : kThin);
    const QRectF box(frame.at(*bar.start), y - height / 2,
        std::max(frame.at(*bar.finish) - frame.at(*bar.start), 2 * frame.px), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRect(box);
    if (bar.slack <= 0.0)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, frame.px, Qt::DashLine));
    painter.drawRect(
        QRectF(box.topRight(), QPointF(frame.at(*bar.finish + bar.slack), box.bottom())));
}

void paintRow(const Sketch& sketch, const SchedulePicture& picture, int row)
{
    const auto& [painter, frame, theme] = sketch;
    const ScheduleBar& bar = picture.bars[static_cast<std::size_t>(row)];
    const double y = frame.middle(row);
    const double half = frame.line * kRowLines / 2;
    QFont font = painter.font();
    font.setBold(bar.critical);
    painter.save();
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    const QRectF label(frame.area.left() + 4 * frame.px, y - half,
        frame.track.left() - frame.area.left() - 12 * frame.px, 2 * half);
    painter.setPen(theme.text);
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(bar.label, Qt::ElideRight, label.width()));
    painter.restore();
    painter.setPen(theme.muted);
    painter.drawText(QRectF(frame.track.right(), y - half,
                         frame.area.right() - frame.track.right() - 4 * frame.px, 2 * half),
        Qt::AlignRight | Qt::AlignVCenter, bar.figure);
    paintBar(sketch, bar, y);
}

void paintLegend(
    QPainter& painter, const Frame& frame, const SchedulePicture& picture, const Theme& theme)
{
    const std::array samples {
        ScheduleBar {.start = 0.0, .finish = 1.0, .critical = true},
        ScheduleBar {.start = 0.0, .finish = 1.0},
        ScheduleBar {.start = 0.0, .finish = 0.01, .slack = 0.99},
    };
    const QFontMetricsF metrics(painter.font(), painter.device());
    double x = frame.area.left() + 4 * frame.px;
    const double y = frame.track.bottom() + frame.line * kAxisLines + frame.line * kLegendLines / 2;
    for (std::size_t part = 0; part < std::min(samples.size(), picture.legend.size()); ++part) {
        Frame swatch = frame;
        swatch.track = QRectF(x, frame.track.top(), kLegendSwatch * frame.px, 1);
        swatch.weeks = 1.0;
        paintBar({painter, swatch, theme}, samples.at(part), y);
        x = swatch.track.right() + 6 * frame.px;
        painter.setPen(theme.muted);
        const double width = metrics.horizontalAdvance(picture.legend[part]) + 2 * frame.px;
        painter.drawText(QRectF(x, y - frame.line, width, 2 * frame.line),
            Qt::AlignLeft | Qt::AlignVCenter, picture.legend[part]);
        x += width + 18 * frame.px;
    }
}

} // namespace

double scheduleHeight(const SchedulePicture& picture, const QFont& font)
{
    return QFontMetricsF(font).height()
        * (static_cast<double>(picture.bars.size()) * kRowLines + kAxisLines + kLegendLines);
}

int scheduleBarAt(
    const QRectF& area, const SchedulePicture& picture, const QFont& font, const QPointF& point)
{
    const Frame frame = frameOf(area, picture, QFontMetricsF(font));
    if (!area.contains(point) || point.y() >= frame.track.bottom())
        return -1;
    const int row = static_cast<int>((point.y() - frame.track.top()) / (frame.line * kRowLines));
    return std::clamp(row, -1, static_cast<int>(picture.bars.size()) - 1);
}

void paintSchedule(
    QPainter& painter, const QRectF& area, const SchedulePicture& picture, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Frame frame = frameOf(area, picture, QFontMetricsF(painter.font(), painter.device()));
    if (picture.current >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.selected);
        painter.drawRect(
            QRectF(area.left(), frame.middle(picture.current) - frame.line * kRowLines / 2,
                area.width(), frame.line * kRowLines));
    }
    paintGrid(painter, frame, picture, theme);
    const Sketch sketch {painter, frame, theme};
    paintWaits(sketch, picture);
    for (std::size_t row = 0; row < picture.bars.size(); ++row)
        paintRow(sketch, picture, static_cast<int>(row));
    paintLegend(painter, frame, picture, theme);
    painter.restore();
}

} // namespace kursbuch
