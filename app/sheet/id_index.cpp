#include "app/sheet/id_index.h"

#include <bit>

namespace kursbuch {

namespace {

std::uint32_t continued(std::uint32_t hash, QStringView text)
{
    constexpr std::uint32_t factor = 31;
    for (const QChar c : text)
        hash = hash * factor + c.unicode();
    return hash;
}

bool isJoined(QStringView id, QStringView first, QStringView rest)
{
    return id.size() == first.size() + rest.size() && id.first(first.size()) == first
        && id.sliced(first.size()) == rest;
}

} // namespace

IdIndex::IdIndex(std::size_t expected)
    : m_slots(std::bit_ceil(2 * expected + 2))
{
    m_ids.reserve(expected);
}

std::uint32_t IdIndex::hashOf(QStringView first, QStringView rest)
{
    return continued(continued(0, first), rest);
}

std::size_t IdIndex::slotOf(std::uint32_t hash, QStringView first, QStringView rest) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = (hash ^ (hash >> 16U)) & mask;
    for (; m_slots[i].place >= 0; i = (i + 1) & mask)
        if (m_slots[i].hash == hash
            && isJoined(m_ids[static_cast<std::size_t>(m_slots[i].place)], first, rest))
            break;
    return i;
}

int IdIndex::find(QStringView first, QStringView rest) const
{
    return m_slots[slotOf(hashOf(first, rest), first, rest)].place;
}

int IdIndex::add(const QString& id)
{
    const std::uint32_t hash = hashOf(id, {});
    Slot& slot = m_slots[slotOf(hash, id, {})];
    if (slot.place >= 0)
        return slot.place;
    const auto place = static_cast<int>(m_ids.size());
    slot = {hash, place};
    m_ids.push_back(id);
    if (2 * m_ids.size() > m_slots.size())
        grow();
    return place;
}

void IdIndex::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(2 * m_slots.size()));
    for (const Slot& slot : old)
        if (slot.place >= 0)
            m_slots[slotOf(slot.hash, m_ids[static_cast<std::size_t>(slot.place)], {})] = slot;
}

} // namespace kursbuch
