#pragma once

#include "ui/window/run_window.h"

namespace kursbuch {

/// How the window is run; handed in, so that the command line does not depend on it.
using WindowRunner = int (*)(QApplication&, const Catalog&, const WindowStart&);

/// The whole program: one command of the command line, or the window.
[[nodiscard]] int runProgram(int argc, char** argv, WindowRunner window);

} // namespace kursbuch
