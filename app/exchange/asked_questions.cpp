#include "app/exchange/asked_questions.h"

#include "app/assess/answers.h"
#include "app/assess/checklist.h"

#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kProvider = "provider:"_L1;

AskedQuestion withAnswer(const AskedItem& asked, const Plan& plan, const Catalog& catalog)
{
    AskedQuestion question {.item = asked.item, .profile = asked.profile, .settled = asked.settled};
    const Answers* answers
        = asked.profile.isEmpty() ? &plan.answers : profileOf(plan, asked.profile);
    if (answers != nullptr)
        if (const auto answer = answers->find(asked.item->id); answer != answers->end())
            question.answer = answer->second;
    if (asked.profile.startsWith(kProvider))
        if (const Provider* provider = catalog.provider(asked.profile.mid(kProvider.size())))
            question.proposed = provider->facts.value(asked.item->id);
    return question;
}

} // namespace

QString AskedQuestion::jump() const
{
    const QString place = item->stop + u'/' + item->id;
    return profile.startsWith(kProvider) ? place + u'@' + profile : place;
}

std::vector<AskedQuestion> askedQuestions(
    const Plan& plan, const Assessment& assessment, const Catalog& catalog)
{
    std::vector<AskedQuestion> questions;
    QStringList profiles;
    for (const AskedItem& asked :
        askedItems({plan, catalog, assessment.context, assessment.planFacts}, assessment.ways)) {
        questions.push_back(withAnswer(asked, plan, catalog));
        if (!profiles.contains(asked.profile))
            profiles.append(asked.profile);
    }
    std::ranges::stable_sort(questions, {}, [&profiles](const AskedQuestion& question) {
        return std::pair(
            stopIds().indexOf(question.item->stop), profiles.indexOf(question.profile));
    });
    return questions;
}

QString providerName(const QString& profile, const Catalog& catalog)
{
    if (!profile.startsWith(kProvider))
        return {};
    const QString id = profile.mid(kProvider.size());
    const Provider* provider = catalog.provider(id);
    return provider == nullptr ? id : provider->name;
}

} // namespace kursbuch
