#include "ui/stops/open_points.h"

#include "ui/exchange/points_table.h"
#include "ui/stops/rich_text.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr qsizetype kFirst = 6; // of each person; the list holds all

/// What the list says beside its points.
struct OpenPoints {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::OpenPoints)

public:
    static QString due(const QString& date) { return tr("due %1").arg(date); }
    static QString more(int count) { return tr("and %n more in the list", nullptr, count); }
    static QString none() { return tr("Nothing is open."); }
};

QString muted(const FormPage& page, const QString& text)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(page.colours().muted.name(), text);
}

QString lineOf(const FormPage& page, const PointRow& row)
{
    const QString label = row.point.toHtmlEscaped();
    QString line = unknownShape() + u"&nbsp;"_s;
    line += row.jump.contains(u'/') ? u"<a href=\"%1\">%2</a>"_s.arg(row.jump, label) : label;
    QStringList more {row.ways.toHtmlEscaped()};
    if (!row.dueText.isEmpty())
        more << OpenPoints::due(row.dueText);
    more.removeAll(QString());
    if (!more.isEmpty())
        line += u' ' + muted(page, u"· "_s + more.join(u", "_s));
    return line;
}

} // namespace

QString openPointsHtml(const FormPage& page)
{
    std::vector<std::pair<QString, QStringList>> people;
    for (const PointRow& row :
        pointRows(page.plan(), page.assessment(), page.wording(), page.catalog())) {
        auto person
            = std::ranges::find(people, row.person, &std::pair<QString, QStringList>::first);
        if (person == people.end())
            person = people.insert(people.end(), {row.person, {}});
        person->second << lineOf(page, row);
    }
    QString html;
    for (const auto& [person, lines] : people) {
        html += u"<p style=\"margin:0 0 8px 0\"><b>%1</b><br>%2"_s.arg(
            person.toHtmlEscaped(), lines.mid(0, kFirst).join(u"<br>"_s));
        if (lines.size() > kFirst)
            html += u"<br>"_s
                + muted(page, OpenPoints::more(static_cast<int>(lines.size() - kFirst)));
        html += u"</p>"_s;
    }
    return html.isEmpty() ? OpenPoints::none() : html;
}

} // namespace kursbuch
