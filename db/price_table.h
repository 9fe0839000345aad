#pragma once

#include "app/prices/price_import.h"
#include "db/connection.h"

namespace kursbuch {

/// Oldest first, without what they say.
[[nodiscard]] Result<std::vector<PriceImport>> readPriceImports(const Connection& connection);
/// Refused when what is stored is not what was imported.
[[nodiscard]] Result<PriceImport> readPriceImport(const Connection& connection, qint64 id);
/// Withdraws what the same source said before, then adds the row. Inside a transaction.
[[nodiscard]] Result<void> writePriceImport(
    const Connection& connection, const PriceImport& import, const QDateTime& now);
[[nodiscard]] Result<void> withdrawPriceImport(
    const Connection& connection, qint64 id, const QDateTime& now);
/// Sentences about rows that do not hold together.
[[nodiscard]] Result<QStringList> checkPriceImports(const Connection& connection);

} // namespace kursbuch
