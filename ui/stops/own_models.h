#pragma once

#include "ui/stops/binding.h"

#include <QCoreApplication>

namespace kursbuch {

/// Models that the planner brings along: what must be said of one, and what is wrong with it.
class OwnModels {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::OwnModels)

public:
    /// Adds one to the plan, filled with what is known of `like`, and gives its id.
    static QString create(Plan& plan, const Model* like, const QString& kind);
    /// The form of the model of a workload; in sight while that is an own one.
    static void addForm(const Section& section, int index);

private:
    static void addSize(const Section& section, int index);
    static void addShape(const Section& section, int index);
    static void addExperts(const Section& section, int index);
    static void addOrigin(const Section& section, int index);
    static void addRemoval(const Section& section, int index);
};

/// Shows a sentence about what is wrong while there is one.
void addRefusal(const Section& section, std::function<QString(const Plan&)> wrong);

} // namespace kursbuch
