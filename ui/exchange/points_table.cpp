#include "ui/exchange/points_table.h"

#include "app/base/plain_cell.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

QString ownerOf(const OpenPoint& point, const Plan& plan, const Wording& words)
{
    const QString role = words.word(u"role."_s + (point.role.isEmpty() ? u"other"_s : point.role));
    for (const Person& person : plan.departure.people) {
        const QString name = person.name.trimmed();
        if (person.id != point.person || name.isEmpty())
            continue;
        const QString own = words.word(u"role."_s + person.role);
        return name.compare(own, Qt::CaseInsensitive) == 0
            ? name
            : words.say(u"points.owner"_s, {name, own});
    }
    return role;
}

QString waysOf(const OpenPoint& point, const Wording& words)
{
    if (point.ways.size() == wayIds().size())
        return words.word(u"points.all_ways"_s);
    QStringList names;
    for (const QString& way : point.ways)
        names << words.word(u"way.%1.short"_s.arg(way));
    return names.join(u", "_s);
}

QString csvCell(const QString& text, QChar separator)
{
    QString cell = plainCell(text);
    if (!cell.contains(separator) && !cell.contains(u'"') && !cell.contains(u'\n'))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList& cells, QChar separator)
{
    QStringList out;
    for (const QString& cell : cells)
        out << csvCell(cell, separator);
    return out.join(separator) + u"\r\n"_s;
}

QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row;
    for (const QString& cell : cells)
        row += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return u"<tr>%1</tr>"_s.arg(row);
}

} // namespace

std::vector<PointRow> pointRows(
    const Plan& plan, const Assessment& assessment, const Wording& words, const Catalog& catalog)
{
    std::vector<PointRow> rows;
    for (const OpenPoint& point : openPoints(plan, assessment, catalog)) {
        const QString stop = point.jump.section(u'/', 0, 0);
        rows.push_back({.point = words.text(point.label),
            .person = ownerOf(point, plan, words),
            .due = point.due,
            .dueText = words.date(point.due),
            .stop = stop.isEmpty() ? QString() : words.word(u"stop."_s + stop),
            .ways = waysOf(point, words),
            .jump = point.jump});
        if (const QString remark = words.text(point.remark); !remark.isEmpty())
            rows.back().point += u" – "_s + remark;
    }
    return rows;
}

QStringList pointHeadings(const Wording& words)
{
    QStringList headings;
    for (const QString& key : {u"point"_s, u"person"_s, u"due"_s, u"stop"_s, u"ways"_s})
        headings << words.word(u"points.col_"_s + key);
    return headings;
}

QByteArray csvOf(const QStringList& headings, const std::vector<PointRow>& rows, Language language)
{
    const QChar separator = language == Language::German ? u';' : u',';
    QString text = csvLine(headings, separator);
    for (const PointRow& row : rows)
        text += csvLine(row.cells(), separator);
    return "\xEF\xBB\xBF" + text.toUtf8();
}

QString tabbed(const QStringList& headings, const std::vector<PointRow>& rows)
{
    QString text = headings.join(u'\t') + u'\n';
    for (const PointRow& row : rows) {
        QStringList cells = row.cells();
        for (QString& cell : cells)
            cell = plainCell(cell).simplified();
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString htmlTable(const QStringList& headings, const std::vector<PointRow>& rows)
{
    QString table = htmlRow(headings, u"th"_s);
    for (const PointRow& row : rows)
        table += htmlRow(row.cells(), u"td"_s);
    return u"<table border=\"1\">%1</table>"_s.arg(table);
}

} // namespace kursbuch
