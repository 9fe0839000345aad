#pragma once

#include "app/catalog/catalog.h"
#include "ui/cli/command_line.h"

namespace kursbuch {

/// Whether the operands of import are files of prices, or folders of them.
[[nodiscard]] bool namePrices(const CommandLine& line);

/// `import PATH… [--library FILE] [--dry-run]`: keeps in the library what files of prices say, and
/// prints it with what is doubtful, what was refused and what changes in the catalogue.
[[nodiscard]] Result<void> importPrices(const CommandLine& line, const Catalog& catalog);

/// `export --defaults`: the company defaults that the library keeps, to be imported again.
[[nodiscard]] Result<void> exportDefaults(const CommandLine& line, const Catalog& catalog);

} // namespace kursbuch
