#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace kursbuch {

/// The bytes of a regular file that a person chose, at most `most` + 1 of them, so that who reads
/// them sees what is too large; never waits for a pipe or a device.
[[nodiscard]] Result<QByteArray> readWhole(const QString& path, qint64 most);
/// Writes all or nothing; what stood there before stays when it fails, and a sentence says why.
[[nodiscard]] Result<void> writeWhole(const QByteArray& bytes, const QString& path);

} // namespace kursbuch
