#include "ui/stops/operations.h"

#include "ui/stops/cell_table.h"
#include "ui/stops/labels.h"
#include "ui/stops/operations_base.h"
#include "ui/stops/operations_gpus.h"
#include "ui/stops/operations_room.h"
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

void addInHouse(FormPage& page, const QStringList& groups)
{
    page.addItems({.stop = page.stopId(),
        .scope = ItemScope::InHouse,
        .profile = u"inhouse"_s,
        .groups = groups});
}

} // namespace

void OperationsStop::build(FormPage& page)
{
    page.intro(tr("Is operations willing to run it, and what is there already? Idle accelerators "
                  "come before new ones."));
    page.addItems({.stop = page.stopId()});
    servers(page);
    addInHouse(page, {u"stock"_s});
    OperationsRoom::build(page);
    addInHouse(page, {u"site"_s, u"running"_s, u"security"_s});
    BaseServices::build(page);
    page.addItems({.stop = page.stopId(), .scope = ItemScope::Pc, .profile = u"pc"_s});
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
    OperationsGpus::addImport(card);
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
    OperationsGpus::addRows(section, index);
    details(section, index);
    return card;
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
