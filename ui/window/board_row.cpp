#include "ui/window/board_row.h"

#include "ui/window/look.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kBarWidth = 6;
constexpr int kTextLeft = 16;
constexpr int kPadding = 8;
constexpr int kGap = 8;
constexpr int kMaxLines = 2;
constexpr int kHintWidth = 250;
constexpr double kSmall = 0.9;

QFont smallFont(const QFont& font)
{
    return scaledFont(font, kSmall);
}

} // namespace

BoardRow::BoardRow(QWidget* parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BoardRow::setLine(const BoardLine& line)
{
    if (line == m_line)
        return;
    m_line = line;
    setObjectName(u"board_"_s + line.way);
    QStringList spoken {line.name, line.money, line.verdictWord, line.reason};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(line.reason);
    updateGeometry();
    update();
}

QSize BoardRow::sizeHint() const
{
    return {kHintWidth, heightForWidth(kHintWidth)};
}

int BoardRow::heightForWidth(int width) const
{
    const int title = QFontMetrics(scaledFont(font(), 1.0, QFont::DemiBold)).height();
    const int small = QFontMetrics(smallFont(font())).height();
    const auto lines = static_cast<int>(qMax(qsizetype(1), reasonLines(width).size()));
    return 2 * kPadding + title + 2 + lines * small;
}

QString BoardRow::verdictText() const
{
    return m_line.verdictWord.isEmpty()
        ? QString()
        : verdictShape(m_line.verdict) + QChar(0x00A0) + m_line.verdictWord;
}

int BoardRow::reasonWidth(int width) const
{
    const int verdict = QFontMetrics(smallFont(font())).horizontalAdvance(verdictText());
    return width - kTextLeft - (verdict > 0 ? verdict + kGap : 0);
}

QStringList BoardRow::reasonLines(int width) const
{
    const QFont small = smallFont(font());
    QTextLayout layout(m_line.reason, small);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(reasonWidth(width));
        if (lines.size() + 1 == kMaxLines) {
            lines << QFontMetrics(small).elidedText(
                m_line.reason.mid(line.textStart()), Qt::ElideRight, reasonWidth(width));
            break;
        }
        lines << m_line.reason.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

void BoardRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = themeOf(*this);
    if (underMouse() || m_line.emphasised) {
        QColor tint = colours.selected;
        painter.setPen(Qt::NoPen);
        painter.setBrush(underMouse() ? tint : colours.card);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, 1, 0, -1), 4, 4);
    }
    paintBar(painter, QRect(0, kPadding, kBarWidth, height() - 2 * kPadding));
    paintTexts(painter);
    painter.setPen(colours.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void BoardRow::paintBar(QPainter& painter, const QRect& area) const
{
    const Theme& colours = themeOf(*this);
    const QPen pen = colours.wayPen(m_line.way, kBarWidth);
    if (pen.style() == Qt::SolidLine) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        painter.drawRoundedRect(area, 2.5, 2.5);
        return;
    }
    // Dashes in steps of the bar's width would hardly show on so short a line.
    QPen dashed(pen.color(), kBarWidth, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern(
        pen.style() == Qt::DotLine ? QList<qreal> {0.5, 0.5} : QList<qreal> {1.4, 0.5});
    painter.setPen(dashed);
    painter.drawLine(area.center().x(), area.top(), area.center().x(), area.bottom());
}

void BoardRow::paintTexts(QPainter& painter) const
{
    const Theme& colours = themeOf(*this);
    const QFont strong = scaledFont(font(), 1.0, QFont::DemiBold);
    const QFont small = smallFont(font());
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics smallMetrics(small);
    const int money = strongMetrics.horizontalAdvance(m_line.money);
    int y = kPadding + strongMetrics.ascent();
    painter.setFont(strong);
    painter.setPen(colours.text);
    painter.drawText(width() - money, y, m_line.money);
    painter.drawText(kTextLeft, y,
        strongMetrics.elidedText(m_line.name, Qt::ElideRight, width() - kTextLeft - money - kGap));
    y = kPadding + strongMetrics.height() + 2 + smallMetrics.ascent();
    painter.setFont(small);
    if (!m_line.verdictWord.isEmpty()) {
        painter.setPen(colours.verdict(m_line.verdict));
        painter.drawText(width() - smallMetrics.horizontalAdvance(verdictText()), y, verdictText());
    }
    painter.setPen(colours.muted);
    for (const QString& line : reasonLines(width())) {
        painter.drawText(kTextLeft, y, line);
        y += smallMetrics.height();
    }
}

} // namespace kursbuch
