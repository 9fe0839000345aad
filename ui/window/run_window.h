#pragma once

#include "app/catalog/catalog.h"

class QApplication;

namespace kursbuch {

/// What the window starts with.
struct WindowStart {
    QString library; ///< path of the library file; made when it is not there
    QString planFile {}; ///< plan file to take in and open first; may be empty
};

/// Shows the window until it is closed and gives the program's exit code. A library that cannot be
/// opened is said in a sentence, and another can be chosen.
[[nodiscard]] int runWindow(
    QApplication& application, const Catalog& catalog, const WindowStart& start);

} // namespace kursbuch
