#pragma once

#include "ui/charts/pictures.h"

#include <QWidget>

namespace kursbuch {

/// Bars against their limits, as the report draws them too.
class Bars final : public QWidget {
    Q_OBJECT

public:
    explicit Bars(QWidget* parent = nullptr);

    void setBars(std::vector<ReserveBar> bars);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<ReserveBar> m_bars;
};

/// A rack seen from the front: what is there and what the plan adds.
class Elevation final : public QWidget {
    Q_OBJECT

public:
    explicit Elevation(QWidget* parent = nullptr);

    void setRack(RackElevation rack);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RackElevation m_rack;
};

} // namespace kursbuch
