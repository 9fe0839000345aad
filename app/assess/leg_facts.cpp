#include "app/assess/leg_facts.h"

#include "app/assess/answers.h"
#include "app/assess/data_categories.h"

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// Categories on a leg and whether all that was needed to know them was said.
struct OnLeg {
    QStringList stated {}; ///< empty: unknown
    bool trainingOpen = false;
};

OnLeg categoriesOn(const Leg& leg, const Facts& facts)
{
    const bool never = choiceOf(facts, u"plan.own_training"_s) == "never"_L1;
    const QStringList use = setOf(facts, u"plan.categories"_s);
    const QStringList toCloud = setOf(facts, u"plan.categories_to_cloud"_s);
    if (leg.id == "hybrid.training"_L1 && !toCloud.isEmpty())
        return {.stated = toCloud};
    if (!leg.trains || never)
        return {.stated = use};
    const QStringList training = setOf(facts, u"plan.training_categories"_s);
    return {
        .stated = use.isEmpty() ? use : joined(use, training), .trainingOpen = training.isEmpty()};
}

void setCategories(Facts& facts, const Leg& leg)
{
    const OnLeg on = categoriesOn(leg, facts);
    if (!on.trainingOpen)
        facts.set(u"leg.training_stated"_s, true);
    const QString ownTraining = choiceOf(facts, u"plan.own_training"_s);
    if (!leg.trains && !leg.holdsTuned)
        facts.set(u"leg.tunes"_s, false);
    else if (!ownTraining.isEmpty())
        facts.set(u"leg.tunes"_s, ownTraining != "never"_L1);
    if (on.stated.isEmpty())
        return;
    const QStringList implied = impliedCategories(on.stated, isTrue(facts, u"plan.anon_tested"_s));
    facts.set(u"leg.categories"_s, implied);
    facts.set(u"leg.personal"_s, arePersonal(implied));
    facts.set(u"leg.harmless"_s, areHarmless(implied));
    facts.set(u"leg.only_pseudo"_s, areOnlyPseudonymous(implied));
}

void setHome(Facts& facts, const Leg& leg)
{
    const bool pc = leg.kind == LegKind::Pc;
    facts.set(u"leg.option"_s, pc ? u"pc"_s : u"inhouse"_s);
    facts.set(u"leg.farthest_place"_s, u"site"_s);
    facts.set(u"leg.places_status"_s, QStringList {u"eea"_s});
    facts.set(u"leg.by_dpf"_s, false);
}

/// EU only: site, all support and ultimate control in the EEA. One that is not settles it.
FactValue controlOf(const Facts& facts)
{
    const QString farthest = choiceOf(facts, u"leg.farthest_place"_s);
    const QString parent = choiceOf(facts, u"leg.parent_status"_s);
    const bool placesOutside = farthest == "adq"_L1 || farthest == "any"_L1;
    if (placesOutside || (!parent.isEmpty() && parent != "eea"_L1))
        return u"pub"_s;
    if (farthest.isEmpty() || parent.isEmpty())
        return {};
    return u"euc"_s;
}

} // namespace

std::vector<Leg> legsOf(const QString& wayId)
{
    if (wayId == "api"_L1)
        return {{.id = u"api.external"_s, .service = true}};
    if (wayId == "pretrained"_L1)
        return {{.id = u"pretrained.external"_s, .service = true, .trains = true}};
    if (wayId == "cloud"_L1)
        return {{.id = u"cloud.external"_s, .trains = true}};
    if (wayId == "hybrid"_L1)
        return {{.id = u"hybrid.training"_s, .trains = true},
            {.id = u"hybrid.use"_s, .kind = LegKind::InHouse, .holdsTuned = true}};
    if (wayId == "pc"_L1)
        return {{.id = u"pc.pc"_s, .kind = LegKind::Pc, .trains = true}};
    return {{.id = wayId + u".inhouse"_s, .kind = LegKind::InHouse, .trains = true}};
}

Facts legFacts(const Leg& leg, const External& external, const JudgeInput& input)
{
    Facts facts = input.planFacts;
    setCategories(facts, leg);
    if (leg.kind != LegKind::External) {
        const bool pc = leg.kind == LegKind::Pc;
        setAnswers(facts, pc ? ItemScope::Pc : ItemScope::InHouse,
            {.typed = profileOf(input.plan, pc ? u"pc"_s : u"inhouse"_s)}, input.catalog);
        setHome(facts, leg);
        return facts;
    }
    AnswerSheet answers;
    if (external.provider != nullptr)
        answers = {.typed = profileOf(input.plan, u"provider:"_s + external.provider->id),
            .papers = external.provider->facts};
    setAnswers(facts, ItemScope::Provider, answers, input.catalog);
    setPlaces(facts, external, input.catalog);
    facts.set(u"leg.option"_s, leg.service ? FactValue {u"api"_s} : controlOf(facts));
    return facts;
}

std::vector<LegOption> optionsOf(const Leg& leg, const Facts& facts)
{
    if (leg.kind == LegKind::InHouse)
        return {LegOption::InHouse};
    if (leg.kind == LegKind::Pc)
        return {LegOption::Pc};
    if (leg.service)
        return {LegOption::Api};
    const QString control = choiceOf(facts, u"leg.option"_s);
    if (control == "pub"_L1)
        return {LegOption::Pub};
    if (control == "euc"_L1)
        return {LegOption::Euc};
    return {LegOption::Pub, LegOption::Euc};
}

} // namespace kursbuch
