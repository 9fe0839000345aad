#pragma once

#include "ui/stops/cell_table.h"

#include <QCoreApplication>

namespace kursbuch {

/// Stop 4: is operations willing, and what is there already.
class OperationsStop {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::OperationsStop)

public:
    static void build(FormPage& page);

private:
    [[nodiscard]] static CellRow resultRow(const FormPage& page, const WayResult& way);
    [[nodiscard]] static QWidget* server(const Section& row, int index);
    static void details(const Section& section, int index);
    static void servers(FormPage& page);
    static void result(FormPage& page);
};

} // namespace kursbuch
