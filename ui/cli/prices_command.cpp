#include "ui/cli/prices_command.h"

#include "app/prices/compare_prices.h"
#include "ui/cli/console.h"
#include "ui/cli/plan_source.h"
#include "ui/document/file_bytes.h"
#include "ui/document/library_prices.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <array>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMostBytes = 65LL * 1024 * 1024;

/// The files that were named, and those in the folders that were.
QStringList filesOf(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        for (const QString& name : folder.entryList({u"*.csv"_s, u"*.json"_s}, QDir::Files))
            files.append(folder.filePath(name));
    }
    return files;
}

QJsonValue price(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString changeId(PriceChange change)
{
    constexpr std::array kIds {"new"_L1, "dearer"_L1, "cheaper"_L1, "stays"_L1, "same"_L1};
    return kIds.at(static_cast<std::size_t>(change));
}

/// What all files say together.
struct Collected {
    int read = 0;
    int offers = 0;
    int services = 0;
    int figures = 0;
    int merged = 0;
    int hosts = 0;
    int withoutGpu = 0;
    QMap<QString, int> counts {}; ///< of changes by their kind
    QJsonArray flagged {};
    QJsonArray refused {};
    QJsonArray changes {};
    std::vector<PriceImport> imports {};

    void add(const PriceReading& reading, const QString& path, const Catalog& catalog);
    [[nodiscard]] QJsonObject json() const;
};

QJsonObject findingJson(const PriceFinding& finding, const QString& path)
{
    return {{u"file"_s, path}, {u"line"_s, finding.line}, {u"field"_s, finding.field},
        {u"trap"_s, finding.trap}, {u"reason"_s, finding.reason}};
}

void Collected::add(const PriceReading& reading, const QString& path, const Catalog& catalog)
{
    read += reading.read;
    offers += static_cast<int>(reading.offers.size());
    services += static_cast<int>(reading.services.size());
    figures += static_cast<int>(reading.figures.size());
    merged += reading.merged;
    hosts += reading.hosts;
    withoutGpu += reading.withoutGpu;
    for (const PriceFinding& finding : reading.flagged)
        flagged.append(findingJson(finding, path));
    for (const PriceFinding& finding : reading.refused)
        refused.append(findingJson(finding, path));
    for (const PriceDifference& difference : comparePrices(reading, catalog)) {
        const QString change = changeId(difference.change);
        ++counts[change];
        if (difference.change == PriceChange::Same)
            continue;
        changes.append(QJsonObject {{u"change"_s, change}, {u"id"_s, difference.id},
            {u"before"_s, price(difference.before)}, {u"after"_s, price(difference.after)},
            {u"currency"_s, difference.currency}});
    }
}

QJsonObject Collected::json() const
{
    QJsonObject summary;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        summary.insert(it.key(), it.value());
    QJsonArray files;
    for (const PriceImport& import : imports)
        files.append(QJsonObject {{u"file"_s, import.file}, {u"kind"_s, kindId(import.kind)},
            {u"source"_s, import.source}, {u"date"_s, import.date.toString(Qt::ISODate)},
            {u"sha256"_s, QString::fromLatin1(import.sha256)}, {u"entries"_s, import.entries}});
    return {{u"format"_s, u"kursbuch-price-import"_s}, {u"read"_s, read}, {u"offers"_s, offers},
        {u"services"_s, services}, {u"figures"_s, figures}, {u"merged"_s, merged},
        {u"hosts"_s, hosts}, {u"without_gpu"_s, withoutGpu}, {u"flagged"_s, flagged},
        {u"refused"_s, refused}, {u"changes"_s, changes}, {u"summary"_s, summary},
        {u"files"_s, files}};
}

/// A file that cannot be read is refused, the others go on.
void collect(const QString& path, const Catalog& catalog, Collected& collected)
{
    const QFileInfo info(path);
    PriceFile file {
        .name = info.fileName(), .date = info.lastModified().date(), .today = QDate::currentDate()};
    const Result<PriceReading> reading
        = readWhole(path, kMostBytes).and_then([&](const QByteArray& bytes) {
              file.bytes = bytes;
              return readPrices(file, catalog);
          });
    if (!reading) {
        collected.refused.append(
            findingJson({.trap = u"file"_s, .reason = reading.error().message}, path));
        return;
    }
    collected.add(*reading, path, catalog);
    collected.imports.push_back(importOf(file, *reading, catalog));
}

/// The library as it stands; a trial on none sees the catalogue as shipped.
Result<std::unique_ptr<Library>> libraryFor(const CommandLine& line)
{
    Result<std::unique_ptr<Library>> library
        = openNamedLibrary(line, line.dryRun ? Access::Read : Access::Write);
    if (!library && line.dryRun && line.library.isEmpty()
        && library.error().code == ErrorCode::NotFound)
        return nullptr;
    return library;
}

Result<Catalog> catalogIn(Library* library, Catalog catalog)
{
    if (library == nullptr)
        return catalog;
    return heldPrices(*library).map([&catalog](const std::vector<PriceEntries>& prices) {
        layPrices(catalog, prices);
        return std::move(catalog);
    });
}

} // namespace

bool namePrices(const CommandLine& line)
{
    const QStringList files = filesOf(line.operands);
    return std::any_of(files.begin(), files.end(), [](const QString& path) {
        const Result<QByteArray> bytes = readWhole(path, kMostBytes);
        return bytes && priceFileKind(*bytes);
    });
}

Result<void> importPrices(const CommandLine& line, const Catalog& catalog)
{
    const Result<std::unique_ptr<Library>> library = libraryFor(line);
    if (!library)
        return tl::unexpected<Error>(library.error());
    const Result<Catalog> laid = catalogIn(library->get(), catalog);
    if (!laid)
        return tl::unexpected<Error>(laid.error());
    Collected collected;
    for (const QString& path : filesOf(line.operands))
        collect(path, *laid, collected);
    QJsonObject json = collected.json();
    json.insert(u"dry_run"_s, line.dryRun);
    if (!line.dryRun) {
        if (const Result<void> kept = (*library)->keepPrices(collected.imports); !kept)
            return kept;
        json.insert(u"library"_s, (*library)->location());
    }
    print(json);
    return {};
}

Result<void> exportDefaults(const CommandLine& line, const Catalog& catalog)
{
    const Result<std::unique_ptr<Library>> library = openNamedLibrary(line, Access::Read);
    if (!library)
        return tl::unexpected<Error>(library.error());
    return heldDefaults(**library, catalog).and_then([&line](const QByteArray& file) {
        if (!line.output.isEmpty())
            return writeWhole(file, line.output);
        print(file);
        return Result<void>();
    });
}

} // namespace kursbuch
