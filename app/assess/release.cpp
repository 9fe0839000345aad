#include "app/assess/release.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

bool closes(const Reason& reason)
{
    return reason.effect == Verdict::Closed && !reason.note && !reason.lifted;
}

bool closesToo(const WayResult* way, const Reason& reason)
{
    const auto same = [&reason](const Reason& other) {
        return closes(other) && other.rule == reason.rule && other.instance == reason.instance;
    };
    return way != nullptr && std::ranges::any_of(way->judgement.reasons, same);
}

QString profileOfLeg(const WayResult& way, const QString& instance)
{
    const auto leg = std::ranges::find(way.legs, instance, &LegResult::id);
    return leg == way.legs.end() ? QString() : leg->profile;
}

/// Where the question that the rule waits for is answered, or the fact that would silence it.
QString jumpOf(const Reason& reason, const WayResult& way, const FactTable& facts)
{
    QString jump;
    for (const OpenQuestion& question : way.judgement.questions) {
        if (jump.isEmpty() && question.rules.contains(reason.rule))
            jump = question.jump;
    }
    if (jump.isEmpty() && !reason.opensIf.empty() && !reason.opensIf.front().empty())
        jump = facts.at(reason.opensIf.front().front().fact).jump;
    const QString profile = profileOfLeg(way, reason.instance);
    const bool aboutProvider = profile.startsWith("provider:"_L1);
    return jump.isEmpty() || !aboutProvider ? jump : jump + u'@' + profile;
}

} // namespace

std::vector<ReleaseGap> missingForRelease(const Assessment& plan, const Assessment& release)
{
    std::vector<ReleaseGap> gaps;
    for (const WayResult& way : release.ways) {
        for (const Reason& reason : way.judgement.reasons) {
            if (!closes(reason) || closesToo(plan.way(way.id), reason))
                continue;
            auto same = std::ranges::find_if(gaps, [&reason](const ReleaseGap& gap) {
                return gap.reason.rule == reason.rule && gap.reason.text == reason.text;
            });
            if (same == gaps.end())
                same = gaps.insert(
                    gaps.end(), {reason, jumpOf(reason, way, release.planFacts.table())});
            if (!same->ways.contains(way.id))
                same->ways.append(way.id);
        }
    }
    return gaps;
}

} // namespace kursbuch
