#include "app/assess/figures.h"
#include "app/assess/sizing_answer_parts.h"
#include "app/assess/sizing_lanes.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Hour;
using unit::One;

namespace {

constexpr double kGpusOfNode = 8.0;

/// What the steps of one answer share.
struct Steps {
    SizingAnswer& answer;
    Sheet& sheet;
    const OptionDraft& best;
    const WorkloadPart& part; ///< that needs most
    const Counts& counts; ///< of that workload

    [[nodiscard]] QString id(const char* name) const
    {
        return answer.options.front().leadingId(QLatin1StringView(name));
    }
    [[nodiscard]] Scope scope(QStringView step) const
    {
        return partScope(Scope(sheet, step % u'.'), part.index, u"sizing");
    }
    [[nodiscard]] int all() const { return best.found().sizing.gpus; }
    [[nodiscard]] QString named(int gpus) const
    {
        return QString::number(gpus) % u" × " % best.gpu->name;
    }
    [[nodiscard]] double margin(const QString& figure) const
    {
        return figureOf(figure, best.table->plan(), best.table->catalog()).value.value_or(1.0);
    }
};

/// Rows of a variant at its peak; returns the id of the time to a complete answer.
QString addServed(const Steps& s, QStringView step, const PeakVariant& variant)
{
    const Scope way(s.sheet, step % u'.');
    const Scope own = s.scope(step);
    const GpuQ gpu = addGpu(own, *s.best.gpu, s.part);
    addServing(way, gpu, s.part,
        {.tensorParallel = variant.parallel, .batch = variant.batch, .replicas = variant.replicas});
    return own.id(u"response_time");
}

/// Load with the margin over what is there after the step.
QString addLoadShare(const Steps& s, QStringView step, double replicas)
{
    const Scope own = s.scope(step);
    const QString name = u"peak_load"_s;
    const Q there = own.has(u"replicas") ? own.own(u"replicas")
                                         : addComputed(own, u"replicas", replicas, One);
    own.add(name, One, s.sheet.shared(s.id("replicas_needed")) / there);
    return own.id(name);
}

void sayFewer(const Steps& s, SizingStep& step, const PeakVariant& variant)
{
    const QString head = s.named(step.gpus);
    if (!variant.fits) {
        step.words = {.key = u"answer.step_memory"_s, .arguments = {head}};
        return;
    }
    if (!variant.overloaded)
        step.responseTime = addServed(s, u"fewer", variant);
    if (variant.parallel == s.counts.tensorParallel) // else a replica carries another load
        step.loadShare = addLoadShare(s, u"fewer", variant.replicas);
    if (variant.overloaded) {
        step.words = {.key = u"answer.step_overload"_s, .arguments = {head}};
        return;
    }
    step.words = {.key = variant.tooSlow ? u"answer.step_too_slow"_s : u"answer.step_thin"_s,
        .arguments = {head, "q:"_L1 % step.responseTime, "q:"_L1 % s.answer.responseTime}};
}

void stepServing(const Steps& s)
{
    const double parallel = s.counts.tensorParallel;
    const double replicas = s.counts.replicas;
    std::vector<PeakVariant> variants {{.parallel = parallel, .replicas = replicas},
        {.parallel = parallel, .replicas = replicas + 1.0}};
    if (replicas > 1.0)
        variants.push_back({.parallel = parallel, .replicas = replicas - 1.0});
    else if (parallel > 1.0)
        variants.push_back({.parallel = parallel / 2.0, .replicas = 1.0});
    searchPeak(s.sheet, s.answer.options.front(), variants);
    SizingAnswer& answer = s.answer;
    answer.responseTime = addServed(s, u"peak", variants[0]);
    answer.more.gpus = s.all() + static_cast<int>(parallel);
    answer.more.carries = true;
    answer.more.responseTime = addServed(s, u"more", variants[1]);
    answer.more.loadShare = addLoadShare(s, u"more", replicas + 1.0);
    answer.more.words = {.key = u"answer.step_faster"_s,
        .arguments = {s.named(answer.more.gpus), "q:"_L1 % answer.more.responseTime,
            "q:"_L1 % answer.responseTime, "q:"_L1 % answer.more.loadShare}};
    if (variants.size() < 3)
        return;
    answer.fewer.gpus = s.all() - (variants[0].gpus() - variants[2].gpus());
    sayFewer(s, answer.fewer, variants[2]);
}

/// Images and the like take as long however many there are beside them.
void stepItems(const Steps& s, double needed)
{
    const double replicas = s.counts.replicas;
    SizingAnswer& answer = s.answer;
    answer.responseTime = s.id("time_per_item");
    answer.more.gpus = s.all() + 1;
    answer.more.carries = true;
    answer.more.loadShare = addLoadShare(s, u"more", replicas + 1.0);
    answer.more.words = {.key = u"answer.step_spare"_s,
        .arguments = {s.named(answer.more.gpus), "q:"_L1 % answer.more.loadShare}};
    if (replicas <= 1.0)
        return;
    answer.fewer.gpus = s.all() - 1;
    answer.fewer.loadShare = addLoadShare(s, u"fewer", replicas - 1.0);
    const bool thin = needed <= (replicas - 1.0) * s.margin(u"margin_interactive"_s);
    answer.fewer.words = {.key = thin ? u"answer.step_load_thin"_s : u"answer.step_load_over"_s,
        .arguments = {s.named(answer.fewer.gpus), "q:"_L1 % answer.fewer.loadShare}};
}

QString addRun(const Steps& s, QStringView step, double gpus)
{
    const Scope own = s.scope(step);
    const Q count = addComputed(own, u"training_gpus", gpus, unit::Gpu);
    own.add(u"training_run_duration", Hour, s.sheet.shared(s.id("training_run_hours")) / count);
    return own.id(u"training_run_duration");
}

/// GPUs of one step: what spans several nodes takes whole ones.
double stepOfRun(const Steps& s, double least)
{
    return spansNodes(s.part) && s.counts.trainingGpus >= least ? kGpusOfNode : 1.0;
}

void shortenRun(const Steps& s, const QString& now)
{
    const double step = stepOfRun(s, kGpusOfNode);
    SizingStep& more = s.answer.more;
    more.gpus = s.all() + static_cast<int>(step);
    more.carries = true;
    more.runDuration = addRun(s, u"more", s.counts.trainingGpus + step);
    more.words = {.key = u"answer.run_shorter"_s,
        .arguments = {s.named(more.gpus), "q:"_L1 % more.runDuration, now}};
}

void lengthenRun(const Steps& s, const QString& now, const Evaluation& values)
{
    const double gpus = s.counts.trainingGpus - stepOfRun(s, kGpusOfNode + 1.0);
    if (gpus < 1.0)
        return;
    SizingStep& fewer = s.answer.fewer;
    fewer.gpus = s.all() - static_cast<int>(s.counts.trainingGpus - gpus);
    const QString head = s.named(fewer.gpus);
    if (values.scalar(s.id("training_gpus_by_memory")).value_or(0.0) > gpus) {
        fewer.words = {.key = u"answer.run_memory"_s, .arguments = {head}};
        return;
    }
    fewer.runDuration = addRun(s, u"fewer", gpus);
    const double byTime = values.scalar(s.id("training_gpus_by_deadline")).value_or(0.0);
    const bool thin = byTime <= gpus * s.margin(u"margin_batch"_s);
    fewer.words = {.key = thin ? u"answer.run_thin"_s : u"answer.run_too_long"_s,
        .arguments = {head, "q:"_L1 % fewer.runDuration, now}};
}

void stepTraining(const Steps& s, const Evaluation& values)
{
    const QString now = "q:"_L1 % s.id("training_run_duration");
    shortenRun(s, now);
    lengthenRun(s, now, values);
}

} // namespace

void addSteps(SizingAnswer& answer, Sheet& sheet, const OptionDraft& best)
{
    const SizingInput input {best.table->plan(), best.table->catalog()};
    const std::vector<WorkloadPart> parts = workloadParts(input);
    const bool training = trainingLeads(best.found());
    const std::size_t leading = leadingPart(best, training);
    const Steps steps {answer, sheet, best, parts[leading], best.found().counts[leading]};
    if (!training && parts[leading].serves())
        return stepServing(steps);
    const Evaluation values = evaluate(sheet, {}, 1,
        training ? QStringList {steps.id("training_gpus_by_memory"),
            steps.id("training_gpus_by_deadline")}
                 : QStringList {steps.id("replicas_needed")});
    if (training)
        return stepTraining(steps, values);
    if (const auto needed = values.scalar(steps.id("replicas_needed")))
        stepItems(steps, *needed);
}

} // namespace kursbuch
