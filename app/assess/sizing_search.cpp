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
            searchUse(part, values);
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
            if (part.work == Work::Tabular)
                wanted += LaneSheet::ids(part.index, {"replicas_needed"});
            else if (part.isUsed() && !part.serves())
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

    void searchUse(const WorkloadPart& part, const Evaluation& values)
    {
        if (!fitsModel(part)) {
            failAll(u"obstacle.model_kind"_s);
        } else if (readsTooMuch(part)) {
            failAll(u"obstacle.sequence"_s, contextOf(part));
        } else if (part.serves()) {
            searchServing(part);
        } else if (part.work == Work::Tabular) {
            readTabular(part, values);
        } else if (part.isUsed()) {
            readItems(part, values);
        }
    }

    /// The first obstacle stays. `more` are arguments after the name of the accelerator.
    void failTraining(std::size_t gpu, const QString& key, const QStringList& more = {})
    {
        if (m_found[gpu].obstacle.key.isEmpty())
            m_found[gpu].obstacle
                = {.key = key, .arguments = QStringList {m_gpus[gpu]->name} + more};
    }
    /// Use comes before training, so that the first obstacle is the one of use.
    void fail(std::size_t gpu, const QString& key, const QStringList& more = {})
    {
        failTraining(gpu, key, more);
        m_found[gpu].useObstacle = m_found[gpu].obstacle;
    }
    void failAll(const QString& key, const QStringList& more = {})
    {
        for (std::size_t i = 0; i < m_gpus.size(); ++i)
            fail(i, key, more);
    }

    static QStringList contextOf(const WorkloadPart& part)
    {
        return {QString::number(part.model != nullptr ? part.model->contextTokens : 0)};
    }
    /// Sequences that a run would learn from and the model cannot read.
    static bool readsTooMuch(const WorkloadPart& part)
    {
        return !part.isUsed() && part.model != nullptr
            && part.workload.inputTokens.value_or(0.0) > part.model->contextTokens;
    }

    Counts& countsOf(std::size_t gpu, const WorkloadPart& part)
    {
        return m_found[gpu].counts[static_cast<std::size_t>(part.index)];
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
        return lanes;
    }

    void searchServing(const WorkloadPart& part)
    {
        std::vector<Lane> lanes = startLanes(part);
        searchBatches(m_lanes, part.index, lanes);
        std::vector<double> best(m_gpus.size(), kMostGpus);
        for (const Lane& lane : lanes)
            offer(lane, part, best);
        std::for_each(lanes.rbegin(), lanes.rend(), [&](const Lane& lane) { // the widest says why
            if (best[lane.gpu] >= kMostGpus)
                fail(lane.gpu, lane.obstacle.isEmpty() ? missingOrHuge(lane) : lane.obstacle,
                    lane.obstacle == u"obstacle.context"_s ? contextOf(part) : QStringList());
        });
    }

    static QString missingOrHuge(const Lane& lane)
    {
        return std::isnan(lane.replicasNeeded) ? u"obstacle.missing"_s : u"obstacle.too_many"_s;
    }

    void offer(const Lane& lane, const WorkloadPart& part, std::vector<double>& best)
    {
        Counts& counts = countsOf(lane.gpu, part);
        if (!lane.obstacle.isEmpty() || std::isnan(lane.replicasNeeded)) {
            if (best[lane.gpu] >= kMostGpus)
                counts.tensorParallel = lane.parallel;
            return;
        }
        const double replicas = std::max(std::ceil(lane.replicasNeeded - 1e-12), 1.0);
        if (lane.parallel * replicas >= best[lane.gpu])
            return;
        best[lane.gpu] = lane.parallel * replicas;
        counts = {.tensorParallel = lane.parallel,
            .batch = lane.low,
            .replicas = replicas,
            .needed = lane.replicasNeeded};
    }

    static void setReplicas(Counts& counts, double needed)
    {
        counts.replicas = std::max(std::ceil(needed - 1e-12), 1.0);
        counts.needed = needed;
    }

    void readTabular(const WorkloadPart& part, const Evaluation& values)
    {
        const auto needed = values.draws(LaneSheet::id(part.index, "replicas_needed"));
        for (std::size_t i = 0; i < m_gpus.size(); ++i) {
            if (std::isnan(needed[i]))
                fail(i, u"obstacle.missing"_s);
            else
                countsOf(i, part).replicas = countsOf(i, part).needed = needed[i];
        }
    }

    void readItems(const WorkloadPart& part, const Evaluation& values)
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
                setReplicas(countsOf(i, part), needed[i]);
        }
    }

    void readTraining(const WorkloadPart& part, const Evaluation& values)
    {
        const auto needed = values.draws(LaneSheet::id(part.index, "training_gpus_needed"));
        const auto byMemory = values.draws(LaneSheet::id(part.index, "training_gpus_by_memory"));
        for (std::size_t i = 0; i < m_gpus.size(); ++i) {
            if (std::isnan(needed[i]))
                failTraining(i, u"obstacle.missing"_s);
            else if (byMemory[i] > (spansNodes(part) ? kMostGpus : kMostGpusOfOneRun))
                failTraining(i, u"obstacle.training_memory"_s);
            else if (needed[i] > kMostGpus)
                failTraining(i, u"obstacle.too_many"_s);
            else
                takeTraining(i, part, std::max(std::ceil(needed[i] - 1e-12), 1.0), byMemory[i]);
        }
    }

    /// A language model that is divided among GPUs, or trained whole, is exchanged in every step.
    void takeTraining(std::size_t gpu, const WorkloadPart& part, double gpus, double byMemory)
    {
        countsOf(gpu, part).trainingGpus = gpus;
        if (!part.isLanguage())
            return;
        SizingResult& found = m_found[gpu];
        const double together = spansNodes(part) ? gpus : std::ceil(byMemory - 1e-12);
        found.inOneMachine
            = std::max(found.inOneMachine, static_cast<int>(std::min(together, kMostGpusOfOneRun)));
        found.needsClusterNetwork |= together > kMostGpusOfOneRun;
    }

    /// Puts the chosen counts into the block and reads the sums over all workloads.
    void readTotals()
    {
        Draws draws = m_lanes.drawAll();
        for (const WorkloadPart& part : m_parts) {
            const auto insert = [&](const char* name, double Counts::*count) {
                std::vector<double> column;
                column.reserve(m_gpus.size());
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
        const auto use = values.draws(LaneSheet::id(0, "gpus_for_use"));
        const auto training = values.draws(LaneSheet::id(0, "gpus_for_training"));
        const auto all = values.draws(LaneSheet::id(0, "gpus_needed"));
        const auto hours = values.draws(LaneSheet::id(0, "training_hours_per_month"));
        for (std::size_t i = 0; i < m_gpus.size(); ++i) {
            SizingResult& found = m_found[i];
            found.possible = found.obstacle.key.isEmpty();
            found.sizing.gpuId = m_gpus[i]->id;
            if (found.useObstacle.key.isEmpty())
                found.sizing.gpusForUse = whole(use[i]);
            for (const Counts& counts : found.counts)
                found.inOneMachine
                    = std::max(found.inOneMachine, static_cast<int>(counts.tensorParallel));
            if (!found.possible)
                continue;
            found.sizing.gpusForTraining = whole(training[i]);
            found.sizing.gpus = whole(all[i]);
            if (!std::isnan(hours[i]))
                found.trainingHoursPerMonth = hours[i];
        }
    }

    static int whole(double count) { return std::isnan(count) ? 0 : static_cast<int>(count); }

    const std::vector<const Gpu*>& m_gpus;
    std::vector<WorkloadPart> m_parts;
    LaneSheet m_lanes;
    std::vector<SizingResult> m_found;
};

} // namespace

std::vector<SizingResult> sizeEach(
    const std::vector<const Gpu*>& gpus, const SizingInput& input, int months)
{
    return gpus.empty() ? std::vector<SizingResult> {} : Search(gpus, input, months).run();
}

} // namespace kursbuch
