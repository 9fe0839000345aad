#include "ui/cli/log_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMostBytes = 1024LL * 1024;

/// Qt takes a plain function as handler, so what it needs lives in here.
struct LogFile {
    QFile file {};
    QMutex mutex {};
    QtMessageHandler before = nullptr;

    [[nodiscard]] static LogFile& instance()
    {
        static LogFile log;
        return log;
    }
};

QLatin1StringView kindOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "message"_L1;
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    LogFile& log = LogFile::instance();
    {
        const QMutexLocker lock(&log.mutex);
        const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + u' '
            + kindOf(type) + u' ' + message.simplified() + u'\n';
        if (log.file.isOpen()) {
            log.file.write(line.toUtf8());
            log.file.flush();
        }
    }
    if (log.before != nullptr)
        log.before(type, context, message);
}

} // namespace

void logInto(const QString& path, Echo echo)
{
    LogFile& log = LogFile::instance();
    const bool large = QFileInfo(path).size() > kMostBytes;
    log.file.setFileName(path);
    // Where no log can be written the program goes on without one.
    if (!log.file.open(large ? QIODevice::WriteOnly : QIODevice::Append))
        log.file.setFileName({});
    const QtMessageHandler before = qInstallMessageHandler(&write);
    log.before = echo == Echo::Terminal ? before : nullptr;
}

} // namespace kursbuch
