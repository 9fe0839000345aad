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
    if (m_results.empty()) { // all in one block, which costs little more than one alone
        std::vector<const Gpu*> gpus;
        for (const Gpu& each : m_catalog.gpus)
            gpus.push_back(&each);
        const auto results = sizeEach(gpus, {*m_plan, m_catalog}, m_sheet->months());
        for (std::size_t i = 0; i < gpus.size(); ++i)
            m_results.emplace(gpus[i]->id, results[i]);
    }
    return m_results[gpu.id];
}

Scope SizingTable::sizingOf(const Gpu& gpu)
{
    const QString prefix = gpu.id + u'.';
    if (m_sheet->find(prefix + "sizing.gpus"_L1) < 0)
        addSized({*m_sheet, prefix}, gpu, {*m_plan, m_catalog}, on(gpu));
    return {*m_sheet, prefix + "sizing."_L1};
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
