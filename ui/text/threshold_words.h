#pragma once

#include "app/assess/threshold.h"
#include "ui/text/wording.h"

namespace kursbuch {

/// The result of the threshold check in whole sentences, the first says what follows.
struct ThresholdWords {
    QString result;
    QStringList why {}; ///< cases, criteria met, what is open, a statement against the derived one
    QStringList openItems {}; ///< questions that are still to be answered
};

[[nodiscard]] ThresholdWords thresholdWords(const ThresholdCheck& check, const Wording& words);

} // namespace kursbuch
