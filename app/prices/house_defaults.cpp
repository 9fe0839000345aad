#include "app/prices/house_defaults.h"
#include "app/catalog/readers.h"

#include <QCoreApplication>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

/// The number behind the last colon of "house.yaml:12".
int lineOf(const Error& error)
{
    return std::max(1, error.place.section(u':', -1).toInt());
}

/// The scale that a value is written in: the figure's own, unless another one of its unit is named.
const UnitScale* scaleOf(YamlReader& reader, const Figure& known, const Catalog& catalog)
{
    const QString id = reader.string(u"scale"_s, known.scale);
    const UnitScale* scale = catalog.scale(id);
    if (scale != nullptr && scale->unit == known.unit)
        return scale;
    reader.refuse(
        tr("“%1” is no scale of this figure. Leave it out, or write “%2”.").arg(id, known.scale));
    return nullptr;
}

/// Reads one entry over what the catalogue knows of the figure.
class DefaultReader {
public:
    DefaultReader(const PriceWorld& world, PriceReading& reading)
        : m_world(world)
        , m_notes(reading, world.file.name)
    {
    }

    Figure read(YamlReader& reader)
    {
        Figure figure {.id = reader.id()};
        const std::optional<Figure> known = m_world.catalog.figure(figure.id);
        if (reader.ok() && !known)
            reader.refuse(
                kursbuch::tr("The catalogue has no figure “%1”. Export the defaults to see how the "
                             "figures are called.")
                    .arg(figure.id));
        figure.source = reader.source();
        const double written = reader.number(u"value"_s);
        const UnitScale* scale = reader.ok() ? scaleOf(reader, *known, m_world.catalog) : nullptr;
        if (scale == nullptr)
            return figure;
        figure.value = written * scale->factor;
        figure.unit = known->unit;
        figure.scale = known->scale;
        checkRange(reader.line(), figure, *known, *scale);
        return figure;
    }

private:
    void checkRange(int line, const Figure& figure, const Figure& known, const UnitScale& scale)
    {
        const bool tooLow = known.low && *figure.value < *known.low;
        const bool tooHigh = known.high && *figure.value > *known.high;
        if (!tooLow && !tooHigh)
            return;
        const auto shown = [&scale](const std::optional<double>& value) {
            return value ? QString::number(*value / scale.factor) : u"…"_s;
        };
        m_notes.flag({line, u"value"_s}, u"out_of_range"_s,
            kursbuch::tr(
                "%1 is outside the plausible range of “%2”, %3 to %4. Check number and scale.")
                .arg(shown(figure.value), figure.id, shown(known.low), shown(known.high)));
    }

    const PriceWorld& m_world;
    PriceNotes m_notes;
};

QByteArray quoted(const QString& text)
{
    QString plain = text.simplified();
    plain.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return '"' + plain.toUtf8() + '"';
}

} // namespace

bool isDefaults(QStringView text)
{
    for (const QStringView line : text.split(u'\n')) {
        const QStringView said = line.trimmed();
        if (said.isEmpty() || said.startsWith(u'#') || said == u"---")
            continue;
        return (said.startsWith(u"- ") || said.startsWith(u'[')) && text.contains("id"_L1)
            && text.contains("value"_L1) && text.contains("source"_L1);
    }
    return false;
}

void readDefaults(const PriceWorld& world, PriceReading& reading)
{
    CatalogReading parsed;
    DefaultReader defaults(world, reading);
    const YamlNode list = readYamlList(world.file.name, world.file.bytes, parsed.refused);
    reading.read = static_cast<int>(list.items.size());
    reading.figures = readList<Figure>(list, world.file.name, parsed.refused,
        [&defaults](YamlReader& reader) { return defaults.read(reader); });
    for (const Error& error : parsed.refused)
        reading.refused.push_back({world.file.name, lineOf(error), {}, u"entry"_s, error.message});
}

QByteArray writeDefaults(const std::vector<Figure>& figures, const Catalog& catalog)
{
    QByteArray file;
    for (const Figure& figure : figures) {
        const std::optional<Figure> known = catalog.figure(figure.id);
        const UnitScale* scale = known ? catalog.scale(known->scale) : nullptr;
        if (scale == nullptr || !figure.value)
            continue;
        file += "- id: " + figure.id.toUtf8() + "\n  value: "
            + QByteArray::number(*figure.value / scale->factor, 'g', 12) + "\n  scale: "
            + scale->id.toUtf8() + "\n  source: {text: " + quoted(figure.source.text)
            + ", date: " + figure.source.date.toString(Qt::ISODate).toUtf8() + "}\n";
    }
    return file;
}

} // namespace kursbuch
