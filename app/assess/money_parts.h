#pragma once

#include "app/assess/money.h"

namespace kursbuch {

/// What the parts of moneyOf() share while rows are added.
struct MoneyBook {
    Money& money;
    const Plan& plan;
    const Catalog& catalog;
    const Assessment& assessment;

    [[nodiscard]] Sheet& sheet() const { return money.sheet; }
    [[nodiscard]] Scope scope(const QString& wayId) const
    {
        return {money.sheet, wayId + QLatin1Char('.')};
    }
    [[nodiscard]] Q figure(const QString& figureId) const;
    /// A row of the sheet, or a handle of no sheet where there is none; plus() leaves it out.
    [[nodiscard]] Q row(const QString& id) const;
    [[nodiscard]] Q row(QStringView wayId, QStringView name) const;
    /// "common.period"
    [[nodiscard]] Q period() const;
};

/// Id of a quantity that was just added.
[[nodiscard]] QString idOf(Q added);
/// Sum over all months; nothing where there is no row.
[[nodiscard]] Q totalOf(Q row);
/// A mean over the period, a flow or a ratio; the period in months.
[[nodiscard]] Q meanOf(Q row, Q period);

/// Shared rows, and then each way's: equivalent, unit cost, tax, support, hours.
void addSharedMoney(const MoneyBook& book);
void addWayMoney(const MoneyBook& book, WayMoney& way);
/// Calendar and payments by year.
void addYears(const MoneyBook& book, WayMoney& way);
void addDepreciation(const MoneyBook& book, WayMoney& way);
/// Benefit named by the planner, and what each way nets against carrying on as today.
void addBenefit(const MoneyBook& book);
void addNetBenefit(const MoneyBook& book, WayMoney& way);
/// The hours of labelling are those of own staff.
[[nodiscard]] bool isLabelledByStaff(const MoneyBook& book);
/// GPUs that stand there; no handle where there are none.
[[nodiscard]] Q gpusOf(const MoneyBook& book, const QString& wayId);
/// Paid but unused hours.
void addHours(const MoneyBook& book, WayMoney& way);
/// Break-even utilisation against renting, break-even volume against a service.
void addBreakEvens(const MoneyBook& book);

/// Once all is evaluated.
void readPayback(const Money& money, WayMoney& way);
void readCurves(const Money& money, BreakEven& breakEven);
[[nodiscard]] std::vector<Meeting> meetingsOf(
    const std::vector<WayResult>& ways, const Evaluation& values, int months);

} // namespace kursbuch
