#pragma once

#include "app/assess/way_pricing.h"

namespace kursbuch {

/// Reads prices of many candidates; their ids are put together in the same room.
class PriceReader {
public:
    /// `kind`: "offer." or "service.".
    PriceReader(const SizingTable& table, QLatin1String kind)
        : m_table(table)
        , m_held(holdsAny(table.plan().overrides, kind) || holdsAny(table.plan().kept, kind))
    {
        constexpr qsizetype kUsualId = 80;
        m_id.reserve(kUsualId);
    }

    /// NaN: unknown.
    [[nodiscard]] double operator()(const Candidate& candidate, QStringView field);

private:
    /// Whether the plan has a price of its own for any entry of this kind.
    template <typename Entries> static bool holdsAny(const Entries& entries, QLatin1String kind)
    {
        const auto first = entries.lower_bound(kind);
        return first != entries.end() && first->first.startsWith(kind);
    }

    const SizingTable& m_table;
    bool m_held;
    QString m_id {};
};

} // namespace kursbuch
