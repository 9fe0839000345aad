#pragma once

#include "ui/charts/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>
#include <vector>

namespace kursbuch {

/// Plain data of the hand-drawn pictures. The same painting serves screen, report and tests.
struct ElevationItem {
    QString label;
    double units = 1.0; ///< rack units
    double fromUnit = 1.0; ///< lowest unit, counted from the floor
    bool planned = false; ///< of the plan; else there already
};
struct RackElevation {
    QString title;
    int units = 42;
    std::vector<ElevationItem> items {};
};

struct ReserveBar {
    QString label;
    double used = 0.0;
    double limit = 0.0; ///< in the same unit; the mark stands at the limit
    QString figure; ///< "7,6 / 6 kW"
    bool known = true;
};

void paintElevation(
    QPainter& painter, const QRectF& area, const RackElevation& rack, const Theme& theme);
void paintReserves(
    QPainter& painter, const QRectF& area, const std::vector<ReserveBar>& bars, const Theme& theme);
/// Height that paintReserves needs with this font.
[[nodiscard]] double reservesHeight(const QFont& font, int bars);

} // namespace kursbuch
