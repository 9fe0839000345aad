#include "ui/window/accuracy_view.h"

#include "ui/window/look.h"

#include <QKeyEvent>
#include <algorithm>
#include <cmath>

namespace kursbuch {

namespace {

constexpr int kWidth = 900;
constexpr double kEdge = 4; ///< room for the frame of the focus

} // namespace

AccuracyView::AccuracyView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("accuracyView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AccuracyView::setPlot(AccuracyPlot plot)
{
    m_plot = std::move(plot);
    m_plot.current = {};
    m_order.clear();
    for (std::size_t panel = 0; panel < m_plot.panels.size(); ++panel) {
        const std::vector<AccuracyMark>& marks = m_plot.panels[panel].marks;
        const auto from = static_cast<std::ptrdiff_t>(m_order.size());
        for (std::size_t i = 0; i < marks.size(); ++i)
            m_order.push_back({static_cast<int>(panel), static_cast<int>(i)});
        std::ranges::stable_sort(m_order.begin() + from, m_order.end(), {},
            [&](MarkPlace place) { return marks[static_cast<std::size_t>(place.mark)].measured; });
    }
    fit();
    update();
}

QRectF AccuracyView::area() const
{
    return QRectF(rect()).adjusted(kEdge, kEdge, -kEdge, -kEdge);
}

/// Layouts above do not all ask for a height by width.
void AccuracyView::fit()
{
    if (const int wanted = heightForWidth(width()); wanted != height())
        setFixedHeight(wanted);
}

void AccuracyView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

QSize AccuracyView::sizeHint() const
{
    return {kWidth, heightForWidth(kWidth)};
}

int AccuracyView::heightForWidth(int width) const
{
    return static_cast<int>(
        std::ceil(accuracyHeight(width - 2 * kEdge, m_plot, font()) + 2 * kEdge));
}

void AccuracyView::point(MarkPlace place)
{
    if (place == m_plot.current)
        return;
    m_plot.current = place;
    update();
    const QString text = place.panel < 0 ? QString()
                                         : m_plot.panels[static_cast<std::size_t>(place.panel)]
                                               .marks[static_cast<std::size_t>(place.mark)]
                                               .text;
    setAccessibleDescription(text); // its change is what a screen reader announces
    emit pointed(text);
}

MarkPlace AccuracyView::next(int direction) const
{
    const auto at = std::ranges::find(m_order, m_plot.current);
    if (at == m_order.end())
        return direction > 0 ? m_order.front() : m_order.back();
    const auto last = static_cast<std::ptrdiff_t>(m_order.size()) - 1;
    const std::ptrdiff_t place = at - m_order.begin() + direction;
    return m_order[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(place, 0, last))];
}

void AccuracyView::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& colours = themeOf(*this);
    QPainter painter(this);
    painter.setFont(font());
    paintAccuracy(painter, area(), m_plot, colours);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void AccuracyView::mouseMoveEvent(QMouseEvent* event)
{
    if (const MarkPlace place = markAt(area(), m_plot, font(), event->position()); place.panel >= 0)
        point(place);
}

void AccuracyView::leaveEvent(QEvent* /*event*/)
{
    if (!hasFocus())
        point({});
}

void AccuracyView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_order.empty() || key < Qt::Key_Left || key > Qt::Key_Down) {
        QWidget::keyPressEvent(event);
        return;
    }
    point(next(key == Qt::Key_Right || key == Qt::Key_Up ? 1 : -1));
}

void AccuracyView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void AccuracyView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (!underMouse())
        point({});
    update();
}

} // namespace kursbuch
