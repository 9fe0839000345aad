#pragma once

#include "ui/stops/cell_table.h"

#include <QCoreApplication>

namespace kursbuch {

/// Stop 5: all ways side by side, and the choice.
class DestinationStop {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::DestinationStop)

public:
    static void build(FormPage& page);

private:
    [[nodiscard]] static CellRow wayRow(const FormPage& page, const WayResult& way);
    [[nodiscard]] static QString choiceText(const FormPage& page, const QString& id);
    static void comparison(FormPage& page);
    static void choice(FormPage& page);
    static void ranking(FormPage& page);
};

} // namespace kursbuch
