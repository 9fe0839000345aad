#pragma once

#include "app/library.h"

#include <functional>
#include <memory>

namespace kursbuch {

enum class OpenMode { ReadWrite, ReadOnly, Create };

/// Ids and time come from outside, so that tests repeat.
struct LibrarySources {
    std::function<QDateTime()> now; ///< UTC
};

/// Opens (or creates) a library file with the settings measured for it: DELETE journal,
/// synchronous EXTRA, hardened connection, BEGIN IMMEDIATE. Refuses empty, foreign, damaged and
/// future files with a sentence and leaves them as they are.
[[nodiscard]] Result<std::unique_ptr<Library>> openLibrary(
    const QString& path, OpenMode mode, LibrarySources sources);

} // namespace kursbuch
