#pragma once

#include "app/assess/fit.h"

namespace kursbuch {

/// What the steps of fit share; every reference outlives the call.
struct FitCase {
    Scope way;
    const Addition& addition;
    const Plan& plan;
    const Catalog& catalog;

    [[nodiscard]] Q figure(const QString& id) const;
    [[nodiscard]] Reserve reserve(const QString& id, QStringView used, QStringView limit) const;
};

/// A typed value of the room as an input that all ways share, added once. `item` counts racks,
/// feeds and cooling units from 0; the first and what there is only once stand under
/// "common.room.".
struct RoomField {
    QStringView name;
    std::optional<double> value {}; ///< in base units
    Unit unit {};
    QString path {}; ///< of the plan field
    QLatin1StringView list {}; ///< "rack", "feed", "unit" where there are several
    std::size_t item = 0;
};
[[nodiscard]] Q roomInput(const FitCase& fit, const RoomField& field);

/// Power that the addition draws at full load: "<way>.power.added".
Q addPower(FitCase& fit);
void addSpace(FitCase& fit, std::vector<Reserve>& reserves);
void addFeeds(FitCase& fit, std::vector<Reserve>& reserves);
void addCooling(FitCase& fit, std::vector<Reserve>& reserves);

} // namespace kursbuch
