#include "db/verify.h"

#include "db/attachment_table.h"
#include "db/hashing.h"
#include "db/log_table.h"
#include "db/plan_table.h"
#include "db/price_table.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

/// Collects what is wrong with one plan, each sentence beginning with its name.
class PlanCheck {
public:
    PlanCheck(const PlanRow& row, const std::vector<LogEntry>& log,
        const std::vector<AttachmentInfo>& files)
        : m_row(row)
        , m_log(log)
        , m_files(files)
    {
    }

    [[nodiscard]] QStringList problems()
    {
        checkDraft();
        checkChain();
        checkReferences();
        checkFiles();
        return m_problems;
    }

private:
    void report(const QString& sentence)
    {
        const QString name = m_row.summary.title.isEmpty() ? m_row.summary.id : m_row.summary.title;
        m_problems.append(kursbuch::tr("Plan \"%1\": %2").arg(name, sentence));
    }

    void checkDraft()
    {
        if (sealOf(m_row) != m_row.seal)
            report(kursbuch::tr(
                "the seal of the saved state is broken, it was changed outside Kursbuch or "
                "is damaged."));
        const Result<Plan> plan = readPlan(m_row.body, {});
        if (!plan)
            report(
                kursbuch::tr("the saved state cannot be read (%1).").arg(plan.error().toString()));
        else if (plan->id != m_row.summary.id)
            report(kursbuch::tr("the saved state belongs to another plan."));
    }

    void checkChain()
    {
        QByteArray previous;
        qint64 sequence = 0;
        for (const LogEntry& entry : m_log) {
            if (entry.sequence != ++sequence)
                return report(kursbuch::tr("entry %1 of the log is missing.").arg(sequence));
            if (entry.hash != hashOf(m_row.summary.id, entry, previous))
                report(kursbuch::tr(
                    "the seal of entry %1 (revision %2) is broken, it was changed outside "
                    "Kursbuch or is damaged.")
                           .arg(entry.sequence)
                           .arg(entry.revision));
            checkBody(entry);
            previous = entry.hash;
        }
        if (previous != m_row.head)
            report(kursbuch::tr("the newest entries of the log are missing."));
    }

    void checkBody(const LogEntry& entry)
    {
        if (entry.kind != EntryKind::Revision)
            return;
        m_revisions += 1;
        if (entry.revision != m_revisions)
            report(kursbuch::tr("revision %1 is missing.").arg(m_revisions));
        if (const Result<Plan> plan = readPlan(entry.body, {}); !plan)
            report(kursbuch::tr("revision %1 cannot be read (%2).")
                       .arg(QString::number(entry.revision), plan.error().toString()));
    }

    void checkReferences()
    {
        if (m_revisions != m_row.summary.revision)
            report(kursbuch::tr("the number of revisions is not the one noted."));
        const auto isBase = [this](const LogEntry& entry) { return entry.hash == m_row.baseHash; };
        if (!m_row.baseHash.isEmpty() && std::none_of(m_log.begin(), m_log.end(), isBase))
            report(kursbuch::tr("the revision that the saved state goes on from is missing."));
    }

    /// Files and what the log says about them are the same, in any order.
    void checkFiles()
    {
        QSet<QByteArray> logged;
        for (const LogEntry& entry : m_log) {
            if (entry.kind == EntryKind::Attachment)
                logged.insert(entry.body);
        }
        for (const AttachmentInfo& file : m_files) {
            if (!logged.remove(attachmentBody(file)))
                report(kursbuch::tr("the attachment \"%1\" is not the one that the log names.")
                           .arg(file.name));
        }
        if (!logged.isEmpty())
            report(
                kursbuch::tr("attachments that the log names are missing: %1.").arg(logged.size()));
    }

    const PlanRow& m_row;
    const std::vector<LogEntry>& m_log;
    const std::vector<AttachmentInfo>& m_files;
    int m_revisions = 0;
    QStringList m_problems {};
};

Result<QStringList> checkFile(const Connection& connection)
{
    QStringList problems;
    const Result<QVariant> sound = connection.value(u"PRAGMA integrity_check(1)"_s);
    if (!sound)
        return tl::unexpected<Error>(sound.error());
    if (sound->toString() != "ok"_L1)
        problems.append(tr("The file is damaged: %1").arg(sound->toString()));
    const Result<QVariant> orphan = connection.value(u"PRAGMA foreign_key_check"_s);
    if (!orphan)
        return tl::unexpected<Error>(orphan.error());
    if (orphan->isValid())
        problems.append(
            tr("The table \"%1\" holds rows of a plan that is missing.").arg(orphan->toString()));
    return problems;
}

Result<QStringList> checkSettings(const Connection& connection)
{
    return connection.run(u"SELECT key, value, seal FROM setting"_s).map([](QSqlQuery query) {
        QStringList problems;
        while (query.next()) {
            const QJsonObject content {
                {u"key"_s, query.value(0).toString()}, {u"value"_s, query.value(1).toString()}};
            if (sealOf(content) != query.value(2).toString().toLatin1())
                problems.append(
                    tr("The seal of the setting \"%1\" is broken.").arg(query.value(0).toString()));
        }
        return problems;
    });
}

Result<QStringList> checkAttachments(const Connection& connection)
{
    return connection.run(u"SELECT name, sha256, content FROM attachment"_s)
        .map([](QSqlQuery query) {
            QStringList problems;
            while (query.next()) {
                const QByteArray hash = QCryptographicHash::hash(
                    query.value(2).toByteArray(), QCryptographicHash::Sha256)
                                            .toHex();
                if (hash != query.value(1).toString().toLatin1())
                    problems.append(tr("The attachment \"%1\" is not what was attached.")
                                        .arg(query.value(0).toString()));
            }
            return problems;
        });
}

Result<QStringList> checkPlans(const Connection& connection)
{
    const Result<std::vector<PlanRow>> rows = readPlanRows(connection);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QStringList problems;
    for (const PlanRow& row : *rows) {
        const Result<std::vector<LogEntry>> log = readLog(connection, row.summary.id);
        if (!log)
            return tl::unexpected<Error>(log.error());
        const auto files = readAttachments(connection, row.summary.id);
        if (!files)
            return tl::unexpected<Error>(files.error());
        problems += PlanCheck(row, *log, *files).problems();
    }
    return problems;
}

} // namespace

Result<QStringList> verifyLibrary(const Connection& connection)
{
    QStringList problems;
    for (const auto check : {&checkFile, &checkPlans, &checkSettings, &checkAttachments,
             &checkPriceImports}) {
        const Result<QStringList> found = check(connection);
        if (!found)
            return found;
        problems += *found;
    }
    return problems;
}

} // namespace kursbuch
