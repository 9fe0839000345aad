#pragma once

#include "app/catalog/catalog.h"
#include "app/plan/plan.h"

namespace kursbuch {

/// Changes the schedule of one way in a plan. The first change takes over the template, steps whose
/// condition does not hold now included; where nothing differs from it any more the plan follows it
/// again. How long a step of the template takes is its figure; an own step has its weeks itself.
class ScheduleEdit {
public:
    ScheduleEdit(Plan& plan, QString wayId, const Catalog& catalog);

    /// A step that waits for nothing, and its id.
    QString addOwn(const QString& name);
    void rename(const QString& id, const QString& name);
    void setWeeks(const QString& id, std::optional<double> weeks);
    /// Who waited for it waits for what it waited for.
    void remove(const QString& id);
    /// Whether `id` waits for `other`; refused, and nothing changes, where `other` waits for `id`
    /// already, directly or through others.
    [[nodiscard]] bool setWaits(const QString& id, const QString& other, bool waits);
    void reset();

private:
    [[nodiscard]] std::vector<PlannedStep> steps() const;
    void store(std::vector<PlannedStep> steps);
    void typeFigure(const QString& figure, std::optional<double> weeks);
    [[nodiscard]] const TemplateStep* base(const QString& id) const;

    Plan& m_plan;
    QString m_wayId;
    const Catalog& m_catalog;
};

} // namespace kursbuch
