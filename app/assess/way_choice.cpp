#include "app/assess/way_choice.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

SizingTable::SizingTable(const Plan& plan, const Catalog& catalog, int months)
    : m_plan(std::make_unique<Plan>(plan))
    , m_catalog(catalog)
    , m_sheet(std::make_unique<Sheet>(months))
{
    addLoad({*m_sheet, u"common."_s}, {*m_plan, m_catalog});
}

SizingTable SizingTable::forUseOnly(const Plan& plan, const Catalog& catalog, int months)
{
    Plan use = plan;
    for (Workload& workload : use.workloads)
        workload.trainingRunsPerYear = 0.0;
    return {use, catalog, months};
}

const SizingResult& SizingTable::on(const Gpu& gpu)
{
    const auto known = m_results.find(gpu.id);
    if (known != m_results.end())
        return known->second;
    return m_results[gpu.id] = sizeOn({*m_sheet, gpu.id + u'.'}, gpu, {*m_plan, m_catalog});
}

Scope SizingTable::sizingOf(const Gpu& gpu)
{
    return {*m_sheet, gpu.id + ".sizing."_L1};
}

const std::vector<LegResult>& LegJudge::judge(const QString& wayId, const External& external)
{
    const QString provider = external.provider == nullptr ? QString() : external.provider->id;
    const std::array key {wayId, provider, external.country};
    const auto known = m_known.find(key);
    if (known != m_known.end())
        return known->second;
    return m_known[key] = judgeLegs(wayId, external, m_input);
}

Verdict verdictOf(const std::vector<LegResult>& legs)
{
    Verdict worst = Verdict::Open;
    for (const LegResult& leg : legs)
        worst = worse(worst, leg.judgement.verdict);
    return worst;
}

} // namespace kursbuch
