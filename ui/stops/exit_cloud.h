#pragma once

#include "ui/stops/form_page.h"

#include <QCoreApplication>

namespace kursbuch {

/// Stop 6: offers that data protection admits, and the one to reckon with.
class ExitCloudStop {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::ExitCloudStop)

public:
    static void build(FormPage& page);

private:
    static void offers(FormPage& page);
};

} // namespace kursbuch
