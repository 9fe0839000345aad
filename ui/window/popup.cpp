#include "ui/window/popup.h"

#include "ui/window/look.h"

#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {
constexpr int kMargin = 16;
constexpr int kGap = 4;
constexpr int kScrollBar = 16;
constexpr double kMaxShare = 0.75; // of the screen's height
} // namespace

Popup* Popup::open(QWidget* anchor, QWidget* content)
{
    auto* popup = new Popup(anchor, content);
    popup->fit();
    popup->show();
    popup->setFocus();
    return popup;
}

Popup::Popup(QWidget* anchor, QWidget* content)
    : QFrame(anchor->window(), Qt::Popup)
    , m_anchor(anchor)
    , m_content(content)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setRole(this, u"card"_s);
    setObjectName(u"popup"_s);
    setLocale(anchor->locale());
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(area);
    setRole(inner, u"popupInner"_s);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
    column->addStretch(1);
    area->setWidget(inner);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(area);
}

void Popup::fit()
{
    // Height follows from the width only once labels have wrapped.
    const int width
        = m_content->minimumWidth() > 0 ? m_content->minimumWidth() : m_content->sizeHint().width();
    m_content->ensurePolished();
    const int wanted = m_content->layout() != nullptr && m_content->layout()->hasHeightForWidth()
        ? m_content->layout()->heightForWidth(width)
        : m_content->sizeHint().height();
    const int limit
        = static_cast<int>(m_anchor->screen()->availableGeometry().height() * kMaxShare);
    const int frame = 2 * kMargin + 2;
    resize(width + frame + kScrollBar, qMin(wanted + frame, limit));
    place();
}

void Popup::place()
{
    const QRect screen = m_anchor->screen()->availableGeometry();
    const QPoint below = m_anchor->mapToGlobal(QPoint(0, m_anchor->height() + kGap));
    int y = below.y();
    if (y + height() > screen.bottom())
        y = qMax(screen.top(), screen.bottom() - height());
    const int x = qBound(screen.left(), below.x(), qMax(screen.left(), screen.right() - width()));
    move(x, y);
}

void Popup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace kursbuch
