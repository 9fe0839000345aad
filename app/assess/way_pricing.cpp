#include "app/assess/price_reader.h"

#include "app/assess/cost_terms.h"
#include "app/assess/cost_tokens.h"
#include "app/assess/figures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kBlock = 512; ///< lanes worked out at once: more would only cost memory

/// What differs between the candidates of a way: rent or service. Staff and set-up are the same.
/// Gives the prefix of its quantities on the sheet of the table.
QString addPrice(const Candidate& candidate, const QString& wayId, SizingTable& table)
{
    const QString prefix = QStringView(wayId) % u'/' % QStringView(candidate.id()) % u'.';
    CostBook costs {.way = {table.sheet(), prefix},
        .plan = table.plan(),
        .catalog = table.catalog(),
        .wayId = wayId};
    if (candidate.service != nullptr) {
        addService(costs, *candidate.service, wayId == "pretrained"_L1);
    } else {
        RentedMachines machines {table.sizingOf(*candidate.gpu), *candidate.gpu, *candidate.offer};
        if (wayId == "hybrid"_L1 && table.fleet())
            machines.peaks = addRentedPeaks(costs, machines, *table.fleet());
        wayId == "hybrid"_L1 ? addTrainingRent(costs, machines) : addRent(costs, machines);
    }
    addPresentValue(costs);
    Q running;
    for (const CostPart& part : costs.parts)
        if (part.timing == Timing::Running)
            running = plus(running, costs.way.sheet().shared(part.index));
    if (running.sheet != nullptr)
        costs.cost.add(u"running"_s, unit::Eur / unit::Month, running);
    return prefix;
}

/// Candidates of one shape are priced by the same formulas: which prices there are, in which
/// currency, on which terms.
struct Shape {
    QString currency {};
    QString kind {};
    std::array<bool, 3> prices {};
    std::array<bool, 2> provider {}; ///< a discount is agreed, the support chosen is its own
    RentTerm term {};
    TokenPrices tokens {};
    bool operator==(const Shape&) const = default;
};

/// Tells shapes apart as far as the plan has something that does.
class Shapes {
public:
    Shapes(const QString& wayId, SizingTable& table)
        : m_plan(table.plan())
        , m_catalog(table.catalog())
        , m_months(table.sheet().months())
        , m_discounts(knowsDiscounts(m_plan, m_catalog))
        , m_support(chosenSupport(m_plan, m_catalog, wayId))
        , m_term(wantedTerm(m_plan, wayId))
    {
    }

    [[nodiscard]] Shape of(const Candidate& candidate) const
    {
        if (const Service* service = candidate.service)
            return {service->currency, service->kind,
                {service->inputPerMillionTokens.has_value(), service->perThousandItems.has_value()},
                of(service->providerId), {}, tokenPrices(*service, m_plan, m_catalog)};
        const Offer& offer = *candidate.offer;
        return {offer.currency, {},
            {offer.pricePerHour.has_value(), offer.pricePerMonth.has_value(), offer.setup > 0.0},
            of(offer.providerId), termOn(offer, m_term, {m_plan, m_catalog}, m_months), {}};
    }

private:
    [[nodiscard]] std::array<bool, 2> of(const QString& providerId) const
    {
        return {m_discounts && discountOf(providerId, m_plan, m_catalog) != 0.0,
            m_support != nullptr && m_support->providerId == providerId};
    }

    const Plan& m_plan;
    const Catalog& m_catalog;
    int m_months;
    bool m_discounts;
    const Tariff* m_support;
    RentTerm m_term;
};

using Lanes = std::span<Candidate* const>;

/// What is agreed with the provider of each lane.
void drawDiscounts(Draws& draws, Lanes lanes, SizingTable& table)
{
    const QString first = "common."_L1 % discountId(lanes.front()->providerId());
    if (table.sheet().find(first) < 0)
        return;
    std::vector<double>& values = draws[first];
    values.reserve(lanes.size());
    for (const Candidate* lane : lanes)
        values.push_back(discountOf(lane->providerId(), table.plan(), table.catalog()));
}

/// The prices of all lanes as draws over those of the first.
void drawPrices(Draws& draws, Lanes lanes, const RentTerm& term, SizingTable& table)
{
    static constexpr std::array kService {QStringView(u"input_price"), QStringView(u"output_price"),
        QStringView(u"item_price"), QStringView(u"hosting_price"), QStringView(u"tuning_price"),
        QStringView(u"cached_price"), QStringView(u"batch_share")};
    const QString reserved = reservedField(term.months);
    const std::array<QStringView, 5> ofOffer {
        u"price", u"month_price", u"setup", u"spot_price", reserved};
    const QString common = "common."_L1 % lanes.front()->figurePrefix();
    PriceReader priceOf(table, lanes.front()->kind());
    for (const QStringView price : lanes.front()->offer != nullptr
            ? std::span<const QStringView>(ofOffer)
            : std::span<const QStringView>(kService)) {
        if (table.sheet().find(common, price) < 0)
            continue;
        std::vector<double>& values = draws[common % price];
        values.reserve(lanes.size());
        for (const Candidate* lane : lanes)
            values.push_back(priceOf(*lane, price));
    }
}

/// What is rented in each lane: how many GPUs, for how long, in which instances.
void drawMachines(Draws& draws, Lanes lanes, const QString& wayId, const SizingTable& table)
{
    std::vector<const Gpu*> gpus;
    std::vector<double> perInstance;
    gpus.reserve(lanes.size());
    perInstance.reserve(lanes.size());
    for (const Candidate* lane : lanes) {
        gpus.push_back(lane->gpu);
        perInstance.push_back(gpusPerInstance(*lane->offer));
    }
    table.drawSizing(draws, gpus);
    draws.insert(
        QStringView(wayId) % u'/' % QStringView(lanes.front()->id()) % ".rent.gpus_per_instance"_L1,
        perInstance);
}

/// How a way's candidates are priced.
struct Pricing {
    const QString& wayId;
    SizingTable& table;
    PriceDepth depth;
};

/// Prices candidates of one shape in one block.
void price(Lanes lanes, const Shape& shape, const Pricing& pricing)
{
    const auto& [wayId, table, depth] = pricing;
    const QString prefix = addPrice(*lanes.front(), wayId, table);
    const QString npv = prefix % "cost.npv"_L1;
    const QString running = prefix % "cost.running"_L1;
    Draws draws;
    drawPrices(draws, lanes, shape.term, table);
    if (shape.provider.front())
        drawDiscounts(draws, lanes, table);
    if (lanes.front()->offer != nullptr)
        drawMachines(draws, lanes, wayId, table);
    const int width = static_cast<int>(lanes.size());
    QStringList wanted {npv};
    if (depth == PriceDepth::FirstMonthToo)
        wanted << running;
    const Evaluation values = evaluate(table.sheet(), draws, width, wanted);
    for (int lane = 0; lane < width; ++lane) {
        Candidate& candidate = *lanes[static_cast<std::size_t>(lane)];
        candidate.npv = values.scalar(npv, lane).value_or(Candidate::kUnknown);
        if (depth == PriceDepth::FirstMonthToo)
            candidate.firstMonth = values.scalar(running, lane).value_or(Candidate::kUnknown);
    }
}

/// Kinds of service that do this kind of work; what is only tuned needs one that tunes, which is
/// done by adapters there.
QStringList kindsFor(const Workload& workload, bool tuned)
{
    if (workload.kind == "vision_inference"_L1)
        return {u"vision"_s};
    if (workload.kind == "speech"_L1)
        return {u"speech"_s};
    if (workload.kind == "llm_tuning"_L1)
        return tuned && workload.tuningMethod != "full"_L1 ? QStringList {u"llm"_s}
                                                           : QStringList {};
    if (workload.kind == "llm_serving"_L1 || workload.kind.isEmpty())
        return {u"llm"_s, u"document"_s};
    return {};
}

/// One service must do all workloads of a plan.
QStringList kindsFor(const Plan& plan, bool tuned)
{
    QStringList kinds {u"llm"_s, u"document"_s, u"vision"_s, u"speech"_s};
    for (const Workload& workload : plan.workloads) {
        const QStringList own = kindsFor(workload, tuned);
        kinds.removeIf([&own](const QString& kind) { return !own.contains(kind); });
    }
    return kinds;
}

bool servesSameModel(const Service& service, const Plan& plan)
{
    return std::all_of(plan.workloads.begin(), plan.workloads.end(),
        [&](const Workload& workload) { return service.modelId == workload.modelId; });
}

} // namespace

void priceAll(
    std::vector<Candidate>& candidates, const QString& wayId, SizingTable& table, PriceDepth depth)
{
    const Shapes shapes(wayId, table);
    std::vector<std::pair<Shape, std::vector<Candidate*>>> groups; // a handful
    for (Candidate& candidate : candidates) {
        const Shape shape = shapes.of(candidate);
        auto group = std::ranges::find_if(
            groups, [&shape](const auto& known) { return known.first == shape; });
        if (group == groups.end())
            group = groups.insert(group, {shape, {}});
        group->second.push_back(&candidate);
    }
    for (const auto& [shape, all] : groups)
        for (std::size_t first = 0; first < all.size(); first += kBlock)
            price(Lanes(all).subspan(first, std::min(kBlock, all.size() - first)), shape,
                {wayId, table, depth});
}

Message obstacleOf(const Offer& offer, const Gpu& gpu, const SizingResult& sizing)
{
    if (!sizing.possible)
        return sizing.obstacle;
    if (gpusPerInstance(offer) < sizing.inOneMachine)
        return {.key = u"way.small_instances"_s,
            .arguments = {QString::number(sizing.inOneMachine), gpu.name}};
    return {};
}

std::vector<Candidate> serviceCandidates(
    const SizingTable& table, const QString& wayId, const QString& only)
{
    const bool tuned = wayId == "pretrained"_L1;
    const QStringList kinds = kindsFor(table.plan(), tuned);
    std::vector<Candidate> all;
    std::vector<Candidate> same;
    // What was chosen may stand anywhere, what is proposed only among the first.
    const Catalog& catalog = table.catalog();
    for (const Service& service :
        only.isEmpty() ? catalog.proposedServices() : std::span<const Service>(catalog.services)) {
        const bool wanted = only.isEmpty() || service.id == only;
        if (!wanted || !kinds.contains(service.kind) || (tuned && !service.tunable))
            continue;
        const Candidate candidate {.service = &service,
            .external = {.provider = table.catalog().provider(service.providerId),
                .country = service.country}};
        all.push_back(candidate);
        if (servesSameModel(service, table.plan()))
            same.push_back(candidate);
    }
    return same.empty() ? all : same; // the same served work in every way, where it is on offer
}

} // namespace kursbuch
