#include "app/assess/way_choice.h"

#include "app/assess/leg_facts.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

std::vector<const Gpu*> allOf(const std::vector<Gpu>& gpus)
{
    std::vector<const Gpu*> all;
    all.reserve(gpus.size());
    for (const Gpu& gpu : gpus)
        all.push_back(&gpu);
    return all;
}

} // namespace

SizingTable::SizingTable(const Plan& plan, const Catalog& catalog, int months)
    : m_plan(&plan)
    , m_catalog(&catalog)
    , m_sheet(months)
    , m_results(sizeEach(allOf(catalog.gpus), {plan, catalog}, months))
{
    addLoad({m_sheet, u"common."_s}, {plan, catalog});
}

SizingTable::SizingTable(const SizingTable& whole, const Plan& usePlan)
    : m_plan(&usePlan)
    , m_catalog(whole.m_catalog)
    , m_sheet(whole.m_sheet.months())
{
    m_results.reserve(whole.m_results.size());
    for (const SizingResult& result : whole.m_results)
        m_results.push_back(kursbuch::forUseOnly(result));
    addLoad({m_sheet, u"common."_s}, {usePlan, *m_catalog});
}

SizingTable SizingTable::forUseOnly(const Plan& usePlan) const
{
    return {*this, usePlan};
}

const SizingResult& SizingTable::on(const Gpu& gpu) const
{
    return m_results[static_cast<std::size_t>(&gpu - m_catalog->gpus.data())];
}

void SizingTable::addTo(const Scope& scope, const Gpu& gpu) const
{
    addSized(scope, gpu, {*m_plan, *m_catalog}, on(gpu));
}

Scope SizingTable::sizingOf(const Gpu& gpu)
{
    const Scope sizing(m_sheet, gpu.id + u".sizing."_s);
    if (sizing.has(u"gpus"_s))
        return sizing;
    const SizingResult& found = on(gpu);
    const auto add = [&sizing](const char* name, std::optional<double> value, Unit unit) {
        sizing.given(QLatin1String(name), value, unit, {.kind = OriginKind::Computed});
    };
    add("gpus_for_use", found.sizing.gpusForUse, unit::Gpu);
    add("gpus_for_training", found.sizing.gpusForTraining, unit::Gpu);
    add("gpus", found.sizing.gpus, unit::Gpu);
    add("training_hours_per_month", found.trainingHoursPerMonth,
        unit::Gpu * unit::Hour / unit::Month);
    return sizing;
}

std::vector<LegResult> LegJudge::judge(const QString& wayId, const External& external) const
{
    return judgeLegs(wayId, external, m_input);
}

Verdict LegJudge::verdict(const QString& wayId, const External& external)
{
    Verdict worst = Verdict::Open;
    for (const Leg& leg : legsOf(wayId)) {
        std::array<QString, 3> key {leg.id};
        if (leg.kind == LegKind::External && external.provider != nullptr)
            key = {leg.id, external.provider->id, external.country};
        const auto [known, isNew] = m_known.try_emplace(key, Verdict::Open);
        if (isNew)
            known->second = verdictOfLeg(leg, external, m_input);
        worst = worse(worst, known->second);
    }
    return worst;
}

} // namespace kursbuch
