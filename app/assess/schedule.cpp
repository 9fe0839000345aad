#include "app/assess/schedule.h"

#include "app/assess/figures.h"
#include "app/assess/schedule_lines.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNoSlack = 1e-9;

std::size_t at(int place)
{
    return static_cast<std::size_t>(place);
}

std::optional<double> weeksOf(const StepLine& line, const Plan& plan, const Catalog& catalog)
{
    if (line.isTyped())
        return line.planned->weeks;
    const auto months = figureOf(line.base->figure, plan, catalog).value;
    return months ? std::optional(*months * kWeeksPerMonth) : std::nullopt;
}

ScheduleStep stepOf(const StepLine& line, const Plan& plan, const Catalog& catalog)
{
    ScheduleStep step {.id = line.id(), .name = line.name(), .own = line.base == nullptr};
    if (line.base != nullptr) {
        step.who = line.base->who;
        if (!line.isTyped())
            step.figure = line.base->figure;
    }
    step.weeks = weeksOf(line, plan, catalog);
    return step;
}

/// Earliest start and end of each step; what waits for an unknown end is unknown itself.
void goForward(std::vector<ScheduleStep>& steps, const ScheduleLines& lines)
{
    for (const int place : lines.order) {
        ScheduleStep& step = steps[at(place)];
        step.start = 0.0;
        for (const int before : lines.waits[at(place)]) {
            const std::optional<double>& end = steps[at(before)].finish;
            if (!step.start || !end)
                step.start.reset();
            else
                step.start = std::max(*step.start, *end);
        }
        if (step.start && step.weeks)
            step.finish = *step.start + *step.weeks;
    }
}

/// Latest end of each step from the end of all; only where all is known.
void goBack(Schedule& schedule, const ScheduleLines& lines)
{
    std::vector<double> latest(schedule.steps.size(), *schedule.weeks);
    for (auto place = lines.order.rbegin(); place != lines.order.rend(); ++place) {
        ScheduleStep& step = schedule.steps[at(*place)];
        step.slack = latest[at(*place)] - *step.finish;
        step.critical = *step.slack < kNoSlack;
        if (step.critical)
            step.slack = 0.0;
        for (const int before : lines.waits[at(*place)])
            latest[at(before)] = std::min(latest[at(before)], latest[at(*place)] - *step.weeks);
    }
    for (const int place : lines.order) {
        if (schedule.steps[at(place)].critical)
            schedule.critical.append(schedule.steps[at(place)].id);
    }
}

Text filled(Text text, const std::vector<Text>& names, bool inOne)
{
    QStringList german;
    QStringList english;
    for (const Text& name : names) {
        german.append(name.de);
        english.append(name.en);
    }
    if (inOne) {
        german = {german.join(", "_L1)};
        english = {english.join(", "_L1)};
    }
    for (qsizetype i = 0; i < german.size(); ++i) {
        const QString place = u"{%1}"_s.arg(i);
        text.de.replace(place, german.at(i));
        text.en.replace(place, english.at(i));
    }
    return text;
}

void addProblems(Schedule& schedule, const ScheduleLines& lines, const Catalog& catalog)
{
    for (const ScheduleLines::Problem& problem : lines.problems) {
        const QString key = QString::fromLatin1(problem.key);
        schedule.problems.push_back(
            filled(catalog.label(key), problem.names, key == "schedule.circle"_L1));
    }
    for (const ScheduleStep& step : schedule.steps) {
        if (!step.weeks)
            schedule.problems.push_back(
                filled(catalog.label(u"schedule.unknown"_s), {step.name}, false));
    }
}

/// The durations of a schedule in its sheet, and the ends of its steps on them.
class ScheduleRows {
public:
    ScheduleRows(CostBook& costs, const QString& wayId)
        : m_costs(costs)
        , m_wayId(wayId)
        , m_scope(costs.way.sub(u"schedule"_s))
        , m_lines(scheduleLines(wayId, costs.plan, costs.catalog))
        , m_ends(m_lines.steps.size())
        , m_waiting(m_lines.steps.size())
    {
        for (const std::vector<int>& waits : m_lines.waits) {
            for (const int before : waits)
                ++m_waiting[at(before)];
        }
    }

    void add()
    {
        const Q weeks
            = m_scope.add(u"weeks"_s, unit::Month, m_lines.isCircular() ? unordered() : end());
        m_scope.add(u"ready_months"_s, unit::Month, roundUp(weeks));
    }

private:
    [[nodiscard]] Q unordered()
    {
        return m_scope.given(u"order"_s, std::nullopt, unit::Month,
            {.kind = OriginKind::Typed, .ref = QString("schedules."_L1 + m_wayId)});
    }

    [[nodiscard]] Q duration(const StepLine& line)
    {
        if (!line.isTyped())
            return m_costs.figure(line.base->figure);
        const std::optional<double>& weeks = line.planned->weeks;
        return m_scope.given(
            QString(line.id() + (line.base == nullptr ? ".own_duration"_L1 : ".duration"_L1)),
            weeks ? std::optional(*weeks / kWeeksPerMonth) : std::nullopt, unit::Month,
            {.kind = OriginKind::Typed,
                .source = {.text = line.planned->name, .date = {}},
                .ref = QString("schedules."_L1 + m_wayId + u'.' + line.id())});
    }

    [[nodiscard]] Q end()
    {
        Q last;
        for (const int place : m_lines.order) {
            const StepLine& line = m_lines.steps[at(place)];
            Q start;
            for (const int before : m_lines.waits[at(place)])
                start = larger(start, m_ends[at(before)]);
            Q end = plus(start, duration(line));
            if (m_waiting[at(place)] > 1)
                end = m_scope.add(
                    QString(line.id() + (line.base == nullptr ? ".own_finish"_L1 : ".finish"_L1)),
                    unit::Month, end);
            m_ends[at(place)] = end;
            if (m_waiting[at(place)] == 0)
                last = larger(last, end);
        }
        return last.sheet == nullptr ? m_scope.sheet().constant(0.0, unit::Month) : last;
    }

    CostBook& m_costs;
    const QString& m_wayId;
    Scope m_scope;
    ScheduleLines m_lines;
    std::vector<Q> m_ends;
    std::vector<int> m_waiting; ///< how many wait for each
};

} // namespace

const ScheduleStep* Schedule::step(const QString& id) const
{
    const auto found = std::find_if(
        steps.begin(), steps.end(), [&id](const ScheduleStep& step) { return step.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

Schedule scheduleOf(const QString& wayId, const Plan& plan, const Catalog& catalog)
{
    const ScheduleLines lines = scheduleLines(wayId, plan, catalog);
    Schedule schedule {.way = wayId, .edited = plan.schedules.contains(wayId)};
    for (const StepLine& line : lines.steps)
        schedule.steps.push_back(stepOf(line, plan, catalog));
    for (std::size_t place = 0; place < lines.waits.size(); ++place) {
        for (const int before : lines.waits[place])
            schedule.steps[place].after.append(schedule.steps[at(before)].id);
    }
    goForward(schedule.steps, lines);
    const bool known = std::all_of(schedule.steps.begin(), schedule.steps.end(),
        [](const ScheduleStep& step) { return step.finish.has_value(); });
    if (known) {
        schedule.weeks = 0.0;
        for (const ScheduleStep& step : schedule.steps)
            schedule.weeks = std::max(*schedule.weeks, *step.finish);
        goBack(schedule, lines);
    }
    addProblems(schedule, lines, catalog);
    return schedule;
}

void addSchedule(CostBook& costs, const QString& wayId)
{
    ScheduleRows(costs, wayId).add();
}

std::optional<int> readyMonths(const Evaluation& values, const QString& wayId)
{
    const auto months = values.scalar(wayId + ".schedule.ready_months"_L1);
    return months ? std::optional(static_cast<int>(*months)) : std::nullopt;
}

QDate dayAfter(QDate planningStart, std::optional<double> weeks)
{
    constexpr double daysPerWeek = 7.0;
    if (!planningStart.isValid() || !weeks)
        return {};
    return planningStart.addDays(static_cast<qint64>(std::llround(*weeks * daysPerWeek)));
}

bool hasServerRoom(const Plan& plan)
{
    return !plan.room.racks.empty() || !plan.room.cooling.empty() || !plan.servers.empty();
}

bool roomChanges(const Plan& plan)
{
    return plan.room.coolingRemedyEur.has_value() || !hasServerRoom(plan);
}

} // namespace kursbuch
