#include "app/assess/leg_facts.h"

#include "app/assess/answers.h"
#include "app/assess/data_categories.h"
#include "app/assess/own_house.h"

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// What trains on a leg: what is said to leave, where it is said, else the training data.
QStringList trainingOn(const Leg& leg, const Facts& facts)
{
    const QStringList toCloud = setOf(facts, u"plan.categories_to_cloud"_s);
    return leg.id.startsWith("hybrid"_L1) && !toCloud.isEmpty()
        ? toCloud
        : setOf(facts, u"plan.training_categories"_s);
}

/// Empty: not known. Training data not stated are asked for by the rule on tuning.
QStringList categoriesOn(const Leg& leg, const Facts& facts)
{
    const QStringList use = setOf(facts, u"plan.categories"_s);
    const QStringList toCloud = setOf(facts, u"plan.categories_to_cloud"_s);
    if (leg.id == "hybrid.training"_L1 && !toCloud.isEmpty())
        return toCloud;
    const bool never = choiceOf(facts, u"plan.own_training"_s) == "never"_L1;
    return !leg.trains || never || use.isEmpty() ? use : joined(use, trainingOn(leg, facts));
}

/// Whether a model is adapted with personal data here; harmless data settle it either way.
FactValue tuningIsPersonal(const Leg& leg, const Facts& facts)
{
    const QString ownTraining = choiceOf(facts, u"plan.own_training"_s);
    if ((!leg.trains && !leg.holdsTuned) || ownTraining == "never"_L1)
        return false;
    const QStringList training
        = impliedCategories(trainingOn(leg, facts), isTrue(facts, u"plan.anon_tested"_s));
    if (training.isEmpty())
        return {};
    if (!arePersonal(training))
        return false;
    return ownTraining.isEmpty() ? FactValue {} : FactValue {true};
}

void setCategories(Facts& facts, const Leg& leg)
{
    facts.set(u"leg.tuning_personal"_s, tuningIsPersonal(leg, facts));
    const QStringList stated = categoriesOn(leg, facts);
    if (stated.isEmpty())
        return;
    const QStringList implied = impliedCategories(stated, isTrue(facts, u"plan.anon_tested"_s));
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
    facts.set(u"leg.farthest_at_least"_s, u"site"_s);
    facts.set(u"leg.outside_eea"_s, false);
    facts.set(u"leg.places_status"_s, QStringList {u"eea"_s});
    facts.set(u"leg.by_dpf"_s, false);
    facts.set(u"leg.site_in_eu"_s, true);
    facts.set(u"leg.dpf_off"_s, false);
}

/// EU only: site, all support and ultimate control in the EEA.
FactValue controlOf(const Facts& facts)
{
    const auto* outside = std::get_if<bool>(&facts.at(u"leg.outside_eea"_s));
    if (outside == nullptr)
        return {};
    return *outside ? u"pub"_s : u"euc"_s;
}

} // namespace

std::vector<Leg> legsOf(const QString& wayId, const Plan& plan)
{
    if (wayId == "api"_L1)
        return {{.id = u"api.external"_s, .service = true}};
    if (wayId == "pretrained"_L1)
        return {{.id = u"pretrained.external"_s, .service = true, .trains = true}};
    if (wayId == "cloud"_L1)
        return {{.id = u"cloud.external"_s, .trains = true}};
    if (wayId == "hybrid"_L1)
        return {{.id = rentsPeaks(plan) ? u"hybrid.cloud"_s : u"hybrid.training"_s, .trains = true},
            {.id = u"hybrid.use"_s, .kind = LegKind::InHouse, .holdsTuned = true}};
    if (wayId == "pc"_L1)
        return {{.id = u"pc.pc"_s, .kind = LegKind::Pc, .trains = true}};
    return {{.id = wayId + u".inhouse"_s, .kind = LegKind::InHouse, .trains = true}};
}

Facts sharedLegFacts(const Leg& leg, const JudgeInput& input)
{
    Facts facts = input.planFacts;
    setCategories(facts, leg);
    return facts;
}

Facts legFacts(const Leg& leg, const External& external, const JudgeInput& input)
{
    Facts facts = sharedLegFacts(leg, input);
    addHost(facts, leg, external, input);
    return facts;
}

void addHost(Facts& facts, const Leg& leg, const External& external, const JudgeInput& input)
{
    if (leg.kind != LegKind::External) {
        const bool pc = leg.kind == LegKind::Pc;
        setAnswers(facts, pc ? input.pcItems : input.inHouseItems,
            {.typed = profileOf(input.plan, pc ? u"pc"_s : u"inhouse"_s)});
        setHome(facts, leg);
        if (!pc)
            setServerRoom(facts, leg, input);
        return;
    }
    AnswerSheet answers;
    if (external.provider != nullptr)
        answers = {.typed = profileOf(input.plan, u"provider:"_s + external.provider->id),
            .papers = external.provider->facts};
    setAnswers(facts, input.providerItems, answers);
    setPlaces(facts, external, input.catalog);
    facts.set(u"leg.option"_s, leg.service ? FactValue {u"api"_s} : controlOf(facts));
}

namespace {

QStringList sitesOf(const QString& providerId, const Catalog& catalog)
{
    QStringList sites;
    const auto add = [&](const auto& list) {
        for (const auto& one : list)
            if (one.providerId == providerId && !sites.contains(one.country))
                sites.append(one.country);
    };
    add(catalog.proposedOffers());
    add(catalog.proposedServices());
    return sites;
}

} // namespace

Facts profileFacts(const QString& profile, const JudgeInput& input)
{
    Facts facts = input.planFacts;
    const Answers* typed = profileOf(input.plan, profile);
    if (profile == "inhouse"_L1 || profile == "pc"_L1) {
        setAnswers(
            facts, profile == "pc"_L1 ? input.pcItems : input.inHouseItems, {.typed = typed});
        return facts;
    }
    const Provider* provider = input.catalog.provider(profile.section(u':', 1));
    if (provider == nullptr)
        return facts;
    setAnswers(facts, input.providerItems, {.typed = typed, .papers = provider->facts});
    External external {.provider = provider, .furtherSites = sitesOf(provider->id, input.catalog)};
    if (!external.furtherSites.isEmpty())
        external.country = external.furtherSites.takeFirst();
    setPlaces(facts, external, input.catalog);
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
