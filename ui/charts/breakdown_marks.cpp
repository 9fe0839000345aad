#include "ui/charts/breakdown_marks.h"

#include "ui/charts/axis_tickers.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSwatch = 11.0;
constexpr double kEntryGap = 16.0;

QString numbered(std::size_t part, const QString& name)
{
    return QString::number(part + 1) + u' ' + name;
}

} // namespace

double stackTotal(const CostStack& stack)
{
    double total = 0;
    for (const double eur : stack.partsEur)
        total += std::isfinite(eur) ? eur : 0.0;
    return total;
}

BreakdownMarks::BreakdownMarks(QCustomPlot* plot)
    : QCPLayerable(plot, u"overlay"_s)
{
}

void BreakdownMarks::setLook(const Theme& theme, const QFont& font)
{
    m_theme = theme;
    m_font = font;
}

void BreakdownMarks::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

double BreakdownMarks::lineHeight() const
{
    return QFontMetricsF(m_font).height() * 1.3;
}

double BreakdownMarks::axisHeight() const
{
    return QFontMetricsF(m_font).height() + 14;
}

double BreakdownMarks::totalRoom() const
{
    double room = 0;
    for (const CostStack& stack : m_data->stacks)
        room = std::max(room,
            QFontMetricsF(m_font).horizontalAdvance(shortEuro(stackTotal(stack), m_data->locale)));
    return room + 12;
}

std::vector<QPointF> BreakdownMarks::legendPlaces(double width) const
{
    const QFontMetricsF metrics(m_font);
    std::vector<QPointF> places;
    QPointF next(0, 0);
    for (const QString& part : m_data->parts) {
        const double entry = kSwatch + 6 + metrics.horizontalAdvance(numbered(places.size(), part));
        if (next.x() > 0 && next.x() + entry > width)
            next = QPointF(0, next.y() + lineHeight());
        places.push_back(next);
        next.rx() += entry + kEntryGap;
    }
    return places;
}

double BreakdownMarks::legendHeight(double width) const
{
    const std::vector<QPointF> places = legendPlaces(width - 8);
    return places.empty() ? 0 : places.back().y() + lineHeight() + 4;
}

void BreakdownMarks::draw(QCPPainter* painter)
{
    if (!m_data)
        return;
    painter->setFont(m_font);
    drawTotals(*painter);
    drawNumbers(*painter);
    drawLegend(*painter);
    if (m_stack) {
        const QRectF view = mParentPlot->viewport();
        const QPointF anchor(mParentPlot->axisRect()->rect().center().x(),
            mParentPlot->yAxis->coordToPixel(*m_stack));
        paintReadOut(*painter, {anchor, readOut(*m_stack)}, view, m_theme);
    }
}

void BreakdownMarks::drawTotals(QCPPainter& painter) const
{
    const double height = QFontMetricsF(m_font).height();
    painter.setPen(m_theme.text);
    for (std::size_t i = 0; i < m_data->stacks.size(); ++i) {
        double above = 0;
        for (const double eur : m_data->stacks[i].partsEur)
            above += std::isfinite(eur) && eur > 0 ? eur : 0.0;
        const double x = mParentPlot->xAxis->coordToPixel(above) + 6;
        const double y = mParentPlot->yAxis->coordToPixel(static_cast<double>(i));
        painter.drawText(QRectF(x, y - height / 2, mParentPlot->viewport().right() - x + 1, height),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            shortEuro(stackTotal(m_data->stacks[i]), m_data->locale));
    }
}

/// The number of every part that has room for it.
void BreakdownMarks::drawNumbers(QCPPainter& painter) const
{
    const QFontMetricsF metrics(m_font);
    for (std::size_t i = 0; i < m_data->stacks.size(); ++i) {
        const double y = mParentPlot->yAxis->coordToPixel(static_cast<double>(i));
        double above = 0;
        double below = 0;
        for (std::size_t part = 0; part < m_data->stacks[i].partsEur.size(); ++part) {
            const double eur = m_data->stacks[i].partsEur[part];
            if (!std::isfinite(eur))
                continue;
            double& from = eur < 0 ? below : above;
            const double left = mParentPlot->xAxis->coordToPixel(std::min(from, from + eur));
            const double right = mParentPlot->xAxis->coordToPixel(std::max(from, from + eur));
            from += eur;
            const QString number = QString::number(part + 1);
            if (right - left < metrics.horizontalAdvance(number) + 6)
                continue;
            painter.setPen(textOn(m_theme.series(static_cast<int>(part))));
            painter.drawText(QRectF(left, y - metrics.height() / 2, right - left, metrics.height()),
                Qt::AlignCenter | Qt::TextSingleLine, number);
        }
    }
}

void BreakdownMarks::drawLegend(QCPPainter& painter) const
{
    const QRectF view = mParentPlot->viewport();
    const std::vector<QPointF> places = legendPlaces(view.width() - 8);
    const QPointF corner(view.left() + 4, view.bottom() - legendHeight(view.width()) + 2);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QPointF at = corner + places[i];
        painter.setPen(QPen(m_theme.muted, 0.8));
        painter.setBrush(m_theme.series(static_cast<int>(i)));
        painter.drawRect(QRectF(at.x(), at.y() + (lineHeight() - kSwatch) / 2, kSwatch, kSwatch));
        painter.setPen(m_theme.text);
        painter.drawText(QRectF(at.x() + kSwatch + 6, at.y(), view.width(), lineHeight()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, numbered(i, m_data->parts[i]));
    }
    painter.setBrush(Qt::NoBrush);
}

std::vector<ReadOutLine> BreakdownMarks::readOut(int stack) const
{
    const CostStack& chosen = m_data->stacks[static_cast<std::size_t>(stack)];
    const double total = stackTotal(chosen);
    std::vector<ReadOutLine> lines {{.text = chosen.label,
        .figure = shortEuro(total, m_data->locale),
        .full = fullEuro(total, m_data->locale)}};
    for (std::size_t i = 0; i < std::min(chosen.partsEur.size(), m_data->parts.size()); ++i) {
        if (!std::isfinite(chosen.partsEur[i]) || chosen.partsEur[i] == 0.0)
            continue;
        lines.push_back({m_data->parts[i], shortEuro(chosen.partsEur[i], m_data->locale),
            QPen(m_theme.series(static_cast<int>(i)), kSwatch, Qt::SolidLine, Qt::FlatCap),
            fullEuro(chosen.partsEur[i], m_data->locale)});
    }
    return lines;
}

} // namespace kursbuch
