#pragma once

#include "ui/charts/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>
#include <array>
#include <vector>

namespace kursbuch {

/// Legal status of a country under Chapter V GDPR, from the nearest to the farthest.
enum class PlaceKind { Eea, Adequate, Partial, Listed, NoDecision };
constexpr std::size_t kPlaceKinds = 5;

/// How a country is touched by the plan.
enum class TouchKind { Site, Support, Parent };
constexpr std::size_t kTouchKinds = 3;

/// A country as a square in its rough position. Squares instead of outlines: Luxembourg is as easy
/// to see and to point at as France, and no borders are drawn that somebody would dispute.
struct PlaceTile {
    QString code; ///< ISO 3166
    int column = 0;
    int row = 0;
    PlaceKind kind = PlaceKind::NoDecision;
    std::array<bool, kTouchKinds> touched {};
};

struct PlaceMap {
    std::vector<PlaceTile> tiles {};
    std::array<QString, kPlaceKinds> kindNames {};
    std::array<QString, kTouchKinds> touchNames {};
    int current = -1; ///< tile with a frame around it, index into tiles
};

/// Squares told apart by colour and by pattern, touched ones framed and marked; the legend below.
void paintPlaceMap(QPainter& painter, const QRectF& area, const PlaceMap& map, const Theme& theme);
/// Height that paintPlaceMap needs for this width.
[[nodiscard]] double placeMapHeight(double width, const PlaceMap& map, const QFont& font);
/// The tile at a point of that area, -1 for none.
[[nodiscard]] int placeAt(const QRectF& area, const PlaceMap& map, const QPointF& point);

} // namespace kursbuch
