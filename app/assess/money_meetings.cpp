#include "app/assess/money_parts.h"
#include "app/assess/ranking.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

Meeting::Kind kindOf(std::size_t crossings)
{
    if (crossings == 0)
        return Meeting::Kind::Never;
    return crossings == 1 ? Meeting::Kind::Once : Meeting::Kind::Again;
}

QString cheaperAtEnd(const WayResult& a, const WayResult& b)
{
    const double difference = a.cost->cumulativeEur.back() - b.cost->cumulativeEur.back();
    if (difference == 0.0)
        return {};
    return difference < 0.0 ? a.id : b.id;
}

} // namespace

std::vector<Meeting> meetingsOf(
    const std::vector<WayResult>& ways, const Evaluation& values, int months)
{
    const double interest = values.scalar(u"common.interest_rate"_s).value_or(0.0);
    std::vector<Meeting> meetings;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        for (std::size_t j = i + 1; j < ways.size(); ++j) {
            const WayResult& a = ways[i];
            const WayResult& b = ways[j];
            if (!a.cost || !b.cost)
                continue;
            Meeting meeting {.a = a.id,
                .b = b.id,
                .crossings = crossingsOf(a.id, b.id, values, months),
                .discounted = discountedCrossings(a.id, b.id, values, {months, interest}),
                .cheaperAtEnd = cheaperAtEnd(a, b)};
            meeting.kind = kindOf(meeting.crossings.size());
            meetings.push_back(std::move(meeting));
        }
    }
    return meetings;
}

} // namespace kursbuch
