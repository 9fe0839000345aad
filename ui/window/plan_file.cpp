#include "ui/window/plan_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

// A plan is some kB; with attachments inside it stays far below this.
constexpr qint64 kMostBytes = 64LL * 1024 * 1024;
constexpr qsizetype kMostLetters = 60;

QString translated(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

} // namespace

Result<Plan> readPlanFile(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    // Asked before opening: a pipe or a device would block.
    if (!info.exists() || !info.isFile()) {
        return fail(ErrorCode::Unreadable,
            translated(QT_TRANSLATE_NOOP(
                           "kursbuch", "“%1” is not a file. Choose a plan file (.kursbuch)."))
                .arg(name),
            path);
    }
    if (info.size() > kMostBytes) {
        return fail(ErrorCode::Unreadable,
            translated(QT_TRANSLATE_NOOP("kursbuch",
                           "“%1” is far too large for a plan. Choose a plan file (.kursbuch)."))
                .arg(name),
            path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Unreadable,
            translated(QT_TRANSLATE_NOOP("kursbuch",
                           "“%1” could not be read (%2). Check the rights of the file."))
                .arg(name, file.errorString()),
            path);
    }
    return readPlan(file.readAll(), name);
}

Result<void> writePlanFile(const Plan& plan, const QString& path)
{
    QSaveFile file(path);
    const QByteArray bytes = writePlan(plan);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::StorageFailed,
        translated(
            QT_TRANSLATE_NOOP("kursbuch", "“%1” could not be written (%2). Choose another place."))
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
