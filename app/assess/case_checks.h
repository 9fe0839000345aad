#pragma once

#include "app/assess/size_case.h"

namespace kursbuch {

/// Whether a case can be at all; else one sentence with the nearest sensible alternative.
[[nodiscard]] Result<void> checkCase(const SizeCase& sizeCase);

} // namespace kursbuch
