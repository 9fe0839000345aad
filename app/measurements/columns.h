#pragma once

#include "app/base/result.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace kursbuch {

/// What a column of a file of measurements says.
enum class ColumnRole {
    Ignored,
    Time,
    Host,
    Device,
    Uuid,
    Model,
    SmActive,
    SmActiveP95,
    GpuUtil,
    MemoryUsed,
    MemoryTotal,
    Count,
    Days
};

/// One column: cell × factor = share, GB or count.
struct MeasuredColumn {
    ColumnRole role = ColumnRole::Ignored;
    QString name {}; ///< as in the file
    double factor = 1.0;
};

/// Reads a heading. Refused: utilisation or memory without a unit where the name does not imply
/// one, and a heading without any utilisation.
[[nodiscard]] Result<std::vector<MeasuredColumn>> columnsOf(const QStringList& heading);

/// A number with decimal point or comma and perhaps its unit (“12 %”, “1024 MiB”), in the unit of
/// the column's role. Nothing: not a number.
[[nodiscard]] std::optional<double> valueIn(const MeasuredColumn& column, const QString& cell);

/// “N/A”, “[Not Supported]”, “-” or nothing at all.
[[nodiscard]] bool isNotAvailable(const QString& cell);

} // namespace kursbuch
