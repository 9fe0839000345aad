#pragma once

#include "app/assess/cost_model.h"

namespace kursbuch {

/// What the machines of a way draw. Utilisation is the share of the hours in which they work.
struct PowerUse {
    Q idle; ///< W, all machines together
    Q peak; ///< W
    Q utilisation; ///< 0…1, may be a monthly row
    Q hours; ///< switched on, hour/month
};

/// "<way>.energy.": hours × (idle + utilisation × (peak − idle)) × PUE, a mean over the period as
/// kwh_per_year, and "<way>.co2.per_year". An empty `co2Figure`: the site is not known, no CO2 is
/// given.
Q addEnergy(
    CostBook& costs, const PowerUse& use, const QString& pueFigure, const QString& co2Figure);

/// Electricity paid by the organisation itself, for the monthly energy.
void bookPower(CostBook& costs, Q energy);

/// Hardware bought once for `price`: spares, support per year, refresh where the planning period
/// outlives the hardware, residual value at the horizon. Depreciation stands beside it and is never
/// mixed into what is paid.
void bookHardware(CostBook& costs, Q price);

/// Depreciation by equal parts, (price - residual) / life.
[[nodiscard]] Q straightLine(Q price, Q residual, Q life);

/// Staff by FTE × salary × employer factor with wage growth; also "<way>.staff.fte".
void bookStaff(CostBook& costs, const QString& fteFigure);

/// Days of outside experts until it runs, once.
void bookSetup(CostBook& costs, const QString& daysFigure);

/// A price of the catalogue in euros; dollars are divided by the exchange rate.
[[nodiscard]] Q inEuros(CostBook& costs, Q price);

/// Hours of rented instances a month, and how many stand there at once.
struct RentedHours {
    Q instances; ///< at once, a ratio
    Q hours; ///< instance hours a month, hour/month
};

/// A GPU instance: on demand by the hour, or by the month where that is cheaper or the only price;
/// set-up fee, signed price drift, the provider's support.
void bookRent(CostBook& costs, const Offer& offer, const RentedHours& hours);

/// Data kept at the provider and what is fetched from there.
void bookCloudData(CostBook& costs, Q stored, Q fetchedPerMonth);

/// "<way>.schedule.weeks": opinions, tender, delivery, set-up, training, acceptance, the room if it
/// changes.
void addSchedule(CostBook& costs, const QString& wayId, bool roomChanges);

/// "common.period", the months planned for.
[[nodiscard]] Q period(CostBook& costs);

} // namespace kursbuch
