#include "app/assess/cost_tariff.h"
#include "app/assess/cost_tokens.h"
#include "app/assess/cost_ways.h"
#include "app/assess/schedule.h"
#include "app/assess/sizing_parts.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

Q load(const CostBook& costs, QStringView name)
{
    return Scope(costs.way.sheet(), u"common.load."_s).own(name);
}

bool trainsAnything(const CostBook& costs)
{
    return std::ranges::any_of(costs.plan.workloads,
        [](const Workload& workload) { return workload.trainingRunsPerYear.value_or(0.0) > 0.0; });
}

/// CO2 of the country where the offer stands; nothing where the catalogue does not know it.
QString co2Figure(const CostBook& costs, const Offer& offer)
{
    const QString id = "co2_"_L1 + offer.country.toLower();
    return costs.catalog.figureValue(id) ? id : QString();
}

Q perInstance(CostBook& costs, const RentedMachines& machines)
{
    const Scope rent = costs.way.sub(u"rent"_s);
    const QString name = u"gpus_per_instance"_s;
    if (rent.has(name))
        return rent.own(name);
    return rent.given(name, gpusPerInstance(machines.offer), unit::Gpu,
        {OriginKind::Catalogue, machines.offer.source, "offer."_L1 % machines.offer.id});
}

/// Energy of what is rented, paid with the rent: busy GPU hours over rented ones as utilisation.
void addRentedEnergy(
    CostBook& costs, const RentedMachines& machines, Q instanceHours, Q busyGpuHours)
{
    Scope energy = costs.way.sub(u"energy"_s);
    const Q gpus = perInstance(costs, machines);
    const Q cards = gpus * costs.figure("gpu."_L1 + machines.gpu.id + ".tdp"_L1);
    addEnergy(costs,
        {.idle
            = energy.add(u"idle_power"_s, unit::Watt, cards * costs.figure(u"idle_power_share"_s)),
            .peak = energy.add(u"peak_power"_s, unit::Watt, cards),
            .utilisation = energy.add(
                u"utilisation"_s, unit::One, minimum(busyGpuHours / (instanceHours * gpus), 1.0)),
            .hours = instanceHours},
        u"cloud_pue"_s, co2Figure(costs, machines.offer));
    constexpr double gpusOfServer = 8.0;
    const Q inTime = instanceHours * gpus / costs.figure(u"hours_per_month"_s);
    addEmbodied(costs, inTime, inTime / costs.way.sheet().constant(gpusOfServer, unit::Gpu));
}

void bookService(CostBook& costs, const Service& service, const QString& name, Q perMonth)
{
    book(costs, Timing::Running, {u"service"_s, name},
        lessDiscount(costs, service.providerId, perMonth));
}

void bookTuned(CostBook& costs, const Service& service)
{
    const QString id = "service."_L1 + service.id;
    bookService(costs, service, u"tuning"_s,
        load(costs, u"training_tokens_per_month")
            * inEuros(costs, costs.figure(id + ".tuning_price"_L1)));
    bookService(costs, service, u"hosting"_s,
        load(costs, u"service_hours") * inEuros(costs, costs.figure(id + ".hosting_price"_L1)));
}

/// Rent of the instances of use and training.
void bookUseAndTraining(CostBook& costs, const RentedMachines& machines)
{
    Scope sizing = machines.sizing;
    Scope rent = costs.way.sub(u"rent"_s);
    const Q gpus = perInstance(costs, machines);
    const Q forUse = roundUp(sizing.own(u"gpus_for_use"_s) / gpus);
    const Q training = sizing.own(u"training_hours_per_month"_s) / gpus;
    const Q instances = rent.add(u"instances"_s, unit::One, roundUp(sizing.own(u"gpus"_s) / gpus));
    const Q hours = rent.add(
        u"hours"_s, unit::Hour / unit::Month, forUse * load(costs, u"service_hours") + training);
    bookRent(costs, machines.offer,
        {.instances = instances,
            .hours = hours,
            .base = forUse,
            .training = trainsAnything(costs) ? training : Q {}});
}

/// Rent for the hours of training and of peaks alone; both may fall together.
void bookTraining(CostBook& costs, const RentedMachines& machines)
{
    Scope sizing = machines.sizing;
    Scope rent = costs.way.sub(u"rent"_s);
    const Q gpus = perInstance(costs, machines);
    Q instances = roundUp(sizing.own(u"gpus_for_training"_s) / gpus);
    Q training = sizing.own(u"training_hours_per_month"_s) / gpus;
    Q hours = training;
    if (machines.peaks) {
        instances = instances + machines.peaks->instances;
        hours = hours + machines.peaks->hours;
    }
    instances = rent.add(u"instances"_s, unit::One, instances);
    hours = rent.add(u"hours"_s, unit::Hour / unit::Month, hours);
    if (!machines.peaks)
        training = hours;
    else if (!trainsAnything(costs))
        training = {};
    bookRent(costs, machines.offer, {.instances = instances, .hours = hours, .training = training});
}

/// A licence for each GPU and hour, where the stack needs one.
void bookCloudLicence(CostBook& costs, const RentedMachines& machines)
{
    const Q share = ifCounts(costs, u"nvaie_share"_s);
    if (share.sheet == nullptr)
        return;
    const QString price = u"tariff.licence-nvidia-ai-enterprise-cloud.price_1"_s;
    book(costs, Timing::Running, {u"licence"_s, u"cloud_licence"_s},
        costs.way.sub(u"rent"_s).own(u"hours"_s) * perInstance(costs, machines) * share
            * inEuros(costs, costs.figure(price)));
}

/// What users are sent in answer, byte/month.
Q answersFetched(CostBook& costs)
{
    return load(costs, u"requests_per_month") * growth(load(costs, u"growth"))
        * costs.figure(u"egress_per_request"_s);
}

/// Files of the models that answer at the peaks.
Q modelsKept(const CostBook& costs)
{
    const SizingInput input {costs.plan, costs.catalog};
    const Scope common(costs.way.sheet(), u"common."_s);
    Q sum {};
    for (const WorkloadPart& part : workloadParts(input))
        if (const Scope need = partScope(common, part.index, u"need"_s);
            part.isUsed() && need.has(u"model_file"_s))
            sum = plus(sum, need.own(u"model_file"_s));
    return sum;
}

/// Models that come back from training elsewhere, of adapters only those.
Q modelsFetched(const CostBook& costs)
{
    const SizingInput input {costs.plan, costs.catalog};
    const Scope common(costs.way.sheet(), u"common."_s);
    Q sum {};
    for (const WorkloadPart& part : workloadParts(input)) {
        const Scope need = partScope(common, part.index, u"need"_s);
        if (!trains(part) || !need.has(u"model_file"_s))
            continue;
        Q file = need.own(u"model_file"_s);
        if (part.isLanguage() && methodOf(part) != Tuning::Full)
            file = file * figureIn(need, u"sizing.lora_adapter", input);
        sum = plus(sum, file * partScope(common, part.index, u"load"_s).own(u"training_runs"_s));
    }
    return sum;
}

} // namespace

Peaks addRentedPeaks(CostBook& costs, const RentedMachines& machines, const OwnFleet& fleet)
{
    return addPeaks(costs, fleet, machines.sizing.own(u"use_needed"), perInstance(costs, machines));
}

double gpusPerInstance(const Offer& offer)
{
    return std::max(1, offer.gpuCount);
}

void addRent(CostBook& costs, const RentedMachines& machines)
{
    bookUseAndTraining(costs, machines);
    bookProviderSupport(costs, machines.offer.providerId);
}

void addTrainingRent(CostBook& costs, const RentedMachines& machines)
{
    bookTraining(costs, machines);
    bookProviderSupport(costs, machines.offer.providerId);
}

void addRentedMachines(CostBook& costs, const RentedMachines& machines)
{
    Scope sizing = machines.sizing;
    bookUseAndTraining(costs, machines);
    bookCloudData(costs, machines.offer.providerId, load(costs, u"data"), answersFetched(costs));
    bookCloudLicence(costs, machines);
    bookProviderSupport(costs, machines.offer.providerId);
    addExit(costs, load(costs, u"data"));
    addRentedEnergy(costs, machines, costs.way.sub(u"rent"_s).own(u"hours"_s),
        sizing.own(u"gpus_for_use"_s) * load(costs, u"service_hours")
                * sizing.own(u"use_utilisation"_s)
            + sizing.own(u"training_hours_per_month"_s));
}

void addRentedTraining(CostBook& costs, const RentedMachines& machines)
{
    bookTraining(costs, machines);
    Q stored {};
    Q fetched = modelsFetched(costs);
    if (trainsAnything(costs))
        stored = load(costs, u"data");
    if (machines.peaks) {
        stored = plus(stored, modelsKept(costs));
        fetched = plus(fetched, answersFetched(costs) * machines.peaks->cloudShare);
    }
    if (stored.sheet == nullptr)
        stored = costs.way.sheet().constant(0.0, unit::Byte);
    bookCloudData(costs, machines.offer.providerId, stored, fetched);
    if (const Q price = ifCounts(costs, u"ingress_price"_s); price.sheet != nullptr)
        book(costs, Timing::Running, {u"egress"_s, u"ingress"_s},
            load(costs, u"data") * load(costs, u"training_runs_per_month") * price);
    bookCloudLicence(costs, machines);
    bookProviderSupport(costs, machines.offer.providerId);
    addExit(costs, stored);
    if (const Q link = ifCounts(costs, u"sync_link"_s); link.sheet != nullptr)
        book(costs, Timing::Running, {u"egress"_s, u"sync_link"_s}, link);
}

void addService(CostBook& costs, const Service& service, bool tuned)
{
    const bool byToken = service.kind == "llm"_L1;
    const Q work = byToken ? tokensCost(costs, service)
                           : load(costs, u"requests_per_month")
            * inEuros(costs, costs.figure("service."_L1 + service.id + ".item_price"_L1));
    bookService(costs, service, u"calls"_s,
        work * growth(load(costs, u"growth")) * growth(costs.figure(u"service_drift"_s)));
    if (tuned)
        bookTuned(costs, service);
    bookProviderSupport(costs, service.providerId);
}

void addToday(CostBook& costs)
{
    Q cost = costs.way.sub(u"typed"_s)
                 .given(u"cost"_s, costs.plan.departure.todayEurPerMonth, unit::Eur / unit::Month,
                     {.kind = OriginKind::Typed, .ref = u"departure.todayEurPerMonth"_s});
    if (const Q drift = ifCounts(costs, u"today_drift"_s); drift.sheet != nullptr)
        cost = cost * growth(drift);
    book(costs, Timing::Running, {u"today"_s}, cost);
    closeBook(costs);
}

void finishWay(CostBook& costs, const QString& wayId)
{
    const bool system = wayId == "system"_L1;
    if (wayId != "api"_L1) // which is used as it comes
        addLabelling(costs);
    bookSetup(costs, "setup_days_"_L1 + wayId);
    bookStaff(costs, system ? u"fte_own_system"_s : "fte_"_L1 + wayId);
    addSchedule(costs, wayId);
    closeBook(costs);
}

} // namespace kursbuch
