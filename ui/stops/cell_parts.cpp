#include "ui/stops/cell_parts.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kursbuch {

CellLabel::CellLabel(const Theme& theme, Ask ask)
    : m_theme(theme)
    , m_ask(std::move(ask))
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
}

void CellLabel::show(const Cell& cell)
{
    m_html = cell.html;
    m_unfolds = !cell.detail.isEmpty() || !cell.quantity.isEmpty();
    setWordWrap(!cell.number);
    setAlignment((cell.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    setCursor(m_unfolds ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_unfolds)
        setFocusPolicy(Qt::NoFocus);
    showText();
}

void CellLabel::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    if (m_unfolds)
        m_ask(*this, Qt::Key_Return);
}

void CellLabel::keyPressEvent(QKeyEvent* event)
{
    static const QList<int> kKeys {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Left,
        Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    if (kKeys.contains(event->key()))
        m_ask(*this, event->key());
    else
        QLabel::keyPressEvent(event);
}

void CellLabel::focusInEvent(QFocusEvent* event)
{
    QLabel::focusInEvent(event);
    showText();
}

void CellLabel::focusOutEvent(QFocusEvent* event)
{
    QLabel::focusOutEvent(event);
    showText();
}

void CellLabel::showText()
{
    setText(hasFocus()
            ? u"<span style=\"background-color:%1;text-decoration:underline\">%2</span>"_s.arg(
                m_theme.selected.name(), m_html)
            : m_html);
}

void RowGround::show(const QColor& mark, bool highlighted)
{
    m_mark = mark;
    m_highlighted = highlighted;
    update();
}

void RowGround::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = m_page.colours();
    if (m_highlighted)
        painter.fillRect(rect(), theme.selected);
    if (m_mark.isValid())
        painter.fillRect(QRect(0, 1, kCellMarkWidth, height() - 2), m_mark);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace kursbuch
