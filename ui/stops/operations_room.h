#pragma once

#include "ui/stops/form_page.h"

#include <QCoreApplication>

namespace kursbuch {

/// Room, power and cooling of stop 4.
class OperationsRoom {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::OperationsStop)

public:
    static void build(FormPage& page);

private:
    static void power(const Section& card);
    static void inventory(const Section& card);
};

} // namespace kursbuch
