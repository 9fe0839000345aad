#include "db/storage_error.h"

#include <QCoreApplication>
#include <QDir>
#include <sqlite3.h>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

QString notWritable()
{
    return tr("The library cannot be written because the file or its folder is read-only. What was "
              "saved is safe. Allow writing, or save a copy elsewhere.");
}

/// Reading and writing fail for different reasons and ask for different next steps.
QString ioSentence(int code)
{
    switch (code) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE:
        return tr("The library could not be written (disk full, size limit or fault). What was "
                  "saved before is safe. Make space or check the disk, then save again.");
    default:
        return tr("The library could not be read. It was not changed. Check the disk or the "
                  "network drive, then try again.");
    }
}

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return ErrorCode::Unreadable;
    default:
        return ErrorCode::StorageFailed;
    }
}

QString sentenceOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_NOTADB:
        return tr("This is not a Kursbuch library, or its beginning is damaged. The file was not "
                  "changed. Choose a library, or restore a backup copy.");
    case SQLITE_CORRUPT:
        return tr("The library is damaged. It was not changed. Restore a backup copy, or import "
                  "exported plans into a new library.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return tr("Another program is using the library right now. What was saved is safe. Wait a "
                  "moment, then try again.");
    case SQLITE_FULL:
        return tr("The disk is full. What was saved before is safe. Make space, then save again.");
    case SQLITE_READONLY:
        return notWritable();
    case SQLITE_CANTOPEN:
        return tr("The library cannot be opened, or its folder does not allow writing. It was not "
                  "changed. Check the rights of the file and the folder.");
    case SQLITE_IOERR:
        return ioSentence(sqliteCode);
    case SQLITE_TOOBIG:
        return tr("The plan is larger than a library takes (32 MiB). What was saved before is "
                  "safe. Make it smaller, for instance its texts.");
    case SQLITE_INTERRUPT:
        return tr("Checking the library took too long, so it was not opened. It was not changed. "
                  "Restore a backup copy, or choose another library.");
    default:
        return {};
    }
}

} // namespace

Error storageError(const QString& path, int sqliteCode, const QString& systemText)
{
    const QString place = QDir::toNativeSeparators(path);
    if (sqliteCode == SQLITE_READONLY_DBMOVED)
        return movedLibrary(path);
    if (const QString sentence = sentenceOf(sqliteCode); !sentence.isEmpty())
        return {codeOf(sqliteCode), sentence, place};
    return {ErrorCode::StorageFailed,
        tr("The library did not carry out a step (%1). What was saved before is safe. Try again, "
           "or open a backup copy.")
            .arg(systemText.trimmed()),
        place};
}

Error damagedLibrary(const QString& path, const QString& detail)
{
    return {ErrorCode::Unreadable,
        tr("The library is damaged or was changed by another program (%1). It was not changed now. "
           "Restore a backup copy, or import exported plans into a new library.")
            .arg(detail),
        QDir::toNativeSeparators(path)};
}

Error movedLibrary(const QString& path)
{
    return {ErrorCode::StorageFailed,
        tr("The library was moved, deleted or replaced while it was open. Export the plan as a "
           "file, then open the library again."),
        QDir::toNativeSeparators(path)};
}

} // namespace kursbuch
