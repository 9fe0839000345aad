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

    [[nodiscard]] Q figure(QStringView id) { return figureIn(sizing, id, part.input); }
    [[nodiscard]] Q compute() const { return gpus * gpu.rate * gpu.computeShare; }
    [[nodiscard]] Q bandwidth() const { return gpus * gpu.bandwidth; }
};

QStringView bytesFigure(const QString& precision)
{
    if (precision == u"fp8"_s)
        return u"sizing.bytes_fp8";
    return precision == u"int4"_s ? u"sizing.bytes_int4" : u"sizing.bytes_fp16";
}

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
    const Q copies = maximum(s.sizing.own(u"tensor_parallel"_s) / s.model.own(u"kv_heads"_s), 1.0);
    Q bytes = s.model.own(u"kv_per_token"_s) * held * copies;
    if (s.part.workload.precision == u"fp8"_s)
        bytes = bytes * s.figure(u"sizing.bytes_fp8") / s.figure(u"sizing.bytes_fp16");
    return s.sizing.add(u"kv_per_request"_s, Byte / Request, bytes);
}

void addMemory(Serving& s)
{
    s.sizing.add(u"context_needed"_s, Token / Request,
        s.load.own(u"input_tokens"_s) + s.load.own(u"output_tokens"_s));
    s.sizing.add(u"context_held"_s, Token / Request, s.model.own(u"context_limit"_s));
    const Q weights = s.sizing.add(u"weights"_s, Byte,
        s.model.own(u"parameters"_s) * s.figure(bytesFigure(s.part.workload.precision)));
    const Q kv = kvPerRequest(s);
    const Q available = s.sizing.add(u"memory_available"_s, Byte,
        s.gpus
            * (s.gpu.memory * s.figure(u"sizing.util")
                - times(s.figure(u"sizing.over"), 1.0, One / unit::Gpu)));
    const Q most
        = times(s.figure(u"sizing.bmax") * s.sizing.own(u"tensor_parallel"_s), 1.0, Request);
    s.sizing.add(u"batch_by_memory"_s, Request,
        minimum(roundDown((available / s.figure(u"margin_memory") - weights) / kv), most));
}

/// Weights that one step reads: of experts only those that some request in flight calls.
Q weightsRead(Serving& s)
{
    const Q weights = s.sizing.own(u"weights"_s);
    if (!s.model.has(u"experts_active_share"_s))
        return weights;
    const Q all = s.model.own(u"parameters"_s);
    const Q active = s.model.own(u"experts_active_share"_s);
    const Q experts = s.sizing.add(u"experts_share"_s, One,
        (all - s.model.own(u"parameters_active"_s)) / (1.0 - active) / all);
    const Q called = 1.0 - power(1.0 - active, times(s.batch, 1.0, One / Request));
    return s.sizing.add(u"weights_read"_s, Byte, weights * (1.0 - experts + experts * called));
}

/// All-reduce for one token: two a layer, each 2 (n-1)/n of two bytes a value, over the link.
Q allReducePerToken(Serving& s)
{
    const Q n = s.sizing.own(u"tensor_parallel"_s);
    return s.sizing.add(u"all_reduce_per_token"_s, Hour / Token,
        times(s.model.own(u"layers"_s) * s.model.own(u"hidden"_s), 8.0, Byte / Token) * (n - 1.0)
            / n / (s.gpu.link * s.gpu.linkShare));
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
    const Q attention = times(s.model.own(u"layers"_s) * s.model.own(u"attention_width"_s), 2.0,
                            Flop * Request / (Token * Token))
        * input * input / (s.gpus * s.gpu.rate16 * s.figure(u"sizing.c16"));
    s.sizing.add(u"prefill_time"_s, Hour / Request,
        s.sizing.own(u"flop_per_token"_s) * input / s.compute() + attention
            + (s.sizing.own(u"activation_time"_s) + s.sizing.own(u"all_reduce_per_token"_s))
                * input);
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
    s.gpus = times(parallel, 1.0, unit::Gpu);
    s.batch = addComputed(s.sizing, u"batch", counts.batch, Request);
    addMemory(s);
    addStep(s);
    addPrefill(s);
    addSpeed(s);
    addReplicas(s, counts);
    addWaiting(s);
}

} // namespace kursbuch
