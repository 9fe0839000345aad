#pragma once

#include "ui/stops/form_page.h"

#include <QCoreApplication>

namespace kursbuch {

/// Stop 9: every way under the same assumptions, month by month.
class CostsStop {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::CostsStop)

public:
    static void build(FormPage& page);

private:
    static void cumulative(FormPage& page);
    static void breakdown(FormPage& page);
    static void figures(FormPage& page);
    static void assumptions(FormPage& page);
};

} // namespace kursbuch
