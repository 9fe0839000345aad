#pragma once

#include "ui/charts/cost_charts.h"
#include "ui/stops/cell_table.h"

#include <QCoreApplication>

namespace kursbuch {

/// Stop 9: every way under the same assumptions, month by month.
class CostsStop {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::CostsStop)

public:
    static void build(FormPage& page);

private:
    [[nodiscard]] static CumulativeCost cumulativeData(const FormPage& page);
    [[nodiscard]] static CostBreakdown breakdownData(const FormPage& page);
    [[nodiscard]] static CellRow figureRow(const FormPage& page, const WayResult& way);
    [[nodiscard]] static QString crossingText(const FormPage& page, const Crossing& crossing);
    [[nodiscard]] static QString missingText(const FormPage& page, const WayResult& way);
    static void cumulative(FormPage& page);
    static void breakdown(FormPage& page);
    static void figures(FormPage& page);
    static void assumptions(FormPage& page);
};

} // namespace kursbuch
