#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// The smallest sufficient hardware as `kursbuch assess` prints it: figures as {quantity, value,
/// unit} in base units, so that they are found again among the quantities.
[[nodiscard]] QJsonObject sizingAnswerJson(const Assessment& assessment);

} // namespace kursbuch
