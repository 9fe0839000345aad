#include "app/assess/status_change.h"

#include <algorithm>

namespace kursbuch {
namespace {

bool stoodBefore(const Reason& reason, const WayResult& before)
{
    return std::ranges::any_of(before.judgement.reasons, [&reason](const Reason& old) {
        return old.rule == reason.rule && old.instance == reason.instance
            && old.effect == reason.effect && old.truth == reason.truth;
    });
}

std::vector<Reason> newReasons(const WayResult& before, const WayResult& after)
{
    std::vector<Reason> reasons;
    for (const Reason& reason : after.judgement.reasons)
        if (!reason.note && reason.effect != Verdict::Open && !stoodBefore(reason, before))
            reasons.push_back(reason);
    std::ranges::stable_sort(
        reasons, [](const Reason& a, const Reason& b) { return a.effect > b.effect; });
    return reasons;
}

} // namespace

std::vector<StatusChange> statusChanges(const Assessment& before, const Assessment& after)
{
    std::vector<StatusChange> changes;
    for (const WayResult& now : after.ways) {
        const WayResult* then = before.way(now.id);
        if (then == nullptr || (then->verdict == now.verdict && then->offerId == now.offerId))
            continue;
        changes.push_back({.way = now.id,
            .before = then->verdict,
            .after = now.verdict,
            .offerBefore = then->offerId,
            .offerAfter = now.offerId,
            .reasons = newReasons(*then, now)});
    }
    return changes;
}

} // namespace kursbuch
