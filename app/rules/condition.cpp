#include "app/rules/judge.h"

#include <algorithm>
#include <span>

namespace kursbuch {
namespace {

using Op = Condition::Op;

Truth truthOf(bool value)
{
    return value ? Truth::True : Truth::False;
}

Truth inverse(Truth truth)
{
    if (truth == Truth::Unknown)
        return truth;
    return truthOf(truth == Truth::False);
}

/// A choice stands for the set of itself.
std::span<const QString> asSet(const FactValue& value)
{
    if (const auto* set = std::get_if<QStringList>(&value))
        return {set->begin(), set->end()};
    if (const auto* choice = std::get_if<QString>(&value))
        return {choice, 1};
    return {};
}

bool compareSets(Op op, std::span<const QString> set, std::span<const QString> wanted)
{
    const auto isWanted
        = [wanted](const QString& one) { return std::ranges::find(wanted, one) != wanted.end(); };
    if (op == Op::AllOf)
        return std::ranges::all_of(set, isWanted);
    const bool any = std::ranges::any_of(set, isWanted);
    return op == Op::NoneOf ? !any : any;
}

/// Numbers stand for themselves, ordered choices for their place in the domain.
double rankOf(const FactValue& value, const FactDeclaration& declaration)
{
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* choice = std::get_if<QString>(&value))
        return static_cast<double>(declaration.domain.indexOf(*choice));
    return 0.0;
}

bool compareRanks(Op op, double rank, double limit)
{
    switch (op) {
    case Op::AtLeast:
        return rank >= limit;
    case Op::AtMost:
        return rank <= limit;
    case Op::Above:
        return rank > limit;
    default:
        return rank < limit;
    }
}

Truth compare(const Condition& condition, const Facts& facts, std::vector<int>* missing)
{
    const FactValue& value = facts.at(condition.fact);
    if (condition.op == Op::Known)
        return truthOf(isKnown(value));
    if (!isKnown(value)) {
        if (missing != nullptr)
            missing->push_back(condition.fact);
        return Truth::Unknown;
    }
    switch (condition.op) {
    case Op::Is:
        return truthOf(value == condition.value);
    case Op::In:
    case Op::AnyOf:
    case Op::AllOf:
    case Op::NoneOf:
        return truthOf(compareSets(condition.op, asSet(value), asSet(condition.value)));
    default: {
        const FactDeclaration& declaration = facts.table().at(condition.fact);
        return truthOf(compareRanks(
            condition.op, rankOf(value, declaration), rankOf(condition.value, declaration)));
    }
    }
}

/// All and Any are each other's mirror: one deciding value, else unknown if any part is.
Truth evaluateParts(const Condition& condition, const Facts& facts, std::vector<int>* missing)
{
    const Truth deciding = condition.op == Op::All ? Truth::False : Truth::True;
    const std::size_t before = missing == nullptr ? 0 : missing->size();
    Truth result = inverse(deciding);
    for (const Condition& part : condition.parts) {
        const Truth truth = evaluate(part, facts, missing);
        if (truth == deciding) {
            if (missing != nullptr)
                missing->resize(before); // decided all the same: nothing is missed
            return deciding;
        }
        if (truth == Truth::Unknown)
            result = truth;
    }
    return result;
}

} // namespace

Truth evaluate(const Condition& condition, const Facts& facts, std::vector<int>* missing)
{
    switch (condition.op) {
    case Op::Always:
        return Truth::True;
    case Op::Not:
        return inverse(evaluate(condition.parts.front(), facts, missing));
    case Op::All:
    case Op::Any:
        return evaluateParts(condition, facts, missing);
    default:
        return compare(condition, facts, missing);
    }
}

} // namespace kursbuch
