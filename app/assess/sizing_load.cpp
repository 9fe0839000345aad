#include "app/assess/figures.h"
#include "app/assess/sizing_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Byte;
using unit::Flop;
using unit::Hour;
using unit::Month;
using unit::One;
using unit::Request;
using unit::Token;

namespace {

constexpr double kByteInGb = 1e9;

void addWorkload(const Scope& common, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    Scope load = partScope(common, part.index, u"load"_s);
    if (part.isUsed() || w.serviceHoursPerMonth)
        addField(load,
            {u"service_hours", w.serviceHoursPerMonth, Hour / Month, "service_hours_per_month"_L1,
                u"default.service_hours"},
            part);
    else // what is only trained keeps nobody waiting
        load.add(u"service_hours"_s, Hour / Month, load.sheet().constant(0.0, Hour / Month));
    addField(
        load, {u"growth", w.growthPerYear, One, "growth_per_year"_L1, u"default.growth"}, part);
    load.add(u"growth_factor"_s, One,
        power(1.0 + load.own(u"growth"_s), load.sheet().constant(load.sheet().months() / 12.0)));
    addField(load,
        {u"data_volume", scaled(w.dataGB, kByteInGb), Byte, "data_gb"_L1, u"default.data"}, part);
    if (w.requestsPerMonth)
        addTyped(
            load, {u"volume", w.requestsPerMonth, Request / Month, "requests_per_month"_L1}, part);
    addUseLoad(load, part);
    addModel(common, part);
    if (trains(part))
        addTrainingLoad(common, part);
}

/// What is summed over the workloads that have a quantity of this name.
struct Sum {
    QStringView name;
    Unit unit;
};

void addSum(const Scope& common, const std::vector<WorkloadPart>& parts, const Sum& sum,
    Q (*value)(const Scope&))
{
    Scope load = common.sub(u"load"_s);
    Q all {};
    for (const WorkloadPart& part : parts) {
        const Q one = value(partScope(common, part.index, u"load"_s));
        if (one.sheet != nullptr)
            all = all.sheet == nullptr ? one : all + one;
    }
    load.add(sum.name, sum.unit, all.sheet == nullptr ? load.sheet().constant(0.0, sum.unit) : all);
}

Q ownOr(const Scope& load, QStringView name)
{
    return load.has(name) ? load.own(name) : Q {};
}

Q ifItems(const Scope& load, QStringView name)
{
    return load.has(u"output_tokens"_s) ? Q {} : ownOr(load, name);
}

Q tokensOf(const Scope& load, QStringView name)
{
    if (!load.has(u"output_tokens"_s))
        return {};
    return load.own(u"requests_monthly"_s) * load.own(name);
}

Q trainingFlop(const Scope& load)
{
    if (!load.has(u"training_flop"_s))
        return {};
    return load.own(u"training_flop"_s) * load.own(u"training_runs"_s);
}

} // namespace

void addLoad(const Scope& common, const SizingInput& input)
{
    const std::vector<WorkloadPart> parts = workloadParts(input);
    for (const WorkloadPart& part : parts)
        addWorkload(common, part);
    addSum(common, parts, {u"requests_per_second", Request / Hour},
        [](const Scope& s) { return ownOr(s, u"requests_at_peak"); });
    addSum(common, parts, {u"tokens_per_second", Token / Hour},
        [](const Scope& s) { return ownOr(s, u"tokens_at_peak"); });
    addSum(common, parts, {u"requests_per_month", Request / Month},
        [](const Scope& s) { return ownOr(s, u"requests_monthly"); });
    addSum(common, parts, {u"items_per_month", Request / Month},
        [](const Scope& s) { return ifItems(s, u"requests_monthly"); });
    addSum(common, parts, {u"input_tokens_per_month", Token / Month},
        [](const Scope& s) { return tokensOf(s, u"input_tokens"); });
    addSum(common, parts, {u"output_tokens_per_month", Token / Month},
        [](const Scope& s) { return tokensOf(s, u"output_tokens"); });
    addSum(common, parts, {u"data", Byte}, [](const Scope& s) { return s.own(u"data_volume"_s); });
    addSum(common, parts, {u"training_runs_per_month", One / Month},
        [](const Scope& s) { return ownOr(s, u"training_runs"); });
    addSum(common, parts, {u"training_tokens_per_month", Token / Month},
        [](const Scope& s) { return ownOr(s, u"training_tokens_monthly"); });
    addSum(common, parts, {u"training_items_per_month", Request / Month},
        [](const Scope& s) { return ownOr(s, u"training_items_monthly"); });
    addSum(common, parts, {u"training_flop_per_month", Flop / Month}, trainingFlop);
}

} // namespace kursbuch
