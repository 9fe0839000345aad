#include "app/assess/decisive.h"

#include <algorithm>
#include <tuple>

namespace kursbuch {

namespace {

/// Number of ways that the finding falls on with the same effect.
auto waysWith(const Reason& finding, const Assessment& assessment)
{
    return std::ranges::count_if(assessment.ways, [&finding](const WayResult& way) {
        return std::ranges::any_of(way.judgement.reasons, [&finding](const Reason& reason) {
            return reason.rule == finding.rule && reason.effect == finding.effect;
        });
    });
}

} // namespace

std::vector<const Reason*> weightiestFirst(
    std::vector<const Reason*> reasons, const Assessment& assessment)
{
    const auto weight = [&assessment](const Reason* reason) { // smaller weighs more
        return std::tuple(-static_cast<int>(reason->effect), reason->truth == Truth::True ? 0 : 1,
            reason->lifted ? 1 : 0, waysWith(*reason, assessment), static_cast<int>(reason->kind));
    };
    std::ranges::stable_sort(
        reasons, [&weight](const Reason* a, const Reason* b) { return weight(a) < weight(b); });
    return reasons;
}

} // namespace kursbuch
