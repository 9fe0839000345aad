#include "ui/stops/hosting_places.h"

#include "ui/stops/labels.h"
#include "ui/text/place_text.h"
#include "ui/window/look.h"
#include "ui/window/place_map_view.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

std::vector<TouchedPlace> touchedBy(const FormPage& page)
{
    return touchedPlaces(page.plan(), page.catalog(), page.assessment());
}

} // namespace

void HostingPlaces::addTo(FormPage& page, const PageActions& actions)
{
    const Section card = page.card(tr("Hosting places"),
        tr("Where the offers compute, from where they are supported and who controls them. Point "
           "at a country, or use the arrow keys."));
    QLabel* warning = makeLabel(u"warning"_s, &page);
    auto* map = new PlaceMapView(&page);
    map->setAccessibleName(tr("Map of hosting places"));
    QLabel* reading = textLabel({}, LabelKind::Muted);
    reading->setMinimumHeight(3 * reading->fontMetrics().lineSpacing()); // does not jump
    reading->setAlignment(Qt::AlignTop);
    card.layout->addWidget(warning);
    card.layout->addWidget(map);
    card.layout->addWidget(reading);
    page.registerField(u"places"_s, map);
    if (actions.showStatus) {
        QPushButton* all
            = makeLink(tr("All countries as a table, and the status of the law"), &page);
        all->setObjectName(u"showStatus"_s);
        card.layout->addWidget(all, 0, Qt::AlignLeft);
        QObject::connect(all, &QPushButton::clicked, &page, actions.showStatus);
    }
    const auto read = [&page, reading](const QString& iso) {
        reading->setText(iso.isEmpty()
                ? QString()
                : PlaceText(page.catalog(), page.wording()).sentence(iso, touchedBy(page)));
    };
    QObject::connect(map, &PlaceMapView::pointed, reading, read);
    card.onRender([&page, map, warning, read] {
        map->setMap(PlaceText(page.catalog(), page.wording()).map(touchedBy(page)));
        warning->setText(standing(page));
        warning->setVisible(!warning->text().isEmpty());
        read(map->current());
    });
}

QString HostingPlaces::standing(const FormPage& page)
{
    const DpfSwitch& dpf = page.catalog().dpf;
    if (page.catalog().dpfValid)
        return {};
    const QString sentence
        = tr("In this library the EU-US Data Privacy Framework counts as invalid.");
    return dpf.set.isValid()
        ? sentence + u' ' + tr("Set on %1.").arg(page.wording().date(dpf.set)) + u' ' + dpf.reason
        : sentence;
}

} // namespace kursbuch
