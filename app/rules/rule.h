#pragma once

#include "app/base/source.h"
#include "app/rules/fact.h"

#include <array>
#include <optional>

namespace kursbuch {

enum class Truth { False, Unknown, True };
/// In the program: frei / mit Auflagen / gesperrt · clear / with conditions / closed.
enum class Verdict { Open, Conditions, Closed };
enum class Phase { Plan, Release };
enum class RuleKind { Law, Guidance, Judgement, Physics, Cost };
/// Which column of a rule's effects applies: a provider controlled from outside the EEA (Pub), an
/// EU-only one (Euc), a ready-made ML service (Api), the own server room, the stand-alone PC.
enum class LegOption { Pub, Euc, Api, InHouse, Pc };
inline constexpr std::size_t kLegOptions = 5;

[[nodiscard]] inline Verdict worse(Verdict a, Verdict b)
{
    return a < b ? b : a;
}

/// A tree of comparisons over facts, evaluated in Kleene's three-valued logic.
struct Condition {
    enum class Op {
        Always,
        All,
        Any,
        Not,
        Is,
        In,
        AnyOf,
        AllOf,
        NoneOf,
        AtLeast,
        AtMost,
        Above,
        Below,
        Known
    };
    Op op = Op::Always;
    std::vector<Condition> parts {}; ///< All, Any, Not
    int fact = -1;
    FactValue value {}; ///< what is compared with; a QStringList for In, AnyOf, AllOf, NoneOf
};

/// What a rule does to a leg or way when it fires; nothing where it does not apply.
struct Effects {
    std::array<std::optional<Verdict>, kLegOptions> plan {};
    std::array<std::optional<Verdict>, kLegOptions> release {};

    [[nodiscard]] std::optional<Verdict> at(LegOption option, Phase phase) const
    {
        const auto i = static_cast<std::size_t>(option);
        return phase == Phase::Plan ? plan[i] : release[i];
    }
};

struct Rule {
    QString id; ///< kebab-case, never reused
    QString ref; ///< "DP-R16"
    RuleKind kind = RuleKind::Judgement;
    FactScope scope = FactScope::Leg; ///< judged once per instance of this scope
    QString topic {}; ///< "data_protection", "operations", "technique", "use_case", "strategy"
    Condition when {};
    Effects effects {};
    QStringList
        lifts {}; ///< ids of rules whose effect this one eases to Conditions, only when true
    Text label {}; ///< the reason in two or three words, for tables; placeholders as there
    Text reason {}; ///< with {fact.id} placeholders
    Text remedy {};
    QString who {}; ///< role that must act
    Source source {};
    bool note = false; ///< shown to the reader, changes no verdict
    QString file {}; ///< "rules/data_protection.yaml:12", for messages
};

using RuleSet = std::vector<Rule>;

} // namespace kursbuch
