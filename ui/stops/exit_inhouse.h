#pragma once

#include "ui/stops/form_page.h"

#include <QCoreApplication>

namespace kursbuch {

/// Stop 7: hardware, room and software stack of the own server room.
class ExitInhouseStop {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::ExitInhouseStop)

public:
    static void build(FormPage& page);

private:
    static void hardware(FormPage& page);
    static void pictures(FormPage& page);
    static void findings(FormPage& page);
    static void cooling(FormPage& page);
    static void stack(FormPage& page);
};

} // namespace kursbuch
