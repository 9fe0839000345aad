#pragma once

#include "ui/stops/binding.h"

#include <QCoreApplication>

namespace kursbuch {

/// Which model a workload runs: one of the catalogue or one that the planner brings along.
class ModelChoice {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::WorkloadForm)

public:
    static void add(const Section& section, int index);

private:
    [[nodiscard]] static std::vector<Choice> choices(const FormPage& page, int index);
    [[nodiscard]] static QString facts(const FormPage& page, int index);
};

} // namespace kursbuch
