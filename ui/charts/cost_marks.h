#pragma once

#include "ui/charts/chart_plot.h"
#include "ui/charts/cost_charts.h"
#include "ui/charts/qcustomplot_include.h"

#include <optional>

namespace kursbuch {

/// What QCustomPlot does not draw on a cost chart: names at the ends of the lines, crossings,
/// read-out. Everything is placed while drawing, so that it fits the screen and any paper size
/// alike.
class CostMarks : public QCPLayerable {
public:
    explicit CostMarks(QCustomPlot* plot);

    void setData(const CumulativeCost* data) { m_data = data; }
    void setLook(const Theme& theme, const QFont& font);
    void setMonth(std::optional<int> month) { m_month = month; }
    /// Room to the right of the axes that the names need, in pixels.
    [[nodiscard]] double endRoom() const;
    /// The values of all curves at a month, dearest first.
    [[nodiscard]] std::vector<ReadOutLine> readOut(int month) const;
    [[nodiscard]] QString placeName(int month) const; ///< "17", "40 %"

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    void drawEnds(QCPPainter& painter) const;
    void drawCrossings(QCPPainter& painter) const;
    /// A line from a marker to a label that had to stand away from it.
    void drawLeader(QCPPainter& painter, const QPointF& marker, const QRectF& label) const;
    void drawReadOut(QCPPainter& painter) const;
    [[nodiscard]] QPointF pixel(double month, double eur) const;
    [[nodiscard]] std::optional<double> curveY(const CostCurve& curve, double x) const;
    [[nodiscard]] bool crossesCurve(const QRectF& box) const;
    /// A place beside a marker that covers neither a line nor a label; nothing when there is none.
    [[nodiscard]] std::optional<QRectF> freePlace(
        const QPointF& marker, const QSizeF& size, const std::vector<QRectF>& taken) const;

    const CumulativeCost* m_data = nullptr;
    Theme m_theme;
    QFont m_font;
    std::optional<int> m_month;
};

} // namespace kursbuch
