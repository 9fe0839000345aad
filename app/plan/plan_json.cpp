#include "app/plan/json_reader.h"
#include "app/plan/json_writer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace kursbuch {
namespace {

constexpr qint64 kMebibyte = 1024LL * 1024;
constexpr qsizetype kMaxBytes = 32LL * 1024 * 1024; // of a plan without attachments
constexpr auto kAttachments = "attachments"_L1;
constexpr auto kFormat = "kursbuch-plan"_L1;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

Result<void> checkFormat(const QJsonObject& object)
{
    const QJsonValue format = object.value("format"_L1);
    if (format.toString() == kFormat)
        return {};
    if (format.isString())
        return fail(ErrorCode::Unreadable,
            tr("This is not a Kursbuch plan but \"%1\". Choose an exported plan.")
                .arg(format.toString().left(60)),
            u"/format"_s);
    return fail(ErrorCode::Unreadable,
        tr("This is not a Kursbuch plan: \"format\":\"kursbuch-plan\" is missing. Choose an "
           "exported plan."),
        u"/format"_s);
}

Result<void> checkVersion(const QJsonObject& object)
{
    static const QRegularExpression pattern(u"^(\\d{1,6})\\.(\\d{1,6})$"_s);
    const QString version = object.value("version"_L1).toString();
    const QRegularExpressionMatch match = pattern.match(version);
    if (!match.hasMatch() || match.captured(1).toInt() < 1)
        return fail(ErrorCode::InvalidData,
            tr("The version of the plan must be text such as \"1.0\". Export the plan again."),
            u"/version"_s);
    if (match.captured(1).toInt() > kPlanFormatMajor)
        return fail(ErrorCode::FutureVersion,
            tr("The plan has version %1, this program reads up to version %2. Open it with a newer "
               "Kursbuch.")
                .arg(version, QString::number(kPlanFormatMajor)),
            u"/version"_s);
    return {};
}

/// Names what a file is that begins with these bytes, empty when it may be JSON.
QString foreignKind(const QByteArray& bytes)
{
    if (bytes.startsWith("SQLite format 3"))
        return tr("a database; a library is opened with --library");
    if (bytes.startsWith("%PDF"))
        return tr("a PDF");
    if (bytes.startsWith("PK\x03\x04"))
        return tr("a ZIP archive or an office document");
    if (bytes.trimmed().startsWith('<'))
        return tr("a web page or an XML file");
    return {};
}

/// Whether the text broke off: nothing but its end is wrong with it.
bool endsEarly(const QByteArray& bytes, const QJsonParseError& error)
{
    const QByteArray trimmed = bytes.trimmed();
    return trimmed.startsWith('{') && !trimmed.endsWith('}') && error.offset >= trimmed.size() - 1;
}

tl::unexpected<Error> syntaxError(
    const QByteArray& bytes, const QJsonParseError& error, const QString& fileName)
{
    const qsizetype line = bytes.left(error.offset).count('\n') + 1;
    const QString place = fileName + u':' + QString::number(line);
    if (endsEarly(bytes, error))
        return fail(ErrorCode::Unreadable,
            tr("The file ends in the middle of the plan. Fetch or export it again."), place);
    return fail(ErrorCode::Unreadable,
        tr("The file is not a plan: it is not valid JSON (%1). Export the plan again.")
            .arg(error.errorString()),
        place);
}

Result<QJsonObject> parse(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.trimmed().isEmpty())
        return fail(
            ErrorCode::Unreadable, tr("The file is empty. Fetch or export it again."), fileName);
    const bool carriesFiles = bytes.contains("\"attachments\"");
    if (bytes.size() > (carriesFiles ? kMaxPlanFileBytes : kMaxBytes))
        return fail(ErrorCode::Unreadable,
            tr("The file is larger than %1 MiB, so it is no plan. Choose an exported plan.")
                .arg((carriesFiles ? kMaxPlanFileBytes : kMaxBytes) / kMebibyte),
            fileName);
    if (const QString kind = foreignKind(bytes); !kind.isEmpty())
        return fail(
            ErrorCode::Unreadable, tr("This is not a Kursbuch plan but %1.").arg(kind), fileName);

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return syntaxError(bytes, error, fileName);
    if (!document.isObject())
        return fail(ErrorCode::Unreadable,
            tr("This is not a Kursbuch plan but another JSON file. Choose an exported plan."),
            fileName);
    return document.object();
}

} // namespace

QJsonObject toJson(const Plan& plan)
{
    QJsonObject object = JsonWriter::write(plan);
    object.insert("format"_L1, kFormat);
    object.insert("version"_L1, u"%1.%2"_s.arg(kPlanFormatMajor).arg(kPlanFormatMinor));
    return object;
}

Result<Plan> planFromJson(const QJsonObject& object)
{
    if (const Result<void> format = checkFormat(object); !format)
        return tl::unexpected<Error>(format.error());
    if (const Result<void> version = checkVersion(object); !version)
        return tl::unexpected<Error>(version.error());
    QJsonObject content = object;
    content.remove("format"_L1);
    content.remove("version"_L1);
    content.remove(kAttachments); // they are no part of the plan, see readBundle()
    return JsonReader::read<Plan>(content);
}

namespace {

/// "/servers/0" within the file.
Error placed(Error error, const QString& fileName)
{
    if (error.place.startsWith(u'/') && error.place != fileName)
        error.place = fileName + ": "_L1 + error.place;
    return error;
}

Result<PlanBundle> readAll(const QByteArray& bytes, const QString& fileName)
{
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    const auto read = [](QJsonObject object) -> Result<PlanBundle> {
        const QJsonValue files = object.take(kAttachments);
        return planFromJson(object).and_then([&files](Plan plan) {
            return attachmentsFromJson(files).map([&plan](std::vector<Attachment> attachments) {
                return PlanBundle {std::move(plan), std::move(attachments)};
            });
        });
    };
    return parse(text, fileName).and_then(read).map_error([&fileName](Error error) {
        return placed(std::move(error), fileName);
    });
}

template <class Own> Result<void> checkEach(const std::vector<Own>& own, QLatin1StringView list)
{
    for (std::size_t i = 0; i < own.size(); ++i)
        if (const QString wrong = wrongWith(own[i]); !wrong.isEmpty())
            return fail(ErrorCode::InvalidData,
                own[i].name.isEmpty() ? wrong : own[i].name + ": "_L1 + wrong,
                u"/%1/%2"_s.arg(list).arg(i));
    return {};
}

Result<void> checkOwn(const Plan& plan)
{
    return checkEach(plan.ownModels, "own_models"_L1).and_then([&plan] {
        return checkEach(plan.ownGpus, "own_gpus"_L1);
    });
}

} // namespace

Result<Plan> readPlan(const QByteArray& bytes, const QString& fileName)
{
    return readAll(bytes, fileName).map([](const PlanBundle& bundle) { return bundle.plan; });
}

Result<PlanBundle> readBundle(const QByteArray& bytes, const QString& fileName)
{
    return readAll(bytes, fileName).and_then([&fileName](PlanBundle bundle) -> Result<PlanBundle> {
        if (const Result<void> own = checkOwn(bundle.plan); !own)
            return tl::unexpected<Error>(placed(own.error(), fileName));
        return bundle;
    });
}

QByteArray writePlan(const Plan& plan)
{
    return QJsonDocument(toJson(plan)).toJson(QJsonDocument::Indented);
}

Result<QByteArray> writeBundle(const PlanBundle& bundle)
{
    if (const Result<void> own = checkOwn(bundle.plan); !own)
        return tl::unexpected<Error>(own.error());
    QJsonObject object = toJson(bundle.plan);
    if (!bundle.attachments.empty())
        object.insert(kAttachments, toJson(bundle.attachments));
    QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Indented);
    if (bytes.size() <= kMaxPlanFileBytes)
        return bytes;
    return fail(ErrorCode::InvalidData,
        tr("With its attachments the plan is larger than %1 MiB. Replace large files by a link to "
           "where they lie.")
            .arg(kMaxPlanFileBytes / kMebibyte));
}

} // namespace kursbuch
