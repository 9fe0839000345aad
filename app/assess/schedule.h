#pragma once

#include "app/assess/cost_model.h"
#include "app/catalog/schedule_template.h"

namespace kursbuch {

/// Weeks in a month as the catalogue's scale of weeks has them; figures of time are kept in months.
inline constexpr double kWeeksPerMonth = 365.25 / 12.0 / 7.0;

/// A step until a way is ready. Times are weeks from the planning start; nothing: not known.
struct ScheduleStep {
    QString id;
    Text name {};
    QString who {}; ///< role, empty for an own step
    QString figure {}; ///< whose value is the duration; empty: typed in the schedule
    bool own = false; ///< the planner's own step
    QStringList after {}; ///< the steps of this schedule that it waits for
    std::optional<double> weeks {};
    std::optional<double> start {};
    std::optional<double> finish {};
    std::optional<double> slack {}; ///< by how much it may be late without the whole being late
    bool critical = false;
};

/// What is to be done until a way is ready, and who waits for whom.
struct Schedule {
    QString way;
    bool edited = false; ///< the plan has its own; else the template
    std::vector<ScheduleStep> steps {};
    std::optional<double> weeks {}; ///< until all is done; unknown while any duration is
    QStringList critical {}; ///< ids on the critical path, in order of time
    std::vector<Text> problems {}; ///< sentences

    [[nodiscard]] const ScheduleStep* step(const QString& id) const;
};

/// Every way has one, also one that cannot carry the use case.
[[nodiscard]] Schedule scheduleOf(const QString& wayId, const Plan& plan, const Catalog& catalog);

/// Adds "<way>.schedule.weeks" and ".ready_months" with what they stand on: the end of a step is a
/// row of its own only where several others wait for it.
void addSchedule(CostBook& costs, const QString& wayId);

/// Whole months from the planning start until the first month of cost of this way, rounded up;
/// nothing while a duration is unknown, or for a way without cost.
[[nodiscard]] std::optional<int> readyMonths(const Evaluation& values, const QString& wayId);

/// As `kursbuch assess` prints it, times in weeks from the planning start.
[[nodiscard]] QJsonObject toJson(const Schedule& schedule, QDate planningStart);

/// The day that lies so many weeks after the planning start; invalid without one.
[[nodiscard]] QDate dayAfter(QDate planningStart, std::optional<double> weeks);

[[nodiscard]] bool hasServerRoom(const Plan& plan);
/// There is none yet, or cooling is added: a way in the server room changes it.
[[nodiscard]] bool roomChanges(const Plan& plan);

} // namespace kursbuch
