#include "ui/charts/cost_marks.h"

#include "ui/charts/axis_tickers.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGap = 8.0; // between the end of a line and its name

QFont weighted(QFont font, bool bold)
{
    if (bold)
        font.setWeight(QFont::Bold);
    return font;
}

} // namespace

CostMarks::CostMarks(QCustomPlot* plot)
    : QCPLayerable(plot, u"overlay"_s)
{
}

void CostMarks::setLook(const Theme& theme, const QFont& font)
{
    m_theme = theme;
    m_font = font;
}

void CostMarks::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

double CostMarks::endRoom() const
{
    double room = 0;
    for (const CostCurve& curve : m_data->curves)
        room = std::max(
            room, QFontMetricsF(weighted(m_font, curve.emphasised)).horizontalAdvance(curve.label));
    return std::min(room, 190.0) + kGap + 6;
}

QPointF CostMarks::pixel(double month, double eur) const
{
    return {mParentPlot->xAxis->coordToPixel(month), mParentPlot->yAxis->coordToPixel(eur)};
}

void CostMarks::draw(QCPPainter* painter)
{
    if (!m_data)
        return;
    drawCrossings(*painter);
    drawEnds(*painter);
    drawReadOut(*painter);
}

void CostMarks::drawEnds(QCPPainter& painter) const
{
    const QRect axes = mParentPlot->axisRect()->rect();
    std::vector<const CostCurve*> named;
    std::vector<double> wanted;
    for (const CostCurve& curve : m_data->curves) {
        if (curve.cumulativeEur.empty() || !std::isfinite(curve.cumulativeEur.back()))
            continue;
        named.push_back(&curve);
        wanted.push_back(mParentPlot->yAxis->coordToPixel(curve.cumulativeEur.back()));
    }
    const QFontMetricsF metrics(m_font);
    const std::vector<double> centres
        = spread(wanted, metrics.height(), axes.top() - 4, axes.bottom() + 6);
    for (std::size_t i = 0; i < named.size(); ++i) {
        const CostCurve& curve = *named[i];
        const double endX = pixel(static_cast<double>(curve.cumulativeEur.size() - 1), 0).x();
        const double textX = std::max(endX, static_cast<double>(axes.right())) + kGap;
        if (std::abs(centres[i] - wanted[i]) > 2) {
            painter.setPen(QPen(m_theme.way(curve.way), 0.7));
            painter.drawLine(QPointF(endX + 1, wanted[i]), QPointF(textX - 1, centres[i]));
        }
        const QFont font = weighted(m_font, curve.emphasised);
        painter.setFont(font);
        painter.setPen(readable(m_theme.way(curve.way), m_theme));
        const double width = mParentPlot->viewport().right() - textX;
        painter.drawText(
            QRectF(textX, centres[i] - metrics.height() / 2, width + 1, metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetricsF(font).elidedText(curve.label, Qt::ElideRight, width));
    }
}

std::optional<double> CostMarks::curveY(const CostCurve& curve, double x) const
{
    const double month = mParentPlot->xAxis->pixelToCoord(x);
    const auto last = static_cast<double>(curve.cumulativeEur.size()) - 1;
    if (month < 0 || month > last)
        return {};
    const auto before = static_cast<std::size_t>(std::floor(month));
    const std::size_t after = std::min(before + 1, curve.cumulativeEur.size() - 1);
    const double share = month - static_cast<double>(before);
    const double eur
        = curve.cumulativeEur[before] * (1 - share) + curve.cumulativeEur[after] * share;
    return mParentPlot->yAxis->coordToPixel(eur);
}

bool CostMarks::crossesCurve(const QRectF& box) const
{
    constexpr int kSamples = 24;
    for (const CostCurve& curve : m_data->curves) {
        for (int i = 0; i <= kSamples; ++i) {
            const auto y = curveY(curve, box.left() + box.width() * i / kSamples);
            if (y && *y > box.top() - 2 && *y < box.bottom() + 2)
                return true;
        }
    }
    return false;
}

std::optional<QRectF> CostMarks::freePlace(
    const QPointF& marker, const QSizeF& size, const std::vector<QRectF>& taken) const
{
    const QRectF axes = mParentPlot->axisRect()->rect();
    for (const double down : {12.0, 26.0, 44.0, 64.0, 90.0}) {
        for (const double y : {marker.y() + down, marker.y() - down - size.height()}) {
            for (const double x : {marker.x() + 6, marker.x() - size.width() - 6,
                     marker.x() - size.width() / 2, marker.x() + 40, marker.x() + 90}) {
                const QRectF box(QPointF(x, y), size);
                const bool covers = std::ranges::any_of(
                    taken, [&](const QRectF& other) { return other.intersects(box); });
                if (axes.contains(box) && !covers && !crossesCurve(box))
                    return box;
            }
        }
    }
    return {};
}

void CostMarks::drawLeader(QCPPainter& painter, const QPointF& marker, const QRectF& label) const
{
    const double x = std::clamp(marker.x(), label.left(), label.right());
    const double y = marker.y() < label.top() ? label.top() : label.bottom();
    QLineF leader(marker, QPointF(x, y));
    if (leader.length() < 16)
        return;
    leader.setP1(leader.pointAt(6 / leader.length()));
    painter.setPen(QPen(m_theme.muted, 0.8));
    painter.drawLine(leader);
}

void CostMarks::drawCrossings(QCPPainter& painter) const
{
    painter.setFont(m_font);
    const QFontMetricsF metrics(m_font);
    std::vector<QRectF> taken;
    for (const CostCrossing& crossing : m_data->crossings) {
        const QPointF marker = pixel(crossing.month, crossing.eur);
        taken.emplace_back(marker - QPointF(5, 5), QSizeF(10, 10));
    }
    for (const CostCrossing& crossing : m_data->crossings) {
        const QPointF marker = pixel(crossing.month, crossing.eur);
        painter.setPen(QPen(m_theme.text, 1.6));
        painter.setBrush(m_theme.card);
        painter.drawEllipse(marker, 4.2, 4.2);
        const QSizeF size(metrics.horizontalAdvance(crossing.label) + 2, metrics.height());
        const auto place = freePlace(marker, size, taken);
        if (!place)
            continue; // still in the read-out
        taken.push_back(*place);
        drawLeader(painter, marker, *place);
        painter.setPen(m_theme.text);
        painter.drawText(*place, Qt::AlignCenter | Qt::TextSingleLine, crossing.label);
    }
    painter.setBrush(Qt::NoBrush);
}

std::vector<ReadOutLine> CostMarks::readOut(int month) const
{
    std::vector<std::pair<double, const CostCurve*>> values;
    for (const CostCurve& curve : m_data->curves) {
        const auto index = static_cast<std::size_t>(month);
        if (index < curve.cumulativeEur.size() && std::isfinite(curve.cumulativeEur[index]))
            values.emplace_back(curve.cumulativeEur[index], &curve);
    }
    std::ranges::stable_sort(
        values, [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<ReadOutLine> lines {{u"%1 %2"_s.arg(m_data->monthWord, placeName(month))}};
    for (const auto& [eur, curve] : values)
        lines.push_back({curve->label, shortEuro(eur, m_data->locale),
            m_theme.wayPen(curve->way, 2), fullEuro(eur, m_data->locale)});
    return lines;
}

QString CostMarks::placeName(int month) const
{
    return m_data->axis == CostAxis::Months ? m_data->locale.toString(month)
                                            : wholePercent(month, m_data->locale);
}

void CostMarks::drawReadOut(QCPPainter& painter) const
{
    if (!m_month)
        return;
    const QRectF axes = mParentPlot->axisRect()->rect();
    const double x = pixel(*m_month, 0).x();
    painter.setPen(QPen(m_theme.muted, 1));
    painter.drawLine(QPointF(x, axes.top()), QPointF(x, axes.bottom()));
    for (const CostCurve& curve : m_data->curves) {
        const auto index = static_cast<std::size_t>(*m_month);
        if (index >= curve.cumulativeEur.size() || !std::isfinite(curve.cumulativeEur[index]))
            continue;
        painter.setPen(QPen(m_theme.card, 1));
        painter.setBrush(m_theme.way(curve.way));
        painter.drawEllipse(pixel(*m_month, curve.cumulativeEur[index]), 4, 4);
    }
    painter.setFont(m_font);
    paintReadOut(painter, {QPointF(x, axes.center().y()), readOut(*m_month)}, axes, m_theme);
}

} // namespace kursbuch
