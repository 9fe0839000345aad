#pragma once

#include "app/catalog/catalog.h"
#include "ui/cli/command_line.h"

namespace kursbuch {

/// Whether the operands of import are files of prices, or folders of them.
[[nodiscard]] bool namePrices(const CommandLine& line);

/// `import PATH… --dry-run`: prints what files of prices say, what is doubtful, what was refused
/// and what it would change in the catalogue.
[[nodiscard]] Result<void> printPrices(const CommandLine& line, const Catalog& catalog);

} // namespace kursbuch
