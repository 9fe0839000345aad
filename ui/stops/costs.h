#pragma once

#include "ui/charts/cost_charts.h"
#include "ui/stops/cell_table.h"
#include "ui/stops/costs_view.h"

#include <QCoreApplication>

namespace kursbuch {

class ChipGroup;

/// Stop 9: every way under the same assumptions, month by month. A card a file.
class CostsStop {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::CostsStop)

public:
    static void build(FormPage& page);

private:
    static void answers(const Costs& costs);
    static void addMeetings(const Section& card, const Costs& costs);
    static void addConfirmation(const Section& card);
    [[nodiscard]] static CellRow answerRow(const CostsView& costs, const WayResult& way);
    [[nodiscard]] static QString missingText(const FormPage& page, const WayResult& way);

    static void cumulative(const Costs& costs);
    [[nodiscard]] static CumulativeCost cumulativeData(
        const CostsView& costs, const QStringList& drawn);
    [[nodiscard]] static QStringList showWays(
        ChipGroup& chips, const CostsView& costs, const QStringList& hidden);

    static void years(const Costs& costs);
    static void addYearFields(const Section& card);
    [[nodiscard]] static std::vector<CellRow> yearRows(const CostsView& costs, const QString& way);

    static void utilisation(const Costs& costs);
    [[nodiscard]] static QString noTippingPoint(const CostsView& costs);

    static void breakdown(const Costs& costs);
    [[nodiscard]] static CostBreakdown breakdownData(const CostsView& costs);

    static void support(const Costs& costs);
    static void benefit(const Costs& costs);
    static void depreciation(const Costs& costs);
    static void addDepreciationMethod(const Section& card);
    static void assumptions(FormPage& page);
};

} // namespace kursbuch
