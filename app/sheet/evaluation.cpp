#include "app/sheet/evaluation.h"

#include "app/sheet/kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace kursbuch {

namespace {

/// Where the values of a node stand while a sheet is worked out: those of quantities are kept,
/// those in the middle of a formula share a few buffers, so that a run stays within the cache.
struct Place {
    std::size_t offset = 0;
    bool kept = false;
};

class Layout {
public:
    Layout(const Sheet& sheet, std::size_t width, const QStringList& wanted)
        : m_sheet(sheet)
        , m_nodes(sheet.nodes())
        , m_width(width)
        , m_places(m_nodes.size())
        , m_lastUse(m_nodes.size(), -1)
        , m_isRoot(m_nodes.size(), 0)
        , m_needed(m_nodes.size(), wanted.isEmpty() ? 1 : 0)
    {
        if (!wanted.isEmpty())
            findNeeded(wanted);
        for (const Quantity& quantity : sheet.quantities())
            m_isRoot[index(quantity.node)] = 1;
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            if (m_needed[i] != 0)
                noteUses(i);
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            if (m_needed[i] != 0)
                place(i);
    }

    [[nodiscard]] const Place& of(int node) const { return m_places[index(node)]; }
    [[nodiscard]] bool needs(int node) const { return m_needed[index(node)] != 0; }
    [[nodiscard]] std::size_t keptSize() const { return m_keptSize; }
    [[nodiscard]] std::size_t sharedSize() const { return m_sharedSize; }

private:
    static std::size_t index(int i) { return static_cast<std::size_t>(i); }
    static std::array<int, 3> operands(const Sheet::Node& node)
    {
        if (node.op == Op::Reference)
            return {-1, -1, -1};
        return {node.a, node.b, node.c};
    }

    /// Marks what the wanted quantities stand on, from the last node to the first.
    void findNeeded(const QStringList& wanted)
    {
        for (const QString& id : wanted)
            if (const int quantity = m_sheet.find(id); quantity >= 0)
                m_needed[index(m_sheet.quantities()[index(quantity)].node)] = 1;
        for (std::size_t i = m_nodes.size(); i-- > 0;) {
            if (m_needed[i] == 0)
                continue;
            const Sheet::Node& node = m_nodes[i];
            if (node.op == Op::Reference)
                m_needed[index(m_sheet.quantities()[index(node.a)].node)] = 1;
            for (const int operand : operands(node))
                if (operand >= 0)
                    m_needed[index(operand)] = 1;
        }
    }

    void noteUses(std::size_t i)
    {
        for (const int operand : operands(m_nodes[i]))
            if (operand >= 0)
                m_lastUse[index(operand)] = static_cast<int>(i);
    }

    void place(std::size_t i)
    {
        const Sheet::Node& node = m_nodes[i];
        if (node.op == Op::Reference) {
            m_places[i] = of(m_sheet.quantities()[index(node.a)].node);
            return;
        }
        const std::size_t size = (node.monthly ? index(m_sheet.months()) : 1) * m_width;
        if (m_isRoot[i] != 0) {
            m_places[i] = {m_keptSize, true};
            m_keptSize += size;
        } else {
            m_places[i] = {takeBuffer(node.monthly, size), false};
        }
        for (const int operand : operands(node))
            if (operand >= 0 && m_lastUse[index(operand)] == static_cast<int>(i))
                release(index(operand));
    }

    std::size_t takeBuffer(bool monthly, std::size_t size)
    {
        std::vector<std::size_t>& free = m_free.at(monthly ? 1 : 0);
        if (!free.empty()) {
            const std::size_t offset = free.back();
            free.pop_back();
            return offset;
        }
        const std::size_t offset = m_sharedSize;
        m_sharedSize += size;
        return offset;
    }

    void release(std::size_t i)
    {
        m_lastUse[i] = -1; // once only, though a + a names it twice
        if (!m_places[i].kept)
            m_free.at(m_nodes[i].monthly ? 1 : 0).push_back(m_places[i].offset);
    }

    const Sheet& m_sheet;
    const std::vector<Sheet::Node>& m_nodes;
    std::size_t m_width;
    std::vector<Place> m_places;
    std::vector<int> m_lastUse;
    std::vector<char> m_isRoot;
    std::vector<char> m_needed;
    std::array<std::vector<std::size_t>, 2> m_free;
    std::size_t m_keptSize = 0;
    std::size_t m_sharedSize = 0;
};

class Run {
public:
    Run(const Sheet& sheet, const Layout& layout, std::vector<double>& kept, std::size_t width)
        : m_sheet(sheet)
        , m_layout(layout)
        , m_kept(kept)
        , m_shared(layout.sharedSize())
        , m_width(width)
    {
    }

    void go(const Draws& draws)
    {
        findDrawn(draws);
        const std::vector<Sheet::Node>& nodes = m_sheet.nodes();
        for (std::size_t i = 0; i < nodes.size(); ++i)
            if (m_layout.needs(static_cast<int>(i)))
                work(nodes[i], static_cast<int>(i));
    }

private:
    double* valuesOf(int node)
    {
        const Place& place = m_layout.of(node);
        return (place.kept ? m_kept.data() : m_shared.data()) + place.offset;
    }

    Kernel::Operand operand(int node)
    {
        if (node < 0)
            return {};
        const bool monthly = m_sheet.nodes()[static_cast<std::size_t>(node)].monthly;
        return {valuesOf(node), monthly ? m_width : 0};
    }

    void work(const Sheet::Node& node, int i)
    {
        switch (node.op) {
        case Op::Reference:
            return;
        case Op::Constant:
            std::fill_n(valuesOf(i), m_width, node.value);
            return;
        case Op::Input:
            fillInput(node, i);
            return;
        default:
            break;
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

    void findDrawn(const Draws& draws)
    {
        if (draws.isEmpty())
            return;
        m_drawn.resize(m_sheet.nodes().size(), nullptr);
        for (const Quantity& quantity : m_sheet.quantities()) {
            const auto drawn = draws.constFind(quantity.id);
            if (drawn != draws.cend())
                m_drawn[static_cast<std::size_t>(quantity.node)] = &*drawn;
        }
    }

    /// The drawn values of an input, or its own in every draw; draws that are too few are unknown.
    void fillInput(const Sheet::Node& node, int i)
    {
        double* values = valuesOf(i);
        const std::vector<double>* drawn
            = m_drawn.empty() ? nullptr : m_drawn[static_cast<std::size_t>(i)];
        if (drawn == nullptr) {
            std::fill_n(values, m_width, node.value);
            return;
        }
        std::fill_n(values, m_width, std::numeric_limits<double>::quiet_NaN());
        std::copy_n(drawn->begin(), std::min(drawn->size(), m_width), values);
    }

    const Sheet& m_sheet;
    const Layout& m_layout;
    std::vector<double>& m_kept;
    std::vector<double> m_shared;
    std::vector<const std::vector<double>*> m_drawn; ///< by node, empty without draws
    std::size_t m_width;
};

std::optional<double> known(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional<double>(value);
}

} // namespace

Evaluation evaluate(const Sheet& sheet, const Draws& draws, int width, const QStringList& wanted)
{
    Evaluation result;
    result.m_width = std::max(width, 1);
    result.m_index = sheet.index();
    const auto draw = static_cast<std::size_t>(result.m_width);
    const Layout layout(sheet, draw, wanted);
    result.m_values.resize(layout.keptSize());
    Run(sheet, layout, result.m_values, draw).go(draws);
    result.m_slots.reserve(sheet.quantities().size());
    for (const Quantity& quantity : sheet.quantities()) {
        const int months = quantity.monthly ? sheet.months() : 1;
        result.m_slots.push_back(
            {layout.of(quantity.node).offset, layout.needs(quantity.node) ? months : 0});
    }
    return result;
}

std::span<const double> Evaluation::draws(const QString& id, int month) const
{
    const int quantity = m_index.value(id, -1);
    if (quantity < 0)
        return {};
    const Slot& slot = m_slots[static_cast<std::size_t>(quantity)];
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
    const int quantity = m_index.value(id, -1);
    if (quantity < 0 || draw < 0 || draw >= m_width)
        return {};
    const Slot& slot = m_slots[static_cast<std::size_t>(quantity)];
    std::vector<double> values(static_cast<std::size_t>(slot.months));
    const double* next = m_values.data() + slot.offset + draw;
    for (double& value : values) {
        value = *next;
        next += m_width;
    }
    return values;
}

} // namespace kursbuch
