#pragma once

#include "app/rules/judge.h"

namespace kursbuch {

/// A rule that fired or still could, with what it contributes. Inner part of judge().
struct Firing {
    const Rule* rule = nullptr;
    Truth truth = Truth::True;
    Verdict own = Verdict::Open; ///< the rule's own effect on this leg at this phase
    Verdict effect = Verdict::Open; ///< what it contributes
    bool lifted = false;
    std::vector<int> missing {}; ///< unknown facts that kept it from being decided
};

/// All rules that fired or could fire, and the lifts that are still asked about.
[[nodiscard]] std::vector<Firing> fire(
    const std::vector<const Rule*>& rules, const Facts& facts, const JudgeContext& context);

/// Only the verdict, for questions of the kind "what if".
[[nodiscard]] Verdict verdictOf(
    const std::vector<const Rule*>& rules, const Facts& facts, const JudgeContext& context);

/// A verdict that no answer to what is still unknown can better: by rules that fire already, in the
/// mildest of the options, and closed only where no rule could lift it.
[[nodiscard]] Verdict leastVerdict(
    const std::vector<const Rule*>& rules, const Facts& facts, const JudgeContext& context);

/// Values that a fact could take instead of the present one, the nearest first; none for numbers.
[[nodiscard]] std::vector<FactValue> otherValues(
    const FactDeclaration& declaration, const FactValue& now);

/// The smallest sets of changeable facts that silence `rule` or, where it closes, let a rule lift
/// it.
[[nodiscard]] std::vector<Opener> silencers(
    const Rule& rule, const std::vector<const Rule*>& lifters, Facts& trial);

/// Facts that a condition looks at, each once.
void collectFacts(const Condition& condition, std::vector<int>& facts);

/// Fills {fact.id} in both languages.
[[nodiscard]] Text fillIn(const Text& text, const Facts& facts, const FactText& factText);

} // namespace kursbuch
