#pragma once

#include "app/assess/assess.h"

#include <array>

namespace kursbuch {

/// One of the nine criteria of WP 248 rev.01 (4 October 2017), pages 9 to 11.
struct Criterion {
    QString id; ///< "threshold.<id>" among the words
    Truth met = Truth::Unknown;
    QString item {}; ///< question that it follows from
};

/// Whether a data protection impact assessment is due, and why. Two criteria suffice; a case of
/// Art. 35(3) GDPR or of the authorities' list suffices by itself. A criterion that nobody answered
/// leaves it unknown unless two are met already.
struct ThresholdCheck {
    std::array<Criterion, 9> criteria {};
    QStringList cases {}; ///< "ai_list", "art35_3_a" …: "threshold.case.<id>" among the words
    Truth derived = Truth::Unknown;
    Truth need = Truth::Unknown; ///< after what was stated: needed always counts, not needed
                                 ///< against the derived result only with a reason
    QString stated {}; ///< "derived", "needed", "not_needed"
    QString reason {}; ///< written beside the statement

    [[nodiscard]] int count(Truth met) const;
};

[[nodiscard]] ThresholdCheck thresholdCheck(const Facts& planFacts, const Plan& plan);

} // namespace kursbuch
