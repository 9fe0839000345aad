#pragma once

#include "ui/cli/command_line.h"
#include "ui/cli/console.h"

namespace kursbuch {

/// Runs one command of the command line (not the window); prints and says how it ended.
[[nodiscard]] Exit runCommand(const CommandLine& line, const Catalog& catalog);

} // namespace kursbuch
