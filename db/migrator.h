#pragma once

#include "db/connection.h"

namespace kursbuch {

/// One step of the library's schema; its number is the schema version it leads to.
struct Migration {
    int version = 0;
    QByteArray sql {};
};
using Migrations = std::vector<Migration>;

/// The steps built into the program, in order.
[[nodiscard]] Migrations shippedMigrations();

/// Version of a file that calls itself a library; refuses foreign files and those of newer
/// programs.
[[nodiscard]] Result<int> libraryVersion(
    const Connection& connection, const Migrations& migrations);

/// Everything that the schema of this version holds, and nothing beside it, stands in the file.
[[nodiscard]] Result<void> checkSchema(
    const Connection& connection, int version, const Migrations& migrations);

/// Makes the tables of a new library.
[[nodiscard]] Result<void> createTables(const Connection& connection, const Migrations& migrations);

/// Brings an older library up to date in one transaction, after a copy of it was made and read
/// back.
[[nodiscard]] Result<void> migrate(
    const Connection& connection, int version, const Migrations& migrations);

} // namespace kursbuch
