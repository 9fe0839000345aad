#pragma once

#include "app/sheet/sheet.h"

namespace kursbuch {

/// Formulas about server rooms, from the textbooks named; each gives a value for a sheet.

/// What power supplies draw for what they deliver; all of it becomes heat.
[[nodiscard]] Q inputPower(Q delivered, Q efficiency);

/// Losses of UPS and distribution. R is the rating of the power system, 0 where its own share is
/// measured already. Source: Schneider Electric White Paper 25 rev. 3.
struct PowerLosses {
    Q ups; ///< 0.04 R + 0.05 P
    Q distribution; ///< 0.01 R + 0.02 P
};
[[nodiscard]] PowerLosses powerLosses(Q itPower, Q rating);
/// The part that grows with IT power: 0.07 P.
[[nodiscard]] Q lossesOfAddition(Q itPower);
[[nodiscard]] Q lightingHeat(Q floorArea); ///< 21.53 W/m² (2 W/ft²)
[[nodiscard]] Q peopleHeat(Q people); ///< 100 W each

/// What a circuit carries in VA: the square root of 1 or 3 phases × voltage × current; with three
/// phases the voltage is that between two lines.
[[nodiscard]] Q circuitCapacity(Q voltage, Q current, Q phases);

/// Level of several sources together: 10 log10(sum 10^(L/10)).
[[nodiscard]] Q soundSum(const std::vector<Q>& levels);

/// Air that carries heat away at a temperature rise.
struct Air {
    Q density;
    Q heatCapacity;
};
[[nodiscard]] Q airflowFor(Q heat, Q rise, const Air& air);
/// How long the air of a room alone takes to warm up by `rise`; racks and walls store several times
/// that.
[[nodiscard]] Q rideThrough(Q volume, Q heat, Q rise, const Air& air);

} // namespace kursbuch
