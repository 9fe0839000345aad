#pragma once

#include "app/assess/money.h"

namespace kursbuch {

/// Something bought, and how it is written off: "linear", "one_year" or "declining".
struct Purchase {
    QString prefix {}; ///< of its rows, "extend.p1."
    Q price {};
    QString method {};
    int year = 0;
    int month = 1; ///< of the year, 1…12: the month of purchase counts in full
    int lifeMonths = 36;
    Q life {}; ///< the same in the sheet
    Q rate {}; ///< of the declining balance, a year
};

/// Adds "<prefix><year>.depreciation.amount" for every year. Linear by months (§ 7 Abs. 1 EStG);
/// all of it in the year of purchase under the one-year rule (BMF 22.02.2022); the declining
/// balance passes over to equal parts as soon as those are no less (§ 7 Abs. 2 and 3 EStG).
[[nodiscard]] std::vector<DepreciationYear> depreciate(Sheet& sheet, const Purchase& purchase);

/// Whether the declining balance is open for a purchase: from 1 July 2025 to 31 December 2027.
[[nodiscard]] bool mayDecline(QDate purchase);

} // namespace kursbuch
