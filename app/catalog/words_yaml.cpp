#include "app/catalog/readers.h"

#include <QCoreApplication>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

/// Walks a file of the form key → map; each entry is read and refused on its own.
template <typename Read>
void eachEntry(const QString& file, const QByteArray& bytes, std::vector<Error>& refused, Read read)
{
    const auto document = parseYaml(file, bytes);
    if (!document) {
        refused.push_back(document.error());
        return;
    }
    if (document->kind != YamlNode::Kind::Map) {
        refused.push_back({ErrorCode::InvalidData,
            tr("The file needs entries of the form key: {de: …, en: …}."), file});
        return;
    }
    for (const auto& [key, node] : document->members) {
        YamlReader reader(node, file);
        read(key, reader);
        if (const auto finished = reader.finish(); !finished)
            refused.push_back(finished.error());
    }
}

/// Keeps a label unless the entry is wrong or another one has its key already.
bool keep(QHash<QString, Text>& labels, const QString& key, const Text& text, YamlReader& reader)
{
    if (reader.ok() && labels.contains(key))
        reader.refuse(duplicateId(key));
    if (!reader.finish())
        return false;
    labels.insert(key, text);
    return true;
}

Text languages(YamlReader& reader)
{
    return {.de = reader.string(u"de"_s), .en = reader.string(u"en"_s)};
}

} // namespace

void readWords(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    eachEntry(file, bytes, reading.refused, [&reading](const QString& key, YamlReader& reader) {
        keep(reading.catalog.labels, key, languages(reader), reader);
    });
}

void readQuantities(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    eachEntry(file, bytes, reading.refused, [&reading](const QString& key, YamlReader& reader) {
        const Text label = languages(reader);
        const QString scale = reader.string(u"scale"_s);
        if (reader.ok() && reading.catalog.scale(scale) == nullptr)
            reader.refuse(
                tr("The scale “%1” is not in catalog/scales.yaml. Add it there or use one "
                   "that is.")
                    .arg(scale));
        if (keep(reading.catalog.quantityLabels, key, label, reader))
            reading.catalog.quantityScales.insert(key, scale);
    });
}

} // namespace kursbuch
