#include "db/migrator.h"

#include "db/backup.h"
#include "db/storage_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlError>
#include <sqlite3.h>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// "KBLB", in the header of each library (PRAGMA application_id).
constexpr qint64 kApplicationId = 0x4B424C42;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

/// Every object of a schema with its text, one a line, in a fixed order.
constexpr auto kSchemaText
    = "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '')"
      " FROM sqlite_schema ORDER BY 1"_L1;

Result<QStringList> schemaOf(const Connection& connection)
{
    return connection.run(kSchemaText).map([](QSqlQuery query) {
        QStringList lines;
        while (query.next())
            lines.append(query.value(0).toString());
        return lines;
    });
}

/// The schema that the steps up to `version` lead to, found by taking them in memory.
QStringList expectedSchema(int version, const Migrations& migrations)
{
    sqlite3* memory = nullptr;
    QStringList lines;
    if (sqlite3_open(":memory:", &memory) == SQLITE_OK) {
        for (const Migration& step : migrations) {
            if (step.version <= version)
                sqlite3_exec(memory, step.sql.constData(), nullptr, nullptr, nullptr);
        }
        const auto collect = [](void* out, int, char** columns, char**) {
            static_cast<QStringList*>(out)->append(QString::fromUtf8(columns[0]));
            return 0;
        };
        sqlite3_exec(memory, kSchemaText.data(), collect, &lines, nullptr);
    }
    sqlite3_close(memory);
    return lines;
}

Result<void> setVersion(const Connection& connection, int version)
{
    return connection.run(u"PRAGMA user_version=%1"_s.arg(version)).map([](const QSqlQuery&) {});
}

Result<void> applySteps(const Connection& connection, int version, const Migrations& migrations)
{
    for (const Migration& step : migrations) {
        if (step.version <= version)
            continue;
        if (Result<void> done = connection.runScript(step.sql); !done)
            return done;
    }
    return setVersion(connection, migrations.back().version);
}

} // namespace

Migrations shippedMigrations()
{
    Migrations migrations;
    const QDir folder(u":/kursbuch_db/migrations"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back({name.section(u'_', 0, 0).toInt(), file.readAll()});
    }
    return migrations;
}

Result<int> libraryVersion(const Connection& connection, const Migrations& migrations)
{
    const Result<QVariant> id = connection.value(u"PRAGMA application_id"_s);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const QString place = QDir::toNativeSeparators(connection.path());
    if (id->toLongLong() != kApplicationId)
        return fail(ErrorCode::Unreadable,
            tr("This is a database, but not a Kursbuch library. The file was not changed. Choose a "
               "library."),
            place);
    const Result<QVariant> version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (version->toInt() > migrations.back().version)
        return fail(ErrorCode::FutureVersion,
            tr("The library was written by a newer Kursbuch (library version %1, this program "
               "knows %2). The file was not changed. Open it with the newer program.")
                .arg(version->toInt())
                .arg(migrations.back().version),
            place);
    if (version->toInt() < 1)
        return tl::unexpected<Error>(damagedLibrary(connection.path(), tr("it has no version")));
    return version->toInt();
}

Result<void> checkSchema(const Connection& connection, int version, const Migrations& migrations)
{
    const Result<QStringList> found = schemaOf(connection);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (*found != expectedSchema(version, migrations))
        return tl::unexpected<Error>(
            damagedLibrary(connection.path(), tr("its tables are not those of a library")));
    return {};
}

Result<void> createTables(const Connection& connection, const Migrations& migrations)
{
    return connection.writing([&]() -> Result<void> {
        const Result<QSqlQuery> marked
            = connection.run(u"PRAGMA application_id=%1"_s.arg(kApplicationId));
        if (!marked)
            return tl::unexpected<Error>(marked.error());
        return applySteps(connection, 0, migrations);
    });
}

Result<void> migrate(const Connection& connection, int version, const Migrations& migrations)
{
    const Result<QString> copy = backUp(connection, u"version-%1"_s.arg(version));
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    return connection.writing([&]() -> Result<void> {
        if (Result<void> applied = applySteps(connection, version, migrations); !applied)
            return applied;
        return checkSchema(connection, migrations.back().version, migrations);
    });
}

} // namespace kursbuch
