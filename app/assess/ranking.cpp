#include "app/assess/ranking.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// A second infrastructure beside the one that is there; advised against unless it cannot be
/// avoided.
const WayResult* wayOf(const std::vector<WayResult>& ways, const QString& id)
{
    const auto found = std::find_if(
        ways.begin(), ways.end(), [&](const WayResult& way) { return way.id == id; });
    return found == ways.end() ? nullptr : &*found;
}

bool isSecondInfrastructure(const WayResult& way)
{
    return way.id == "system"_L1;
}

bool mayBeRecommended(const WayResult& way)
{
    return way.id != "today"_L1 && way.carries && way.verdict != Verdict::Closed
        && way.cost.has_value();
}

QString npvOf(const WayResult& way)
{
    return "q:"_L1 + way.id + ".cost.npv"_L1;
}

QString named(const WayResult& way)
{
    return "way:"_L1 + way.id;
}

const WayResult* ranked(const std::vector<WayResult>& ways, int rank)
{
    const auto found = std::find_if(
        ways.begin(), ways.end(), [rank](const WayResult& way) { return way.rank == rank; });
    return found == ways.end() ? nullptr : &*found;
}

/// The reason that closes a way, as an argument that is put into words later.
QString closingRule(const WayResult& way)
{
    for (const Reason& reason : way.judgement.reasons) {
        if (reason.effect == Verdict::Closed && !reason.note)
            return "reason:"_L1 + way.id + u'/' + reason.rule;
    }
    return {};
}

void addPriceReason(std::vector<Message>& reasons, const WayResult& first, const WayResult* next)
{
    if (next == nullptr)
        reasons.push_back({u"recommend.only"_s, {named(first), npvOf(first)}});
    else if (isSecondInfrastructure(*next) && next->cost->npvEur < first.cost->npvEur)
        reasons.push_back({u"recommend.before_second"_s,
            {named(first), npvOf(first), named(*next), npvOf(*next)}});
    else
        reasons.push_back(
            {u"recommend.cheapest"_s, {named(first), npvOf(first), named(*next), npvOf(*next)}});
}

/// Ways that would be cheaper but cannot be taken, and why.
void addExcluded(std::vector<Message>& reasons, const WayResult& first, const RankingInput& input)
{
    for (const WayResult& way : input.ways) {
        if (way.id == "today"_L1 || way.rank > 0)
            continue;
        if (way.lacksLoad())
            reasons.push_back({u"recommend.load_missing"_s, {named(way)}});
        else if (!way.carries)
            reasons.push_back({u"recommend.does_not_carry"_s, {named(way)}});
        else if (way.verdict == Verdict::Closed && way.cost
            && way.cost->npvEur < first.cost->npvEur)
            reasons.push_back(
                {u"recommend.cheaper_closed"_s, {named(way), npvOf(way), closingRule(way)}});
        else if (way.verdict == Verdict::Closed)
            reasons.push_back({u"recommend.closed"_s, {named(way), closingRule(way)}});
        else if (!way.cost)
            reasons.push_back({u"recommend.cost_unknown"_s, {named(way)}});
    }
}

void addNature(std::vector<Message>& reasons, const WayResult& first, const RankingInput& input)
{
    if (first.id == "extend"_L1 && first.sizing.gpusReused > 0)
        reasons.push_back({u"recommend.idle_gpus"_s, {QString::number(first.sizing.gpusReused)}});
    else if (first.id == "extend"_L1)
        reasons.push_back({u"recommend.existing_servers"_s, {}});
    const WayResult* system = wayOf(input.ways, u"system"_s);
    if (isSecondInfrastructure(first))
        reasons.push_back({u"recommend.second_unavoidable"_s, {named(first)}});
    else if (system != nullptr && system->rank > 0)
        reasons.push_back({u"recommend.second_avoided"_s, {named(*system)}});
    if (first.verdict == Verdict::Conditions)
        reasons.push_back({u"recommend.conditions"_s, {named(first)}});
}

} // namespace

void rankWays(std::vector<WayResult>& ways)
{
    std::vector<WayResult*> order;
    for (WayResult& way : ways) {
        way.rank = 0;
        if (mayBeRecommended(way))
            order.push_back(&way);
    }
    std::stable_sort(order.begin(), order.end(), [](const WayResult* a, const WayResult* b) {
        if (isSecondInfrastructure(*a) != isSecondInfrastructure(*b))
            return isSecondInfrastructure(*b);
        return a->cost->npvEur < b->cost->npvEur;
    });
    int rank = 0;
    for (WayResult* way : order)
        way->rank = ++rank;
}

Recommendation recommend(const RankingInput& input)
{
    Recommendation result;
    const WayResult* first = ranked(input.ways, 1);
    if (first == nullptr) {
        const bool noLoad = std::any_of(input.ways.begin(), input.ways.end(),
            [](const WayResult& way) { return way.lacksLoad(); });
        result.reasons.push_back({noLoad ? u"recommend.no_load"_s : u"recommend.none"_s, {}});
        return result;
    }
    const WayResult* next = ranked(input.ways, 2);
    result.way = first->id;
    result.provisional = !first->judgement.questions.empty();
    result.narrow
        = next != nullptr && next->cost->npvEur < first->cost->npvEur * input.closeCallRatio;
    addPriceReason(result.reasons, *first, next);
    addNature(result.reasons, *first, input);
    addExcluded(result.reasons, *first, input);
    if (result.narrow)
        result.reasons.push_back({u"recommend.narrow"_s, {named(*first), named(*next)}});
    if (result.provisional)
        result.reasons.push_back({u"recommend.provisional"_s,
            {named(*first), QString::number(first->judgement.questions.size())}});
    if (const WayResult* today = wayOf(input.ways, u"today"_s); today != nullptr && today->cost)
        result.reasons.push_back({u"recommend.today"_s, {npvOf(*today)}});
    return result;
}

} // namespace kursbuch
