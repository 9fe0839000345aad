#include "app/assess/sizing_answer_parts.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRounds = 12; ///< time per token is nearly linear in the batch: few are needed
constexpr double kCloseEnough = 1e-6;
constexpr double kFullOfPrompts = 0.95 - 1e-9; ///< the queue grows without end

/// Batch that is really in flight at the peak, by Little's law: requests under way hang on the time
/// of an answer, and that on them. Works out all variants together.
class PeakSearch {
public:
    PeakSearch(const Sheet& sheet, const SizingOption& option, std::vector<PeakVariant>& variants)
        : m_sheet(sheet)
        , m_option(option)
        , m_variants(variants)
    {
        insert("tensor_parallel", &PeakVariant::parallel);
        insert("replicas", &PeakVariant::replicas);
        insert("batch", &PeakVariant::batch);
    }

    void run()
    {
        Evaluator evaluator(m_sheet, static_cast<int>(m_variants.size()),
            {id("concurrency"), id("batch_by_memory"), id("prefill_load"), id("time_per_token"),
                id("time_per_token_allowed")});
        Evaluation values = evaluator.run(m_draws);
        for (int round = 0; round < kMostRounds && moveAll(values); ++round)
            evaluator.change(id("batch"), batches(), values);
        judge(values);
    }

private:
    /// Two points of the gap between requests under way and the batch.
    struct Line {
        double batch = 1.0;
        double before = 1.0;
        double gapBefore = NAN;
        bool done = false;
    };

    [[nodiscard]] QString id(const char* name) const
    {
        return m_option.leadingId(QLatin1StringView(name));
    }
    void insert(const char* name, double PeakVariant::*member)
    {
        std::vector<double> column;
        for (const PeakVariant& variant : m_variants)
            column.push_back(variant.*member);
        m_draws.insert(id(name), column);
    }
    [[nodiscard]] std::vector<double> batches() const
    {
        std::vector<double> batches;
        for (const Line& line : m_lines)
            batches.push_back(line.batch);
        return batches;
    }

    bool moveAll(const Evaluation& values)
    {
        const auto underWay = values.draws(id("concurrency"));
        const auto most = values.draws(id("batch_by_memory"));
        bool moved = false;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            Line& line = m_lines[i];
            if (line.done)
                continue;
            const double gap = underWay[i] / m_variants[i].replicas - line.batch;
            move(line, gap, most[i]);
            moved = moved || !line.done;
        }
        return moved;
    }

    /// One step along the line through both points; beyond the memory it is of no use.
    void move(Line& line, double gap, double most) const
    {
        const double slope = (gap - line.gapBefore) / (line.batch - line.before);
        const double next
            = std::isnan(line.gapBefore) ? line.batch + gap : line.batch - gap / slope;
        const bool grows = !std::isnan(line.gapBefore) && slope >= 0.0;
        line.done = !(std::abs(gap) > kCloseEnough * line.batch) || most < 1.0
            || (line.batch <= 1.0 && gap < 0.0) || (line.batch >= most && gap > 0.0);
        if (line.done)
            return;
        line.before = line.batch;
        line.gapBefore = gap;
        line.batch = grows ? most : std::clamp(next, 1.0, std::max(most, 1.0));
    }

    void judge(const Evaluation& values)
    {
        const auto underWay = values.draws(id("concurrency"));
        const auto most = values.draws(id("batch_by_memory"));
        const auto prompts = values.draws(id("prefill_load"));
        const auto time = values.draws(id("time_per_token"));
        const auto allowed = values.draws(id("time_per_token_allowed"));
        for (std::size_t i = 0; i < m_variants.size(); ++i) {
            PeakVariant& variant = m_variants[i];
            variant.batch = m_lines[i].batch;
            variant.fits = most[i] >= 1.0;
            const bool pilesUp = variant.batch >= most[i]
                && underWay[i] / variant.replicas > variant.batch * (1.0 + kCloseEnough);
            variant.overloaded = pilesUp || prompts[i] >= kFullOfPrompts;
            variant.tooSlow = time[i] > allowed[i];
        }
    }

    const Sheet& m_sheet;
    const SizingOption& m_option;
    std::vector<PeakVariant>& m_variants;
    std::vector<Line> m_lines = std::vector<Line>(m_variants.size());
    Draws m_draws {};
};

} // namespace

void searchPeak(const Sheet& sheet, const SizingOption& option, std::vector<PeakVariant>& variants)
{
    PeakSearch(sheet, option, variants).run();
}

} // namespace kursbuch
