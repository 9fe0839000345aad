#pragma once

#include <QSharedData>
#include <QString>
#include <cstdint>
#include <vector>

namespace kursbuch {

/// The places of quantities in a sheet by their ids, shared until one of the owners adds to it. Ids
/// are mostly asked for as scope and name, so they are hashed and compared in these two parts and
/// need not be put together first.
class IdIndex : public QSharedData {
public:
    /// `expected`: about how many ids it will hold; more are no fault.
    explicit IdIndex(std::size_t expected);

    /// The place of the id that both parts make, -1 where there is none.
    [[nodiscard]] int find(QStringView first, QStringView rest = {}) const;
    /// The place of the id, the next one where it is new.
    int add(const QString& id);

private:
    struct Slot {
        std::uint32_t hash = 0;
        int place = -1; ///< −1: free
    };

    static std::uint32_t hashOf(QStringView first, QStringView rest);
    /// Where the id stands, or the free slot where it would.
    [[nodiscard]] std::size_t slotOf(std::uint32_t hash, QStringView first, QStringView rest) const;
    void grow();

    std::vector<QString> m_ids; ///< by place
    std::vector<Slot> m_slots; ///< a power of two, never more than half of them taken
};

} // namespace kursbuch
