#pragma once

#include "app/exchange/asked_questions.h"

namespace kursbuch {

/// One thing that is not settled yet, over all stops.
struct OpenPoint {
    Text label {};
    QString jump {}; ///< "stop/field", may be empty
    QString role {}; ///< who can settle it
    QString person {}; ///< id of a Person: named in the answer, else the first one of the role
    QDate due {};
    QStringList ways {}; ///< whose verdict waits for it
    Text remark {}; ///< why an answered question is open again
};

/// Questions without an answer or whose answer leaves something to do, and questions of the rules,
/// each once: what is due first, then in
/// the order of the journey.
[[nodiscard]] std::vector<OpenPoint> openPoints(
    const Plan& plan, const Assessment& assessment, const Catalog& catalog);

/// "stop/field@profile": where the question of a rule is answered, for the provider that it is
/// about.
[[nodiscard]] QString jumpOf(const OpenQuestion& question, const WayResult& way);

} // namespace kursbuch
