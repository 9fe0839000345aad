#include "app/assess/answers.h"
#include "app/assess/data_categories.h"
#include "app/assess/own_house.h"
#include "app/assess/threshold.h"

#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

const QStringList& protectionLevels()
{
    static const QStringList levels {u"normal"_s, u"high"_s, u"veryhigh"_s};
    return levels;
}

/// negligible, limited → normal; considerable → high; existential → very high.
qsizetype levelOfDamage(const QString& damage)
{
    if (damage == "existential"_L1)
        return 2;
    return damage == "considerable"_L1 ? 1 : 0;
}

bool needsHigh(const QStringList& categories)
{
    static const QStringList sensitive {u"art9"_s, u"secret203"_s, u"social"_s, u"healthsgb"_s};
    return std::any_of(categories.begin(), categories.end(),
        [](const QString& one) { return sensitive.contains(one); });
}

/// Derived from damage and categories; what concerns children is raised by one step (DP-07).
std::optional<qsizetype> derivedLevel(const Facts& facts)
{
    const QStringList categories
        = joined(setOf(facts, u"plan.categories"_s), setOf(facts, u"plan.training_categories"_s));
    const QString damage = choiceOf(facts, u"plan.damage"_s);
    if (damage.isEmpty() || setOf(facts, u"plan.categories"_s).isEmpty())
        return {};
    qsizetype level = levelOfDamage(damage);
    if (needsHigh(categories))
        level = std::max<qsizetype>(level, 1);
    if (categories.contains("child"_L1))
        level = std::min<qsizetype>(level + 1, 2);
    return level;
}

bool hasNote(const Plan& plan, const QString& itemId)
{
    const auto answer = plan.answers.find(itemId);
    return answer != plan.answers.end() && !answer->second.note.trimmed().isEmpty();
}

/// The larger of derived and stated; a lower statement counts only with a reason in its note.
FactValue protectionNeed(const Facts& facts, const Plan& plan)
{
    const auto derived = derivedLevel(facts);
    const auto stated
        = protectionLevels().indexOf(choiceOf(facts, u"plan.protection_stated"_s)); // −1: derived
    if (stated == 2 || (stated >= 0 && derived && hasNote(plan, u"protection-need"_s)))
        return protectionLevels()[stated];
    if (!derived)
        return {};
    return protectionLevels()[std::max(*derived, stated)];
}

/// How much there is to do was said in one way or another, or nobody asks anything.
bool saysVolume(const Workload& w)
{
    return w.users || w.itemsPerSecond || w.requestsPerMonth || w.cameras || w.audioHoursPerMonth
        || w.liveStreams || w.itemsToIndex || w.rows || w.kind == "llm_tuning"_L1
        || w.kind == "llm_pretraining"_L1;
}

/// More than one person may ask at the same time; a machine that feeds the workload is no person.
FactValue severalAtOnce(const Plan& plan)
{
    bool unknown = plan.workloads.empty();
    for (const Workload& workload : plan.workloads) {
        if (workload.users.value_or(0.0) > 1.0 || workload.liveStreams.value_or(0.0) > 1.0)
            return true;
        unknown |= !saysVolume(workload);
    }
    return unknown ? FactValue {} : FactValue {false};
}

/// Use, training and what leaves for the cloud, as stated and as rules read it: a question is shown
/// wherever one leg may ask it.
FactValue allCategories(const Facts& facts)
{
    const QStringList use = setOf(facts, u"plan.categories"_s);
    if (use.isEmpty())
        return {};
    const QStringList stated = joined(joined(use, setOf(facts, u"plan.training_categories"_s)),
        setOf(facts, u"plan.categories_to_cloud"_s));
    return joined(stated, impliedCategories(stated, isTrue(facts, u"plan.anon_tested"_s)));
}

FactValue isPersonal(const FactValue& categories)
{
    const auto* all = std::get_if<QStringList>(&categories);
    return all == nullptr ? FactValue {} : FactValue {arePersonal(*all)};
}

FactValue isAnonymousUntested(const FactValue& categories, const Facts& facts)
{
    const auto* all = std::get_if<QStringList>(&categories);
    if (all == nullptr)
        return {};
    return all->contains("anon"_L1) && !isTrue(facts, u"plan.anon_tested"_s);
}

FactValue needsImpactAssessment(const Facts& facts, const Plan& plan)
{
    const Truth need = thresholdCheck(facts, plan).need;
    return need == Truth::Unknown ? FactValue {} : FactValue {need == Truth::True};
}

/// Classes of the licences of all models in use, "unknown" among them; nothing while a kind of work
/// that has a model names none.
FactValue licencesOf(const Plan& plan, const Catalog& catalog)
{
    QStringList classes;
    for (const Workload& workload : plan.workloads) {
        if (workload.kind == "tabular"_L1)
            continue;
        const Model* model = catalog.model(workload.modelId);
        if (model == nullptr)
            return {};
        const QString& found = model->licenceClass;
        classes = joined(classes, {found.isEmpty() ? u"unknown"_s : found});
    }
    return classes;
}

/// Nobody decided against this vote in writing, though it is against the plan.
bool isUnanswered(const Voice* voice)
{
    return voice != nullptr && voice->isAgainst() && !voice->isOverruled();
}

void setStanding(Facts& facts, const Context& context)
{
    const Standing& standing = context.standing;
    // No vote on record is known: nobody was heard.
    facts.setIfDeclared(u"plan.officer_heard"_s, standing.isHeard(context.phase));
    if (!standing.officerVote.isEmpty())
        facts.setIfDeclared(u"plan.officer_vote"_s, standing.officerVote);
    facts.setIfDeclared(
        u"plan.vote_unanswered"_s, isUnanswered(standing.voice(u"data_protection"_s)));
    facts.setIfDeclared(
        u"plan.refusal_unanswered"_s, isUnanswered(standing.voice(u"operations"_s)));
}

} // namespace

Facts planFacts(const Plan& plan, const Catalog& catalog, const Context& context)
{
    Facts facts(catalog.facts);
    setAnswers(facts, itemsOf(catalog, ItemScope::Plan), {.typed = &plan.answers});
    const FactValue all = allCategories(facts);
    facts.setIfDeclared(u"plan.all_categories"_s, all);
    facts.setIfDeclared(u"plan.personal"_s, isPersonal(all));
    facts.setIfDeclared(u"plan.anon_untested"_s, isAnonymousUntested(all, facts));
    facts.setIfDeclared(u"plan.protection_c"_s, protectionNeed(facts, plan));
    facts.setIfDeclared(u"plan.dpia_need"_s, needsImpactAssessment(facts, plan));
    setInventory(facts, plan);
    facts.setIfDeclared(u"plan.peaks_to_cloud"_s, rentsPeaks(plan));
    facts.setIfDeclared(u"plan.several_at_once"_s, severalAtOnce(plan));
    facts.setIfDeclared(u"plan.licences"_s, licencesOf(plan, catalog));
    setStanding(facts, context);
    return facts;
}

} // namespace kursbuch
