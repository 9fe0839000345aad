#include "app/assess/own_catalog.h"

#include "app/assess/kept_market.h"

#include <algorithm>

namespace kursbuch {
namespace {

/// What the planner says stands for itself; nobody else has looked at it.
Source sourceOf(const QString& note, QDate date)
{
    return {.text = note, .date = date, .confidence = Confidence::ToBeChecked};
}

/// Nothing where the catalogue says that it does not know.
template <typename Number> std::optional<Number> known(Number number)
{
    return number > 0 ? std::optional(number) : std::nullopt;
}

/// Behind those that may be proposed, found by its id alone.
void appendChosen(Catalog& catalog, Offer offer)
{
    const std::size_t place = catalog.offers.size();
    catalog.proposedOfferCount = std::min(catalog.proposedOfferCount, place);
    catalog.chosenOnly.insert(offer.id, place);
    catalog.offers.push_back(std::move(offer));
}

void append(Catalog& catalog, const Plan& plan)
{
    for (const OwnModel& own : plan.ownModels)
        if (wrongWith(own).isEmpty())
            catalog.models.push_back(modelOf(own));
    for (const OwnGpu& own : plan.ownGpus)
        if (wrongWith(own).isEmpty())
            catalog.gpus.push_back(gpuOf(own));
    for (const KeptOffer& kept : plan.keptOffers)
        if (catalog.offer(kept.id) == nullptr)
            appendChosen(catalog, offerOf(kept));
    for (const KeptService& kept : plan.keptServices)
        if (catalog.service(kept.id) == nullptr) {
            catalog.proposedServiceCount
                = std::min(catalog.proposedServiceCount, catalog.services.size());
            catalog.services.push_back(serviceOf(kept));
        }
}

/// Takes back what another plan had laid over the entries of the market.
template <typename Entry> void restore(std::vector<Entry>& laid, const std::vector<Entry>& shipped)
{
    if (laid.size() > shipped.size())
        laid.erase(laid.begin() + static_cast<std::ptrdiff_t>(shipped.size()), laid.end());
}

void takeShape(Model& model, const ModelShape& shape)
{
    model.paramsTotal = shape.paramsTotal;
    model.paramsActive = shape.paramsActive;
    model.layers = shape.layers;
    model.hidden = shape.hidden;
    model.heads = shape.heads;
    model.kvHeads = shape.kvHeads;
    model.headDim = shape.headDim;
    model.experts = shape.experts;
    model.expertsPerToken = shape.expertsPerToken;
    model.kvLayersFull = shape.kvLayersFull;
    model.kvBytesPerToken = shape.kvBytesPerToken;
    model.flopPerItem = shape.flopPerItem;
}

} // namespace

BroughtAlong broughtAlong(const Plan& plan)
{
    return {plan.ownModels, plan.ownGpus, plan.keptOffers, plan.keptServices};
}

Catalog withOwn(Catalog shipped, const Plan& plan)
{
    append(shipped, plan);
    return shipped;
}

void layOwn(Catalog& laid, const Catalog& shipped, const Plan& plan)
{
    laid.models = shipped.models;
    laid.gpus = shipped.gpus;
    restore(laid.offers, shipped.offers);
    restore(laid.services, shipped.services);
    laid.chosenOnly = shipped.chosenOnly;
    laid.proposedOfferCount = shipped.proposedOfferCount;
    laid.proposedServiceCount = shipped.proposedServiceCount;
    append(laid, plan);
}

Model modelOf(const OwnModel& own)
{
    Model model {.id = own.id, .name = own.name, .kind = own.kind};
    takeShape(model, shapeOf(own));
    model.windowTokens = own.windowTokens.value_or(0);
    model.contextTokens = own.contextTokens.value_or(0);
    model.activationsPerItem = own.activationsPerItem.value_or(0.0);
    model.itemUnit = own.itemUnit;
    model.licence = own.licence;
    model.licenceClass = own.licenceClass;
    model.source = sourceOf(own.note, own.date);
    return model;
}

Gpu gpuOf(const OwnGpu& own)
{
    const Source source = sourceOf(own.note, own.date);
    return {.id = own.id,
        .name = own.name,
        .vendor = own.vendor,
        .isSold = own.priceEur.has_value(),
        .memoryGB = own.memoryGB.value_or(0.0),
        .bandwidthGBps = own.bandwidthGBps.value_or(0.0),
        .fp16Tflops = own.fp16Tflops.value_or(0.0),
        .fp8Tflops = own.fp8Tflops.value_or(0.0),
        .int8Tops = own.int8Tops.value_or(0.0),
        .fp4Tflops = own.fp4Tflops.value_or(0.0),
        .linkGBps = own.linkGBps.value_or(0.0),
        .nvlink = own.nvlink,
        .tdpW = own.tdpW.value_or(0.0),
        .formFactor = own.formFactor,
        .widthSlots = own.widthSlots.value_or(0.0),
        .lengthMm = own.lengthMm.value_or(0.0),
        .cooling = own.cooling,
        .priceEur = own.priceEur,
        .priceLowEur = own.priceEur,
        .priceHighEur = own.priceEur,
        .computeCapability = own.computeCapability,
        .source = source,
        .priceSource = source};
}

OwnModel ownOf(const Model& model)
{
    return {.id = {},
        .name = model.name,
        .kind = model.kind,
        .paramsTotal = known(model.paramsTotal),
        .paramsActive = known(model.paramsActive),
        .layers = known(model.layers),
        .hidden = known(model.hidden),
        .heads = known(model.heads),
        .kvHeads = known(model.kvHeads),
        .headDim = known(model.headDim),
        .experts = known(model.experts),
        .expertsPerToken = known(model.expertsPerToken),
        .kvLayersFull = known(model.kvLayersFull),
        .windowTokens = known(model.windowTokens),
        .contextTokens = known(model.contextTokens),
        .kvBytesPerToken = known(model.kvBytesPerToken),
        .flopPerItem = known(model.flopPerItem),
        .activationsPerItem = known(model.activationsPerItem),
        .itemUnit = model.itemUnit,
        .licence = model.licence,
        .licenceClass = model.licenceClass,
        .note = model.source.text,
        .date = model.source.date};
}

OwnGpu ownOf(const Gpu& gpu)
{
    return {.id = {},
        .name = gpu.name,
        .vendor = gpu.vendor,
        .memoryGB = known(gpu.memoryGB),
        .bandwidthGBps = known(gpu.bandwidthGBps),
        .fp16Tflops = known(gpu.fp16Tflops),
        .fp8Tflops = known(gpu.fp8Tflops),
        .int8Tops = known(gpu.int8Tops),
        .fp4Tflops = known(gpu.fp4Tflops),
        .linkGBps = known(gpu.linkGBps),
        .nvlink = gpu.nvlink,
        .tdpW = known(gpu.tdpW),
        .formFactor = gpu.formFactor,
        .widthSlots = known(gpu.widthSlots),
        .lengthMm = known(gpu.lengthMm),
        .cooling = gpu.cooling,
        .computeCapability = gpu.computeCapability,
        .priceEur = gpu.priceEur,
        .note = gpu.source.text,
        .date = gpu.source.date};
}

} // namespace kursbuch
