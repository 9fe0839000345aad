#include "db/backup.h"

#include "db/storage_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <sqlite3.h>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString freeName(const QString& path, const QString& mark)
{
    const QString base = path + u'.' + mark;
    QString name = base + ".backup"_L1;
    for (int number = 2; QFile::exists(name); ++number)
        name = base + u'-' + QString::number(number) + ".backup"_L1;
    return name;
}

Result<void> copyPages(const Connection& from, const Connection& to)
{
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    const int code = backup == nullptr ? sqlite3_extended_errcode(to.handle())
                                       : sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE)
        return {};
    return tl::unexpected<Error>(
        storageError(to.path(), code, QString::fromUtf8(sqlite3_errstr(code))));
}

Result<void> copyAndReadBack(const Connection& connection, const QString& name)
{
    const Result<std::unique_ptr<Connection>> copy = Connection::open(name, OpenMode::Create);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    if (Result<void> copied = copyPages(connection, **copy); !copied)
        return copied;
    const Result<QVariant> sound = (*copy)->value(u"PRAGMA integrity_check(1)"_s);
    if (!sound)
        return tl::unexpected<Error>(sound.error());
    if (sound->toString() != "ok"_L1)
        return tl::unexpected<Error>(damagedLibrary(name, sound->toString()));
    return {};
}

} // namespace

Result<QString> backUp(const Connection& connection, const QString& mark)
{
    const QString name = freeName(connection.path(), mark);
    if (const Result<void> done = copyAndReadBack(connection, name); !done) {
        QFile::remove(name);
        return tl::unexpected<Error>(done.error());
    }
    return name;
}

} // namespace kursbuch
