#include "ui/document/plan_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

/// One byte more than readPlan() takes, so that it sees what is too large.
constexpr qint64 kMostBytes = 32LL * 1024 * 1024 + 1;
constexpr qsizetype kMostLetters = 60;

QString tr(const char* source)
{
    return QCoreApplication::translate("kursbuch", source);
}

} // namespace

Result<Plan> readPlanFile(const QString& path)
{
    const QFileInfo info(path);
    const QString place = QDir::toNativeSeparators(path);
    // Asked before opening: a pipe or a device would block.
    if (!info.exists())
        return fail(ErrorCode::NotFound, tr("There is no such file. Check the name."), place);
    if (info.isDir())
        return fail(ErrorCode::Unreadable,
            tr("This is a folder, not a plan. Name a plan file in it."), place);
    if (!info.isFile())
        return fail(ErrorCode::Unreadable,
            tr("This is a device or a pipe, not a plan file. Save it as a file first."), place);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
            tr("The file cannot be read (%1). Check the rights.").arg(file.errorString()), place);
    return readPlan(file.read(kMostBytes), place);
}

Result<void> writePlanFile(const Plan& plan, const QString& path)
{
    QSaveFile file(path);
    const QByteArray bytes = writePlan(plan);
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
