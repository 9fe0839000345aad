#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// What a plan may leave open and a release may not: the finding or the open question closes these
/// ways at release only.
struct ReleaseGap {
    Reason reason {};
    QString jump {}; ///< "stop/field@profile": where it is settled, may be empty
    QStringList ways {};
};

/// What closes ways in the assessment of phase release and does not in that of phase plan, each
/// thing once, in the order of the ways.
[[nodiscard]] std::vector<ReleaseGap> missingForRelease(
    const Assessment& plan, const Assessment& release);

} // namespace kursbuch
