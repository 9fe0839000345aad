#include "ui/charts/axis_tickers.h"
#include "ui/charts/breakdown_marks.h"
#include "ui/charts/cost_charts.h"

#include <QEvent>
#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 34; // of one way, in pixels

} // namespace

struct CostBreakdownChart::Private {
    QCustomPlot* plot = nullptr;
    BreakdownMarks* marks = nullptr;
    CostBreakdown data {};
    Theme theme = kursbuch::theme(ThemeKind::Light);
    std::vector<QCPBars*> bars {};

    void fill();
    void setRanges();
    void draw(const QFont& font);
    /// Room below for the legend at this width; the last thing before the layout.
    void makeRoom(double width);
};

void CostBreakdownChart::Private::fill()
{
    plot->clearPlottables();
    bars.clear();
    for (std::size_t part = 0; part < data.parts.size(); ++part) {
        QVector<double> keys;
        QVector<double> euros;
        for (std::size_t i = 0; i < data.stacks.size(); ++i) {
            const std::vector<double>& values = data.stacks[i].partsEur;
            keys.append(static_cast<double>(i));
            euros.append(part < values.size() && std::isfinite(values[part]) ? values[part] : 0.0);
        }
        auto* bar = new QCPBars(plot->yAxis, plot->xAxis); // owned by the plot
        bar->setName(data.parts[part]);
        bar->setData(keys, euros, true);
        bar->setWidth(0.58);
        bar->setSelectable(QCP::stNone);
        if (!bars.empty())
            bar->moveAbove(bars.back());
        bars.push_back(bar);
    }
    setRanges();
}

void CostBreakdownChart::Private::setRanges()
{
    double low = 0;
    double high = 10;
    const QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    for (std::size_t i = 0; i < data.stacks.size(); ++i) {
        double above = 0;
        double below = 0;
        for (const double eur : data.stacks[i].partsEur)
            (eur < 0 ? below : above) += std::isfinite(eur) ? eur : 0.0;
        low = std::min(low, below);
        high = std::max(high, above);
        names->addTick(static_cast<double>(i), data.stacks[i].label);
    }
    const double step = EuroTicker::step(high - low, plot->xAxis->ticker()->tickCount());
    plot->xAxis->setRange(low * 1.15, std::ceil(high / step) * step);
    plot->yAxis->setTicker(names);
    plot->yAxis->setRangeReversed(true);
    plot->yAxis->setRange(
        -0.5, std::max<double>(0.5, static_cast<double>(data.stacks.size()) - 0.5));
}

void CostBreakdownChart::Private::draw(const QFont& font)
{
    dress(*plot, theme, font);
    marks->setLook(theme, font);
    plot->setLocale(data.locale);
    plot->yAxis->grid()->setVisible(false);
    plot->yAxis->setTickLabelColor(theme.text);
    plot->xAxis->setBasePen(Qt::NoPen);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        bars[i]->setBrush(theme.series(static_cast<int>(i)));
        bars[i]->setPen(QPen(theme.card, 0.8));
    }
    makeRoom(plot->viewport().width());
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void CostBreakdownChart::Private::makeRoom(double width)
{
    const int below = qCeil(marks->legendHeight(width) + marks->axisHeight());
    plot->axisRect()->setAutoMargins(QCP::msLeft);
    plot->axisRect()->setMargins(QMargins(0, 4, qCeil(marks->totalRoom()), below));
}

CostBreakdownChart::CostBreakdownChart(QWidget* parent)
    : Chart(parent)
    , d(std::make_unique<Private>())
{
    setMinimumSize(320, 140);
    d->plot = makePlot(this);
    d->marks = new BreakdownMarks(d->plot); // owned by the plot
    d->marks->setData(&d->data);
    const QSharedPointer<EuroTicker> euros(new EuroTicker);
    euros->setTickCount(4);
    d->plot->xAxis->setTicker(euros);
    connect(d->plot, &QCustomPlot::beforeReplot, this,
        [this] { d->makeRoom(d->plot->viewport().width()); });
    connect(d->plot, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) {
        const int row = qRound(d->plot->yAxis->pixelToCoord(event->position().y()));
        const bool inside = d->plot->axisRect()->rect().contains(event->pos());
        const bool there = inside && row >= 0 && row < static_cast<int>(d->data.stacks.size());
        point(there ? std::optional(row) : std::nullopt);
    });
    connect(d->plot, &QCustomPlot::mousePress, this, [this] { setFocus(Qt::MouseFocusReason); });
    setData({});
}

CostBreakdownChart::~CostBreakdownChart() = default;

QSize CostBreakdownChart::sizeHint() const
{
    const auto rows = std::max<int>(2, static_cast<int>(d->data.stacks.size()));
    return {
        420, rows * kRowHeight + qCeil(d->marks->legendHeight(400) + d->marks->axisHeight()) + 8};
}

void CostBreakdownChart::setData(const CostBreakdown& breakdown)
{
    d->data = breakdown;
    d->fill();
    d->draw(font());
    renew(tr("What the cost of each way is made of"));
    updateGeometry();
}

void CostBreakdownChart::setTheme(const Theme& theme)
{
    d->theme = theme;
    d->draw(font());
}

void CostBreakdownChart::paintInto(QCPPainter& painter, const QRectF& area, double scale)
{
    d->makeRoom(area.width() / scale);
    paintPlot(*d->plot, painter, area, scale);
    d->makeRoom(d->plot->viewport().width());
}

QString CostBreakdownChart::summary() const
{
    if (d->data.stacks.empty())
        return tr("No way has a cost yet.");
    QStringList sentences;
    for (const CostStack& stack : d->data.stacks) {
        const auto largest = std::ranges::max_element(stack.partsEur);
        const auto part = static_cast<std::size_t>(std::distance(stack.partsEur.begin(), largest));
        if (part >= d->data.parts.size())
            continue;
        sentences.append(tr("%1: %2, most of it %3 with %4.")
                             .arg(stack.label, shortEuro(stackTotal(stack), d->data.locale),
                                 d->data.parts[part], shortEuro(*largest, d->data.locale)));
    }
    return sentences.join(u' ');
}

ChartTable CostBreakdownChart::table() const
{
    ChartTable table {.headings = {tr("Way")}};
    for (const QString& part : d->data.parts)
        table.headings << part + u" (€)"_s;
    table.headings << tr("Total (€)");
    for (const CostStack& stack : d->data.stacks) {
        ChartTable::Row row {stack.label, {stack.partsEur.begin(), stack.partsEur.end()}};
        row.values.resize(d->data.parts.size());
        row.values.emplace_back(stackTotal(stack));
        table.rows.push_back(std::move(row));
    }
    return table;
}

const QLocale& CostBreakdownChart::numbers() const
{
    return d->data.locale;
}

const Theme& CostBreakdownChart::colours() const
{
    return d->theme;
}

int CostBreakdownChart::places() const
{
    return static_cast<int>(d->data.stacks.size());
}

std::vector<ReadOutLine> CostBreakdownChart::linesAt(int place) const
{
    return d->marks->readOut(place);
}

void CostBreakdownChart::mark(std::optional<int> place)
{
    d->marks->setStack(place);
    d->plot->replot(QCustomPlot::rpQueuedReplot);
}

void CostBreakdownChart::draw()
{
    d->draw(font());
}

void CostBreakdownChart::changeEvent(QEvent* event)
{
    Chart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setData(CostBreakdown(d->data));
}

} // namespace kursbuch
