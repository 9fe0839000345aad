#pragma once

#include "app/library.h"

namespace kursbuch {

/// What the votes on record say, the newest of each role.
[[nodiscard]] Standing standingOf(const std::vector<LogEntry>& log);

} // namespace kursbuch
