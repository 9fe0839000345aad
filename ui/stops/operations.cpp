#include "ui/stops/operations.h"

#include "ui/stops/cell_table.h"
#include "ui/stops/labels.h"
#include "ui/stops/rich_text.h"
#include "ui/stops/rows.h"
#include "ui/window/card.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

template <typename Member> auto at(int index, Member member)
{
    return [index, member](auto& plan) {
        const bool there = index < static_cast<int>(plan.servers.size());
        return there ? &(plan.servers[static_cast<std::size_t>(index)].*member) : nullptr;
    };
}

std::vector<Choice> serverTypes(const Catalog& catalog)
{
    std::vector<Choice> choices;
    for (const Server& server : catalog.servers)
        choices.push_back({server.id, server.name});
    return choices;
}

std::vector<Choice> gpuTypes(const Catalog& catalog)
{
    std::vector<Choice> choices;
    for (const Gpu& gpu : catalog.gpus)
        choices.push_back({gpu.id, gpu.name});
    return choices;
}

} // namespace

void OperationsStop::build(FormPage& page)
{
    page.intro(tr("Is operations willing to run it, and what is there already? Idle accelerators "
                  "come before new ones."));
    page.addStopItems();
    servers(page);
    room(page);
    result(page);
}

void OperationsStop::servers(FormPage& page)
{
    const Section card = page.card(tr("Servers that are there"),
        tr("Utilisation as measured over at least four weeks; without a measurement nothing counts "
           "as idle."));
    const auto rows = [](auto& plan) { return &plan.servers; };
    Rows(u"server"_s, rows)
        .labels(tr("Add a server"), tr("Remove the server"))
        .column({}, 0, [](const Section& row, int index) { return server(row, index); })
        .addTo(card);
}

QWidget* OperationsStop::server(const Section& row, int index)
{
    auto* card = new Card(nullptr);
    Section section = row;
    section.layout = card->content();
    text(section, {.field = u"serverName"_s, .label = tr("Name")},
        at(index, &InstalledServer::name));
    choice(section,
        {.field = u"serverType"_s,
            .label = tr("Type"),
            .why = tr("A type from the catalogue fills in power, size and weight."),
            .choices = serverTypes(row.page->catalog()),
            .none = tr("another")},
        at(index, &InstalledServer::serverId));
    number(section,
        {.field = u"freeGpuSlots"_s,
            .label = tr("Free places for accelerators"),
            .why = tr("Double width, full lane count, with power connectors."),
            .whole = true},
        at(index, &InstalledServer::freeGpuSlots));
    gpus(section, index);
    details(section, index);
    return card;
}

void OperationsStop::gpus(const Section& section, int index)
{
    const auto rows = at(index, &InstalledServer::gpus);
    const NumberField count {.field = u"gpuCount"_s, .label = tr("Count"), .whole = true};
    const NumberField use {
        .field = u"utilisation"_s, .label = tr("Utilisation %"), .factor = 0.01, .maximum = 100};
    const NumberField memory {
        .field = u"memoryUsed"_s, .label = tr("Memory used GB"), .decimals = 1};
    Rows(u"gpu%1"_s.arg(index), rows)
        .labels(tr("Add accelerators"), tr("Remove the accelerators"))
        .choice({.field = u"gpuType"_s,
                    .label = tr("Accelerator"),
                    .choices = gpuTypes(section.page->catalog()),
                    .none = tr("choose …")},
            0, &InstalledGpu::gpuId)
        .number(count, 70, &InstalledGpu::count)
        .number(use, 100, &InstalledGpu::utilisationP95)
        .number(memory, 110, &InstalledGpu::memoryUsedGB)
        .addTo(section);
}

void OperationsStop::details(const Section& section, int index)
{
    auto* card = new Card(tr("Size and power"), nullptr);
    card->setFoldable(true);
    section.layout->addWidget(card);
    Section inner = section;
    inner.layout = card->content();
    number(inner,
        {.field = u"powerW"_s,
            .label = tr("Power today"),
            .why = tr("Measured peak without new accelerators."),
            .unit = u"W"_s},
        at(index, &InstalledServer::powerW));
    number(inner, {.field = u"psuW"_s, .label = tr("Power of one supply"), .unit = u"W"_s},
        at(index, &InstalledServer::psuW));
    number(inner, {.field = u"psuCount"_s, .label = tr("Power supplies"), .whole = true},
        at(index, &InstalledServer::psuCount));
    number(inner,
        {.field = u"psuNeeded"_s,
            .label = tr("of which must run"),
            .why = tr("The others are the reserve when one fails."),
            .whole = true},
        at(index, &InstalledServer::psuNeeded));
    number(inner, {.field = u"rackUnits"_s, .label = tr("Height"), .unit = tr("U"), .decimals = 0},
        at(index, &InstalledServer::rackUnits));
    number(inner, {.field = u"weightKg"_s, .label = tr("Weight"), .unit = u"kg"_s, .decimals = 1},
        at(index, &InstalledServer::weightKg));
}

void OperationsStop::room(FormPage& page)
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

void OperationsStop::power(const Section& card)
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

void OperationsStop::inventory(const Section& card)
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

void OperationsStop::result(FormPage& page)
{
    const Section card = page.card(tr("What follows for the in-house ways"),
        tr("A click shows the reasons, and what would lift them."));
    auto* table = new CellTable(page,
        {tr("Way"), tr("Operations"), tr("Technology"), tr("Idle ones used"), tr("New ones")});
    table->setWidths({0, 130, 130, 100, 90});
    table->setObjectName(u"operationsResult"_s);
    card.layout->addWidget(table);
    card.onRender([&page, table] {
        std::vector<CellRow> rows;
        for (const auto& id : {u"extend"_s, u"system"_s, u"hybrid"_s, u"pc"_s}) {
            if (const WayResult* way = page.assessment().way(id))
                rows.push_back(resultRow(page, *way));
        }
        table->setRows(std::move(rows));
    });
}

CellRow OperationsStop::resultRow(const FormPage& page, const WayResult& way)
{
    const ReasonText text = reasonTextOf(page);
    const QString name = page.wording().word(u"way."_s + way.id);
    CellRow row {.title = name, .mark = page.colours().way(way.id)};
    row.cells.push_back({.html = name.toHtmlEscaped()});
    for (const auto& topic : {u"operations"_s, u"technique"_s})
        row.cells.push_back(
            {.html = text.topic(way.judgement, topic), .detail = text.reasons(way, topic)});
    const bool sized = way.carries && !way.sizing.gpuId.isEmpty();
    const auto count = [&](int gpus) {
        row.cells.push_back({.html = sized ? QString::number(gpus) : u"–"_s, .number = true});
    };
    count(way.sizing.gpusReused);
    count(way.sizing.gpus - way.sizing.gpusReused);
    return row;
}

} // namespace kursbuch
