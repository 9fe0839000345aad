#pragma once

#include "app/catalog/catalog.h"
#include "app/plan/plan.h"

namespace kursbuch {

/// A step as it counts for a plan: of the template, of the plan, or both.
struct StepLine {
    const TemplateStep* base = nullptr; ///< nullptr: the planner's own
    const PlannedStep* planned = nullptr; ///< nullptr: the template as it is

    [[nodiscard]] const QString& id() const { return base != nullptr ? base->id : planned->id; }
    [[nodiscard]] Text name() const;
    /// Weeks typed in the schedule itself; a step of the template may leave them to its figure.
    [[nodiscard]] bool isTyped() const
    {
        return base == nullptr || (planned != nullptr && planned->weeks);
    }
};

/// The steps of a way that count, and by their places what each waits for.
struct ScheduleLines {
    std::vector<StepLine> steps {};
    std::vector<std::vector<int>> waits {};
    std::vector<int> order {}; ///< steps in a circle and all that waits for them are left out
    /// What is wrong with the plan's own list: key of a message and the steps or ids it names.
    struct Problem {
        const char* key;
        std::vector<Text> names {};
    };
    std::vector<Problem> problems {};

    [[nodiscard]] bool isCircular() const { return order.size() < steps.size(); }
};

[[nodiscard]] ScheduleLines scheduleLines(
    const QString& wayId, const Plan& plan, const Catalog& catalog);

} // namespace kursbuch
