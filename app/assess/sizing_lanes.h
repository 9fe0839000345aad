#pragma once

#include "app/assess/sizing_parts.h"

#include <array>
#include <limits>

namespace kursbuch {

/// One candidate: an accelerator and how many of them share a copy of the model, with the range in
/// which the largest batch within the time limit lies.
struct Lane {
    std::size_t gpu = 0;
    double parallel = 1.0;
    double low = 1.0; ///< a batch that keeps the limit
    double high = 1.0; ///< a batch that does not, or one above the most that fits
    double timeLow = 0.0;
    double timeHigh = 0.0;
    double probe = 1.0;
    double replicasNeeded = std::numeric_limits<double>::quiet_NaN();
    QString obstacle {};

    [[nodiscard]] bool open() const { return obstacle.isEmpty() && high - low > 1.0; }
};

/// The sheet of a search: the same formulas as in the plan's sheet, with accelerators and counts as
/// drawn inputs, so that all candidates are worked out in one block.
class LaneSheet {
public:
    /// `counts` says which rows there are; its values are drawn.
    LaneSheet(const std::vector<const Gpu*>& gpus, const SizingInput& input, int months,
        const Counts& counts = {});

    /// Id of a quantity of a workload, by its name under "sizing.".
    [[nodiscard]] static QString id(int part, const char* name);
    [[nodiscard]] static QStringList ids(int part, std::initializer_list<const char*> names);
    /// Id of a quantity of a workload's load.
    [[nodiscard]] static QString loadId(int part, const char* name);
    /// Adds the values of the accelerators, one a lane, to the draws of a workload.
    void drawGpus(Draws& draws, int part, const std::vector<std::size_t>& gpus) const;
    /// The values of all accelerators, for every workload.
    [[nodiscard]] Draws drawAll() const;
    /// Makes the wanted quantities ready to be worked out with several draws.
    [[nodiscard]] Evaluator ready(std::size_t lanes, const QStringList& wanted) const;
    /// Works out the wanted quantities once.
    [[nodiscard]] Evaluation work(
        const Draws& draws, std::size_t lanes, const QStringList& wanted) const;

private:
    static constexpr std::array kNames {"gpu_memory", "gpu_bandwidth", "gpu_rate", "gpu_rate_16bit",
        "gpu_link", "compute_share", "bandwidth_share", "link_share"};
    using Values = std::array<double, kNames.size()>;

    static GpuQ openGpu(const Scope& sizing);
    static std::vector<Values> readGpus(
        const std::vector<const Gpu*>& gpus, const WorkloadPart& part);
    static std::vector<Values> sharesOf(const Sheet& sheet, std::size_t kinds);

    Sheet m_sheet;
    std::vector<std::vector<Values>> m_values; ///< by workload, then accelerator
};

/// Finds the largest batch of each lane within the time limits, or what stands in its way, and the
/// replicas needed with it.
void searchBatches(const LaneSheet& sheet, int part, std::vector<Lane>& lanes);

} // namespace kursbuch
