#pragma once

#include "ui/charts/accuracy_plot.h"

#include <QFontMetricsF>
#include <cmath>

namespace kursbuch {

constexpr double kAccuracyMark = 8; ///< side of a mark, in pixels

/// Where one panel of predictions stands and what its axes span.
struct AccuracyFrame {
    QRectF panel;
    QRectF inside;
    double low = 0.0; ///< decimal logarithms
    double high = 1.0;
    double px = 1.0; ///< one pixel of the screen, in device units

    [[nodiscard]] double x(double value) const
    {
        return inside.left() + (std::log10(value) - low) / (high - low) * inside.width();
    }
    [[nodiscard]] double y(double value) const
    {
        return inside.bottom() - (std::log10(value) - low) / (high - low) * inside.height();
    }
    [[nodiscard]] QPointF point(const AccuracyMark& mark) const
    {
        const double lowest = inside.bottom() - kAccuracyMark * px * 0.7;
        return {x(mark.measured), mark.predicted > 0.0 ? y(mark.predicted) : lowest};
    }
};

[[nodiscard]] std::vector<AccuracyFrame> accuracyFrames(
    const QRectF& area, const AccuracyPlot& plot, const QFontMetricsF& metrics);
/// Width of a shape with its word in a legend.
[[nodiscard]] double legendEntryWidth(const QFontMetricsF& metrics, const QString& name, double px);
/// Decades, and steps between them where there are few.
[[nodiscard]] std::vector<double> accuracyTicks(const AccuracyFrame& frame);

} // namespace kursbuch
