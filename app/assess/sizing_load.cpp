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

constexpr double kSecond = 1.0 / 3600.0; ///< in hours
constexpr double kPerYear = 1.0 / 12.0; ///< in 1/month
constexpr double kByteInGb = 1e9;

std::optional<double> scaled(std::optional<double> value, double factor)
{
    return value ? std::optional(*value * factor) : std::nullopt;
}

/// Requests at the busiest time and in a month, of which one may follow from the other.
void addVolume(const Scope& load, const WorkloadPart& part, Q peak)
{
    const Q hours = load.own(u"service_hours"_s);
    const Q factor = figureIn(load, u"default.peak_factor", part.input);
    const Q atPeak = load.add(u"requests_at_peak"_s, Request / Hour, peak);
    if (part.workload.requestsPerMonth)
        load.add(u"requests_monthly"_s, Request / Month, load.own(u"volume"_s));
    else
        load.add(u"requests_monthly"_s, Request / Month, atPeak / factor * hours);
}

/// Volume spread over the service hours, times the peak factor.
Q peakOfVolume(const Scope& load, const WorkloadPart& part)
{
    return load.own(u"volume"_s) / load.own(u"service_hours"_s)
        * figureIn(load, u"default.peak_factor", part.input);
}

void addUsersLoad(const Scope& load, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    if (w.requestsPerMonth && !w.users)
        return addVolume(load, part, peakOfVolume(load, part));
    const Q users = addTyped(load, {u"users", w.users, One, "users"_L1}, part);
    const Q share = addField(load,
        {u"active_share", w.activeShare, One, "active_share"_L1, u"default.active_share"}, part);
    const Q pause = addField(load,
        {u"think_time", scaled(w.thinkTimeS, kSecond), Hour, "think_time_s"_L1,
            u"default.think_time"},
        part);
    addVolume(load, part, times(users * share / pause, 1.0, Request));
}

void addServingLoad(const Scope& load, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    addUsersLoad(load, part);
    addField(load,
        {u"input_tokens", w.inputTokens, Token / Request, "input_tokens"_L1, u"default.chat_input"},
        part);
    const Q output = addField(load,
        {u"output_tokens", w.outputTokens, Token / Request, "output_tokens"_L1,
            u"default.chat_output"},
        part);
    addField(load,
        {u"latency_limit", scaled(w.latencyMs, kSecond / 1000.0), Hour, "latency_ms"_L1,
            u"default.latency_token"},
        part);
    load.add(u"first_token_limit"_s, Hour, figureIn(load, u"default.ttft", part.input));
    load.add(u"tokens_at_peak"_s, Token / Hour, load.own(u"requests_at_peak"_s) * output);
}

void addVisionLoad(const Scope& load, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    if (w.requestsPerMonth && !w.itemsPerSecond) {
        addVolume(load, part, peakOfVolume(load, part));
    } else {
        const Q items = addField(load,
            {u"items_per_second", scaled(w.itemsPerSecond, 1.0 / kSecond), Request / Hour,
                "items_per_second"_L1, u"default.items_per_second"},
            part);
        addVolume(load, part, items);
    }
    addField(load,
        {u"latency_limit", scaled(w.latencyMs, kSecond / 1000.0), Hour, "latency_ms"_L1,
            u"default.latency_item"},
        part);
}

void addTrainingLoad(const Scope& load, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    const Q runs = addField(load,
        {u"training_runs", scaled(w.trainingRunsPerYear, kPerYear), One / Month,
            "training_runs_per_year"_L1, u"default.runs_per_year"},
        part);
    addField(load,
        {u"training_deadline", w.trainingDeadlineHours, Hour, "training_deadline_hours"_L1,
            u"default.training_deadline"},
        part);
    if (part.serves()) {
        const Q tokens = addField(load,
            {u"tokens_per_run", w.tokensPerRun, Token, "tokens_per_run"_L1,
                u"default.tokens_per_run"},
            part);
        load.add(u"training_tokens_monthly"_s, Token / Month, tokens * runs);
        return;
    }
    const Q images = addField(load,
        {u"images_per_run", w.imagesPerRun, Request, "images_per_run"_L1,
            u"default.images_per_run"},
        part);
    load.add(u"training_items_monthly"_s, Request / Month, images * runs);
}

/// FLOP of one training run as counted by the usual rule; what a GPU really needs stands in sizing.
void addTrainingFlop(const Scope& common, const WorkloadPart& part)
{
    Scope load = partScope(common, part.index, u"load"_s);
    Scope model = partScope(common, part.index, u"model"_s);
    Q flop {};
    if (part.serves())
        flop = figureIn(load, u"sizing.lora_flop", part.input)
            * times(model.own(u"parameters_active"_s), 1.0, Flop / Token)
            * load.own(u"tokens_per_run"_s);
    else
        flop = 3.0 * model.own(u"flop_per_item"_s) * load.own(u"images_per_run"_s);
    load.add(u"training_flop"_s, Flop, flop);
}

void addWorkload(const Scope& common, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    Scope load = partScope(common, part.index, u"load"_s);
    addField(load,
        {u"service_hours", w.serviceHoursPerMonth, Hour / Month, "service_hours_per_month"_L1,
            u"default.service_hours"},
        part);
    addField(
        load, {u"growth", w.growthPerYear, One, "growth_per_year"_L1, u"default.growth"}, part);
    load.add(u"growth_factor"_s, One,
        power(1.0 + load.own(u"growth"_s), load.sheet().constant(load.sheet().months() / 12.0)));
    addField(load,
        {u"data_volume", scaled(w.dataGB, kByteInGb), Byte, "data_gb"_L1, u"default.data"}, part);
    if (w.requestsPerMonth)
        addTyped(
            load, {u"volume", w.requestsPerMonth, Request / Month, "requests_per_month"_L1}, part);
    part.serves() ? addServingLoad(load, part) : addVisionLoad(load, part);
    addModel(common, part);
    if (trains(part)) {
        addTrainingLoad(load, part);
        addTrainingFlop(common, part);
    }
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
    return load.has(u"input_tokens"_s) ? Q {} : load.own(name);
}

Q tokensOf(const Scope& load, QStringView name)
{
    if (!load.has(u"input_tokens"_s))
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
        [](const Scope& s) { return s.own(u"requests_at_peak"_s); });
    addSum(common, parts, {u"tokens_per_second", Token / Hour},
        [](const Scope& s) { return ownOr(s, u"tokens_at_peak"); });
    addSum(common, parts, {u"requests_per_month", Request / Month},
        [](const Scope& s) { return s.own(u"requests_monthly"_s); });
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
