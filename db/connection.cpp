#include "db/connection.h"

#include "db/storage_error.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <array>
#include <sqlite3.h>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// The path as an SQLite URI, because only a URI can forbid that a file is made (mode=rw).
QString uriOf(const QString& path, OpenMode mode)
{
    const QString encoded
        = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded));
    switch (mode) {
    case OpenMode::ReadOnly:
        return encoded + "?mode=ro"_L1;
    case OpenMode::ReadWrite:
        return encoded + "?mode=rw"_L1;
    case OpenMode::Create:
        return encoded + "?mode=rwc"_L1;
    }
    return encoded;
}

Error errorOf(const QString& path, const QSqlError& error)
{
    return storageError(path, error.nativeErrorCode().toInt(), error.databaseText());
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, OpenMode mode)
{
    const QString name = "kursbuch-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(name, path));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=1500"_s);
    database.setDatabaseName(uriOf(path, mode));
    if (!database.open())
        return tl::unexpected<Error>(errorOf(path, database.lastError()));
    connection->harden();
    return connection;
}

Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

sqlite3* Connection::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_name, false).driver()->handle();
    // The driver hands out a pointer to its handle, typed by name as Qt documents it.
    return qstrcmp(handle.typeName(), "sqlite3*") == 0
        ? *static_cast<sqlite3* const*>(handle.constData())
        : nullptr;
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") != 0;
}

/// What sqlite.org/security.html asks for files from elsewhere: no trigger, view, extension or
/// function of the file's own making ever runs.
void Connection::harden() const
{
    constexpr std::array kSwitches {std::pair {SQLITE_DBCONFIG_DEFENSIVE, 1},
        std::pair {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        std::pair {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        std::pair {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, std::pair {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        std::pair {SQLITE_DBCONFIG_DQS_DML, 0}, std::pair {SQLITE_DBCONFIG_DQS_DDL, 0},
        std::pair {SQLITE_DBCONFIG_ENABLE_FKEY, 1}};
    constexpr std::array kLimits {std::pair {SQLITE_LIMIT_LENGTH, 32 * 1024 * 1024},
        std::pair {SQLITE_LIMIT_SQL_LENGTH, 100'000}, std::pair {SQLITE_LIMIT_ATTACHED, 1},
        std::pair {SQLITE_LIMIT_EXPR_DEPTH, 60}, std::pair {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
        std::pair {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200}, std::pair {SQLITE_LIMIT_COLUMN, 200},
        std::pair {SQLITE_LIMIT_COMPOUND_SELECT, 20}};
    for (const auto& [key, value] : kSwitches)
        sqlite3_db_config(handle(), key, value, nullptr);
    for (const auto& [key, value] : kLimits)
        sqlite3_limit(handle(), key, value);
    for (const QString& pragma :
        {u"cell_size_check=ON"_s, u"mmap_size=0"_s, u"trusted_schema=OFF"_s})
        (void)run("PRAGMA "_L1 + pragma); // of the connection alone, they read no file
}

Result<QSqlQuery> Connection::run(const QString& sql, const QVariantList& values) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected<Error>(errorOf(m_path, query.lastError()));
    for (const QVariant& value : values) {
        const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(nullText ? QVariant(u""_s) : value);
    }
    if (!query.exec())
        return tl::unexpected<Error>(errorOf(m_path, query.lastError()));
    return query;
}

Result<QVariant> Connection::value(const QString& sql, const QVariantList& values) const
{
    return run(sql, values).and_then([this](QSqlQuery query) -> Result<QVariant> {
        if (query.next())
            return query.value(0);
        if (query.lastError().isValid())
            return tl::unexpected<Error>(errorOf(m_path, query.lastError()));
        return QVariant();
    });
}

Result<void> Connection::runScript(const QByteArray& sql) const
{
    if (sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return tl::unexpected<Error>(storageError(
        m_path, sqlite3_extended_errcode(handle()), QString::fromUtf8(sqlite3_errmsg(handle()))));
}

Result<void> Connection::begin() const
{
    if (Result<void> there = checkNotMoved(); !there)
        return there;
    // Not transaction(): that sends a plain BEGIN, which takes the lock only at the first write and
    // then fails where waiting would have helped.
    return run(u"BEGIN IMMEDIATE"_s).map([](const QSqlQuery&) {});
}

Result<void> Connection::commit() const
{
    if (Result<QSqlQuery> committed = run(u"COMMIT"_s); !committed) {
        (void)rollBack();
        return tl::unexpected<Error>(committed.error());
    }
    return checkNotMoved();
}

Result<void> Connection::rollBack() const
{
    // After some errors SQLite has rolled back already; then there is nothing left to do.
    if (sqlite3_get_autocommit(handle()) != 0)
        return {};
    return run(u"ROLLBACK"_s).map([](const QSqlQuery&) {});
}

Result<void> Connection::checkNotMoved() const
{
    int moved = 0;
    const int code = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (code == SQLITE_OK && moved != 0)
        return tl::unexpected<Error>(movedLibrary(m_path));
    return {};
}

} // namespace kursbuch
