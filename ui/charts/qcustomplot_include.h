#pragma once

// QCustomPlot's header uses foreach, which QT_NO_FOREACH takes away from our own code.
#ifdef QT_NO_FOREACH
// Parentheses would end the head of the loop. NOLINTNEXTLINE(bugprone-macro-parentheses)
#define foreach(variable, container) for (variable : container)
#endif
#include <qcustomplot.h>
#ifdef QT_NO_FOREACH
#undef foreach
#endif
