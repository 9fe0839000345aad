#pragma once

#include "ui/stops/cell_table.h"

#include <QCoreApplication>

namespace kursbuch {

/// Stop 3, the ticket: what the data allow, way by way.
class DataProtectionStop {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::DataProtectionStop)

public:
    static void build(FormPage& page, const PageActions& actions);

private:
    [[nodiscard]] static CellRow verdictRow(const FormPage& page, const WayResult& way);
    static void providers(FormPage& page);
    static void verdicts(FormPage& page);
    static void vote(FormPage& page);
};

} // namespace kursbuch
