#pragma once

#include <QString>

namespace kursbuch {

/// Text as a cell of a table that goes out of the program. What a spreadsheet would run as a
/// formula (it begins with = + - @, a tab or a line break) stays text behind an apostrophe.
[[nodiscard]] QString plainCell(const QString& text);

} // namespace kursbuch
