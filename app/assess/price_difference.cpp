#include "app/assess/price_difference.h"

#include "app/assess/figures.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {
namespace {

/// Values went through JSON and scales, which moves the last digits.
bool same(const std::optional<double>& a, const std::optional<double>& b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return std::abs(*a - *b) <= 1e-9 * std::max(std::abs(*a), std::abs(*b));
}

std::optional<double> npvOf(const WayResult& way)
{
    return way.cost ? std::optional(way.cost->npvEur) : std::nullopt;
}

} // namespace

std::vector<KeptDifference> priceDifferences(const Plan& plan, const Catalog& catalog)
{
    std::vector<KeptDifference> differences;
    for (const auto& [id, kept] : plan.kept) {
        if (isOwnFigure(id) || plan.overrides.contains(id))
            continue;
        const auto today = catalog.figureValue(id);
        if (today && !same(kept.value, today->value))
            differences.push_back({.id = id,
                .kept = kept.value,
                .today = today->value,
                .keptSince = kept.date,
                .source = today->source});
    }
    return differences;
}

std::vector<PriceEffect> effectOf(const Plan& plan, const Catalog& catalog,
    const Assessment& before, const QStringList& figureIds)
{
    Plan taken = plan;
    takeToday(taken, figureIds, catalog);
    const Assessment after = assess(taken, catalog, before.context);
    std::vector<PriceEffect> effects;
    for (const WayResult& way : before.ways)
        effects.push_back({way.id, npvOf(way), npvOf(*after.way(way.id))});
    return effects;
}

void takeToday(Plan& plan, const QStringList& figureIds, const Catalog& catalog)
{
    for (const QString& id : figureIds) {
        const auto kept = plan.kept.find(id);
        const auto today = catalog.figureValue(id);
        if (kept == plan.kept.end() || !today)
            continue;
        kept->second.value = today->value;
        kept->second.source = today->source.text;
        kept->second.date = today->source.date;
    }
}

} // namespace kursbuch
