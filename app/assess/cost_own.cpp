#include "app/assess/cost_tariff.h"
#include "app/assess/cost_ways.h"
#include "app/assess/schedule.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

Q load(const CostBook& costs, QStringView name)
{
    return Scope(costs.way.sheet(), u"common.load."_s).own(name);
}

bool trains(const OwnMachines& machines)
{
    return machines.duty == Duty::UseAndTraining;
}

/// How many GPUs and servers carry it, and how many of them are bought.
struct Counts {
    Q gpus; ///< that carry it, GPU
    Q bought; ///< GPU
    Q servers; ///< bought, a ratio; no handle where none
};

bool isFixedPackage(const OwnMachines& machines)
{
    return machines.server != nullptr && !machines.server->gpuId.isEmpty();
}

Counts addCounts(CostBook& costs, const OwnMachines& machines)
{
    Scope hardware = costs.way.sub(u"hardware"_s);
    const Q need = machines.peaks
        ? machines.peaks->ownGpus
        : machines.sizing.own(trains(machines) ? u"gpus"_s : u"gpus_for_use"_s);
    Counts counts {.gpus = need};
    if (machines.server != nullptr) {
        const double perServer = std::max(1, machines.server->gpuCount);
        counts.servers = hardware.add(u"servers"_s, unit::One,
            roundUp(need / costs.way.sheet().constant(perServer, unit::Gpu)));
        if (isFixedPackage(machines))
            counts.gpus = hardware.add(u"gpus_in_package"_s, unit::Gpu,
                counts.servers * costs.way.sheet().constant(perServer, unit::Gpu));
    }
    const Q reused = hardware.given(u"gpus_reused"_s, machines.reused, unit::Gpu,
        {.kind = OriginKind::Measured, .ref = u"servers"_s});
    counts.bought = hardware.add(u"gpus_bought"_s, unit::Gpu, maximum(need - reused, 0.0));
    return counts;
}

/// New servers may stand in somebody else's data centre, at a price per kW that holds room and
/// power.
bool isColocated(CostBook& costs, const OwnMachines& machines)
{
    return machines.site == Site::ServerRoom && machines.server != nullptr
        && ifCounts(costs, u"colocation_price"_s).sheet != nullptr;
}

Q addPrice(CostBook& costs, const OwnMachines& machines, const Counts& counts)
{
    Q price;
    if (!isFixedPackage(machines))
        price = counts.bought * costs.figure("gpu."_L1 + machines.gpu.id + ".price"_L1);
    if (machines.server != nullptr) {
        const Q servers
            = counts.servers * costs.figure("server."_L1 + machines.server->id + ".price"_L1);
        price = price.sheet == nullptr ? servers : price + servers;
    }
    return price;
}

/// Hours switched on: a server always, a PC while it is used or trains.
Q addHours(CostBook& costs, const OwnMachines& machines, const Counts& counts)
{
    const Q always = costs.figure(u"hours_per_month"_s);
    if (machines.site == Site::ServerRoom)
        return always;
    const Q training = machines.sizing.own(u"training_hours_per_month"_s) / counts.gpus;
    return minimum(always, load(costs, u"service_hours") + training);
}

Q addUtilisation(CostBook& costs, const OwnMachines& machines, const Counts& counts, Q hours)
{
    Q busy = machines.sizing.own(u"gpus_for_use"_s) * load(costs, u"service_hours")
        * machines.sizing.own(u"use_utilisation"_s) * growth(load(costs, u"growth"));
    if (machines.peaks)
        busy = busy * (1.0 - machines.peaks->cloudShare);
    if (trains(machines))
        busy = busy + machines.sizing.own(u"training_hours_per_month"_s);
    return costs.way.sub(u"energy"_s)
        .add(u"utilisation"_s, unit::One, minimum(busy / (counts.gpus * hours), 1.0));
}

void addOwnPower(CostBook& costs, const OwnMachines& machines, const Counts& counts)
{
    Scope energy = costs.way.sub(u"energy"_s);
    const Q cards = counts.gpus * costs.figure("gpu."_L1 + machines.gpu.id + ".tdp"_L1);
    Q peak = cards;
    Q idle = cards * costs.figure(u"idle_power_share"_s);
    if (machines.server != nullptr) {
        const Q base
            = counts.servers * costs.figure("server."_L1 + machines.server->id + ".base_power"_L1);
        peak = peak + base;
        idle = idle + base;
    }
    const Q hours
        = energy.add(u"hours"_s, unit::Hour / unit::Month, addHours(costs, machines, counts));
    PowerUse use {.idle = energy.add(u"idle_power"_s, unit::Watt, idle),
        .peak = energy.add(u"peak_power"_s, unit::Watt, peak),
        .utilisation = addUtilisation(costs, machines, counts, hours),
        .hours = hours};
    const bool room = machines.site == Site::ServerRoom;
    const Q drawn = addEnergy(costs, use, room ? u"pue"_s : QString(), u"co2_de"_s);
    if (!isColocated(costs, machines))
        bookPower(costs, drawn, room ? use.peak * costs.figure(u"pue"_s) : use.peak);
    addEmbodied(costs, isFixedPackage(machines) ? counts.gpus : counts.bought, counts.servers);
}

void bookRoom(CostBook& costs, const OwnMachines& machines, const Counts& counts)
{
    if (machines.server != nullptr)
        book(costs, Timing::Upfront, {u"room"_s, u"cabling"_s},
            counts.servers * costs.figure(u"ports_per_server"_s)
                * costs.figure(u"cabling_per_port"_s));
    if (machines.site == Site::Desk)
        return;
    if (isColocated(costs, machines)) {
        book(costs, Timing::Running, {u"room"_s, u"colocation"_s},
            costs.way.shared(costs.way.prefix() + "energy.peak_power"_L1)
                * costs.figure(u"colocation_price"_s));
        return;
    }
    if (costs.plan.room.coolingRemedyEur)
        book(costs, Timing::Upfront, {u"room"_s, u"cooling_remedy"_s},
            costs.way.sub(u"room"_s).given(u"cooling_remedy"_s, costs.plan.room.coolingRemedyEur,
                unit::Eur, {.kind = OriginKind::Typed, .ref = u"room.coolingRemedyEur"_s}));
    if (!hasServerRoom(costs.plan))
        book(costs, Timing::Upfront, {u"room"_s, u"room_build"_s},
            costs.way.shared(costs.way.prefix() + "energy.peak_power"_L1)
                    * (costs.figure(u"room_build_per_kw"_s) + costs.figure(u"ups_per_kw"_s))
                + costs.figure(u"rack_price"_s));
}

} // namespace

void addOwnMachines(CostBook& costs, const OwnMachines& machines)
{
    const Counts counts = addCounts(costs, machines);
    bookHardware(costs, addPrice(costs, machines, counts));
    if (machines.clusterNetwork && trains(machines))
        book(costs, Timing::Upfront, {u"hardware"_s, u"cluster_network"_s},
            counts.gpus * costs.figure(u"cluster_network"_s));
    book(costs, Timing::Upfront, {u"storage"_s, u"own_storage"_s},
        load(costs, u"data") * costs.figure(u"storage_own"_s));
    addOwnPower(costs, machines, counts);
    bookRoom(costs, machines, counts);
    if (const Q share = ifCounts(costs, u"nvaie_share"_s); share.sheet != nullptr)
        book(costs, Timing::Running, {u"licence"_s, u"gpu_licence"_s},
            counts.gpus * share * inEuros(costs, costs.figure(u"nvaie_licence"_s)));
}

} // namespace kursbuch
