#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// A figure that the plan keeps by value and that the catalogue says otherwise today.
struct KeptDifference {
    QString id;
    std::optional<double> kept {};
    std::optional<double> today {};
    QDate keptSince {}; ///< date of its source
    Source source {}; ///< of today's value
};

/// In the order of their ids. What was typed over, and what the catalogue no longer has, is left
/// out: the plan goes on with it.
[[nodiscard]] std::vector<KeptDifference> priceDifferences(
    const Plan& plan, const Catalog& catalog);

/// What taking over would do to a way.
struct PriceEffect {
    QString way;
    std::optional<double> npvBefore {};
    std::optional<double> npvAfter {};
};

/// The effect on every way of taking over these figures at once.
[[nodiscard]] std::vector<PriceEffect> effectOf(const Plan& plan, const Catalog& catalog,
    const Assessment& before, const QStringList& figureIds);

/// Keeps today's value, source and date of these figures.
void takeToday(Plan& plan, const QStringList& figureIds, const Catalog& catalog);

} // namespace kursbuch
