#pragma once

#include "app/base/text.h"

#include <QStringList>
#include <vector>

namespace kursbuch {

/// A step until a way is ready, as the template of that way has it.
struct TemplateStep {
    QString id; ///< stored in plans, never renamed
    Text label {};
    QString figure {}; ///< id of the figure that holds its duration
    QStringList after {}; ///< ids of the steps of this way that it waits for
    std::vector<int> waits {}; ///< the same by their places
    QString when {}; ///< "room_changes", "trains", "council"; empty: always
    QString who {}; ///< role
};
using ScheduleTemplate = std::vector<TemplateStep>;

/// The places of steps so that each comes after all it waits for; those in a circle, and what waits
/// for them, are left out.
[[nodiscard]] std::vector<int> inOrder(const std::vector<std::vector<int>>& waits);

} // namespace kursbuch
