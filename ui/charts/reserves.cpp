#include "ui/charts/pictures.h"
#include "ui/charts/shapes.h"

#include <algorithm>
#include <limits>

namespace kursbuch {

namespace {

constexpr double kRowLines = 2.5; // two lines of label fit
constexpr double kScaleEnd = 1.2; // the track ends at 120 % of the limit
/// From here on a reserve is marked as nearly used up: a tenth is what measuring and growth eat
/// (judgement).
constexpr double kNearlyUsed = 0.9;

double usedShare(const ReserveBar& bar)
{
    if (bar.limit > 0)
        return bar.used / bar.limit;
    return bar.used > 0 ? std::numeric_limits<double>::infinity() : 0.0;
}

struct Columns {
    QRectF label;
    QRectF track;
    QRectF figure;
};

Columns columnsOf(const QRectF& row, double line)
{
    const double trackHeight = line * 0.85;
    QRectF track(row.left() + row.width() * 0.30, row.center().y() - trackHeight / 2,
        row.width() * 0.40, trackHeight);
    return {QRectF(row.left(), row.top(), row.width() * 0.28, row.height()), track,
        QRectF(track.right() + row.width() * 0.01, row.top(),
            row.right() - track.right() - row.width() * 0.01, row.height())};
}

void paintUnknown(QPainter& painter, const Columns& columns, double px, const Theme& theme)
{
    painter.setPen(QPen(theme.unknown(), px, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(columns.track, 3 * px, 3 * px);
    const QRectF shape(
        columns.figure.left(), columns.figure.center().y() - 6 * px, 12 * px, 12 * px);
    paintShape(painter, shape, Shape::Diamond, theme.unknown());
}

void paintKnown(
    QPainter& painter, const Columns& columns, const ReserveBar& bar, const Theme& theme)
{
    const double px = columns.track.height() / 13.6;
    const double share = usedShare(bar);
    const bool exceeded = share > 1.0;
    const bool near = !exceeded && share >= kNearlyUsed;
    const QColor plain = mixed(theme.muted, theme.way(QStringLiteral("cloud")), 0.7);
    const QColor colour = exceeded ? theme.verdict(Verdict::Closed)
        : near                     ? theme.verdict(Verdict::Conditions)
                                   : plain;

    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.muted, theme.card, 0.12));
    painter.drawRoundedRect(columns.track, 3 * px, 3 * px);
    QRectF used = columns.track;
    used.setWidth(columns.track.width() * std::clamp(share / kScaleEnd, 0.0, 1.0));
    painter.setBrush(colour);
    painter.drawRoundedRect(used, 3 * px, 3 * px);

    const double mark = columns.track.left() + columns.track.width() / kScaleEnd;
    painter.setPen(QPen(theme.text, 2 * px, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(mark, columns.track.top() - 2 * px),
        QPointF(mark, columns.track.bottom() + 2 * px));
    if (exceeded || near) {
        const QRectF shape(
            columns.figure.left(), columns.figure.center().y() - 6 * px, 12 * px, 12 * px);
        paintShape(painter, shape, exceeded ? Shape::Square : Shape::Triangle, colour);
    }
}

void paintRow(QPainter& painter, const QRectF& row, const ReserveBar& bar, const Theme& theme)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double px = metrics.height() / 16.0;
    const Columns columns = columnsOf(row, metrics.height());
    painter.setPen(QPen(theme.line, px));
    painter.drawLine(row.bottomLeft(), row.bottomRight());
    painter.setPen(theme.text);
    painter.drawText(columns.label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, bar.label);
    if (bar.known)
        paintKnown(painter, columns, bar, theme);
    else
        paintUnknown(painter, columns, px, theme);
    painter.setPen(bar.known ? theme.text : theme.muted);
    const QRectF text = columns.figure.adjusted(16 * px, 0, 0, 0);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, bar.figure);
}

} // namespace

double reservesHeight(const QFont& font, int bars)
{
    return QFontMetricsF(font).height() * kRowLines * bars;
}

void paintReserves(
    QPainter& painter, const QRectF& area, const std::vector<ReserveBar>& bars, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = QFontMetricsF(painter.font(), painter.device()).height() * kRowLines;
    QRectF row(area.left(), area.top(), area.width(), height);
    for (const ReserveBar& bar : bars) {
        paintRow(painter, row, bar, theme);
        row.translate(0, height);
    }
    painter.restore();
}

} // namespace kursbuch
