#include "app/assess/sizing_lanes.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRounds = 24; ///< halving every second round needs no more for 8 × 4,096

/// Next batch to try: the most that fits first, then by the line through both ends (time per token
/// is nearly linear in the batch), every second time the middle.
void aim(Lane& lane, int round, double allowed)
{
    lane.probe = lane.low;
    if (!lane.open())
        return;
    if (std::isnan(lane.timeHigh)) {
        lane.probe = lane.high - 1.0;
        return;
    }
    const double share
        = round % 2 == 0 ? 0.5 : (allowed - lane.timeLow) / (lane.timeHigh - lane.timeLow);
    lane.probe = std::clamp(
        std::floor(lane.low + share * (lane.high - lane.low)), lane.low + 1.0, lane.high - 1.0);
}

/// Narrows the range by the time that the probe takes.
void take(Lane& lane, double time, double allowed)
{
    if (!lane.open())
        return;
    const bool keeps = time <= allowed;
    (keeps ? lane.low : lane.high) = lane.probe;
    (keeps ? lane.timeLow : lane.timeHigh) = time;
}

/// Works out lanes together; those with an obstacle are left out once it is known.
class BatchSearch {
public:
    BatchSearch(const LaneSheet& sheet, int part, std::vector<Lane>& lanes)
        : m_sheet(sheet)
        , m_part(part)
    {
        for (Lane& lane : lanes)
            m_lanes.push_back(&lane);
    }

    void run()
    {
        drawLanes();
        measure(ready(ids({"batch_by_memory", "time_per_token", "time_per_token_allowed",
                          "prefill_time", "context_needed", "context_held"})
            + QStringList {LaneSheet::loadId(m_part, "first_token_limit")}));
        judgeSingle();
        std::erase_if(m_lanes, [](const Lane* lane) { return !lane->obstacle.isEmpty(); });
        if (m_lanes.empty())
            return;
        drawLanes();
        narrow();
        for (Lane* lane : m_lanes)
            lane->probe = lane->low;
        measure(ready(ids({"replicas_needed"})));
        const auto needed = measured("replicas_needed");
        for (std::size_t i = 0; i < m_lanes.size(); ++i)
            m_lanes[i]->replicasNeeded = needed[i];
    }

private:
    [[nodiscard]] Evaluator ready(const QStringList& wanted) const
    {
        return m_sheet.ready(m_lanes.size(), wanted);
    }
    [[nodiscard]] QStringList ids(std::initializer_list<const char*> names) const
    {
        return LaneSheet::ids(m_part, names);
    }

    [[nodiscard]] std::span<const double> measured(const char* name) const
    {
        return m_measured.draws(LaneSheet::id(m_part, name));
    }

    /// What is given in each lane: the accelerator and how many of them share a copy.
    void drawLanes()
    {
        std::vector<std::size_t> gpus;
        std::vector<double> parallel;
        gpus.reserve(m_lanes.size());
        parallel.reserve(m_lanes.size());
        for (const Lane* lane : m_lanes) {
            gpus.push_back(lane->gpu);
            parallel.push_back(lane->parallel);
        }
        m_draws.clear();
        m_sheet.drawGpus(m_draws, m_part, gpus);
        m_draws.insert(LaneSheet::id(m_part, "tensor_parallel"), parallel);
    }

    /// Works out all lanes at their probes.
    void measure(Evaluator evaluator)
    {
        m_draws.insert(LaneSheet::id(m_part, "batch"), probes());
        evaluator.run(m_draws, m_measured);
    }
    [[nodiscard]] std::vector<double> probes() const
    {
        std::vector<double> probes;
        probes.reserve(m_lanes.size());
        for (const Lane* lane : m_lanes)
            probes.push_back(lane->probe);
        return probes;
    }

    /// Sorts out what cannot work with a single request, and opens the search for the rest.
    void judgeSingle()
    {
        const auto most = measured("batch_by_memory");
        const auto time = measured("time_per_token");
        const auto allowed = measured("time_per_token_allowed");
        const auto prefill = measured("prefill_time");
        const auto context = measured("context_needed");
        const auto held = measured("context_held");
        const auto firstToken = m_measured.draws(LaneSheet::loadId(m_part, "first_token_limit"));
        for (std::size_t i = 0; i < m_lanes.size(); ++i) {
            Lane& lane = *m_lanes[i];
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

    void narrow()
    {
        const double allowed = measured("time_per_token_allowed")[0];
        Evaluator time = ready(ids({"time_per_token"}));
        time.run(m_draws, m_measured);
        const QString batch = LaneSheet::id(m_part, "batch");
        const auto isOpen = [](const Lane* lane) { return lane->open(); };
        for (int round = 1; round < kMostRounds && std::ranges::any_of(m_lanes, isOpen); ++round) {
            for (Lane* lane : m_lanes)
                aim(*lane, round, allowed);
            time.change(batch, probes(), m_measured);
            const auto taken = measured("time_per_token");
            for (std::size_t i = 0; i < m_lanes.size(); ++i)
                take(*m_lanes[i], taken[i], allowed);
        }
    }

    const LaneSheet& m_sheet;
    int m_part;
    std::vector<Lane*> m_lanes;
    Draws m_draws;
    Evaluation m_measured;
};

} // namespace

void searchBatches(const LaneSheet& sheet, int part, std::vector<Lane>& lanes)
{
    if (!lanes.empty())
        BatchSearch(sheet, part, lanes).run();
}

} // namespace kursbuch
