#include "db/migrator.h"
#include "db/storage_error.h"
#include "db/stored_library.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <sqlite3.h>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// Longer than any honest library of half a gigabyte needs to be looked through.
constexpr qint64 kCheckBudgetMs = 20'000;
constexpr int kOperationsBetweenLooks = 10'000;
constexpr sqlite3_int64 kHeapLimit = 512LL * 1024 * 1024;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

/// Stops statements of a hostile file that never end; only while it is not yet known to be a
/// library.
class CheckBudget {
public:
    explicit CheckBudget(sqlite3* handle)
        : m_handle(handle)
    {
        sqlite3_progress_handler(
            m_handle, kOperationsBetweenLooks,
            [](void* deadline) {
                return static_cast<QDeadlineTimer*>(deadline)->hasExpired() ? 1 : 0;
            },
            &m_deadline);
    }
    CheckBudget(const CheckBudget&) = delete;
    CheckBudget& operator=(const CheckBudget&) = delete;
    ~CheckBudget() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }

private:
    sqlite3* m_handle;
    QDeadlineTimer m_deadline {kCheckBudgetMs};
};

/// Looks at the directory entry only: a pipe or a device is never opened, because that could block.
Result<void> checkFile(const QString& path)
{
    const QFileInfo info(path);
    const QString place = QDir::toNativeSeparators(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound,
            tr("There is no such file. Check the name, or make a new library."), place);
    if (info.isDir())
        return fail(ErrorCode::Unreadable,
            tr("This is a folder, not a library. Choose the library's file."), place);
    if (!info.isFile())
        return fail(ErrorCode::Unreadable,
            tr("This is a device or a pipe, not a library. Choose the library's file."), place);
    if (info.size() == 0)
        return fail(ErrorCode::Unreadable,
            tr("The file is empty, so it is no library. It was not changed. Restore a backup copy, "
               "or choose another name for a new library."),
            place);
    if (!info.isReadable())
        return fail(ErrorCode::StorageFailed,
            tr("The library may not be read. Ask its owner for the right to read it."), place);
    return {};
}

Result<void> quickCheck(const Connection& connection)
{
    const Result<QVariant> sound = connection.value(u"PRAGMA quick_check(1)"_s);
    if (!sound)
        return tl::unexpected<Error>(sound.error());
    // No answer at all means failure too.
    if (sound->toString() != "ok"_L1)
        return tl::unexpected<Error>(
            damagedLibrary(connection.path(), sound->toString().simplified().left(80)));
    return {};
}

Result<void> checkContent(const Connection& connection, OpenMode mode, const Migrations& migrations)
{
    const CheckBudget budget(connection.handle());
    const Result<int> version = libraryVersion(connection, migrations);
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (Result<void> sound = quickCheck(connection); !sound)
        return sound;
    if (Result<void> schema = checkSchema(connection, *version, migrations); !schema)
        return schema;
    if (*version == migrations.back().version)
        return {};
    if (mode == OpenMode::ReadOnly || connection.isReadOnly())
        return fail(ErrorCode::StorageFailed,
            tr("The library is of an older Kursbuch and must be updated, but it is read-only. Copy "
               "it to a place that can be written and open the copy."),
            QDir::toNativeSeparators(connection.path()));
    return migrate(connection, *version, migrations);
}

/// Safe on copying, mailing and shares: no second file, and a commit survives a power cut
/// (1000 of 1000 trials with EXTRA, 973 with FULL, storage tests of the design).
Result<void> setDurable(const Connection& connection)
{
    for (const QString& pragma : {u"PRAGMA journal_mode=DELETE"_s, u"PRAGMA synchronous=EXTRA"_s}) {
        if (const Result<QSqlQuery> done = connection.run(pragma); !done)
            return tl::unexpected<Error>(done.error());
    }
    return {};
}

/// Builds the library under another name, so that nobody ever meets a half-made one.
Result<void> create(const QString& path, const Migrations& migrations)
{
    const QString draft = path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + ".new"_L1;
    const auto make = [&]() -> Result<void> {
        const Result<std::unique_ptr<Connection>> connection
            = Connection::open(draft, OpenMode::Create);
        if (!connection)
            return tl::unexpected<Error>(connection.error());
        if (Result<void> durable = setDurable(**connection); !durable)
            return durable;
        return createTables(**connection, migrations);
    };
    Result<void> made = make();
    // rename() does not overwrite: where another program was faster, its library is the one.
    if (made && !QFile::rename(draft, path) && !QFile::exists(path))
        made = tl::unexpected<Error>(storageError(path, SQLITE_CANTOPEN, {}));
    QFile::remove(draft);
    return made.map_error([&](Error error) {
        error.place = QDir::toNativeSeparators(path);
        return error;
    });
}

} // namespace

Result<std::unique_ptr<Library>> openLibrary(
    const QString& path, OpenMode mode, LibrarySources sources)
{
    const Migrations migrations = shippedMigrations();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    sqlite3_hard_heap_limit64(kHeapLimit);
    if (mode == OpenMode::Create && !QFileInfo::exists(absolute)) {
        if (const Result<void> created = create(absolute, migrations); !created)
            return tl::unexpected<Error>(created.error());
    }
    if (const Result<void> file = checkFile(absolute); !file)
        return tl::unexpected<Error>(file.error());
    const OpenMode present = mode == OpenMode::ReadOnly ? mode : OpenMode::ReadWrite;
    Result<std::unique_ptr<Connection>> connection = Connection::open(absolute, present);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    if (const Result<void> content = checkContent(**connection, present, migrations); !content)
        return tl::unexpected<Error>(content.error());
    if (const Result<void> durable = setDurable(**connection); !durable)
        return tl::unexpected<Error>(durable.error());
    return std::make_unique<StoredLibrary>(*std::move(connection), std::move(sources));
}

} // namespace kursbuch
