#pragma once

#include "app/base/result.h"

namespace kursbuch {

/// The sentence for an SQLite result code: names the file, what is safe and the next step.
[[nodiscard]] Error storageError(const QString& path, int sqliteCode, const QString& systemText);

/// For a library that opens but does not hold what a library holds.
[[nodiscard]] Error damagedLibrary(const QString& path, const QString& detail);

/// The file under this path is not the one that was opened.
[[nodiscard]] Error movedLibrary(const QString& path);

} // namespace kursbuch
