#include "app/assess/market_view.h"

#include "app/assess/figures.h"
#include "app/rules/firing.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBytesPerGB = 1e9;

struct TariffOf {
    const MarketEntry& entry;
    const JudgeInput& input;
    const Evaluation& values;

    [[nodiscard]] std::optional<double> load(QStringView name) const
    {
        return values.scalar("common.load."_L1 % name);
    }
    [[nodiscard]] std::optional<double> figure(const QString& id) const
    {
        return figureOf(id, input.plan, input.catalog).value;
    }
};

/// How much of a tariff is used in the first month, in its own unit; money in euros.
std::optional<double> amountOf(const Tariff& tariff, const TariffOf& of)
{
    if (tariff.per == "gb_month"_L1) {
        const auto data = of.load(u"data");
        return data ? std::optional(*data / kBytesPerGB) : std::nullopt;
    }
    if (tariff.per == "gb"_L1) {
        const auto requests = of.load(u"requests_per_month");
        const auto each = of.figure(u"egress_per_request"_s);
        return requests && each ? std::optional(*requests * *each / kBytesPerGB) : std::nullopt;
    }
    if (tariff.per == "spend"_L1)
        return of.entry.firstMonthEur;
    return tariff.per == "month"_L1 ? std::optional(1.0) : std::nullopt;
}

TariffCost costOf(const Tariff& tariff, const TariffOf& of)
{
    const double rate = tariff.currency == "USD"_L1 ? of.figure(u"fx_eur_usd"_s).value_or(1.0)
                                                    : 1.0; // USD per EUR
    auto amount = amountOf(tariff, of);
    if (amount && tariff.per == "spend"_L1)
        amount = *amount * rate;
    TariffCost cost {.tariff = &tariff};
    if (const auto price = amount ? priceBy(tariff, *amount) : std::nullopt)
        cost.eurPerMonth = *price / rate;
    return cost;
}

/// A cell that follows from an entry of the price catalogue.
FeatureCell shownBy(const QString& name, const Source& source)
{
    return {.offered = true, .name = name, .source = source};
}

FeatureCell placeCell(const Provider& provider, const Catalog& catalog)
{
    for (const Offer& offer : catalog.offers)
        if (offer.providerId == provider.id && isInEea(catalog, offer.country))
            return shownBy(offer.region, offer.source);
    for (const Service& service : catalog.services)
        if (service.providerId == provider.id && isInEea(catalog, service.country))
            return shownBy(service.name, service.source);
    return {};
}

/// Kind of service of the price catalogue behind a feature; empty: none.
QString kindOf(const QString& feature)
{
    if (feature == "vision"_L1 || feature == "speech"_L1)
        return feature;
    if (feature == "text"_L1)
        return u"llm"_s;
    return feature == "documents"_L1 ? u"document"_s : QString();
}

FeatureCell marketCell(const Provider& provider, const QString& feature, const Catalog& catalog)
{
    if (feature == "eu_place"_L1)
        return placeCell(provider, catalog);
    const QString kind = kindOf(feature);
    for (const Service& service : catalog.services)
        if (service.providerId == provider.id && service.kind == kind)
            return shownBy(service.name, service.source);
    return {};
}

FeatureCell cellOf(const Provider& provider, const QString& feature, const Catalog& catalog)
{
    const auto stated = std::ranges::find_if(catalog.mlFeatures,
        [&](const MlFeature& one) { return one.providerId == provider.id && one.what == feature; });
    if (stated == catalog.mlFeatures.end())
        return marketCell(provider, feature, catalog);
    return {.offered = stated->offered,
        .name = stated->name,
        .note = stated->note,
        .source = stated->source};
}

} // namespace

std::vector<const Reason*> reasonsAbout(const QString& factId, const QString& wayId,
    const Catalog& catalog, const Assessment& assessment)
{
    std::vector<const Reason*> found;
    const WayResult* way = assessment.way(wayId);
    if (way == nullptr)
        return found;
    for (const Reason& reason : way->judgement.reasons) {
        const auto rule = std::ranges::find(catalog.rules, reason.rule, &Rule::id);
        if (rule == catalog.rules.end())
            continue;
        std::vector<int> facts;
        collectFacts(rule->when, facts);
        if (std::ranges::count(facts, catalog.facts.find(factId)) > 0)
            found.push_back(&reason);
    }
    return found;
}

std::vector<TariffCost> tariffsOf(const MarketEntry& entry, const QString& kind,
    const JudgeInput& input, const Evaluation& values)
{
    std::vector<TariffCost> found;
    if (entry.provider == nullptr)
        return found;
    const TariffOf of {entry, input, values};
    for (const Tariff& tariff : input.catalog.tariffs)
        if (tariff.kind == kind && tariff.providerId == entry.provider->id)
            found.push_back(costOf(tariff, of));
    return found;
}

std::vector<FeatureRow> featureTable(const Catalog& catalog)
{
    std::vector<FeatureRow> rows;
    for (const Provider& provider : catalog.providers) {
        FeatureRow row {.provider = &provider};
        for (const QString& feature : mlFeatureIds())
            row.cells.push_back(cellOf(provider, feature, catalog));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace kursbuch
