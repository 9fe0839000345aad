#include "app/assess/cost_tariff.h"
#include "app/assess/cost_ways.h"
#include "app/assess/sizing_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

Q load(const CostBook& costs, QStringView name)
{
    return Scope(costs.way.sheet(), u"common.load."_s).own(name);
}

/// Hours in which a processor computes, all workloads together.
Q busyHours(const CostBook& costs)
{
    Q sum {};
    for (int i = 0; i < static_cast<int>(costs.plan.workloads.size()); ++i)
        sum = plus(sum, partScope(costs.way, i, u"sizing"_s).own(u"processor_hours"_s));
    return sum;
}

/// A machine bought for it runs while it is used; of a server that is there only what it draws
/// more counts.
void addPower(CostBook& costs, const OwnMachines& machines)
{
    Scope energy = costs.way.sub(u"energy"_s);
    Q power = costs.figure(u"processor.power"_s);
    Q hours = busyHours(costs);
    if (machines.server != nullptr) {
        power = costs.figure("server."_L1 + machines.server->id + ".base_power"_L1);
        hours = minimum(costs.figure(u"hours_per_month"_s), load(costs, u"service_hours") + hours);
    }
    const Q peak = energy.add(u"peak_power"_s, unit::Watt, power);
    const PowerUse use {.idle = peak,
        .peak = peak,
        .utilisation = costs.way.sheet().constant(1.0),
        .hours = energy.add(u"hours"_s, unit::Hour / unit::Month, hours)};
    const bool room = machines.site == Site::ServerRoom;
    bookPower(costs, addEnergy(costs, use, room ? u"pue"_s : QString(), u"co2_de"_s), peak);
}

} // namespace

void addOwnProcessor(CostBook& costs, const OwnMachines& machines)
{
    Q price = costs.way.sheet().constant(0.0, unit::Eur);
    if (machines.server != nullptr)
        price = costs.figure("server."_L1 + machines.server->id + ".price"_L1);
    bookHardware(costs, price);
    book(costs, Timing::Upfront, {u"storage"_s, u"own_storage"_s},
        load(costs, u"data") * costs.figure(u"storage_own"_s));
    addPower(costs, machines);
}

void addRentedProcessor(CostBook& costs)
{
    book(costs, Timing::Running, {u"rent"_s}, busyHours(costs) * costs.figure(u"processor.rent"_s));
    bookCloudData(costs, {}, load(costs, u"data"), {});
}

} // namespace kursbuch
