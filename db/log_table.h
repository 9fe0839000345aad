#pragma once

#include "app/library.h"
#include "db/connection.h"

namespace kursbuch {

/// SHA-256 over the entry and the hash before it.
[[nodiscard]] QByteArray hashOf(
    const QString& planId, const LogEntry& entry, const QByteArray& previous);

[[nodiscard]] Result<std::vector<LogEntry>> readLog(
    const Connection& connection, const QString& planId);
/// The body of a numbered revision; NotFound when there is none.
[[nodiscard]] Result<QByteArray> readRevision(
    const Connection& connection, const QString& planId, int number);
/// Numbers and hashes the entry, appends it and gives its hash.
[[nodiscard]] Result<QByteArray> appendEntry(
    const Connection& connection, const QString& planId, LogEntry entry);

} // namespace kursbuch
