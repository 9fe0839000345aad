#pragma once

#include "app/library.h"

namespace kursbuch {

/// What the imports that hold in a library say, oldest first.
[[nodiscard]] Result<std::vector<PriceEntries>> heldPrices(Library& library);

} // namespace kursbuch
