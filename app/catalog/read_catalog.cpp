#include "app/catalog/readers.h"
#include "app/catalog/rule_book.h"

#include <QCryptographicHash>
#include <array>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

using Reader = void (*)(const QString& file, const QByteArray& bytes, CatalogReading& reading);

struct Part {
    QLatin1StringView file;
    Reader read;
};

/// Each part may refer to what stands before it.
constexpr std::array kFirst {Part {"catalog/scales.yaml"_L1, &readScales},
    Part {"catalog/figures.yaml"_L1, &readFigures}, Part {"i18n/words.yaml"_L1, &readWords},
    Part {"i18n/messages.yaml"_L1, &readWords}, Part {"i18n/report.yaml"_L1, &readWords},
    Part {"i18n/papers.yaml"_L1, &readWords}, Part {"i18n/quantities.yaml"_L1, &readQuantities},
    Part {"places/places.yaml"_L1, &readPlaces}, Part {"places/status.yaml"_L1, &readStatus},
    Part {"catalog/gpus.yaml"_L1, &readGpus}, Part {"catalog/servers.yaml"_L1, &readServers},
    Part {"catalog/models.yaml"_L1, &readModels}, Part {"catalog/stack.yaml"_L1, &readStack},
    Part {"catalog/regions.yaml"_L1, &readRegions},
    Part {"catalog/schedule.yaml"_L1, &readSchedule}};

constexpr std::array kMarket {Part {"catalog/providers.yaml"_L1, &readProviders},
    Part {"catalog/offers.yaml"_L1, &readOffers}, Part {"catalog/services.yaml"_L1, &readServices},
    Part {"catalog/tariffs.yaml"_L1, &readTariffs},
    Part {"catalog/ml_services.yaml"_L1, &readMlFeatures}};

template <typename Parts>
void readParts(const Parts& parts, const Files& files, CatalogReading& reading)
{
    for (const Part& part : parts)
        if (const auto file = files.find(part.file); file != files.end())
            part.read(file->first, file->second, reading);
}

/// Files is sorted by name, so the same files give the same hash.
QByteArray hashOf(const Files& files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [name, bytes] : files) {
        hash.addData(name.toUtf8() + '\n' + QByteArray::number(bytes.size()) + '\n');
        hash.addData(bytes);
    }
    return hash.result();
}

} // namespace

CatalogReading readCatalog(const Files& files)
{
    CatalogReading reading;
    reading.catalog.hash = hashOf(files);
    readParts(kFirst, files, reading);
    // Providers answer questions of the checklists, so these come before the market.
    readRuleBook(files, reading.catalog, reading.refused);
    readParts(kMarket, files, reading);
    return reading;
}

} // namespace kursbuch
