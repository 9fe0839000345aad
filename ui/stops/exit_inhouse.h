#pragma once

#include "ui/stops/form_page.h"

#include <QCoreApplication>
#include <memory>

namespace kursbuch {

/// Stop 7: hardware, room and software stack of the own server room.
class ExitInhouseStop {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::ExitInhouseStop)

public:
    static void build(FormPage& page);

private:
    [[nodiscard]] static QString stackText(const FormPage& page);
    [[nodiscard]] static QString stackRow(const FormPage& page, const StackRow& row);
    static void hardware(FormPage& page);
    static void pictures(FormPage& page, const std::shared_ptr<QString>& way);
    static void findings(FormPage& page, const std::shared_ptr<QString>& way);
    static void cooling(FormPage& page);
    static void stack(FormPage& page);
};

} // namespace kursbuch
