#pragma once

#include "app/measurements/columns.h"
#include "app/measurements/measurements.h"

#include <map>
#include <set>

namespace kursbuch {

/// Values of one line, by what they mean.
struct MeasuredLine {
    QString host {};
    QString device {};
    QString model {};
    std::optional<qint64> hour {}; ///< full hours, of any beginning
    std::optional<double> smActive {};
    std::optional<double> p95 {};
    std::optional<double> gpuUtil {};
    std::optional<double> memoryUsedGB {};
    std::optional<double> memoryGB {};
    int count = 1;
    std::optional<double> days {};
};

/// Reads the cells of a line. The error names the cell that makes no sense.
[[nodiscard]] Result<MeasuredLine> readLine(
    const std::vector<MeasuredColumn>& columns, const QStringList& cells);

/// Collects lines by accelerator and works out percentiles.
class Sampler {
public:
    void add(const MeasuredLine& line);
    /// In the order of host and device; lines that state percentiles come as they are.
    [[nodiscard]] std::vector<MeasuredGpu> gpus() const;

private:
    struct Series {
        MeasuredGpu gpu {};
        std::vector<float> smActive {};
        std::vector<float> gpuUtil {};
        std::set<qint64> hours {};
    };

    [[nodiscard]] static MeasuredGpu summary(const Series& series);

    std::map<std::pair<QString, QString>, Series> m_series;
    std::vector<MeasuredGpu> m_stated;
};

} // namespace kursbuch
