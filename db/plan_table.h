#pragma once

#include "app/library.h"
#include "db/connection.h"

namespace kursbuch {

/// A row of the table "plan".
struct PlanRow {
    PlanSummary summary {};
    QByteArray body {}; ///< canonical JSON of the draft
    qint64 version = 0;
    QByteArray baseHash {};
    QByteArray head {};
    QString stop {};
    QByteArray seal {}; ///< as stored
};

/// SHA-256 over all that a row says.
[[nodiscard]] QByteArray sealOf(const PlanRow& row);

[[nodiscard]] Result<std::optional<PlanRow>> readPlanRow(
    const Connection& connection, const QString& id);
[[nodiscard]] Result<std::vector<PlanRow>> readPlanRows(const Connection& connection);
/// Inserts or replaces, with a fresh seal.
[[nodiscard]] Result<void> writePlanRow(const Connection& connection, const PlanRow& row);

/// Times as they are stored and hashed: UTC with milliseconds.
[[nodiscard]] QString timeText(const QDateTime& time);
[[nodiscard]] QDateTime timeOf(const QString& text);

} // namespace kursbuch
