#include "app/exchange/answer_file.h"

#include "app/assess/answers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kFormat = "kursbuch-answers"_L1;
constexpr int kMajor = 1;
constexpr qsizetype kMaxAnswers = 2000;
constexpr qsizetype kMaxNote = 20'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

struct Entry {
    QString item;
    QString profile;
    QStringList options;
    bool notApplicable = false;
    QString note;
    QStringList was;
    bool whole = true; ///< of the types that the form writes
};

QStringList strings(const QJsonValue& value, bool& whole)
{
    QStringList list;
    whole = whole && value.isArray();
    for (const QJsonValue one : value.toArray()) {
        whole = whole && one.isString();
        list.append(one.toString());
    }
    return list;
}

Entry entryOf(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    Entry entry {.item = object.value("item"_L1).toString(),
        .profile = object.value("profile"_L1).toString(),
        .notApplicable = object.value("not_applicable"_L1).toBool(),
        .note = object.value("note"_L1).toString()};
    entry.options = strings(object.value("options"_L1), entry.whole);
    entry.was = strings(object.value("was"_L1), entry.whole);
    entry.whole = entry.whole && object.value("note"_L1).isString()
        && object.value("not_applicable"_L1).isBool();
    return entry;
}

/// Each text with its length before it, so that no two lists of texts read the same.
void put(QByteArray& out, const QString& text)
{
    out += QByteArray::number(text.size()) + ':' + text.toUtf8();
}

void put(QByteArray& out, const QStringList& list)
{
    out += QByteArray::number(list.size()) + ';';
    for (const QString& one : list)
        put(out, one);
}

/// The checksum as resources/exchange/questions.js takes it.
QString sealOf(const QJsonObject& file, const std::vector<Entry>& entries)
{
    QByteArray text;
    for (const auto name : {"plan"_L1, "role"_L1, "name"_L1, "answered_on"_L1})
        put(text, file.value(name).toString());
    for (const Entry& entry : entries) {
        put(text, entry.item);
        put(text, entry.profile);
        put(text, entry.options);
        put(text, entry.notApplicable ? u"1"_s : u"0"_s);
        put(text, entry.note);
        put(text, entry.was);
    }
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

Result<QJsonObject> parse(const QByteArray& bytes)
{
    if (bytes.size() > kMaxAnswerBytes)
        return fail(ErrorCode::Unreadable,
            tr("The file is too large for answers. Choose the file that the form has saved."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::Unreadable,
            tr("The file is damaged or no file of answers (%1). Ask for it to be saved from the "
               "form again.")
                .arg(error.errorString()));
    const QJsonObject file = document.object();
    if (file.value("format"_L1).toString() != kFormat)
        return fail(ErrorCode::Unreadable,
            tr("This is no file of answers. Choose the file that the form has saved."));
    bool isNumber = false;
    const int major = file.value("version"_L1).toString().section(u'.', 0, 0).toInt(&isNumber);
    if (!isNumber || major < 1)
        return fail(ErrorCode::Unreadable,
            tr("The file does not say which version it is. Ask for it to be saved from the form "
               "again."));
    if (major > kMajor)
        return fail(ErrorCode::FutureVersion,
            tr("The answers come from a newer Kursbuch. Open them with that version."));
    if (!file.value("answers"_L1).isArray())
        return fail(ErrorCode::Unreadable,
            tr("The file holds no answers. Ask for it to be saved from the form again."));
    return file;
}

/// Which profiles a plan may have answers about, by scope of the question.
bool fits(const Item& item, const QString& profile, const Catalog& catalog)
{
    switch (item.scope) {
    case ItemScope::Plan:
        return profile.isEmpty();
    case ItemScope::InHouse:
        return profile == "inhouse"_L1;
    case ItemScope::Pc:
        return profile == "pc"_L1;
    case ItemScope::Provider:
        break;
    }
    return profile.startsWith("provider:"_L1) && catalog.provider(profile.mid(9)) != nullptr;
}

QString unknownOption(const Item& item, const QStringList& options)
{
    for (const QString& id : options)
        if (std::ranges::find(item.options, id, &ItemOption::id) == item.options.end())
            return id;
    return {};
}

/// What is wrong with an entry, empty when nothing is.
QString complaintAbout(
    const Entry& entry, const QString& role, const Catalog& catalog, Language language)
{
    const Item* item = catalog.item(entry.item);
    if (item == nullptr)
        return tr("There is no question “%1” here; its answer was left out.")
            .arg(entry.item.left(80));
    const QString question = item->text.in(language);
    if (!entry.whole)
        return tr("The answer to “%1” is damaged; left out.").arg(question);
    if (!fits(*item, entry.profile, catalog))
        return tr("“%1” was answered for “%2”, which is not known here; left out.")
            .arg(question, entry.profile.left(80));
    if (const QString option = unknownOption(*item, entry.options); !option.isEmpty())
        return tr("“%1” has no option “%2”; left out.").arg(question, option.left(80));
    if (!item->multiple && entry.options.size() > 1)
        return tr("“%1” takes one answer, not %2; left out.")
            .arg(question, QString::number(entry.options.size()));
    if (entry.notApplicable && (entry.note.trimmed().isEmpty() || !entry.options.isEmpty()))
        return tr("“%1” was said not to apply without a reason alone in the note; left out.")
            .arg(question);
    if (entry.note.size() > kMaxNote)
        return tr("The note on “%1” is too long; left out.").arg(question);
    if (item->who != role)
        return tr("“%1” was not asked of this role; left out.").arg(question);
    return {};
}

Answer answerIn(const Plan& plan, const QString& profile, const QString& item)
{
    const Answers* answers = profile.isEmpty() ? &plan.answers : profileOf(plan, profile);
    if (answers == nullptr)
        return {};
    const auto answer = answers->find(item);
    return answer == answers->end() ? Answer {} : answer->second;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

bool saysTheSame(const Answer& a, const Answer& b)
{
    return sorted(a.options) == sorted(b.options) && a.notApplicable == b.notApplicable
        && a.note == b.note;
}

void compare(AnswerFile& file, const Entry& entry, const Plan& plan, const Catalog& catalog)
{
    NewAnswer one {.item = catalog.item(entry.item),
        .profile = entry.profile,
        .before = answerIn(plan, entry.profile, entry.item)};
    one.after = one.before;
    one.after.options = entry.options;
    one.after.notApplicable = entry.notApplicable;
    one.after.note = entry.note;
    one.changedSince = sorted(one.before.options) != sorted(entry.was);
    if (saysTheSame(one.before, one.after))
        ++file.same;
    else
        file.answers.push_back(std::move(one));
}

/// Sentences about the file as a whole.
void judge(AnswerFile& file, const QJsonObject& object, const Plan& plan, const QString& seal)
{
    if (object.value("plan"_L1).toString() != plan.id) {
        file.trusted = false;
        file.complaints.append(
            tr("These answers were given for another plan (“%1”). Take over only what fits here.")
                .arg(object.value("title"_L1).toString().left(120)));
    }
    if (object.value("seal"_L1).toString() != seal) {
        file.trusted = false;
        file.complaints.append(
            tr("The file was changed after the form had saved it. Ask whoever answered before "
               "taking anything over."));
    }
    if (file.name.isEmpty())
        file.complaints.append(tr("The file does not say who answered."));
    if (!file.on.isValid())
        file.complaints.append(tr("The file does not say when it was answered."));
}

} // namespace

std::optional<QString> planOfAnswers(const QByteArray& bytes)
{
    if (bytes.size() > kMaxAnswerBytes)
        return {};
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    if (file.value("format"_L1).toString() != kFormat)
        return {};
    return file.value("plan"_L1).toString();
}

Result<AnswerFile> readAnswers(
    const QByteArray& bytes, const Plan& plan, const Catalog& catalog, Language language)
{
    const Result<QJsonObject> object = parse(bytes);
    if (!object)
        return tl::unexpected<Error>(object.error());
    const QJsonArray list = object->value("answers"_L1).toArray();
    if (list.size() > kMaxAnswers)
        return fail(ErrorCode::InvalidData,
            tr("The file holds more answers than any form asks for. Ask for it to be saved from "
               "the form again."));
    std::vector<Entry> entries;
    for (const QJsonValue value : list)
        entries.push_back(entryOf(value));
    AnswerFile file {.role = object->value("role"_L1).toString(),
        .name = object->value("name"_L1).toString().simplified().left(200),
        .on = QDate::fromString(object->value("answered_on"_L1).toString(), Qt::ISODate)};
    judge(file, *object, plan, sealOf(*object, entries));
    QStringList seen;
    for (const Entry& entry : entries) {
        const QString place = entry.profile + u'/' + entry.item;
        QString complaint = complaintAbout(entry, file.role, catalog, language);
        if (complaint.isEmpty() && seen.contains(place))
            complaint = tr("“%1” was answered twice; the first answer counts.").arg(entry.item);
        seen.append(place);
        if (complaint.isEmpty())
            compare(file, entry, plan, catalog);
        else
            file.complaints.append(complaint);
    }
    return file;
}

void takeOver(Plan& plan, const AnswerFile& file, const std::vector<std::size_t>& chosen)
{
    for (const std::size_t index : chosen) {
        const NewAnswer& one = file.answers.at(index);
        Answers& answers = one.profile.isEmpty() ? plan.answers : plan.profiles[one.profile];
        Answer& answer = answers[one.item->id];
        answer = one.after;
        answer.by = file.name;
        answer.on = file.on;
    }
}

} // namespace kursbuch
