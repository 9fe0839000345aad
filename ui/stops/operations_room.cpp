#include "ui/stops/operations_room.h"

#include "ui/stops/labels.h"
#include "ui/stops/rows.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

void OperationsRoom::build(FormPage& page)
{
    const Section card = page.foldedCard(tr("Room, power and cooling"),
        tr("As far as known; whatever is missing shows as an open question at the in-house ways."));
    number(card,
        {.field = u"volumeM3"_s,
            .label = tr("Volume of the room"),
            .why = tr("How long until it is too hot when cooling fails."),
            .unit = u"m³"_s},
        [](auto& plan) { return &plan.room.volumeM3; });
    number(card,
        {.field = u"heatLoadW"_s,
            .label = tr("Heat load today"),
            .why = tr("All electrical power becomes heat."),
            .unit = u"kW"_s,
            .factor = 1000,
            .decimals = 1},
        [](auto& plan) { return &plan.room.heatLoadW; });
    number(card, {.field = u"airflowM3h"_s, .label = tr("Airflow available"), .unit = u"m³/h"_s},
        [](auto& plan) { return &plan.room.airflowM3h; });
    number(card, {.field = u"floorLimitKgM2"_s, .label = tr("Floor carries"), .unit = u"kg/m²"_s},
        [](auto& plan) { return &plan.room.floorLimitKgM2; });
    power(card);
    inventory(card);
}

void OperationsRoom::power(const Section& card)
{
    number(card,
        {.field = u"upsVa"_s,
            .label = tr("UPS rating"),
            .unit = u"kVA"_s,
            .factor = 1000,
            .decimals = 1},
        [](auto& plan) { return &plan.room.upsVa; });
    number(card,
        {.field = u"upsLoadW"_s,
            .label = tr("UPS load today"),
            .unit = u"kW"_s,
            .factor = 1000,
            .decimals = 1},
        [](auto& plan) { return &plan.room.upsLoadW; });
    number(card,
        {.field = u"startTempC"_s,
            .label = tr("Room temperature"),
            .unit = u"°C"_s,
            .decimals = 1,
            .maximum = 60},
        [](auto& plan) { return &plan.room.startTempC; });
    number(card,
        {.field = u"maxTempC"_s,
            .label = tr("Highest inlet temperature allowed"),
            .unit = u"°C"_s,
            .decimals = 1,
            .maximum = 60},
        [](auto& plan) { return &plan.room.maxTempC; });
}

void OperationsRoom::inventory(const Section& card)
{
    card.layout->addWidget(textLabel(tr("Cooling units"), LabelKind::Strong));
    const auto cooling = [](auto& plan) { return &plan.room.cooling; };
    Rows(u"cooling"_s, cooling)
        .labels(tr("Add a cooling unit"), tr("Remove the cooling unit"))
        .text({.field = u"name"_s, .label = tr("Name")}, 0, &CoolingUnit::name)
        .number({.field = u"sensibleKw"_s, .label = tr("Sensible kW"), .decimals = 1}, 120,
            &CoolingUnit::sensibleKw)
        .addTo(card);
    card.layout->addWidget(textLabel(tr("Racks"), LabelKind::Strong));
    const auto racks = [](auto& plan) { return &plan.room.racks; };
    Rows(u"rack"_s, racks)
        .labels(tr("Add a rack"), tr("Remove the rack"))
        .text({.field = u"name"_s, .label = tr("Name")}, 0, &Rack::name)
        .number({.field = u"units"_s, .label = tr("Units"), .whole = true}, 70, &Rack::units)
        .number({.field = u"usedUnits"_s, .label = tr("used"), .whole = true}, 70, &Rack::usedUnits)
        .number({.field = u"maxWeightKg"_s, .label = tr("carries kg")}, 90, &Rack::maxWeightKg)
        .number({.field = u"usedWeightKg"_s, .label = tr("loaded kg")}, 90, &Rack::usedWeightKg)
        .number({.field = u"footprintM2"_s, .label = tr("Area m²"), .decimals = 2}, 80,
            &Rack::footprintM2)
        .addTo(card);
    card.layout->addWidget(textLabel(tr("Power feeds"), LabelKind::Strong));
    const auto feeds = [](auto& plan) { return &plan.room.feeds; };
    Rows(u"feed"_s, feeds)
        .labels(tr("Add a feed"), tr("Remove the feed"))
        .text({.field = u"name"_s, .label = tr("Name")}, 0, &Feed::name)
        .number({.field = u"voltageV"_s, .label = tr("Volt")}, 80, &Feed::voltageV)
        .number({.field = u"currentA"_s, .label = tr("Ampere")}, 80, &Feed::currentA)
        .number({.field = u"phases"_s,
                    .label = tr("Phases"),
                    .minimum = 1,
                    .maximum = 3,
                    .whole = true},
            70, &Feed::phases)
        .number(
            {.field = u"loadW"_s, .label = tr("Load if alone kW"), .factor = 1000, .decimals = 1},
            130, &Feed::loadW)
        .addTo(card);
}

} // namespace kursbuch
