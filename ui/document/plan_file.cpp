#include "ui/document/plan_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr qsizetype kMostLetters = 60;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

/// The bytes of a regular file, at most one more than `most`.
Result<QByteArray> readFile(const QString& path, qint64 most)
{
    const QFileInfo info(path);
    const QString place = QDir::toNativeSeparators(path);
    // Asked before opening: a pipe or a device would block.
    if (!info.exists())
        return fail(ErrorCode::NotFound, tr("There is no such file. Check the name."), place);
    if (info.isDir())
        return fail(
            ErrorCode::Unreadable, tr("This is a folder, not a file. Name a file in it."), place);
    if (!info.isFile())
        return fail(ErrorCode::Unreadable,
            tr("This is a device or a pipe, not a file. Save it as a file first."), place);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
            tr("The file cannot be read (%1). Check the rights.").arg(file.errorString()), place);
    return file.read(most + 1);
}

void collectHashes(const Answers& answers, QSet<QString>& hashes)
{
    for (const auto& [id, answer] : answers) {
        if (const QString hash = attachedHash(answer.evidence); !hash.isEmpty())
            hashes.insert(hash);
    }
}

} // namespace

Result<PlanBundle> readPlanFile(const QString& path)
{
    return readFile(path, kMaxPlanFileBytes).and_then([&path](const QByteArray& bytes) {
        return readBundle(bytes, QDir::toNativeSeparators(path));
    });
}

Result<Attachment> readAttachmentFile(const QString& path)
{
    return readFile(path, kMaxAttachmentBytes).and_then([&path](const QByteArray& bytes) {
        return makeAttachment(QFileInfo(path).fileName(), bytes);
    });
}

Result<PlanBundle> bundleOf(Library& library, const Plan& plan)
{
    QSet<QString> hashes;
    collectHashes(plan.answers, hashes);
    for (const auto& [profile, answers] : plan.profiles)
        collectHashes(answers, hashes);
    QStringList ordered(hashes.begin(), hashes.end());
    ordered.sort();
    PlanBundle bundle {.plan = plan};
    for (const QString& hash : std::as_const(ordered)) {
        Result<Attachment> file = library.attachment(plan.id, hash);
        // What is gone was said at the answer; the plan can still travel without it.
        if (!file && file.error().code == ErrorCode::NotFound)
            continue;
        if (!file)
            return tl::unexpected<Error>(file.error());
        bundle.attachments.push_back(*std::move(file));
    }
    return bundle;
}

Result<void> writePlanFile(const PlanBundle& bundle, const QString& path)
{
    return writeBundle(bundle).and_then(
        [&path](const QByteArray& bytes) { return writeWhole(path, bytes); });
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::StorageFailed,
        tr("“%1” could not be written (%2). Choose another place.")
            .arg(QDir::toNativeSeparators(path), file.errorString()),
        path);
}

QString fileNameFor(const Plan& plan, const QString& suffix)
{
    static const QRegularExpression kRefused(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    QString name = plan.departure.title.simplified();
    name.replace(kRefused, u"_"_s);
    name = name.left(kMostLetters).trimmed();
    return (name.isEmpty() ? u"Plan"_s : name) + suffix;
}

} // namespace kursbuch
