#pragma once

#include "ui/stops/form_page.h"

#include <QCoreApplication>

namespace kursbuch {

/// Stop 10: what is still open and for whom, who has spoken, and the paper that goes out.
class ArrivalStop {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::ArrivalStop)

public:
    static void build(FormPage& page, const PageActions& actions);

private:
    static void summary(FormPage& page);
    static void openPoints(FormPage& page, const PageActions& actions);
    static void votes(FormPage& page);
    static void revisions(FormPage& page, const PageActions& actions);
    static void papers(FormPage& page, const PageActions& actions);
    [[nodiscard]] static QString summaryText(const FormPage& page);
    [[nodiscard]] static QString revisionText(const FormPage& page);
};

} // namespace kursbuch
