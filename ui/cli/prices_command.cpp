#include "ui/cli/prices_command.h"

#include "app/prices/compare_prices.h"
#include "ui/cli/console.h"
#include "ui/document/file_bytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMostBytes = 65LL * 1024 * 1024;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

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

/// What all files say together.
struct Collected {
    int read = 0;
    int offers = 0;
    int services = 0;
    int merged = 0;
    int hosts = 0;
    int withoutGpu = 0;
    int same = 0;
    int understood = 0; ///< files
    QJsonArray flagged {};
    QJsonArray refused {};
    QJsonArray changes {};

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
    ++understood;
    read += reading.read;
    offers += static_cast<int>(reading.offers.size());
    services += static_cast<int>(reading.services.size());
    merged += reading.merged;
    hosts += reading.hosts;
    withoutGpu += reading.withoutGpu;
    for (const PriceFinding& finding : reading.flagged)
        flagged.append(findingJson(finding, path));
    for (const PriceFinding& finding : reading.refused)
        refused.append(findingJson(finding, path));
    for (const PriceDifference& difference : comparePrices(reading, catalog)) {
        if (difference.change == PriceChange::Same) {
            ++same;
            continue;
        }
        const bool isNew = difference.change == PriceChange::New;
        changes.append(QJsonObject {{u"change"_s, isNew ? u"new"_s : u"changed"_s},
            {u"id"_s, difference.id}, {u"before"_s, price(difference.before)},
            {u"after"_s, price(difference.after)}, {u"currency"_s, difference.currency}});
    }
}

QJsonObject Collected::json() const
{
    return {{u"format"_s, u"kursbuch-price-import"_s}, {u"dry_run"_s, true}, {u"read"_s, read},
        {u"offers"_s, offers}, {u"services"_s, services}, {u"merged"_s, merged},
        {u"hosts"_s, hosts}, {u"without_gpu"_s, withoutGpu}, {u"flagged"_s, flagged},
        {u"refused"_s, refused}, {u"changes"_s, changes}, {u"same"_s, same}};
}

Result<PriceReading> readFile(const QString& path, const Catalog& catalog)
{
    return readWhole(path, kMostBytes).and_then([&](const QByteArray& bytes) {
        const QFileInfo info(path);
        return readPrices({bytes, info.fileName(), info.lastModified().date()}, catalog);
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

Result<void> printPrices(const CommandLine& line, const Catalog& catalog)
{
    if (!line.dryRun)
        return fail(ErrorCode::WrongUsage,
            tr("Prices are only looked at so far, not kept. Add --dry-run to see what the file "
               "says and what it would change."),
            line.operands.front());
    Collected collected;
    for (const QString& path : filesOf(line.operands)) {
        const Result<PriceReading> reading = readFile(path, catalog);
        if (reading)
            collected.add(*reading, path, catalog);
        else
            collected.refused.append(
                findingJson({.trap = u"file"_s, .reason = reading.error().message}, path));
    }
    print(collected.json());
    return {};
}

} // namespace kursbuch
