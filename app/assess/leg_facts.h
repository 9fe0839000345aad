#pragma once

#include "app/assess/facts.h"

namespace kursbuch {

enum class LegKind { External, InHouse, Pc };

/// One leg of a way before it is judged.
struct Leg {
    QString id; ///< "hybrid.training"; "hybrid.cloud" where peaks of use go there as well
    LegKind kind = LegKind::External;
    bool service = false; ///< a ready-made service or hosted network, judged by the API column
    bool trains = false; ///< training or adapting happens here
    bool holdsTuned = false; ///< runs weights that were adapted with own data
};

[[nodiscard]] std::vector<Leg> legsOf(const QString& wayId, const Plan& plan);

/// Plan facts, answers of the profile, categories on the leg, places and control.
[[nodiscard]] Facts legFacts(const Leg& leg, const External& external, const JudgeInput& input);

/// Plan facts and categories on the leg: what does not hang on who hosts it.
[[nodiscard]] Facts sharedLegFacts(const Leg& leg, const JudgeInput& input);
/// Makes them the legFacts() of one host.
void addHost(Facts& facts, const Leg& leg, const External& external, const JudgeInput& input);

/// Columns that may apply: two where an EU-only cloud cannot be told from another.
[[nodiscard]] std::vector<LegOption> optionsOf(const Leg& leg, const Facts& facts);

/// Where an external leg computes, from where it is supported and who controls it, as facts of
/// `facts`. Answers of the profile must stand in it already.
void setPlaces(Facts& facts, const External& external, const Catalog& catalog);

/// The best verdict that any provider could reach on an external leg: by what holds whoever it is.
[[nodiscard]] Verdict leastVerdictOfLeg(const Leg& leg, const JudgeInput& input);

/// Worst verdict of one leg by all rules of scope leg.
[[nodiscard]] Verdict verdictOfLeg(
    const Leg& leg, const External& external, const JudgeInput& input);
/// The same from its legFacts().
[[nodiscard]] Verdict verdictOfLeg(const Leg& leg, const Facts& facts, const JudgeInput& input);

} // namespace kursbuch
