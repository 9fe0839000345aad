#include "app/assess/way_choice.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kUnknown = std::numeric_limits<double>::max();

/// What one candidate is compared by.
struct Candidate {
    MarketChoice choice {};
    Verdict verdict = Verdict::Open;
    QString prefix {}; ///< of its cost on the sheet of the table
    double npv = kUnknown;
};

bool isBetter(const Candidate& a, const Candidate& b)
{
    return a.verdict != b.verdict ? a.verdict < b.verdict : a.npv < b.npv;
}

External externalOf(const Catalog& catalog, const QString& providerId, const QString& country)
{
    return {.provider = catalog.provider(providerId), .country = country};
}

QString chosenFor(const Plan& plan, const QString& wayId)
{
    const auto found = plan.choices.offers.find(wayId);
    return found == plan.choices.offers.end() ? QString() : found->second;
}

/// Only those with the best verdict need a price.
void keepBestVerdict(std::vector<Candidate>& candidates)
{
    Verdict best = Verdict::Closed;
    for (const Candidate& candidate : candidates)
        best = std::min(best, candidate.verdict);
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(),
                         [best](const Candidate& candidate) { return candidate.verdict != best; }),
        candidates.end());
}

/// What differs between the candidates of a way: rent or service. Staff and set-up are the same.
void addPrice(Candidate& candidate, const QString& wayId, SizingTable& table)
{
    const MarketChoice& choice = candidate.choice;
    const QString id = choice.offer != nullptr ? choice.offer->id : choice.service->id;
    candidate.prefix = wayId + u'/' + id + u'.';
    CostBook costs {
        .way = {table.sheet(), candidate.prefix}, .plan = table.plan(), .catalog = table.catalog()};
    if (choice.service != nullptr)
        addService(costs, *choice.service, wayId == "pretrained"_L1);
    else if (wayId == "hybrid"_L1)
        addTrainingRent(costs, {table.sizingOf(*choice.gpu), *choice.gpu, *choice.offer});
    else
        addRent(costs, {table.sizingOf(*choice.gpu), *choice.gpu, *choice.offer});
    addPresentValue(costs);
}

MarketChoice cheapestOf(std::vector<Candidate> candidates, const QString& wayId, SizingTable& table)
{
    keepBestVerdict(candidates);
    if (candidates.size() > 1) {
        for (Candidate& candidate : candidates)
            addPrice(candidate, wayId, table);
        const Evaluation values = evaluate(table.sheet());
        for (Candidate& candidate : candidates)
            candidate.npv = values.scalar(candidate.prefix + "cost.npv"_L1).value_or(kUnknown);
    }
    return std::min_element(candidates.begin(), candidates.end(), isBetter)->choice;
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
        } else {
            found.push_back(
                {.choice = {.offer = &offer,
                     .gpu = gpu,
                     .byPlanner = !only.isEmpty(),
                     .external = externalOf(table.catalog(), offer.providerId, offer.country),
                     .sizing = sizing}});
        }
    }
    return found;
}

/// The wanted accelerator where it is on offer.
void keepWanted(std::vector<Candidate>& candidates, const QString& wanted)
{
    std::vector<Candidate> kept;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(kept),
        [&](const Candidate& candidate) { return candidate.choice.gpu->id == wanted; });
    if (!kept.empty())
        candidates = std::move(kept);
}

/// Kinds of service that serve the workloads of a plan; one service must serve them all.
QStringList kindsFor(const Plan& plan)
{
    QStringList kinds {u"llm"_s, u"document"_s, u"vision"_s};
    for (const Workload& workload : plan.workloads) {
        if (workload.kind == "vision_inference"_L1)
            kinds.removeIf([](const QString& kind) { return kind != "vision"_L1; });
        else
            kinds.removeAll(u"vision"_s);
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
    const QStringList kinds = kindsFor(table.plan());
    std::vector<Candidate> all;
    std::vector<Candidate> same;
    for (const Service& service : table.catalog().services) {
        const bool wanted = only.isEmpty() || service.id == only;
        if (!wanted || !kinds.contains(service.kind) || (tuned && !service.tunable))
            continue;
        const Candidate candidate {
            .choice = {.service = &service,
                .byPlanner = !only.isEmpty(),
                .external = externalOf(table.catalog(), service.providerId, service.country)}};
        all.push_back(candidate);
        if (servesSameModel(service, table.plan()))
            same.push_back(candidate);
    }
    return same.empty() ? all : same; // the same served work in every way, where it is on offer
}

MarketChoice choose(
    std::vector<Candidate> candidates, const QString& wayId, SizingTable& table, LegJudge& judge)
{
    for (Candidate& candidate : candidates)
        candidate.verdict = judge.verdict(wayId, candidate.choice.external);
    MarketChoice best = cheapestOf(std::move(candidates), wayId, table);
    best.legs = judge.judge(wayId, best.external);
    return best;
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
