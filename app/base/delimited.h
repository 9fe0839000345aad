#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace kursbuch {

/// The text of a file, whatever it was written with: UTF-8, or UTF-16 with mark (as PowerShell
/// redirects). Nothing: no text.
[[nodiscard]] std::optional<QString> decodedText(const QByteArray& bytes);

/// What stands between the cells of a table whose heading this is: a semicolon, a tab or a comma.
[[nodiscard]] QChar separatorOf(QStringView heading);

/// The trimmed cells of one line; a separator between quotation marks belongs to the cell, and a
/// doubled quotation mark in there is one.
[[nodiscard]] QStringList cutCells(QStringView line, QChar separator);

} // namespace kursbuch
