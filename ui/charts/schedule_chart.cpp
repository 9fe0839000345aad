#include "ui/charts/schedule_chart.h"

#include "ui/charts/qcustomplot_include.h"
#include <QMouseEvent>
#include <cmath>

namespace kursbuch {

namespace {

constexpr int kHintWidth = 640;
constexpr int kMargin = 4;

} // namespace

ScheduleChart::ScheduleChart(QWidget* parent)
    : Chart(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScheduleChart::setData(const SchedulePicture& picture)
{
    m_picture = picture;
    renew(picture.name);
    setFixedHeight(sizeHint().height());
    update();
}

void ScheduleChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void ScheduleChart::paintInto(QCPPainter& painter, const QRectF& area, double scale)
{
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    painter.setFont(font());
    paintSchedule(painter, QRectF(QPointF(0, 0), area.size() / scale), m_picture, m_theme);
    painter.restore();
}

ChartTable ScheduleChart::table() const
{
    ChartTable table {.headings = m_picture.headings};
    for (const ScheduleBar& bar : m_picture.bars) {
        ChartTable::Row row {bar.label, {{}, bar.start, bar.finish, {}}};
        if (bar.start && bar.finish) {
            row.values.front() = *bar.finish - *bar.start;
            row.values.back() = bar.slack;
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

QSize ScheduleChart::sizeHint() const
{
    const double height = scheduleHeight(m_picture, font());
    return {kHintWidth, static_cast<int>(std::ceil(height)) + 2 * kMargin};
}

std::vector<ReadOutLine> ScheduleChart::linesAt(int place) const
{
    std::vector<ReadOutLine> lines;
    for (const auto& [name, value] : m_picture.bars[static_cast<std::size_t>(place)].facts)
        lines.push_back({.text = name, .figure = value});
    return lines;
}

void ScheduleChart::mark(std::optional<int> place)
{
    m_picture.current = place.value_or(-1);
    update();
}

void ScheduleChart::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF area = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const int bar = scheduleBarAt(area, m_picture, font(), event->position());
    point(bar >= 0 ? std::optional(bar) : std::nullopt);
}

void ScheduleChart::mousePressEvent(QMouseEvent* /*event*/)
{
    setFocus(Qt::MouseFocusReason);
}

void ScheduleChart::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setFont(font());
    paintSchedule(
        painter, QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin), m_picture, m_theme);
    painter.end();
    Chart::paintEvent(event);
}

} // namespace kursbuch
