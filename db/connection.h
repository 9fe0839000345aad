#pragma once

#include "app/base/result.h"
#include "db/sqlite_library.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

struct sqlite3;

namespace kursbuch {

/// One hardened connection to one SQLite file. Statements go through QtSql; what QtSql has no door
/// for goes through the handle, which is of the same shared libsqlite3.
class Connection {
public:
    /// Opens without trusting anything that the file says. Create makes a file; the others never
    /// do.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
        const QString& path, OpenMode mode);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] sqlite3* handle() const;
    [[nodiscard]] bool isReadOnly() const;

    /// Runs one statement with its values in order; a null text is stored as an empty one.
    [[nodiscard]] Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {}) const;
    /// First column of the first row; invalid when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString& sql, const QVariantList& values = {}) const;
    /// Several statements, as a migration holds them.
    [[nodiscard]] Result<void> runScript(const QByteArray& sql) const;

    /// Work that writes, whole or not at all. Refuses before and after when the file has been
    /// moved.
    template <class Work> [[nodiscard]] auto writing(Work work) const -> decltype(work())
    {
        if (const Result<void> begun = begin(); !begun)
            return tl::unexpected<Error>(begun.error());
        auto done = work();
        const Result<void> ended = done ? commit() : rollBack();
        if (done && !ended)
            return tl::unexpected<Error>(ended.error());
        return done;
    }

private:
    Connection(QString name, QString path)
        : m_name(std::move(name))
        , m_path(std::move(path))
    {
    }
    void harden() const;
    [[nodiscard]] Result<void> begin() const;
    [[nodiscard]] Result<void> commit() const;
    [[nodiscard]] Result<void> rollBack() const;
    [[nodiscard]] Result<void> checkNotMoved() const;

    QString m_name;
    QString m_path;
};

} // namespace kursbuch
