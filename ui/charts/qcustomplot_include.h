#pragma once

// QCustomPlot's header uses foreach, which QT_NO_FOREACH takes away from our own code.
#ifdef QT_NO_FOREACH
#define foreach(variable, container) for (variable : container)
#endif
#include <qcustomplot.h>
#ifdef QT_NO_FOREACH
#undef foreach
#endif
