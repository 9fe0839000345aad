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

/// Electricity paid by the organisation itself: the monthly energy, and the demand charge on
/// `peak` where it is typed.
void bookPower(CostBook& costs, Q energy, Q peak);

/// What making the machines has emitted, by the month of their life: "<way>.co2.embodied", and
/// "<way>.co2.with_embodied" where the site is known. `machines`: those at use, as a share of their
/// time.
void addEmbodied(CostBook& costs, Q gpus, Q servers);

/// Hardware bought once for `price`: spares, support per year, insurance where it is typed, refresh
/// where the planning period outlives the hardware, residual value at the horizon. What hardware
/// usually still brings beyond that stands beside it as "residual_upside", as does depreciation;
/// neither is mixed into what is paid.
void bookHardware(CostBook& costs, Q price);

/// Depreciation by equal parts, (price - residual) / life.
[[nodiscard]] Q straightLine(Q price, Q residual, Q life);

/// Staff by FTE × salary × employer factor with wage growth; also "<way>.staff.fte".
void bookStaff(CostBook& costs, const QString& fteFigure);

/// Days of outside experts until it runs, once.
void bookSetup(CostBook& costs, const QString& daysFigure);

/// Hours of rented instances a month, and how many stand there at once.
struct RentedHours {
    Q instances; ///< at once, a ratio
    Q hours; ///< instance hours a month, hour/month
    Q base {}; ///< instances that are there all the time; no handle: none are
    Q training {}; ///< hours of training among `hours`; no handle: nothing is trained
};

/// A GPU instance on the wanted terms, set-up fee, signed price drift. On demand: by the hour, or
/// by the month where that is cheaper or the only price. Reserved: the base load all hours of the
/// month, used or not, at a price that stands still within a term, the rest on demand; under
/// "<way>.rent." what is bound and unused. Spot: training alone. Where the offer has no such price
/// it is rented on demand, which "<way>.rent.term_not_offered" says. (Cost model 4.3.)
void bookRent(CostBook& costs, const Offer& offer, const RentedHours& hours);

/// "common.period", the months planned for.
[[nodiscard]] Q period(CostBook& costs);

} // namespace kursbuch
