#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// What `kursbuch check` says about a readable plan: {"complete", "missing":[…], "stops":[…]}.
[[nodiscard]] QJsonObject completenessOf(const Assessment& assessment, const Catalog& catalog);

} // namespace kursbuch
