#include "app/catalog/readers.h"

#include <QCoreApplication>
#include <cmath>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

/// 8-bit rates are twice the 16-bit ones on every dense table but Gaudi's; anything else is most
/// often a rate with sparsity copied from a shop. Source: hardware catalogue, checked on 46
/// accelerators.
void checkRates(YamlReader& reader, const Gpu& gpu)
{
    if (!reader.ok() || gpu.fp16Tflops <= 0.0 || gpu.fp8Tflops <= 0.0)
        return;
    const double ratio = gpu.fp8Tflops / gpu.fp16Tflops;
    const bool isTwice = std::abs(ratio - 2.0) <= 0.05;
    const bool isEqual = std::abs(ratio - 1.0) <= 0.001; // computes both at one rate
    if (!isTwice && !isEqual)
        reader.refuse(
            tr("fp8_tflops is not twice fp16_tflops. Enter dense rates, without sparsity."));
}

void readRates(YamlReader& reader, Gpu& gpu)
{
    gpu.memoryGB = reader.number(u"memory_gb"_s);
    gpu.bandwidthGBps = reader.number(u"bandwidth_gbps"_s);
    gpu.fp16Tflops = reader.number(u"fp16_tflops"_s, 0.0);
    gpu.fp8Tflops = reader.number(u"fp8_tflops"_s, 0.0);
    gpu.int8Tops = reader.number(u"int8_tops"_s, 0.0);
    gpu.fp4Tflops = reader.number(u"fp4_tflops"_s, 0.0);
    gpu.linkGBps = reader.number(u"link_gbps"_s, 0.0);
    gpu.nvlink = reader.flag(u"nvlink"_s, false);
    gpu.computeCapability = reader.string(u"compute_capability"_s, {});
    checkRates(reader, gpu);
}

/// A price never stands without where and when it was seen.
void checkPrice(YamlReader& reader, bool hasPrice, const Source& source)
{
    if (reader.ok() && hasPrice && source.text.isEmpty())
        reader.refuse(tr("The price has no price_source. Add one with text and date."));
}

Gpu toGpu(YamlReader& reader)
{
    Gpu gpu {.id = reader.id(), .name = reader.string(u"name"_s)};
    gpu.vendor = reader.string(u"vendor"_s);
    gpu.aliases = reader.strings(u"aliases"_s);
    // systems_only: inside whole systems, never bought alone; to_be_checked: no price known yet
    gpu.isSold = reader.oneOf(u"availability"_s,
                     {u"sold"_s, u"systems_only"_s, u"past"_s, u"to_be_checked"_s}, u"sold"_s)
        == u"sold"_s;
    readRates(reader, gpu);
    gpu.tdpW = reader.number(u"tdp_w"_s);
    gpu.formFactor = reader.string(u"form_factor"_s);
    gpu.widthSlots = reader.number(u"width_slots"_s, 0.0);
    gpu.lengthMm = reader.number(u"length_mm"_s, 0.0);
    gpu.cooling = reader.oneOf(u"cooling"_s, {u"passive"_s, u"active"_s, u"blower"_s, u"board"_s});
    gpu.priceEur = reader.optionalNumber(u"price_eur"_s);
    gpu.priceLowEur = reader.optionalNumber(u"price_low_eur"_s);
    gpu.priceHighEur = reader.optionalNumber(u"price_high_eur"_s);
    gpu.source = reader.source();
    gpu.priceSource = reader.optionalSource(u"price_source"_s);
    checkPrice(reader, gpu.priceEur.has_value(), gpu.priceSource);
    return gpu;
}

void readPower(YamlReader& reader, Server& server)
{
    server.basePowerW = reader.number(u"base_power_w"_s);
    server.maxPowerW = reader.number(u"max_power_w"_s);
    server.psuCount = reader.integer(u"psu_count"_s, 1);
    server.psuW = reader.number(u"psu_w"_s, 0.0);
    server.psuNeeded = reader.integer(u"psu_needed"_s, 1);
    if (reader.ok() && server.psuNeeded > server.psuCount)
        reader.refuse(tr("psu_needed is greater than psu_count. Correct one of the two."));
}

Server toServer(YamlReader& reader, const Catalog& catalog)
{
    Server server {.id = reader.id(), .name = reader.string(u"name"_s)};
    server.vendor = reader.string(u"vendor"_s);
    server.kind
        = reader.oneOf(u"kind"_s, {u"system"_s, u"server"_s, u"workstation"_s, u"desktop"_s});
    server.gpuId = reader.string(u"gpu"_s, {});
    if (reader.ok() && !server.gpuId.isEmpty() && catalog.gpu(server.gpuId) == nullptr)
        reader.refuse(
            tr("The accelerator “%1” is not in catalog/gpus.yaml. Add it there or correct "
               "the id.")
                .arg(server.gpuId));
    server.gpuCount = reader.integer(u"gpu_count"_s);
    server.rackUnits = reader.number(u"rack_units"_s, 0.0);
    server.weightKg = reader.number(u"weight_kg"_s, 0.0);
    readPower(reader, server);
    server.priceEur = reader.optionalNumber(u"price_eur"_s);
    server.bringsContainerEngine = reader.flag(u"brings_container_engine"_s, false);
    server.noiseDb = reader.number(u"noise_db"_s, 0.0);
    server.source = reader.source();
    server.priceSource = reader.optionalSource(u"price_source"_s);
    checkPrice(reader, server.priceEur.has_value(), server.priceSource);
    return server;
}

void readShape(YamlReader& reader, Model& model)
{
    model.layers = reader.integer(u"layers"_s, 0);
    model.hidden = reader.integer(u"hidden"_s, 0);
    model.heads = reader.integer(u"heads"_s, 0);
    model.kvHeads = reader.integer(u"kv_heads"_s, 0);
    model.headDim = reader.integer(u"head_dim"_s, 0);
    model.experts = reader.integer(u"experts"_s, 0);
    model.expertsPerToken = reader.integer(u"experts_per_token"_s, 0);
    model.kvLayersFull = reader.integer(u"kv_layers_full"_s, model.layers);
    model.windowTokens = reader.integer(u"window_tokens"_s, 0);
    model.kvBytesPerToken = reader.number(u"kv_bytes_per_token"_s, 0.0);
    model.contextTokens = reader.integer(u"context_tokens"_s, 0);
}

/// Bytes of a cache at 16 bit that the heads of a model ask for; what a card states may be rounded.
bool cacheFitsHeads(const Model& model)
{
    if (model.kvHeads <= 0 || model.headDim <= 0)
        return true;
    const double byHeads = 2.0 * model.layers * model.kvHeads * model.headDim * 2.0;
    return std::abs(model.kvBytesPerToken - byHeads) <= 0.01 * byHeads;
}

/// What no model can be, however its card was copied.
void checkShape(YamlReader& reader, const Model& model)
{
    if (model.paramsActive > model.paramsTotal)
        reader.refuse(tr("params_active is greater than params_total. Correct one of the two."));
    else if (model.kvHeads > model.heads || (model.kvHeads > 0 && model.heads % model.kvHeads != 0))
        reader.refuse(tr("heads is not a multiple of kv_heads. Correct one of the two."));
    else if (model.expertsPerToken > model.experts)
        reader.refuse(tr("experts_per_token is greater than experts. Correct one of the two."));
    else if (model.kvLayersFull > model.layers)
        reader.refuse(tr("kv_layers_full is greater than layers. Correct one of the two."));
    else if (!cacheFitsHeads(model))
        reader.refuse(tr("kv_bytes_per_token is not 4 x layers x kv_heads x head_dim. Correct it, "
                         "or leave kv_heads out where the model keeps one latent vector."));
}

void checkModel(YamlReader& reader, const Model& model)
{
    if (!reader.ok())
        return;
    const bool isLanguage = model.kind == u"llm"_s;
    if (isLanguage && (model.layers <= 0 || model.hidden <= 0 || model.kvBytesPerToken <= 0.0))
        reader.refuse(
            tr("A language model needs layers, hidden and kv_bytes_per_token. Add them."));
    else if (isLanguage)
        checkShape(reader, model);
    else if (model.flopPerItem <= 0.0)
        reader.refuse(tr("The model needs flop_per_item. Add it."));
}

Model toModel(YamlReader& reader)
{
    Model model {.id = reader.id(), .name = reader.string(u"name"_s)};
    model.aliases = reader.strings(u"aliases"_s);
    model.kind = reader.oneOf(
        u"kind"_s, {u"llm"_s, u"vision"_s, u"embedding"_s, u"speech"_s, u"diffusion"_s});
    model.paramsTotal = reader.number(u"params_total"_s);
    model.paramsActive = reader.number(u"params_active"_s, model.paramsTotal);
    readShape(reader, model);
    model.flopPerItem = reader.number(u"flop_per_item"_s, 0.0);
    model.activationsPerItem = reader.number(u"activations_per_item"_s, 0.0);
    model.passesPerStep = reader.number(u"passes_per_step"_s, 1.0);
    model.itemUnit = reader.string(u"item_unit"_s, {});
    model.licence = reader.string(u"licence"_s);
    model.source = reader.source();
    checkModel(reader, model);
    return model;
}

StackRow toStackRow(YamlReader& reader)
{
    StackRow row {.id = reader.id()};
    row.kind = reader.oneOf(
        u"kind"_s, {u"driver"_s, u"cuda"_s, u"framework"_s, u"container"_s, u"os"_s, u"runtime"_s});
    row.name = reader.string(u"name"_s);
    row.version = reader.string(u"version"_s, {});
    row.needs = reader.string(u"needs"_s, {});
    row.supportEnd = reader.optionalDate(u"support_end"_s);
    row.note = reader.optionalText(u"note"_s);
    row.source = reader.source();
    return row;
}

} // namespace

void readGpus(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    reading.catalog.gpus = entriesOf<Gpu>(file, bytes, reading, toGpu);
}

void readServers(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    const Catalog& catalog = reading.catalog;
    reading.catalog.servers = entriesOf<Server>(
        file, bytes, reading, [&catalog](YamlReader& reader) { return toServer(reader, catalog); });
}

void readModels(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    reading.catalog.models = entriesOf<Model>(file, bytes, reading, toModel);
}

void readStack(const QString& file, const QByteArray& bytes, CatalogReading& reading)
{
    reading.catalog.stack = entriesOf<StackRow>(file, bytes, reading, toStackRow);
}

} // namespace kursbuch
