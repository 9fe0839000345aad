#pragma once

#include "ui/stops/form_page.h"

#include <QCoreApplication>

namespace kursbuch {

/// Stop 1: what it is about, who takes part, why at all.
class DepartureStop {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::DepartureStop)

public:
    static void build(FormPage& page);

private:
    static void occasion(FormPage& page);
    static void frame(FormPage& page);
    static void people(FormPage& page);
    static void benefit(FormPage& page);
    static void paper(FormPage& page);
};

} // namespace kursbuch
