#include "app/base/hardware_shape.h"
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

/// Ids that begin with "own-" belong to plans.
QString catalogueId(YamlReader& reader)
{
    QString id = reader.id();
    if (isOwnId(id))
        reader.refuse(tr("An id of the catalogue must not begin with “own-”. Change it."));
    return id;
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
    if (const QString wrong = wrongWithRates(gpu.fp16Tflops, gpu.fp8Tflops); !wrong.isEmpty())
        reader.refuse(wrong);
}

/// A price never stands without where and when it was seen.
void checkPrice(YamlReader& reader, bool hasPrice, const Source& source)
{
    if (reader.ok() && hasPrice && source.text.isEmpty())
        reader.refuse(tr("The price has no price_source. Add one with text and date."));
}

Gpu toGpu(YamlReader& reader)
{
    Gpu gpu {.id = catalogueId(reader), .name = reader.string(u"name"_s)};
    gpu.vendor = reader.string(u"vendor"_s);
    gpu.aliases = reader.strings(u"aliases"_s);
    // systems_only: inside whole systems, never bought alone; to_be_checked: no price known yet
    gpu.isSold = reader.oneOf(u"availability"_s,
                     {u"sold"_s, u"systems_only"_s, u"past"_s, u"to_be_checked"_s}, u"sold"_s)
        == u"sold"_s;
    gpu.soldIn = reader.integer(u"sold_in"_s, 1);
    if (gpu.soldIn < 1)
        reader.refuse(tr("sold_in is less than 1. Give how many are sold together, or leave it "
                         "out."));
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

ModelShape shapeOf(const Model& model)
{
    return {.kind = model.kind,
        .paramsTotal = model.paramsTotal,
        .paramsActive = model.paramsActive,
        .layers = model.layers,
        .hidden = model.hidden,
        .heads = model.heads,
        .kvHeads = model.kvHeads,
        .headDim = model.headDim,
        .experts = model.experts,
        .expertsPerToken = model.expertsPerToken,
        .kvLayersFull = model.kvLayersFull,
        .kvBytesPerToken = model.kvBytesPerToken,
        .flopPerItem = model.flopPerItem};
}

Model toModel(YamlReader& reader)
{
    Model model {.id = catalogueId(reader), .name = reader.string(u"name"_s)};
    model.aliases = reader.strings(u"aliases"_s);
    model.kind = reader.oneOf(
        u"kind"_s, {u"llm"_s, u"vision"_s, u"embedding"_s, u"speech"_s, u"diffusion"_s});
    model.task = reader.oneOf(
        u"task"_s, {{}, u"classification"_s, u"detection"_s, u"segmentation"_s, u"encoder"_s}, {});
    model.paramsTotal = reader.number(u"params_total"_s);
    model.paramsActive = reader.number(u"params_active"_s, model.paramsTotal);
    readShape(reader, model);
    model.flopPerItem = reader.number(u"flop_per_item"_s, 0.0);
    model.activationsPerItem = reader.number(u"activations_per_item"_s, 0.0);
    model.passesPerStep = reader.number(u"passes_per_step"_s, 1.0);
    model.itemUnit = reader.string(u"item_unit"_s, {});
    model.licence = reader.string(u"licence"_s);
    model.licenceClass = reader.oneOf(u"licence_class"_s,
        {{}, u"permissive"_s, u"community"_s, u"copyleft"_s, u"research_only"_s, u"excludes_eu"_s},
        {});
    model.source = reader.source();
    if (const QString wrong = wrongWith(shapeOf(model)); reader.ok() && !wrong.isEmpty())
        reader.refuse(wrong);
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
