#include "db/attachment_table.h"

#include <QCoreApplication>
#include <QDir>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

Result<Attachment> checked(QSqlQuery query, const QString& sha256, const QString& place)
{
    if (!query.next())
        return fail(ErrorCode::NotFound,
            tr("The attached file is not in this library. Attach it again."), place);
    const QString name = query.value(0).toString();
    Result<Attachment> attachment = makeAttachment(name, query.value(1).toByteArray());
    if (attachment && attachment->sha256 == sha256)
        return attachment;
    return fail(ErrorCode::Unreadable,
        tr("The attachment \"%1\" is not what was attached: it is damaged or was changed by "
           "another program. Attach the file again, or restore a backup copy.")
            .arg(name),
        place);
}

} // namespace

Result<std::vector<AttachmentInfo>> readAttachments(
    const Connection& connection, const QString& planId)
{
    return connection
        .run(u"SELECT sha256, name, length(content) FROM attachment WHERE plan_id = ?"
             " ORDER BY sha256"_s,
            {planId})
        .map([](QSqlQuery query) {
            std::vector<AttachmentInfo> infos;
            while (query.next())
                infos.push_back({query.value(0).toString(), query.value(1).toString(),
                    query.value(2).toLongLong()});
            return infos;
        });
}

Result<Attachment> readAttachment(
    const Connection& connection, const QString& planId, const QString& sha256)
{
    return connection
        .run(u"SELECT name, content FROM attachment WHERE plan_id = ? AND sha256 = ?"_s,
            {planId, sha256})
        .and_then([&](QSqlQuery query) {
            return checked(std::move(query), sha256, QDir::toNativeSeparators(connection.path()));
        });
}

Result<void> writeAttachment(
    const Connection& connection, const QString& planId, const Attachment& attachment)
{
    // The media type is never asked for: a file is told by its name, and only a few may be opened.
    return connection
        .run(u"INSERT INTO attachment (plan_id, sha256, name, media_type, content)"
             " VALUES (?,?,?,?,?)"_s,
            {planId, attachment.sha256, attachment.name, QString(), attachment.content})
        .map([](const QSqlQuery&) {});
}

QByteArray attachmentBody(const AttachmentInfo& info)
{
    return canonicalJson(
        {{u"sha256"_s, info.sha256}, {u"name"_s, info.name}, {u"bytes"_s, info.bytes}});
}

} // namespace kursbuch
