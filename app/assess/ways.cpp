#include "app/assess/ways.h"

#include "app/assess/answers.h"
#include "app/assess/fit.h"
#include "app/assess/sizing_parts.h"

#include <algorithm>
#include <tuple>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

bool trainsAnything(const Plan& plan)
{
    return std::any_of(plan.workloads.begin(), plan.workloads.end(),
        [](const Workload& workload) { return workload.trainingRunsPerYear.value_or(0.0) > 0.0; });
}

bool saysWhatFor(const Plan& plan)
{
    return std::any_of(plan.workloads.begin(), plan.workloads.end(),
        [](const Workload& workload) { return !workload.kind.isEmpty(); });
}

void cannotCarry(WayDraft& draft, const Message& obstacle)
{
    draft.result.carries = false;
    draft.result.obstacle = obstacle;
}

void takeMarket(WayDraft& draft, MarketChoice& choice)
{
    draft.result.legs = std::move(choice.legs);
    draft.result.offerChosen = choice.byPlanner;
    draft.result.offerSetAside = std::move(choice.setAside);
    draft.offerNeedsPrice = true;
    if (choice.offer != nullptr)
        draft.result.offerId = choice.offer->id;
    if (choice.service != nullptr)
        draft.result.offerId = choice.service->id;
}

void takeMachines(WayDraft& draft, const MachineChoice& choice)
{
    draft.result.sizing = choice.sizing->sizing;
    draft.result.sizing.gpuId = choice.gpu->id;
    draft.result.sizing.gpusReused = choice.reused;
    draft.result.sizing.serverId = choice.server != nullptr ? choice.server->id : QString();
    draft.result.sizing.servers = choice.servers;
    draft.freeSlots = choice.freeSlots;
    draft.slotsNeeded = choice.slotsNeeded;
}

Addition additionOf(const MachineChoice& choice, int gpus)
{
    const bool package = choice.server != nullptr && !choice.server->gpuId.isEmpty();
    return {.gpus = static_cast<double>(
                package ? choice.servers * choice.server->gpuCount : gpus - choice.reused),
        .gpu = choice.gpu,
        .server = choice.server,
        .servers = choice.servers};
}

OwnMachines machinesOf(const Scope& way, const MachineChoice& choice, Site site)
{
    return {.sizing = way.sub(u"sizing"_s),
        .gpu = *choice.gpu,
        .server = choice.server,
        .reused = choice.reused,
        .site = site,
        .clusterNetwork = choice.sizing->needsClusterNetwork};
}

} // namespace

WayBuilder::WayBuilder(Sheet& sheet, const JudgeInput& input)
    : m_sheet(sheet)
    , m_input(input)
    , m_full(input.plan, input.catalog, sheet.months())
    , m_usePlan(withoutTraining(input.plan))
    , m_judge(input)
{
    addLoad({sheet, u"common."_s}, {input.plan, input.catalog});
    addNeed({sheet, u"common."_s}, {input.plan, input.catalog});
    addBenefits(sheet, input.plan);
}

CostBook WayBuilder::open(const QString& wayId)
{
    return {.way = {m_sheet, wayId + u'.'},
        .plan = m_input.plan,
        .catalog = m_input.catalog,
        .wayId = wayId};
}

void WayBuilder::buildService(WayDraft& draft)
{
    const QString& id = draft.result.id;
    MarketChoice choice = chooseService(id, m_full, m_judge);
    takeMarket(draft, choice);
    if (choice.service == nullptr || !saysWhatFor(m_input.plan))
        return cannotCarry(draft, choice.obstacle);
    CostBook costs = open(id);
    addService(costs, *choice.service, id == "pretrained"_L1);
    finishWay(costs, id);
    draft.parts = costs.parts;
}

void WayBuilder::buildCloud(WayDraft& draft)
{
    const QString& id = draft.result.id;
    MarketChoice choice = chooseOffer(id, m_full, m_judge);
    takeMarket(draft, choice);
    if (choice.offer == nullptr)
        return cannotCarry(draft, choice.obstacle);
    draft.result.sizing = choice.sizing->sizing;
    draft.result.sizing.gpuId = choice.gpu->id;
    CostBook costs = open(id);
    m_full.addTo(costs.way, *choice.gpu);
    if (m_full.needsNoGpu()) { // judged by a provider, but none of its GPUs is rented
        draft.result.sizing.gpuId.clear();
        draft.result.offerId.clear();
        addRentedProcessor(costs);
    } else {
        addRentedMachines(costs, {costs.way.sub(u"sizing"_s), *choice.gpu, *choice.offer});
    }
    finishWay(costs, id);
    draft.parts = costs.parts;
}

/// That training was named without its volume is an open question; "nothing is trained" an answer.
Message WayBuilder::nothingToRent() const
{
    if (rentsPeaks(m_input.plan) && m_house->machines().gpu != nullptr)
        return {.key = u"way.no_peaks"_s};
    if (choiceOf(m_input.planFacts, u"plan.own_training"_s) == "never"_L1)
        return {.key = u"way.nothing_to_train"_s};
    return {.key = u"obstacle.missing"_s, .arguments = {u"way:hybrid"_s}};
}

void WayBuilder::buildHybrid(WayDraft& draft)
{
    m_house.emplace(m_full, m_usePlan);
    const MachineChoice& own = m_house->machines();
    m_full.setFleet(m_house->fleet());
    MarketChoice rented = chooseOffer(draft.result.id, m_full, m_judge);
    takeMarket(draft, rented);
    if (m_full.needsNoGpu())
        return cannotCarry(draft, {.key = u"way.no_gpu_needed"_s});
    if (!hostsAnything(m_input.plan))
        return cannotCarry(draft, {.key = u"way.nothing_to_host"_s});
    if (!trainsAnything(m_input.plan) && !m_house->fleet())
        return cannotCarry(draft, nothingToRent());
    if (rented.offer == nullptr)
        return cannotCarry(draft, rented.obstacle);
    if (own.gpu == nullptr)
        return cannotCarry(draft, own.obstacle);
    takeMachines(draft, own);
    draft.result.sizing.gpusForTraining = rented.sizing->sizing.gpusForTraining;
    addHybridCost(draft, rented);
}

void WayBuilder::addHybridCost(WayDraft& draft, const MarketChoice& rented)
{
    const QString id = draft.result.id;
    const MachineChoice& own = m_house->machines();
    CostBook costs = open(id);
    m_house->useOnly().addTo(costs.way, *own.gpu);
    m_full.addTo(costs.way.sub(u"training"_s), *rented.gpu);
    OwnMachines machines = machinesOf(costs.way, own, Site::ServerRoom);
    RentedMachines cloud {costs.way.sub(u"training.sizing"_s), *rented.gpu, *rented.offer};
    if (const auto& fleet = m_house->fleet()) {
        m_full.addNeeded(cloud.sizing, *rented.gpu);
        cloud.peaks = machines.peaks = addRentedPeaks(costs, cloud, *fleet);
    }
    machines.duty = Duty::UseOnly;
    addOwnMachines(costs, machines);
    addRentedTraining(costs, cloud);
    draft.reserves = addFit(
        costs.way, additionOf(own, own.sizing->sizing.gpusForUse), m_input.plan, m_input.catalog);
    finishWay(costs, id);
    draft.parts = costs.parts;
}

void WayBuilder::buildInHouse(WayDraft& draft, const MachineChoice& choice, Site site)
{
    const QString id = draft.result.id;
    draft.result.legs = m_judge.judge(id, {});
    if (choice.gpu == nullptr)
        return cannotCarry(draft, choice.obstacle);
    const bool noGpu = m_full.needsNoGpu();
    if (noGpu && id == "system"_L1)
        return cannotCarry(draft, {.key = u"way.no_gpu_needed"_s});
    takeMachines(draft, choice);
    CostBook costs = open(id);
    m_full.addTo(costs.way, *choice.gpu);
    const OwnMachines machines = machinesOf(costs.way, choice, site);
    if (noGpu)
        draft.result.sizing.gpuId.clear();
    noGpu ? addOwnProcessor(costs, machines) : addOwnMachines(costs, machines);
    if (site == Site::ServerRoom)
        draft.reserves = addFit(costs.way, additionOf(choice, choice.sizing->sizing.gpus),
            m_input.plan, m_input.catalog);
    finishWay(costs, id);
    draft.parts = costs.parts;
}

WayDraft WayBuilder::build(const QString& wayId)
{
    WayDraft draft {.result = {.id = wayId}};
    if (wayId == "today"_L1) {
        CostBook costs = open(wayId);
        addToday(costs);
        draft.parts = costs.parts;
    } else if (wayId == "api"_L1 || wayId == "pretrained"_L1) {
        buildService(draft);
    } else if (wayId == "cloud"_L1) {
        buildCloud(draft);
    } else if (wayId == "hybrid"_L1) {
        buildHybrid(draft);
    } else if (wayId == "extend"_L1) {
        buildInHouse(draft, chooseExtension(m_full), Site::ServerRoom);
    } else if (wayId == "system"_L1) {
        buildInHouse(draft, chooseSystem(m_full), Site::ServerRoom);
    } else if (wayId == "pc"_L1) {
        buildInHouse(draft, choosePc(m_full), Site::Desk);
    }
    if (wayId != "today"_L1 && !saysWhatFor(m_input.plan))
        cannotCarry(draft, {.key = u"obstacle.missing"_s, .arguments = {u"way:"_s + wayId}});
    for (Reserve& reserve : draft.reserves)
        reserve.way = wayId;
    return draft;
}

} // namespace kursbuch
