#include "app/assess/schedule.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

QJsonValue known(std::optional<double> weeks)
{
    return weeks ? QJsonValue(*weeks) : QJsonValue();
}

QJsonObject textJson(const Text& text)
{
    return {{u"de"_s, text.de}, {u"en"_s, text.en}};
}

} // namespace

QJsonObject toJson(const Schedule& schedule, QDate planningStart)
{
    QJsonArray steps;
    for (const ScheduleStep& step : schedule.steps) {
        QJsonObject json {{u"id"_s, step.id}, {u"name"_s, textJson(step.name)},
            {u"after"_s, QJsonArray::fromStringList(step.after)}, {u"weeks"_s, known(step.weeks)},
            {u"start"_s, known(step.start)}, {u"finish"_s, known(step.finish)},
            {u"slack"_s, known(step.slack)}, {u"critical"_s, step.critical}};
        if (!step.who.isEmpty())
            json[u"who"_s] = step.who;
        if (!step.figure.isEmpty())
            json[u"figure"_s] = step.figure;
        if (const QDate day = dayAfter(planningStart, step.finish); day.isValid())
            json[u"finish_day"_s] = day.toString(Qt::ISODate);
        steps.append(json);
    }
    QJsonArray problems;
    for (const Text& problem : schedule.problems)
        problems.append(textJson(problem));
    return {{u"edited"_s, schedule.edited}, {u"weeks"_s, known(schedule.weeks)},
        {u"critical"_s, QJsonArray::fromStringList(schedule.critical)}, {u"steps"_s, steps},
        {u"problems"_s, problems}};
}

} // namespace kursbuch
