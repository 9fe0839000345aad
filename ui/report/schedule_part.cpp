#include "ui/report/parts.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;
using paper::mm;

namespace {

struct Step {
    QString label;
    QString duration;
    double length = 0.0; ///< in the unit of the total
    double start = 0.0;
};

std::vector<Step> stepsOf(const Story& story, const QString& way)
{
    std::vector<Step> steps;
    double start = 0;
    for (const UsedFigure& figure : story.assessment().figures) {
        const auto known = story.catalog().figure(figure.id);
        if (!figure.id.startsWith(u"weeks."_s + way + u'.') || !known
            || figure.value.value_or(0) <= 0)
            continue;
        // "Hybrid: Beschaffung": the way stands above the table already.
        steps.push_back({story.words().text(known->label).section(u": "_s, -1),
            story.words().value(figure.value, story.catalog().scale(known->scale)), *figure.value,
            start});
        start += *figure.value;
    }
    return steps;
}

void addStep(Script& script, const Step& step, double total, bool more)
{
    const TextBox label(plain(step.label), paper::table(), mm(50));
    const TextBox duration(plain(step.duration), paper::table(), mm(24), Qt::AlignRight);
    const double height = label.height() + mm(2.5);
    const QColor colour = mixed(paper::theme().accent, paper::theme().card, 0.75);
    script.add({.height = height,
        .keepWithNext = more,
        .paint = [=](QCPPainter& painter, const QRectF& area) {
            label.paint(painter, area.topLeft() + QPointF(0, mm(1.25)));
            duration.paint(painter, area.topLeft() + QPointF(mm(50), mm(1.25)));
            const double left = area.left() + mm(80);
            const double scale = (area.right() - left) / total;
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawRoundedRect(QRectF(left + step.start * scale, area.center().y() - mm(1.5),
                                        step.length * scale, mm(3)),
                mm(0.6), mm(0.6));
            painter.setPen(QPen(paper::theme().line, paper::kHairline));
            painter.drawLine(area.bottomLeft(), area.bottomRight());
        }});
}

} // namespace

void writeSchedule(Script& script, const Story& story)
{
    const WayResult* way = story.proposed();
    if (!way)
        return;
    const QString totalId = way->id + u".schedule.weeks"_s;
    const auto total = story.assessment().values.scalar(totalId);
    if (!total || *total <= 0)
        return;
    script.heading(1, story.say(u"schedule"_s));
    script.lead(story.say(u"schedule_text"_s,
        {story.words().quantity(totalId, story.assessment()), story.wayName(way->id)}));
    const std::vector<Step> steps = stepsOf(story, way->id);
    script.space(mm(2));
    for (const Step& step : steps)
        addStep(script, step, std::max(*total, steps.back().start + steps.back().length),
            &step != &steps.back());
    script.space(mm(3));
}

} // namespace kursbuch
