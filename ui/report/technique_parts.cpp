#include "ui/charts/pictures.h"
#include "ui/charts/qcustomplot_include.h"
#include "ui/report/parts.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;
using paper::mm;

namespace {

constexpr double kPictureFont = 8.5; // points
constexpr double kRackHeight = mm(66);
constexpr double kRackWidth = mm(48);

void writeSizing(Script& script, const Story& story)
{
    ReportTable table {{{story.say(u"col_way"_s), 1.6}, {story.say(u"col_gpu"_s), 2},
        {story.say(u"col_for_use"_s), 0.9, Qt::AlignRight},
        {story.say(u"col_for_training"_s), 0.9, Qt::AlignRight},
        {story.say(u"col_gpus"_s), 0.9, Qt::AlignRight},
        {story.say(u"col_reused"_s), 1, Qt::AlignRight}}};
    const auto count = [](int gpus) { return QString::number(gpus); };
    for (const WayResult* way : story.orderedWays()) {
        const WaySizing& sizing = way->sizing;
        if (sizing.gpus <= 0 || !way->carries)
            continue;
        const Gpu* gpu = story.catalog().gpu(sizing.gpuId);
        table.rows.push_back({way == story.proposed() ? strong(story.wayName(way->id))
                                                      : plain(story.wayName(way->id)),
            gpu ? gpu->name : sizing.gpuId, count(sizing.gpusForUse), count(sizing.gpusForTraining),
            count(sizing.gpus), count(sizing.gpusReused)});
    }
    if (table.rows.empty())
        return;
    script.heading(2, story.say(u"sizing"_s));
    script.table(table);
}

/// The in-house way whose rack is shown: the proposed one, else the first that has reserves.
QString roomWay(const Story& story)
{
    const auto hasReserves = [&](const QString& way) {
        return std::ranges::any_of(story.assessment().reserves,
            [&](const Reserve& reserve) { return reserve.way == way; });
    };
    const WayResult* proposed = story.proposed();
    if (proposed && hasReserves(proposed->id))
        return proposed->id;
    for (const WayResult* way : story.orderedWays()) {
        if (hasReserves(way->id) && way->verdict != Verdict::Closed)
            return way->id;
    }
    return {};
}

std::vector<ReserveBar> reserveBars(const Story& story, const QString& way)
{
    std::vector<ReserveBar> bars;
    for (const Reserve& reserve : story.assessment().reserves) {
        if (reserve.way != way)
            continue;
        const auto used = story.assessment().values.scalar(reserve.used);
        const auto limit = story.assessment().values.scalar(reserve.limit);
        const QString usedText = story.words().quantity(reserve.used, story.assessment());
        const QString limitText = story.words().quantity(reserve.limit, story.assessment());
        // The unit once: "7,6 / 6,0 kW".
        const QString unit = limitText.section(QChar(0x00a0), 1);
        const bool same = !unit.isEmpty() && usedText.endsWith(QChar(0x00a0) + unit);
        const QString first = same ? usedText.chopped(unit.size() + 1) : usedText;
        bars.push_back({story.words().word(u"reserve."_s + reserve.id), used.value_or(0),
            limit.value_or(0),
            used && limit ? story.say(u"of_limit"_s, {first, limitText}) : story.say(u"unknown"_s),
            used.has_value() && limit.has_value()});
    }
    return bars;
}

/// Devices from the floor up. Where in the rack they stand is not recorded, so they are stacked.
RackElevation elevationOf(const Story& story, const WayResult& way)
{
    const Room& room = story.plan().room;
    if (room.racks.empty() || !room.racks.front().units)
        return {};
    const Rack& rack = room.racks.front();
    RackElevation picture {
        rack.name.trimmed().isEmpty() ? story.say(u"rack_default"_s) : rack.name.trimmed(),
        *rack.units};
    const Gpu* gpu = story.catalog().gpu(way.sizing.gpuId);
    const int bought = way.sizing.gpus - way.sizing.gpusReused;
    const QString cards = gpu && bought > 0 ? u" + %1× %2"_s.arg(bought).arg(gpu->name) : QString();
    double next = 1;
    double known = 0;
    for (const InstalledServer& server : story.plan().servers) {
        const double units = server.rackUnits.value_or(0);
        if (units <= 0)
            continue;
        const bool planned
            = way.id == "extend"_L1 && server.freeGpuSlots.value_or(0) > 0 && !cards.isEmpty();
        picture.items.push_back(
            {planned ? server.name + cards : server.name, units, next, planned});
        next += units;
        known += units;
    }
    if (const double rest = rack.usedUnits.value_or(0) - known; rest >= 1) {
        picture.items.push_back({story.say(u"rack_taken"_s), rest, next});
        next += rest;
    }
    const Server* system = story.catalog().server(story.plan().choices.serverId);
    if (way.id == "system"_L1 && system && system->rackUnits > 0)
        picture.items.push_back({system->name, system->rackUnits, next, true});
    return picture;
}

void writeRoom(Script& script, const Story& story)
{
    const QString wayId = roomWay(story);
    const WayResult* way = wayId.isEmpty() ? nullptr : story.assessment().way(wayId);
    if (!way)
        return;
    const std::vector<ReserveBar> bars = reserveBars(story, wayId);
    const RackElevation rack = elevationOf(story, *way);
    const QFont font = paper::font({kPictureFont});
    const double barsHeight = reservesHeight(font, static_cast<int>(bars.size()));
    const bool withRack = !rack.items.empty();
    script.heading(2, story.say(u"room"_s, {story.wayName(wayId)}));
    script.picture(
        withRack ? std::max(kRackHeight, barsHeight) : barsHeight,
        [=](QCPPainter& painter, const QRectF& area) {
            painter.save();
            painter.setFont(font);
            QRectF right = area;
            if (withRack) {
                paintElevation(painter, QRectF(area.topLeft(), QSizeF(kRackWidth, area.height())),
                    rack, paper::theme());
                right.setLeft(area.left() + kRackWidth + mm(9));
            }
            paintReserves(painter, right, bars, paper::theme());
            painter.restore();
        },
        story.say(withRack ? u"rack_caption"_s : u"reserves_caption"_s));
}

void writeFindings(Script& script, const Story& story)
{
    const WayResult* way = story.proposed();
    if (!way)
        return;
    ReportTable table {{{story.say(u"col_rule"_s), 0.75}, {story.say(u"col_condition"_s), 2.6},
        {story.say(u"col_measure"_s), 2}, {story.say(u"col_source"_s), 1.3}}};
    const Wording& words = story.words();
    for (const Reason* reason :
        story.findings(*way, {u"operations"_s, u"technique"_s, u"use_case"_s, u"strategy"_s})) {
        const bool open = reason->truth == Truth::Unknown;
        table.rows.push_back(
            {ReportCell(plain(reason->ref.isEmpty() ? u"–"_s : reason->ref),
                 open ? Shape::Diamond : shapeOf(reason->effect),
                 open ? paper::theme().unknown() : paper::theme().verdict(reason->effect)),
                words.text(reason->text), words.text(reason->remedy),
                kindName(story, *reason) + u". "_s + words.source(reason->source)});
    }
    if (table.rows.empty())
        return;
    script.heading(2, story.say(u"findings"_s));
    script.table(table);
}

} // namespace

void writeTechnique(Script& script, const Story& story)
{
    Script content;
    writeSizing(content, story);
    writeRoom(content, story);
    writeFindings(content, story);
    if (content.blocks().empty())
        return;
    script.heading(1, story.say(u"technique"_s));
    writeSizing(script, story);
    writeRoom(script, story);
    writeFindings(script, story);
}

} // namespace kursbuch
