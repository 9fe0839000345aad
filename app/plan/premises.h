#pragma once

#include "app/plan/unknown.h"

#include <QString>
#include <optional>
#include <vector>

namespace kursbuch {

struct InstalledGpu {
    QString gpuId;
    int count = 0;
    std::optional<double> utilisationP95 {}; ///< 0…1, SM_ACTIVE over at least four weeks
    std::optional<double> memoryUsedGB {};
    QString measuredWith {}; ///< of an import: "sm_active" or "gpu_util"; empty: typed, SM_ACTIVE
    std::optional<double> measuredDays {}; ///< days with values behind utilisationP95
    Unknown unknown {};
    bool operator==(const InstalledGpu&) const = default;
};

/// A server that is there already (stop 4).
struct InstalledServer {
    QString id;
    QString name {};
    QString serverId {}; ///< catalogue type, may be empty
    std::optional<double> rackUnits {};
    std::optional<double> weightKg {};
    std::optional<double> powerW {}; ///< measured peak without new GPUs
    std::optional<double> psuW {};
    std::optional<int> psuCount {};
    std::optional<int> psuNeeded {};
    std::optional<int> freeGpuSlots {}; ///< double-wide, x16
    std::vector<InstalledGpu> gpus {};
    Unknown unknown {};
    bool operator==(const InstalledServer&) const = default;
};

struct CoolingUnit {
    QString id;
    QString name {};
    std::optional<double> sensibleKw {};
    Unknown unknown {};
    bool operator==(const CoolingUnit&) const = default;
};

struct Rack {
    QString id;
    QString name {};
    std::optional<int> units {}; ///< 42
    std::optional<int> usedUnits {};
    std::optional<double> maxWeightKg {};
    std::optional<double> usedWeightKg {};
    std::optional<double> footprintM2 {};
    Unknown unknown {};
    bool operator==(const Rack&) const = default;
};

struct Feed {
    QString id;
    QString name {};
    std::optional<double> voltageV {}; ///< line to line where three-phase
    std::optional<double> currentA {};
    std::optional<int> phases {}; ///< 1 or 3
    std::optional<double> loadW {}; ///< all that it would carry today if the other feed failed
    Unknown unknown {};
    bool operator==(const Feed&) const = default;
};

/// Stop 4 and 7: what is there.
struct Room {
    std::optional<double> volumeM3 {};
    std::optional<double> heatLoadW {}; ///< today, without the plan
    std::optional<double> airflowM3h {}; ///< supply available
    std::optional<double> floorLimitKgM2 {};
    std::optional<double> upsVa {};
    std::optional<double> upsLoadW {};
    std::optional<double> startTempC {};
    std::optional<double> maxTempC {};
    std::optional<double> coolingRemedyEur {}; ///< a further cooling unit, if it is in the plan
    std::optional<double> coolingRemedyKw {};
    std::vector<CoolingUnit> cooling {};
    std::vector<Rack> racks {};
    std::vector<Feed> feeds {};
    Unknown unknown {};
    bool operator==(const Room&) const = default;
};

} // namespace kursbuch
