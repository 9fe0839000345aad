#include "ui/stops/open_points.h"

#include "ui/stops/rich_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

OpenPoints::OpenPoints(const FormPage& page)
    : m_page(page)
{
    for (const WayResult& way : page.assessment().ways)
        addQuestions(way);
    addItems();
    addCharges();
}

QString OpenPoints::personOf(const QString& role) const
{
    for (const Person& person : m_page.plan().departure.people) {
        if (person.role == role && !person.name.isEmpty())
            return u"person:"_s + person.id;
    }
    return u"role:"_s + (role.isEmpty() ? u"other"_s : role);
}

void OpenPoints::addQuestions(const WayResult& way)
{
    for (const OpenQuestion& question : way.judgement.questions) {
        std::vector<OpenPoint>& points = m_points[personOf(question.who)];
        const QString label = m_page.wording().text(question.label);
        auto same = std::find_if(points.begin(), points.end(),
            [&](const OpenPoint& point) { return point.label == label; });
        if (same == points.end())
            same = points.insert(
                points.end(), {.label = label, .jump = ReasonText::jumpOf(question, way)});
        if (!same->ways.contains(way.id))
            same->ways << way.id;
    }
}

/// Items that no rule asks for. Those in somebody's charge are listed as such.
void OpenPoints::addItems()
{
    for (const OpenQuestion& item : m_page.assessment().openItems) {
        const QString id = item.jump.section(u'/', 1).section(u'@', 0, 0);
        const Answer answer = answerOf(m_page.plan(), item.instance, id);
        if (!answer.person.isEmpty() && answer.options.isEmpty())
            continue;
        OpenPoint point {.label = m_page.wording().text(item.label), .jump = item.jump};
        for (const WayResult& way : m_page.assessment().ways) {
            const bool concerned = std::any_of(way.legs.begin(), way.legs.end(),
                [&item](const LegResult& leg) { return leg.profile == item.instance; });
            if (concerned)
                point.ways << way.id;
        }
        point.due = answer.due;
        m_points[answer.person.isEmpty() ? personOf(item.who) : u"person:"_s + answer.person]
            .push_back(std::move(point));
    }
}

/// Answers that somebody has to bring, with a date.
void OpenPoints::addCharges()
{
    const auto add = [this](const Answers& answers) {
        for (const auto& [id, answer] : answers) {
            const Item* item = m_page.catalog().item(id);
            const bool open = answer.options.isEmpty() && !answer.notApplicable;
            if (!item || !open || answer.person.isEmpty())
                continue;
            m_points[u"person:"_s + answer.person].push_back(
                {.label = m_page.wording().text(item->text),
                    .jump = item->stop + u'/' + id,
                    .due = answer.due});
        }
    };
    add(m_page.plan().answers);
    for (const auto& [profile, answers] : m_page.plan().profiles)
        add(answers);
}

std::vector<QString> OpenPoints::people() const
{
    std::vector<QString> found;
    for (const auto& [who, points] : m_points)
        found.push_back(who);
    return found;
}

QString OpenPoints::nameOf(const QString& who) const
{
    const QString id = who.section(u':', 1);
    if (who.startsWith(u"role:"_s))
        return m_page.wording().word(u"role."_s + id);
    for (const Person& person : m_page.plan().departure.people) {
        if (person.id == id)
            return u"%1 (%2)"_s.arg(person.name, m_page.wording().word(u"role."_s + person.role));
    }
    return tr("somebody not named any more");
}

QString OpenPoints::html(const OpenPoint& point) const
{
    const QString label = point.label.toHtmlEscaped();
    QString text = u"%1&nbsp;"_s.arg(unknownShape());
    text += point.jump.isEmpty() ? label : u"<a href=\"%1\">%2</a>"_s.arg(point.jump, label);
    QStringList more;
    if (point.ways.size() == wayIds().size()) {
        more << tr("all ways");
    } else {
        for (const QString& way : point.ways)
            more << m_page.wording().word(u"way.%1.short"_s.arg(way));
    }
    if (point.due.isValid())
        more << tr("due %1").arg(m_page.wording().date(point.due));
    if (!more.isEmpty())
        text += u" <span style=\"color:%1\">· %2</span>"_s.arg(
            m_page.colours().muted.name(), more.join(u", "_s));
    return text;
}

} // namespace kursbuch
