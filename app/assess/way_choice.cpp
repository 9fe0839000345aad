#include "app/assess/way_choice.h"

#include "app/assess/figures.h"
#include "app/assess/leg_facts.h"
#include "app/assess/sizing_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// Whether a way of the plan can meet this accelerator: sold, inside something that is sold, or
/// named by the planner.
bool isMet(const Gpu& gpu, const Plan& plan, const Catalog& catalog)
{
    const auto holds = [&gpu](const auto& one) { return sameId(one.gpuId, gpu.id); };
    const auto isRented = [&](const auto& choice) {
        const Offer* offer = catalog.offer(choice.second);
        return offer != nullptr && holds(*offer);
    };
    return gpu.isSold || gpu.id == plan.choices.gpuId || std::ranges::any_of(catalog.servers, holds)
        || std::ranges::any_of(catalog.proposedOffers(), holds)
        || std::ranges::any_of(plan.choices.offers, isRented)
        || std::ranges::any_of(plan.servers, [&holds](const InstalledServer& server) {
               return std::ranges::any_of(server.gpus, holds);
           });
}

/// Results of all accelerators of the catalogue, in its order; those that nobody meets are not
/// worked out.
std::vector<SizingResult> sizeMet(const Plan& plan, const Catalog& catalog, int months)
{
    std::vector<const Gpu*> met;
    std::vector<SizingResult> all;
    all.reserve(catalog.gpus.size());
    met.reserve(catalog.gpus.size());
    for (const Gpu& gpu : catalog.gpus) {
        SizingResult& result = all.emplace_back();
        if (isMet(gpu, plan, catalog)) {
            met.push_back(&gpu);
            continue;
        }
        result.obstacle = {.key = u"obstacle.not_sold"_s, .arguments = {gpu.name}};
        result.useObstacle = result.obstacle;
    }
    std::vector<SizingResult> found = sizeEach(met, {plan, catalog}, months);
    for (std::size_t i = 0; i < met.size(); ++i)
        all[static_cast<std::size_t>(met[i] - catalog.gpus.data())] = std::move(found[i]);
    return all;
}

/// A result of sizing that pricing reads, as a quantity of the table's sheet.
struct SizingColumn {
    QStringView name;
    Unit unit;
    std::optional<double> (*value)(const SizingResult&);
};

const std::array kColumns {
    SizingColumn {u"gpus_for_use", unit::Gpu,
        [](const SizingResult& found) { return std::optional<double>(found.sizing.gpusForUse); }},
    SizingColumn {u"gpus_for_training", unit::Gpu,
        [](const SizingResult& found) {
            return std::optional<double>(found.sizing.gpusForTraining);
        }},
    SizingColumn {u"gpus", unit::Gpu,
        [](const SizingResult& found) { return std::optional<double>(found.sizing.gpus); }},
    SizingColumn {u"training_hours_per_month", unit::Gpu* unit::Hour / unit::Month,
        [](const SizingResult& found) { return found.trainingHoursPerMonth; }},
};

template <typename Change>
std::vector<SizingResult> changed(const std::vector<SizingResult>& results, Change change)
{
    std::vector<SizingResult> all;
    all.reserve(results.size());
    for (const SizingResult& result : results)
        all.push_back(change(result));
    return all;
}

} // namespace

SizingTable::SizingTable(const Plan& plan, const Catalog& catalog, int months)
    : m_plan(&plan)
    , m_catalog(&catalog)
    , m_months(months)
    , m_results(sizeMet(plan, catalog, months))
{
}

SizingTable::SizingTable(
    const SizingTable& whole, const Plan& plan, std::vector<SizingResult> results)
    : m_plan(&plan)
    , m_catalog(whole.m_catalog)
    , m_months(whole.m_months)
    , m_results(std::move(results))
{
}

SizingTable SizingTable::forUseOnly(const Plan& usePlan) const
{
    return {*this, usePlan, changed(m_results, kursbuch::forUseOnly)};
}

SizingTable SizingTable::forShare(double share) const
{
    return {*this, *m_plan, changed(m_results, [share](const SizingResult& result) {
                return kursbuch::forShare(result, share);
            })};
}

const SizingResult& SizingTable::on(const Gpu& gpu) const
{
    return m_results[static_cast<std::size_t>(&gpu - m_catalog->gpus.data())];
}

bool SizingTable::needsNoGpu() const
{
    const auto found = std::ranges::find_if(m_results, &SizingResult::possible);
    return found != m_results.end() && found->sizing.gpus == 0;
}

void SizingTable::addTo(const Scope& scope, const Gpu& gpu) const
{
    addSized(scope, gpu, {*m_plan, *m_catalog}, on(gpu));
}

Sheet& SizingTable::sheet()
{
    if (!m_sheet)
        addLoad({m_sheet.emplace(m_months), u"common."_s}, {*m_plan, *m_catalog});
    return *m_sheet;
}

void SizingTable::addNeeded(const Scope& sizing, const Gpu& gpu) const
{
    addComputed(sizing, u"use_needed"_s, neededForUse(on(gpu), {*m_plan, *m_catalog}), unit::Gpu);
}

Scope SizingTable::sizingOf(const Gpu& gpu)
{
    const Scope sizing(sheet(), gpu.id % ".sizing."_L1);
    if (!sizing.has(u"gpus"_s))
        for (const SizingColumn& column : kColumns)
            sizing.given(
                column.name, column.value(on(gpu)), column.unit, {.kind = OriginKind::Computed});
    if (m_fleet && !sizing.has(u"use_needed"_s))
        addNeeded(sizing, gpu);
    return sizing;
}

void SizingTable::drawSizing(Draws& draws, const std::vector<const Gpu*>& gpus) const
{
    for (const SizingColumn& column : kColumns) {
        std::vector<double>& values = draws[gpus.front()->id % ".sizing."_L1 % column.name];
        values.reserve(gpus.size());
        for (const Gpu* gpu : gpus)
            values.push_back(column.value(on(*gpu)).value_or(std::nan("")));
    }
    if (!m_fleet)
        return;
    std::vector<double>& needed = draws[gpus.front()->id % ".sizing.use_needed"_L1];
    for (const Gpu* gpu : gpus)
        needed.push_back(neededForUse(on(*gpu), {*m_plan, *m_catalog}));
}

std::optional<double> SizingTable::priceOf(const Gpu& gpu)
{
    const auto [known, isNew] = m_prices.try_emplace(&gpu);
    if (isNew)
        known->second = figureOf("gpu."_L1 % gpu.id % ".price"_L1, *m_plan, *m_catalog).value;
    return known->second;
}

std::vector<LegResult> LegJudge::judge(const QString& wayId, const External& external) const
{
    return judgeLegs(wayId, external, m_input);
}

Verdict LegJudge::verdictOn(const Leg& leg, const External& external)
{
    const bool placed = leg.kind == LegKind::External && external.provider != nullptr;
    const auto [known, isNew] = m_known.try_emplace(
        {placed ? external.provider : nullptr, placed ? external.country : QString(), leg.id},
        Verdict::Open);
    if (isNew) {
        auto shared = m_shared.find(leg.id);
        if (shared == m_shared.end())
            shared = m_shared.emplace(leg.id, sharedLegFacts(leg, m_input)).first;
        Facts facts = shared->second;
        addHost(facts, leg, external, m_input);
        known->second = verdictOfLeg(leg, facts, m_input);
    }
    return known->second;
}

Verdict LegJudge::verdict(const QString& wayId, const External& external)
{
    Verdict worst = Verdict::Open;
    for (const Leg& leg : legsOf(wayId, m_input.plan))
        worst = worse(worst, verdictOn(leg, external));
    return worst;
}

Verdict LegJudge::least(const QString& wayId)
{
    Verdict worst = Verdict::Open;
    for (const Leg& leg : legsOf(wayId, m_input.plan))
        worst = worse(worst,
            leg.kind == LegKind::External ? leastVerdictOfLeg(leg, m_input) : verdictOn(leg, {}));
    return worst;
}

} // namespace kursbuch
