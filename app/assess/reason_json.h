#pragma once

#include "app/assess/assess.h"

#include <QJsonArray>

namespace kursbuch {

/// "open", "conditions", "closed".
[[nodiscard]] QString verdictId(Verdict verdict);
/// {rule, ref, kind, scope, effect, text {de, en}, remedy, source, date, opens_if, who …}
[[nodiscard]] QJsonArray reasonsJson(const std::vector<Reason>& reasons, const Catalog& catalog);
[[nodiscard]] QJsonArray questionsJson(const std::vector<OpenQuestion>& questions);
/// The open questions of all ways, each once.
[[nodiscard]] QJsonArray allQuestionsJson(const Assessment& assessment);
/// Every quantity by id: {value, unit, formula, from}.
[[nodiscard]] QJsonObject quantitiesJson(const Sheet& sheet, const Evaluation& values);
[[nodiscard]] QJsonArray stopsJson(const std::vector<StopResult>& stops);

} // namespace kursbuch
