#include "app/measurements/accuracy.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

struct HeldOut {
    QLatin1StringView kind;
    QLatin1StringView figure;
};
constexpr std::array kHeldOut {HeldOut {"llm_offline"_L1, "sizing.error_offline"_L1},
    HeldOut {"llm_server"_L1, "sizing.error_limited"_L1},
    HeldOut {"llm_interactive"_L1, "sizing.error_limited"_L1},
    HeldOut {"llm_pretrain"_L1, "sizing.error_training"_L1},
    HeldOut {"vision_inference"_L1, "sizing.error_images"_L1},
    HeldOut {"vision_training"_L1, "sizing.error_image_training"_L1}};

void addHeldOut(KindAccuracy& kind, const Catalog& catalog)
{
    const auto known = std::ranges::find(kHeldOut, kind.kind, &HeldOut::kind);
    if (known == kHeldOut.end())
        return;
    if (const auto median = catalog.figureValue(known->figure))
        kind.heldOutMedian = median->value;
    if (const auto most = catalog.figureValue(known->figure + u"_most"_s))
        kind.heldOutMost = most->value;
}

void addSpread(KindAccuracy& kind)
{
    std::vector<double> errors;
    errors.reserve(kind.points.size());
    for (const AccuracyPoint& point : kind.points)
        errors.push_back(point.error);
    std::ranges::sort(errors);
    const std::size_t n = errors.size();
    kind.median = (errors[(n - 1) / 2] + errors[n / 2]) / 2.0;
    // Nearest rank: at least nine in ten lie at it or below.
    kind.nineOfTen = errors[(9 * n + 9) / 10 - 1];
    kind.worst = errors.back();
}

KindAccuracy& kindNamed(Accuracy& accuracy, const QString& name)
{
    const auto known = std::ranges::find(accuracy.kinds, name, &KindAccuracy::kind);
    return known != accuracy.kinds.end() ? *known
                                         : accuracy.kinds.emplace_back(KindAccuracy {.kind = name});
}

} // namespace

Accuracy accuracyOf(const std::vector<PublishedCase>& cases, const Catalog& catalog)
{
    std::vector<SizeCase> asked;
    asked.reserve(cases.size());
    for (const PublishedCase& one : cases)
        asked.push_back(one.work);
    return accuracyOf(cases, predict(asked, catalog), catalog);
}

Accuracy accuracyOf(const std::vector<PublishedCase>& cases,
    const std::vector<Prediction>& predictions, const Catalog& catalog)
{
    Accuracy accuracy;
    for (std::size_t i = 0; i < std::min(cases.size(), predictions.size()); ++i) {
        const double predicted = predictions[i].value;
        kindNamed(accuracy, cases[i].kind)
            .points.push_back({i, predicted, std::abs(predicted / cases[i].measured - 1.0)});
    }
    for (KindAccuracy& kind : accuracy.kinds) {
        addSpread(kind);
        addHeldOut(kind, catalog);
    }
    return accuracy;
}

} // namespace kursbuch
