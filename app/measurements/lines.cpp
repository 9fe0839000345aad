#include "app/measurements/lines.h"

#include "app/base/delimited.h"

#include <QCoreApplication>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// Eight accelerators over four weeks at one value a minute are about 26 MiB.
constexpr qsizetype kMostBytes = 64LL * 1024 * 1024;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

bool startsWithComment(QStringView line)
{
    return line.trimmed().startsWith(u'#');
}

} // namespace

Result<QString> measurementText(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.size() > kMostBytes)
        return fail(ErrorCode::InvalidData,
            tr("The file is larger than 64 MiB. One value a minute is enough; leave out the rest."),
            fileName);
    std::optional<QString> text = decodedText(bytes);
    if (!text)
        return fail(ErrorCode::Unreadable,
            tr("The file is no text. Choose what dcgmi or nvidia-smi wrote, or a CSV file."),
            fileName);
    return *std::move(text);
}

LineCutter::LineCutter(QStringView firstLine)
{
    if (startsWithComment(firstLine) && firstLine.contains("Entity"_L1, Qt::CaseInsensitive))
        m_separator = u'\0';
    else
        m_separator = separatorOf(firstLine);
}

/// “GPU 3” is one cell, and so is “# Entity”.
QStringList LineCutter::words(QStringView line)
{
    QStringList words = line.toString().remove(u'#').simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && words.first().startsWith("GPU"_L1)) {
        const QString number = words.takeAt(1);
        words.first().append(u' ' + number);
    }
    return words;
}

QStringList LineCutter::cells(QStringView line) const
{
    if (isDmon())
        return words(line);
    return cutCells(line, m_separator);
}

bool LineCutter::isHeading(QStringView line) const
{
    if (!isDmon())
        return startsWithComment(line);
    const QStringView text = line.trimmed();
    return text.startsWith(u'#') || text.startsWith("ID"_L1, Qt::CaseInsensitive);
}

} // namespace kursbuch
