#include "ui/window/item_answer.h"

#include "ui/window/use_case_defaults.h"

#include <QCoreApplication>

namespace kursbuch {

Answer answerOf(const Plan& plan, const QString& profile, const QString& itemId)
{
    const Answers* answers = &plan.answers;
    if (!profile.isEmpty()) {
        const auto found = plan.profiles.find(profile);
        if (found == plan.profiles.end())
            return {};
        answers = &found->second;
    }
    const auto answer = answers->find(itemId);
    return answer == answers->end() ? Answer {} : answer->second;
}

QString evidenceName(const PlanDocument& document, const Answer& answer)
{
    const QString hash = attachedHash(answer.evidence);
    if (hash.isEmpty())
        return answer.evidence;
    const AttachmentInfo* info = document.attachmentInfo(hash);
    return info != nullptr
        ? info->name
        : QCoreApplication::translate("kursbuch", "a file that is not in this library");
}

void editAnswer(
    PlanDocument& document, const AnswerEdit& edit, const std::function<void(Answer&)>& change)
{
    const auto apply = [profile = edit.profile, itemId = edit.itemId, change](Plan& plan) {
        Answers& answers = profile.isEmpty() ? plan.answers : plan.profiles[profile];
        Answer& answer = answers[itemId];
        const Answer before = answer;
        change(answer);
        if (answer.options != before.options || answer.notApplicable != before.notApplicable) {
            answer.by.clear(); // the planner speaks now
            answer.on = {};
        }
        const QString chosen = answer.options.value(0);
        if (answer == Answer {})
            answers.erase(itemId);
        if (profile.isEmpty() && itemId == useCaseItem() && chosen != before.options.value(0))
            takeUseCase(plan, before.options.value(0), chosen);
    };
    if (edit.key.isEmpty())
        document.edit(edit.text, apply);
    else
        document.editContinuously(edit.text, edit.key, apply);
}

} // namespace kursbuch
