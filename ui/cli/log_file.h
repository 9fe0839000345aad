#pragma once

#include <QString>

namespace kursbuch {

/// Whether messages of the libraries also reach the terminal; a command's standard error holds
/// nothing but its own sentences.
enum class Echo { Terminal, None };

/// From here on messages of the program about itself go into this file, with time and kind. Whoever
/// logs never puts anything of a plan into a message. A file larger than 1 MiB begins anew.
void logInto(const QString& path, Echo echo);

} // namespace kursbuch
