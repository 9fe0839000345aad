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

QString path(const WorkloadPart& part, const char* member)
{
    return u"/workloads/%1/"_s.arg(part.index) + QLatin1String(member);
}

Q typed(const Scope& scope, const char* name, const Field& field, const WorkloadPart& part)
{
    return scope.given(QLatin1String(name), field.typed, field.unit,
        {.kind = OriginKind::Typed, .ref = path(part, field.member)});
}

/// Requests at the busiest time and in a month, of which one may follow from the other.
void addVolume(const Scope& load, const WorkloadPart& part, Q peak)
{
    const Q hours = load.own(u"service_hours"_s);
    const Q factor = figureIn(load, "default.peak_factor", part.input);
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
        * figureIn(load, "default.peak_factor", part.input);
}

void addUsersLoad(const Scope& load, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    if (w.requestsPerMonth && !w.users)
        return addVolume(load, part, peakOfVolume(load, part));
    const Q users = typed(load, "users", {"users", w.users, One, "users"}, part);
    const Q share = addField(
        load, {"active_share", w.activeShare, One, "active_share", "default.active_share"}, part);
    const Q pause = addField(load,
        {"think_time", scaled(w.thinkTimeS, kSecond), Hour, "think_time_s", "default.think_time"},
        part);
    addVolume(load, part, times(users * share / pause, 1.0, Request));
}

void addServingLoad(const Scope& load, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    addUsersLoad(load, part);
    addField(load,
        {"input_tokens", w.inputTokens, Token / Request, "input_tokens", "default.chat_input"},
        part);
    const Q output = addField(load,
        {"output_tokens", w.outputTokens, Token / Request, "output_tokens", "default.chat_output"},
        part);
    addField(load,
        {"latency_limit", scaled(w.latencyMs, kSecond / 1000.0), Hour, "latency_ms",
            "default.latency_token"},
        part);
    load.add(u"first_token_limit"_s, Hour, figureIn(load, "default.ttft", part.input));
    load.add(u"tokens_at_peak"_s, Token / Hour, load.own(u"requests_at_peak"_s) * output);
}

void addVisionLoad(const Scope& load, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    if (w.requestsPerMonth && !w.itemsPerSecond) {
        addVolume(load, part, peakOfVolume(load, part));
    } else {
        const Q items = addField(load,
            {"items_per_second", scaled(w.itemsPerSecond, 1.0 / kSecond), Request / Hour,
                "items_per_second", "default.items_per_second"},
            part);
        addVolume(load, part, items);
    }
    addField(load,
        {"latency_limit", scaled(w.latencyMs, kSecond / 1000.0), Hour, "latency_ms",
            "default.latency_item"},
        part);
}

void addTrainingLoad(const Scope& load, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    const Q runs = addField(load,
        {"training_runs", scaled(w.trainingRunsPerYear, kPerYear), One / Month,
            "training_runs_per_year", "default.runs_per_year"},
        part);
    addField(load,
        {"training_deadline", w.trainingDeadlineHours, Hour, "training_deadline_hours",
            "default.training_deadline"},
        part);
    if (part.serves()) {
        const Q tokens = addField(load,
            {"tokens_per_run", w.tokensPerRun, Token, "tokens_per_run", "default.tokens_per_run"},
            part);
        load.add(u"training_tokens_monthly"_s, Token / Month, tokens * runs);
        return;
    }
    const Q images = addField(load,
        {"images_per_run", w.imagesPerRun, Request, "images_per_run", "default.images_per_run"},
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
        flop = figureIn(load, "sizing.lora_flop", part.input)
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
        {"service_hours", w.serviceHoursPerMonth, Hour / Month, "service_hours_per_month",
            "default.service_hours"},
        part);
    addField(load, {"growth", w.growthPerYear, One, "growth_per_year", "default.growth"}, part);
    load.add(u"growth_factor"_s, One,
        power(1.0 + load.own(u"growth"_s), load.sheet().constant(load.sheet().months() / 12.0)));
    addField(
        load, {"data_volume", scaled(w.dataGB, kByteInGb), Byte, "data_gb", "default.data"}, part);
    if (w.requestsPerMonth)
        typed(load, "volume", {"volume", w.requestsPerMonth, Request / Month, "requests_per_month"},
            part);
    part.serves() ? addServingLoad(load, part) : addVisionLoad(load, part);
    addModel(common, part);
    if (trains(part)) {
        addTrainingLoad(load, part);
        addTrainingFlop(common, part);
    }
}

/// What is summed over the workloads that have a quantity of this name.
struct Sum {
    const char* name;
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
    load.add(QLatin1String(sum.name), sum.unit,
        all.sheet == nullptr ? load.sheet().constant(0.0, sum.unit) : all);
}

Q ownOr(const Scope& load, const char* name)
{
    return load.has(QLatin1String(name)) ? load.own(QLatin1String(name)) : Q {};
}

Q ifItems(const Scope& load, const char* name)
{
    return load.has(u"input_tokens"_s) ? Q {} : load.own(QLatin1String(name));
}

Q tokensOf(const Scope& load, const char* name)
{
    if (!load.has(u"input_tokens"_s))
        return {};
    return load.own(u"requests_monthly"_s) * load.own(QLatin1String(name));
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
    addSum(common, parts, {"requests_per_second", Request / Hour},
        [](const Scope& s) { return s.own(u"requests_at_peak"_s); });
    addSum(common, parts, {"tokens_per_second", Token / Hour},
        [](const Scope& s) { return ownOr(s, "tokens_at_peak"); });
    addSum(common, parts, {"requests_per_month", Request / Month},
        [](const Scope& s) { return s.own(u"requests_monthly"_s); });
    addSum(common, parts, {"items_per_month", Request / Month},
        [](const Scope& s) { return ifItems(s, "requests_monthly"); });
    addSum(common, parts, {"input_tokens_per_month", Token / Month},
        [](const Scope& s) { return tokensOf(s, "input_tokens"); });
    addSum(common, parts, {"output_tokens_per_month", Token / Month},
        [](const Scope& s) { return tokensOf(s, "output_tokens"); });
    addSum(common, parts, {"data", Byte}, [](const Scope& s) { return s.own(u"data_volume"_s); });
    addSum(common, parts, {"training_runs_per_month", One / Month},
        [](const Scope& s) { return ownOr(s, "training_runs"); });
    addSum(common, parts, {"training_tokens_per_month", Token / Month},
        [](const Scope& s) { return ownOr(s, "training_tokens_monthly"); });
    addSum(common, parts, {"training_items_per_month", Request / Month},
        [](const Scope& s) { return ownOr(s, "training_items_monthly"); });
    addSum(common, parts, {"training_flop_per_month", Flop / Month}, trainingFlop);
}

} // namespace kursbuch
