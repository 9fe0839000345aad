#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// Everything that judging needs; every reference outlives the call.
struct JudgeInput {
    const Plan& plan;
    const Catalog& catalog;
    const Context& context;
    const Facts& planFacts;
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
/// leave, "hybrid.use" in-house.
[[nodiscard]] std::vector<LegResult> judgeLegs(
    const QString& wayId, const External& external, const JudgeInput& input);

/// Only the worst verdict of judgeLegs(), for comparing many offers.
[[nodiscard]] Verdict verdictOfLegs(
    const QString& wayId, const External& external, const JudgeInput& input);

/// What is known about a profile as a whole, by which its questions are shown: "provider:<id>" with
/// all sites it offers, "inhouse", "pc"; the plan's own facts for any other.
[[nodiscard]] Facts profileFacts(const QString& profile, const JudgeInput& input);

/// Facts about a way that sizing, fit and cost have found out (all of scope way, by id).
using WayFacts = std::map<QString, FactValue>;

/// Judgement of a way by all rules of scope way.
[[nodiscard]] Judgement judgeWay(
    const QString& wayId, const WayFacts& wayFacts, const JudgeInput& input);

/// The rules of one scope, in the order they stand in.
[[nodiscard]] std::vector<const Rule*> rulesOf(const Catalog& catalog, FactScope scope);

} // namespace kursbuch
