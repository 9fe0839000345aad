#include "app/assess/sizing_answer_parts.h"
#include "app/assess/sizing_lanes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 6; ///< time per token is nearly linear in the batch
constexpr double kNoticed = 1e-6;

/// An input of the load that is turned by a tenth, the way that asks for more.
struct Turn {
    const char* name;
    double factor;
};
constexpr std::array kTurns {Turn {"users", 1.1}, Turn {"volume", 1.1}, Turn {"input_tokens", 1.1},
    Turn {"output_tokens", 1.1}, Turn {"latency_limit", 0.9}};

/// The input behind a quantity of the load: what was typed, or the figure that stands in for it; -1
/// where there is none.
int inputBehind(const Sheet& sheet, const QString& id)
{
    const int place = sheet.find(id);
    if (place < 0)
        return -1;
    const auto nodeOf = [&](int quantity) -> const Sheet::Node& {
        const Quantity& named = sheet.quantities()[static_cast<std::size_t>(quantity)];
        return sheet.nodes()[static_cast<std::size_t>(named.node)];
    };
    const Sheet::Node& node = nodeOf(place);
    if (node.op == Op::Input)
        return place;
    return node.op == Op::Reference && nodeOf(node.a).op == Op::Input ? node.a : -1;
}

/// The best option as it is and with each input turned, all worked out together.
class Turned {
public:
    Turned(const Sheet& sheet, const SizingOption& option, int part)
        : m_sheet(sheet)
        , m_option(option)
    {
        for (const Turn& turn : kTurns)
            if (const int input = inputBehind(sheet, LaneSheet::loadId(part, turn.name));
                input >= 0)
                m_turns.push_back({turn, input});
        for (std::size_t i = 0; i < m_turns.size(); ++i) {
            const Quantity& quantity
                = sheet.quantities()[static_cast<std::size_t>(m_turns[i].input)];
            const double value = sheet.nodes()[static_cast<std::size_t>(quantity.node)].value;
            std::vector<double> column(width(), value);
            column[i + 1] = value * m_turns[i].turn.factor;
            m_draws.insert(quantity.id, column);
        }
    }

    /// The turn that changes the need most, and by which share.
    std::pair<const char*, double> strongest()
    {
        Evaluator evaluator(m_sheet, static_cast<int>(width()),
            {id("batch_by_memory"), id("time_per_token"), id("time_per_token_allowed"),
                id("replicas_needed")});
        m_draws.insert(id("batch"), std::vector<double>(width(), 1.0));
        Evaluation values = evaluator.run(m_draws);
        searchBatches(evaluator, values);
        const auto needed = values.draws(id("replicas_needed"));
        std::pair<const char*, double> best {nullptr, 0.0};
        for (std::size_t i = 0; i < m_turns.size(); ++i) {
            const double effect = needed[i + 1] / needed[0] - 1.0;
            if (effect > best.second + kNoticed)
                best = {m_turns[i].turn.name, effect};
        }
        return best;
    }

private:
    struct Drawn {
        Turn turn;
        int input = -1; ///< quantity
    };

    [[nodiscard]] std::size_t width() const { return m_turns.size() + 1; }
    [[nodiscard]] QString id(const char* name) const
    {
        return m_option.leadingId(QLatin1StringView(name));
    }

    /// The largest batch within the time allowed and the memory, as a broken number: only the trend
    /// counts. By the line through a single request and the last one tried.
    void searchBatches(Evaluator& evaluator, Evaluation& values) const
    {
        const auto copied = [&](const char* name) {
            const auto span = values.draws(id(name));
            return std::vector<double>(span.begin(), span.end());
        };
        const std::vector<double> single = copied("time_per_token");
        const std::vector<double> allowed = copied("time_per_token_allowed");
        const std::vector<double> most = copied("batch_by_memory");
        std::vector<double> batch = most;
        for (int round = 0; round < kRounds; ++round) {
            evaluator.change(id("batch"), batch, values);
            const auto time = values.draws(id("time_per_token"));
            for (std::size_t i = 0; i < batch.size(); ++i) {
                const double slope = (time[i] - single[i]) / (batch[i] - 1.0);
                const double next = 1.0 + (allowed[i] - single[i]) / slope;
                if (std::isfinite(next))
                    batch[i] = std::clamp(next, 1.0, std::max(most[i], 1.0));
            }
        }
        evaluator.change(id("batch"), batch, values);
    }

    const Sheet& m_sheet;
    const SizingOption& m_option;
    std::vector<Drawn> m_turns {};
    Draws m_draws {};
};

} // namespace

void addMostEffect(SizingAnswer& answer, Sheet& sheet, const OptionDraft& best)
{
    const SizingInput input {best.table->plan(), best.table->catalog()};
    const std::size_t leading = leadingPart(best, trainingLeads(best.found()));
    if (trainingLeads(best.found()) || !workloadParts(input)[leading].serves())
        return;
    const SizingOption& option = answer.options.front();
    const auto [name, effect] = Turned(sheet, option, static_cast<int>(leading)).strongest();
    if (name == nullptr)
        return;
    const QString id = option.leadingId("most_effect"_L1);
    sheet.given(id, effect, unit::One, {.kind = OriginKind::Computed});
    answer.mostEffect
        = {.key = "answer.effect_"_L1 % QLatin1StringView(name), .arguments = {"q:"_L1 % id}};
}

} // namespace kursbuch
