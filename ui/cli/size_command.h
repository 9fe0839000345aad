#pragma once

#include "ui/cli/command_line.h"

namespace kursbuch {

/// Prints what one configuration gives as JSON, or a table of them with their predictions.
[[nodiscard]] Result<void> printSize(const CommandLine& line, const Catalog& catalog);

} // namespace kursbuch
