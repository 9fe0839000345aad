#include "ui/window/route_map.h"

#include "ui/window/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kMainX = 40;
constexpr int kCloudX = 25;
constexpr int kInHouseX = 57;
constexpr int kTop = 18;
constexpr int kMaxStep = 62;
constexpr int kMinStep = 44;
constexpr double kLine = 5.0;
constexpr double kUnlitLine = 3.0;
constexpr double kUnlitOpacity = 0.35;

// Places on the line, in the order of stopIds().
constexpr std::size_t kFork = 4; // destination
constexpr std::size_t kCloud = 5;
constexpr std::size_t kInHouse = 6;
constexpr std::size_t kJoin = 7; // interfaces

QString stateId(StopState state)
{
    switch (state) {
    case StopState::InWork:
        return u"in_work"_s;
    case StopState::Done:
        return u"done"_s;
    case StopState::ToCheck:
        return u"to_check"_s;
    case StopState::Blocked:
        return u"blocked"_s;
    case StopState::NotStarted:
        break;
    }
    return u"not_started"_s;
}

int lineXOf(std::size_t index)
{
    if (index == kCloud)
        return kCloudX;
    return index == kInHouse ? kInHouseX : kMainX;
}

} // namespace

RouteMap::RouteMap(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"routeMap"_s);
    for (const QString& stopId : stopIds()) {
        auto* stop = new StopButton(stopId, this);
        stop->setLineX(lineXOf(m_stops.size()));
        m_stops.push_back(stop);
        connect(stop, &QAbstractButton::clicked, this, [this, stopId] { emit stopChosen(stopId); });
    }
}

void RouteMap::render(
    const Assessment& assessment, const QString& chosenWay, const Wording& wording)
{
    setAccessibleName(tr("Route map"));
    for (StopButton* stop : m_stops) {
        const auto result = std::find_if(assessment.stops.begin(), assessment.stops.end(),
            [stop](const StopResult& r) { return r.id == stop->stopId(); });
        const StopState state
            = result == assessment.stops.end() ? StopState::NotStarted : result->state;
        const QString key = u"stop."_s + stop->stopId();
        stop->setState(state);
        stop->setTexts(wording.word(key), wording.word(key + u".sub"_s),
            wording.word(u"state."_s + stateId(state)));
    }
    m_way = chosenWay;
    update();
}

void RouteMap::setCurrent(const QString& stopId)
{
    m_current = stopId;
    for (StopButton* stop : m_stops)
        stop->setSelected(stop->stopId() == stopId);
    update();
}

QSize RouteMap::sizeHint() const
{
    return {m_stops.front()->sizeHint().width(), minimumSizeHint().height()};
}

QSize RouteMap::minimumSizeHint() const
{
    const int step = qMax(kMinStep, 2 * fontMetrics().height() + 8);
    return {
        m_stops.front()->sizeHint().width(), 2 * kTop + step * static_cast<int>(m_stops.size())};
}

void RouteMap::resizeEvent(QResizeEvent* /*event*/)
{
    const int count = static_cast<int>(m_stops.size());
    const int step = qBound(
        kMinStep, (height() - 2 * kTop) / count, qMax(kMaxStep, 3 * fontMetrics().height()));
    int y = kTop;
    for (StopButton* stop : m_stops) {
        stop->setGeometry(0, y, width(), step);
        y += step;
    }
}

QPoint RouteMap::nodeAt(std::size_t index) const
{
    return m_stops[index]->mapToParent(m_stops[index]->centre());
}

bool RouteMap::isLit(Branch branch) const
{
    static const QStringList kCloudWays {u"api"_s, u"pretrained"_s, u"cloud"_s, u"hybrid"_s};
    static const QStringList kInHouseWays {u"extend"_s, u"system"_s, u"pc"_s, u"hybrid"_s};
    if (m_way.isEmpty() || m_way == "today"_L1)
        return true;
    return branch == Branch::Cloud ? kCloudWays.contains(m_way) : kInHouseWays.contains(m_way);
}

void RouteMap::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = themeOf(*this);
    QColor travelled = colours.muted;
    travelled.setAlphaF(0.75F);
    const auto selected
        = static_cast<std::size_t>(qMax(0, static_cast<int>(stopIds().indexOf(m_current))));
    for (std::size_t i = 0; i + 1 < m_stops.size(); ++i) {
        if (i >= kFork && i < kJoin)
            continue;
        painter.setPen(QPen(i < selected ? travelled : colours.line, kLine));
        painter.drawLine(nodeAt(i), nodeAt(i + 1));
    }
    paintBranch(painter, Branch::InHouse);
    paintBranch(painter, Branch::Cloud);
}

void RouteMap::paintBranch(QPainter& painter, Branch branch) const
{
    const QPointF fork = nodeAt(kFork);
    const QPointF join = nodeAt(kJoin);
    const double x = branch == Branch::Cloud ? kCloudX : kInHouseX;
    // Both branches turn at the same heights, as on a transit map.
    const double upper = nodeAt(kCloud).y();
    const double lower = nodeAt(kInHouse).y();
    const double bend = (upper - fork.y()) / 2.0;
    QPainterPath path(fork);
    path.cubicTo(QPointF(fork.x(), fork.y() + bend), QPointF(x, upper - bend), QPointF(x, upper));
    path.lineTo(x, lower);
    path.cubicTo(QPointF(x, lower + bend), QPointF(join.x(), join.y() - bend), join);
    const bool lit = isLit(branch);
    QColor colour = themeOf(*this).way(branch == Branch::Cloud ? u"cloud"_s : u"extend"_s);
    if (!lit)
        colour.setAlphaF(static_cast<float>(kUnlitOpacity));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, lit ? kLine : kUnlitLine));
    painter.drawPath(path);
}

void RouteMap::keyPressEvent(QKeyEvent* event)
{
    // Keys come up from the focused stop.
    switch (event->key()) {
    case Qt::Key_Up:
        moveFocus(-1);
        return;
    case Qt::Key_Down:
        moveFocus(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        for (StopButton* stop : m_stops) {
            if (stop->hasFocus())
                emit stopChosen(stop->stopId());
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RouteMap::moveFocus(int step)
{
    for (std::size_t i = 0; i < m_stops.size(); ++i) {
        if (!m_stops[i]->hasFocus())
            continue;
        const int next
            = qBound(0, static_cast<int>(i) + step, static_cast<int>(m_stops.size()) - 1);
        m_stops[static_cast<std::size_t>(next)]->setFocus(Qt::OtherFocusReason);
        return;
    }
}

} // namespace kursbuch
