#include "ui/charts/sizing_pictures.h"
#include "ui/charts/shapes.h"

#include <algorithm>
#include <numeric>

namespace kursbuch {

namespace {

constexpr double kLabelLines = 1.3;
constexpr double kAboveMemory = 0.4;
constexpr double kTrackLines = 1.3;
constexpr double kNoteLines = 1.6;
constexpr int kMostBoxes = 32; ///< more are too narrow to be counted
constexpr double kRadius = 3.0;

QColor plainColour(const Theme& theme)
{
    return mixed(theme.muted, theme.way(QStringLiteral("cloud")), 0.7);
}

/// Where things of a load picture lie.
struct Track {
    QRectF bar;
    double gpuWidth = 0.0;
    double px = 1.0;

    [[nodiscard]] double at(double gpus) const { return bar.left() + gpus * gpuWidth; }
    [[nodiscard]] QRectF from(double first, double last) const
    {
        return {QPointF(at(first), bar.top()), QPointF(at(last), bar.bottom())};
    }
};

void paintShares(
    QPainter& painter, const Track& track, const LoadPicture& picture, const Theme& theme)
{
    const double load = std::clamp(picture.load, 0.0, 1.0) * picture.gpus;
    const double margin = std::clamp(picture.withMargin, picture.load, 1.0) * picture.gpus;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.muted, theme.card, 0.12));
    painter.drawRect(track.from(0, picture.gpus));
    painter.setBrush(plainColour(theme));
    painter.drawRect(track.from(0, load));
    painter.setBrush(mixed(plainColour(theme), theme.card, 0.4));
    painter.drawRect(track.from(load, std::max(load, margin)));
}

/// A box a GPU; dashed ones are those that it may take beyond.
void paintBoxes(
    QPainter& painter, const Track& track, const LoadPicture& picture, const Theme& theme)
{
    painter.setBrush(Qt::NoBrush);
    const bool counted = std::max(picture.gpus, picture.high) <= kMostBoxes;
    const int step = counted ? 1 : picture.gpus;
    if (picture.high > picture.gpus) {
        painter.setPen(QPen(theme.muted, track.px, Qt::DashLine));
        painter.drawRect(track.from(picture.gpus, picture.high));
        for (int gpu = picture.gpus + 1; counted && gpu < picture.high; ++gpu)
            painter.drawLine(QPointF(track.at(gpu), track.bar.top()),
                QPointF(track.at(gpu), track.bar.bottom()));
    }
    painter.setPen(QPen(theme.text, track.px));
    for (int gpu = 0; gpu < picture.gpus; gpu += step)
        painter.drawRect(track.from(gpu, gpu + step));
}

void paintRange(
    QPainter& painter, const Track& track, const LoadPicture& picture, const Theme& theme)
{
    const double y = track.bar.bottom() + 5 * track.px;
    painter.setPen(QPen(theme.muted, 1.5 * track.px));
    const double left = track.at(std::max(picture.low - 1, 0)) + track.px;
    const double right = track.at(picture.high) - track.px;
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    for (const double end : {left, right})
        painter.drawLine(QPointF(end, y - 3 * track.px), QPointF(end, y + 3 * track.px));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double width = metrics.horizontalAdvance(picture.range);
    const double middle = (left + right - width) / 2;
    const double x = std::clamp(
        middle, track.bar.left(), std::max(track.bar.left(), track.bar.right() - width));
    painter.drawText(QPointF(x, y + 5 * track.px + metrics.ascent()), picture.range);
}

} // namespace

double loadHeight(const QFont& font, const LoadPicture& picture)
{
    const double lines = kLabelLines + kTrackLines + (picture.high > 0 ? kNoteLines : 0.3);
    return QFontMetricsF(font).height() * lines;
}

void paintLoad(
    QPainter& painter, const QRectF& area, const LoadPicture& picture, const Theme& theme)
{
    if (picture.gpus <= 0)
        return;
    painter.save();
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double line = metrics.height();
    Track track {.bar = QRectF(area.left() + 1, area.top() + line * kLabelLines, area.width() - 2,
                     line * kTrackLines),
        .px = line / 16.0};
    track.gpuWidth = track.bar.width() / std::max({picture.gpus, picture.high, 1});
    painter.setPen(theme.text);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), line), Qt::AlignLeft,
        metrics.elidedText(picture.label, Qt::ElideRight, area.width()));
    paintShares(painter, track, picture, theme);
    paintBoxes(painter, track, picture, theme);
    if (picture.high > 0)
        paintRange(painter, track, picture, theme);
    painter.restore();
}

double memoryHeight(const QFont& font)
{
    return QFontMetricsF(font).height() * (kAboveMemory + kTrackLines + kNoteLines);
}

void paintMemory(
    QPainter& painter, const QRectF& area, const MemoryPicture& picture, const Theme& theme)
{
    const double total = std::accumulate(picture.parts.begin(), picture.parts.end(), 0.0,
        [](double sum, const MemoryPart& part) { return sum + std::max(part.bytes, 0.0); });
    if (total <= 0.0)
        return;
    painter.save();
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double line = metrics.height();
    const double px = line / 16.0;
    const QRectF bar(area.left() + px, area.top() + line * kAboveMemory, area.width() - 2 * px,
        line * kTrackLines);
    double x = bar.left();
    for (const MemoryPart& part : picture.parts) {
        const double width = bar.width() * std::max(part.bytes, 0.0) / total;
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            part.series < 0 ? mixed(theme.muted, theme.card, 0.12) : theme.series(part.series));
        painter.drawRect(QRectF(x, bar.top(), width, bar.height()));
        x += width;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, px));
    painter.drawRoundedRect(bar, kRadius * px, kRadius * px);
    const double mark = bar.left() + bar.width() * std::clamp(picture.usable / total, 0.0, 1.0);
    painter.setPen(QPen(theme.text, 2 * px, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(mark, bar.top() - 3 * px), QPointF(mark, bar.bottom() + 3 * px));
    const double width = metrics.horizontalAdvance(picture.mark);
    painter.setPen(theme.muted);
    painter.drawText(QPointF(std::clamp(mark - width, bar.left(), bar.right()),
                         bar.bottom() + 6 * px + metrics.ascent()),
        picture.mark);
    painter.restore();
}

} // namespace kursbuch
