#include "ui/stops/sizing_bars.h"

#include "ui/window/look.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kWidth = 260;

void prepare(QPainter& painter, const QWidget& widget)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(widget.font());
}

} // namespace

LoadBar::LoadBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LoadBar::setPicture(LoadPicture picture)
{
    m_picture = std::move(picture);
    QStringList words {m_picture.label, m_picture.range};
    words.removeAll(QString());
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize LoadBar::sizeHint() const
{
    return {kWidth, static_cast<int>(std::ceil(loadHeight(font(), m_picture)))};
}

void LoadBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    prepare(painter, *this);
    paintLoad(painter, rect(), m_picture, themeOf(*this));
}

MemoryBar::MemoryBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MemoryBar::setPicture(MemoryPicture picture, const QString& words)
{
    m_picture = std::move(picture);
    setAccessibleName(words);
    update();
}

QSize MemoryBar::sizeHint() const
{
    return {kWidth, static_cast<int>(std::ceil(memoryHeight(font())))};
}

void MemoryBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    prepare(painter, *this);
    paintMemory(painter, rect(), m_picture, themeOf(*this));
}

} // namespace kursbuch
