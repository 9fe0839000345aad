#pragma once

#include "app/assess/facts.h"

#include <QtTest>

/// The shipped questions and rules with two providers of our own, and a plan that answers
/// everything in the most favourable way.
namespace kursbuch::test {

using namespace Qt::StringLiterals;

inline void answer(Answers& answers, const QString& item, const QStringList& options)
{
    answers[item].options = options;
}

/// dataprotection.md 4.4: "basis ok, avv signed, train excluded, DPO ok, council agreed, ops yes".
inline Plan favourablePlan()
{
    Plan plan = blankPlan(u"test"_s);
    plan.workloads.front().users = 1.0;
    const std::map<QString, QStringList> good {{u"categories"_s, {u"none"_s}},
        {u"damage"_s, {u"limited"_s}}, {u"allowed-places"_s, {u"any"_s}},
        {u"anon-tested"_s, {u"documented"_s}}, {u"legal-basis"_s, {u"contract"_s}},
        {u"art9-exception"_s, {u"applies"_s}}, {u"art10-permission"_s, {u"given"_s}},
        {u"automated-decision"_s, {u"human_decides"_s}}, {u"dpia-need"_s, {u"derived"_s}},
        {u"dpia-ai-list"_s, {u"no"_s}}, {u"dpia-evaluation"_s, {u"no"_s}},
        {u"dpia-monitoring"_s, {u"none"_s}}, {u"dpia-highly-personal"_s, {u"no"_s}},
        {u"dpia-large-scale"_s, {u"no"_s}}, {u"dpia-matching"_s, {u"no"_s}},
        {u"dpia-new-technology"_s, {u"no"_s}}, {u"dpia-blocks-right"_s, {u"no"_s}},
        {u"dpia"_s, {u"done_ok"_s}}, {u"ai-class"_s, {u"minimal"_s}},
        {u"per-user-logs"_s, {u"no_logs"_s}}, {u"council"_s, {u"agreed"_s}},
        {u"organisation-kind"_s, {u"private"_s}}, {u"regimes"_s, {u"none"_s}},
        {u"specialness"_s, {u"common"_s}}, {u"own-training"_s, {u"never"_s}},
        {u"network-needed"_s, {u"not_needed"_s}}, {u"network-allowed"_s, {u"allowed"_s}},
        {u"availability"_s, {u"normal"_s}}, {u"ops-willing"_s, {u"yes"_s}},
        {u"tax-approval"_s, {u"approved"_s}}, {u"model-third-party"_s, {u"third_party"_s}},
        {u"model-checked"_s, {u"checked"_s}}, {u"logging"_s, {u"evaluated"_s}},
        {u"emergency-plan"_s, {u"exercised"_s}}, {u"cloud-backup"_s, {u"restore_tested"_s}},
        {u"container-engine"_s, {u"podman"_s}}, {u"model-use"_s, {u"internal"_s}}};
    for (const auto& [item, options] : good)
        answer(plan.answers, item, options);
    const std::map<QString, QStringList> house {{u"owners"_s, {u"named"_s}},
        {u"backup"_s, {u"restore_tested"_s}}, {u"patching"_s, {u"planned"_s}},
        {u"physical-access"_s, {u"controlled"_s}}, {u"monitoring"_s, {u"present"_s}},
        {u"staff-access"_s, {u"none"_s}}, {u"support-contract"_s, {u"present"_s}},
        {u"remote-maintenance"_s, {u"none"_s}}, {u"skills"_s, {u"trained"_s}},
        {u"container-images"_s, {u"controlled"_s}}, {u"storage-plan"_s, {u"calculated"_s}},
        {u"vendor-list"_s, {u"listed"_s}}, {u"psu-proof"_s, {u"proven"_s}},
        {u"airflow-proof"_s, {u"proven"_s}}, {u"acceptance"_s, {u"planned"_s}},
        {u"end-of-life"_s, {u"settled"_s}}, {u"rack-plan"_s, {u"present"_s}},
        {u"floor-proof"_s, {u"below_rack"_s}}, {u"feed-sheet"_s, {u"present"_s}},
        {u"ups-proof"_s, {u"planned"_s}}, {u"cooling-proof"_s, {u"present"_s}},
        {u"fire-release"_s, {u"released"_s}}, {u"energy-law"_s, {u"below"_s}},
        {u"cabling"_s, {u"planned"_s}}};
    for (const auto& [item, options] : house)
        answer(plan.profiles[u"inhouse"_s], item, options);
    for (const auto& service :
        {u"directory"_s, u"dns"_s, u"pki"_s, u"network"_s, u"virtualisation"_s, u"backup"_s,
            u"monitoring"_s, u"logging"_s, u"cmdb"_s, u"ticketing"_s})
        answer(plan.profiles[u"inhouse"_s], u"base-"_s + service, {u"reuse"_s});
    answer(plan.profiles[u"pc"_s], u"pc-keeper"_s, {u"operations"_s});
    answer(plan.profiles[u"pc"_s], u"pc-protection"_s, {u"protected"_s});
    answer(plan.profiles[u"pc"_s], u"pc-backup"_s, {u"present"_s});
    answer(plan.profiles[u"pc"_s], u"pc-skills"_s, {u"trained"_s});
    answer(plan.profiles[u"pc"_s], u"pc-place"_s, {u"suits"_s});
    answer(plan.profiles[u"pc"_s], u"pc-support"_s, {u"present"_s});
    answer(plan.profiles[u"pc"_s], u"pc-end-of-life"_s, {u"settled"_s});
    return plan;
}

/// Papers of a provider that did everything right except what a vector varies.
inline Provider provider(const QString& id, const QString& parent)
{
    return {.id = id,
        .name = id,
        .seat = u"DE"_s,
        .parent = parent,
        .support = {u"DE"_s},
        .facts = {{u"contract"_s, u"signed"_s}, {u"provider-training"_s, u"excluded"_s},
            {u"private-accounts"_s, u"business_only"_s}, {u"exit-path"_s, u"settled"_s},
            {u"secrecy-bound"_s, u"bound"_s}, {u"scc"_s, u"signed_tia_ok"_s},
            {u"tia-reason"_s, u"recorded"_s}, {u"dpf"_s, u"yes"_s},
            {u"scope-covered"_s, u"covered"_s}, {u"mapping-key"_s, u"stays"_s},
            {u"keys"_s, u"provider"_s}, {u"clear-text"_s, u"clear"_s}, {u"tee"_s, u"no"_s},
            {u"c5"_s, u"t2"_s}, {u"german-establishment"_s, u"present"_s},
            {u"c5-equivalence"_s, u"missing"_s}, {u"nda"_s, u"agreed"_s},
            {u"retention"_s, u"stated"_s}, {u"comparable-protection"_s, u"shown"_s},
            {u"bsi-approved"_s, u"approved"_s}}};
}

struct World {
    Catalog catalog = readCatalog(shippedFiles()).catalog;
    Plan plan = favourablePlan();
    Provider pub = provider(u"pub"_s, u"US"_s);
    Provider euc = provider(u"euc"_s, u"DE"_s);
    QString country = u"DE"_s; ///< of PUB and API
    bool hybridOnPub = true;
    Context context {.asOf = QDate(2026, 11, 25), .standing = {.officerHeard = true}};

    /// Legs of a column of dataprotection.md 4.4.
    [[nodiscard]] Judgement column(const QString& name) const
    {
        const Facts facts = planFacts(plan, catalog, context);
        const JudgeInput input {plan, catalog, context, facts};
        const bool onEuc = name == u"EUC" || (name == u"HYB" && !hybridOnPub);
        const External external {onEuc ? &euc : &pub, onEuc ? u"DE"_s : country};
        static const QMap<QString, QString> ways {{u"PUB"_s, u"cloud"_s}, {u"EUC"_s, u"cloud"_s},
            {u"HYB"_s, u"hybrid"_s}, {u"API"_s, u"api"_s}, {u"INH"_s, u"extend"_s},
            {u"PC"_s, u"pc"_s}};
        const std::vector<LegResult> legs = judgeLegs(ways.value(name), external, input);
        std::vector<const Judgement*> judgements;
        for (const LegResult& leg : legs)
            judgements.push_back(&leg.judgement);
        return combine(judgements);
    }
};

inline const QStringList& columns()
{
    static const QStringList names {u"PUB"_s, u"EUC"_s, u"HYB"_s, u"API"_s, u"INH"_s, u"PC"_s};
    return names;
}

inline QString letter(Verdict verdict)
{
    return QStringList {u"O"_s, u"C"_s, u"X"_s}[static_cast<int>(verdict)];
}

inline bool hasReason(const Judgement& judgement, const QString& ref)
{
    return std::ranges::any_of(
        judgement.reasons, [&ref](const Reason& reason) { return reason.ref == ref; });
}

} // namespace kursbuch::test
