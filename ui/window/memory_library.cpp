#include "ui/window/memory_library.h"

#include <QCoreApplication>
#include <algorithm>

namespace kursbuch {

MemoryLibrary::MemoryLibrary(std::function<QDateTime()> now)
    : m_now(std::move(now))
{
}

Result<MemoryLibrary::Kept*> MemoryLibrary::find(const QString& planId)
{
    const auto found = m_plans.find(planId);
    if (found == m_plans.end()) {
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate(
                "kursbuch", "There is no such plan any more. Choose another one from the list."));
    }
    return &found->second;
}

Result<std::vector<PlanSummary>> MemoryLibrary::list()
{
    std::vector<PlanSummary> plans;
    for (const auto& [id, kept] : m_plans)
        plans.push_back(kept.summary);
    return plans;
}

Result<Draft> MemoryLibrary::open(const QString& planId)
{
    return find(planId).map([](const Kept* kept) { return kept->draft; });
}

Result<void> MemoryLibrary::saveDraft(const Draft& draft, const PlanSummary& summary)
{
    Kept& kept = m_plans[draft.plan.id];
    kept.draft = draft;
    const int revisions = kept.summary.revision;
    const bool archived = kept.summary.archived;
    kept.summary = summary;
    kept.summary.revision = revisions;
    kept.summary.archived = archived;
    return {};
}

Result<int> MemoryLibrary::saveRevision(const Draft& draft, const QString& who, const QString& note)
{
    Kept& kept = m_plans[draft.plan.id];
    kept.draft = draft;
    kept.revisions.push_back(draft.plan);
    const int number = static_cast<int>(kept.revisions.size());
    kept.summary.revision = number;
    kept.log.push_back({.sequence = static_cast<qint64>(kept.log.size()) + 1,
        .kind = EntryKind::Revision,
        .revision = number,
        .at = m_now(),
        .who = who,
        .note = note,
        .body = canonicalJson(toJson(draft.plan))});
    return number;
}

Result<std::vector<LogEntry>> MemoryLibrary::log(const QString& planId)
{
    return find(planId).map([](const Kept* kept) { return kept->log; });
}

Result<Plan> MemoryLibrary::revision(const QString& planId, int number)
{
    const Result<Kept*> kept = find(planId);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    if (number < 1 || number > static_cast<int>((*kept)->revisions.size())) {
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate(
                "kursbuch", "There is no such revision. Choose another one from the list."));
    }
    return (*kept)->revisions[static_cast<std::size_t>(number) - 1];
}

Result<void> MemoryLibrary::attach(
    const QString& planId, const Attachment& attachment, const QString& /*who*/)
{
    return find(planId).map([&attachment](Kept* kept) {
        kept->attachments.try_emplace(attachment.sha256, attachment);
    });
}

Result<std::vector<AttachmentInfo>> MemoryLibrary::attachments(const QString& planId)
{
    return find(planId).map([](const Kept* kept) {
        std::vector<AttachmentInfo> infos;
        for (const auto& [hash, file] : kept->attachments)
            infos.push_back({hash, file.name, file.content.size()});
        return infos;
    });
}

Result<Attachment> MemoryLibrary::attachment(const QString& planId, const QString& sha256)
{
    return find(planId).and_then([&sha256](const Kept* kept) -> Result<Attachment> {
        const auto found = kept->attachments.find(sha256);
        if (found != kept->attachments.end())
            return found->second;
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate(
                "kursbuch", "The attached file is not in this library. Attach it again."));
    });
}

Result<void> MemoryLibrary::append(const QString& planId, const LogEntry& entry)
{
    return find(planId).map([&entry](Kept* kept) { kept->log.push_back(entry); });
}

Result<void> MemoryLibrary::setArchived(const QString& planId, bool archived)
{
    return find(planId).map([archived](Kept* kept) { kept->summary.archived = archived; });
}

Result<void> MemoryLibrary::remove(const QString& planId)
{
    m_plans.erase(planId);
    return {};
}

Result<QString> MemoryLibrary::setting(const QString& key)
{
    const auto found = m_settings.find(key);
    return found == m_settings.end() ? QString() : found->second;
}

Result<void> MemoryLibrary::setSetting(const QString& key, const QString& value)
{
    m_settings[key] = value;
    return {};
}

Result<std::vector<PriceImport>> MemoryLibrary::priceImports()
{
    std::vector<PriceImport> imports = m_imports;
    for (PriceImport& one : imports)
        one.says.clear();
    return imports;
}

Result<PriceImport> MemoryLibrary::priceImport(qint64 id)
{
    const auto found = std::ranges::find(m_imports, id, &PriceImport::id);
    if (found == m_imports.end())
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate(
                "kursbuch", "There is no such import any more. Import the file again."));
    return *found;
}

Result<void> MemoryLibrary::keepPrices(const std::vector<PriceImport>& imports)
{
    for (const PriceImport& one : imports) {
        for (PriceImport& before : m_imports)
            if (before.source == one.source && before.holds())
                before.withdrawn = m_now();
        m_imports.push_back(one);
        m_imports.back().id = static_cast<qint64>(m_imports.size());
        m_imports.back().imported = m_now();
    }
    return {};
}

Result<void> MemoryLibrary::withdrawPrices(qint64 id)
{
    for (PriceImport& one : m_imports)
        if (one.id == id && one.holds())
            one.withdrawn = m_now();
    return {};
}

} // namespace kursbuch
