#include "ui/stops/costs.h"

#include "ui/stops/assumptions.h"
#include "ui/stops/schedule_card.h"
#include "ui/stops/price_difference.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

void CostsStop::build(FormPage& page)
{
    page.intro(tr("All ways under the same assumptions, month by month. Every figure unfolds down "
                  "to its source."));
    addPriceDifference(page);
    const auto costs = std::make_shared<CostsView>(page);
    answers(costs);
    cumulative(costs);
    years(costs);
    utilisation(costs);
    breakdown(costs);
    addScheduleCard(page, ScheduleView::PictureAndSteps);
    support(costs);
    benefit(costs);
    depreciation(costs);
    assumptions(page);
}

void CostsStop::assumptions(FormPage& page)
{
    const Section card = page.card(tr("Assumptions"),
        tr("Each with its source and date. What you type replaces the source until you take it "
           "again."));
    addAssumptions(card);
}

} // namespace kursbuch
