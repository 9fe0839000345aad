#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace kursbuch {

/// How a command ended, as the shell sees it.
enum class Exit { Done = 0, InputAtFault = 1, WrongUsage = 2 };

/// Result on the standard output.
void print(const QByteArray& bytes);
void print(const QJsonObject& object);

/// "place: what; remedy" on the standard error, and the exit that belongs to it.
[[nodiscard]] Exit complain(const Error& error);

} // namespace kursbuch
