#pragma once

#include "app/catalog/catalog.h"
#include "app/plan/plan.h"

namespace kursbuch {

enum class RentKind : std::uint8_t { OnDemand, Spot, Reserved };

/// How rented instances are paid.
struct RentTerm {
    RentKind kind = RentKind::OnDemand;
    int months = 0; ///< that a reservation binds; 0: whichever is cheapest within the period
    double upfrontShare = 0.0; ///< of a reservation, paid when each term begins
    bool ofWay = false; ///< chosen for this way rather than answered for all
    bool operator==(const RentTerm&) const = default;
};

/// As chosen for the way, else as answered for all.
[[nodiscard]] RentTerm wantedTerm(const Plan& plan, const QString& wayId);

/// What of it an offer has, typed prices included: one without such a price is rented on demand.
/// Where any reservation is wanted, the cheapest whose term ends within `period` months.
[[nodiscard]] RentTerm termOn(const Offer& offer, const RentTerm& wanted,
    const std::pair<const Plan&, const Catalog&>& prices, int period);

/// "reserved_36_price", as the end of a figure's id.
[[nodiscard]] QString reservedField(int months);

/// Whether a price cut was agreed with any provider.
[[nodiscard]] bool knowsDiscounts(const Plan& plan, const Catalog& catalog);
/// "discount.<provider>".
[[nodiscard]] QString discountId(const QString& providerId);
/// The share that is taken off, none where nothing was agreed.
[[nodiscard]] double discountOf(
    const QString& providerId, const Plan& plan, const Catalog& catalog);

/// The support tariff chosen for a way; nullptr: none was.
[[nodiscard]] const Tariff* chosenSupport(
    const Plan& plan, const Catalog& catalog, const QString& wayId);
/// Answered: no support by the provider at all.
[[nodiscard]] bool wantsNoSupport(const Plan& plan);
/// The first tariff of a provider that is priced; nullptr: the catalogue knows none.
[[nodiscard]] const Tariff* tariffOf(
    const Catalog& catalog, const QString& providerId, const QString& kind);

} // namespace kursbuch
