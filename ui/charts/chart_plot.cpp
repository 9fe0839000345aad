#include "ui/charts/chart_plot.h"
#include "ui/charts/qcustomplot_include.h"

#include "ui/charts/shapes.h"

#include <QEvent>
#include <QVBoxLayout>
#include <QWindow>
#include <algorithm>
#include <numeric>

namespace kursbuch {

namespace {

/// QCustomPlot reads the pixel ratio once, so that a window that moves to another screen would stay
/// blurred, and keeps the wheel to itself, so that a page could not be scrolled over a chart.
class PlotManners : public QObject {
public:
    explicit PlotManners(QCustomPlot* plot)
        : QObject(plot)
        , m_plot(plot)
    {
        plot->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::Show)
            follow(m_plot->window()->windowHandle());
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore(); // and so it reaches the page around the chart
        return true;
    }

private:
    void follow(QWindow* window)
    {
        if (window && window != m_window) {
            m_window = window;
            connect(window, &QWindow::screenChanged, this, [this] { sharpen(); });
        }
        sharpen();
    }
    void sharpen()
    {
        m_plot->setBufferDevicePixelRatio(m_plot->devicePixelRatioF());
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    }

    QCustomPlot* m_plot;
    QPointer<QWindow> m_window;
};

} // namespace

QCustomPlot* makePlot(QWidget* chart)
{
    auto* layout = new QVBoxLayout(chart);
    layout->setContentsMargins(2, 2, 2, 2); // leaves room for the focus frame
    auto* plot = new QCustomPlot(chart);
    plot->setFocusPolicy(Qt::NoFocus);
    plot->setAttribute(Qt::WA_NoMousePropagation, false); // for the wheel, see above
    plot->setNoAntialiasingOnDrag(true);
    layout->addWidget(plot);
    new PlotManners(plot); // owned by the plot
    return plot;
}

void dress(QCustomPlot& plot, const Theme& theme, const QFont& font)
{
    plot.setBackground(theme.kind == ThemeKind::Print ? QBrush(Qt::NoBrush) : QBrush(theme.card));
    for (QCPAxis* axis : plot.axisRect()->axes()) {
        axis->setBasePen(QPen(theme.line, 1));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(theme.muted);
        axis->setTickLabelFont(font);
        axis->setLabelFont(font);
        axis->setLabelColor(theme.muted);
        axis->setTickLength(0, 0);
        axis->setTickLabelPadding(8);
        axis->grid()->setPen(QPen(theme.grid, 1));
        axis->grid()->setZeroLinePen(QPen(theme.line, 1));
        axis->grid()->setSubGridVisible(false);
    }
}

QColor readable(const QColor& color, const Theme& theme)
{
    for (double share = 1.0; share > 0.0; share -= 0.1) {
        const QColor candidate = mixed(color, theme.text, share);
        if (contrast(candidate, theme.card) >= 4.5)
            return candidate;
    }
    return theme.text;
}

QColor textOn(const QColor& ground)
{
    return contrast(ground, Qt::white) >= contrast(ground, Qt::black) ? Qt::white : Qt::black;
}

void paintFocus(QWidget& chart, const Theme& theme)
{
    QPainter painter(&chart);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(QRectF(chart.rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void paintPlot(QCustomPlot& plot, QCPPainter& painter, const QRectF& area, double scale)
{
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    const QCPPainter::PainterModes before = painter.modes();
    painter.setModes(
        QCPPainter::pmVectorized | QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
    plot.toPainter(&painter, qRound(area.width() / scale), qRound(area.height() / scale));
    painter.setModes(before);
    painter.restore();
}

std::vector<double> spread(
    const std::vector<double>& centres, double height, double top, double bottom)
{
    std::vector<std::size_t> order(centres.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return centres[a] < centres[b]; });

    // Shifted by their place in the stack, the wanted centres only have to ascend: isotonic
    // regression by pooling neighbours.
    struct Pool {
        double mean;
        std::size_t size;
    };
    std::vector<Pool> pools;
    for (std::size_t i = 0; i < order.size(); ++i) {
        pools.push_back({centres[order[i]] - static_cast<double>(i) * height, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean > pools.back().mean) {
            const Pool last = pools.back();
            pools.pop_back();
            Pool& rest = pools.back();
            rest.mean = (rest.mean * static_cast<double>(rest.size)
                            + last.mean * static_cast<double>(last.size))
                / static_cast<double>(rest.size + last.size);
            rest.size += last.size;
        }
    }

    const double first = top + height / 2;
    const double last
        = std::max(first, bottom - height / 2 - static_cast<double>(order.size() - 1) * height);
    std::vector<double> placed(centres.size());
    std::size_t i = 0;
    for (const Pool& pool : pools) {
        for (std::size_t k = 0; k < pool.size; ++k, ++i)
            placed[order[i]] = std::clamp(pool.mean, first, last) + static_cast<double>(i) * height;
    }
    return placed;
}

void paintReadOut(
    QCPPainter& painter, const ReadOut& readOut, const QRectF& bounds, const Theme& theme)
{
    if (readOut.lines.empty())
        return;
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.height() * 1.15;
    double width = 0;
    for (const ReadOutLine& line : readOut.lines)
        width = std::max(
            width, metrics.horizontalAdvance(line.text) + metrics.horizontalAdvance(line.figure));
    QRectF box(0, 0, width + 52, height * static_cast<double>(readOut.lines.size()) + 12);
    const bool left = readOut.anchor.x() + 12 + box.width() > bounds.right();
    box.moveLeft(left ? readOut.anchor.x() - 12 - box.width() : readOut.anchor.x() + 12);
    box.moveTop(std::clamp(readOut.anchor.y() - box.height() / 2, bounds.top(),
        std::max(bounds.top(), bounds.bottom() - box.height())));

    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(box, 6, 6);
    QRectF row(box.left() + 10, box.top() + 6, box.width() - 20, height);
    for (const ReadOutLine& line : readOut.lines) {
        painter.setPen(line.pen);
        painter.drawLine(
            QPointF(row.left(), row.center().y()), QPointF(row.left() + 12, row.center().y()));
        const double indent = line.pen.style() == Qt::NoPen ? 0 : 18;
        painter.setPen(theme.text);
        painter.drawText(
            row.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line.text);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.figure);
        row.translate(0, height);
    }
}

} // namespace kursbuch
