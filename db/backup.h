#pragma once

#include "db/connection.h"

namespace kursbuch {

/// Copies a library page by page into "<file>.<mark>.backup" beside it, reads the copy back, and
/// gives its path. An older copy of the same name stays; the new one gets a number.
[[nodiscard]] Result<QString> backUp(const Connection& connection, const QString& mark);

} // namespace kursbuch
