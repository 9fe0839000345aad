#include "ui/charts/axis_tickers.h"
#include "ui/charts/shapes.h"
#include "ui/charts/year_chart.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

namespace {

constexpr double kPanelGap = 18; // pixels of the screen, as all below
constexpr double kLeastBar = 44; ///< room of a year: its label has to fit
constexpr double kBars = 92; ///< height of the bars of a panel
constexpr double kHatch = 5;
constexpr double kMarkWidth = 4;

struct Grid {
    std::size_t columns = 1;
    std::size_t rows = 1;
    double panelWidth = 0.0;
    double panelHeight = 0.0;
    double line = 0.0;
    double legend = 0.0;

    [[nodiscard]] QRectF panel(const QRectF& area, std::size_t index) const
    {
        const std::size_t row = index / columns;
        return {area.left() + static_cast<double>(index % columns) * (panelWidth + kPanelGap),
            area.top() + legend + static_cast<double>(row) * panelHeight, panelWidth, panelHeight};
    }
};

Grid gridOf(double width, const YearCosts& costs, const QFontMetricsF& metrics)
{
    Grid grid;
    const auto count = std::max<std::size_t>(1, costs.ways.size());
    double room = kLeastBar;
    for (const QString& year : costs.years)
        room = std::max(room, metrics.horizontalAdvance(year) + 8);
    const double least = room * static_cast<double>(std::max<std::size_t>(2, costs.years.size()));
    const double fit = (width + kPanelGap) / (least + kPanelGap);
    grid.columns = std::clamp<std::size_t>(
        static_cast<std::size_t>(std::max(fit, 1.0)), 1, std::min<std::size_t>(count, 4));
    grid.rows = (count + grid.columns - 1) / grid.columns;
    const auto columns = static_cast<double>(grid.columns);
    grid.panelWidth = (width - (columns - 1) * kPanelGap) / columns;
    grid.line = metrics.height();
    grid.legend = grid.line * 1.6;
    grid.panelHeight = grid.line * 3.9 + kBars + kPanelGap * 0.6;
    return grid;
}

double finite(const std::vector<double>& values, std::size_t index)
{
    return index < values.size() && std::isfinite(values[index]) ? values[index] : 0.0;
}

/// One scale for all panels: what is paid, and what comes back.
std::pair<double, double> rangeOf(const YearCosts& costs)
{
    double low = 0;
    double high = 1;
    for (const YearBars& bars : costs.ways) {
        for (std::size_t year = 0; year < costs.years.size(); ++year) {
            const double investment = finite(bars.investmentEur, year);
            const double running = finite(bars.runningEur, year);
            high = std::max(high, std::max(investment, 0.0) + std::max(running, 0.0));
            low = std::min(low, std::min(investment, 0.0) + std::min(running, 0.0));
        }
    }
    return {low, high};
}

void paintHatched(QPainter& painter, const QRectF& box, const QColor& color, const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(color, theme.card, 0.35));
    painter.drawRect(box);
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(color, 1.6));
    for (double x = box.left() - box.height(); x < box.right(); x += kHatch)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

void paintPlain(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.setPen(QPen(color, 1));
    painter.setBrush(color);
    painter.drawRect(box);
}

/// Where the bars of a panel stand.
struct Scale {
    QRectF bars;
    double low = 0.0;
    double high = 1.0;
    std::size_t years = 1;

    [[nodiscard]] double y(double eur) const
    {
        return bars.bottom() - (eur - low) / (high - low) * bars.height();
    }
    [[nodiscard]] double slot() const { return bars.width() / static_cast<double>(years); }
    [[nodiscard]] QRectF box(std::size_t year, double from, double to) const
    {
        const double width = std::min(slot() * 0.62, 46.0);
        const double middle = bars.left() + (static_cast<double>(year) + 0.5) * slot();
        return {QPointF(middle - width / 2, y(std::max(from, to))),
            QPointF(middle + width / 2, y(std::min(from, to)))};
    }
};

/// Draws one panel.
class Panel {
public:
    Panel(QPainter& painter, const YearCosts& costs, const Theme& theme)
        : m_painter(painter)
        , m_costs(costs)
        , m_theme(theme)
        , m_metrics(painter.font(), painter.device())
    {
    }

    void paint(const QRectF& panel, const YearBars& bars, const std::pair<double, double>& range)
    {
        const double line = m_metrics.height();
        m_scale = {QRectF(panel.left(), panel.top() + line * 2.6, panel.width(), kBars),
            range.first, range.second, std::max<std::size_t>(1, m_costs.years.size())};
        const QColor colour = m_theme.way(bars.way);
        m_painter.fillRect(QRectF(panel.left(), panel.top() + 1, kMarkWidth, line), colour);
        QFont strong = m_painter.font();
        strong.setWeight(bars.emphasised ? QFont::Bold : QFont::DemiBold);
        const QFont plain = m_painter.font();
        m_painter.setFont(strong);
        m_painter.setPen(m_theme.text);
        const double room = panel.width() - kMarkWidth - 6;
        m_painter.drawText(QRectF(panel.left() + kMarkWidth + 6, panel.top(), room, line + 2),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            m_metrics.elidedText(bars.label, Qt::ElideRight, room));
        m_painter.setFont(plain);
        for (std::size_t year = 0; year < m_costs.years.size(); ++year)
            paintYear(bars, year);
        m_painter.setPen(QPen(m_theme.muted, 1));
        m_painter.drawLine(
            QPointF(panel.left(), m_scale.y(0)), QPointF(panel.right(), m_scale.y(0)));
    }

private:
    void paintYear(const YearBars& bars, std::size_t year)
    {
        const double investment = finite(bars.investmentEur, year);
        const double running = finite(bars.runningEur, year);
        const QColor colour = m_theme.way(bars.way);
        if (static_cast<int>(year) == m_costs.current) {
            const QRectF slot(m_scale.bars.left() + static_cast<double>(year) * m_scale.slot(),
                m_scale.bars.top() - m_metrics.height(), m_scale.slot(),
                kBars + 2.2 * m_metrics.height());
            m_painter.fillRect(slot, m_theme.selected);
        }
        if (investment != 0.0)
            paintHatched(m_painter, m_scale.box(year, 0, investment), colour, m_theme);
        const double from = investment * running > 0.0 ? investment : 0.0;
        if (running != 0.0)
            paintPlain(m_painter, m_scale.box(year, from, from + running), colour);
        paintTexts(
            year, std::max({investment + running, investment, running, 0.0}), investment + running);
    }
    void paintTexts(std::size_t year, double top, double sum)
    {
        const double line = m_metrics.height();
        const double left = m_scale.bars.left() + static_cast<double>(year) * m_scale.slot();
        const int centred = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine;
        const QString figure = shortEuro(sum, m_costs.locale);
        m_painter.setPen(m_theme.text);
        if (m_metrics.horizontalAdvance(figure) <= m_scale.slot())
            m_painter.drawText(
                QRectF(left, m_scale.y(top) - line - 1, m_scale.slot(), line), centred, figure);
        m_painter.setPen(m_theme.muted);
        m_painter.drawText(QRectF(left, m_scale.bars.bottom() + 3, m_scale.slot(), line), centred,
            m_costs.years[year]);
    }

    QPainter& m_painter;
    const YearCosts& m_costs;
    const Theme& m_theme;
    QFontMetricsF m_metrics;
    Scale m_scale;
};

void paintLegend(QPainter& painter, const QRectF& area, const YearCosts& costs, const Theme& theme)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double side = metrics.ascent();
    double x = area.left();
    const auto entry = [&](const QString& word, bool hatched) {
        const QRectF box(x + 1, area.top() + (metrics.height() - side) / 2, side * 1.6, side);
        if (hatched)
            paintHatched(painter, box, theme.muted, theme);
        else
            paintPlain(painter, box, theme.muted);
        painter.setPen(theme.text);
        painter.drawText(QRectF(box.right() + 6, area.top(), area.width(), metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, word);
        x = box.right() + 6 + metrics.horizontalAdvance(word) + 18;
    };
    entry(costs.investment, true);
    entry(costs.running, false);
}

} // namespace

double yearsHeight(double width, const YearCosts& costs, const QFont& font)
{
    const Grid grid = gridOf(width, costs, QFontMetricsF(font));
    return grid.legend + static_cast<double>(grid.rows) * grid.panelHeight;
}

int yearAt(const QRectF& area, const YearCosts& costs, const QFont& font, const QPointF& point)
{
    const Grid grid = gridOf(area.width(), costs, QFontMetricsF(font));
    for (std::size_t i = 0; i < costs.ways.size(); ++i) {
        const QRectF panel = grid.panel(area, i);
        if (panel.contains(point) && !costs.years.empty())
            return static_cast<int>((point.x() - panel.left()) / panel.width()
                * static_cast<double>(costs.years.size()));
    }
    return -1;
}

void paintYears(QPainter& painter, const QRectF& area, const YearCosts& costs, const Theme& theme)
{
    if (costs.ways.empty() || costs.years.empty())
        return;
    painter.save();
    const Grid grid = gridOf(area.width(), costs, QFontMetricsF(painter.font(), painter.device()));
    paintLegend(painter, area, costs, theme);
    const auto range = rangeOf(costs);
    for (std::size_t i = 0; i < costs.ways.size(); ++i)
        Panel(painter, costs, theme).paint(grid.panel(area, i), costs.ways[i], range);
    painter.restore();
}

} // namespace kursbuch
