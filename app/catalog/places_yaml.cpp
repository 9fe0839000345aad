#include "app/catalog/readers.h"

#include <QCoreApplication>
#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

struct PlaceEntry {
    QString id;
    Place place {};
};

bool isCountryCode(const QString& iso)
{
    return iso.size() == 2
        && std::all_of(iso.begin(), iso.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

PlaceEntry toPlace(YamlReader& reader)
{
    Place place {.iso = reader.string(u"iso"_s)};
    if (reader.ok() && !isCountryCode(place.iso))
        reader.refuse(tr("“%1” is no country code. Use two capital letters (ISO 3166), quoted.")
                          .arg(place.iso));
    place.name = reader.text(u"name"_s);
    place.status
        = reader.oneOf(u"status"_s, {u"eea"_s, u"adq"_s, u"adq_p"_s, u"adq_l"_s, u"none"_s});
    place.instrument = reader.string(u"instrument"_s, {});
    place.adopted = reader.string(u"adopted"_s, {});
    place.until = reader.string(u"until"_s, {});
    place.review = reader.optionalText(u"review"_s);
    place.scope = reader.optionalText(u"scope"_s);
    place.column = reader.integer(u"column"_s, -1);
    place.row = reader.integer(u"row"_s, -1);
    place.source = reader.source();
    if (reader.ok() && place.status.startsWith(u"adq"_s) && place.instrument.isEmpty())
        reader.refuse(tr("An adequacy status needs its instrument, the decision it rests on."));
    return {.id = place.iso, .place = place};
}

} // namespace

void readPlaces(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    auto entries = entriesOf<PlaceEntry>(file, bytes, reading, toPlace);
    for (PlaceEntry& entry : entries)
        reading.catalog.places.push_back(std::move(entry.place));
}

} // namespace kursbuch
