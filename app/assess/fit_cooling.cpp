#include "app/assess/fit_parts.h"
#include "app/assess/room.h"

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Hour;
using unit::Kelvin;
using unit::Metre;
using unit::Watt;

namespace {

constexpr double kWatt = 1000.0; ///< in a kilowatt

std::optional<double> watts(std::optional<double> kilowatts)
{
    return kilowatts ? std::optional(*kilowatts * kWatt) : std::nullopt;
}

/// Sensible capacity of all units and of the largest, which is the one taken out.
struct Capacity {
    Q sum {};
    Q largest {};

    void take(Q unit)
    {
        sum = sum.sheet == nullptr ? unit : sum + unit;
        largest = largest.sheet == nullptr ? unit : maximum(largest, unit);
    }
};

Capacity capacityToday(FitCase& fit)
{
    Capacity capacity;
    const std::vector<CoolingUnit>& units = fit.plan.room.cooling;
    for (std::size_t i = 0; i < units.size(); ++i)
        capacity.take(roomInput(fit,
            {u"cooling_sensible", watts(units[i].sensibleKw), Watt,
                u"/room/cooling/%1/sensible_kw"_s.arg(i), "unit"_L1, i}));
    if (units.empty())
        capacity.take(
            roomInput(fit, {u"cooling_sensible", std::nullopt, Watt, u"/room/cooling"_s}));
    return capacity;
}

/// With a further unit that is in the plan already.
void addRemedy(FitCase& fit, Capacity capacity, Q heat)
{
    if (!fit.plan.room.coolingRemedyKw)
        return;
    Scope scope = fit.way.sub(u"cooling"_s);
    capacity.take(roomInput(fit,
        {u"cooling_remedy_sensible", watts(fit.plan.room.coolingRemedyKw), Watt,
            u"/room/cooling_remedy_kw"_s}));
    scope.add(u"remedy_margin"_s, Watt, capacity.sum - capacity.largest - heat);
}

Air airOf(const FitCase& fit)
{
    return {fit.figure(u"air_density"_s), fit.figure(u"air_heat_capacity"_s)};
}

void addAirflow(FitCase& fit, Q heat, std::vector<Reserve>& reserves)
{
    Scope scope = fit.way.sub(u"cooling"_s);
    const Unit flow = Metre * Metre * Metre / Hour;
    const Q needed = scope.add(
        u"airflow_needed"_s, flow, airflowFor(heat, fit.figure(u"cooling_dt"_s), airOf(fit)));
    const Q available = scope.add(u"airflow_available"_s, flow,
        roomInput(fit, {u"airflow", fit.plan.room.airflowM3h, flow, u"/room/airflow_m3h"_s}));
    scope.add(u"airflow_margin"_s, flow, available - needed);
    reserves.push_back(
        fit.reserve(u"airflow"_s, u"cooling.airflow_needed", u"cooling.airflow_available"));
}

/// Factor 1 is the warning: the air alone; racks and walls store several times that.
void addRideThrough(FitCase& fit, Q heat)
{
    const Room& room = fit.plan.room;
    Scope scope = fit.way.sub(u"cooling"_s);
    const Q volume
        = roomInput(fit, {u"volume", room.volumeM3, Metre * Metre * Metre, u"/room/volume_m3"_s});
    const Q start = room.startTempC
        ? roomInput(fit, {u"start_temperature", room.startTempC, Kelvin, u"/room/start_temp_c"_s})
        : fit.figure(u"default.start_temperature"_s);
    const Q most = room.maxTempC
        ? roomInput(fit, {u"max_temperature", room.maxTempC, Kelvin, u"/room/max_temp_c"_s})
        : fit.figure(u"inlet_allowed"_s);
    const Q warning = scope.add(
        u"ride_through_air"_s, Hour, rideThrough(volume, heat, most - start, airOf(fit)));
    scope.add(u"ride_through"_s, Hour, warning * fit.figure(u"room_heat_factor"_s));
}

} // namespace

void addCooling(FitCase& fit, std::vector<Reserve>& reserves)
{
    Scope scope = fit.way.sub(u"cooling"_s);
    const Q added = fit.way.own(u"power.added"_s);
    const Q losses = scope.add(u"losses_added"_s, Watt, lossesOfAddition(added));
    const Q today
        = roomInput(fit, {u"heat_load", fit.plan.room.heatLoadW, Watt, u"/room/heat_load_w"_s});
    const Q more = fit.plan.room.upsVa ? added + losses : added;
    const Q heat = scope.add(u"heat_load"_s, Watt, today + more);
    scope.add(u"heat_load_btu"_s, Watt, heat);
    const Capacity capacity = capacityToday(fit);
    scope.add(u"capacity"_s, Watt, capacity.sum);
    const Q left = scope.add(u"capacity_one_out"_s, Watt, capacity.sum - capacity.largest);
    scope.add(u"margin"_s, Watt, left - heat);
    reserves.push_back(
        fit.reserve(u"cooling"_s, u"cooling.heat_load", u"cooling.capacity_one_out"));
    addRemedy(fit, capacity, heat);
    addAirflow(fit, heat, reserves);
    addRideThrough(fit, heat);
}

} // namespace kursbuch
