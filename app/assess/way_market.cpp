#include "app/assess/way_pricing.h"

#include <algorithm>
#include <span>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

QString chosenFor(const Plan& plan, const QString& wayId)
{
    const auto found = plan.choices.offers.find(wayId);
    return found == plan.choices.offers.end() ? QString() : found->second;
}

/// A known price is not given up for a better verdict at none: that could not be ranked.
bool losesItsPrice(const Candidate& best, const Candidate& candidate)
{
    return candidate.npv == Candidate::kUnknown && best.npv != Candidate::kUnknown
        && best.verdict != Verdict::Closed;
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

/// All that may be proposed, or the one that the planner chose.
std::span<const Offer> offersFor(const Catalog& catalog, const QString& only)
{
    if (only.isEmpty())
        return catalog.proposedOffers();
    const Offer* chosen = catalog.offer(only);
    return chosen == nullptr ? std::span<const Offer>() : std::span<const Offer>(chosen, 1);
}

std::vector<Candidate> offerCandidates(
    SizingTable& table, MarketChoice& failed, const QString& only)
{
    std::vector<Candidate> found;
    for (const Offer& offer : offersFor(table.catalog(), only)) {
        const Gpu* gpu = table.catalog().gpu(offer.gpuId);
        if (gpu == nullptr)
            continue;
        Message obstacle = obstacleOf(offer, *gpu, table.on(*gpu));
        if (obstacle.key.isEmpty())
            found.push_back({.offer = &offer,
                .gpu = gpu,
                .external = {.provider = table.catalog().provider(offer.providerId),
                    .country = offer.country}});
        else
            failed.obstacle = std::move(obstacle);
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

MarketChoice choose(
    std::vector<Candidate> candidates, const QString& wayId, SizingTable& table, LegJudge& judge)
{
    if (candidates.size() > 1)
        priceAll(candidates, wayId, table);
    const Candidate best = bestOf(std::move(candidates), wayId, judge);
    const QString chosen = chosenFor(table.plan(), wayId);
    const bool byPlanner = best.id() == chosen;
    return {.offer = best.offer,
        .service = best.service,
        .gpu = best.gpu,
        .byPlanner = byPlanner,
        .setAside = byPlanner ? QString() : chosen,
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
    auto candidates = serviceCandidates(table, wayId, chosenFor(table.plan(), wayId));
    if (candidates.empty())
        candidates = serviceCandidates(table, wayId);
    if (candidates.empty())
        return nothing({.obstacle = {.key = u"way.no_service"_s}}, wayId, judge);
    return choose(std::move(candidates), wayId, table, judge);
}

} // namespace kursbuch
