#pragma once

#include "ui/charts/theme.h"

#include <QLocale>
#include <QPen>
#include <QPointF>
#include <vector>

// Declared alone: the library's header costs four seconds wherever it is read.
class QCPPainter;
class QCustomPlot;

namespace kursbuch {

/// A plot without frame, focus or interaction of its own, filling `chart`, sharp on every screen
/// that it is moved to. Owned by `chart`.
[[nodiscard]] QCustomPlot* makePlot(QWidget* chart);

/// Colours and font of every element: QCustomPlot takes neither from the palette.
void dress(QCustomPlot& plot, const Theme& theme, const QFont& font);

/// The colour, moved towards the text's as far as small text needs to be read on the card (4.5:1).
[[nodiscard]] QColor readable(const QColor& color, const Theme& theme);

/// Black or white, whichever reads better on the colour.
[[nodiscard]] QColor textOn(const QColor& ground);

/// Frame around a chart that has the keyboard.
void paintFocus(QWidget& chart, const Theme& theme);

/// Draws the plot as vectors at its size in pixels (area / scale), leaving the plot as it was.
void paintPlot(QCustomPlot& plot, QCPPainter& painter, const QRectF& area, double scale);

/// Moves labels of one height apart along an axis so that none overlaps its neighbour and all lie
/// between top and bottom where there is room. Takes and gives centres, in the same order; moves as
/// little as possible (least squares).
[[nodiscard]] std::vector<double> spread(
    const std::vector<double>& centres, double height, double top, double bottom);

/// One line of the small box that a chart shows beside the pointer; the first is the heading.
struct ReadOutLine {
    QString text {};
    QString figure {};
    QPen pen {Qt::NoPen};
    QString full {}; ///< the figure unrounded, for the line below the chart
};

/// What a chart tells about one place, and where; no lines: nothing is shown.
struct ReadOut {
    QPointF anchor {};
    std::vector<ReadOutLine> lines {};
};

/// Draws the box beside its anchor, kept inside `bounds`.
void paintReadOut(
    QCPPainter& painter, const ReadOut& readOut, const QRectF& bounds, const Theme& theme);

} // namespace kursbuch
