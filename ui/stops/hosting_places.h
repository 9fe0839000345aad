#pragma once

#include "ui/stops/form_page.h"

#include <QCoreApplication>

namespace kursbuch {

/// The card of stop 3 that shows where data would lie and under which law.
class HostingPlaces {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::HostingPlaces)

public:
    static void addTo(FormPage& page, const PageActions& actions);

private:
    [[nodiscard]] static QString standing(const FormPage& page);
};

} // namespace kursbuch
