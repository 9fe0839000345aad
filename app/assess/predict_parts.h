#pragma once

#include "app/assess/predict.h"
#include "app/assess/sizing_parts.h"

namespace kursbuch {

/// A plan with nothing but the case as its workload and no margin on anything, since a measured
/// configuration has none. `requestsPerSecond` where the load is known.
[[nodiscard]] Plan planOf(const SizeCase& sizeCase, std::optional<double> requestsPerSecond = {});

/// Best layout and largest batch of cases of one model and precision, for serving. Looks at
/// `cases[index]` for each of `indices`.
struct ServingCases {
    const std::vector<SizeCase>& cases;
    std::vector<std::size_t> indices;
    const Catalog& catalog;
};
void predictServing(const ServingCases& some, std::vector<Prediction>& predictions);

/// How a case trains.
[[nodiscard]] TrainingCase trainingOf(const SizeCase& sizeCase);

} // namespace kursbuch
