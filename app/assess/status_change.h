#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// A way that a change of the status board moves: another verdict, or another offer to keep it.
struct StatusChange {
    QString way;
    Verdict before = Verdict::Open;
    Verdict after = Verdict::Open;
    QString offerBefore {};
    QString offerAfter {};
    std::vector<Reason> reasons {}; ///< that weigh now and did not before, the weightiest first

    /// Whether it was possible and is not any more.
    [[nodiscard]] bool closes() const
    {
        return before != Verdict::Closed && after == Verdict::Closed;
    }
};

/// What differs between two assessments of one plan, in the order of the ways.
[[nodiscard]] std::vector<StatusChange> statusChanges(
    const Assessment& before, const Assessment& after);

} // namespace kursbuch
