#include "app/assess/predict_parts.h"
#include "app/assess/sizing_lanes.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSteps {1.0, 2.0, 4.0, 8.0}; ///< one node holds no more than eight
constexpr double kMostOfOneNode = 8.0;
constexpr double kHoursPerSecond = 1.0 / 3600.0;
constexpr std::size_t kBlock = 2048; ///< lanes worked out together; more would leave the cache

/// One layout of one case, with the range in which its largest batch within the limit lies.
struct Spread {
    std::size_t index = 0; ///< of the case
    std::size_t gpu = 0; ///< among those of the block
    double tensor = 1.0;
    double pipeline = 1.0;
    double low = 1.0;
    double high = 1.0; ///< a batch that does not keep the limit, or one above the most that fits
    double most = 0.0;
    CaseObstacle obstacle = CaseObstacle::None;

    [[nodiscard]] bool open() const { return obstacle == CaseObstacle::None && high - low > 1.0; }
    [[nodiscard]] double middle() const { return open() ? std::floor((low + high) / 2.0) : low; }
};

/// The layouts that one node allows, or the one that was given.
std::vector<Spread> layoutsOf(const SizeCase& c, Spread start)
{
    std::vector<Spread> layouts;
    const bool given = c.tensorParallel && c.pipelineParallel;
    for (const double tensor : kSteps)
        for (const double pipeline : kSteps) {
            start.tensor = c.tensorParallel.value_or(tensor);
            start.pipeline = c.pipelineParallel.value_or(pipeline);
            const bool again
                = (c.tensorParallel && tensor > 1.0) || (c.pipelineParallel && pipeline > 1.0);
            const double copy = start.tensor * start.pipeline;
            if (!again && (given || copy <= std::min(c.gpus, kMostOfOneNode)))
                layouts.push_back(start);
        }
    return layouts;
}

/// Works out the layouts of a block together.
class ServingBlock {
public:
    ServingBlock(const LaneSheet& sheet, const ServingCases& cases, std::span<Spread> layouts)
        : m_sheet(sheet)
        , m_cases(cases.cases)
        , m_layouts(layouts)
    {
    }

    void run(std::vector<Prediction>& predictions)
    {
        draw();
        judgeSingle();
        narrow();
        m_draws.insert(LaneSheet::id(0, "batch"), column([](const Spread& l) { return l.low; }));
        const Evaluation found = m_sheet.work(
            m_draws, m_layouts.size(), LaneSheet::ids(0, {"output_of_all", "capacity_of_all"}));
        const auto output = found.draws(LaneSheet::id(0, "output_of_all"));
        const auto capacity = found.draws(LaneSheet::id(0, "capacity_of_all"));
        for (std::size_t i = 0; i < m_layouts.size(); ++i)
            offer(m_layouts[i], caseOf(m_layouts[i]).limitSeconds ? capacity[i] : output[i],
                predictions);
    }

private:
    [[nodiscard]] const SizeCase& caseOf(const Spread& layout) const
    {
        return m_cases[layout.index];
    }
    template <typename Value> std::vector<double> column(Value value) const
    {
        std::vector<double> values;
        values.reserve(m_layouts.size());
        for (const Spread& layout : m_layouts)
            values.push_back(value(layout));
        return values;
    }
    template <typename Value> void put(const QString& id, Value value)
    {
        m_draws.insert(id, column([&](const Spread& layout) { return value(caseOf(layout)); }));
    }

    void draw()
    {
        std::vector<std::size_t> gpus;
        for (const Spread& layout : m_layouts)
            gpus.push_back(layout.gpu);
        m_sheet.drawGpus(m_draws, 0, gpus);
        const auto id = [](const char* name) { return LaneSheet::id(0, name); };
        m_draws.insert(id("tensor_parallel"), column([](const Spread& l) { return l.tensor; }));
        m_draws.insert(id("pipeline_parallel"), column([](const Spread& l) { return l.pipeline; }));
        m_draws.insert(id("batch"), column([](const Spread& l) { return l.low; }));
        put(id("gpus_given"), [](const SizeCase& c) { return c.gpus; });
        put(id("cached_share"), [](const SizeCase& c) { return c.cachedShare; });
        put(LaneSheet::loadId(0, "input_tokens"), [](const SizeCase& c) { return c.inputTokens; });
        put(LaneSheet::loadId(0, "output_tokens"),
            [](const SizeCase& c) { return c.outputTokens; });
        put(LaneSheet::loadId(0, "latency_limit"),
            [](const SizeCase& c) { return c.limitSeconds.value_or(1.0) * kHoursPerSecond; });
    }

    /// What fits at all, and whether one request alone keeps the limit.
    void judgeSingle()
    {
        const Evaluation single = m_sheet.work(m_draws, m_layouts.size(),
            LaneSheet::ids(0, {"batch_by_memory", "time_per_token", "time_per_token_allowed"}));
        const auto most = single.draws(LaneSheet::id(0, "batch_by_memory"));
        const auto time = single.draws(LaneSheet::id(0, "time_per_token"));
        const auto allowed = single.draws(LaneSheet::id(0, "time_per_token_allowed"));
        m_allowed.assign(allowed.begin(), allowed.end());
        for (std::size_t i = 0; i < m_layouts.size(); ++i) {
            Spread& layout = m_layouts[i];
            const bool limited = caseOf(layout).limitSeconds.has_value();
            layout.most = most[i];
            if (std::isnan(most[i] + time[i]))
                layout.obstacle = CaseObstacle::Unknown;
            else if (most[i] < 1.0)
                layout.obstacle = CaseObstacle::Memory;
            else if (limited && time[i] > allowed[i])
                layout.obstacle = CaseObstacle::TooSlow;
            layout.high = most[i] + 1.0;
            if (!limited)
                layout.low = std::max(most[i], 1.0);
        }
    }

    /// The largest batch that keeps the limit; the time of a token rises with the batch.
    void narrow()
    {
        const auto isOpen = [](const Spread& layout) { return layout.open(); };
        if (std::ranges::none_of(m_layouts, isOpen))
            return;
        Evaluator evaluator
            = m_sheet.ready(m_layouts.size(), LaneSheet::ids(0, {"time_per_token"}));
        Evaluation measured = evaluator.run(m_draws);
        while (std::ranges::any_of(m_layouts, isOpen)) {
            evaluator.change(LaneSheet::id(0, "batch"),
                column([](const Spread& layout) { return layout.middle(); }), measured);
            const auto time = measured.draws(LaneSheet::id(0, "time_per_token"));
            for (std::size_t i = 0; i < m_layouts.size(); ++i)
                if (Spread& layout = m_layouts[i]; layout.open())
                    (time[i] <= m_allowed[i] ? layout.low : layout.high) = layout.middle();
        }
    }

    /// The best total wins; the first obstacle stands where no layout gives anything.
    static void offer(const Spread& layout, double total, std::vector<Prediction>& predictions)
    {
        Prediction& best = predictions[layout.index];
        const bool gives = layout.obstacle == CaseObstacle::None && total > 0.0;
        if (!gives) {
            if (best.value <= 0.0)
                best.obstacle
                    = std::max(best.obstacle, layout.obstacle); // too slow says more than memory
            return;
        }
        if (total > best.value)
            best = {.value = total,
                .tensorParallel = layout.tensor,
                .pipelineParallel = layout.pipeline,
                .batch = layout.low,
                .batchByMemory = layout.most};
    }

    const LaneSheet& m_sheet;
    const std::vector<SizeCase>& m_cases;
    std::span<Spread> m_layouts;
    Draws m_draws {};
    std::vector<double> m_allowed {};
};

/// Place of each accelerator among those that the cases name.
std::vector<const Gpu*> gpusOf(const ServingCases& some)
{
    std::vector<const Gpu*> gpus;
    for (const std::size_t index : some.indices)
        gpus.push_back(some.cases[index].gpu);
    std::ranges::sort(gpus);
    gpus.erase(std::unique(gpus.begin(), gpus.end()), gpus.end());
    return gpus;
}

} // namespace

void predictServing(const ServingCases& some, std::vector<Prediction>& predictions)
{
    const std::vector<const Gpu*> gpus = gpusOf(some);
    const Plan plan = planOf(some.cases[some.indices.front()]);
    const LaneSheet sheet(gpus, {plan, some.catalog}, 1, {.configuration = Configuration {}});
    std::vector<Spread> layouts;
    for (const std::size_t index : some.indices) {
        const auto gpu = std::ranges::lower_bound(gpus, some.cases[index].gpu);
        const std::vector<Spread> own = layoutsOf(some.cases[index],
            {.index = index, .gpu = static_cast<std::size_t>(gpu - gpus.begin())});
        layouts.insert(layouts.end(), own.begin(), own.end());
    }
    for (std::size_t start = 0; start < layouts.size(); start += kBlock)
        ServingBlock(sheet, some,
            std::span(layouts).subspan(start, std::min(kBlock, layouts.size() - start)))
            .run(predictions);
    for (const std::size_t index : some.indices)
        predictions[index].value *= kHoursPerSecond;
}

} // namespace kursbuch
