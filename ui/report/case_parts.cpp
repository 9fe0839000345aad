#include "ui/report/parts.h"

#include <algorithm>
#include <array>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// What a benefit brings a month in money; nothing where only its text is known.
std::optional<double> eurPerMonth(const Benefit& benefit)
{
    if (benefit.eurPerMonth)
        return benefit.eurPerMonth;
    if (benefit.hoursPerMonth && benefit.eurPerHour)
        return *benefit.hoursPerMonth * *benefit.eurPerHour;
    return {};
}

void writeBenefits(Script& script, const Story& story)
{
    ReportTable table {
        {{story.say(u"col_benefit"_s), 3}, {story.say(u"col_hours"_s), 1.1, Qt::AlignRight},
            {story.say(u"col_amount"_s), 1.1, Qt::AlignRight}, {story.say(u"col_cash"_s), 1}}};
    for (const Benefit& benefit : story.plan().departure.benefits) {
        const auto amount = eurPerMonth(benefit);
        table.rows.push_back({benefit.text,
            benefit.hoursPerMonth ? story.words().number(*benefit.hoursPerMonth, 0) : u"–"_s,
            amount ? story.words().money(*amount) : u"–"_s,
            story.say(benefit.cashEffective ? u"yes"_s : u"no"_s)});
    }
    if (table.rows.empty())
        return;
    script.heading(2, story.say(u"benefits"_s));
    script.table(table);
}

QString nameOf(const Story& story, const Workload& workload, std::size_t index)
{
    const QString name = workload.name.trimmed();
    return name.isEmpty() ? story.say(u"workload_unnamed"_s, {QString::number(index + 1)}) : name;
}

/// A number that was said about the use, and the sentence of report.yaml for it.
struct Said {
    std::optional<double> Workload::*number;
    QStringView key;
};
constexpr std::array kSaid {Said {&Workload::users, u"users"},
    Said {&Workload::requestsPerMonth, u"requests"},
    Said {&Workload::itemsPerSecond, u"items_per_second"}, Said {&Workload::cameras, u"cameras"},
    Said {&Workload::audioHoursPerMonth, u"audio_hours"},
    Said {&Workload::liveStreams, u"live_streams"},
    Said {&Workload::itemsToIndex, u"items_to_index"}, Said {&Workload::rows, u"rows"}};

QString useOf(const Story& story, const Workload& workload)
{
    QStringList parts;
    for (const Said& said : kSaid)
        if (const auto& number = workload.*said.number)
            parts.append(story.say(said.key.toString(), {story.words().number(*number, 0)}));
    return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
}

/// What is only trained has runs even where nobody said how many.
QString trainingOf(const Story& story, const Workload& workload)
{
    if (workload.trainingRunsPerYear.value_or(0) > 0)
        return story.say(u"runs"_s, {story.words().number(*workload.trainingRunsPerYear, 0)});
    const bool assumed = !workload.trainingRunsPerYear
        && (workload.kind == "llm_tuning"_L1 || workload.kind == "llm_pretraining"_L1);
    return story.say(assumed ? u"runs_assumed"_s : u"no_training"_s);
}

void writeWorkloads(Script& script, const Story& story)
{
    const auto& workloads = story.plan().workloads;
    ReportTable table {{{story.say(u"col_workload"_s), 1.5}, {story.say(u"col_kind_of"_s), 2.1},
        {story.say(u"col_use"_s), 1.6}, {story.say(u"col_training"_s), 1.1}}};
    for (std::size_t i = 0; i < workloads.size(); ++i) {
        const Workload& workload = workloads[i];
        if (workload.kind.isEmpty())
            continue;
        const Model* model = story.catalog().model(workload.modelId);
        QStringList kind {story.words().word(u"workload."_s + workload.kind)};
        if (model)
            kind.append(model->name);
        if (!workload.precision.isEmpty())
            kind.append(story.words().word(u"precision."_s + workload.precision));
        table.rows.push_back({nameOf(story, workload, i), kind.join(u", "_s),
            useOf(story, workload), trainingOf(story, workload)});
    }
    if (table.rows.empty())
        return;
    script.heading(2, story.say(u"workloads"_s));
    script.table(table);
}

/// One sentence for every workload that has a limit: "<key>_llm" or "<key>_item".
QStringList latencies(const Story& story, const QString& key)
{
    QStringList found;
    for (std::size_t i = 0; i < story.plan().workloads.size(); ++i) {
        const Workload& workload = story.plan().workloads[i];
        const QString kind = workload.kind == "llm_serving"_L1 ? u"_llm"_s : u"_item"_s;
        if (workload.latencyMs)
            found.append(story.say(key + kind,
                {nameOf(story, workload, i), story.words().number(*workload.latencyMs, 0)}));
    }
    return found;
}

} // namespace

double cashBenefitPerMonth(const Story& story)
{
    double sum = 0;
    for (const Benefit& benefit : story.plan().departure.benefits)
        sum += benefit.cashEffective ? eurPerMonth(benefit).value_or(0.0) : 0.0;
    return sum;
}

void writeOccasion(Script& script, const Story& story)
{
    const Departure& departure = story.plan().departure;
    script.heading(1, story.say(u"occasion"_s));
    script.paragraph(departure.purpose.trimmed());
    QStringList today;
    if (departure.todayEurPerMonth)
        today.append(
            story.say(u"today_costs"_s, {story.words().money(*departure.todayEurPerMonth)}));
    if (!departure.undone.trimmed().isEmpty())
        today.append(story.say(u"today_undone"_s, {departure.undone.trimmed()}));
    script.paragraph(today.join(u' '));
    writeBenefits(script, story);
    writeWorkloads(script, story);
}

void writeAim(Script& script, const Story& story)
{
    script.heading(1, story.say(u"aim"_s));
    script.lead(story.say(u"aim_text"_s));
    std::vector<Rich> points {plain(story.say(u"ko_carries"_s))};
    for (const QString& latency : latencies(story, u"ko_latency"_s))
        points.push_back(plain(latency));
    points.push_back(plain(story.say(u"ko_law"_s)));
    points.push_back(plain(story.say(u"ko_operations"_s)));
    if (story.plan().departure.budgetEur)
        points.push_back(plain(
            story.say(u"ko_budget"_s, {story.words().money(*story.plan().departure.budgetEur)})));
    script.bullets(points);
}

namespace {

/// The options chosen or "not applicable", then the note.
QString answerText(const Story& story, const Item& item, const Answer& answer)
{
    QStringList parts;
    for (const ItemOption& option : item.options) {
        if (answer.options.contains(option.id))
            parts.append(story.words().text(option.label));
    }
    if (answer.notApplicable)
        parts = {story.say(u"not_applicable"_s)};
    parts.append(answer.note.trimmed());
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace

void writeInterfaces(Script& script, const Story& story)
{
    ReportTable table {{{story.say(u"col_question"_s), 2.4}, {story.say(u"col_answer"_s), 2}}};
    for (const Item& item : story.catalog().items) {
        const auto answer = story.plan().answers.find(item.id);
        if (item.stop != "interfaces"_L1 || answer == story.plan().answers.end())
            continue;
        if (const QString text = answerText(story, item, answer->second); !text.isEmpty())
            table.rows.push_back({story.words().text(item.text), text});
    }
    if (table.rows.empty())
        return;
    script.heading(1, story.say(u"interfaces"_s));
    script.table(table);
}

void writeReasoning(Script& script, const Story& story)
{
    const WayResult* way = story.proposed();
    const Recommendation& recommendation = story.assessment().recommendation;
    if (!way || way->id != recommendation.way || recommendation.reasons.empty())
        return;
    script.heading(1, story.say(u"reasoning"_s));
    script.lead(story.say(u"reasoning_text"_s, {story.words().word(u"way."_s + way->id)}));
    std::vector<Rich> points;
    for (const Message& reason : recommendation.reasons)
        points.push_back(plain(story.words().message(reason, story.assessment())));
    script.bullets(points);
}

void writeSuccess(Script& script, const Story& story)
{
    const WayResult* way = story.proposed();
    if (!way)
        return;
    script.heading(1, story.say(u"success"_s));
    std::vector<Rich> points;
    if (const auto mean = story.meanPerMonth(*way))
        points.push_back(plain(story.say(u"success_cost"_s, {story.words().money(*mean)})));
    const QString utilisation = way->id + u".sizing.use_utilisation"_s;
    if (const auto planned = story.assessment().values.scalar(utilisation); planned && *planned > 0)
        points.push_back(plain(story.say(u"success_use"_s, {story.words().percent(*planned)})));
    for (const QString& latency : latencies(story, u"success_latency"_s))
        points.push_back(plain(latency));
    if (!story.plan().departure.benefits.empty())
        points.push_back(plain(story.say(u"success_benefit"_s, {story.say(u"benefits"_s)})));
    if (way->verdict == Verdict::Conditions)
        points.push_back(plain(story.say(u"success_conditions"_s)));
    script.bullets(points);
}

} // namespace kursbuch
