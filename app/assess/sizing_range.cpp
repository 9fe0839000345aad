#include "app/assess/sizing_answer_parts.h"
#include "app/assess/sizing_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Hour;
using unit::Month;
using unit::One;

namespace {

/// One end of the range: which figures say how far the need may lie from the prediction.
struct End {
    QStringView name;
    QStringView language;
    QStringView items;
    QStringView languageTraining;
    QStringView itemTraining;
};
constexpr End kLow {u"low", u"sizing.range_limited_low", u"sizing.range_items_low",
    u"sizing.range_training_low", u"sizing.range_item_training_low"};
constexpr End kHigh {u"high", u"sizing.range_limited_high", u"sizing.range_items_high",
    u"sizing.range_training_high", u"sizing.range_item_training_high"};

/// GPUs in use without the margin, since the range says what the margin is for.
Q useOf(const Scope& way, const WorkloadPart& part, const End& end)
{
    const Scope own = partScope(way, part.index, u"sizing");
    if (part.work == Work::Tabular)
        return own.own(u"gpus_use");
    const Q needed = own.own(u"replicas_needed") / figureIn(own, u"margin_interactive", part.input)
        * figureIn(own, part.serves() ? end.language : end.items, part.input);
    const Q replicas = maximum(roundUp(needed), 1.0);
    const Q each
        = own.has(u"tensor_parallel") ? own.own(u"tensor_parallel") : own.sheet().constant(1.0);
    return times(replicas * each, 1.0, unit::Gpu);
}

/// GPUs in training at this end, in the share of the time that it may take.
Q trainingOf(const Scope& way, const WorkloadPart& part, const End& end, Q share)
{
    const Scope own = partScope(way, part.index, u"sizing");
    const Q byTime = own.own(u"training_gpus_by_deadline")
        / figureIn(own, u"margin_batch", part.input)
        * figureIn(own, part.isLanguage() ? end.languageTraining : end.itemTraining, part.input)
        / share;
    return roundUp(inWholeNodes(maximum(own.own(u"training_gpus_by_memory"), byTime), part));
}

QString addEnd(const Scope& way, const SizingInput& input, const End& end)
{
    const Scope sizing = way.sub(u"sizing");
    Sheet& sheet = way.sheet();
    Q use;
    Q apart;
    Q outside;
    for (const WorkloadPart& part : workloadParts(input)) {
        if (part.isUsed())
            use = plus(use, useOf(way, part, end));
        if (!trains(part))
            continue;
        apart = larger(apart, trainingOf(way, part, end, sheet.constant(1.0)));
        outside = larger(outside, trainingOf(way, part, end, sizing.own(u"idle_share")));
    }
    if (use.sheet == nullptr)
        use = sheet.constant(0.0, unit::Gpu);
    const Q both = apart.sheet == nullptr
        ? use
        : when(less(sheet.constant(0.0), sizing.own(u"training_outside_service")),
            maximum(use, outside), use + apart);
    const QString name = u"gpus_" % end.name;
    sizing.add(name, unit::Gpu, both);
    return sizing.id(name);
}

} // namespace

void addRange(SizingAnswer& answer, Sheet& sheet, const OptionDraft& best)
{
    const Scope way(sheet, answer.options.front().prefix + u'.');
    const Scope sizing = way.sub(u"sizing");
    const SizingInput input {best.table->plan(), best.table->catalog()};
    answer.gpusLow = addEnd(way, input, kLow);
    answer.gpusHigh = addEnd(way, input, kHigh);
    answer.hoursForTraining = sizing.id(u"training_hours_per_month");
    answer.hoursForUse = sizing.id(u"use_hours_per_month");
    sizing.add(u"use_hours_per_month", unit::Gpu * Hour / Month,
        sizing.own(u"gpu_hours_per_month") - sizing.own(u"training_hours_per_month"));
    const WaySizing& counts = best.found().sizing;
    answer.marginFigure = trainingLeads(best.found()) ? u"margin_batch"_s : u"margin_interactive"_s;
    answer.largerLoad = counts.gpusForUse == counts.gpusForTraining ? u"equal"_s
        : trainingLeads(best.found())                               ? u"training"_s
                                                                    : u"use"_s;
}

} // namespace kursbuch
