#pragma once

#include "db/connection.h"
#include "db/plan_table.h"

#include <QHash>

namespace kursbuch {

/// A library in one SQLite file.
class StoredLibrary final : public Library {
public:
    StoredLibrary(std::unique_ptr<Connection> connection, LibrarySources sources)
        : m_connection(std::move(connection))
        , m_sources(std::move(sources))
    {
    }

    [[nodiscard]] QString location() const override { return m_connection->path(); }
    [[nodiscard]] bool isReadOnly() const override;

    [[nodiscard]] Result<std::vector<PlanSummary>> list() override;
    [[nodiscard]] Result<Draft> open(const QString& planId) override;
    [[nodiscard]] Result<void> saveDraft(const Draft& draft, const PlanSummary& summary) override;
    [[nodiscard]] Result<int> saveRevision(
        const Draft& draft, const QString& who, const QString& note) override;
    [[nodiscard]] Result<std::vector<LogEntry>> log(const QString& planId) override;
    [[nodiscard]] Result<Plan> revision(const QString& planId, int number) override;
    [[nodiscard]] Result<void> attach(
        const QString& planId, const Attachment& attachment, const QString& who) override;
    [[nodiscard]] Result<std::vector<AttachmentInfo>> attachments(const QString& planId) override;
    [[nodiscard]] Result<Attachment> attachment(
        const QString& planId, const QString& sha256) override;
    [[nodiscard]] Result<void> append(const QString& planId, const LogEntry& entry) override;
    [[nodiscard]] Result<void> setArchived(const QString& planId, bool archived) override;
    [[nodiscard]] Result<void> remove(const QString& planId) override;
    [[nodiscard]] Result<QString> setting(const QString& key) override;
    [[nodiscard]] Result<void> setSetting(const QString& key, const QString& value) override;
    [[nodiscard]] Result<std::vector<PriceImport>> priceImports() override;
    [[nodiscard]] Result<PriceImport> priceImport(qint64 id) override;
    [[nodiscard]] Result<void> keepPrices(const std::vector<PriceImport>& imports) override;
    [[nodiscard]] Result<void> withdrawPrices(qint64 id) override;
    [[nodiscard]] Result<QStringList> verify() override;

private:
    [[nodiscard]] Error error(ErrorCode code, const QString& sentence) const;
    [[nodiscard]] Error noSuchPlan(const QString& planId) const;
    [[nodiscard]] Result<PlanRow> existing(const QString& planId) const;
    /// The row to write a draft into; Conflict when it is not the one last seen here.
    [[nodiscard]] Result<PlanRow> rowFor(const QString& planId) const;
    [[nodiscard]] Result<PlanRow> rowWith(const Draft& draft) const;

    std::unique_ptr<Connection> m_connection;
    LibrarySources m_sources;
    QHash<QString, qint64> m_seen {}; ///< version of each plan as last read or written here
};

} // namespace kursbuch
