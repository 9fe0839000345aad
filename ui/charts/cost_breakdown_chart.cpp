#include "ui/charts/axis_tickers.h"
#include "ui/charts/breakdown_marks.h"
#include "ui/charts/cost_charts.h"

#include <QKeyEvent>
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
    std::optional<int> stack {};
    std::vector<QCPBars*> bars {};

    void fill();
    void setRanges();
    void draw(const QFont& font);
    void show(std::optional<int> at);
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

void CostBreakdownChart::Private::show(std::optional<int> at)
{
    if (stack == at)
        return;
    stack = at;
    marks->setStack(at);
    plot->replot(QCustomPlot::rpQueuedReplot);
}

CostBreakdownChart::CostBreakdownChart(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setFocusPolicy(Qt::StrongFocus);
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
        d->show(there ? std::optional(row) : std::nullopt);
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
    d->show({});
    d->fill();
    d->draw(font());
    setAccessibleName(tr("What the cost of each way is made of"));
    setAccessibleDescription(summary());
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

void CostBreakdownChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(d->data.stacks.size()) - 1;
    const int now = d->stack.value_or(-1);
    int next = 0;
    switch (event->key()) {
    case Qt::Key_Down:
        next = now + 1;
        break;
    case Qt::Key_Up:
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
    if (last < 0)
        return;
    d->show(std::clamp(next, 0, last));
    QStringList spoken;
    for (const ReadOutLine& line : d->marks->readOut(*d->stack))
        spoken.append(line.text + u' ' + line.figure);
    setAccessibleDescription(spoken.join(u", "_s)); // its change is what a screen reader announces
}

void CostBreakdownChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void CostBreakdownChart::focusOutEvent(QFocusEvent* event)
{
    d->show({});
    setAccessibleDescription(summary());
    QWidget::focusOutEvent(event);
    update();
}

void CostBreakdownChart::leaveEvent(QEvent* event)
{
    if (!hasFocus())
        d->show({});
    QWidget::leaveEvent(event);
}

void CostBreakdownChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        d->draw(font());
    if (event->type() == QEvent::LanguageChange)
        setData(CostBreakdown(d->data));
}

void CostBreakdownChart::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (hasFocus())
        paintFocus(*this, d->theme);
}

} // namespace kursbuch
