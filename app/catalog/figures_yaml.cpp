#include "app/catalog/readers.h"

#include <QCoreApplication>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

std::optional<Unit> baseUnit(const QString& name)
{
    static const QHash<QString, Unit> kUnits {{u"1"_s, unit::One}, {u"EUR"_s, unit::Eur},
        {u"USD"_s, unit::Usd}, {u"hour"_s, unit::Hour}, {u"month"_s, unit::Month},
        {u"W"_s, unit::Watt}, {u"B"_s, unit::Byte}, {u"token"_s, unit::Token},
        {u"GPU"_s, unit::Gpu}, {u"request"_s, unit::Request}, {u"FTE"_s, unit::Fte},
        {u"FLOP"_s, unit::Flop}, {u"kg"_s, unit::Kilogram}, {u"m"_s, unit::Metre},
        {u"K"_s, unit::Kelvin}, {u"U"_s, unit::RackUnit}, {u"V"_s, unit::Volt},
        {u"A"_s, unit::Ampere}};
    const auto found = kUnits.constFind(name);
    return found == kUnits.cend() ? std::nullopt : std::optional(*found);
}

/// A symbol that both languages write alike stands as one word, which may be empty.
Text symbolOf(YamlReader& reader)
{
    const YamlNode* node = reader.raw(u"symbol"_s);
    if (node != nullptr && node->kind == YamlNode::Kind::Map)
        return reader.text(u"symbol"_s);
    const QString word = reader.string(u"symbol"_s, {});
    return {.de = word, .en = word};
}

UnitScale toScale(YamlReader& reader)
{
    UnitScale scale {.id = reader.id(), .symbol = symbolOf(reader)};
    const QString name = reader.string(u"unit"_s);
    const auto unit = unitFromText(name);
    if (reader.ok() && !unit)
        reader.refuse(tr("“%1” is no unit. Use EUR, USD, hour, month, W, B, token, GPU, request, "
                         "FTE, FLOP, kg, m, K, U, V or A with * and /, or 1.")
                          .arg(name));
    scale.unit = unit.value_or(unit::One);
    scale.factor = reader.number(u"factor"_s);
    scale.decimals = reader.integer(u"decimals"_s, 0);
    if (reader.ok() && scale.factor <= 0.0)
        reader.refuse(tr("The factor must be greater than zero."));
    return scale;
}

/// As written, in the scale's own unit; into base units with the scale.
std::optional<double> inBaseUnits(std::optional<double> shown, const UnitScale& scale)
{
    return shown ? std::optional(*shown * scale.factor) : std::nullopt;
}

void checkRange(YamlReader& reader, const Figure& figure)
{
    const bool tooLow = figure.value && figure.low && *figure.value < *figure.low;
    const bool tooHigh = figure.value && figure.high && *figure.value > *figure.high;
    if (reader.ok() && (tooLow || tooHigh))
        reader.refuse(tr("The value lies outside low and high. Correct one of the three."));
}

Figure toFigure(YamlReader& reader, const Catalog& catalog)
{
    Figure figure {.id = reader.id()};
    figure.label = reader.text(u"label"_s);
    figure.note = reader.optionalText(u"note"_s);
    figure.scale = reader.string(u"scale"_s);
    figure.source = reader.source();
    const UnitScale* scale = catalog.scale(figure.scale);
    if (reader.ok() && scale == nullptr)
        reader.refuse(tr("The scale “%1” is not in catalog/scales.yaml. Add it there or use one "
                         "that is.")
                          .arg(figure.scale));
    const UnitScale used = scale == nullptr ? UnitScale {} : *scale;
    figure.unit = used.unit;
    figure.value = inBaseUnits(reader.optionalNumber(u"value"_s), used);
    figure.low = inBaseUnits(reader.optionalNumber(u"low"_s), used);
    figure.high = inBaseUnits(reader.optionalNumber(u"high"_s), used);
    checkRange(reader, figure);
    return figure;
}

} // namespace

std::optional<Unit> unitFromText(const QString& text)
{
    Unit unit = unit::One;
    QChar operation = u'*';
    QString name;
    const QString terminated = text + u'*';
    for (const QChar c : terminated) {
        if (c != u'*' && c != u'/') {
            name += c;
            continue;
        }
        const auto part = baseUnit(name.trimmed());
        if (!part)
            return {};
        unit = operation == u'*' ? unit * *part : unit / *part;
        operation = c;
        name.clear();
    }
    return unit;
}

void readScales(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    reading.catalog.scales = entriesOf<UnitScale>(file, bytes, reading, toScale);
}

void readFigures(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    const Catalog& catalog = reading.catalog;
    auto figures = entriesOf<Figure>(
        file, bytes, reading, [&catalog](YamlReader& reader) { return toFigure(reader, catalog); });
    for (Figure& figure : figures)
        reading.catalog.figures.insert(figure.id, figure);
}

} // namespace kursbuch
