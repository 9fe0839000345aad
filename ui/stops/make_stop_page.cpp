#include "ui/stops/make_stop_page.h"

#include "ui/stops/arrival.h"
#include "ui/stops/costs.h"
#include "ui/stops/data_protection.h"
#include "ui/stops/departure.h"
#include "ui/stops/destination.h"
#include "ui/stops/exit_cloud.h"
#include "ui/stops/exit_inhouse.h"
#include "ui/stops/interfaces.h"
#include "ui/stops/operations.h"
#include "ui/stops/price_difference.h"
#include "ui/stops/use_case.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

StopPage* makeStopPage(
    const QString& stopId, PlanDocument& document, const PageActions& actions, QWidget* parent)
{
    const std::map<QString, FormPage::Build> pages {
        {u"departure"_s, DepartureStop::build},
        {u"use_case"_s, UseCaseStop::build},
        {u"data_protection"_s,
            [actions](FormPage& page) { DataProtectionStop::build(page, actions); }},
        {u"operations"_s, OperationsStop::build},
        {u"destination"_s, DestinationStop::build},
        {u"exit_cloud"_s,
            [actions](FormPage& page) {
                ExitCloudStop::build(page);
                addPriceImport(page, actions);
            }},
        {u"exit_inhouse"_s, ExitInhouseStop::build},
        {u"interfaces"_s, InterfacesStop::build},
        {u"costs"_s, CostsStop::build},
        {u"arrival"_s, [actions](FormPage& page) { ArrivalStop::build(page, actions); }},
    };
    const auto found = pages.find(stopId);
    Q_ASSERT(found != pages.end());
    return new FormPage(document, stopId, found->second, parent);
}

} // namespace kursbuch
