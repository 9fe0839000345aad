#include "app/sheet/id_index.h"

namespace kursbuch {

namespace {

std::size_t continued(std::size_t hash, QStringView text)
{
    constexpr std::size_t factor = 31;
    for (const QChar c : text)
        hash = hash * factor + c.unicode();
    return hash;
}

} // namespace

std::size_t IdIndex::Hash::operator()(const Parts& id) const
{
    return continued(continued(0, id.first), id.rest);
}

bool IdIndex::Equal::operator()(const Parts& parts, const QString& id) const
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
