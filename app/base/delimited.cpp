#include "app/base/delimited.h"

#include <QStringDecoder>

namespace kursbuch {
namespace {

QStringList cutQuoted(QStringView line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar letter = line[at];
        if (letter == u'"') {
            const bool doubled = quoted && at + 1 < line.size() && line[at + 1] == u'"';
            if (doubled)
                cell.append(line[++at]);
            else
                quoted = !quoted;
        } else if (letter == separator && !quoted) {
            cells.append(cell.trimmed());
            cell.clear();
        } else {
            cell.append(letter);
        }
    }
    cells.append(cell.trimmed());
    return cells;
}

} // namespace

std::optional<QString> decodedText(const QByteArray& bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return std::nullopt;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

QChar separatorOf(QStringView heading)
{
    if (heading.contains(u';'))
        return u';';
    return heading.contains(u'\t') ? u'\t' : u',';
}

QStringList cutCells(QStringView line, QChar separator)
{
    if (line.contains(u'"'))
        return cutQuoted(line, separator);
    QStringList cells;
    qsizetype from = 0;
    for (qsizetype to = line.indexOf(separator); to >= 0; to = line.indexOf(separator, from)) {
        cells.append(line.sliced(from, to - from).trimmed().toString());
        from = to + 1;
    }
    cells.append(line.sliced(from).trimmed().toString());
    return cells;
}

} // namespace kursbuch
