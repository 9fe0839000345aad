#pragma once

#include "app/library.h"

namespace kursbuch {

/// What the imports that hold in a library say, oldest first.
[[nodiscard]] Result<std::vector<PriceEntries>> heldPrices(Library& library);
/// The company defaults that hold, as a file that can be imported again; where there are none, all
/// figures of the catalogue to begin with.
[[nodiscard]] Result<QByteArray> heldDefaults(Library& library, const Catalog& catalog);

} // namespace kursbuch
