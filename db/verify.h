#pragma once

#include "db/connection.h"

namespace kursbuch {

/// Recomputes every seal and hash of a library; sentences about what does not hold.
[[nodiscard]] Result<QStringList> verifyLibrary(const Connection& connection);

} // namespace kursbuch
