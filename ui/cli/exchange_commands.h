#pragma once

#include "ui/cli/command_line.h"

namespace kursbuch {

/// `export FILE --record …`: what goes out to others, written or printed.
[[nodiscard]] Result<void> exportPaper(const CommandLine& line, const Catalog& catalog);

/// `import ANSWERS [--take]`: prints what the answers of a form change in the plan of the library
/// that they belong to, and takes them over where that is asked for.
[[nodiscard]] Result<void> importAnswers(
    const CommandLine& line, const Catalog& catalog, const QByteArray& bytes);

} // namespace kursbuch
