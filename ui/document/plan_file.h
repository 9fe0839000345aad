#pragma once

#include "app/plan/plan.h"

namespace kursbuch {

/// Reads a plan from a file that a person chose: a regular file of sensible size, else a sentence.
[[nodiscard]] Result<Plan> readPlanFile(const QString& path);
/// Writes all or nothing; what stood there before stays when it fails.
[[nodiscard]] Result<void> writePlanFile(const Plan& plan, const QString& path);
/// A file name from the title, without signs that file systems refuse.
[[nodiscard]] QString fileNameFor(const Plan& plan, const QString& suffix);

} // namespace kursbuch
