#include "app/assess/schedule_lines.h"

#include "app/assess/schedule.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

bool trainsAnything(const Plan& plan)
{
    return std::any_of(plan.workloads.begin(), plan.workloads.end(),
        [](const Workload& workload) { return workload.trainingRunsPerYear.value_or(0.0) > 0.0; });
}

/// There is one, and it has not agreed yet.
bool councilIsAsked(const Plan& plan)
{
    const auto answer = plan.answers.find(u"council"_s);
    return answer == plan.answers.end()
        || (!answer->second.notApplicable && !answer->second.options.contains("none_exists"_L1)
            && !answer->second.options.contains("agreed"_L1));
}

bool holds(const QString& condition, const Plan& plan)
{
    if (condition.isEmpty())
        return true;
    if (condition == "room_changes"_L1)
        return roomChanges(plan);
    return condition == "trains"_L1 ? trainsAnything(plan) : councilIsAsked(plan);
}

/// Steps before those that do not count were passed over.
struct Raw {
    std::vector<StepLine> steps {};
    std::vector<std::vector<int>> waits {};
};

Raw rawTemplate(const ScheduleTemplate& steps)
{
    Raw raw;
    raw.steps.reserve(steps.size());
    raw.waits.reserve(steps.size());
    for (const TemplateStep& step : steps) {
        raw.steps.push_back({.base = &step});
        raw.waits.push_back(step.waits);
    }
    return raw;
}

int placeOf(const std::vector<StepLine>& steps, const QString& id)
{
    for (std::size_t place = 0; place < steps.size(); ++place) {
        if (steps[place].id() == id)
            return static_cast<int>(place);
    }
    return -1;
}

Raw rawPlan(const std::vector<PlannedStep>& steps, const ScheduleTemplate& base,
    std::vector<ScheduleLines::Problem>& problems)
{
    Raw raw;
    for (const PlannedStep& step : steps) {
        const auto known = std::find_if(base.begin(), base.end(),
            [&step](const TemplateStep& candidate) { return candidate.id == step.id; });
        const StepLine line {.base = known == base.end() ? nullptr : &*known, .planned = &step};
        if (placeOf(raw.steps, step.id) >= 0)
            problems.push_back({"schedule.twice", {line.name()}});
        else
            raw.steps.push_back(line);
    }
    for (const StepLine& line : raw.steps) {
        std::vector<int>& waits = raw.waits.emplace_back();
        for (const QString& id : line.planned->after) {
            if (const int place = placeOf(raw.steps, id); place >= 0)
                waits.push_back(place);
            else
                problems.push_back({"schedule.gone", {line.name(), {.de = id, .en = id}}});
        }
    }
    return raw;
}

/// Leaves out steps whose condition does not hold; who waited for one waits for what it waited for.
class Thinning {
public:
    Thinning(const Raw& raw, const Plan& plan)
        : m_raw(raw)
        , m_places(raw.steps.size(), -1)
    {
        for (std::size_t place = 0; place < raw.steps.size(); ++place) {
            const StepLine& line = raw.steps[place];
            if (line.base == nullptr || holds(line.base->when, plan))
                m_places[place] = m_count++;
        }
    }

    void into(ScheduleLines& lines) const
    {
        for (std::size_t place = 0; place < m_raw.steps.size(); ++place) {
            if (m_places[place] < 0)
                continue;
            lines.steps.push_back(m_raw.steps[place]);
            std::vector<bool> seen(m_raw.steps.size());
            collect(place, seen, lines.waits.emplace_back());
        }
    }

private:
    void collect(std::size_t place, std::vector<bool>& seen, std::vector<int>& waits) const
    {
        for (const int before : m_raw.waits[place]) {
            const auto at = static_cast<std::size_t>(before);
            if (seen[at])
                continue;
            seen[at] = true;
            if (m_places[at] >= 0)
                waits.push_back(m_places[at]);
            else
                collect(at, seen, waits);
        }
    }

    const Raw& m_raw;
    std::vector<int> m_places; ///< among those that count; -1: does not
    int m_count = 0;
};

void reportCircle(ScheduleLines& lines)
{
    ScheduleLines::Problem problem {"schedule.circle"};
    for (std::size_t place = 0; place < lines.steps.size(); ++place) {
        if (std::find(lines.order.begin(), lines.order.end(), static_cast<int>(place))
            == lines.order.end())
            problem.names.push_back(lines.steps[place].name());
    }
    lines.problems.push_back(std::move(problem));
}

} // namespace

Text StepLine::name() const
{
    if (base != nullptr)
        return base->label;
    const QString& shown = planned->name.isEmpty() ? planned->id : planned->name;
    return {.de = shown, .en = shown};
}

ScheduleLines scheduleLines(const QString& wayId, const Plan& plan, const Catalog& catalog)
{
    static const ScheduleTemplate kNone;
    const auto known = catalog.schedules.constFind(wayId);
    const ScheduleTemplate& base = known == catalog.schedules.cend() ? kNone : *known;
    ScheduleLines lines;
    const auto own = plan.schedules.find(wayId);
    const Raw raw = own == plan.schedules.end() ? rawTemplate(base)
                                                : rawPlan(own->second, base, lines.problems);
    Thinning(raw, plan).into(lines);
    lines.order = inOrder(lines.waits);
    if (lines.isCircular())
        reportCircle(lines);
    return lines;
}

} // namespace kursbuch
