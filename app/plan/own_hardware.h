#pragma once

#include "app/base/hardware_shape.h"
#include "app/plan/unknown.h"

#include <QDate>
#include <optional>

namespace kursbuch {

/// A model that the planner brings along, beside those of the catalogue. What is left open is
/// unknown or follows from the rest: paramsActive from paramsTotal, headDim from hidden and heads,
/// kvLayersFull from layers, kvBytesPerToken from the key-value heads.
struct OwnModel {
    QString id; ///< "own-…", see freeOwnId()
    QString name {};
    QString kind {}; ///< "llm", "vision", "embedding", "speech", "diffusion"
    std::optional<double> paramsTotal {}; ///< parameters
    std::optional<double> paramsActive {};
    std::optional<int> layers {};
    std::optional<int> hidden {};
    std::optional<int> heads {};
    std::optional<int> kvHeads {}; ///< nothing: one latent vector instead of heads (MLA)
    std::optional<int> headDim {};
    std::optional<int> experts {};
    std::optional<int> expertsPerToken {};
    std::optional<int> kvLayersFull {};
    std::optional<int> windowTokens {};
    std::optional<int> contextTokens {};
    std::optional<double> kvBytesPerToken {}; ///< at 16 bit
    std::optional<double> flopPerItem {}; ///< all kinds but "llm"
    std::optional<double> activationsPerItem {};
    QString itemUnit {}; ///< "image"
    QString licence {}; ///< its name
    QString licenceClass {}; ///< "permissive", "community", "copyleft", "research_only",
                             ///< "excludes_eu"; empty: not known
    QString note {}; ///< where the figures are from
    QDate date {}; ///< and when they were true
    Unknown unknown {};
    bool operator==(const OwnModel&) const = default;
};

/// An accelerator that the planner brings along. Without a price it is met only where it is named
/// or installed.
struct OwnGpu {
    QString id; ///< "own-…", see freeOwnId()
    QString name {};
    QString vendor {};
    std::optional<double> memoryGB {};
    std::optional<double> bandwidthGBps {};
    std::optional<double> fp16Tflops {}; ///< dense, like the other rates
    std::optional<double> fp8Tflops {};
    std::optional<double> int8Tops {};
    std::optional<double> fp4Tflops {};
    std::optional<double> linkGBps {}; ///< GPU to GPU, one direction
    bool nvlink = false; ///< a link of their own between GPUs
    std::optional<double> tdpW {};
    QString formFactor {}; ///< "PCIe FHFL", "SXM5", "desktop"
    std::optional<double> widthSlots {};
    std::optional<double> lengthMm {};
    QString cooling {}; ///< "passive", "active", "blower", "board"
    QString computeCapability {};
    std::optional<double> priceEur {};
    QString note {}; ///< where the figures are from
    QDate date {}; ///< and when they were true
    Unknown unknown {};
    bool operator==(const OwnGpu&) const = default;
};

/// With what follows from the rest filled in.
[[nodiscard]] ModelShape shapeOf(const OwnModel& model);

/// Why it cannot be used yet or ever, as a sentence with its remedy; empty: it can. The catalogue's
/// files are refused with the same sentences.
[[nodiscard]] QString wrongWith(const OwnModel& model);
[[nodiscard]] QString wrongWith(const OwnGpu& gpu);

} // namespace kursbuch
