#include "db/stored_library.h"

#include "db/attachment_table.h"
#include "db/hashing.h"
#include "db/log_table.h"
#include "db/storage_error.h"
#include "db/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

} // namespace

Error StoredLibrary::error(ErrorCode code, const QString& sentence) const
{
    return {code, sentence, QDir::toNativeSeparators(location())};
}

Error StoredLibrary::noSuchPlan(const QString& planId) const
{
    return error(ErrorCode::NotFound,
        kursbuch::tr("There is no plan \"%1\" in the library. Choose one of its list.")
            .arg(planId.left(80)));
}

bool StoredLibrary::isReadOnly() const
{
    // The journal is written beside the file, so a folder without write permission is enough.
    return m_connection->isReadOnly() || !QFileInfo(QFileInfo(location()).path()).isWritable();
}

Result<PlanRow> StoredLibrary::existing(const QString& planId) const
{
    return readPlanRow(*m_connection, planId)
        .and_then([&](std::optional<PlanRow> row) -> Result<PlanRow> {
            if (row)
                return *std::move(row);
            return tl::unexpected<Error>(noSuchPlan(planId));
        });
}

Result<PlanRow> StoredLibrary::rowFor(const QString& planId) const
{
    Result<std::optional<PlanRow>> row = readPlanRow(*m_connection, planId);
    if (!row)
        return tl::unexpected<Error>(row.error());
    const auto seen = m_seen.constFind(planId);
    if (!row->has_value() && seen == m_seen.constEnd())
        return PlanRow {.summary = {.id = planId}};
    if (!row->has_value())
        return tl::unexpected<Error>(error(ErrorCode::Conflict,
            kursbuch::tr(
                "Another program has deleted this plan. Export it as a file, or save it as a new "
                "plan.")));
    if (seen == m_seen.constEnd())
        return tl::unexpected<Error>(error(ErrorCode::Conflict,
            kursbuch::tr("The library already holds a plan with the id \"%1\". Open that one, or "
                         "import this one as a new plan.")
                .arg(planId.left(80))));
    if (row->value().version != *seen)
        return tl::unexpected<Error>(error(ErrorCode::Conflict,
            kursbuch::tr(
                "Another program has saved this plan in the meantime. Nothing was overwritten. "
                "Compare both states, then decide which one stays.")));
    return **std::move(row);
}

Result<PlanRow> StoredLibrary::rowWith(const Draft& draft) const
{
    const QJsonObject json = toJson(draft.plan);
    // What could not be read again is not written: a draft must never lock its plan away.
    if (const Result<Plan> readable = planFromJson(json); !readable)
        return tl::unexpected<Error>(readable.error());
    return rowFor(draft.plan.id).map([&](PlanRow row) {
        row.body = canonicalJson(json);
        row.version += 1;
        row.stop = draft.stop;
        row.summary.changed = draft.changed.isValid() ? draft.changed : m_sources.now();
        return row;
    });
}

Result<std::vector<PlanSummary>> StoredLibrary::list()
{
    return readPlanRows(*m_connection).map([](const std::vector<PlanRow>& rows) {
        std::vector<PlanSummary> plans;
        plans.reserve(rows.size());
        for (const PlanRow& row : rows)
            plans.push_back(row.summary);
        return plans;
    });
}

Result<Draft> StoredLibrary::open(const QString& planId)
{
    const Result<PlanRow> row = existing(planId);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (sealOf(*row) != row->seal)
        return tl::unexpected<Error>(error(ErrorCode::Unreadable,
            kursbuch::tr(
                "The saved state of the plan \"%1\" is damaged or was changed by another program. "
                "Nothing was changed now. Open one of its revisions, or restore a backup copy.")
                .arg(planId.left(80))));
    Result<Plan> plan = readPlan(row->body, location());
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    m_seen.insert(planId, row->version);
    return Draft {.plan = *std::move(plan),
        .baseHash = row->baseHash,
        .stop = row->stop,
        .changed = row->summary.changed};
}

Result<void> StoredLibrary::saveDraft(const Draft& draft, const PlanSummary& summary)
{
    const Result<qint64> version = m_connection->writing([&]() -> Result<qint64> {
        Result<PlanRow> row = rowWith(draft);
        if (!row)
            return tl::unexpected<Error>(row.error());
        const PlanSummary stored = row->summary;
        row->summary = summary;
        row->summary.id = stored.id;
        row->summary.archived = stored.archived;
        row->summary.revision = stored.revision;
        row->summary.changed = stored.changed;
        row->baseHash = draft.baseHash;
        return writePlanRow(*m_connection, *row).map([&row] { return row->version; });
    });
    if (!version)
        return tl::unexpected<Error>(version.error());
    m_seen.insert(draft.plan.id, *version);
    return {};
}

Result<int> StoredLibrary::saveRevision(const Draft& draft, const QString& who, const QString& note)
{
    if (!m_seen.contains(draft.plan.id))
        return tl::unexpected<Error>(noSuchPlan(draft.plan.id));
    const Result<PlanRow> saved = m_connection->writing([&]() -> Result<PlanRow> {
        Result<PlanRow> row = rowWith(draft);
        if (!row)
            return row;
        row->summary.revision += 1;
        const Result<QByteArray> hash = appendEntry(*m_connection, draft.plan.id,
            {.revision = row->summary.revision,
                .at = m_sources.now(),
                .who = who,
                .note = note,
                .body = row->body});
        if (!hash)
            return tl::unexpected<Error>(hash.error());
        row->baseHash = *hash;
        row->head = *hash;
        return writePlanRow(*m_connection, *row).map([&row] { return *row; });
    });
    if (!saved)
        return tl::unexpected<Error>(saved.error());
    m_seen.insert(draft.plan.id, saved->version);
    return saved->summary.revision;
}

Result<std::vector<LogEntry>> StoredLibrary::log(const QString& planId)
{
    return readLog(*m_connection, planId);
}

Result<Plan> StoredLibrary::revision(const QString& planId, int number)
{
    return readRevision(*m_connection, planId, number).and_then([this](const QByteArray& body) {
        return readPlan(body, location());
    });
}

Result<void> StoredLibrary::attach(
    const QString& planId, const Attachment& attachment, const QString& who)
{
    return m_connection->writing([&]() -> Result<void> {
        Result<PlanRow> row = existing(planId);
        if (!row)
            return tl::unexpected<Error>(row.error());
        const Result<std::vector<AttachmentInfo>> kept = readAttachments(*m_connection, planId);
        if (!kept)
            return tl::unexpected<Error>(kept.error());
        if (std::ranges::find(*kept, attachment.sha256, &AttachmentInfo::sha256) != kept->end())
            return {};
        if (Result<void> written = writeAttachment(*m_connection, planId, attachment); !written)
            return written;
        const AttachmentInfo info {attachment.sha256, attachment.name, attachment.content.size()};
        const Result<QByteArray> hash = appendEntry(*m_connection, planId,
            {.kind = EntryKind::Attachment,
                .revision = row->summary.revision,
                .at = m_sources.now(),
                .who = who,
                .note = attachment.name,
                .body = attachmentBody(info)});
        if (!hash)
            return tl::unexpected<Error>(hash.error());
        row->head = *hash;
        return writePlanRow(*m_connection, *row);
    });
}

Result<std::vector<AttachmentInfo>> StoredLibrary::attachments(const QString& planId)
{
    return readAttachments(*m_connection, planId);
}

Result<Attachment> StoredLibrary::attachment(const QString& planId, const QString& sha256)
{
    return readAttachment(*m_connection, planId, sha256);
}

Result<void> StoredLibrary::append(const QString& planId, const LogEntry& entry)
{
    return m_connection->writing([&]() -> Result<void> {
        Result<PlanRow> row = existing(planId);
        if (!row)
            return tl::unexpected<Error>(row.error());
        if (entry.kind == EntryKind::Revision || entry.revision < 1
            || entry.revision != row->summary.revision)
            return tl::unexpected<Error>(error(ErrorCode::Conflict,
                kursbuch::tr(
                    "This speaks about revision %1, but the newest one is %2. Look at the newest "
                    "revision first.")
                    .arg(entry.revision)
                    .arg(row->summary.revision)));
        LogEntry dated = entry;
        dated.at = m_sources.now();
        const Result<QByteArray> hash = appendEntry(*m_connection, planId, dated);
        if (!hash)
            return tl::unexpected<Error>(hash.error());
        row->head = *hash;
        return writePlanRow(*m_connection, *row);
    });
}

Result<void> StoredLibrary::setArchived(const QString& planId, bool archived)
{
    return m_connection->writing([&]() -> Result<void> {
        return existing(planId).and_then([&](PlanRow row) {
            row.summary.archived = archived;
            return writePlanRow(*m_connection, row);
        });
    });
}

Result<void> StoredLibrary::remove(const QString& planId)
{
    const Result<void> removed = m_connection->writing([&]() -> Result<void> {
        if (const Result<PlanRow> row = existing(planId); !row)
            return tl::unexpected<Error>(row.error());
        for (const QString& sql : {u"DELETE FROM attachment WHERE plan_id = ?"_s,
                 u"DELETE FROM log WHERE plan_id = ?"_s, u"DELETE FROM plan WHERE id = ?"_s}) {
            if (const Result<QSqlQuery> done = m_connection->run(sql, {planId}); !done)
                return tl::unexpected<Error>(done.error());
        }
        return {};
    });
    if (removed)
        m_seen.remove(planId);
    return removed;
}

Result<QString> StoredLibrary::setting(const QString& key)
{
    return m_connection->value(u"SELECT value FROM setting WHERE key = ?"_s, {key})
        .map([](const QVariant& value) { return value.toString(); });
}

Result<void> StoredLibrary::setSetting(const QString& key, const QString& value)
{
    const QString seal = QString::fromLatin1(sealOf({{u"key"_s, key}, {u"value"_s, value}}));
    return m_connection->writing([&] {
        return m_connection
            ->run(u"INSERT INTO setting (key, value, seal) VALUES (?,?,?)"
                  " ON CONFLICT (key) DO UPDATE SET value = excluded.value, seal = excluded.seal"_s,
                {key, value, seal})
            .map([](const QSqlQuery&) {});
    });
}

} // namespace kursbuch
