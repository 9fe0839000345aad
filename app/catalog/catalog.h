#pragma once

#include "app/catalog/item.h"
#include "app/catalog/market.h"
#include "app/catalog/ml_feature.h"
#include "app/catalog/schedule_template.h"
#include "app/catalog/status.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <span>

namespace kursbuch {

/// A figure as it is kept by value: number, unit by name, source with date.
struct Figure {
    QString id; ///< "electricity_price", "stackit-l40s-1.price"
    std::optional<double> value {}; ///< in the base units of `unit`; nothing: known to be unknown
    Unit unit {};
    Source source {};
    Text label {};
    Text note {};
    std::optional<double> low {}; ///< plausible range
    std::optional<double> high {};
    QString
        scale {}; ///< id of the UnitScale it is shown and typed in, e.g. "percent", "eur_per_kwh"
};

/// What a figure is worth, without its words.
struct FigureValue {
    std::optional<double> value {};
    Unit unit {};
    Source source {};
};

/// A scale for showing: "kW" = 1000 W. Text is the same in both languages unless given apart.
struct UnitScale {
    QString id;
    Text symbol {};
    Unit unit {};
    double factor = 1.0; ///< shown value × factor = value in base units
    int decimals = 0;
};

/// One accelerator as sold. Dense rates without sparsity. Figures from the data sheet named in
/// source.
struct Gpu {
    QString id;
    QString name;
    QString vendor {};
    QStringList aliases {}; ///< other names that tables of measurements use
    bool isSold = true; ///< a buyer may meet it today; others are known, but never proposed
    int soldIn = 1; ///< fewest that are sold together: modules come on boards of four or eight
    double memoryGB = 0.0;
    double bandwidthGBps = 0.0;
    double fp16Tflops = 0.0; ///< 0: not supported or not published
    double fp8Tflops = 0.0;
    double int8Tops = 0.0;
    double fp4Tflops = 0.0;
    double linkGBps = 0.0; ///< GPU to GPU, one direction; over PCIe where nvlink is false
    bool nvlink = false; ///< a link of their own between GPUs: NVLink, xGMI, RoCE on the board
    double tdpW = 0.0;
    QString formFactor {}; ///< "PCIe FHFL", "SXM5", "desktop"
    double widthSlots = 0.0;
    double lengthMm = 0.0;
    QString cooling {}; ///< "passive", "active", "blower", "board"
    std::optional<double> priceEur {}; ///< middle of the range, planning value
    std::optional<double> priceLowEur {};
    std::optional<double> priceHighEur {};
    QString computeCapability {};
    Source source {};
    Source priceSource {};
};

/// A server, AI system, workstation or desktop box as sold.
struct Server {
    QString id;
    QString name;
    QString vendor {};
    QString kind {}; ///< "system" (combined package), "server", "workstation", "desktop"
    QString gpuId {}; ///< fixed GPUs of a combined package, else empty
    int gpuCount = 0; ///< fixed GPUs, or the most double-wide GPUs it takes
    double rackUnits = 0.0; ///< 0: not for a rack
    double weightKg = 0.0;
    double basePowerW = 0.0; ///< without GPUs, under load
    double maxPowerW = 0.0; ///< as the maker states it
    int psuCount = 1;
    double psuW = 0.0;
    int psuNeeded = 1; ///< how many must run to carry maxPowerW
    std::optional<double> priceEur {}; ///< without optional GPUs
    bool bringsContainerEngine = false; ///< combined packages bring their software stack
    double noiseDb = 0.0; ///< dB(A) at 1 m, 0: not known
    Source source {};
    Source priceSource {};
};

/// A model of any kind. Language models use the shape fields, the others the FLOP per item.
struct Model {
    QString id;
    QString name;
    QStringList aliases {}; ///< other names that tables of measurements use
    QString kind {}; ///< "llm", "vision", "embedding", "speech", "diffusion"
    QString task {}; ///< "classification", "detection", "segmentation", "encoder"; may be empty
    double paramsTotal = 0.0; ///< parameters
    double paramsActive = 0.0;
    int layers = 0;
    int hidden = 0;
    int heads = 0;
    int kvHeads = 0; ///< 0: one latent vector instead of heads (MLA)
    int headDim = 0;
    int experts = 0; ///< 0: dense
    int expertsPerToken = 0;
    int kvLayersFull = 0; ///< layers that see the whole context
    int windowTokens = 0; ///< 0: no sliding window
    double kvBytesPerToken = 0.0; ///< at 16 bit
    int contextTokens = 0;
    double flopPerItem = 0.0; ///< forward pass for one image, window, sequence
    double activationsPerItem = 0.0; ///< elements, vision
    double passesPerStep = 1.0; ///< diffusion: 2 where guidance takes a pass of its own
    QString itemUnit {}; ///< "image", "30 s window"
    QString licence {}; ///< its name
    QString licenceClass {}; ///< "permissive", "community", "copyleft", "research_only",
                             ///< "excludes_eu"; empty: not known
    Source source {};
};

/// A country or territory by its status under GDPR Chapter V.
struct Place {
    QString iso;
    Text name;
    QString status; ///< "eea", "adq", "adq_p", "adq_l", "none"
    QString instrument {};
    QString adopted {};
    QString until {};
    Text review {}; ///< when it was or will be looked at again
    Text scope {};
    int column = -1; ///< of its square on the map of hosting places; -1: not drawn
    int row = -1;
    Source source {};
};

struct Region {
    QString cloud;
    QString region;
    QString country;
    QString city {};
};

/// A row of the software stack: what runs with what and until when.
struct StackRow {
    QString id;
    QString kind; ///< "driver", "cuda", "framework", "container", "os", "runtime"
    QString name;
    QString version {};
    QString needs {}; ///< id of what it stands on, as text where it is no row
    QDate supportEnd {};
    Text note {};
    Source source {};
};

/// Equality of ids; the last letter tells most of them apart without a call.
[[nodiscard]] inline bool sameId(QStringView a, QStringView b)
{
    return a.size() == b.size() && (a.isEmpty() || (a.back() == b.back() && a == b));
}

/// What the market, the data sheets and the law offer, with the questions and rules built on it.
/// Read-only; imports and own figures are laid over it by whoever calls assess().
struct Catalog {
    QByteArray hash; ///< SHA-256 over the files it was read from
    std::vector<Gpu> gpus;
    std::vector<Server> servers;
    std::vector<Model> models;
    std::vector<Provider> providers;
    std::vector<Offer> offers;
    std::vector<Service> services;
    /// Entries of the two lists from here on were laid over to be looked at and chosen; a way never
    /// proposes them by itself (see layPrices()).
    std::size_t proposedOfferCount = std::numeric_limits<std::size_t>::max();
    std::size_t proposedServiceCount = std::numeric_limits<std::size_t>::max();
    QHash<QString, std::size_t> chosenOnly {}; ///< offers from there on: id → place in the list
    std::vector<Tariff> tariffs; ///< what is paid beside machines and services
    std::vector<MlFeature> mlFeatures; ///< what providers bring beside machines
    QHash<QString, ScheduleTemplate> schedules; ///< way id → steps until it is ready
    std::vector<Place> places;
    std::vector<Region> regions;
    std::vector<StatusFact> status; ///< the status board, in its order
    std::vector<StackRow> stack;
    QHash<QString, Figure> figures; ///< planning constants: prices, wages, PUE, CO2, conventions
    std::vector<UnitScale> scales;
    std::vector<ItemGroup> groups;
    std::vector<Item> items;
    FactTable facts;
    RuleSet rules;
    QHash<QString, Text> labels; ///< words and messages by key
    QHash<QString, Text> quantityLabels; ///< quantity "<topic>.<name>" → label
    QHash<QString, QString> quantityScales; ///< quantity "<topic>.<name>" → scale id
    bool dpfValid = true; ///< status switch of the library
    DpfSwitch dpf {}; ///< when, by whom and why it was set; say it by setDpf()

    [[nodiscard]] std::span<const Offer> proposedOffers() const
    {
        return {offers.data(), std::min(offers.size(), proposedOfferCount)};
    }
    [[nodiscard]] std::span<const Service> proposedServices() const
    {
        return {services.data(), std::min(services.size(), proposedServiceCount)};
    }
    /// Lays the library's switch over what ships.
    void setDpf(const DpfSwitch& dpf);
    /// Status of a place as this library judges it: "adq_l" is "none" while the framework is off.
    [[nodiscard]] QString statusOf(const Place& place) const;

    [[nodiscard]] const Gpu* gpu(const QString& id) const;
    [[nodiscard]] const Server* server(const QString& id) const;
    [[nodiscard]] const Model* model(const QString& id) const;
    [[nodiscard]] const Provider* provider(const QString& id) const;
    [[nodiscard]] const Offer* offer(const QString& id) const;
    [[nodiscard]] const Service* service(const QString& id) const;
    [[nodiscard]] const Tariff* tariff(const QString& id) const;
    [[nodiscard]] const Place* place(
        const QString& iso) const; ///< nullptr: not listed, read as "none"
    [[nodiscard]] const Item* item(const QString& id) const;
    [[nodiscard]] const UnitScale* scale(const QString& id) const;
    /// A planning constant, or a figure of an entry under "gpu.<id>.price" and ".tdp" (per GPU),
    /// "server.<id>.price", ".base_power", ".max_power", "offer.<id>.price" (per hour),
    /// ".month_price", ".setup", "service.<id>.input_price" (per token), ".output_price",
    /// ".item_price" (per request),
    /// ".hosting_price" (per hour), ".tuning_price" (per token): in base units, with its source.
    [[nodiscard]] std::optional<Figure> figure(const QString& figureId) const;
    /// The same without its words, for whoever computes.
    [[nodiscard]] std::optional<FigureValue> figureValue(const QString& figureId) const;
    /// A figure of an entry that is at hand: "price", "month_price", "setup"; nothing where it has
    /// no such field. Many entries are priced without looking each of them up by its id.
    [[nodiscard]] std::optional<FigureValue> figureValue(
        const Offer& offer, QStringView field) const;
    [[nodiscard]] std::optional<FigureValue> figureValue(
        const Service& service, QStringView field) const;
    /// Label of a quantity id ("extend.cost.energy" → label of "cost.energy"; "common.pue" → label
    /// of the figure pue), or the id itself.
    [[nodiscard]] Text quantityLabel(const QString& quantityId) const;
    [[nodiscard]] const UnitScale* quantityScale(const QString& quantityId) const;
    [[nodiscard]] Text label(const QString& key) const;
};

/// File name relative to resources/ → bytes.
using Files = std::map<QString, QByteArray>;

/// What reading gave, and what was left out and why: one wrong entry never costs the rest.
struct CatalogReading {
    Catalog catalog;
    std::vector<Error> refused;
};

[[nodiscard]] CatalogReading readCatalog(const Files& files);

/// The files built into the program.
[[nodiscard]] Files shippedFiles();

} // namespace kursbuch
