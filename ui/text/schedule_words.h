#pragma once

#include "app/assess/schedule.h"
#include "ui/charts/schedule_chart.h"
#include "ui/text/wording.h"

namespace kursbuch {

/// The schedule in words: steps by their beginning, weeks, and days where the planning start is
/// known.
[[nodiscard]] SchedulePicture schedulePicture(
    const Schedule& schedule, QDate planningStart, const Wording& words);

/// "3 weeks"; "unknown" without.
[[nodiscard]] QString weeksText(std::optional<double> weeks, const Wording& words);

/// "Critical path: Tender, Delivery, Acceptance."; empty while it is not known.
[[nodiscard]] QString criticalText(const Schedule& schedule, const Wording& words);

} // namespace kursbuch
