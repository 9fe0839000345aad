#include "app/assess/sizing_lanes.h"

#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace kursbuch {

using namespace Qt::StringLiterals;
using unit::Byte;
using unit::Flop;
using unit::Hour;
using unit::One;

namespace {

constexpr int kFewQuantities = 64; ///< of a sheet with one accelerator of each kind
constexpr std::size_t kLink = 4; ///< place of gpu_link among the names; the shares follow it

/// Accelerators of one kind reach the same shares of their rates.
using GpuKind = std::tuple<QStringView, QStringView, bool, bool>;

GpuKind kindOf(const Gpu& gpu, const GpuRates& rates)
{
    return {rates.reached, familyFigure(gpu), gpu.nvlink, rates.link > 0.0};
}

QString prefixOf(std::size_t kind)
{
    return u"g%1."_s.arg(kind);
}

void addShares(const Scope& scope, const Gpu& gpu, const WorkloadPart& part)
{
    const GpuQ added = addGpu(scope, gpu, part);
    if (!part.serves())
        return;
    scope.add(u"bandwidth_share"_s, One, added.bandwidthShare);
    scope.add(u"link_share"_s, One, added.linkShare);
}

} // namespace

LaneSheet::LaneSheet(
    const std::vector<const Gpu*>& gpus, const SizingInput& input, int months, const Counts& counts)
    : m_sheet(months)
{
    addLoad(Scope(m_sheet, u"common."_s), input);
    const Scope lane(m_sheet, u"lane."_s);
    for (const WorkloadPart& part : workloadParts(input)) {
        const GpuQ gpu = openGpu(partScope(lane, part.index, u"sizing"_s));
        addPart(lane, gpu, part, counts);
        m_values.push_back(readGpus(gpus, part));
    }
    addTotals(lane, input, 0.0);
}

QString LaneSheet::id(int part, const char* name)
{
    return partId(u"lane.", part, u"sizing", QLatin1StringView(name));
}

QStringList LaneSheet::ids(int part, std::initializer_list<const char*> names)
{
    QStringList all;
    for (const char* name : names)
        all += id(part, name);
    return all;
}

QString LaneSheet::loadId(int part, const char* name)
{
    return partId(u"common.", part, u"load", QLatin1StringView(name));
}

GpuQ LaneSheet::openGpu(const Scope& sizing)
{
    const auto open = [&](QStringView name, Unit unit) { return sizing.given(name, {}, unit, {}); };
    return {.memory = open(u"gpu_memory", Byte / unit::Gpu),
        .bandwidth = open(u"gpu_bandwidth", Byte / Hour / unit::Gpu),
        .rate = open(u"gpu_rate", Flop / Hour / unit::Gpu),
        .rate16 = open(u"gpu_rate_16bit", Flop / Hour / unit::Gpu),
        .link = open(u"gpu_link", Byte / Hour),
        .computeShare = open(u"compute_share", One),
        .bandwidthShare = open(u"bandwidth_share", One),
        .linkShare = open(u"link_share", One)};
}

/// Values of all accelerators for a workload: rates as the catalogue has them, the shares that are
/// reached from a sheet with one accelerator of each kind.
std::vector<LaneSheet::Values> LaneSheet::readGpus(
    const std::vector<const Gpu*>& gpus, const WorkloadPart& part)
{
    Sheet sheet(1, kFewQuantities);
    std::map<GpuKind, std::size_t> kinds;
    std::vector<std::size_t> kindOfGpu;
    std::vector<Values> result;
    for (const Gpu* gpu : gpus) {
        const GpuRates rates = ratesOf(*gpu, part);
        result.push_back({rates.memory, rates.bandwidth, rates.rate, rates.rate16, rates.link,
            std::nan(""), std::nan(""), std::nan("")});
        const auto [kind, isNew] = kinds.try_emplace(kindOf(*gpu, rates), kinds.size());
        if (isNew) // this one stands for its kind
            addShares({sheet, prefixOf(kind->second)}, *gpu, part);
        kindOfGpu.push_back(kind->second);
    }
    const std::vector<Values> shares = sharesOf(sheet, kinds.size());
    for (std::size_t i = 0; i < gpus.size(); ++i) {
        const std::size_t first = result[i].at(kLink) > 0.0 && part.serves() ? kLink + 1 : kLink;
        for (std::size_t k = first; k < kNames.size(); ++k)
            result[i].at(k) = shares[kindOfGpu[i]].at(k);
    }
    return result;
}

/// The link and the shares of every kind.
std::vector<LaneSheet::Values> LaneSheet::sharesOf(const Sheet& sheet, std::size_t kinds)
{
    const Evaluation values = evaluate(sheet);
    std::vector<Values> shares(kinds);
    for (std::size_t kind = 0; kind < kinds; ++kind)
        for (std::size_t k = kLink; k < kNames.size(); ++k)
            shares[kind].at(k) = values.scalar(prefixOf(kind) % QLatin1StringView(kNames.at(k)))
                                     .value_or(std::nan(""));
    return shares;
}

void LaneSheet::drawGpus(Draws& draws, int part, const std::vector<std::size_t>& gpus) const
{
    const std::vector<Values>& values = m_values[static_cast<std::size_t>(part)];
    for (std::size_t k = 0; k < kNames.size(); ++k) {
        std::vector<double> column;
        column.reserve(gpus.size());
        for (const std::size_t gpu : gpus)
            column.push_back(values[gpu].at(k));
        draws.insert(id(part, kNames.at(k)), column);
    }
}

Draws LaneSheet::drawAll() const
{
    Draws draws;
    for (std::size_t part = 0; part < m_values.size(); ++part) {
        std::vector<std::size_t> all(m_values[part].size());
        std::iota(all.begin(), all.end(), std::size_t {0});
        drawGpus(draws, static_cast<int>(part), all);
    }
    return draws;
}

Evaluator LaneSheet::ready(std::size_t lanes, const QStringList& wanted) const
{
    return Evaluator(m_sheet, static_cast<int>(lanes), wanted);
}

Evaluation LaneSheet::work(const Draws& draws, std::size_t lanes, const QStringList& wanted) const
{
    return ready(lanes, wanted).run(draws);
}

} // namespace kursbuch
