#include "ui/stops/exit_cloud.h"

#include "ui/stops/offer_table.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

void ExitCloudStop::build(FormPage& page)
{
    page.intro(tr("What providers offer, as far as data protection admits it. Prices carry their "
                  "date; newer ones are asked for "
                  "before the contract."));
    fitting(page);
    offers(page);
    peaks(page);
    features(page);
    labelling(page);
    page.addStopItems();
}

void ExitCloudStop::offers(FormPage& page)
{
    const Section card = page.card(tr("Offers"));
    auto* table = new OfferTable(page);
    card.layout->addWidget(table);
    page.registerField(u"offers"_s, table);
    card.onRender([table] { table->refresh(); });
}

} // namespace kursbuch
