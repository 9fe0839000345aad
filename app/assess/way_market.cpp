#include "app/assess/figures.h"
#include "app/assess/way_choice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <span>
#include <tuple>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kUnknown = std::numeric_limits<double>::max();

/// What one candidate is compared by.
struct Candidate {
    const Offer* offer = nullptr;
    const Service* service = nullptr;
    const Gpu* gpu = nullptr;
    External external {};
    Verdict verdict = Verdict::Open;
    double npv = kUnknown;

    [[nodiscard]] const QString& id() const { return offer != nullptr ? offer->id : service->id; }
    [[nodiscard]] QString figurePrefix() const
    {
        return (offer != nullptr ? "offer."_L1 : "service."_L1) % QStringView(id()) % u'.';
    }
};

External externalOf(const Catalog& catalog, const QString& providerId, const QString& country)
{
    return {.provider = catalog.provider(providerId), .country = country};
}

QString chosenFor(const Plan& plan, const QString& wayId)
{
    const auto found = plan.choices.offers.find(wayId);
    return found == plan.choices.offers.end() ? QString() : found->second;
}

/// What differs between the candidates of a way: rent or service. Staff and set-up are the same.
/// Gives the id of the present value on the sheet of the table.
QString addPrice(const Candidate& candidate, const QString& wayId, SizingTable& table)
{
    const QString prefix = QStringView(wayId) % u'/' % QStringView(candidate.id()) % u'.';
    CostBook costs {
        .way = {table.sheet(), prefix}, .plan = table.plan(), .catalog = table.catalog()};
    if (candidate.service != nullptr) {
        addService(costs, *candidate.service, wayId == "pretrained"_L1);
    } else {
        const RentedMachines machines {
            table.sizingOf(*candidate.gpu), *candidate.gpu, *candidate.offer};
        wayId == "hybrid"_L1 ? addTrainingRent(costs, machines) : addRent(costs, machines);
    }
    addPresentValue(costs);
    return prefix % "cost.npv"_L1;
}

/// Candidates of one shape are priced by the same formulas: which prices there are, in which
/// currency.
using Shape = std::tuple<QString, QString, std::array<bool, 3>>;

Shape shapeOf(const Candidate& candidate)
{
    if (const Service* service = candidate.service)
        return {service->currency, service->kind,
            {service->inputPerMillionTokens.has_value(), service->perThousandItems.has_value()}};
    const Offer& offer = *candidate.offer;
    return {offer.currency, {},
        {offer.pricePerHour.has_value(), offer.pricePerMonth.has_value(), offer.setup > 0.0}};
}

using Lanes = std::vector<Candidate*>;

/// The prices of all lanes as draws over those of the first.
void drawPrices(Draws& draws, const Lanes& lanes, SizingTable& table)
{
    static constexpr std::array kOffer {
        QStringView(u"price"), QStringView(u"month_price"), QStringView(u"setup")};
    static constexpr std::array kService {QStringView(u"input_price"), QStringView(u"output_price"),
        QStringView(u"item_price"), QStringView(u"hosting_price"), QStringView(u"tuning_price")};
    const QString common = "common."_L1 % lanes.front()->figurePrefix();
    for (const QStringView price : lanes.front()->offer != nullptr
            ? std::span<const QStringView>(kOffer)
            : std::span<const QStringView>(kService)) {
        if (table.sheet().find(common, price) < 0)
            continue;
        const QString first = common % price;
        std::vector<double>& values = draws[first];
        values.reserve(lanes.size());
        for (const Candidate* lane : lanes) {
            const QString id = lane->figurePrefix() % price;
            values.push_back(
                figureOf(id, table.plan(), table.catalog()).value.value_or(std::nan("")));
        }
    }
}

/// What is rented in each lane: how many GPUs, for how long, in which instances.
void drawMachines(Draws& draws, const Lanes& lanes, const QString& wayId, const SizingTable& table)
{
    std::vector<const Gpu*> gpus;
    std::vector<double> perInstance;
    gpus.reserve(lanes.size());
    perInstance.reserve(lanes.size());
    for (const Candidate* lane : lanes) {
        gpus.push_back(lane->gpu);
        perInstance.push_back(gpusPerInstance(*lane->offer));
    }
    table.drawSizing(draws, gpus);
    draws.insert(
        QStringView(wayId) % u'/' % QStringView(lanes.front()->id()) % ".rent.gpus_per_instance"_L1,
        perInstance);
}

/// Prices candidates of one shape in one block.
void price(const Lanes& lanes, const QString& wayId, SizingTable& table)
{
    const QString npv = addPrice(*lanes.front(), wayId, table);
    Draws draws;
    drawPrices(draws, lanes, table);
    if (lanes.front()->offer != nullptr)
        drawMachines(draws, lanes, wayId, table);
    const int width = static_cast<int>(lanes.size());
    const Evaluation values = evaluate(table.sheet(), draws, width, {npv});
    for (int lane = 0; lane < width; ++lane)
        lanes[static_cast<std::size_t>(lane)]->npv = values.scalar(npv, lane).value_or(kUnknown);
}

void priceAll(std::vector<Candidate>& candidates, const QString& wayId, SizingTable& table)
{
    std::map<Shape, Lanes> shapes;
    for (Candidate& candidate : candidates)
        shapes[shapeOf(candidate)].push_back(&candidate);
    for (const auto& [shape, lanes] : shapes)
        price(lanes, wayId, table);
}

/// A known price is not given up for a better verdict at none: that could not be ranked.
bool losesItsPrice(const Candidate& best, const Candidate& candidate)
{
    return candidate.npv == kUnknown && best.npv != kUnknown && best.verdict != Verdict::Closed;
}

/// The best verdict, then the lowest price, then the first listed. From the cheapest on, so that
/// the rest need no judging once one is as good as any can be.
Candidate bestOf(std::vector<Candidate> candidates, const QString& wayId, LegJudge& judge)
{
    std::ranges::stable_sort(candidates, {}, &Candidate::npv);
    const Verdict least = judge.least(wayId);
    Candidate* best = nullptr;
    for (Candidate& candidate : candidates) {
        candidate.verdict = judge.verdict(wayId, candidate.external);
        if (best == nullptr
            || (candidate.verdict < best->verdict && !losesItsPrice(*best, candidate)))
            best = &candidate;
        if (best->verdict <= least)
            break;
    }
    return *best;
}

std::vector<Candidate> offerCandidates(
    SizingTable& table, MarketChoice& failed, const QString& only)
{
    std::vector<Candidate> found;
    for (const Offer& offer : table.catalog().offers) {
        const Gpu* gpu = table.catalog().gpu(offer.gpuId);
        if (gpu == nullptr || (!only.isEmpty() && offer.id != only))
            continue;
        const SizingResult& sizing = table.on(*gpu);
        if (!sizing.possible) {
            failed.obstacle = sizing.obstacle;
        } else if (gpusPerInstance(offer) < sizing.inOneMachine) {
            failed.obstacle = {.key = u"way.small_instances"_s,
                .arguments = {QString::number(sizing.inOneMachine), gpu->name}};
        } else {
            found.push_back({.offer = &offer,
                .gpu = gpu,
                .external = externalOf(table.catalog(), offer.providerId, offer.country)});
        }
    }
    return found;
}

/// The wanted accelerator where it is on offer.
void keepWanted(std::vector<Candidate>& candidates, const QString& wanted)
{
    const auto isOther = [&](const Candidate& candidate) { return candidate.gpu->id != wanted; };
    if (!std::ranges::all_of(candidates, isOther))
        std::erase_if(candidates, isOther);
}

/// Kinds of service that do this kind of work; what is only tuned needs one that tunes, which is
/// done by adapters there.
QStringList kindsFor(const Workload& workload, bool tuned)
{
    if (workload.kind == "vision_inference"_L1)
        return {u"vision"_s};
    if (workload.kind == "speech"_L1)
        return {u"speech"_s};
    if (workload.kind == "llm_tuning"_L1)
        return tuned && workload.tuningMethod != "full"_L1 ? QStringList {u"llm"_s}
                                                           : QStringList {};
    if (workload.kind == "llm_serving"_L1 || workload.kind.isEmpty())
        return {u"llm"_s, u"document"_s};
    return {};
}

/// One service must do all workloads of a plan.
QStringList kindsFor(const Plan& plan, bool tuned)
{
    QStringList kinds {u"llm"_s, u"document"_s, u"vision"_s, u"speech"_s};
    for (const Workload& workload : plan.workloads) {
        const QStringList own = kindsFor(workload, tuned);
        kinds.removeIf([&own](const QString& kind) { return !own.contains(kind); });
    }
    return kinds;
}

bool servesSameModel(const Service& service, const Plan& plan)
{
    return std::all_of(plan.workloads.begin(), plan.workloads.end(),
        [&](const Workload& workload) { return service.modelId == workload.modelId; });
}

std::vector<Candidate> serviceCandidates(SizingTable& table, bool tuned, const QString& only)
{
    const QStringList kinds = kindsFor(table.plan(), tuned);
    std::vector<Candidate> all;
    std::vector<Candidate> same;
    for (const Service& service : table.catalog().services) {
        const bool wanted = only.isEmpty() || service.id == only;
        if (!wanted || !kinds.contains(service.kind) || (tuned && !service.tunable))
            continue;
        const Candidate candidate {.service = &service,
            .external = externalOf(table.catalog(), service.providerId, service.country)};
        all.push_back(candidate);
        if (servesSameModel(service, table.plan()))
            same.push_back(candidate);
    }
    return same.empty() ? all : same; // the same served work in every way, where it is on offer
}

MarketChoice choose(
    std::vector<Candidate> candidates, const QString& wayId, SizingTable& table, LegJudge& judge)
{
    if (candidates.size() > 1)
        priceAll(candidates, wayId, table);
    const Candidate best = bestOf(std::move(candidates), wayId, judge);
    return {.offer = best.offer,
        .service = best.service,
        .gpu = best.gpu,
        .byPlanner = best.id() == chosenFor(table.plan(), wayId),
        .external = best.external,
        .legs = judge.judge(wayId, best.external),
        .sizing = best.gpu != nullptr ? &table.on(*best.gpu) : nullptr};
}

MarketChoice nothing(MarketChoice failed, const QString& wayId, LegJudge& judge)
{
    failed.legs = judge.judge(wayId, {});
    return failed;
}

} // namespace

MarketChoice chooseOffer(const QString& wayId, SizingTable& table, LegJudge& judge)
{
    MarketChoice failed {.obstacle = {.key = u"way.no_offer"_s}};
    auto candidates = offerCandidates(table, failed, chosenFor(table.plan(), wayId));
    if (candidates.empty()) {
        candidates = offerCandidates(table, failed, {});
        keepWanted(candidates, table.plan().choices.gpuId);
    }
    if (candidates.empty())
        return nothing(failed, wayId, judge);
    return choose(std::move(candidates), wayId, table, judge);
}

MarketChoice chooseService(const QString& wayId, SizingTable& table, LegJudge& judge)
{
    const bool tuned = wayId == "pretrained"_L1;
    auto candidates = serviceCandidates(table, tuned, chosenFor(table.plan(), wayId));
    if (candidates.empty())
        candidates = serviceCandidates(table, tuned, {});
    if (candidates.empty())
        return nothing({.obstacle = {.key = u"way.no_service"_s}}, wayId, judge);
    return choose(std::move(candidates), wayId, table, judge);
}

} // namespace kursbuch
