#pragma once

#include "ui/charts/shapes.h"
#include "ui/charts/theme.h"

#include <QLocale>
#include <QPainter>
#include <vector>

namespace kursbuch {

/// One measurement beside its prediction; the shape says which kind of work.
struct AccuracyMark {
    double measured = 1.0; ///< above 0
    double predicted = 0.0; ///< 0: drawn hollow at the lower edge
    std::size_t kind = 0; ///< index into AccuracyPanel::kinds
    QString text {}; ///< what it tells about itself
};

/// Predictions over measurements of kinds of work that are counted alike, both axes logarithmic.
struct AccuracyPanel {
    QString title {};
    QString unit {}; ///< below the axis: "gemessen, Token/s"
    std::vector<QString> kinds {}; ///< legend, at most four
    std::vector<AccuracyMark> marks {};
};

/// A mark by its panel and its place in it; panel -1: none.
struct MarkPlace {
    int panel = -1;
    int mark = -1;

    bool operator==(const MarkPlace&) const = default;
};

struct AccuracyPlot {
    std::vector<AccuracyPanel> panels {};
    QString predicted {}; ///< above the other axis
    QLocale locale {};
    MarkPlace current {}; ///< has a ring around it
};

/// Panels side by side: the line where both are equal, bands of a factor of 1.25 and 2 around it.
/// The same painting serves screen and paper.
void paintAccuracy(
    QPainter& painter, const QRectF& area, const AccuracyPlot& plot, const Theme& theme);
/// Height that fits this width: squares with title, legend and axis.
[[nodiscard]] double accuracyHeight(double width, const AccuracyPlot& plot, const QFont& font);
/// The mark nearest to a point of that area and not far from it.
[[nodiscard]] MarkPlace markAt(
    const QRectF& area, const AccuracyPlot& plot, const QFont& font, const QPointF& point);

} // namespace kursbuch
