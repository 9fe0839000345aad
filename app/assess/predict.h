#pragma once

#include "app/assess/size_case.h"
#include "app/sheet/evaluation.h"

#include <QJsonObject>

namespace kursbuch {

/// Why a configuration gives nothing.
enum class CaseObstacle : std::uint8_t { None, Memory, TooSlow, Unknown };

/// What a configuration gives: tokens a second of all GPUs (serving), tokens a second and GPU
/// (training), items a second of all GPUs.
struct Prediction {
    double value = 0.0; ///< 0 where an obstacle stands in its way
    CaseObstacle obstacle = CaseObstacle::None;
    double tensorParallel = 1.0;
    double pipelineParallel = 1.0;
    double batch = 1.0; ///< requests in flight in one copy
    double batchByMemory = 0.0;
};

/// Predicts many cases at once, in blocks by model and precision.
[[nodiscard]] std::vector<Prediction> predict(
    const std::vector<SizeCase>& cases, const Catalog& catalog);

/// One case as a sheet that unfolds, under "case.sizing." and "common.".
struct CaseSheet {
    Sheet sheet;
    Evaluation values;
    Prediction prediction {};
    QString binds {}; ///< "memory", "bandwidth", "compute", "latency"; empty: nothing to bind
    QStringList remarks {};

    [[nodiscard]] std::optional<double> value(const char* name) const
    {
        return values.scalar(QStringLiteral("case.sizing.") + QLatin1String(name));
    }
};
[[nodiscard]] CaseSheet sheetOf(const SizeCase& sizeCase, const Catalog& catalog);

/// Sentence of an obstacle with the nearest way out; empty where there is none.
[[nodiscard]] QString obstacleText(const SizeCase& sizeCase, const Prediction& prediction);

/// What the command line prints for one case.
[[nodiscard]] QJsonObject toJson(
    const CaseSheet& sheet, const SizeCase& sizeCase, const Catalog& catalog);

} // namespace kursbuch
