#pragma once

#include "app/base/source.h"

#include <optional>
#include <vector>

namespace kursbuch {

/// An instance bound for a term at a lower price, paid whether it runs or not.
struct Reservation {
    int termMonths = 0;
    double pricePerHour = 0.0; ///< over the whole term, in the currency of the offer
    double upfrontShare = 0.0; ///< of the whole, paid when the term begins; the rest by the month
};

/// The part of what is used up to `upTo` and what one unit of it costs.
struct TariffStep {
    std::optional<double> upTo {}; ///< in units of the tariff; nothing: all the rest
    double price = 0.0; ///< zero: included
};

/// What is paid beside machines and services: storage, data out, support, labelling, licences.
/// Each step holds for its own part, as tax brackets do.
struct Tariff {
    QString id;
    Text name {};
    QString providerId {}; ///< empty: of no provider in particular
    QString kind {}; ///< "storage", "egress", "support", "labelling_tool", "labelling_work", ...
    QString per {}; ///< "gb_month", "gb", "spend", "month", "user_month", "item", "hour", ...
    double minimum = 0.0; ///< is paid at least, in `currency`
    std::vector<TariffStep> steps {}; ///< none: known to be unknown
    QString currency {};
    Text note {};
    Source source {};
};

/// What so much costs; nothing where the tariff is not known or the amount is none.
[[nodiscard]] std::optional<double> priceBy(const Tariff& tariff, double amount);

} // namespace kursbuch
