#pragma once

#include "app/assess/predict.h"
#include "app/measurements/published_cases.h"

namespace kursbuch {

/// One measurement and what the method says about it.
struct AccuracyPoint {
    std::size_t place = 0; ///< in the published cases
    double predicted = 0.0; ///< 0: the method holds that it cannot run
    double error = 0.0; ///< |predicted / measured − 1|
};

/// How far predictions of one kind of work are from measurements.
struct KindAccuracy {
    QString kind; ///< as in the table of measurements
    std::vector<AccuracyPoint> points {};
    double median = 0.0;
    double nineOfTen = 0.0; ///< no more than this in nine of ten cases
    double worst = 0.0;
    /// What was found with all measurements that the constants were not fitted on, of which there
    /// are many more; nothing where no such figure exists.
    std::optional<double> heldOutMedian {};
    std::optional<double> heldOutMost {};
};

/// How right the method is, held against published measurements; kinds in their order.
struct Accuracy {
    std::vector<KindAccuracy> kinds {};
};

/// Predicts every case, which takes milliseconds: work it out when it is shown.
[[nodiscard]] Accuracy accuracyOf(const std::vector<PublishedCase>& cases, const Catalog& catalog);
/// The same with predictions that are known, in the order of the cases.
[[nodiscard]] Accuracy accuracyOf(const std::vector<PublishedCase>& cases,
    const std::vector<Prediction>& predictions, const Catalog& catalog);

} // namespace kursbuch
