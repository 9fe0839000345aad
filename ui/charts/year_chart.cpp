#include "ui/charts/year_chart.h"

#include "ui/charts/axis_tickers.h"

#include <QMouseEvent>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kHintWidth = 640;

double valueAt(const std::vector<double>& values, std::size_t index)
{
    return index < values.size() && std::isfinite(values[index]) ? values[index] : 0.0;
}

double yearSum(const YearBars& bars, std::size_t year)
{
    return valueAt(bars.investmentEur, year) + valueAt(bars.runningEur, year);
}

} // namespace

YearChart::YearChart(QWidget* parent)
    : Chart(parent)
{
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void YearChart::setData(const YearCosts& costs)
{
    m_costs = costs;
    renew(tr("Payments by year"));
    updateGeometry();
    update();
}

void YearChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void YearChart::paintInto(QCPPainter& painter, const QRectF& area, double scale)
{
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    painter.setFont(font());
    paintYears(painter, QRectF(QPointF(0, 0), area.size() / scale), m_costs, m_theme);
    painter.restore();
}

QString YearChart::summary() const
{
    QStringList sentences;
    for (const YearBars& bars : m_costs.ways) {
        std::size_t dearest = 0;
        for (std::size_t year = 0; year < m_costs.years.size(); ++year)
            dearest = yearSum(bars, year) > yearSum(bars, dearest) ? year : dearest;
        if (dearest < m_costs.years.size())
            sentences << tr("%1: most in %2 with %3.")
                             .arg(bars.label, m_costs.years[dearest],
                                 shortEuro(yearSum(bars, dearest), m_costs.locale));
    }
    return sentences.isEmpty() ? tr("No way has a cost yet.") : sentences.join(u' ');
}

ChartTable YearChart::table() const
{
    ChartTable table {.headings = {tr("Year")}};
    for (const YearBars& bars : m_costs.ways) {
        for (const QString& part : {m_costs.investment, m_costs.running, tr("together")})
            table.headings << u"%1, %2 (€)"_s.arg(bars.label, part);
    }
    ChartTable::Row sum {tr("Total"), {}};
    sum.values.assign(3 * m_costs.ways.size(), 0.0);
    for (std::size_t year = 0; year < m_costs.years.size(); ++year) {
        ChartTable::Row row {m_costs.years[year], {}};
        for (const YearBars& bars : m_costs.ways) {
            for (const double eur : {valueAt(bars.investmentEur, year),
                     valueAt(bars.runningEur, year), yearSum(bars, year)}) {
                *sum.values[row.values.size()] += eur;
                row.values.emplace_back(eur);
            }
        }
        table.rows.push_back(std::move(row));
    }
    table.rows.push_back(std::move(sum));
    return table;
}

QSize YearChart::sizeHint() const
{
    return {kHintWidth, heightForWidth(kHintWidth)};
}

int YearChart::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(yearsHeight(width - 8, m_costs, font()))) + 8;
}

std::vector<ReadOutLine> YearChart::linesAt(int place) const
{
    const auto year = static_cast<std::size_t>(place);
    std::vector<ReadOutLine> lines {{.text = m_costs.years[year]}};
    for (const YearBars& bars : m_costs.ways) {
        lines.push_back({.text = bars.label,
            .figure = shortEuro(yearSum(bars, year), m_costs.locale),
            .full = fullEuro(yearSum(bars, year), m_costs.locale)});
    }
    return lines;
}

void YearChart::mark(std::optional<int> place)
{
    m_costs.current = place.value_or(-1);
    update();
}

void YearChart::mouseMoveEvent(QMouseEvent* event)
{
    const int year
        = yearAt(QRectF(rect()).adjusted(4, 4, -4, -4), m_costs, font(), event->position());
    point(year >= 0 ? std::optional(year) : std::nullopt);
}

void YearChart::mousePressEvent(QMouseEvent* /*event*/)
{
    setFocus(Qt::MouseFocusReason);
}

void YearChart::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintYears(painter, QRectF(rect()).adjusted(4, 4, -4, -4), m_costs, m_theme);
    painter.end();
    Chart::paintEvent(event);
}

} // namespace kursbuch
