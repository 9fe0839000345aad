#pragma once

#include "app/plan/own_hardware.h"

namespace kursbuch {

/// A reservation that a kept offer has; its price is for the hour of an instance, in its currency.
struct KeptTerm {
    std::optional<double> months {};
    std::optional<double> pricePerHour {};
    std::optional<double> upfrontShare {}; ///< 0…1
    Unknown unknown {};
    bool operator==(const KeptTerm&) const = default;
};

/// An offer that the planner chose, so that the plan still stands on it where no catalogue has it:
/// on another computer, or once its import is withdrawn. Prices are per instance, in its currency.
struct KeptOffer {
    QString id {};
    QString name {};
    QString providerId {};
    QString region {};
    QString country {};
    QString gpuId {};
    std::optional<double> gpuCount {};
    std::optional<double> pricePerHour {};
    std::optional<double> pricePerMonth {};
    std::optional<double> spotPerHour {};
    std::vector<KeptTerm> reserved {};
    std::optional<double> setup {};
    QString currency {};
    QString source {};
    QDate date {};
    Unknown unknown {};
    bool operator==(const KeptOffer&) const = default;
};

/// The same of a service; prices in its currency.
struct KeptService {
    QString id {};
    QString name {};
    QString providerId {};
    QString kind {};
    QString modelId {};
    QString country {};
    bool tunable = false;
    std::optional<double> inputPerMillionTokens {};
    std::optional<double> outputPerMillionTokens {};
    std::optional<double> cachedPerMillionTokens {};
    std::optional<double> batchShare {}; ///< of the price, 0…1
    std::optional<double> perThousandItems {};
    std::optional<double> tunedHostingPerHour {};
    std::optional<double> tuningPerMillionTokens {};
    QString currency {};
    QString source {};
    QDate date {};
    Unknown unknown {};
    bool operator==(const KeptService&) const = default;
};

} // namespace kursbuch
