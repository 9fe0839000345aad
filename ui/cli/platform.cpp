#include "ui/cli/platform.h"

#include <QDir>
#include <QStandardPaths>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kPlatformVariable = "QT_QPA_PLATFORM";

QString inFolder(const QString& folder, const QString& file)
{
    const QDir place(folder + "/kursbuch"_L1);
    place.mkpath(u"."_s);
    return place.filePath(file);
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
/// The XDG state folder, which Qt 6.4 has no name for.
QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(given) ? given : QDir::homePath() + "/.local/state"_L1;
}
#else
QString stateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
}
#endif

} // namespace

QString defaultLibraryPath()
{
    return inFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation),
        u"library.kursbuchlib"_s);
}

QString logFilePath()
{
    return inFolder(stateFolder(), u"kursbuch.log"_s);
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty(kPlatformVariable)
        || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

void preferOffscreen()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Also where a display is named: nothing is shown, and one that cannot be reached would end the
    // program. Elsewhere the offscreen platform does not know the system's fonts.
    if (qEnvironmentVariableIsEmpty(kPlatformVariable))
        qputenv(kPlatformVariable, "offscreen");
#endif
}

} // namespace kursbuch
