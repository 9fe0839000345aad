#include "app/assess/room.h"

namespace kursbuch {

using unit::Metre;
using unit::One;
using unit::Watt;

Q inputPower(Q delivered, Q efficiency)
{
    return delivered / efficiency;
}

PowerLosses powerLosses(Q itPower, Q rating)
{
    return {0.04 * rating + 0.05 * itPower, 0.01 * rating + 0.02 * itPower};
}

Q lossesOfAddition(Q itPower)
{
    return (0.05 + 0.02) * itPower;
}

Q lightingHeat(Q floorArea)
{
    return times(floorArea, 21.53, Watt / (Metre * Metre));
}

Q peopleHeat(Q people)
{
    return times(people, 100.0, Watt);
}

Q circuitCapacity(Q voltage, Q current, Q phases)
{
    return squareRoot(phases) * voltage * current;
}

Q soundSum(const std::vector<Q>& levels)
{
    Q energy {};
    for (const Q& level : levels) {
        const Q one = power(level.sheet->constant(10.0), level / 10.0);
        energy = energy.sheet == nullptr ? one : energy + one;
    }
    return energy.sheet == nullptr ? energy : 10.0 * log10(energy);
}

Q airflowFor(Q heat, Q rise, const Air& air)
{
    return heat / (air.density * air.heatCapacity * rise);
}

Q rideThrough(Q volume, Q heat, Q rise, const Air& air)
{
    return volume * air.density * air.heatCapacity * rise / heat;
}

} // namespace kursbuch
