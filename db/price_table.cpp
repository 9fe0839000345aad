#include "db/price_table.h"

#include "db/hashing.h"
#include "db/plan_table.h"

#include <QCoreApplication>
#include <QDir>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

const QString kColumns
    = u"id, source, kind, file, dated, sha256, imported, withdrawn, entries, seal"_s;

/// What a row of the table says, without its entries.
struct ImportRow {
    PriceImport import {};
    QByteArray seal {};
};

ImportRow rowOf(const QSqlQuery& query)
{
    const auto text = [&query](int column) { return query.value(column).toString(); };
    const QString withdrawn = text(7);
    return {.import = {.id = query.value(0).toLongLong(),
                .source = text(1),
                .kind = kindOfId(text(2)).value_or(PriceFileKind::Quotes),
                .file = text(3),
                .date = QDate::fromString(text(4), Qt::ISODate),
                .sha256 = text(5).toLatin1(),
                .imported = timeOf(text(6)),
                .withdrawn = withdrawn.isEmpty() ? QDateTime() : timeOf(withdrawn),
                .entries = query.value(8).toInt()},
        .seal = text(9).toLatin1()};
}

QString textOf(const QDateTime& time)
{
    return time.isValid() ? timeText(time) : QString();
}

QByteArray sealOf(const PriceImport& import)
{
    const QByteArray says
        = QCryptographicHash::hash(import.says, QCryptographicHash::Sha256).toHex();
    return kursbuch::sealOf({{u"source"_s, import.source}, {u"kind"_s, kindId(import.kind)},
        {u"file"_s, import.file}, {u"dated"_s, import.date.toString(Qt::ISODate)},
        {u"sha256"_s, QString::fromLatin1(import.sha256)}, {u"imported"_s, textOf(import.imported)},
        {u"withdrawn"_s, textOf(import.withdrawn)}, {u"entries"_s, import.entries},
        {u"says"_s, QString::fromLatin1(says)}});
}

Result<ImportRow> wholeRow(const Connection& connection, qint64 id)
{
    return connection
        .run(u"SELECT "_s + kColumns + u", says FROM price_import WHERE id = ?"_s, {id})
        .and_then([&](QSqlQuery query) -> Result<ImportRow> {
            if (!query.next())
                return fail(ErrorCode::NotFound,
                    tr("There is no such import any more. Import the file again."),
                    QDir::toNativeSeparators(connection.path()));
            ImportRow row = rowOf(query);
            row.import.says = query.value(10).toByteArray();
            return row;
        });
}

Result<void> insert(const Connection& connection, const PriceImport& import)
{
    return connection
        .run(u"INSERT INTO price_import (source, kind, file, dated, sha256, imported, withdrawn,"
             " entries, says, seal) VALUES (?,?,?,?,?,?,?,?,?,?)"_s,
            {import.source, kindId(import.kind), import.file, import.date.toString(Qt::ISODate),
                QString::fromLatin1(import.sha256), textOf(import.imported),
                textOf(import.withdrawn), import.entries, import.says,
                QString::fromLatin1(sealOf(import))})
        .map([](const QSqlQuery&) {});
}

} // namespace

Result<std::vector<PriceImport>> readPriceImports(const Connection& connection)
{
    return connection.run(u"SELECT "_s + kColumns + u" FROM price_import ORDER BY id"_s)
        .map([](QSqlQuery query) {
            std::vector<PriceImport> imports;
            while (query.next())
                imports.push_back(rowOf(query).import);
            return imports;
        });
}

Result<PriceImport> readPriceImport(const Connection& connection, qint64 id)
{
    return wholeRow(connection, id).and_then([&](ImportRow row) -> Result<PriceImport> {
        if (sealOf(row.import) == row.seal)
            return std::move(row.import);
        return fail(ErrorCode::Unreadable,
            tr("The imported prices of “%1” are damaged or were changed outside Kursbuch. Import "
               "the file again.")
                .arg(row.import.file),
            QDir::toNativeSeparators(connection.path()));
    });
}

Result<void> withdrawPriceImport(const Connection& connection, qint64 id, const QDateTime& now)
{
    return wholeRow(connection, id).and_then([&](ImportRow row) {
        row.import.withdrawn = now;
        return connection
            .run(u"UPDATE price_import SET withdrawn = ?, seal = ? WHERE id = ?"_s,
                {textOf(now), QString::fromLatin1(sealOf(row.import)), id})
            .map([](const QSqlQuery&) {});
    });
}

Result<void> writePriceImport(
    const Connection& connection, const PriceImport& import, const QDateTime& now)
{
    const Result<std::vector<PriceImport>> before = readPriceImports(connection);
    if (!before)
        return tl::unexpected<Error>(before.error());
    for (const PriceImport& one : *before) {
        if (one.source != import.source || !one.holds())
            continue;
        if (Result<void> done = withdrawPriceImport(connection, one.id, now); !done)
            return done;
    }
    PriceImport dated = import;
    dated.imported = now;
    dated.withdrawn = {};
    return insert(connection, dated);
}

Result<QStringList> checkPriceImports(const Connection& connection)
{
    const Result<std::vector<PriceImport>> imports = readPriceImports(connection);
    if (!imports)
        return tl::unexpected<Error>(imports.error());
    QStringList problems;
    for (const PriceImport& one : *imports) {
        const Result<PriceEntries> entries
            = readPriceImport(connection, one.id).and_then([](const PriceImport& import) {
                  return readEntries(import.says);
              });
        if (!entries)
            problems.append(entries.error().message);
    }
    return problems;
}

} // namespace kursbuch
