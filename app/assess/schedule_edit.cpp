#include "app/assess/schedule_edit.h"

#include "app/assess/schedule.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

PlannedStep* find(std::vector<PlannedStep>& steps, const QString& id)
{
    const auto found = std::find_if(
        steps.begin(), steps.end(), [&id](const PlannedStep& step) { return step.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

/// Whether `id` waits for `other`, directly or through others.
bool waitsFor(std::vector<PlannedStep>& steps, const QString& id, const QString& other)
{
    QStringList open {id};
    QStringList seen;
    while (!open.isEmpty()) {
        const QString here = open.takeLast();
        if (here == other)
            return true;
        if (seen.contains(here))
            continue;
        seen.append(here);
        if (const PlannedStep* step = find(steps, here))
            open += step->after;
    }
    return false;
}

std::vector<PlannedStep> plannedFrom(const ScheduleTemplate& base)
{
    std::vector<PlannedStep> steps;
    for (const TemplateStep& step : base)
        steps.push_back({.id = step.id, .after = step.after});
    return steps;
}

/// Own steps are told apart over all ways, so that one id never means two things in a plan.
QString freeId(const Plan& plan)
{
    for (int number = 1;; ++number) {
        const QString id = u"own-%1"_s.arg(number);
        const bool isTaken = std::any_of(
            plan.schedules.begin(), plan.schedules.end(), [&id](const auto& schedule) {
                return std::any_of(schedule.second.begin(), schedule.second.end(),
                    [&id](const PlannedStep& step) { return step.id == id; });
            });
        if (!isTaken)
            return id;
    }
}

} // namespace

ScheduleEdit::ScheduleEdit(Plan& plan, QString wayId, const Catalog& catalog)
    : m_plan(plan)
    , m_wayId(std::move(wayId))
    , m_catalog(catalog)
{
}

std::vector<PlannedStep> ScheduleEdit::steps() const
{
    const auto own = m_plan.schedules.find(m_wayId);
    return own != m_plan.schedules.end() ? own->second
                                         : plannedFrom(m_catalog.schedules.value(m_wayId));
}

void ScheduleEdit::store(std::vector<PlannedStep> steps)
{
    if (steps == plannedFrom(m_catalog.schedules.value(m_wayId)))
        m_plan.schedules.erase(m_wayId);
    else
        m_plan.schedules[m_wayId] = std::move(steps);
}

const TemplateStep* ScheduleEdit::base(const QString& id) const
{
    const auto known = m_catalog.schedules.constFind(m_wayId);
    if (known == m_catalog.schedules.cend())
        return nullptr;
    const auto found = std::find_if(
        known->begin(), known->end(), [&id](const TemplateStep& step) { return step.id == id; });
    return found == known->end() ? nullptr : &*found;
}

QString ScheduleEdit::addOwn(const QString& name)
{
    std::vector<PlannedStep> all = steps();
    const QString id = freeId(m_plan);
    all.push_back({.id = id, .name = name});
    store(std::move(all));
    return id;
}

void ScheduleEdit::rename(const QString& id, const QString& name)
{
    std::vector<PlannedStep> all = steps();
    if (PlannedStep* step = find(all, id))
        step->name = name;
    store(std::move(all));
}

void ScheduleEdit::typeFigure(const QString& figure, std::optional<double> weeks)
{
    if (weeks)
        m_plan.overrides[figure].value = *weeks / kWeeksPerMonth;
    else
        m_plan.overrides.erase(figure);
}

void ScheduleEdit::setWeeks(const QString& id, std::optional<double> weeks)
{
    std::vector<PlannedStep> all = steps();
    const TemplateStep* known = base(id);
    if (known != nullptr)
        typeFigure(known->figure, weeks);
    if (PlannedStep* step = find(all, id))
        step->weeks = known != nullptr ? std::nullopt : weeks;
    store(std::move(all));
}

void ScheduleEdit::remove(const QString& id)
{
    std::vector<PlannedStep> all = steps();
    const PlannedStep* gone = find(all, id);
    if (gone == nullptr)
        return;
    const QStringList before = gone->after;
    std::erase_if(all, [&id](const PlannedStep& step) { return step.id == id; });
    for (PlannedStep& step : all) {
        if (step.after.removeAll(id) == 0)
            continue;
        step.after += before;
        step.after.removeDuplicates();
    }
    store(std::move(all));
}

bool ScheduleEdit::setWaits(const QString& id, const QString& other, bool waits)
{
    std::vector<PlannedStep> all = steps();
    PlannedStep* step = find(all, id);
    if (step == nullptr || (waits && waitsFor(all, other, id)))
        return false;
    if (waits && !step->after.contains(other)) {
        step->after.append(other);
    } else if (!waits && step->after.removeAll(other) == 0) {
        // It waits through a step that does not count now.
        const Schedule shown = scheduleOf(m_wayId, m_plan, m_catalog);
        step->after.removeIf(
            [&shown](const QString& before) { return shown.step(before) == nullptr; });
    }
    store(std::move(all));
    return true;
}

void ScheduleEdit::reset()
{
    for (const TemplateStep& step : m_catalog.schedules.value(m_wayId))
        m_plan.overrides.erase(step.figure);
    m_plan.schedules.erase(m_wayId);
}

} // namespace kursbuch
