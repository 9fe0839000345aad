#include "app/assess/kept_market.h"

#include "app/assess/own_catalog.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

namespace {

int whole(const std::optional<double>& number, int otherwise)
{
    return number ? static_cast<int>(std::lround(*number)) : otherwise;
}

/// Without what this version does not know.
KeptOffer known(const KeptOffer& kept)
{
    return keptOf(offerOf(kept));
}

KeptService known(const KeptService& kept)
{
    return keptOf(serviceOf(kept));
}

/// A copy of what is chosen, and what was kept of it where nothing differs or there is nothing to
/// copy.
template <typename Kept, typename Entry>
void keep(
    std::vector<Kept>& next, const std::vector<Kept>& before, const QString& id, const Entry* entry)
{
    if (std::ranges::find(next, id, &Kept::id) != next.end())
        return;
    const auto old = std::ranges::find(before, id, &Kept::id);
    if (old != before.end() && (entry == nullptr || known(*old) == keptOf(*entry)))
        next.push_back(*old);
    else if (entry != nullptr)
        next.push_back(keptOf(*entry));
}

} // namespace

KeptOffer keptOf(const Offer& offer)
{
    KeptOffer kept {.id = offer.id,
        .name = offer.name,
        .providerId = offer.providerId,
        .region = offer.region,
        .country = offer.country,
        .gpuId = offer.gpuId,
        .gpuCount = offer.gpuCount,
        .pricePerHour = offer.pricePerHour,
        .pricePerMonth = offer.pricePerMonth,
        .spotPerHour = offer.spotPerHour,
        .currency = offer.currency,
        .source = offer.source.text,
        .date = offer.source.date};
    if (offer.setup > 0.0)
        kept.setup = offer.setup;
    for (const Reservation& term : offer.reserved)
        kept.reserved.push_back({.months = term.termMonths,
            .pricePerHour = term.pricePerHour,
            .upfrontShare = term.upfrontShare});
    return kept;
}

KeptService keptOf(const Service& service)
{
    return {.id = service.id,
        .name = service.name,
        .providerId = service.providerId,
        .kind = service.kind,
        .modelId = service.modelId,
        .country = service.country,
        .tunable = service.tunable,
        .inputPerMillionTokens = service.inputPerMillionTokens,
        .outputPerMillionTokens = service.outputPerMillionTokens,
        .cachedPerMillionTokens = service.cachedPerMillionTokens,
        .batchShare = service.batchShare,
        .perThousandItems = service.perThousandItems,
        .tunedHostingPerHour = service.tunedHostingPerHour,
        .tuningPerMillionTokens = service.tuningPerMillionTokens,
        .currency = service.currency,
        .source = service.source.text,
        .date = service.source.date};
}

Offer offerOf(const KeptOffer& kept)
{
    Offer offer {.id = kept.id,
        .name = kept.name,
        .providerId = kept.providerId,
        .region = kept.region,
        .country = kept.country,
        .gpuId = kept.gpuId,
        .gpuCount = whole(kept.gpuCount, 1),
        .pricePerHour = kept.pricePerHour,
        .pricePerMonth = kept.pricePerMonth,
        .spotPerHour = kept.spotPerHour,
        .setup = kept.setup.value_or(0.0),
        .currency = kept.currency,
        .source = {.text = kept.source, .date = kept.date, .confidence = Confidence::ToBeChecked}};
    for (const KeptTerm& term : kept.reserved)
        if (term.months && term.pricePerHour)
            offer.reserved.push_back({.termMonths = whole(term.months, 1),
                .pricePerHour = *term.pricePerHour,
                .upfrontShare = term.upfrontShare.value_or(0.0)});
    return offer;
}

Service serviceOf(const KeptService& kept)
{
    return {.id = kept.id,
        .name = kept.name,
        .providerId = kept.providerId,
        .kind = kept.kind,
        .modelId = kept.modelId,
        .country = kept.country,
        .tunable = kept.tunable,
        .inputPerMillionTokens = kept.inputPerMillionTokens,
        .outputPerMillionTokens = kept.outputPerMillionTokens,
        .cachedPerMillionTokens = kept.cachedPerMillionTokens,
        .batchShare = kept.batchShare,
        .perThousandItems = kept.perThousandItems,
        .tunedHostingPerHour = kept.tunedHostingPerHour,
        .tuningPerMillionTokens = kept.tuningPerMillionTokens,
        .currency = kept.currency,
        .source = {.text = kept.source, .date = kept.date, .confidence = Confidence::ToBeChecked}};
}

Plan keepChosen(Plan plan, const Catalog& catalog)
{
    std::vector<KeptOffer> offers;
    std::vector<KeptService> services;
    for (const auto& [way, id] : plan.choices.offers) {
        keep(offers, plan.keptOffers, id, catalog.offer(id));
        keep(services, plan.keptServices, id, catalog.service(id));
    }
    plan.keptOffers = std::move(offers);
    plan.keptServices = std::move(services);
    return plan;
}

} // namespace kursbuch
