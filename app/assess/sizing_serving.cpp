#include "app/assess/sizing_parts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Byte;
using unit::Flop;
using unit::Hour;
using unit::One;
using unit::Request;
using unit::Token;

namespace {

/// Most of a server's time that prompts may take before the queue grows without end.
constexpr double kMostPrefillLoad = 0.95;

/// Scopes and quantities that the steps of one serving sheet hand on.
struct Serving {
    Scope sizing;
    Scope load;
    Scope model;
    const GpuQ& gpu;
    const WorkloadPart& part;
    Q gpus {}; ///< of one replica
    Q batch {};
    Q stages {}; ///< of a pipeline, where there is one

    [[nodiscard]] Q figure(QStringView id) { return figureIn(sizing, id, part.input); }
    [[nodiscard]] Q compute() const { return gpus * gpu.rate * gpu.computeShare; }
    [[nodiscard]] Q bandwidth() const { return gpus * gpu.bandwidth; }
    [[nodiscard]] bool piped() const { return stages.sheet != nullptr; }
};

/// Cache of one request in the middle of its answer. Layers with a window hold no more than that;
/// more GPUs than key-value heads hold copies; 8-bit weights go with an 8-bit cache.
Q kvPerRequest(Serving& s)
{
    const Q context = s.sizing.add(u"context"_s, Token / Request,
        s.load.own(u"input_tokens"_s) + s.load.own(u"output_tokens"_s) / 2.0);
    Q held = context;
    if (s.model.has(u"window"_s)) {
        const Q full = s.model.own(u"full_layers_share"_s);
        held = full * context + (1.0 - full) * minimum(context, s.model.own(u"window"_s));
    }
    Q bytes = s.model.own(u"kv_per_token"_s) * held;
    if (s.model.has(u"kv_heads"_s)) // a latent vector is kept once: attention runs data-parallel
        bytes
            = bytes * maximum(s.sizing.own(u"tensor_parallel"_s) / s.model.own(u"kv_heads"_s), 1.0);
    if (precisionOf(s.part.workload.precision).halvesCache)
        bytes = bytes * s.figure(u"sizing.bytes_fp8") / s.figure(u"sizing.bytes_fp16");
    return s.sizing.add(u"kv_per_request"_s, Byte / Request, bytes);
}

void addMemory(Serving& s)
{
    s.sizing.add(u"context_needed"_s, Token / Request,
        s.load.own(u"input_tokens"_s) + s.load.own(u"output_tokens"_s));
    s.sizing.add(u"context_held"_s, Token / Request, s.model.own(u"context_limit"_s));
    const Q weights = s.sizing.add(u"weights"_s, Byte,
        s.model.own(u"parameters"_s)
            * s.figure(precisionOf(s.part.workload.precision).bytesFigure));
    const Q kv = kvPerRequest(s);
    const Q available = s.sizing.add(u"memory_available"_s, Byte,
        s.gpus
            * (s.gpu.memory * s.figure(u"sizing.util")
                - times(s.figure(u"sizing.over"), 1.0, One / unit::Gpu)));
    const Q most = s.figure(u"sizing.bmax") * times(s.gpus, 1.0, Request / unit::Gpu);
    s.sizing.add(u"batch_by_memory"_s, Request,
        minimum(roundDown((available / s.figure(u"margin_memory") - weights) / kv), most));
}

/// Weights that one step reads: of experts only those that some request in flight calls. A
/// pipeline works on a part of the requests at a time and reads them once for each.
Q weightsRead(Serving& s)
{
    const Q weights = s.sizing.own(u"weights"_s);
    const bool experts = s.model.has(u"experts_active_share"_s);
    if (!experts && !s.piped())
        return weights;
    Q read = weights;
    if (experts) {
        const Q all = s.model.own(u"parameters"_s);
        const Q active = s.model.own(u"experts_active_share"_s);
        const Q share = s.sizing.add(u"experts_share"_s, One,
            (all - s.model.own(u"parameters_active"_s)) / (1.0 - active) / all);
        Q together = times(s.batch, 1.0, One / Request);
        if (s.piped())
            together = maximum(together / s.stages, 1.0);
        read = weights * (1.0 - share + share * (1.0 - power(1.0 - active, together)));
    }
    return s.sizing.add(u"weights_read"_s, Byte, s.piped() ? read * s.stages : read);
}

/// All-reduce for one token: two a layer, each 2 (n-1)/n of two bytes a value, over the link.
Q allReducePerToken(Serving& s)
{
    const Q n = s.sizing.own(u"tensor_parallel"_s);
    const Q time = times(s.model.own(u"layers"_s) * s.model.own(u"hidden"_s), 8.0, Byte / Token)
        * (n - 1.0) / n / (s.gpu.link * s.gpu.linkShare);
    return s.sizing.add(
        u"all_reduce_per_token"_s, Hour / Token, s.piped() ? time / s.stages : time);
}

Q activationPerToken(Serving& s)
{
    return s.sizing.add(u"activation_time"_s, Hour / Token,
        times(s.figure(u"sizing.act"), 1.0, One / Token) * s.model.own(u"layers"_s)
            * s.model.own(u"hidden"_s) / s.bandwidth());
}

Q flopPerToken(Serving& s)
{
    return s.sizing.add(u"flop_per_token"_s, Flop / Token,
        times(s.model.own(u"parameters_active"_s), 2.0, Flop / Token));
}

/// One step gives every request in flight one token.
void addStep(Serving& s)
{
    const Q layers = s.model.own(u"layers"_s);
    const Q tokens = times(s.batch, 1.0, Token / Request);
    const Q flop = flopPerToken(s);
    const Q activation = activationPerToken(s);
    const Q allReduce = allReducePerToken(s);
    const Q reading = s.sizing.add(
        u"step_weights"_s, Hour, weightsRead(s) / (s.bandwidth() * s.gpu.bandwidthShare));
    const Q computing = s.sizing.add(u"step_compute"_s, Hour, flop * tokens / s.compute());
    const Q cache = s.sizing.add(u"step_cache"_s, Hour,
        s.batch * s.sizing.own(u"kv_per_request"_s) / (s.bandwidth() * s.figure(u"sizing.bwkv")));
    const Q together = less(s.sizing.sheet().constant(1.0), s.sizing.own(u"tensor_parallel"_s));
    const Q fixed = s.sizing.add(u"step_fixed"_s, Hour,
        layers * (s.figure(u"sizing.t0") + together * s.figure(u"sizing.ar0"))
            + s.figure(u"sizing.tb") * times(s.batch, 1.0, One / Request));
    s.sizing.add(u"step_time"_s, Hour,
        maximum(reading, computing) + cache + fixed + (activation + allReduce) * tokens);
}

/// Time to read one prompt; attention grows with its square and runs at 16 bit.
void addPrefill(Serving& s)
{
    const Q input = s.load.own(u"input_tokens"_s);
    Q read = input;
    const Scope& said = s.sizing.has(u"cached_share"_s) ? s.sizing : s.load;
    if (said.has(u"cached_share"_s)) // a prefix that is held is not worked out again
        read = s.sizing.add(
            u"tokens_read"_s, Token / Request, input * (1.0 - said.own(u"cached_share"_s)));
    const Q attention = times(s.model.own(u"layers"_s) * s.model.own(u"attention_width"_s), 2.0,
                            Flop * Request / (Token * Token))
        * input * read / (s.gpus * s.gpu.rate16 * s.figure(u"sizing.c16"));
    s.sizing.add(u"prefill_time"_s, Hour / Request,
        s.sizing.own(u"flop_per_token"_s) * read / s.compute() + attention
            + (s.sizing.own(u"activation_time"_s) + s.sizing.own(u"all_reduce_per_token"_s))
                * read);
}

/// New requests read their prompts between the steps of the others.
void addSpeed(Serving& s)
{
    const Q output = s.load.own(u"output_tokens"_s);
    const Q tokens = times(s.batch, 1.0, Token / Request);
    const Q step = s.sizing.own(u"step_time"_s);
    const Q prefill = s.sizing.own(u"prefill_time"_s);
    s.sizing.add(u"time_per_token"_s, Hour, step + tokens / output * prefill);
    s.sizing.add(u"time_per_token_allowed"_s, Hour,
        s.figure(u"sizing.slo") * s.load.own(u"latency_limit"_s));
    const Q speed = s.sizing.add(
        u"tokens_per_second"_s, Token / Hour, output / (prefill + output * step / tokens));
    s.sizing.add(u"capacity"_s, Token / Hour, speed * s.figure(u"sizing.head"));
}

/// What a given number of GPUs puts out, as many replicas as they hold; a rest counts pro rata.
void addAllGpus(Serving& s, double gpus)
{
    const Q replicas = addComputed(s.sizing, u"gpus_given", gpus, unit::Gpu) / s.gpus;
    s.sizing.add(u"output_of_all"_s, Token / Hour, replicas * s.sizing.own(u"tokens_per_second"_s));
    s.sizing.add(u"capacity_of_all"_s, Token / Hour, replicas * s.sizing.own(u"capacity"_s));
}

void addReplicas(Serving& s, const Counts& counts)
{
    const Q needed = s.sizing.add(u"tokens_needed"_s, Token / Hour,
        s.load.own(u"tokens_at_peak"_s) * s.load.own(u"growth_factor"_s)
            * s.figure(u"margin_interactive"));
    s.sizing.add(u"replicas_needed"_s, One, needed / s.sizing.own(u"capacity"_s));
    const Q replicas = addComputed(s.sizing, u"replicas", counts.replicas, One);
    s.sizing.add(u"gpus_use"_s, unit::Gpu, replicas * s.gpus);
    const Q mean = s.load.own(u"requests_monthly"_s) * s.load.own(u"output_tokens"_s)
        / s.load.own(u"service_hours"_s);
    s.sizing.add(u"use_share"_s, One,
        minimum(mean / (replicas * s.sizing.own(u"tokens_per_second"_s)), 1.0));
}

/// What a user waits, and how many requests are under way at the peak (Little's law).
void addWaiting(Serving& s)
{
    const Q arrivals = s.load.own(u"requests_at_peak"_s) * s.load.own(u"growth_factor"_s);
    const Q replicas = s.sizing.own(u"replicas"_s);
    const Q prefill = s.sizing.own(u"prefill_time"_s);
    const Q busy = s.sizing.add(
        u"prefill_load"_s, One, minimum(arrivals * prefill / replicas, kMostPrefillLoad));
    const Q token = s.sizing.own(u"time_per_token"_s);
    const Q first = s.sizing.add(
        u"time_to_first_token"_s, Hour, times(prefill, 1.0, Request) / (1.0 - busy) + token);
    const Q response = s.sizing.add(u"response_time"_s, Hour,
        first + times(s.load.own(u"output_tokens"_s), 1.0, Request / Token) * token);
    const Q concurrent = s.sizing.add(u"concurrency"_s, Request, arrivals * response);
    s.sizing.add(u"memory_needed"_s, Byte,
        (s.sizing.own(u"weights"_s)
            + minimum(concurrent / replicas, s.batch) * s.sizing.own(u"kv_per_request"_s))
            * s.figure(u"margin_memory"));
}

} // namespace

void addServing(const Scope& way, const GpuQ& gpu, const WorkloadPart& part, const Counts& counts)
{
    Scope common(way.sheet(), u"common."_s);
    Serving s {partScope(way, part.index, u"sizing"_s), partScope(common, part.index, u"load"_s),
        partScope(common, part.index, u"model"_s), gpu, part};
    const Q parallel = addComputed(s.sizing, u"tensor_parallel", counts.tensorParallel, One);
    if (counts.configuration) {
        s.stages = addComputed(
            s.sizing, u"pipeline_parallel", counts.configuration->pipelineParallel, One);
        addComputed(s.sizing, u"cached_share", counts.configuration->cachedShare, One);
    }
    s.gpus = times(s.piped() ? parallel * s.stages : parallel, 1.0, unit::Gpu);
    s.batch = addComputed(s.sizing, u"batch", counts.batch, Request);
    addMemory(s);
    addStep(s);
    addPrefill(s);
    addSpeed(s);
    if (counts.configuration)
        addAllGpus(s, counts.configuration->gpus);
    addReplicas(s, counts);
    addWaiting(s);
}

} // namespace kursbuch
