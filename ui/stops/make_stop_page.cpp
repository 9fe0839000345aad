#include "ui/stops/make_stop_page.h"

#include "ui/stops/data_protection.h"
#include "ui/stops/departure.h"
#include "ui/stops/destination.h"
#include "ui/stops/operations.h"
#include "ui/stops/use_case.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

StopPage* makeStopPage(
    const QString& stopId, PlanDocument& document, const PageActions& /*actions*/, QWidget* parent)
{
    const std::map<QString, FormPage::Build> pages {
        {u"departure"_s, DepartureStop::build},
        {u"use_case"_s, UseCaseStop::build},
        {u"data_protection"_s, DataProtectionStop::build},
        {u"operations"_s, OperationsStop::build},
        {u"destination"_s, DestinationStop::build},
    };
    const auto found = pages.find(stopId);
    const FormPage::Build build = found == pages.end() ? FormPage::Build() : found->second;
    return new FormPage(document, stopId, build, parent);
}

} // namespace kursbuch
