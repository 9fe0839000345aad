#include "app/sheet/layout.h"

#include <algorithm>
#include <iterator>

namespace kursbuch {

namespace {

std::array<int, 3> operands(const Sheet::Node& node)
{
    if (node.op == Op::Reference)
        return {-1, -1, -1};
    return {node.a, node.b, node.c};
}

int rootOf(const Sheet& sheet, int quantity)
{
    return sheet.quantities()[static_cast<std::size_t>(quantity)].node;
}

} // namespace

Layout::Layout(const Sheet& sheet, std::size_t width, const QStringList& wanted)
    : m_places(sheet.nodes().size())
    , m_lastUses(sheet.nodes().size(), -1)
    , m_needed(sheet.nodes().size(), wanted.isEmpty() ? 1 : 0)
{
    m_steps.reserve(sheet.nodes().size());
    for (const QString& id : wanted)
        if (const int quantity = sheet.find(id); quantity >= 0)
            m_needed[index(rootOf(sheet, quantity))] = 1;
    noteUses(sheet);
    for (std::size_t i = 0; i < m_needed.size(); ++i)
        if (m_needed[i] != 0)
            place(sheet, static_cast<int>(i), width);
    takeSlots(sheet);
}

/// From the last node to the first, so that who reads a value is known before what it needs itself,
/// and the first to be met is the last to read.
void Layout::noteUses(const Sheet& sheet)
{
    for (std::size_t i = m_needed.size(); i-- > 0;) {
        if (m_needed[i] == 0)
            continue;
        const Sheet::Node& node = sheet.nodes()[i];
        if (node.op == Op::Reference)
            m_needed[index(rootOf(sheet, node.a))] = 1;
        for (const int operand : operands(node)) {
            if (operand < 0)
                continue;
            m_needed[index(operand)] = 1;
            int& last = m_lastUses[index(operand)];
            last = std::max(last, static_cast<int>(i));
        }
    }
}

void Layout::place(const Sheet& sheet, int i, std::size_t width)
{
    const Sheet::Node& node = sheet.nodes()[index(i)];
    Placement& own = m_places[index(i)];
    if (node.op == Op::Reference) {
        own = of(rootOf(sheet, node.a));
        return;
    }
    const std::size_t size = (node.monthly ? index(sheet.months()) : 1) * width;
    if (node.named || node.op == Op::Input) {
        own = {m_keptSize, true};
        m_keptSize += size;
    } else {
        own = {takeBuffer(node.monthly, size), false};
    }
    (node.op == Op::Input ? m_inputs : m_steps).push_back(i);
    for (const int operand : operands(node))
        if (operand >= 0 && m_lastUses[index(operand)] == i)
            release(sheet.nodes()[index(operand)], operand);
}

std::size_t Layout::takeBuffer(bool monthly, std::size_t size)
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

void Layout::release(const Sheet::Node& node, int i)
{
    m_lastUses[index(i)] = -1; // once only, though a + a names it twice
    if (!m_places[index(i)].kept)
        m_free.at(node.monthly ? 1 : 0).push_back(m_places[index(i)].offset);
}

void Layout::takeSlots(const Sheet& sheet)
{
    m_slots.resize(sheet.quantities().size());
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        const Quantity& quantity = sheet.quantities()[i];
        if (m_needed[index(quantity.node)] != 0)
            m_slots[i] = {of(quantity.node).offset, quantity.monthly ? sheet.months() : 1};
    }
}

std::vector<char> Layout::standingOn(const Sheet& sheet, int input) const
{
    std::vector<char> changed(m_places.size(), 0);
    changed[index(input)] = 1;
    const auto isChanged = [&](int operand) {
        if (operand < 0)
            return false;
        const Sheet::Node& node = sheet.nodes()[index(operand)];
        const int root = node.op == Op::Reference ? rootOf(sheet, node.a) : operand;
        return changed[index(root)] != 0;
    };
    for (const int step : m_steps)
        if (std::ranges::any_of(operands(sheet.nodes()[index(step)]), isChanged))
            changed[index(step)] = 1;
    changed[index(input)] = 0;
    return changed;
}

std::vector<int> Layout::stepsAfter(const Sheet& sheet, int input) const
{
    std::vector<char> again = standingOn(sheet, input);
    std::vector<int> steps;
    for (std::size_t i = m_steps.size(); i-- > 0;) {
        const int step = m_steps[i];
        if (again[index(step)] == 0)
            continue;
        steps.push_back(step);
        for (const int operand : operands(sheet.nodes()[index(step)]))
            if (operand >= 0 && !of(operand).kept)
                again[index(operand)] = 1;
    }
    std::ranges::reverse(steps);
    return steps;
}

} // namespace kursbuch
