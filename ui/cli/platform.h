#pragma once

#include <QString>

/// All that differs between operating systems stands behind these functions.
namespace kursbuch {

/// Where the library lies unless another is named; its folder is made when it is not there.
[[nodiscard]] QString defaultLibraryPath();

/// Where the program notes what went wrong with itself; its folder is made when it is not there.
[[nodiscard]] QString logFilePath();

/// Whether a window can be shown.
[[nodiscard]] bool hasDisplay();

/// Lets a QApplication start without a display; to be called before it is made.
void preferOffscreen();

} // namespace kursbuch
