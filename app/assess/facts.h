#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// The rules of one scope, in the order they stand in.
[[nodiscard]] std::vector<const Rule*> rulesOf(const Catalog& catalog, FactScope scope);

/// The items of one scope that set a fact.
[[nodiscard]] std::vector<const Item*> itemsOf(const Catalog& catalog, ItemScope scope);

/// Everything that judging needs; every reference outlives the call. Rules and items are picked
/// once for all legs and ways.
struct JudgeInput {
    const Plan& plan;
    const Catalog& catalog;
    const Context& context;
    const Facts& planFacts;
    std::vector<const Rule*> legRules = rulesOf(catalog, FactScope::Leg);
    std::vector<const Rule*> wayRules = rulesOf(catalog, FactScope::Way);
    std::vector<const Item*> providerItems = itemsOf(catalog, ItemScope::Provider);
    std::vector<const Item*> inHouseItems = itemsOf(catalog, ItemScope::InHouse);
    std::vector<const Item*> pcItems = itemsOf(catalog, ItemScope::Pc);
};

/// Facts of scope plan: from the answers (each item sets its fact) and computed ones.
[[nodiscard]] Facts planFacts(const Plan& plan, const Catalog& catalog, const Context& context);

/// Who would host an external leg and where.
struct External {
    const Provider* provider = nullptr; ///< nullptr: not known yet, everything about it is unknown
    QString country {}; ///< ISO code of the site
    QStringList furtherSites {}; ///< where a provider is asked about as a whole
};

/// The legs of a way, each with its facts and judgement by all rules of scope leg. A way without an
/// external leg ignores `external`. Hybrid: "hybrid.training" external with the categories that
/// leave, "hybrid.use" in-house; where the cloud also takes the peaks of use, "hybrid.cloud" with
/// the categories of both instead.
[[nodiscard]] std::vector<LegResult> judgeLegs(
    const QString& wayId, const External& external, const JudgeInput& input);

/// Only the worst verdict of judgeLegs(), for comparing many offers.
[[nodiscard]] Verdict verdictOfLegs(
    const QString& wayId, const External& external, const JudgeInput& input);

/// What is known about a profile as a whole, by which its questions are shown: "provider:<id>" with
/// all sites it offers, "inhouse", "pc"; the plan's own facts for any other.
[[nodiscard]] Facts profileFacts(const QString& profile, const JudgeInput& input);

/// Judgement of a way by all rules of scope way, on the plan's facts and what sizing, fit and cost
/// have found out.
[[nodiscard]] Judgement judgeWay(const QString& wayId, Facts facts, const JudgeInput& input);

} // namespace kursbuch
