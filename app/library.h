#pragma once

#include "app/assess/assess.h"
#include "app/prices/price_import.h"

#include <QDateTime>

namespace kursbuch {

/// One line of the library page: a rebuildable cache beside each plan.
struct PlanSummary {
    QString id;
    QString title {};
    QString organisation {};
    QString way {}; ///< recommended or chosen
    std::optional<double> npvEur {};
    int periodMonths = 0;
    int revision = 0; ///< 0: only a draft
    int settled = 0; ///< questions
    int asked = 0;
    bool archived = false;
    QDateTime changed {}; ///< UTC
};

enum class EntryKind { Revision, Vote, Statement, SignOff, Attachment };

/// One entry of a plan's append-only log, hashed with the hash before it.
struct LogEntry {
    qint64 sequence = 0;
    EntryKind kind = EntryKind::Revision;
    int revision = 0;
    QDateTime at {}; ///< UTC
    QString who {};
    QString note {};
    QByteArray hash {}; ///< SHA-256 over the entry and the hash before it
    QByteArray body {}; ///< canonical JSON; of a revision: the plan
};

struct Draft {
    Plan plan {};
    QByteArray baseHash {}; ///< of the revision it goes on from, empty for none
    QString stop {}; ///< where one left off
    QDateTime changed {};
};

/// What a plan library can do. Everything returns a sentence when it could not be done, and then
/// nothing already saved has changed.
class Library {
public:
    Library() = default;
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    virtual ~Library() = default;

    [[nodiscard]] virtual QString location() const = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0;

    [[nodiscard]] virtual Result<std::vector<PlanSummary>> list() = 0;
    [[nodiscard]] virtual Result<Draft> open(const QString& planId) = 0;
    /// Writes the draft row and the list cache; refuses with Conflict when another program wrote
    /// since this one last read or wrote this plan.
    [[nodiscard]] virtual Result<void> saveDraft(const Draft& draft, const PlanSummary& summary)
        = 0;
    /// Appends a numbered revision; gives its number.
    [[nodiscard]] virtual Result<int> saveRevision(
        const Draft& draft, const QString& who, const QString& note)
        = 0;
    [[nodiscard]] virtual Result<std::vector<LogEntry>> log(const QString& planId) = 0;
    [[nodiscard]] virtual Result<Plan> revision(const QString& planId, int number) = 0;
    /// Keeps a file with the plan, by its hash, and says so in the log. What is kept already stays
    /// as it is.
    [[nodiscard]] virtual Result<void> attach(
        const QString& planId, const Attachment& attachment, const QString& who)
        = 0;
    [[nodiscard]] virtual Result<std::vector<AttachmentInfo>> attachments(const QString& planId)
        = 0;
    /// Refused when what is stored is not what was attached.
    [[nodiscard]] virtual Result<Attachment> attachment(
        const QString& planId, const QString& sha256)
        = 0;
    /// A vote, statement or sign-off on the newest revision; body is canonical JSON.
    [[nodiscard]] virtual Result<void> append(const QString& planId, const LogEntry& entry) = 0;
    [[nodiscard]] virtual Result<void> setArchived(const QString& planId, bool archived) = 0;
    /// For good: the plan with all its revisions.
    [[nodiscard]] virtual Result<void> remove(const QString& planId) = 0;
    [[nodiscard]] virtual Result<QString> setting(const QString& key) = 0;
    [[nodiscard]] virtual Result<void> setSetting(const QString& key, const QString& value) = 0;
    /// Imports of prices and defaults, oldest first, withdrawn ones too; without what they say.
    [[nodiscard]] virtual Result<std::vector<PriceImport>> priceImports() = 0;
    /// One import with what it says.
    [[nodiscard]] virtual Result<PriceImport> priceImport(qint64 id) = 0;
    /// Keeps all of them or none. Each withdraws what its source said before.
    [[nodiscard]] virtual Result<void> keepPrices(const std::vector<PriceImport>& imports) = 0;
    [[nodiscard]] virtual Result<void> withdrawPrices(qint64 id) = 0;
    /// Hash chain, references, bodies: sentences about what does not hold.
    [[nodiscard]] virtual Result<QStringList> verify() = 0;
};

} // namespace kursbuch
