#pragma once

#include "app/base/result.h"

#include <QString>
#include <optional>
#include <vector>

/// Measured use of accelerators that are there. A folder of its own beside the catalogue's readers:
/// what is read here says something about this house and goes into the plan, not into the
/// catalogue, which knows no plan.
namespace kursbuch {

/// One accelerator of a file, or a line that speaks of several.
struct MeasuredGpu {
    QString host {};
    QString device {}; ///< number or UUID, as the file tells them apart
    QString model {}; ///< as the file names it; empty: it does not
    QString measure {}; ///< "sm_active", or "gpu_util": a share of time in which some kernel ran
    int count = 1;
    int samples = 0; ///< values behind the percentiles; 0: the file states them itself
    std::optional<double> median {}; ///< 0…1
    std::optional<double> p95 {}; ///< 0…1
    std::optional<double> memoryUsedGB {}; ///< the most that was in use
    std::optional<double> memoryGB {};
    /// Hours with a value ÷ 24, so that gaps do not count; nothing: the file has no times.
    std::optional<double> days {};
};

struct MeasurementReading {
    QString format {}; ///< "dcgm_dmon", "dcgm_csv", "nvidia_smi", "table"
    std::vector<MeasuredGpu> gpus {};
    std::vector<Error> refused {}; ///< lines that were left out and why; the first hundred
    int understood = 0; ///< lines
    int leftOut = 0; ///< lines, of which `refused` holds the first
    int withoutValue = 0; ///< lines whose utilisation is N/A
};

/// Reads output of `dcgmi dmon`, a CSV with DCGM field names, output of
/// `nvidia-smi --query-gpu=… --format=csv`, or a plain table, separated by semicolon, tab or comma:
/// host, model, gpu, timestamp, sm_active [%], memory_used [GB], memory_total [GB] with one value a
/// line, or host, model, count, sm_active_p95 [%], memory_used [GB], days with the result; each
/// also by its German name. A wrong line never costs the others; an error when nothing is left.
[[nodiscard]] Result<MeasurementReading> readMeasurements(
    const QByteArray& bytes, const QString& fileName);

} // namespace kursbuch
