#pragma once

#include "ui/stops/data_flow.h"
#include "ui/stops/form_page.h"

#include <QCoreApplication>

namespace kursbuch {

/// Stop 8: how the application reaches the model, and where data cross the trust boundary.
class InterfacesStop {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::InterfacesStop)

public:
    static void build(FormPage& page);

private:
    [[nodiscard]] static DataFlow flowOf(const FormPage& page);
    static void addTraining(const FormPage& page, DataFlow& flow, FlowZone zone);
    [[nodiscard]] static QString answer(const FormPage& page, const QString& itemId);
    static void flow(FormPage& page);
};

} // namespace kursbuch
