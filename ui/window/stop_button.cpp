#include "ui/window/look.h"
#include "ui/window/route_map.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kTextLeft = 76; // right of both branches
constexpr int kTextPadding = 10;
constexpr double kRadius = 8.0;
constexpr double kSelectedRadius = 10.5;
constexpr double kSubtitleSize = 0.9;
constexpr int kWidth = 220;

} // namespace

StopButton::StopButton(QString stopId, QWidget* parent)
    : QAbstractButton(parent)
    , m_stopId(std::move(stopId))
{
    setObjectName(u"map_"_s + m_stopId);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::ClickFocus);
}

void StopButton::setTexts(const QString& title, const QString& subtitle, const QString& stateWord)
{
    m_title = title;
    m_subtitle = subtitle;
    setAccessibleName(title);
    setAccessibleDescription(u"%1, %2"_s.arg(subtitle, stateWord));
    setToolTip(u"%1: %2"_s.arg(title, stateWord));
    update();
}

void StopButton::setState(StopState state)
{
    m_state = state;
    update();
}

void StopButton::setSelected(bool selected)
{
    m_selected = selected;
    // The map is one stop for Tab; arrow keys move along the line.
    setFocusPolicy(selected ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

void StopButton::setLineX(int x)
{
    m_lineX = x;
    update();
}

QSize StopButton::sizeHint() const
{
    return {kWidth, 3 * fontMetrics().height()};
}

void StopButton::keyPressEvent(QKeyEvent* event)
{
    // A button would move the focus along the Tab chain, where the other stops are not.
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void StopButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = themeOf(*this);
    paintTint(painter, colours);
    paintTexts(painter, colours);
    paintCircle(painter, colours);
}

void StopButton::paintTint(QPainter& painter, const Theme& theme) const
{
    const QRectF area = QRectF(rect()).adjusted(kTextLeft - kTextPadding, 3, -5, -3);
    if (m_selected || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_selected ? theme.selected : theme.ground);
        painter.drawRoundedRect(area, 7, 7);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7);
    }
}

void StopButton::paintTexts(QPainter& painter, const Theme& theme) const
{
    const QFont title = scaledFont(font(), 1.0, QFont::DemiBold);
    const QFont subtitle = scaledFont(font(), kSubtitleSize);
    const QFontMetrics titleMetrics(title);
    const QFontMetrics subtitleMetrics(subtitle);
    const int width = this->width() - kTextLeft - kTextPadding;
    const int both = titleMetrics.height() + subtitleMetrics.height();
    const int top = (height() - both) / 2;
    painter.setFont(title);
    painter.setPen(theme.text);
    painter.drawText(kTextLeft, top + titleMetrics.ascent(),
        titleMetrics.elidedText(m_title, Qt::ElideRight, width));
    painter.setFont(subtitle);
    painter.setPen(theme.muted);
    painter.drawText(kTextLeft, top + titleMetrics.height() + subtitleMetrics.ascent(),
        subtitleMetrics.elidedText(m_subtitle, Qt::ElideRight, width));
}

void StopButton::paintCircle(QPainter& painter, const Theme& theme) const
{
    const double radius = m_selected ? kSelectedRadius : kRadius;
    const bool done = m_state == StopState::Done;
    QPen ring(m_selected ? theme.text : theme.muted, m_selected ? 3.5 : 2.5);
    if (m_state == StopState::ToCheck)
        ring.setColor(theme.verdict(Verdict::Conditions));
    if (m_state == StopState::Blocked)
        ring.setColor(theme.verdict(Verdict::Closed));
    painter.setPen(ring);
    painter.setBrush(done ? theme.text : theme.card);
    painter.drawEllipse(QPointF(centre()), radius, radius);
    paintMark(painter, theme, radius);
}

void StopButton::paintMark(QPainter& painter, const Theme& theme, double radius) const
{
    const QPointF c(centre());
    painter.setPen(Qt::NoPen);
    switch (m_state) {
    case StopState::NotStarted:
        break;
    case StopState::InWork: // half full
        painter.setBrush(theme.muted);
        painter.drawPie(
            QRectF(c.x() - radius + 3, c.y() - radius + 3, 2 * radius - 6, 2 * radius - 6),
            180 * 16, 180 * 16);
        break;
    case StopState::Done: {
        painter.setPen(QPen(theme.card, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF check[]
            = {c + QPointF(-3.6, 0.3), c + QPointF(-1, 3), c + QPointF(3.8, -2.8)};
        painter.drawPolyline(check, 3);
        break;
    }
    case StopState::ToCheck:
        painter.setPen(QPen(theme.verdict(Verdict::Conditions), 2.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(c + QPointF(0, -4), c + QPointF(0, 0.5));
        painter.drawPoint(c + QPointF(0, 4));
        break;
    case StopState::Blocked:
        painter.setPen(QPen(theme.verdict(Verdict::Closed), 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(c + QPointF(-radius + 3.5, 0), c + QPointF(radius - 3.5, 0));
        break;
    }
}

} // namespace kursbuch
