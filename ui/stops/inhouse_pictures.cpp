#include "ui/stops/inhouse_pictures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kUsualRack = 42;
constexpr double kUsualServer = 2.0; ///< rack units where neither plan nor catalogue says

double unitsOf(const InstalledServer& server, const Catalog& catalog)
{
    const Server* type = catalog.server(server.serverId);
    if (server.rackUnits)
        return *server.rackUnits;
    return type && type->rackUnits > 0.0 ? type->rackUnits : kUsualServer;
}

} // namespace

std::optional<double> InhousePictures::value(const QString& name) const
{
    return m_page.assessment().values.scalar(m_way + u'.' + name);
}

QString InhousePictures::text(const QString& name) const
{
    return m_page.wording().quantity(m_way + u'.' + name, m_page.assessment());
}

std::vector<ElevationItem> InhousePictures::planned() const
{
    const WayResult* way = m_page.assessment().way(m_way);
    if (!way || !way->carries)
        return {};
    std::vector<ElevationItem> items;
    const Server* server = m_page.catalog().server(way->sizing.serverId);
    for (int i = 0; server && server->rackUnits > 0.0 && i < way->sizing.servers; ++i)
        items.push_back({.label = server->name, .units = server->rackUnits, .planned = true});
    return items;
}

RackElevation InhousePictures::rack() const
{
    const Plan& plan = m_page.plan();
    RackElevation picture {.title = tr("Rack"), .units = kUsualRack};
    if (!plan.room.racks.empty()) {
        const Rack& rack = plan.room.racks.front();
        picture.title = rack.name;
        picture.units = rack.units.value_or(kUsualRack);
    }
    double next = 1.0;
    const auto place = [&](ElevationItem item) {
        item.fromUnit = next;
        next += item.units;
        picture.items.push_back(std::move(item));
    };
    const WayResult* way = m_page.assessment().way(m_way);
    const bool extends = way && way->carries && !m_page.catalog().server(way->sizing.serverId);
    for (const InstalledServer& server : plan.servers) {
        const bool grows = extends && (m_way == u"extend"_s || m_way == u"hybrid"_s)
            && server.freeGpuSlots.value_or(0) > 0;
        place({.label = server.name.isEmpty() ? tr("Server") : server.name,
            .units = unitsOf(server, m_page.catalog()),
            .planned = grows});
    }
    const double used
        = plan.room.racks.empty() ? 0.0 : plan.room.racks.front().usedUnits.value_or(0);
    if (used > next - 1.0)
        place({.label = tr("other equipment"), .units = used - (next - 1.0)});
    for (const ElevationItem& item : planned())
        place(item);
    return picture;
}

std::vector<ReserveBar> InhousePictures::reserves() const
{
    const Assessment& assessment = m_page.assessment();
    const Wording& words = m_page.wording();
    std::vector<ReserveBar> bars;
    for (const Reserve& reserve : assessment.reserves) {
        if (reserve.way != m_way)
            continue;
        const auto used = assessment.values.scalar(reserve.used);
        const auto limit = assessment.values.scalar(reserve.limit);
        bars.push_back({.label = words.word(u"reserve."_s + reserve.id),
            .used = used.value_or(0.0),
            .limit = limit.value_or(0.0),
            .figure = u"%1 / %2"_s.arg(words.quantity(reserve.used, assessment),
                words.quantity(reserve.limit, assessment)),
            .known = used && limit});
    }
    return bars;
}

QString InhousePictures::heatQuantity() const
{
    const QString id = m_way + u".cooling.heat_load"_s;
    return m_page.assessment().sheet.find(id) >= 0 ? id : QString();
}

QString InhousePictures::heatSentence() const
{
    const auto heat = value(u"cooling.heat_load"_s);
    if (!heat)
        return tr("The heat load is not known yet.");
    // 1 W = 3.412 BTU/h, exact by definition of the BTU (IT).
    const QString btu = m_page.wording().number(*heat * 3.412, 0);
    QString sentence = tr("Heat load %1 = %2 BTU/h.").arg(text(u"cooling.heat_load"_s), btu);
    if (value(u"cooling.ride_through"_s))
        sentence += u' '
            + tr("When cooling fails, the room is too hot after about %1.")
                  .arg(text(u"cooling.ride_through"_s));
    return sentence;
}

} // namespace kursbuch
