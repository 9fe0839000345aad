#include "app/sheet/id_index.h"

namespace kursbuch {

namespace {

/// A polynomial, so that two parts hash as the whole does; four letters at a time, since each step
/// waits for the one before.
std::size_t continued(std::size_t hash, QStringView text)
{
    constexpr std::size_t one = 31;
    constexpr std::size_t two = one * one;
    constexpr std::size_t three = two * one;
    constexpr std::size_t four = two * two;
    const char16_t* c = text.utf16();
    const char16_t* const end = c + text.size();
    for (; end - c >= 4; c += 4)
        hash = hash * four + c[0] * three + c[1] * two + c[2] * one + c[3];
    for (; c != end; ++c)
        hash = hash * one + *c;
    return hash;
}

} // namespace

std::size_t IdIndex::Hash::operator()(const Parts& id) const
{
    return continued(continued(0, id.first), id.rest);
}

bool IdIndex::Equal::operator()(const QString& id, const Parts& parts) const
{
    return id.size() == parts.first.size() + parts.rest.size()
        && QStringView(id).first(parts.first.size()) == parts.first
        && QStringView(id).sliced(parts.first.size()) == parts.rest;
}

int IdIndex::find(QStringView first, QStringView rest) const
{
    const auto found = m_places.find(Parts {first, rest});
    return found == m_places.end() ? -1 : found->second;
}

int IdIndex::add(const QString& id)
{
    return m_places.try_emplace(id, static_cast<int>(m_places.size())).first->second;
}

} // namespace kursbuch
