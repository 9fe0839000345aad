#pragma once

#include "app/library.h"
#include "ui/cli/command_line.h"

#include <memory>

namespace kursbuch {

/// A plan with what stands beside it where it comes from a library.
struct FoundPlan {
    Plan plan {};
    std::vector<LogEntry> log {}; ///< votes and statements among it
    int revision = 0; ///< 0: a file or a draft
    DpfSwitch dpf {}; ///< of the library it comes from
    std::vector<PriceEntries> prices {}; ///< of the library that it comes from or that was named
};

enum class Access { Read, Write };

/// The library named on the command line, or the default one.
[[nodiscard]] Result<std::unique_ptr<Library>> openNamedLibrary(
    const CommandLine& line, Access access);

/// Reads a plan file (never a pipe or a device), or "-" for the standard input.
[[nodiscard]] Result<PlanBundle> readNamedPlan(const QString& name);

/// A file of that name, else the plan with that id in the library.
[[nodiscard]] Result<FoundPlan> findPlan(const CommandLine& line);

} // namespace kursbuch
