#include "ui/window/tile.h"

#include "ui/window/look.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {
constexpr int kPadding = 14;
constexpr int kWidth = 180;
constexpr int kLines = 3;
constexpr double kRadius = 10.0;
constexpr double kSmall = 0.9;
} // namespace

Tile::Tile(QWidget* parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::setTexts(const QString& title, const QString& words)
{
    m_title = title;
    m_words = words;
    setAccessibleName(title);
    setAccessibleDescription(words);
    setToolTip(words);
    updateGeometry();
    update();
}

void Tile::setWay(const QString& wayId)
{
    m_way = wayId;
    update();
}

QSize Tile::sizeHint() const
{
    const int title = QFontMetrics(scaledFont(font(), 1.0, QFont::DemiBold)).height();
    const int small = QFontMetrics(scaledFont(font(), kSmall)).height();
    return {kWidth, 2 * kPadding + title + 3 + kLines * small};
}

void Tile::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = themeOf(*this);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool strongFrame = hasFocus() || isChecked();
    painter.setPen(strongFrame ? QPen(colours.accent, 2)
                               : QPen(underMouse() ? colours.accent : colours.line, 1));
    painter.setBrush(isChecked() ? colours.selected : colours.card);
    painter.drawRoundedRect(frame, kRadius, kRadius);
    const QRect text = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const QFont strong = scaledFont(font(), 1.0, QFont::DemiBold);
    const QFontMetrics metrics(strong);
    constexpr int kTitle = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
    // A long title takes two lines before it is cut.
    const bool wraps = metrics.boundingRect(text, kTitle, m_title).height() <= 2 * metrics.height();
    const QString title
        = wraps ? m_title : metrics.elidedText(m_title, Qt::ElideRight, text.width());
    const int titleHeight = metrics.boundingRect(text, kTitle, title).height();
    if (!m_way.isEmpty()) {
        painter.setPen(colours.wayPen(m_way, 4));
        painter.drawLine(text.left(), text.top() - 5, text.left() + 44, text.top() - 5);
    }
    painter.setFont(strong);
    painter.setPen(colours.text);
    painter.drawText(text, kTitle, title);
    painter.setFont(scaledFont(font(), kSmall));
    painter.setPen(colours.muted);
    painter.drawText(text.adjusted(0, titleHeight + 3, 0, 0),
        Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_words);
}

} // namespace kursbuch
