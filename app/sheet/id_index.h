#pragma once

#include <QSharedData>
#include <QString>
#include <tsl/robin_map.h>

namespace kursbuch {

/// The places of quantities in a sheet by their ids, shared until one of the owners adds to it. Ids
/// are mostly asked for as scope and name, so they are hashed and compared in these two parts and
/// need not be put together first.
class IdIndex : public QSharedData {
public:
    /// `expected`: about how many ids it will hold; more are no fault.
    explicit IdIndex(std::size_t expected) { m_places.reserve(expected); }

    /// The place of the id that both parts make, -1 where there is none.
    [[nodiscard]] int find(QStringView first, QStringView rest = {}) const;
    /// The place of the id, the next one where it is new.
    int add(const QString& id);

private:
    struct Parts {
        QStringView first;
        QStringView rest;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(const Parts& id) const;
        std::size_t operator()(const QString& id) const { return (*this)(Parts {id, {}}); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(const QString& a, const QString& b) const { return a == b; }
        bool operator()(const QString& id, const Parts& parts) const;
    };

    /// In one block, since a node for each of a thousand ids would cost more than all that is
    /// asked.
    tsl::robin_map<QString, int, Hash, Equal, std::allocator<std::pair<QString, int>>, true>
        m_places;
};

} // namespace kursbuch
