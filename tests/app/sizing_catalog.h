#pragma once

#include "app/assess/sizing.h"

/// A small catalogue for tests of sizing: data-sheet values and the fitted constants, typed in from
/// the sources named, so that no test hangs on what ships.
namespace kursbuch::test {

using namespace Qt::StringLiterals;

inline constexpr double kSecond = 1.0 / 3600.0; ///< in hours

inline void addFigure(Catalog& catalog, const char* id, double value, Unit unit)
{
    const QString key = QLatin1String(id);
    catalog.figures.emplace(key, Figure {.id = key, .value = value, .unit = unit});
}

/// Fitted on public measurements, method note sizing 2.2 and 3.1.
inline void addFitted(Catalog& catalog)
{
    struct Ratio {
        const char* id;
        double value;
    };
    for (const Ratio& r :
        {Ratio {"sizing.bw", 0.5517}, {"sizing.bwkv", 0.9}, {"sizing.c16", 0.7784},
            {"sizing.c8", 0.6866}, {"sizing.c4", 0.5161}, {"sizing.slo", 0.67},
            {"sizing.head", 0.8951}, {"sizing.nv", 0.476}, {"sizing.pcie", 0.4924},
            {"sizing.bmax", 4096}, {"sizing.util", 0.92}, {"sizing.moe", 0.6924},
            {"sizing.amd3", 0.8807}, {"sizing.vision_e", 0.9815}, {"sizing.vision_tf", 2.532},
            {"sizing.vision_ta", 3.693}, {"sizing.vision_pipeline", 0.6}, {"sizing.lora_flop", 4},
            {"sizing.m16", 0.5457}, {"sizing.gam", 0.0927}, {"sizing.mmoe", 0.4821},
            {"sizing.mck", 0.877}, {"sizing.lora_adapter", 0.01}, {"sizing.vision_batch", 32},
            {"sizing.train_flop", 6}, {"sizing.whole_run", 0.55}, {"sizing.vocabulary", 128000},
            {"sizing.embedding_share", 0.35}, {"sizing.speech_share", 0.0695},
            {"sizing.diffusion_share", 0.2168}, {"sizing.encoders", 0.4},
            {"processor.most_share", 0.1}})
        addFigure(catalog, r.id, r.value, unit::One);
    for (const Ratio& r : {Ratio {"sizing.t0", 2.21e-6}, {"sizing.tb", 12.49e-6},
             {"sizing.ar0", 35.76e-6}, {"sizing.vision_o", 4.169e-6}})
        addFigure(catalog, r.id, r.value * kSecond, unit::Hour);
    for (const Ratio& r :
        {Ratio {"sizing.act", 134.7}, {"sizing.over", 4e9}, {"sizing.bytes_fp16", 2},
            {"sizing.bytes_fp8", 1}, {"sizing.bytes_int4", 0.5625}, {"sizing.vision_x", 18.37},
            {"sizing.vision_held", 6}, {"sizing.adapter_bytes", 16}, {"sizing.train_overhead", 2e9},
            {"sizing.qlora_bytes", 0.6}, {"sizing.full_bytes", 16}, {"sizing.logit_bytes", 6}})
        addFigure(catalog, r.id, r.value, unit::Byte);
    addFigure(catalog, "sizing.pcie_link", 32e9 / kSecond, unit::Byte / unit::Hour);
}

/// For kinds of work beside language and image models, method note sizing 4 and 6.
inline void addFurtherDefaults(Catalog& catalog)
{
    using namespace unit;
    addFigure(catalog, "sizing.speech_window", 30 * kSecond, Hour / Request);
    addFigure(catalog, "sizing.embedding_window", 512, Token / Request);
    addFigure(catalog, "processor.time_per_row", 5.1e-6 * kSecond, Hour / Request);
    addFigure(catalog, "default.train_sequence", 2048, Token);
    addFigure(catalog, "default.pretraining_deadline", 720, Hour);
    addFigure(catalog, "sizing.step_tokens", 8192, Token);
    addFigure(catalog, "default.chunk_tokens", 512, Token / Request);
    addFigure(catalog, "default.index_deadline", 168, Hour);
    addFigure(catalog, "default.frames", 10.0 / kSecond, Request / Hour);
    addFigure(catalog, "default.latency_speech", 3 * kSecond, Hour);
    addFigure(catalog, "default.latency_picture", 30 * kSecond, Hour);
    addFigure(catalog, "default.steps", 20, One);
}

inline void addDefaults(Catalog& catalog)
{
    using namespace unit;
    addFigure(catalog, "hours_per_month", 730, Hour / Month);
    addFigure(catalog, "margin_interactive", 1.25, One);
    addFigure(catalog, "margin_batch", 1.0, One);
    addFigure(catalog, "margin_memory", 1.0, One);
    addFigure(catalog, "default.period", 36, Month);
    addFigure(catalog, "default.active_share", 0.1, One);
    addFigure(catalog, "default.think_time", 60 * kSecond, Hour);
    addFigure(catalog, "default.peak_factor", 2.5, One);
    addFigure(catalog, "default.chat_input", 1000, Token / Request);
    addFigure(catalog, "default.chat_output", 300, Token / Request);
    addFigure(catalog, "default.latency_token", 0.05 * kSecond, Hour);
    addFigure(catalog, "default.latency_item", 0.2 * kSecond, Hour);
    addFigure(catalog, "default.ttft", 3 * kSecond, Hour);
    addFigure(catalog, "default.service_hours", 220, Hour / Month);
    addFigure(catalog, "default.growth", 0, One);
    addFigure(catalog, "default.data", 200e9, Byte);
    addFigure(catalog, "default.runs_per_year", 4.0 / 12.0, One / Month);
    addFigure(catalog, "default.tokens_per_run", 10e6, Token);
    addFigure(catalog, "default.images_per_run", 1e6, Request);
    addFigure(catalog, "default.training_deadline", 24, Hour);
    addFigure(catalog, "default.items_per_second", 5.0 / kSecond, Request / Hour);
}

/// Memory, bandwidth, dense rates and link as NVIDIA's data sheets state them.
inline void addGpus(Catalog& catalog)
{
    const auto gpu = [](const char* id, double memory, double bandwidth) {
        return kursbuch::Gpu {.id = QLatin1String(id),
            .name = QLatin1String(id),
            .vendor = u"NVIDIA"_s,
            .memoryGB = memory,
            .bandwidthGBps = bandwidth};
    };
    const auto add = [&catalog](kursbuch::Gpu card, std::array<double, 3> rates, double link) {
        card.fp16Tflops = rates[0];
        card.fp8Tflops = rates[1];
        card.linkGBps = link;
        card.nvlink = link > 100.0;
        card.tdpW = rates[2];
        card.int8Tops = card.fp8Tflops > 0.0 ? card.fp8Tflops : 2.0 * card.fp16Tflops;
        card.computeCapability = rates[1] > 0.0 ? u"8.9"_s : u"8.0"_s;
        catalog.gpus.push_back(card);
    };
    add(gpu("h200", 141, 4800), {989, 1979, 700}, 450);
    add(gpu("h100", 80, 3350), {989, 1979, 700}, 450);
    add(gpu("a100", 80, 2039), {312, 0, 400}, 300);
    add(gpu("l40s", 48, 864), {362, 733, 350}, 32);
    add(gpu("l4", 24, 300), {121, 242, 72}, 32);
    add(gpu("rtx4090", 24, 1008), {165.2, 330.3, 450}, 32);
    add(gpu("rtxpro6000", 96, 1597), {468, 936, 600}, 64);
    add(gpu("t4", 16, 320), {65, 0, 70}, 32);
}

/// Shapes from the models' own configuration files.
inline void addModels(Catalog& catalog)
{
    const auto dense = [](const char* id, double params, std::array<int, 4> shape, double kv) {
        return Model {.id = QLatin1String(id),
            .name = QLatin1String(id),
            .kind = u"llm"_s,
            .paramsTotal = params,
            .paramsActive = params,
            .layers = shape[0],
            .hidden = shape[1],
            .heads = shape[2],
            .kvHeads = 8,
            .headDim = shape[3],
            .kvLayersFull = shape[0],
            .kvBytesPerToken = kv,
            .contextTokens = 131072};
    };
    catalog.models.push_back(dense("llama-70b", 70.55e9, {80, 8192, 64, 128}, 327680));
    catalog.models.push_back(dense("llama-8b", 8.03e9, {32, 4096, 32, 128}, 131072));
    catalog.models.push_back(dense("qwen3-32b", 32.76e9, {64, 5120, 64, 128}, 262144));
    Model oss = dense("gpt-oss-120b", 116.8e9, {36, 2880, 64, 64}, 73728);
    oss.paramsActive = 5.1e9;
    oss.experts = 128;
    oss.expertsPerToken = 4;
    oss.kvLayersFull = 18;
    oss.windowTokens = 128;
    catalog.models.push_back(oss);
    catalog.models.push_back(Model {.id = u"resnet50"_s,
        .name = u"ResNet-50"_s,
        .kind = u"vision"_s,
        .paramsTotal = 25.56e6,
        .paramsActive = 25.56e6,
        .flopPerItem = 8.22e9,
        .activationsPerItem = 11.11e6,
        .itemUnit = u"image"_s});
}

/// One item each: 512 tokens, a window of 30 s, a pass of the denoiser (method note sizing 4).
inline void addItemModels(Catalog& catalog)
{
    const auto model = [](const char* kind, double params, double flop) {
        return Model {.id = QLatin1String(kind),
            .name = QLatin1String(kind),
            .kind = QLatin1String(kind),
            .paramsTotal = params,
            .paramsActive = params,
            .flopPerItem = flop};
    };
    catalog.models.push_back(model("embedding", 5.6e8, 3.35e11));
    catalog.models.push_back(model("speech", 1.55e9, 2.396e12));
    catalog.models.push_back(model("diffusion", 2.567e9, 5.9791e12));
    catalog.models.back().passesPerStep = 2.0;
}

inline Catalog sizingCatalog()
{
    Catalog catalog;
    catalog.scales.push_back({.id = u"eur_per_gpu"_s, .unit = unit::Eur / unit::Gpu});
    addFitted(catalog);
    addDefaults(catalog);
    addFurtherDefaults(catalog);
    addGpus(catalog);
    addModels(catalog);
    addItemModels(catalog);
    return catalog;
}

/// A plan with one workload of a language model.
inline Plan servingPlan(const QString& model, const QString& precision)
{
    Plan plan;
    plan.workloads.push_back(
        {.id = u"w"_s, .kind = u"llm_serving"_s, .modelId = model, .precision = precision});
    return plan;
}

/// The sheet of one accelerator for a plan, with what was found.
struct Sized {
    Sheet sheet {36};
    SizingResult result {};
    Evaluation values {};
};

inline Sized size(const Plan& plan, const Catalog& catalog, const QString& gpu)
{
    Sized sized;
    const SizingInput input {plan, catalog};
    addLoad(Scope(sized.sheet, u"common."_s), input);
    sized.result = sizeOn(Scope(sized.sheet, u"system."_s), *catalog.gpu(gpu), input);
    sized.values = evaluate(sized.sheet);
    return sized;
}

} // namespace kursbuch::test
