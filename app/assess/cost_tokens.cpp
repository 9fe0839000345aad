#include "app/assess/cost_tokens.h"

#include "app/assess/cost_tariff.h"
#include "app/assess/figures.h"
#include "app/assess/sizing_parts.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

using unit::Month;
using unit::One;
using unit::Token;

/// Tokens of a month.
struct Tokens {
    Q input;
    Q cached {}; ///< of the input; no handle: none
    Q output;
};

bool anyShare(const Plan& plan, std::optional<double> Workload::*share)
{
    return std::ranges::any_of(plan.workloads,
        [share](const Workload& workload) { return (workload.*share).value_or(0.0) > 0.0; });
}

Q shareOf(const Scope& load, QStringView name, std::optional<double> typed, int index)
{
    if (load.has(name))
        return load.own(name);
    return load.given(name, typed, One,
        {.kind = OriginKind::Typed,
            .ref = "/workloads/"_L1 % QString::number(index) % u'/' % name});
}

/// Sums over the workloads that talk, added to the sheet once.
class Sums {
public:
    explicit Sums(CostBook& costs)
        : m_costs(costs)
        , m_common(costs.way.sheet(), u"common."_s)
        , m_load(m_common.sub(u"load"))
    {
    }

    Q cached(QStringView name, bool batchOnly)
    {
        return sum(name, [&](const Scope& load, const Workload& workload, int index) {
            if (workload.cachedShare.value_or(0.0) <= 0.0)
                return Q {};
            const Q all = load.own(u"requests_monthly") * load.own(u"input_tokens")
                * shareOf(load, u"cached_share", workload.cachedShare, index);
            return batchOnly ? weighed(all, load, workload, index) : all;
        });
    }
    Q batch(QStringView name, QStringView tokens)
    {
        return sum(name, [&](const Scope& load, const Workload& workload, int index) {
            return weighed(load.own(u"requests_monthly") * load.own(tokens), load, workload, index);
        });
    }

private:
    /// As far as the answers may wait.
    static Q weighed(Q tokens, const Scope& load, const Workload& workload, int index)
    {
        if (workload.batchShare.value_or(0.0) <= 0.0)
            return {};
        return tokens * shareOf(load, u"batch_share", workload.batchShare, index);
    }
    template <typename Part> Q sum(QStringView name, Part part)
    {
        if (m_load.has(name))
            return m_load.own(name);
        Q all {};
        for (std::size_t i = 0; i < m_costs.plan.workloads.size(); ++i) {
            const int index = static_cast<int>(i);
            const Scope load = partScope(m_common, index, u"load");
            if (load.has(u"output_tokens"))
                all = plus(all, part(load, m_costs.plan.workloads[i], index));
        }
        return m_load.add(name, Token / Month,
            all.sheet == nullptr ? m_load.sheet().constant(0.0, Token / Month) : all);
    }

    CostBook& m_costs;
    Scope m_common;
    Scope m_load;
};

Q priceOf(CostBook& costs, const Service& service, QLatin1StringView field)
{
    return inEuros(costs, costs.figure("service."_L1 % service.id % u'.' % field));
}

Q cost(CostBook& costs, const Service& service, const Tokens& tokens)
{
    const Q fresh = tokens.cached.sheet == nullptr ? tokens.input : tokens.input - tokens.cached;
    Q sum = fresh * priceOf(costs, service, "input_price"_L1);
    if (tokens.cached.sheet != nullptr)
        sum = sum + tokens.cached * priceOf(costs, service, "cached_price"_L1);
    return sum + tokens.output * priceOf(costs, service, "output_price"_L1);
}

bool isPriced(
    const Service& service, const QString& field, const Plan& plan, const Catalog& catalog)
{
    const QString id = "service."_L1 % service.id % u'.' % field;
    return heldValue(id, plan, catalog.figureValue(service, field)).has_value();
}

} // namespace

TokenPrices tokenPrices(const Service& service, const Plan& plan, const Catalog& catalog)
{
    return {.cached = anyShare(plan, &Workload::cachedShare)
            && isPriced(service, u"cached_price"_s, plan, catalog),
        .batch = anyShare(plan, &Workload::batchShare)
            && isPriced(service, u"batch_share"_s, plan, catalog)};
}

Q tokensCost(CostBook& costs, const Service& service)
{
    const TokenPrices prices = tokenPrices(service, costs.plan, costs.catalog);
    const Scope load(costs.way.sheet(), u"common.load."_s);
    Sums sums(costs);
    Tokens all {.input = load.own(u"input_tokens_per_month"),
        .output = load.own(u"output_tokens_per_month")};
    if (prices.cached)
        all.cached = sums.cached(u"cached_tokens_per_month", false);
    const Q full = cost(costs, service, all);
    if (!prices.batch)
        return full;
    Tokens waiting {.input = sums.batch(u"batch_input_tokens", u"input_tokens"),
        .output = sums.batch(u"batch_output_tokens", u"output_tokens")};
    if (prices.cached)
        waiting.cached = sums.cached(u"batch_cached_tokens", true);
    const Q saved = 1.0 - costs.figure("service."_L1 % service.id % ".batch_share"_L1);
    return full - cost(costs, service, waiting) * saved;
}

} // namespace kursbuch
