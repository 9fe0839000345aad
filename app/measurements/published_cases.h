#pragma once

#include "app/assess/size_case.h"

namespace kursbuch {

/// A speed that somebody measured and published.
struct PublishedCase {
    SizeCase work {};
    QString kind {}; ///< as in the table: "llm_offline", "vision_training" …
    double measured = 0.0; ///< counted as Prediction::value
    QString unit {}; ///< "tok/s", "tok/s/GPU", "img/s", "windows/s", "passes/s"
    std::optional<double> reference {}; ///< what the method gave where its constants come from
    QString source {};
};

struct PublishedCases {
    std::vector<PublishedCase> cases {};
    std::vector<Error> refused {}; ///< one wrong line never costs the rest
};

/// Reads a table with the columns that `kursbuch size --table` takes and, beside them, measured,
/// unit, reference and source. The cases point into the catalogue, which outlives them.
[[nodiscard]] PublishedCases readPublishedCases(
    const QByteArray& bytes, const QString& fileName, const Catalog& catalog);

/// The table built into the program.
[[nodiscard]] PublishedCases shippedMeasurements(const Catalog& catalog);

} // namespace kursbuch
