#include "ui/document/plan_document.h"

#include "ui/document/plan_file.h"

#include <QDir>
#include <QJsonArray>
#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const std::vector<VoiceCondition>& conditions)
{
    QJsonArray array;
    for (const VoiceCondition& condition : conditions) {
        QJsonObject one {{u"text"_s, condition.text}};
        if (condition.due.isValid())
            one.insert(u"due"_s, condition.due.toString(Qt::ISODate));
        if (condition.costEur)
            one.insert(u"cost_eur"_s, *condition.costEur);
        array.append(one);
    }
    return array;
}

/// What goes on record; `standsOn` is the hash of the revision that was looked at.
QJsonObject bodyOf(const Statement& statement, const QByteArray& standsOn)
{
    QJsonObject body {{u"role"_s, statement.role}, {u"vote"_s, statement.vote},
        {u"name"_s, statement.name}, {u"date"_s, statement.date.toString(Qt::ISODate)},
        {u"words"_s, statement.words}, {u"stands_on"_s, QString::fromLatin1(standsOn)}};
    if (!statement.conditions.empty())
        body.insert(u"conditions"_s, toJson(statement.conditions));
    if (!statement.against.isEmpty())
        body.insert(u"against"_s, statement.against);
    return body;
}

} // namespace

Result<void> PlanDocument::record(const Statement& statement)
{
    const Result<Plan> frozen = m_library.revision(m_draft.plan.id, m_revision);
    if (m_revision == 0 || !frozen || *frozen != m_draft.plan) {
        if (const Result<int> saved
            = saveRevision(tr("State that %1 spoke on").arg(statement.name));
            !saved)
            return tl::unexpected<Error>(saved.error());
    }
    const LogEntry entry {.kind = statement.kind,
        .revision = m_revision,
        .at = m_surroundings.now(),
        .who = statement.name,
        .note = statement.words,
        .body = canonicalJson(bodyOf(statement, m_draft.baseHash))};
    if (Result<void> appended = m_library.append(m_draft.plan.id, entry); !appended)
        return appended;
    reassess();
    return {};
}

Result<std::vector<LogEntry>> PlanDocument::log() const
{
    return m_library.log(m_draft.plan.id);
}

void PlanDocument::readStanding()
{
    m_voices = {};
    if (!isOpen())
        return;
    if (const Result<std::vector<LogEntry>> log = m_library.log(m_draft.plan.id))
        m_voices = Voices(*log, m_catalog);
}

Result<void> PlanDocument::attach(const Attachment& attachment)
{
    Result<void> attached = m_library.attach(m_draft.plan.id, attachment, m_surroundings.who);
    if (attached)
        readAttachments();
    return attached;
}

void PlanDocument::readAttachments()
{
    m_attachments.clear();
    if (!isOpen())
        return;
    if (Result<std::vector<AttachmentInfo>> kept = m_library.attachments(m_draft.plan.id))
        m_attachments = *std::move(kept);
}

const AttachmentInfo* PlanDocument::attachmentInfo(const QString& sha256) const
{
    const auto found = std::ranges::find(m_attachments, sha256, &AttachmentInfo::sha256);
    return found == m_attachments.end() ? nullptr : &*found;
}

Result<Attachment> PlanDocument::attachment(const QString& sha256) const
{
    return m_library.attachment(m_draft.plan.id, sha256);
}

Result<QString> PlanDocument::copyForReading(const QString& sha256)
{
    const Result<Attachment> file = attachment(sha256);
    if (!file)
        return tl::unexpected<Error>(file.error());
    if (!isDocumentName(file->name))
        return fail(ErrorCode::InvalidData,
            tr("“%1” is no document, so Kursbuch does not open it. Save a copy of it instead.")
                .arg(file->name));
    if (m_copies == nullptr) // created with rights for this person alone
        m_copies = std::make_unique<QTemporaryDir>();
    // One folder a file, so that two of the same name do not meet.
    const QDir folder(m_copies->filePath(sha256.left(16)));
    const QString path = folder.filePath(safeFileName(file->name));
    if (QFile::exists(path))
        return path;
    if (!m_copies->isValid() || !folder.mkpath(u"."_s))
        return fail(ErrorCode::StorageFailed,
            tr("A copy for reading could not be written. Free some room for temporary files."));
    return writeWhole(path, file->content).map([&path] {
        QFile::setPermissions(path, QFileDevice::ReadOwner);
        return path;
    });
}

Result<PlanBundle> PlanDocument::bundle() const
{
    return bundleOf(m_library, m_draft.plan);
}

} // namespace kursbuch
