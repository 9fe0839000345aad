#pragma once

#include "ui/charts/chart_plot.h"
#include "ui/charts/cost_charts.h"
#include "ui/charts/qcustomplot_include.h"

#include <optional>

namespace kursbuch {

/// Sum of the parts that are known.
[[nodiscard]] double stackTotal(const CostStack& stack);

/// Legend, totals and read-out of the breakdown, placed while drawing.
class BreakdownMarks : public QCPLayerable {
public:
    explicit BreakdownMarks(QCustomPlot* plot);

    void setData(const CostBreakdown* data) { m_data = data; }
    void setLook(const Theme& theme, const QFont& font);
    void setStack(std::optional<int> stack) { m_stack = stack; }
    [[nodiscard]] double legendHeight(double width) const;
    [[nodiscard]] double axisHeight() const; ///< of the tick labels
    [[nodiscard]] double totalRoom() const; ///< right of the bars
    [[nodiscard]] std::vector<ReadOutLine> readOut(int stack) const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    void drawTotals(QCPPainter& painter) const;
    void drawNumbers(QCPPainter& painter) const;
    void drawLegend(QCPPainter& painter) const;
    /// Top left corner of every entry, flowing in lines of this width.
    [[nodiscard]] std::vector<QPointF> legendPlaces(double width) const;
    [[nodiscard]] double lineHeight() const;

    const CostBreakdown* m_data = nullptr;
    Theme m_theme;
    QFont m_font;
    std::optional<int> m_stack;
};

} // namespace kursbuch
