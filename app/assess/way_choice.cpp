#include "app/assess/way_choice.h"

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
    const Scope scope(m_sheet, gpu.id + u'.');
    if (!scope.has(u"sizing.gpus"_s))
        addTo(scope, gpu);
    return scope.sub(u"sizing"_s);
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
