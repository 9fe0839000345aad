#pragma once

#include "app/rules/rule.h"

#include <functional>

namespace kursbuch {

/// "If this fact were that": one change that lifts a reason.
struct FactChange {
    int fact = -1;
    FactValue value {};
    bool operator==(const FactChange&) const = default;
};
using Opener = std::vector<FactChange>; ///< one or two changes that together lift it

/// A rule that fired, or that could still fire because something is unknown.
struct Reason {
    QString rule;
    QString ref;
    RuleKind kind = RuleKind::Judgement;
    FactScope scope = FactScope::Leg;
    QString topic {};
    QString instance {}; ///< leg or way id
    Verdict effect = Verdict::Open; ///< what it contributes to the verdict at this phase
    Truth truth = Truth::True; ///< Unknown: an open question, not a finding
    Text label {}; ///< the same in two or three words
    Text text {}; ///< placeholders filled in; an open question says so
    Text remedy {};
    QString who {};
    Source source {};
    bool lifted = false; ///< eased to Conditions by another rule
    bool note = false;
    std::vector<Opener>
        opensIf {}; ///< of a rule that fired: smallest sets of changes that silence it
};

/// A fact that a rule needs and nobody has answered.
struct OpenQuestion {
    QString fact;
    QString instance {};
    QStringList rules {};
    QString who {};
    QString jump {};
    Text label {};
};

struct Judgement {
    Verdict verdict = Verdict::Open;
    std::vector<Reason> reasons {};
    std::vector<OpenQuestion> questions {};
};

/// How a fact's value reads in a sentence (country names, option labels, numbers with unit).
using FactText = std::function<Text(const Facts&, int fact)>;

/// Option labels, numbers with one decimal where needed, "ja", "nicht bekannt".
[[nodiscard]] Text plainFactText(const Facts& facts, int fact);

/// The ids between braces in a reason or remedy, each once.
[[nodiscard]] QStringList placeholdersIn(const QString& text);

struct JudgeContext {
    Phase phase = Phase::Plan;
    /// One option, or two when the leg cannot be told to be one of them: then the milder effect
    /// counts in phase plan but at least Conditions, the stricter at release where the rule is law.
    std::vector<LegOption> options {};
    QString instance {};
    FactText factText {}; ///< empty: plainFactText
};

/// Kleene value of a condition; facts whose being unknown decided it are added to `missing` if
/// given.
[[nodiscard]] Truth evaluate(
    const Condition& condition, const Facts& facts, std::vector<int>* missing = nullptr);

/// Judges one instance against all rules of its scope. Rule order does not matter. An unknown that
/// a rule needs gives at most the rule's own effect at that phase and at least Conditions, plus its
/// question; at release an unknown of a law rule gives its own effect. What would silence a rule is
/// tried on the facts themselves, so a caller that needs them no more may give them away.
[[nodiscard]] Judgement judge(
    const std::vector<const Rule*>& rules, Facts facts, const JudgeContext& context);

/// Joins judgements of the legs and the way itself: worst verdict, all reasons and questions, none
/// of them twice.
[[nodiscard]] Judgement combine(const std::vector<const Judgement*>& judgements);

/// The smallest sets (one change, then two) of changeable facts with which `judge` gives a better
/// verdict than now; at most `limit` sets.
[[nodiscard]] std::vector<Opener> whatWouldOpen(const std::vector<const Rule*>& rules,
    const Facts& facts, const JudgeContext& context, int limit = 3);

} // namespace kursbuch
