#pragma once

#include "app/rules/judge.h"

/// Short words for building facts and rules in tests.
namespace kursbuch::test {

inline Condition is(const FactTable& table, const QString& fact, FactValue value)
{
    return {.op = Condition::Op::Is, .fact = table.find(fact), .value = std::move(value)};
}

inline Condition compare(
    const FactTable& table, Condition::Op op, const QString& fact, FactValue value)
{
    return {.op = op, .fact = table.find(fact), .value = std::move(value)};
}

inline Condition group(Condition::Op op, std::vector<Condition> parts)
{
    return {.op = op, .parts = std::move(parts)};
}

/// The same effect in every column and phase.
inline Rule rule(const QString& id, RuleKind kind, Condition when, Verdict effect)
{
    Rule made {.id = id, .kind = kind, .when = std::move(when)};
    made.effects.plan.fill(effect);
    made.effects.release.fill(effect);
    return made;
}

inline std::vector<const Rule*> pointers(const RuleSet& rules)
{
    std::vector<const Rule*> all;
    for (const Rule& one : rules)
        all.push_back(&one);
    return all;
}

} // namespace kursbuch::test
