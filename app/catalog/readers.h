#pragma once

#include "app/catalog/catalog.h"
#include "app/catalog/yaml_reader.h"

namespace kursbuch {

// Each adds what one file holds to `reading` and keeps what it refuses there. The order of
// readCatalog() lets every reference be checked where it stands.

void readScales(const QString& file, const QByteArray& bytes, CatalogReading& reading);
void readFigures(const QString& file, const QByteArray& bytes, CatalogReading& reading);
void readGpus(const QString& file, const QByteArray& bytes, CatalogReading& reading);
void readServers(const QString& file, const QByteArray& bytes, CatalogReading& reading);
void readModels(const QString& file, const QByteArray& bytes, CatalogReading& reading);
void readStack(const QString& file, const QByteArray& bytes, CatalogReading& reading);
void readPlaces(const QString& file, const QByteArray& bytes, CatalogReading& reading);
/// The status board of law and market.
void readStatus(const QString& file, const QByteArray& bytes, CatalogReading& reading);
void readProviders(const QString& file, const QByteArray& bytes, CatalogReading& reading);
void readOffers(const QString& file, const QByteArray& bytes, CatalogReading& reading);
void readServices(const QString& file, const QByteArray& bytes, CatalogReading& reading);
/// Storage, data out, support, labelling and licences, in steps.
void readTariffs(const QString& file, const QByteArray& bytes, CatalogReading& reading);
/// What providers bring for machine learning beside rented GPUs.
void readMlFeatures(const QString& file, const QByteArray& bytes, CatalogReading& reading);
/// Steps until a way is ready, after figures and words.
void readSchedule(const QString& file, const QByteArray& bytes, CatalogReading& reading);
void readRegions(const QString& file, const QByteArray& bytes, CatalogReading& reading);
/// Words and messages: key → {de, en}.
void readWords(const QString& file, const QByteArray& bytes, CatalogReading& reading);
/// Labels of quantities with the scale they are shown in.
void readQuantities(const QString& file, const QByteArray& bytes, CatalogReading& reading);

/// "EUR/W/hour", "V*A", "1/month", "1": products and quotients of base units, read from the left.
[[nodiscard]] std::optional<Unit> unitFromText(const QString& text);

/// Reads a list of entries of one kind; a failed file leaves `reading` as it is.
template <typename T, typename Read>
std::vector<T> entriesOf(
    const QString& file, const QByteArray& bytes, CatalogReading& reading, Read read)
{
    return readList<T>(readYamlList(file, bytes, reading.refused), file, reading.refused, read);
}

} // namespace kursbuch
