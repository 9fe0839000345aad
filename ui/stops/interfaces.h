#pragma once

#include "ui/stops/form_page.h"

#include <QCoreApplication>

namespace kursbuch {

/// Stop 8: how the application reaches the model, and where data cross the trust boundary.
class InterfacesStop {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::InterfacesStop)

public:
    static void build(FormPage& page);

private:
    static void questions(FormPage& page);
    static void flow(FormPage& page);
};

} // namespace kursbuch
