#include "ui/document/file_bytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kursbuch {

Result<QByteArray> readWhole(const QString& path, qint64 most)
{
    const QString place = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate("kursbuch", "There is no such file. Check the name."),
            place);
    if (!info.isFile())
        return fail(ErrorCode::Unreadable,
            QCoreApplication::translate(
                "kursbuch", "This is a folder, a device or a pipe. Choose a file."),
            place);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
            QCoreApplication::translate(
                "kursbuch", "The file cannot be read (%1). Check the rights.")
                .arg(file.errorString()),
            place);
    return file.read(most + 1);
}

Result<void> writeWhole(const QByteArray& bytes, const QString& path)
{
    const auto refused = [&path](const QString& why) {
        return fail(ErrorCode::StorageFailed,
            QCoreApplication::translate("kursbuch",
                "The file could not be written: %1. Choose another folder or make room; a file "
                "that was there is unchanged.")
                .arg(why),
            QDir::toNativeSeparators(path));
    };
    if (QFileInfo(path).isDir())
        return refused(QCoreApplication::translate("kursbuch", "this is a folder, not a file"));
    QSaveFile file(path); // beside the target, renamed by commit()
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    // A full disk often comes without a reason from the system.
    const bool named
        = file.error() != QFileDevice::NoError && file.error() != QFileDevice::UnspecifiedError;
    return refused(named
            ? file.errorString()
            : QCoreApplication::translate("kursbuch", "the disk is full or takes no more data"));
}

} // namespace kursbuch
