#include "app/assess/sizing_lanes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kParallel {1.0, 2.0, 4.0, 8.0}; ///< one node holds no more than eight
constexpr double kMostGpusOfOneRun = 8.0;
constexpr double kMostGpus = 100'000.0; ///< beyond, the numbers typed are absurd
constexpr int kMostRounds = 24; ///< halving every second round needs no more for 8 × 4,096

/// Finds the smallest counts of all accelerators at once.
class Search {
public:
    Search(const std::vector<const Gpu*>& gpus, const SizingInput& input, int months)
        : m_gpus(gpus)
        , m_parts(workloadParts(input))
        , m_lanes(gpus, input, months)
        , m_found(gpus.size())
    {
        for (SizingResult& found : m_found)
            found.counts.resize(m_parts.size());
    }

    std::vector<SizingResult> run()
    {
        const Evaluation values = workFirst();
        for (const WorkloadPart& part : m_parts)
            part.serves() ? searchServing(part) : readVision(part, values);
        for (const WorkloadPart& part : m_parts)
            if (trains(part))
                readTraining(part, values);
        readTotals();
        return std::move(m_found);
    }

private:
    /// What vision and training of all workloads need; it hangs on no count.
    Evaluation workFirst() const
    {
        QStringList wanted;
        for (const WorkloadPart& part : m_parts) {
            if (!part.serves())
                wanted += LaneSheet::ids(part.index,
                              {"replicas_needed", "time_per_item", "memory_needed",
                                  "memory_available"})
                    + QStringList {LaneSheet::loadId(part.index, "latency_limit")};
            if (trains(part))
                wanted += LaneSheet::ids(
                    part.index, {"training_gpus_needed", "training_gpus_by_memory"});
        }
        return wanted.isEmpty() ? Evaluation {}
                                : m_lanes.work(m_lanes.drawAll(), m_gpus.size(), wanted);
    }

    void failTraining(std::size_t gpu, const QString& key)
    {
        if (m_found[gpu].obstacle.key.isEmpty())
            m_found[gpu].obstacle = {.key = key, .arguments = {m_gpus[gpu]->name}};
    }
    /// Use comes before training, so that the first obstacle is the one of use.
    void fail(std::size_t gpu, const QString& key)
    {
        failTraining(gpu, key);
        m_found[gpu].useObstacle = m_found[gpu].obstacle;
    }

    Counts& countsOf(std::size_t gpu, const WorkloadPart& part)
    {
        return m_found[gpu].counts[static_cast<std::size_t>(part.index)];
    }

    /// Works out all lanes at their probes.
    void measure(std::vector<Lane>& lanes, int part, const QStringList& wanted)
    {
        for (std::size_t i = 0; i < lanes.size(); ++i)
            m_probe[i] = lanes[i].probe;
        m_draws[LaneSheet::id(part, "batch")] = m_probe;
        m_measured = m_lanes.work(m_draws, lanes.size(), wanted);
    }

    [[nodiscard]] std::span<const double> measured(int part, const char* name) const
    {
        return m_measured.draws(LaneSheet::id(part, name));
    }

    std::vector<Lane> startLanes(const WorkloadPart& part)
    {
        std::vector<Lane> lanes;
        for (std::size_t i = 0; i < m_gpus.size(); ++i) {
            if (!computes(*m_gpus[i], part.workload.precision)) {
                fail(i, u"obstacle.no_rate"_s);
                continue;
            }
            for (const double parallel : kParallel)
                lanes.push_back({.gpu = i, .parallel = parallel});
        }
        m_draws.clear();
        m_probe.assign(lanes.size(), 1.0);
        std::vector<std::size_t> gpus;
        std::vector<double> parallel;
        for (const Lane& lane : lanes) {
            gpus.push_back(lane.gpu);
            parallel.push_back(lane.parallel);
        }
        m_lanes.drawGpus(m_draws, part.index, gpus);
        m_draws.insert(LaneSheet::id(part.index, "tensor_parallel"), parallel);
        return lanes;
    }

    /// Sorts out what cannot work with a single request, and opens the search for the rest.
    void judgeSingle(std::vector<Lane>& lanes, const WorkloadPart& part)
    {
        const auto most = measured(part.index, "batch_by_memory");
        const auto time = measured(part.index, "time_per_token");
        const auto allowed = measured(part.index, "time_per_token_allowed");
        const auto prefill = measured(part.index, "prefill_time");
        const auto context = measured(part.index, "context_needed");
        const auto held = measured(part.index, "context_held");
        const auto firstToken
            = m_measured.draws(LaneSheet::loadId(part.index, "first_token_limit"));
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            Lane& lane = lanes[i];
            lane.timeLow = time[i];
            lane.high = most[i] + 1.0;
            lane.timeHigh = std::nan("");
            if (context[i] > held[i])
                lane.obstacle = u"obstacle.context"_s;
            else if (most[i] < 1.0)
                lane.obstacle = u"obstacle.memory"_s;
            else if (time[i] > allowed[i])
                lane.obstacle = u"obstacle.too_slow"_s;
            else if (prefill[i] > firstToken[i])
                lane.obstacle = u"obstacle.first_token"_s;
            else if (std::isnan(most[i] + time[i] + allowed[i] + prefill[i]))
                lane.obstacle = u"obstacle.missing"_s;
        }
    }

    void narrow(std::vector<Lane>& lanes, const WorkloadPart& part)
    {
        const QStringList time {LaneSheet::id(part.index, "time_per_token")};
        const double allowed = measured(part.index, "time_per_token_allowed")[0];
        const auto isOpen = [](const Lane& lane) { return lane.open(); };
        for (int round = 1; round < kMostRounds && std::ranges::any_of(lanes, isOpen); ++round) {
            for (Lane& lane : lanes)
                lane.aim(round, allowed);
            measure(lanes, part.index, time);
            const auto taken = measured(part.index, "time_per_token");
            for (std::size_t i = 0; i < lanes.size(); ++i)
                lanes[i].take(taken[i], allowed);
        }
    }

    void searchServing(const WorkloadPart& part)
    {
        std::vector<Lane> lanes = startLanes(part);
        if (lanes.empty())
            return;
        measure(lanes, part.index,
            LaneSheet::ids(part.index,
                {"batch_by_memory", "time_per_token", "time_per_token_allowed", "prefill_time",
                    "context_needed", "context_held"})
                + QStringList {LaneSheet::loadId(part.index, "first_token_limit")});
        judgeSingle(lanes, part);
        narrow(lanes, part);
        for (Lane& lane : lanes)
            lane.probe = lane.low;
        measure(lanes, part.index, {LaneSheet::id(part.index, "replicas_needed")});
        const auto needed = measured(part.index, "replicas_needed");
        std::vector<double> best(m_gpus.size(), kMostGpus);
        for (std::size_t i = 0; i < lanes.size(); ++i)
            offer(lanes[i], needed[i], part, best);
        std::for_each(lanes.rbegin(), lanes.rend(), [&](const Lane& lane) { // the widest says why
            if (best[lane.gpu] >= kMostGpus)
                fail(lane.gpu, lane.obstacle.isEmpty() ? missingOrHuge(needed) : lane.obstacle);
        });
    }

    static QString missingOrHuge(std::span<const double> needed)
    {
        return std::isnan(needed[0]) ? u"obstacle.missing"_s : u"obstacle.too_many"_s;
    }

    void offer(const Lane& lane, double needed, const WorkloadPart& part, std::vector<double>& best)
    {
        Counts& counts = countsOf(lane.gpu, part);
        if (!lane.obstacle.isEmpty() || std::isnan(needed)) {
            if (best[lane.gpu] >= kMostGpus)
                counts.tensorParallel = lane.parallel;
            return;
        }
        const double replicas = std::max(std::ceil(needed - 1e-12), 1.0);
        if (lane.parallel * replicas >= best[lane.gpu])
            return;
        best[lane.gpu] = lane.parallel * replicas;
        counts = {.tensorParallel = lane.parallel, .batch = lane.low, .replicas = replicas};
    }

    void readVision(const WorkloadPart& part, const Evaluation& values)
    {
        const auto needed = values.draws(LaneSheet::id(part.index, "replicas_needed"));
        const auto time = values.draws(LaneSheet::id(part.index, "time_per_item"));
        const auto memory = values.draws(LaneSheet::id(part.index, "memory_needed"));
        const auto available = values.draws(LaneSheet::id(part.index, "memory_available"));
        const auto limit = values.draws(LaneSheet::loadId(part.index, "latency_limit"));
        for (std::size_t i = 0; i < m_gpus.size(); ++i) {
            if (!computes(*m_gpus[i], u"fp16"_s))
                fail(i, u"obstacle.no_rate"_s);
            else if (std::isnan(needed[i] + memory[i]))
                fail(i, u"obstacle.missing"_s);
            else if (memory[i] > available[i])
                fail(i, u"obstacle.memory"_s);
            else if (time[i] > limit[i])
                fail(i, u"obstacle.item_slow"_s);
            else if (needed[i] > kMostGpus)
                fail(i, u"obstacle.too_many"_s);
            else
                countsOf(i, part).replicas = std::max(std::ceil(needed[i] - 1e-12), 1.0);
        }
    }

    void readTraining(const WorkloadPart& part, const Evaluation& values)
    {
        const auto needed = values.draws(LaneSheet::id(part.index, "training_gpus_needed"));
        const auto byMemory = values.draws(LaneSheet::id(part.index, "training_gpus_by_memory"));
        for (std::size_t i = 0; i < m_gpus.size(); ++i) {
            if (std::isnan(needed[i]))
                failTraining(i, u"obstacle.missing"_s);
            else if (byMemory[i] > kMostGpusOfOneRun)
                failTraining(i, u"obstacle.training_memory"_s);
            else if (needed[i] > kMostGpus)
                failTraining(i, u"obstacle.too_many"_s);
            else
                countsOf(i, part).trainingGpus = std::max(std::ceil(needed[i] - 1e-12), 1.0);
        }
    }

    /// Puts the chosen counts into the block and reads the sums over all workloads.
    void readTotals()
    {
        Draws draws = m_lanes.drawAll();
        for (const WorkloadPart& part : m_parts) {
            const auto insert = [&](const char* name, double Counts::*count) {
                std::vector<double> column;
                for (std::size_t i = 0; i < m_gpus.size(); ++i)
                    column.push_back(countsOf(i, part).*count);
                draws.insert(LaneSheet::id(part.index, name), column);
            };
            insert("tensor_parallel", &Counts::tensorParallel);
            insert("batch", &Counts::batch);
            insert("replicas", &Counts::replicas);
            insert("training_gpus", &Counts::trainingGpus);
        }
        const Evaluation values = m_lanes.work(draws, m_gpus.size(),
            LaneSheet::ids(0,
                {"gpus_for_use", "gpus_for_training", "gpus_needed", "training_hours_per_month"}));
        for (std::size_t i = 0; i < m_gpus.size(); ++i) {
            SizingResult& found = m_found[i];
            const auto count = [&](const char* name) {
                return static_cast<int>(
                    values.scalar(LaneSheet::id(0, name), static_cast<int>(i)).value_or(0.0));
            };
            found.possible = found.obstacle.key.isEmpty();
            found.sizing.gpuId = m_gpus[i]->id;
            if (found.useObstacle.key.isEmpty())
                found.sizing.gpusForUse = count("gpus_for_use");
            if (!found.possible)
                continue;
            found.sizing.gpusForTraining = count("gpus_for_training");
            found.sizing.gpus = count("gpus_needed");
            found.trainingHoursPerMonth
                = values.scalar(LaneSheet::id(0, "training_hours_per_month"), static_cast<int>(i));
        }
    }

    const std::vector<const Gpu*>& m_gpus;
    std::vector<WorkloadPart> m_parts;
    LaneSheet m_lanes;
    std::vector<SizingResult> m_found;
    Draws m_draws;
    std::vector<double> m_probe;
    Evaluation m_measured;
};

} // namespace

std::vector<SizingResult> sizeEach(
    const std::vector<const Gpu*>& gpus, const SizingInput& input, int months)
{
    return gpus.empty() ? std::vector<SizingResult> {} : Search(gpus, input, months).run();
}

} // namespace kursbuch
