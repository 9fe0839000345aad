#include "app/assess/figures.h"
#include "app/assess/gpu_use.h"
#include "app/assess/way_choice.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

bool isCard(const Gpu& gpu)
{
    return gpu.formFactor.startsWith("PCIe"_L1);
}

bool fitsServer(const Gpu& gpu)
{
    return isCard(gpu) && gpu.cooling == "passive"_L1;
}

bool fitsWorkstation(const Gpu& gpu)
{
    return isCard(gpu) && gpu.cooling != "passive"_L1;
}

/// The wanted accelerator alone where the planner named one that fits, else all that fit.
template <typename Fits> std::vector<const Gpu*> candidates(SizingTable& table, Fits fits)
{
    const Gpu* wanted = table.catalog().gpu(table.plan().choices.gpuId);
    if (wanted != nullptr && fits(*wanted))
        return {wanted};
    std::vector<const Gpu*> all;
    for (const Gpu& gpu : table.catalog().gpus) {
        if (gpu.isSold && fits(gpu))
            all.push_back(&gpu);
    }
    return all;
}

/// Keeps the cheaper of two choices; an unknown price comes last, the first listed wins between
/// equals.
class Cheapest {
public:
    void offer(MachineChoice choice, std::optional<double> price)
    {
        const double value = price.value_or(std::numeric_limits<double>::max());
        if (m_found && value >= m_price)
            return;
        m_found = true;
        m_price = value;
        m_best = std::move(choice);
    }
    void fail(const Message& obstacle)
    {
        if (m_obstacle.key.isEmpty())
            m_obstacle = obstacle;
    }
    [[nodiscard]] MachineChoice result(const char* otherwise) const
    {
        if (m_found)
            return m_best;
        const Message none {.key = QString::fromLatin1(otherwise)};
        return {.obstacle = m_obstacle.key.isEmpty() ? none : m_obstacle};
    }

private:
    bool m_found = false;
    double m_price = 0.0;
    MachineChoice m_best {};
    Message m_obstacle {};
};

std::optional<double> freeSlots(const Plan& plan)
{
    std::optional<double> sum;
    for (const InstalledServer& server : plan.servers) {
        if (server.freeGpuSlots)
            sum = sum.value_or(0.0) + *server.freeGpuSlots;
    }
    return sum;
}

/// Idle GPUs that carry everything alone; the type that needs fewest of them.
std::optional<MachineChoice> onIdleGpus(SizingTable& table, const std::map<QString, int>& idle)
{
    std::optional<MachineChoice> best;
    for (const auto& [gpuId, count] : idle) {
        const Gpu* gpu = table.catalog().gpu(gpuId);
        const SizingResult& sizing = table.on(*gpu);
        const int gpus = sizing.sizing.gpus;
        if (sizing.possible && gpus <= count && (!best || gpus < best->reused))
            best = MachineChoice {.gpu = gpu, .sizing = &sizing, .reused = gpus};
    }
    return best;
}

/// Adds the price of cards to what the servers cost.
std::optional<double> withCards(
    std::optional<double> servers, const Gpu& gpu, int cards, SizingTable& table)
{
    if (cards == 0)
        return servers;
    const auto card = table.priceOf(gpu);
    return card && servers ? std::optional(*servers + cards * *card) : std::nullopt;
}

bool isOf(const Server& server, const QStringList& kinds, const QString& wanted)
{
    return kinds.contains(server.kind) && (wanted.isEmpty() || server.id == wanted);
}

std::vector<const Server*> serversOf(
    SizingTable& table, const QStringList& kinds, const QString& wanted)
{
    std::vector<const Server*> found;
    for (const Server& server : table.catalog().servers) {
        if (isOf(server, kinds, wanted))
            found.push_back(&server);
    }
    return found.empty() && !wanted.isEmpty() ? serversOf(table, kinds, {}) : found;
}

/// A server that could be bought, and what one of its kind costs.
struct Listed {
    const Server& server;
    std::optional<double> price {};
};

Listed listed(const Server& server, const SizingTable& table)
{
    const QString id = "server."_L1 % server.id % ".price"_L1;
    return {server, figureOf(id, table.plan(), table.catalog()).value};
}

void tryServer(Cheapest& cheapest, const Listed& listed, const Gpu& gpu, SizingTable& table)
{
    const auto& [server, each] = listed;
    const SizingResult& sizing = table.on(gpu);
    if (!sizing.possible || server.gpuCount < 1)
        return cheapest.fail(sizing.obstacle);
    if (server.gpuCount < sizing.inOneMachine)
        return cheapest.fail({.key = u"way.small_machines"_s,
            .arguments = {QString::number(sizing.inOneMachine), gpu.name}});
    const int servers = std::max((sizing.sizing.gpus + server.gpuCount - 1) / server.gpuCount, 1);
    const auto price = each ? std::optional(*each * servers) : std::nullopt;
    const bool package = !server.gpuId.isEmpty();
    cheapest.offer({.gpu = &gpu, .server = &server, .servers = servers, .sizing = &sizing},
        withCards(price, gpu, package ? 0 : sizing.sizing.gpus, table));
}

/// The GPUs that a server would be tried with: its own where it is a package.
std::vector<const Gpu*> gpusFor(
    const Server& server, const std::vector<const Gpu*>& cards, SizingTable& table)
{
    if (server.gpuId.isEmpty())
        return cards;
    const Gpu* own = table.catalog().gpu(server.gpuId);
    return own == nullptr ? std::vector<const Gpu*> {} : std::vector {own};
}

} // namespace

int idleGpuCount(const Plan& plan, const Catalog& catalog)
{
    int count = 0;
    for (const auto& [gpuId, idle] : idleGpus(plan, catalog))
        count += idle;
    return count;
}

MachineChoice chooseExtension(SizingTable& table)
{
    const auto idle = idleGpus(table.plan(), table.catalog());
    if (const auto reuse = onIdleGpus(table, idle))
        return *reuse;
    const auto room = freeSlots(table.plan());
    if (table.plan().servers.empty())
        return {.obstacle = {.key = u"way.no_servers"_s}};
    Cheapest cheapest;
    for (const Gpu* gpu : candidates(table, fitsServer)) {
        const SizingResult& sizing = table.on(*gpu);
        const auto found = idle.find(gpu->id);
        const int reused = found == idle.end() ? 0 : std::min(found->second, sizing.sizing.gpus);
        const int bought = sizing.sizing.gpus - reused;
        if (!sizing.possible)
            cheapest.fail(sizing.obstacle);
        else if (room && bought > *room)
            cheapest.fail({.key = u"way.too_few_slots"_s,
                .arguments = {QString::number(bought), gpu->name, QString::number(*room)}});
        else
            cheapest.offer({.gpu = gpu,
                               .sizing = &sizing,
                               .reused = reused,
                               .freeSlots = room,
                               .slotsNeeded = static_cast<double>(bought)},
                withCards(0.0, *gpu, bought, table));
    }
    return cheapest.result("way.no_card");
}

MachineChoice chooseSystem(SizingTable& table)
{
    const auto cards = candidates(table, fitsServer);
    Cheapest cheapest;
    for (const Server* server :
        serversOf(table, {u"system"_s, u"server"_s}, table.plan().choices.serverId)) {
        const Listed candidate = listed(*server, table);
        for (const Gpu* gpu : gpusFor(*server, cards, table))
            tryServer(cheapest, candidate, *gpu, table);
    }
    return cheapest.result("way.no_system");
}

MachineChoice choosePc(SizingTable& table)
{
    const auto cards = candidates(table, fitsWorkstation);
    Cheapest cheapest;
    for (const Server* server :
        serversOf(table, {u"workstation"_s, u"desktop"_s}, table.plan().choices.pcServerId)) {
        const Listed candidate = listed(*server, table);
        for (const Gpu* gpu : gpusFor(*server, cards, table)) {
            if (table.on(*gpu).sizing.gpus <= server->gpuCount)
                tryServer(cheapest, candidate, *gpu, table);
        }
    }
    return cheapest.result("way.no_pc");
}

} // namespace kursbuch
