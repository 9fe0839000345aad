#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

enum class Timing {
    Upfront, ///< paid before month 1
    Running, ///< a flow, paid at the end of each month
    Lump, ///< a monthly row of amounts, paid at the start of their month
    Residual, ///< what hardware still brings at the horizon
};

/// One quantity of a way's cost and when it is paid.
struct CostPart {
    QString category;
    Timing timing = Timing::Running;
    QString quantity; ///< full id
    int index = -1; ///< of the quantity in the sheet
};

/// The cost of one way while it is being built: its scope "<way>." and what was booked so far.
struct CostBook {
    Scope way;
    const Plan& plan;
    const Catalog& catalog;
    QString wayId {}; ///< whose choices hold; empty: none do
    Scope cost = way.sub(u"cost");
    std::vector<CostPart> parts {};

    /// The planning constant or catalogue price as a shared input of the sheet.
    [[nodiscard]] Q figure(const QString& figureId);
};

/// What a part is called: its category and, where one category has several parts, its own name.
struct PartName {
    QString category;
    QString name {}; ///< empty: as the category
};

/// Names a formula "<way>.cost.<name>" and books it under its category.
Q book(CostBook& costs, Timing timing, const PartName& name, Q formula);

/// Adds what holds for every way: a total per category, upfront, running, lumps, payments,
/// cumulative, residual, total and npv (running cost at the end of its month, lump sums at the
/// start, the residual value at the horizon; cost model 4.1).
void closeBook(CostBook& costs);

/// Adds npv alone, where offers are only compared.
void addPresentValue(CostBook& costs);

/// All months of a quantity; one that is the same in every month is repeated, one that the sheet
/// does not have is zero.
[[nodiscard]] std::vector<double> everyMonth(
    const Evaluation& values, const QString& id, int months);

/// The cost of a way as it came out; nothing while any part of it is unknown.
[[nodiscard]] std::optional<WayCost> readCost(const Sheet& sheet, const Evaluation& values,
    const QString& wayId, const std::vector<CostPart>& parts);

/// The inputs without a value that a quantity depends on: figure ids or plan paths, each once.
[[nodiscard]] std::vector<QString> unknownInputs(
    const Sheet& sheet, const Evaluation& values, const QString& quantityId);

} // namespace kursbuch
