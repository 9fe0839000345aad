#include "app/catalog/readers.h"

#include <QCoreApplication>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// Entries carry no id; provider and feature together name one.
struct Entry {
    QString id;
    MlFeature feature {};
};

Entry toEntry(YamlReader& reader, const Catalog& catalog)
{
    MlFeature feature {.providerId = reader.id(u"provider"_s)};
    if (reader.ok() && catalog.provider(feature.providerId) == nullptr)
        reader.refuse(QCoreApplication::translate("kursbuch",
            "The provider “%1” is not in catalog/providers.yaml. Add it there or correct the id.")
                          .arg(feature.providerId));
    feature.what = reader.oneOf(u"what"_s, mlFeatureIds());
    const QString is = reader.oneOf(u"is"_s, {u"yes"_s, u"no"_s, u"unknown"_s});
    if (is != "unknown"_L1)
        feature.offered = is == "yes"_L1;
    feature.name = reader.string(u"name"_s, {});
    feature.note = reader.optionalText(u"note"_s);
    feature.source = reader.source();
    const QString id = feature.providerId + u' ' + feature.what;
    return {.id = id, .feature = std::move(feature)};
}

} // namespace

const QStringList& mlFeatureIds()
{
    static const QStringList ids {u"managed_training"_s, u"vision"_s, u"speech"_s, u"text"_s,
        u"documents"_s, u"annotation"_s, u"own_keys"_s, u"eu_place"_s};
    return ids;
}

void readMlFeatures(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    const Catalog& catalog = reading.catalog;
    auto entries = entriesOf<Entry>(
        file, bytes, reading, [&catalog](YamlReader& reader) { return toEntry(reader, catalog); });
    for (Entry& entry : entries)
        reading.catalog.mlFeatures.push_back(std::move(entry.feature));
}

} // namespace kursbuch
