#include "app/assess/market_view.h"

#include "app/assess/figures.h"
#include "app/assess/way_hybrid.h"
#include "app/assess/way_pricing.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// What every entry is made with.
struct Maker {
    const QString& way;
    const Plan& plan;
    const Catalog& catalog;
    SizingTable& table;
    LegJudge& judge;
    double dollarsPerEuro = 1.0;
    QDate oldest {}; ///< prices before it are old
};

std::optional<double> inEuros(
    const Maker& with, std::optional<double> price, const QString& currency)
{
    if (price && currency == "USD"_L1)
        return *price / with.dollarsPerEuro;
    return price;
}

std::optional<double> known(double value)
{
    return value == Candidate::kUnknown ? std::nullopt : std::optional(value);
}

void addWords(QString& words, const Catalog& catalog, const QString& iso)
{
    const Place* place = catalog.place(iso);
    words += u' ' + iso;
    if (place != nullptr)
        words += u' ' + place->name.de + u' ' + place->name.en;
}

/// What offers and services have alike.
void complete(MarketEntry& entry, const Maker& with)
{
    entry.oldPrice = entry.source().date.isValid() && entry.source().date < with.oldest;
    entry.words = entry.name();
    if (entry.provider != nullptr) {
        entry.inEea = isInEea(with.catalog, entry.provider->seat)
            && isInEea(with.catalog, entry.provider->parent);
        entry.words += u' ' + entry.provider->name;
    }
    addWords(entry.words, with.catalog, entry.country());
}

/// The price per hour: of one billed by the month alone, its share of an hour.
void setTerms(MarketEntry& entry, const Offer& offer, const Maker& with)
{
    const QString id = "offer."_L1 % QStringView(offer.id);
    entry.listEur = inEuros(with,
        heldValue(id % ".price"_L1, with.plan, with.catalog.figureValue(offer, u"price")),
        offer.currency);
    if (!entry.listEur && offer.pricePerMonth)
        entry.listEur = *inEuros(with, offer.pricePerMonth, offer.currency)
            / figureOf(u"hours_per_month"_s, with.plan, with.catalog).value.value_or(1.0);
    entry.spotEur = inEuros(with, offer.spotPerHour, offer.currency);
    const auto cheapest = std::ranges::min_element(offer.reserved, {}, &Reservation::pricePerHour);
    if (cheapest != offer.reserved.end())
        entry.reservedEur = inEuros(with, cheapest->pricePerHour, offer.currency);
}

MarketEntry entryOf(const Offer& offer, const Maker& with)
{
    MarketEntry entry {.offer = &offer, .provider = with.catalog.provider(offer.providerId)};
    setTerms(entry, offer, with);
    complete(entry, with);
    const Gpu* gpu = with.catalog.gpu(offer.gpuId);
    if (gpu == nullptr) {
        entry.obstacle = {.key = u"way.no_offer"_s};
        return entry;
    }
    entry.words = (entry.words % u' ' % gpu->name % u' ' % offer.region).toLower();
    const SizingResult& sizing = with.table.on(*gpu);
    entry.obstacle = obstacleOf(offer, *gpu, sizing);
    if (!entry.carries())
        return entry;
    const int gpus = with.way == "hybrid"_L1 ? sizing.sizing.gpusForTraining : sizing.sizing.gpus;
    entry.instances = static_cast<int>(std::ceil(gpus / gpusPerInstance(offer)));
    if (const auto& fleet = with.table.fleet())
        entry.instances += peakInstances(
            *fleet, neededForUse(sizing, {with.plan, with.catalog}), gpusPerInstance(offer));
    return entry;
}

MarketEntry entryOf(const Service& service, const Maker& with)
{
    MarketEntry entry {.service = &service, .provider = with.catalog.provider(service.providerId)};
    entry.listEur = inEuros(with,
        service.outputPerMillionTokens ? service.outputPerMillionTokens : service.perThousandItems,
        service.currency);
    complete(entry, with);
    entry.words = (entry.words % u' ' % service.kind).toLower();
    entry.obstacle = {.key = u"market.other_work"_s};
    return entry;
}

void take(MarketEntry& entry, const Candidate& priced)
{
    entry.npvEur = known(priced.npv);
    entry.firstMonthEur = known(priced.firstMonth);
}

void addOffers(MarketView& view, const Maker& with)
{
    std::vector<Candidate> candidates;
    std::vector<std::size_t> at;
    view.entries.reserve(with.catalog.offers.size());
    for (const Offer& offer : with.catalog.offers) {
        MarketEntry entry = entryOf(offer, with);
        const External external {.provider = entry.provider, .country = offer.country};
        entry.verdict = with.judge.verdict(with.way, external);
        if (entry.carries() && entry.instances > 0) {
            at.push_back(view.entries.size());
            candidates.push_back(
                {.offer = &offer, .gpu = with.catalog.gpu(offer.gpuId), .external = external});
        }
        view.entries.push_back(std::move(entry));
    }
    priceAll(candidates, with.way, with.table, PriceDepth::FirstMonthToo);
    for (std::size_t i = 0; i < at.size(); ++i)
        take(view.entries[at[i]], candidates[i]);
}

void addServices(MarketView& view, const Maker& with)
{
    std::vector<Candidate> candidates = serviceCandidates(with.table, with.way);
    priceAll(candidates, with.way, with.table, PriceDepth::FirstMonthToo);
    for (const Service& service : with.catalog.services) {
        if (with.way == "pretrained"_L1 && !service.tunable)
            continue;
        MarketEntry entry = entryOf(service, with);
        entry.verdict = with.judge.verdict(
            with.way, {.provider = entry.provider, .country = service.country});
        const auto priced = std::ranges::find(candidates, &service, &Candidate::service);
        if (priced != candidates.end()) {
            entry.obstacle = {};
            take(entry, *priced);
        }
        view.entries.push_back(std::move(entry));
    }
}

int monthsOf(const Assessment& assessment)
{
    return assessment.sheet.months();
}

} // namespace

bool isInEea(const Catalog& catalog, const QString& iso)
{
    const Place* place = catalog.place(iso);
    return place != nullptr && place->status == "eea"_L1;
}

bool rentsGpus(const QString& wayId)
{
    return wayId == "cloud"_L1 || wayId == "hybrid"_L1;
}

const MarketEntry* MarketView::entry(const QString& id) const
{
    const auto found = std::ranges::find_if(
        entries, [&id](const MarketEntry& one) { return sameId(one.id(), id); });
    return found == entries.end() ? nullptr : &*found;
}

MarketView marketView(
    const QString& wayId, const Plan& plan, const Catalog& catalog, const Assessment& assessment)
{
    const auto figure
        = [&](const QString& id) { return figureOf(id, plan, catalog).value.value_or(1.0); };
    SizingTable table(plan, catalog, monthsOf(assessment));
    if (wayId == "hybrid"_L1 && rentsPeaks(plan)) {
        const Plan usePlan = withoutTraining(plan);
        table.setFleet(HybridHouse(table, usePlan).fleet());
    }
    const JudgeInput input {plan, catalog, assessment.context, assessment.planFacts};
    LegJudge judge(input);
    MarketView view {.way = wayId,
        .ageLimitMonths = figure(u"price_age_limit"_s),
        .needsNoGpu = table.needsNoGpu()};
    const Maker with {.way = view.way,
        .plan = plan,
        .catalog = catalog,
        .table = table,
        .judge = judge,
        .dollarsPerEuro = figure(u"fx_eur_usd"_s),
        .oldest = assessment.context.asOf.addMonths(-static_cast<int>(view.ageLimitMonths))};
    rentsGpus(wayId) ? addOffers(view, with) : addServices(view, with);
    return view;
}

std::optional<Reason> decidingReason(
    const MarketView& view, const MarketEntry& entry, const JudgeInput& input)
{
    const std::vector<LegResult> legs
        = judgeLegs(view.way, {.provider = entry.provider, .country = entry.country()}, input);
    const Reason* deciding = nullptr;
    for (const LegResult& leg : legs) // each lists the weightiest first
        for (const Reason& reason : leg.judgement.reasons)
            if (!reason.note && reason.effect != Verdict::Open
                && (deciding == nullptr || reason.effect > deciding->effect))
                deciding = &reason;
    return deciding == nullptr ? std::nullopt : std::optional(*deciding);
}

} // namespace kursbuch
