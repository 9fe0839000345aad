#include "ui/charts/axis_tickers.h"
#include "ui/charts/cost_charts.h"
#include "ui/charts/cost_marks.h"

#include <QEvent>
#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarkers = 6; ///< along a curve
constexpr double kMarkerSize = 7;

QCPScatterStyle::ScatterShape scatterOf(const QString& way)
{
    switch (wayMarker(way)) {
    case WayMarker::Circle:
        return QCPScatterStyle::ssCircle;
    case WayMarker::Diamond:
        return QCPScatterStyle::ssDiamond;
    case WayMarker::Square:
        return QCPScatterStyle::ssSquare;
    case WayMarker::Triangle:
        return QCPScatterStyle::ssTriangle;
    case WayMarker::Cross:
        return QCPScatterStyle::ssCross;
    case WayMarker::None:
        break;
    }
    return QCPScatterStyle::ssNone;
}

} // namespace

struct CumulativeCostChart::Private {
    QCustomPlot* plot = nullptr;
    CostMarks* marks = nullptr;
    CumulativeCost data {};
    Theme theme = kursbuch::theme(ThemeKind::Light);
    QSharedPointer<MonthTicker> months {new MonthTicker};

    [[nodiscard]] int lastMonth() const;
    void fill();
    void setRanges();
    void draw(const QFont& font);
};

int CumulativeCostChart::Private::lastMonth() const
{
    std::size_t points = 1;
    for (const CostCurve& curve : data.curves)
        points = std::max(points, curve.cumulativeEur.size());
    return static_cast<int>(points) - 1;
}

void CumulativeCostChart::Private::fill()
{
    plot->clearGraphs();
    for (const CostCurve& curve : data.curves) {
        QVector<double> keys;
        QVector<double> euros;
        for (std::size_t i = 0; i < curve.cumulativeEur.size(); ++i) {
            keys.append(static_cast<double>(i));
            euros.append(curve.cumulativeEur[i]);
        }
        QCPGraph* graph = plot->addGraph();
        graph->setName(curve.label);
        graph->setData(keys, euros, true);
        graph->setSelectable(QCP::stNone);
    }
    setRanges();
}

void CumulativeCostChart::Private::setRanges()
{
    double low = 0;
    double high = 0;
    for (const CostCurve& curve : data.curves) {
        for (const double eur : curve.cumulativeEur) {
            low = std::isfinite(eur) ? std::min(low, eur) : low;
            high = std::isfinite(eur) ? std::max(high, eur) : high;
        }
    }
    const double step
        = EuroTicker::step(std::max(high - low, 10.0), plot->yAxis->ticker()->tickCount());
    plot->yAxis->setRange(
        std::floor(low / step) * step, std::max(1.0, std::ceil(high / step)) * step);
    plot->xAxis->setRange(0, std::max(1, lastMonth()));
}

void CumulativeCostChart::Private::draw(const QFont& font)
{
    dress(*plot, theme, font);
    marks->setLook(theme, font);
    plot->setLocale(data.locale);
    plot->xAxis->grid()->setVisible(false);
    plot->yAxis->setBasePen(Qt::NoPen);
    for (int i = 0; i < plot->graphCount(); ++i) {
        const CostCurve& curve = data.curves[static_cast<std::size_t>(i)];
        plot->graph(i)->setPen(theme.wayPen(curve.way, curve.emphasised ? 2.6 : 1.7));
        const QPen outline(plot->graph(i)->pen().color(), 1.4);
        plot->graph(i)->setScatterStyle(
            {scatterOf(curve.way), outline, QBrush(theme.card), kMarkerSize});
        plot->graph(i)->setScatterSkip(std::max(1, lastMonth() / kMarkers) - 1);
    }
    const int top = qCeil(QFontMetricsF(font).height() / 2) + 2;
    plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot->axisRect()->setMargins(QMargins(0, top, qCeil(marks->endRoom()), 0));
    plot->axisRect()->setMinimumMargins(QMargins(10, 0, 0, 10));
    plot->replot(QCustomPlot::rpQueuedReplot);
}

CumulativeCostChart::CumulativeCostChart(QWidget* parent)
    : Chart(parent)
    , d(std::make_unique<Private>())
{
    setMinimumSize(320, 180);
    d->plot = makePlot(this);
    d->marks = new CostMarks(d->plot); // owned by the plot
    d->marks->setData(&d->data);
    const QSharedPointer<EuroTicker> euros(new EuroTicker);
    euros->setTickCount(5);
    d->plot->yAxis->setTicker(euros);
    d->months->setTickCount(8);
    d->plot->xAxis->setTicker(d->months);
    connect(d->plot, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) {
        const double month = d->plot->xAxis->pixelToCoord(event->position().x());
        const bool inside
            = d->plot->axisRect()->rect().contains(event->pos()) && !d->data.curves.empty();
        point(inside ? std::optional(std::clamp(qRound(month), 0, d->lastMonth())) : std::nullopt);
    });
    connect(d->plot, &QCustomPlot::mousePress, this, [this] { setFocus(Qt::MouseFocusReason); });
    setData({});
}

CumulativeCostChart::~CumulativeCostChart() = default;

QSize CumulativeCostChart::sizeHint() const
{
    return {720, 320};
}

void CumulativeCostChart::setData(const CumulativeCost& cost)
{
    d->data = cost;
    const bool months = cost.axis == CostAxis::Months;
    d->months->setWord(months ? cost.monthWord : QString());
    d->months->setAxis(cost.axis);
    d->fill();
    d->draw(font());
    renew(months ? tr("Cumulative cost by month") : tr("Cost by utilisation"));
}

void CumulativeCostChart::setTheme(const Theme& theme)
{
    d->theme = theme;
    d->draw(font());
}

void CumulativeCostChart::paintInto(QCPPainter& painter, const QRectF& area, double scale)
{
    paintPlot(*d->plot, painter, area, scale);
}

QString CumulativeCostChart::summary() const
{
    const CostCurve* lowest = nullptr;
    const CostCurve* highest = nullptr;
    for (const CostCurve& curve : d->data.curves) {
        if (curve.cumulativeEur.empty() || !std::isfinite(curve.cumulativeEur.back()))
            continue;
        if (!lowest || curve.cumulativeEur.back() < lowest->cumulativeEur.back())
            lowest = &curve;
        if (!highest || curve.cumulativeEur.back() > highest->cumulativeEur.back())
            highest = &curve;
    }
    if (!lowest)
        return tr("No way has a cost yet.");
    const QString sentence = d->data.axis == CostAxis::Months
        ? tr("After %1 months the lowest payments are %2 for %3, the highest %4 for %5.")
        : tr("At a utilisation of %1 % the lowest cost is %2 for %3, the highest %4 for %5.");
    return sentence.arg(d->data.locale.toString(d->lastMonth()),
        shortEuro(lowest->cumulativeEur.back(), d->data.locale), lowest->label,
        shortEuro(highest->cumulativeEur.back(), d->data.locale), highest->label);
}

ChartTable CumulativeCostChart::table() const
{
    ChartTable table {.headings = {d->data.monthWord}};
    for (const CostCurve& curve : d->data.curves)
        table.headings << curve.label + u" (€)"_s;
    for (int place = 0; place < places(); ++place) {
        ChartTable::Row row {d->marks->placeName(place), {}};
        for (const CostCurve& curve : d->data.curves) {
            const auto index = static_cast<std::size_t>(place);
            const bool known = index < curve.cumulativeEur.size();
            row.values.push_back(known ? std::optional(curve.cumulativeEur[index]) : std::nullopt);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

const QLocale& CumulativeCostChart::numbers() const
{
    return d->data.locale;
}

const Theme& CumulativeCostChart::colours() const
{
    return d->theme;
}

int CumulativeCostChart::places() const
{
    return d->data.curves.empty() ? 0 : d->lastMonth() + 1;
}

std::vector<ReadOutLine> CumulativeCostChart::linesAt(int place) const
{
    return d->marks->readOut(place);
}

void CumulativeCostChart::mark(std::optional<int> place)
{
    d->marks->setMonth(place);
    d->plot->replot(QCustomPlot::rpQueuedReplot);
}

void CumulativeCostChart::draw()
{
    d->draw(font());
}

void CumulativeCostChart::changeEvent(QEvent* event)
{
    Chart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setData(CumulativeCost(d->data));
}

} // namespace kursbuch
