#include "app/measurements/lines.h"

#include <QCoreApplication>
#include <QStringDecoder>

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
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return fail(ErrorCode::Unreadable,
            tr("The file is no text. Choose what dcgmi or nvidia-smi wrote, or a CSV file."),
            fileName);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

LineCutter::LineCutter(QStringView firstLine)
{
    if (startsWithComment(firstLine) && firstLine.contains("Entity"_L1, Qt::CaseInsensitive))
        m_separator = u'\0';
    else if (firstLine.contains(u';'))
        m_separator = u';';
    else if (firstLine.contains(u'\t'))
        m_separator = u'\t';
    else
        m_separator = u',';
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
    QStringList cells;
    if (!line.contains(u'"')) {
        for (const QStringView cell : line.split(m_separator))
            cells.append(cell.trimmed().toString());
        return cells;
    }
    QString cell;
    bool quoted = false;
    for (const QChar letter : line) {
        if (letter == u'"') {
            quoted = !quoted;
        } else if (letter == m_separator && !quoted) {
            cells.append(cell.trimmed());
            cell.clear();
        } else {
            cell.append(letter);
        }
    }
    cells.append(cell.trimmed());
    return cells;
}

bool LineCutter::isHeading(QStringView line) const
{
    if (!isDmon())
        return startsWithComment(line);
    const QStringView text = line.trimmed();
    return text.startsWith(u'#') || text.startsWith("ID"_L1, Qt::CaseInsensitive);
}

} // namespace kursbuch
