#include "db/log_table.h"

#include "db/hashing.h"
#include "db/plan_table.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kKinds {std::pair {EntryKind::Revision, "revision"_L1},
    std::pair {EntryKind::Vote, "vote"_L1}, std::pair {EntryKind::Statement, "statement"_L1},
    std::pair {EntryKind::SignOff, "sign_off"_L1},
    std::pair {EntryKind::Attachment, "attachment"_L1}};

QString kindText(EntryKind kind)
{
    const auto it = std::find_if(
        kKinds.begin(), kKinds.end(), [kind](const auto& pair) { return pair.first == kind; });
    return it->second;
}

EntryKind kindOf(const QString& text)
{
    const auto it = std::find_if(
        kKinds.begin(), kKinds.end(), [&text](const auto& pair) { return pair.second == text; });
    return it == kKinds.end() ? EntryKind::Statement : it->first;
}

LogEntry entryAt(const QSqlQuery& query)
{
    const auto text = [&query](int column) { return query.value(column).toString(); };
    return {.sequence = query.value(0).toLongLong(),
        .kind = kindOf(text(1)),
        .revision = query.value(2).toInt(),
        .at = timeOf(text(3)),
        .who = text(4),
        .note = text(5),
        .hash = text(7).toLatin1(),
        .body = text(6).toUtf8()};
}

} // namespace

QByteArray hashOf(const QString& planId, const LogEntry& entry, const QByteArray& previous)
{
    return sealOf({{u"previous"_s, QString::fromLatin1(previous)}, {u"plan"_s, planId},
        {u"sequence"_s, entry.sequence}, {u"kind"_s, kindText(entry.kind)},
        {u"revision"_s, entry.revision}, {u"at"_s, timeText(entry.at)}, {u"who"_s, entry.who},
        {u"note"_s, entry.note}, {u"body"_s, QString::fromUtf8(entry.body)}});
}

Result<std::vector<LogEntry>> readLog(const Connection& connection, const QString& planId)
{
    return connection
        .run(
            u"SELECT sequence, kind, revision, at, who, note, body, hash FROM log WHERE plan_id = ?"
            " ORDER BY sequence"_s,
            {planId})
        .map([](QSqlQuery query) {
            std::vector<LogEntry> entries;
            while (query.next())
                entries.push_back(entryAt(query));
            return entries;
        });
}

Result<QByteArray> readRevision(const Connection& connection, const QString& planId, int number)
{
    const Result<QVariant> body = connection.value(
        u"SELECT body FROM log WHERE plan_id = ? AND revision = ? AND kind = 'revision'"_s,
        {planId, number});
    if (!body)
        return tl::unexpected<Error>(body.error());
    if (!body->isValid())
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate(
                "kursbuch", "The plan has no revision %1. Choose one of its list.")
                .arg(number),
            connection.path());
    return body->toString().toUtf8();
}

Result<QByteArray> appendEntry(const Connection& connection, const QString& planId, LogEntry entry)
{
    Result<QSqlQuery> last = connection.run(
        u"SELECT sequence, hash FROM log WHERE plan_id = ? ORDER BY sequence DESC LIMIT 1"_s,
        {planId});
    if (!last)
        return tl::unexpected<Error>(last.error());
    const bool any = last->next();
    entry.sequence = any ? last->value(0).toLongLong() + 1 : 1;
    entry.hash = hashOf(planId, entry, any ? last->value(1).toString().toLatin1() : QByteArray());
    return connection
        .run(u"INSERT INTO log (plan_id, sequence, kind, revision, at, who, note, body, hash)"
             " VALUES (?,?,?,?,?,?,?,?,?)"_s,
            {planId, entry.sequence, kindText(entry.kind), entry.revision, timeText(entry.at),
                entry.who, entry.note, QString::fromUtf8(entry.body),
                QString::fromLatin1(entry.hash)})
        .map([&entry](const QSqlQuery&) { return entry.hash; });
}

} // namespace kursbuch
