#include "app/sheet/evaluation.h"

#include "app/sheet/kernels.h"
#include "app/sheet/layout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kursbuch {

namespace {

class Run {
public:
    Run(const Sheet& sheet, const Layout& layout, std::size_t width)
        : m_sheet(sheet)
        , m_layout(layout)
        , m_width(width)
    {
    }

    /// Where values of quantities and those in the middle of formulas go.
    void into(double* kept, double* shared)
    {
        m_kept = kept;
        m_shared = shared;
    }

    void goOn(int quantity, std::span<const double> drawn, const std::vector<int>& steps)
    {
        take(quantity, drawn);
        for (const int step : steps)
            work(node(step), step);
    }

    void go(const Draws& draws)
    {
        for (const int input : m_layout.inputs())
            std::fill_n(valuesOf(input), m_width, node(input).value);
        for (auto drawn = draws.cbegin(); drawn != draws.cend(); ++drawn)
            take(m_sheet.find(drawn.key()), drawn.value());
        for (const int step : m_layout.steps())
            work(node(step), step);
    }

private:
    [[nodiscard]] const Sheet::Node& node(int i) const
    {
        return m_sheet.nodes()[static_cast<std::size_t>(i)];
    }

    double* valuesOf(int node)
    {
        const Placement& place = m_layout.of(node);
        return (place.kept ? m_kept : m_shared) + place.offset;
    }

    Kernel::Operand operand(int i)
    {
        if (i < 0)
            return {};
        return {valuesOf(i), node(i).monthly ? m_width : 0};
    }

    /// The drawn values of an input; draws that are too few are unknown.
    void take(int quantity, std::span<const double> drawn)
    {
        if (quantity < 0 || m_layout.slot(quantity).months == 0)
            return;
        const int input = m_sheet.quantities()[static_cast<std::size_t>(quantity)].node;
        if (node(input).op != Op::Input)
            return;
        double* values = valuesOf(input);
        std::fill_n(values, m_width, std::numeric_limits<double>::quiet_NaN());
        std::copy_n(drawn.begin(), std::min(drawn.size(), m_width), values);
    }

    void work(const Sheet::Node& node, int i)
    {
        if (node.op == Op::Constant) {
            std::fill_n(valuesOf(i), m_width, node.value);
            return;
        }
        const auto months = static_cast<std::size_t>(m_sheet.months());
        const Kernel kernel {.node = node,
            .out = valuesOf(i),
            .a = operand(node.a),
            .b = operand(node.b),
            .c = operand(node.c),
            .rows = node.monthly ? months : 1,
            .months = months,
            .width = m_width};
        if (node.op >= Op::Cumulative)
            runOverMonths(kernel);
        else
            runElementwise(kernel);
    }

    const Sheet& m_sheet;
    const Layout& m_layout;
    double* m_kept = nullptr;
    double* m_shared = nullptr;
    std::size_t m_width;
};

std::optional<double> known(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional<double>(value);
}

} // namespace

Evaluator::Evaluator(const Sheet& sheet, int width, const QStringList& wanted)
    : m_sheet(&sheet)
    , m_width(std::max(width, 1))
    , m_layout(std::make_shared<Layout>(sheet, static_cast<std::size_t>(m_width), wanted))
    , m_shared(m_layout->sharedSize())
{
}

Evaluation Evaluator::run(const Draws& draws)
{
    Evaluation result;
    run(draws, result);
    return result;
}

void Evaluator::run(const Draws& draws, Evaluation& result)
{
    result.m_width = m_width;
    result.m_index = m_sheet->index();
    result.m_layout = m_layout;
    result.m_values.resize(m_layout->keptSize());
    Run run(*m_sheet, *m_layout, static_cast<std::size_t>(m_width));
    run.into(result.m_values.data(), m_shared.data());
    run.go(draws);
}

void Evaluator::change(const QString& input, std::span<const double> values, Evaluation& result)
{
    const int quantity = m_sheet->find(input);
    if (quantity < 0)
        return;
    if (m_changed != input) {
        const int node = m_sheet->quantities()[static_cast<std::size_t>(quantity)].node;
        m_stepsAfter = m_layout->stepsAfter(*m_sheet, node);
        m_changed = input;
    }
    Run run(*m_sheet, *m_layout, static_cast<std::size_t>(m_width));
    run.into(result.m_values.data(), m_shared.data());
    run.goOn(quantity, values, m_stepsAfter);
}

Evaluation evaluate(const Sheet& sheet, const Draws& draws, int width, const QStringList& wanted)
{
    return Evaluator(sheet, width, wanted).run(draws);
}

std::span<const double> Evaluation::draws(const QString& id, int month) const
{
    const int quantity = find(id);
    if (quantity < 0)
        return {};
    const ValueSlot& slot = m_layout->slot(quantity);
    const int row = slot.months <= 1 ? 0 : month - 1;
    if (row < 0 || row >= slot.months)
        return {};
    const auto width = static_cast<std::size_t>(m_width);
    return std::span(m_values).subspan(slot.offset + static_cast<std::size_t>(row) * width, width);
}

std::optional<double> Evaluation::scalar(const QString& id, int draw) const
{
    return at(id, 1, draw);
}

std::optional<double> Evaluation::at(const QString& id, int month, int draw) const
{
    const std::span<const double> values = draws(id, month);
    if (draw < 0 || static_cast<std::size_t>(draw) >= values.size())
        return {};
    return known(values[static_cast<std::size_t>(draw)]);
}

std::vector<double> Evaluation::row(const QString& id, int draw) const
{
    const int quantity = find(id);
    if (quantity < 0 || draw < 0 || draw >= m_width)
        return {};
    const ValueSlot& slot = m_layout->slot(quantity);
    std::vector<double> values(static_cast<std::size_t>(slot.months));
    const double* next = m_values.data() + slot.offset + draw;
    for (double& value : values) {
        value = *next;
        next += m_width;
    }
    return values;
}

} // namespace kursbuch
