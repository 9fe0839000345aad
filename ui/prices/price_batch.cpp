#include "ui/prices/price_batch.h"

#include "app/assess/price_difference.h"
#include "ui/document/file_bytes.h"

#include <QFileInfo>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// One byte more than is read, so that the reader can say what is too large.
constexpr qint64 kMostBytes = 65LL * 1024 * 1024;

ReadFile readOne(const QString& path, const Catalog& catalog, const QDate& today)
{
    const QFileInfo info(path);
    ReadFile read {
        .file = {.name = info.fileName(), .date = info.lastModified().date(), .today = today}};
    Result<PriceReading> reading
        = readWhole(path, kMostBytes).and_then([&](const QByteArray& bytes) {
              read.file.bytes = bytes;
              return readPrices(read.file, catalog);
          });
    if (!reading) {
        read.error = reading.error();
        return read;
    }
    read.reading = *std::move(reading);
    read.differences = comparePrices(read.reading, catalog);
    read.import = importOf(read.file, read.reading, catalog);
    read.file.bytes.clear();
    return read;
}

int differingAfter(const PriceBatch& batch, const Catalog& catalog, const Plan& plan)
{
    Catalog laid = catalog;
    std::vector<PriceEntries> entries;
    for (const PriceImport& import : batch.imports())
        if (Result<PriceEntries> said = readEntries(import.says))
            entries.push_back(*std::move(said));
    layPrices(laid, entries);
    return static_cast<int>(priceDifferences(plan, laid).size());
}

} // namespace

std::vector<PriceImport> PriceBatch::imports() const
{
    std::vector<PriceImport> all;
    for (const ReadFile& read : files)
        if (!read.error && read.import.entries > 0)
            all.push_back(read.import);
    return all;
}

int PriceBatch::entries() const
{
    int count = 0;
    for (const PriceImport& import : imports())
        count += import.entries;
    return count;
}

bool holdsPrices(const QString& path)
{
    if (path.endsWith(".kursbuch"_L1))
        return false;
    const Result<QByteArray> bytes = readWhole(path, kMostBytes);
    return bytes && priceFileKind(*bytes);
}

PriceBatch readBatch(
    const QStringList& paths, const Catalog& catalog, const Plan* plan, const QDate& today)
{
    PriceBatch batch;
    for (const QString& path : paths)
        batch.files.push_back(readOne(path, catalog, today));
    if (plan != nullptr)
        batch.keptDiffering = differingAfter(batch, catalog, *plan);
    return batch;
}

} // namespace kursbuch
