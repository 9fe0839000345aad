#include "ui/cli/console.h"

#include <QJsonDocument>
#include <cstdio>

namespace kursbuch {

void print(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void print(const QJsonObject& object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

Exit complain(const Error& error)
{
    // One line, whatever stands in a file's name or text.
    const QByteArray line = error.toString().simplified().toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    return error.code == ErrorCode::WrongUsage ? Exit::WrongUsage : Exit::InputAtFault;
}

} // namespace kursbuch
