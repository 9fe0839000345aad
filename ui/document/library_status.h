#pragma once

#include "app/assess/status_change.h"
#include "app/library.h"

namespace kursbuch {

/// A plan of the library that a switch of the status board moves.
struct PlanChange {
    QString planId;
    QString title {};
    bool archived = false;
    std::vector<StatusChange> ways {};
};

/// What setting the switch does to a whole library.
struct Rejudged {
    std::vector<PlanChange> plans {}; ///< only those that change
    int judged = 0;
    QStringList unread {}; ///< titles of plans that could not be read
};

/// The switch as the library keeps it.
[[nodiscard]] Result<DpfSwitch> libraryDpf(Library& library);

/// Judges every plan, archived ones too, under both states of the switch. Nothing is stored.
[[nodiscard]] Result<Rejudged> rejudge(
    Library& library, const Catalog& catalog, const DpfSwitch& change, const QDate& asOf);

} // namespace kursbuch
