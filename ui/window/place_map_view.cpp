#include "ui/window/place_map_view.h"

#include "ui/window/look.h"

#include <QKeyEvent>
#include <cmath>
#include <limits>

namespace kursbuch {

namespace {

constexpr int kWidth = 640;
constexpr double kAside = 2.5; ///< what lies beside the direction of a key counts as farther

/// Distance of a tile in the direction of an arrow key; infinite on the wrong side.
double distance(const PlaceTile& from, const PlaceTile& to, int key)
{
    const double x = to.column - from.column;
    const double y = to.row - from.row;
    const bool level = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1.0 : 1.0;
    const double along = sign * (level ? x : y);
    if (along <= 0.0)
        return std::numeric_limits<double>::infinity();
    return along + kAside * std::abs(level ? y : x);
}

} // namespace

PlaceMapView::PlaceMapView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("placeMap"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlaceMapView::setMap(PlaceMap map)
{
    const QString kept = current();
    m_map = std::move(map);
    m_map.current = -1;
    for (std::size_t i = 0; i < m_map.tiles.size(); ++i)
        if (m_map.tiles[i].code == kept)
            m_map.current = static_cast<int>(i);
    fit();
    update();
}

/// Layouts above do not all ask for a height by width.
void PlaceMapView::fit()
{
    if (const int wanted = heightForWidth(width()); wanted != height())
        setFixedHeight(wanted);
}

void PlaceMapView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

QString PlaceMapView::current() const
{
    return m_map.current < 0 ? QString()
                             : m_map.tiles[static_cast<std::size_t>(m_map.current)].code;
}

QSize PlaceMapView::sizeHint() const
{
    return {kWidth, heightForWidth(kWidth)};
}

int PlaceMapView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(placeMapHeight(width, m_map, font())));
}

void PlaceMapView::point(int tile)
{
    if (tile == m_map.current)
        return;
    m_map.current = tile;
    update();
    emit pointed(current());
}

int PlaceMapView::nextTile(int key) const
{
    const PlaceTile& from = m_map.tiles[static_cast<std::size_t>(m_map.current)];
    int best = m_map.current;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_map.tiles.size(); ++i) {
        if (const double far = distance(from, m_map.tiles[i], key); far < least) {
            least = far;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void PlaceMapView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setFont(font());
    paintPlaceMap(painter, rect(), m_map, themeOf(*this));
}

void PlaceMapView::mouseMoveEvent(QMouseEvent* event)
{
    if (const int tile = placeAt(rect(), m_map, event->position()); tile >= 0)
        point(tile);
}

void PlaceMapView::leaveEvent(QEvent* /*event*/)
{
    if (!hasFocus())
        point(-1);
}

void PlaceMapView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key < Qt::Key_Left || key > Qt::Key_Down || m_map.current < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    point(nextTile(key));
}

void PlaceMapView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_map.current >= 0 || event->reason() == Qt::MouseFocusReason)
        return;
    for (std::size_t i = 0; i < m_map.tiles.size(); ++i)
        if (m_map.tiles[i].touched[0] || m_map.tiles[i].code == QLatin1String("DE")) {
            point(static_cast<int>(i));
            return;
        }
}

void PlaceMapView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (!underMouse())
        point(-1);
}

} // namespace kursbuch
