#pragma once

#include "app/assess/cost_model.h"

namespace kursbuch {

/// A figure that counts only where somebody gave it a value: it stands among the inputs either way,
/// so that a planner finds it. No handle where it is zero.
[[nodiscard]] Q ifCounts(CostBook& costs, const QString& figureId);

/// What is agreed with a provider taken off what it asks for.
[[nodiscard]] Q lessDiscount(CostBook& costs, const QString& providerId, Q price);

/// A price of the catalogue in euros; dollars are divided by the exchange rate.
[[nodiscard]] Q inEuros(CostBook& costs, Q price);

/// What an amount costs by a tariff, in euros a month: each step for its own part, at least the
/// minimum. `amount`: what the steps are counted in (bytes kept, bytes a month, euros a month); not
/// read where the tariff is a price per month.
[[nodiscard]] Q pricedBy(CostBook& costs, const Tariff& tariff, Q amount);

/// Data kept at the provider and what is fetched from there, by the provider's tariff where it is
/// known and nobody typed a price of their own, else by the usual price. A `fetchedPerMonth`
/// without a sheet: nothing is fetched.
void bookCloudData(CostBook& costs, const QString& providerId, Q stored, Q fetchedPerMonth);

/// Support by the provider, once all that is paid to it is booked: the tariff chosen for this way
/// on all of it, else a share of the rent; nothing where none is wanted. A tariff of another
/// provider than this is no choice, which "support.not_offered" says.
void bookProviderSupport(CostBook& costs, const QString& providerId);

/// Data taken along when the provider is left at the end of the period.
void addExit(CostBook& costs, Q stored);

} // namespace kursbuch
