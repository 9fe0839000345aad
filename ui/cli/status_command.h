#pragma once

#include "app/catalog/catalog.h"
#include "ui/cli/command_line.h"

namespace kursbuch {

/// Prints the status board; with --dpf what that state would change in the library, and with --save
/// keeps it there.
[[nodiscard]] Result<void> printStatus(const CommandLine& line, const Catalog& catalog);

} // namespace kursbuch
