#include "ui/text/schedule_words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr double kWhole = 1e-6; ///< weeks come from months and back
constexpr double kTicks = 5.0;

/// Steps of the axis in weeks; as many as have room beside their days.
double tickStep(double weeks)
{
    for (const double step : {1.0, 2.0, 4.0, 8.0, 13.0, 26.0, 52.0}) {
        if (weeks / step <= kTicks)
            return step;
    }
    return std::ceil(weeks / kTicks);
}

double lastKnown(const Schedule& schedule)
{
    double last = schedule.weeks.value_or(0.0);
    for (const ScheduleStep& step : schedule.steps)
        last = std::max({last, step.start.value_or(0.0), step.finish.value_or(0.0)});
    return last;
}

/// As the step begins, then as it ends; what is not known comes last.
std::vector<std::size_t> byTime(const Schedule& schedule)
{
    std::vector<std::size_t> order(schedule.steps.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    const auto key = [&](std::size_t step) {
        constexpr double never = 1e9;
        return std::pair(schedule.steps[step].start.value_or(never),
            schedule.steps[step].finish.value_or(never));
    };
    std::stable_sort(
        order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    return order;
}

class PictureWords {
public:
    PictureWords(const Schedule& schedule, QDate start, const Wording& words)
        : m_schedule(schedule)
        , m_start(start)
        , m_words(words)
    {
    }

    [[nodiscard]] QString time(std::optional<double> weeks) const
    {
        if (!weeks)
            return m_words.word(u"schedule.not_known"_s);
        const QString week
            = m_words.say(u"schedule.after_weeks"_s, {m_words.number(*weeks, decimals(*weeks))});
        const QDate day = dayAfter(m_start, weeks);
        return day.isValid() ? m_words.date(day) + u" · "_s + week : week;
    }

    [[nodiscard]] QStringList names(const QStringList& ids) const
    {
        QStringList names;
        for (const QString& id : ids) {
            if (const ScheduleStep* step = m_schedule.step(id))
                names << m_words.text(step->name);
        }
        return names;
    }

    [[nodiscard]] ScheduleBar bar(const ScheduleStep& step) const
    {
        ScheduleBar bar {.label = m_words.text(step.name),
            .figure = weeksText(step.weeks, m_words),
            .start = step.start,
            .finish = step.finish,
            .slack = step.slack.value_or(0.0),
            .critical = step.critical};
        const auto fact = [&](const QString& key, const QString& value) {
            bar.facts.emplace_back(m_words.word(key), value);
        };
        bar.facts.emplace_back(
            bar.label, step.who.isEmpty() ? QString() : m_words.word(u"role."_s + step.who));
        fact(u"schedule.takes"_s, bar.figure);
        fact(u"schedule.begins"_s, time(step.start));
        fact(u"schedule.ends"_s, time(step.finish));
        if (!step.after.isEmpty())
            fact(u"schedule.waits"_s, names(step.after).join(u", "_s));
        if (step.critical)
            fact(u"schedule.critical"_s, {});
        else if (step.slack)
            fact(u"schedule.slack"_s, weeksText(step.slack, m_words));
        return bar;
    }

    [[nodiscard]] std::vector<ScheduleTick> ticks(double weeks) const
    {
        std::vector<ScheduleTick> ticks;
        const double step = tickStep(weeks);
        for (double week = 0.0; week <= weeks + kWhole; week += step) {
            const QDate day = dayAfter(m_start, week);
            ticks.push_back({week,
                day.isValid() ? m_words.locale().toString(day, m_words.word(u"schedule.day"_s))
                              : m_words.number(week, 0)});
        }
        return ticks;
    }

private:
    [[nodiscard]] static int decimals(double weeks)
    {
        return std::abs(weeks - std::round(weeks)) < kWhole ? 0 : 1;
    }

    const Schedule& m_schedule;
    QDate m_start;
    const Wording& m_words;
};

} // namespace

QString weeksText(std::optional<double> weeks, const Wording& words)
{
    if (!weeks)
        return words.word(u"schedule.not_known"_s);
    const bool whole = std::abs(*weeks - std::round(*weeks)) < kWhole;
    const bool one = std::abs(*weeks - 1.0) < kWhole;
    return words.say(one ? u"schedule.one_week"_s : u"schedule.some_weeks"_s,
        {words.number(*weeks, whole ? 0 : 1)});
}

QString criticalText(const Schedule& schedule, const Wording& words)
{
    if (schedule.critical.isEmpty())
        return {};
    return words.say(u"schedule.path"_s,
        {PictureWords(schedule, {}, words).names(schedule.critical).join(u", "_s)});
}

SchedulePicture schedulePicture(const Schedule& schedule, QDate planningStart, const Wording& words)
{
    const PictureWords text(schedule, planningStart, words);
    SchedulePicture picture {.weeks = std::max(1.0, lastKnown(schedule)),
        .name = words.word(u"schedule.title"_s),
        .locale = words.locale()};
    const std::vector<std::size_t> order = byTime(schedule);
    const auto placeOf = [&](const QString& id) {
        const auto found = std::find_if(order.begin(), order.end(),
            [&](std::size_t step) { return schedule.steps[step].id == id; });
        return static_cast<int>(found - order.begin());
    };
    for (const std::size_t step : order) {
        picture.bars.push_back(text.bar(schedule.steps[step]));
        for (const QString& id : schedule.steps[step].after)
            picture.bars.back().after.push_back(placeOf(id));
    }
    picture.ticks = text.ticks(picture.weeks);
    for (const QString& key : {u"schedule.critical"_s, u"schedule.others"_s, u"schedule.slack"_s})
        picture.legend.push_back(words.word(key));
    for (const QString& key : {u"schedule.step"_s, u"schedule.takes_weeks"_s,
             u"schedule.begins_week"_s, u"schedule.ends_week"_s, u"schedule.slack_weeks"_s})
        picture.headings << words.word(key);
    picture.summary = words.say(u"schedule.summary"_s, {weeksText(schedule.weeks, words)});
    if (const QString path = criticalText(schedule, words); !path.isEmpty())
        picture.summary += u' ' + path;
    return picture;
}

} // namespace kursbuch
