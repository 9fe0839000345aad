#include "ui/charts/axis_tickers.h"
#include "ui/charts/cost_charts.h"
#include "ui/charts/cost_marks.h"

#include <QKeyEvent>
#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

struct CumulativeCostChart::Private {
    QCustomPlot* plot = nullptr;
    CostMarks* marks = nullptr;
    CumulativeCost data {};
    Theme theme = kursbuch::theme(ThemeKind::Light);
    QSharedPointer<MonthTicker> months {new MonthTicker};
    std::optional<int> month {};

    [[nodiscard]] int lastMonth() const;
    void fill();
    void setRanges();
    void draw(const QFont& font);
    void show(std::optional<int> at);
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
    }
    const int top = qCeil(QFontMetricsF(font).height() / 2) + 2;
    plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot->axisRect()->setMargins(QMargins(0, top, qCeil(marks->endRoom()), 0));
    plot->axisRect()->setMinimumMargins(QMargins(10, 0, 0, 10));
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void CumulativeCostChart::Private::show(std::optional<int> at)
{
    if (month == at)
        return;
    month = at;
    marks->setMonth(at);
    plot->replot(QCustomPlot::rpQueuedReplot);
}

CumulativeCostChart::CumulativeCostChart(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setFocusPolicy(Qt::StrongFocus);
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
        d->show(
            inside ? std::optional(std::clamp(qRound(month), 0, d->lastMonth())) : std::nullopt);
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
    d->months->setWord(cost.monthWord);
    d->show({});
    d->fill();
    d->draw(font());
    setAccessibleName(tr("Cumulative cost by month"));
    setAccessibleDescription(summary());
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
    return tr("After %1 months the lowest payments are %2 for %3, the highest %4 for %5.")
        .arg(d->data.locale.toString(d->lastMonth()),
            shortEuro(lowest->cumulativeEur.back(), d->data.locale), lowest->label,
            shortEuro(highest->cumulativeEur.back(), d->data.locale), highest->label);
}

void CumulativeCostChart::keyPressEvent(QKeyEvent* event)
{
    const int last = d->lastMonth();
    const int now = d->month.value_or(-1);
    int next = 0;
    switch (event->key()) {
    case Qt::Key_Right:
        next = now + 1;
        break;
    case Qt::Key_Left:
        next = now < 0 ? last : now - 1;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (d->data.curves.empty())
        return;
    d->show(std::clamp(next, 0, last));
    QStringList spoken;
    for (const ReadOutLine& line : d->marks->readOut(*d->month))
        spoken.append(line.figure.isEmpty() ? line.text : line.text + u' ' + line.figure);
    setAccessibleDescription(spoken.join(u", "_s)); // its change is what a screen reader announces
}

void CumulativeCostChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void CumulativeCostChart::focusOutEvent(QFocusEvent* event)
{
    d->show({});
    setAccessibleDescription(summary());
    QWidget::focusOutEvent(event);
    update();
}

void CumulativeCostChart::leaveEvent(QEvent* event)
{
    if (!hasFocus())
        d->show({});
    QWidget::leaveEvent(event);
}

void CumulativeCostChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        d->draw(font());
    if (event->type() == QEvent::LanguageChange)
        setData(CumulativeCost(d->data));
}

void CumulativeCostChart::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (hasFocus())
        paintFocus(*this, d->theme);
}

} // namespace kursbuch
