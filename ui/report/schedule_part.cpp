#include "ui/charts/qcustomplot_include.h"
#include "ui/report/parts.h"

#include "ui/text/schedule_words.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPictureFont = 8.5;

ReportTable stepTable(const Schedule& schedule, const SchedulePicture& picture, const Story& story)
{
    ReportTable table {
        {{story.say(u"col_step"_s), 1.9}, {story.words().word(u"schedule.who"_s), 1.2},
            {story.words().word(u"schedule.begins"_s), 1.3},
            {story.words().word(u"schedule.ends"_s), 1.3},
            {story.words().word(u"schedule.waits"_s), 1.9},
            {story.words().word(u"schedule.slack"_s), 0.9, Qt::AlignRight}}};
    const auto fact = [&](const ScheduleBar& bar, const QString& key) {
        for (const auto& [name, value] : bar.facts) {
            if (name == story.words().word(key))
                return value;
        }
        return QString();
    };
    for (const ScheduleBar& bar : picture.bars)
        table.rows.push_back({bar.critical ? strong(bar.label) : plain(bar.label),
            bar.facts.front().second, fact(bar, u"schedule.begins"_s),
            fact(bar, u"schedule.ends"_s), fact(bar, u"schedule.waits"_s),
            schedule.weeks ? weeksText(bar.slack, story.words()) : u"–"_s});
    return table;
}

} // namespace

void writeSchedule(Script& script, const Story& story)
{
    const WayResult* way = story.proposed();
    if (!way)
        return;
    const Schedule schedule = scheduleOf(way->id, story.plan(), story.catalog());
    if (schedule.steps.empty())
        return;
    const QDate start = story.plan().departure.planningStart;
    const SchedulePicture picture = schedulePicture(schedule, start, story.words());
    script.heading(1, story.say(u"schedule"_s));
    if (schedule.weeks)
        script.lead(story.say(u"schedule_text"_s,
            {weeksText(schedule.weeks, story.words()), story.wayName(way->id)}));
    for (const Text& problem : schedule.problems)
        script.paragraph(story.words().text(problem));
    const QFont font = paper::font({.points = kPictureFont});
    script.picture(
        scheduleHeight(picture, font),
        [picture, font](QCPPainter& painter, const QRectF& area) {
            painter.save();
            painter.setFont(font);
            paintSchedule(painter, area, picture, paper::theme());
            painter.restore();
        },
        criticalText(schedule, story.words()));
    script.table(stepTable(schedule, picture, story));
}

} // namespace kursbuch
