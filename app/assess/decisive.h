#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// The reasons with the weightiest first, for a reader who sees only one or two: closed before
/// conditions, settled before open, what falls on few ways before what falls on all (which tells no
/// way apart), law before judgement. Reasons that weigh the same keep their order.
[[nodiscard]] std::vector<const Reason*> weightiestFirst(
    std::vector<const Reason*> reasons, const Assessment& assessment);

} // namespace kursbuch
