#include "app/exchange/open_points.h"

#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString withRole(const Plan& plan, const QString& role)
{
    for (const Person& person : plan.departure.people)
        if (person.role == role && !person.name.trimmed().isEmpty())
            return person.id;
    return {};
}

Text about(const QString& subject, const Text& text)
{
    if (subject.isEmpty())
        return text;
    return {subject + u": "_s + text.de, subject + u": "_s + text.en};
}

/// A question that a reviewer gave back, or whose answer leaves something to do where no rule sees
/// to it, is open as well.
bool isPoint(const AskedQuestion& asked)
{
    const bool seenTo = asked.settled || asked.item->judged || asked.item->ref.isEmpty();
    const QString& review = asked.answer.review;
    return asked.isOpen() || !seenTo || review == "improvable"_L1 || review == "to_correct"_L1;
}

Text remarkOn(const AskedQuestion& asked)
{
    if (asked.isOpen())
        return {};
    if (!asked.answer.action.trimmed().isEmpty())
        return {asked.answer.action.trimmed(), asked.answer.action.trimmed()};
    return {u"beantwortet, aber noch etwas zu tun"_s, u"answered, but something is left to do"_s};
}

/// Collects points by where they are settled, so that none stands there twice.
class Points {
public:
    Points(const Plan& plan, const Catalog& catalog)
        : m_plan(plan)
        , m_catalog(catalog)
    {
    }

    void add(const AskedQuestion& asked)
    {
        OpenPoint& point = at(asked.jump());
        point.label = about(providerName(asked.profile, m_catalog), asked.item->text);
        point.role = asked.item->who;
        point.person = asked.answer.person;
        point.due = asked.answer.due;
        point.remark = remarkOn(asked);
    }

    void add(const OpenQuestion& question, const WayResult& way)
    {
        const QString jump = jumpOf(question, way);
        OpenPoint& point = at(jump.isEmpty() ? u'#' + question.fact : jump);
        if (point.label.de.isEmpty()) {
            const QString profile = jump.section(u'@', 1);
            point.label = question.label.de.isEmpty()
                ? Text {question.fact, question.fact}
                : about(providerName(profile, m_catalog), question.label);
            point.role = question.who;
            point.jump = jump;
        }
        if (!point.ways.contains(way.id))
            point.ways.append(way.id);
    }

    std::vector<OpenPoint> take()
    {
        for (OpenPoint& point : m_points)
            if (point.person.isEmpty())
                point.person = withRole(m_plan, point.role);
        std::stable_sort(m_points.begin(), m_points.end(), before);
        return std::move(m_points);
    }

private:
    OpenPoint& at(const QString& place)
    {
        const auto found = m_index.constFind(place);
        if (found != m_index.constEnd())
            return m_points[*found];
        m_index.insert(place, m_points.size());
        return m_points.emplace_back(OpenPoint {.jump = place});
    }

    static bool before(const OpenPoint& a, const OpenPoint& b)
    {
        if (a.due.isValid() != b.due.isValid())
            return a.due.isValid();
        if (a.due != b.due)
            return a.due < b.due;
        return stopIds().indexOf(a.jump.section(u'/', 0, 0))
            < stopIds().indexOf(b.jump.section(u'/', 0, 0));
    }

    const Plan& m_plan;
    const Catalog& m_catalog;
    std::vector<OpenPoint> m_points {};
    QHash<QString, std::size_t> m_index {};
};

} // namespace

std::vector<OpenPoint> openPoints(
    const Plan& plan, const Assessment& assessment, const Catalog& catalog)
{
    Points points(plan, catalog);
    for (const AskedQuestion& asked : askedQuestions(plan, assessment, catalog))
        if (isPoint(asked))
            points.add(asked);
    for (const WayResult& way : assessment.ways)
        for (const OpenQuestion& question : way.judgement.questions)
            points.add(question, way);
    return points.take();
}

QString jumpOf(const OpenQuestion& question, const WayResult& way)
{
    if (question.jump.isEmpty())
        return {};
    for (const LegResult& leg : way.legs)
        if (leg.id == question.instance && leg.profile.startsWith("provider:"_L1))
            return question.jump + u'@' + leg.profile;
    return question.jump;
}

} // namespace kursbuch
