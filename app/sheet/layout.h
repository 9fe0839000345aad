#pragma once

#include "app/sheet/sheet.h"

#include <QStringList>
#include <array>

namespace kursbuch {

/// Where the values of a node stand while a sheet is worked out: those of quantities are kept,
/// those in the middle of a formula share a few buffers, so that a run stays within the cache.
struct Placement {
    std::size_t offset = 0;
    bool kept = false;
};

/// Where the values of a quantity stand: node-major, then month, then draw.
struct ValueSlot {
    std::size_t offset = 0;
    int months = 0; ///< 1 for a scalar, 0 for what was not wanted
};

/// What of a sheet has to be worked out for some wanted quantities (all where none are named), in
/// which order, and where the values go, for `width` draws at once.
class Layout {
public:
    Layout(const Sheet& sheet, std::size_t width, const QStringList& wanted);

    [[nodiscard]] const Placement& of(int node) const { return m_places[index(node)]; }
    [[nodiscard]] const std::vector<int>& inputs() const { return m_inputs; }
    /// Constants and operations, each after what it needs.
    [[nodiscard]] const std::vector<int>& steps() const { return m_steps; }
    /// The steps that must be worked out again when one input has changed: those that stand on it,
    /// with what they need from the shared buffers.
    [[nodiscard]] std::vector<int> stepsAfter(const Sheet& sheet, int input) const;
    [[nodiscard]] const ValueSlot& slot(int quantity) const { return m_slots[index(quantity)]; }
    [[nodiscard]] std::size_t keptSize() const { return m_keptSize; }
    [[nodiscard]] std::size_t sharedSize() const { return m_sharedSize; }

private:
    static std::size_t index(int i) { return static_cast<std::size_t>(i); }
    void noteUses(const Sheet& sheet);
    /// By node: whether it changes with an input.
    [[nodiscard]] std::vector<char> standingOn(const Sheet& sheet, int input) const;
    void place(const Sheet& sheet, int i, std::size_t width);
    std::size_t takeBuffer(bool monthly, std::size_t size);
    void release(const Sheet::Node& node, int i);
    void takeSlots(const Sheet& sheet);

    std::vector<Placement> m_places;
    std::vector<int> m_lastUses; ///< by node: the last step that reads it
    std::vector<char> m_needed; ///< by node
    std::vector<int> m_inputs;
    std::vector<int> m_steps;
    std::vector<ValueSlot> m_slots; ///< by quantity
    std::array<std::vector<std::size_t>, 2> m_free; ///< buffers of scalars, of rows
    std::size_t m_keptSize = 0;
    std::size_t m_sharedSize = 0;
};

} // namespace kursbuch
