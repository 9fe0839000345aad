#include "ui/text/place_text.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

const QStringList& kindIds()
{
    static const QStringList ids {u"eea"_s, u"adq"_s, u"adq_p"_s, u"adq_l"_s, u"none"_s};
    return ids;
}

const QStringList& touchIds()
{
    static const QStringList ids {u"site"_s, u"support"_s, u"parent"_s};
    return ids;
}

} // namespace

QString PlaceText::status(const Place& place) const
{
    return m_wording.word(u"place."_s + m_catalog.statusOf(place));
}

QString PlaceText::day(const QString& isoDay) const
{
    const QDate date = QDate::fromString(isoDay, Qt::ISODate);
    if (date.isValid())
        return m_wording.date(date);
    return isoDay.section(u'-', 1) + (isoDay.contains(u'-') ? u"/"_s : QString())
        + isoDay.section(u'-', 0, 0);
}

QString PlaceText::term(const Place& place) const
{
    QStringList parts;
    if (!place.until.isEmpty())
        parts << tr("until %1").arg(day(place.until));
    if (const QString review = m_wording.text(place.review); !review.isEmpty())
        parts << review;
    return parts.join(u"; "_s);
}

PlaceMap PlaceText::map(const std::vector<TouchedPlace>& touched) const
{
    PlaceMap map;
    for (std::size_t kind = 0; kind < kPlaceKinds; ++kind)
        map.kindNames[kind] = m_wording.word(u"place."_s + kindIds()[static_cast<qsizetype>(kind)]);
    for (std::size_t kind = 0; kind < kTouchKinds; ++kind)
        map.touchNames[kind]
            = m_wording.word(u"touched."_s + touchIds()[static_cast<qsizetype>(kind)]);
    for (const Place& place : m_catalog.places) {
        if (place.column < 0 || place.row < 0)
            continue;
        PlaceTile tile {.code = place.iso,
            .column = place.column,
            .row = place.row,
            .kind = static_cast<PlaceKind>(kindIds().indexOf(m_catalog.statusOf(place)))};
        for (const TouchedPlace& touch : touched)
            if (touch.iso == place.iso)
                tile.touched[static_cast<std::size_t>(touchIds().indexOf(touch.by))] = true;
        map.tiles.push_back(tile);
    }
    return map;
}

QString PlaceText::touches(const QString& iso, const std::vector<TouchedPlace>& touched) const
{
    QStringList lines;
    for (const TouchedPlace& touch : touched) {
        if (touch.iso != iso)
            continue;
        QStringList ways;
        for (const QString& way : touch.ways)
            ways << m_wording.word(u"way.%1.short"_s.arg(way));
        const Provider* provider = m_catalog.provider(touch.providerId);
        lines << u"%1: %2 (%3)"_s.arg(m_wording.word(u"touched."_s + touch.by),
            provider == nullptr ? touch.providerId : provider->name, ways.join(u", "_s));
    }
    return lines.join(u" · "_s);
}

QString PlaceText::sentence(const QString& iso, const std::vector<TouchedPlace>& touched) const
{
    const Place* place = m_catalog.place(iso);
    if (place == nullptr)
        return iso;
    const QString id = m_catalog.statusOf(*place);
    QStringList parts {u"%1 (%2)"_s.arg(m_wording.text(place->name), iso),
        u"%1 – %2"_s.arg(status(*place), m_wording.word(u"place.%1.what"_s.arg(id)))};
    if (id != place->status)
        parts << tr("Data Privacy Framework set to invalid in this library");
    if (!place->instrument.isEmpty())
        parts << (place->adopted.isEmpty() ? place->instrument
                                           : place->instrument + u", "_s + day(place->adopted));
    if (const QString until = term(*place); !until.isEmpty())
        parts << until;
    if (const QString scope = m_wording.text(place->scope); !scope.isEmpty())
        parts << scope;
    if (const QString how = touches(iso, touched); !how.isEmpty())
        parts << how;
    return parts.join(u" · "_s);
}

} // namespace kursbuch
