#pragma once

#include "app/catalog/catalog.h"
#include "app/plan/plan.h"

namespace kursbuch {

/// An entry of the market as a plan keeps it, and back.
[[nodiscard]] KeptOffer keptOf(const Offer& offer);
[[nodiscard]] KeptService keptOf(const Service& service);
[[nodiscard]] Offer offerOf(const KeptOffer& kept);
[[nodiscard]] Service serviceOf(const KeptService& kept);

} // namespace kursbuch
