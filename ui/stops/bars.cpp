#include "ui/stops/bars.h"

#include "ui/window/look.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kElevationWidth = 200;
constexpr int kElevationHeight = 470;

} // namespace

Bars::Bars(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Bars::setBars(std::vector<ReserveBar> bars)
{
    m_bars = std::move(bars);
    QStringList words;
    for (const ReserveBar& bar : m_bars)
        words << bar.label + u": "_s + bar.figure;
    setAccessibleName(words.join(u"; "_s));
    updateGeometry();
    update();
}

QSize Bars::sizeHint() const
{
    return {360, static_cast<int>(reservesHeight(font(), static_cast<int>(m_bars.size())))};
}

void Bars::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintReserves(painter, rect(), m_bars, themeOf(*this));
}

Elevation::Elevation(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(kElevationWidth, kElevationHeight);
}

void Elevation::setRack(RackElevation rack)
{
    m_rack = std::move(rack);
    QStringList words {m_rack.title};
    for (const ElevationItem& item : m_rack.items)
        words << item.label;
    setAccessibleName(words.join(u"; "_s));
    update();
}

void Elevation::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintElevation(painter, rect(), m_rack, themeOf(*this));
}

} // namespace kursbuch
