#pragma once

#include "ui/document/plan_document.h"
#include "ui/text/wording.h"

namespace kursbuch {

/// The answer to an item of the plan (`profile` empty) or of a profile; a blank one where there is
/// none.
[[nodiscard]] Answer answerOf(const Plan& plan, const QString& profile, const QString& itemId);

/// The evidence as it reads: the name of the attached file, or the link or reference.
[[nodiscard]] QString evidenceName(const PlanDocument& document, const Answer& answer);

/// Where an answer stands, and what undo calls the change.
struct AnswerEdit {
    QString profile;
    QString itemId;
    QString text;
    QString key {}; ///< not empty: typing, merged into one step
};

/// One undo step through the document; an answer that says nothing any more leaves the plan.
void editAnswer(
    PlanDocument& document, const AnswerEdit& edit, const std::function<void(Answer&)>& change);

} // namespace kursbuch
