#pragma once

#include "ui/charts/cost_charts.h"
#include "ui/charts/year_chart.h"
#include "ui/text/money_words.h"

namespace kursbuch {

/// What charts about money are drawn from, for screen and paper alike.
struct MoneyPictures {
    const Money& money;
    const Plan& plan;
    const MoneyWords& words;
    QStringList ways {}; ///< drawn, in this order
    QString focus {};
};

/// Payments by year, net or gross as the plan wants them; ways without known figures are left out.
[[nodiscard]] YearCosts yearCosts(const MoneyPictures& pictures);
/// Cost a month against utilisation of one own way and of what would be rented for its work, with
/// the tipping point.
[[nodiscard]] CumulativeCost utilisationCost(const MoneyPictures& pictures);

} // namespace kursbuch
