#include "app/plan/attachment.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kPrefix = "attachment:"_L1;
constexpr qsizetype kShownLetters = 120;
constexpr qsizetype kSafeLetters = 60;
constexpr qsizetype kMostFiles = 1000;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

QString hashOf(const QByteArray& content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

bool isHash(const QString& text)
{
    static const QRegularExpression pattern(u"^[0-9a-f]{64}$"_s);
    return pattern.match(text).hasMatch();
}

QString suffixOf(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1).toLower();
}

Result<Attachment> readOne(const QJsonObject& json, const QString& place)
{
    const QString name = shownName(json.value("name"_L1).toString());
    const auto content = QByteArray::fromBase64Encoding(
        json.value("content"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!content)
        return fail(ErrorCode::InvalidData,
            tr("The attachment \"%1\" is damaged. Fetch or export the plan again.").arg(name),
            place);
    Result<Attachment> attachment = makeAttachment(name, *content);
    if (!attachment)
        return fail(attachment.error().code, attachment.error().message, place);
    if (attachment->sha256 != json.value("sha256"_L1).toString())
        return fail(ErrorCode::InvalidData,
            tr("The attachment \"%1\" is not the file that was attached: its content does not "
               "match its SHA-256. Ask for the plan file again.")
                .arg(name),
            place);
    return attachment;
}

} // namespace

Result<Attachment> makeAttachment(const QString& fileName, const QByteArray& content)
{
    const QString name = shownName(fileName);
    if (content.isEmpty())
        return fail(
            ErrorCode::InvalidData, tr("The file is empty. Choose the one that shows it."), name);
    if (content.size() > kMaxAttachmentBytes)
        return fail(ErrorCode::InvalidData,
            tr("The file is larger than 20 MB. Attach the pages that matter, or enter a link to "
               "where it lies."),
            name);
    return Attachment {.sha256 = hashOf(content), .name = name, .content = content};
}

QString evidenceOf(const QString& sha256)
{
    return kPrefix + sha256;
}

QString attachedHash(const QString& evidence)
{
    if (!evidence.startsWith(kPrefix))
        return {};
    const QString hash = evidence.mid(kPrefix.size());
    return isHash(hash) ? hash : QString();
}

QString shownName(const QString& fileName)
{
    // Marks that turn the reading direction can make "exe.pdf" out of "fdp.exe".
    static const QRegularExpression hidden(u"[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]"_s);
    QString name = fileName.section(QRegularExpression(u"[/\\\\]"_s), -1);
    name = name.remove(hidden).simplified();
    const QString suffix = suffixOf(name);
    if (name.size() > kShownLetters && suffix.size() < 10)
        name = name.left(kShownLetters - suffix.size() - 1) + u'.' + suffix;
    name = name.left(kShownLetters);
    return name.isEmpty() ? u"file"_s : name;
}

QString safeFileName(const QString& name)
{
    static const QRegularExpression refused(u"[^A-Za-z0-9_-]+"_s);
    const QString shown = shownName(name);
    const QString suffix = suffixOf(shown).remove(refused).left(8);
    const qsizetype stem = suffix.isEmpty() ? shown.size() : shown.lastIndexOf(u'.');
    QString safe = shown.left(std::max<qsizetype>(stem, 0)).replace(refused, u"_"_s);
    // Neither a hidden file nor an option of the program that opens it.
    while (safe.startsWith(u'-') || safe.startsWith(u'_'))
        safe.remove(0, 1);
    safe = safe.left(kSafeLetters);
    if (safe.isEmpty())
        safe = u"file"_s;
    return suffix.isEmpty() ? safe : safe + u'.' + suffix;
}

bool isDocumentName(const QString& name)
{
    static const QSet<QString> kinds {u"pdf"_s, u"txt"_s, u"md"_s, u"csv"_s, u"rtf"_s, u"odt"_s,
        u"ods"_s, u"odp"_s, u"docx"_s, u"xlsx"_s, u"pptx"_s, u"doc"_s, u"xls"_s, u"ppt"_s, u"png"_s,
        u"jpg"_s, u"jpeg"_s, u"gif"_s, u"tif"_s, u"tiff"_s, u"bmp"_s, u"webp"_s, u"json"_s,
        u"log"_s, u"eml"_s};
    return kinds.contains(suffixOf(name));
}

QJsonArray toJson(const std::vector<Attachment>& attachments)
{
    QJsonArray array;
    for (const Attachment& attachment : attachments)
        array.append(QJsonObject {{u"sha256"_s, attachment.sha256}, {u"name"_s, attachment.name},
            {u"content"_s, QString::fromLatin1(attachment.content.toBase64())}});
    return array;
}

Result<std::vector<Attachment>> attachmentsFromJson(const QJsonValue& json)
{
    const auto place = [](qsizetype index) { return u"/attachments/"_s + QString::number(index); };
    std::vector<Attachment> attachments;
    if (json.isUndefined())
        return attachments;
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > kMostFiles)
        return fail(ErrorCode::InvalidData,
            tr("The attachments must be a list of at most 1000 files. Export the plan again."),
            u"/attachments"_s);
    for (qsizetype i = 0; i < array.size(); ++i) {
        Result<Attachment> one = readOne(array.at(i).toObject(), place(i));
        if (!one)
            return tl::unexpected<Error>(one.error());
        attachments.push_back(*std::move(one));
    }
    return attachments;
}

} // namespace kursbuch
