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

void addLatency(const Scope& load, const WorkloadPart& part, QStringView defaultFigure)
{
    addField(load,
        {u"latency_limit", scaled(part.workload.latencyMs, kSecond / 1000.0), Hour, "latency_ms"_L1,
            defaultFigure},
        part);
}

void addServingLoad(const Scope& load, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    addUsersLoad(load, part);
    if (w.cachedShare)
        addTyped(load, {u"cached_share", w.cachedShare, One, "cached_share"_L1}, part);
    addField(load,
        {u"input_tokens", w.inputTokens, Token / Request, "input_tokens"_L1, u"default.chat_input"},
        part);
    const Q output = addField(load,
        {u"output_tokens", w.outputTokens, Token / Request, "output_tokens"_L1,
            u"default.chat_output"},
        part);
    addLatency(load, part, u"default.latency_token");
    load.add(u"first_token_limit"_s, Hour, figureIn(load, u"default.ttft", part.input));
    load.add(u"tokens_at_peak"_s, Token / Hour, load.own(u"requests_at_peak"_s) * output);
}

/// Items of a stream that never pauses while the service runs.
void addSteady(const Scope& load, Q rate)
{
    load.add(u"requests_at_peak"_s, Request / Hour, rate);
    load.add(u"requests_monthly"_s, Request / Month, rate * load.own(u"service_hours"_s));
}

void addCameras(const Scope& load, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    const Q cameras = addTyped(load, {u"cameras", w.cameras, One, "cameras"_L1}, part);
    const Q frames = addField(load,
        {u"frames", scaled(w.framesPerSecond, 1.0 / kSecond), Request / Hour,
            "frames_per_second"_L1, u"default.frames"},
        part);
    addSteady(load, cameras * frames);
}

void addItemsPerSecond(const Scope& load, const WorkloadPart& part)
{
    addVolume(load, part,
        addField(load,
            {u"items_per_second", scaled(part.workload.itemsPerSecond, 1.0 / kSecond),
                Request / Hour, "items_per_second"_L1, u"default.items_per_second"},
            part));
}

void addImageLoad(const Scope& load, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    if (w.cameras)
        addCameras(load, part);
    else if (w.requestsPerMonth && !w.itemsPerSecond)
        addVolume(load, part, peakOfVolume(load, part));
    else
        addItemsPerSecond(load, part);
    addLatency(load, part, u"default.latency_item");
}

/// Windows of speech: recordings come over the service hours, conversations all the time they last.
void addSpeechLoad(const Scope& load, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    const Q window = figureIn(load, u"sizing.speech_window", part.input);
    const Q factor = figureIn(load, u"default.peak_factor", part.input);
    Q monthly {};
    Q peak {};
    if (w.audioHoursPerMonth || !w.liveStreams) {
        monthly
            = addTyped(load,
                  {u"audio_hours", w.audioHoursPerMonth, Hour / Month, "audio_hours_per_month"_L1},
                  part)
            / window;
        peak = monthly / load.own(u"service_hours"_s) * factor;
    }
    if (w.liveStreams) {
        const Q live
            = addTyped(load, {u"live_streams", w.liveStreams, One, "live_streams"_L1}, part)
            / window;
        const Q mean = live / factor * load.own(u"service_hours"_s);
        peak = peak.sheet == nullptr ? live : peak + live;
        monthly = monthly.sheet == nullptr ? mean : monthly + mean;
    }
    load.add(u"requests_at_peak"_s, Request / Hour, peak);
    load.add(u"requests_monthly"_s, Request / Month, monthly);
    addLatency(load, part, u"default.latency_speech");
}

/// By volume, by rate or by users, whichever was said.
void addAskedLoad(const Scope& load, const WorkloadPart& part)
{
    if (part.workload.itemsPerSecond)
        addItemsPerSecond(load, part);
    else
        addUsersLoad(load, part);
}

/// What lies there is indexed once; a search asks for one sequence at a time.
void addEmbeddingLoad(const Scope& load, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    addField(load,
        {u"input_tokens", w.inputTokens, Token / Request, "input_tokens"_L1,
            u"default.chunk_tokens"},
        part);
    if (w.itemsToIndex)
        addTyped(load, {u"items_to_index", w.itemsToIndex, Request, "items_to_index"_L1}, part);
    if (w.itemsToIndex && !w.users && !w.requestsPerMonth && !w.itemsPerSecond)
        addSteady(load, load.sheet().constant(0.0, Request / Hour));
    else
        addAskedLoad(load, part);
    addLatency(load, part, u"default.latency_item");
}

void addDiffusionLoad(const Scope& load, const WorkloadPart& part)
{
    addAskedLoad(load, part);
    addField(load, {u"steps", part.workload.steps, One, "steps"_L1, u"default.steps"}, part);
    addLatency(load, part, u"default.latency_picture");
}

void addTabularLoad(const Scope& load, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    addTyped(load, {u"rows", w.rows, Request, "rows"_L1}, part);
    addField(load,
        {u"training_runs", scaled(w.trainingRunsPerYear, kPerYear), One / Month,
            "training_runs_per_year"_L1, u"default.runs_per_year"},
        part);
}

/// FLOP of one run of a language model as counted by the usual rule, 4 or 6 a parameter and token;
/// attention counts where all weights are trained (method note 3.1).
Q languageFlop(const Scope& load, const Scope& model, const WorkloadPart& part)
{
    const bool full = methodOf(part) == Tuning::Full;
    Q perToken = figureIn(load, full ? u"sizing.train_flop" : u"sizing.lora_flop", part.input)
        * times(model.own(u"parameters_active"_s), 1.0, Flop / Token);
    if (full)
        perToken = perToken
            + times(model.own(u"layers"_s) * model.own(u"attention_width"_s)
                    * load.own(u"train_sequence"_s),
                6.0, Flop / (Token * Token));
    return perToken * load.own(u"tokens_per_run"_s);
}

void addLanguageTraining(const Scope& load, const Scope& model, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    addField(load,
        {u"train_sequence", part.serves() ? std::nullopt : w.inputTokens, Token, "input_tokens"_L1,
            u"default.train_sequence"},
        part);
    const Q tokens = addField(load,
        {u"tokens_per_run", w.tokensPerRun, Token, "tokens_per_run"_L1, u"default.tokens_per_run"},
        part);
    load.add(u"training_tokens_monthly"_s, Token / Month, tokens * load.own(u"training_runs"_s));
    load.add(u"training_flop"_s, Flop, languageFlop(load, model, part));
}

} // namespace

void addUseLoad(const Scope& load, const WorkloadPart& part)
{
    switch (part.work) {
    case Work::Serving:
        return addServingLoad(load, part);
    case Work::Images:
        return addImageLoad(load, part);
    case Work::Speech:
        return addSpeechLoad(load, part);
    case Work::Embedding:
        return addEmbeddingLoad(load, part);
    case Work::Diffusion:
        return addDiffusionLoad(load, part);
    case Work::Tabular:
        return addTabularLoad(load, part);
    case Work::Tuning:
    case Work::Pretraining:
        break;
    }
}

void addTrainingLoad(const Scope& common, const WorkloadPart& part)
{
    const Workload& w = part.workload;
    const Scope load = partScope(common, part.index, u"load"_s);
    const Scope model = partScope(common, part.index, u"model"_s);
    const Q runs = addField(load,
        {u"training_runs", scaled(w.trainingRunsPerYear, kPerYear), One / Month,
            "training_runs_per_year"_L1, u"default.runs_per_year"},
        part);
    addField(load,
        {u"training_deadline", w.trainingDeadlineHours, Hour, "training_deadline_hours"_L1,
            part.work == Work::Pretraining ? QStringView(u"default.pretraining_deadline")
                                           : QStringView(u"default.training_deadline")},
        part);
    if (part.isLanguage())
        return addLanguageTraining(load, model, part);
    const Q images = addField(load,
        {u"images_per_run", w.imagesPerRun, Request, "images_per_run"_L1,
            u"default.images_per_run"},
        part);
    load.add(u"training_items_monthly"_s, Request / Month, images * runs);
    load.add(u"training_flop"_s, Flop, 3.0 * model.own(u"flop_per_item"_s) * images);
}

} // namespace kursbuch
