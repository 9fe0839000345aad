#pragma once

#include "ui/charts/place_map.h"

#include <QWidget>

namespace kursbuch {

/// The map of hosting places to point at: by the mouse or by the arrow keys.
class PlaceMapView final : public QWidget {
    Q_OBJECT

public:
    explicit PlaceMapView(QWidget* parent = nullptr);

    void setMap(PlaceMap map);
    [[nodiscard]] const PlaceMap& map() const { return m_map; }
    /// ISO code of the country pointed at, empty for none.
    [[nodiscard]] QString current() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void pointed(const QString& iso);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fit();
    void point(int tile);
    [[nodiscard]] int nextTile(int key) const;

    PlaceMap m_map;
};

} // namespace kursbuch
