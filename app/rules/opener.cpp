#include "app/rules/firing.h"

#include <algorithm>

namespace kursbuch {
namespace {

constexpr std::size_t kMostSilencers = 3;

using Holds = std::function<bool(const Facts&)>;

std::vector<FactValue> otherChoices(const FactDeclaration& declaration, const FactValue& now)
{
    QStringList choices = declaration.domain;
    const auto* current = std::get_if<QString>(&now);
    if (declaration.ordered && current != nullptr) {
        const auto place = declaration.domain.indexOf(*current);
        std::stable_sort(choices.begin(), choices.end(), [&](const QString& a, const QString& b) {
            return qAbs(declaration.domain.indexOf(a) - place)
                < qAbs(declaration.domain.indexOf(b) - place);
        });
    }
    std::vector<FactValue> values;
    for (const QString& choice : choices)
        if (current == nullptr || choice != *current)
            values.emplace_back(choice);
    return values;
}

std::vector<FactValue> otherSets(const FactDeclaration& declaration, const FactValue& now)
{
    std::vector<FactValue> values;
    const auto* current = std::get_if<QStringList>(&now);
    if (current != nullptr && current->size() > 1) {
        for (const QString& one : *current) {
            QStringList rest = *current;
            rest.removeAll(one);
            values.emplace_back(rest);
        }
    }
    for (const QString& one : declaration.domain)
        if (current == nullptr || *current != QStringList {one})
            values.emplace_back(QStringList {one});
    return values;
}

/// Tries every other value of each fact alone; per fact the nearest that helps.
std::vector<Opener> openWithOne(
    const std::vector<int>& changeable, Facts& trial, const Holds& holds)
{
    std::vector<Opener> openers;
    for (const int fact : changeable) {
        const FactValue now = trial.at(fact);
        for (const FactValue& value : otherValues(trial.table().at(fact), now)) {
            trial.set(fact, value);
            if (holds(trial)) {
                openers.push_back({{fact, value}});
                break;
            }
        }
        trial.set(fact, now);
    }
    return openers;
}

std::vector<Opener> openWithTwo(
    const std::vector<int>& changeable, Facts& trial, const Holds& holds)
{
    std::vector<Opener> openers;
    for (auto first = changeable.begin(); first != changeable.end(); ++first) {
        const FactValue now = trial.at(*first);
        const std::vector<int> others(std::next(first), changeable.end());
        for (const FactValue& value : otherValues(trial.table().at(*first), now)) {
            trial.set(*first, value);
            for (Opener& opener : openWithOne(others, trial, holds)) {
                opener.insert(opener.begin(), {*first, value});
                openers.push_back(std::move(opener));
            }
            if (openers.size() >= kMostSilencers)
                break;
        }
        trial.set(*first, now);
    }
    return openers;
}

std::vector<Opener> smallestOpeners(
    const std::vector<int>& changeable, Facts& trial, const Holds& holds)
{
    auto openers = openWithOne(changeable, trial, holds);
    if (openers.empty())
        openers = openWithTwo(changeable, trial, holds);
    return openers;
}

std::vector<int> changeableOf(std::vector<int> all, const FactTable& table)
{
    std::erase_if(all, [&table](int fact) { return table.at(fact).who.isEmpty(); });
    return all;
}

void limitTo(std::vector<Opener>& openers, std::size_t limit)
{
    if (openers.size() > limit)
        openers.resize(limit);
}

} // namespace

std::vector<FactValue> otherValues(const FactDeclaration& declaration, const FactValue& now)
{
    switch (declaration.type) {
    case FactType::Flag:
        if (const auto* flag = std::get_if<bool>(&now))
            return {FactValue {!*flag}};
        return {FactValue {true}, FactValue {false}};
    case FactType::Choice:
        return otherChoices(declaration, now);
    case FactType::ChoiceSet:
        return otherSets(declaration, now);
    case FactType::Number:
        break;
    }
    return {};
}

void collectFacts(const Condition& condition, std::vector<int>& facts)
{
    for (const Condition& part : condition.parts)
        collectFacts(part, facts);
    if (condition.fact >= 0 && std::ranges::count(facts, condition.fact) == 0)
        facts.push_back(condition.fact);
}

std::vector<Opener> silencers(
    const Rule& rule, const std::vector<const Rule*>& lifters, Facts& trial)
{
    std::vector<int> looked;
    collectFacts(rule.when, looked);
    for (const Rule* lifter : lifters)
        collectFacts(lifter->when, looked);
    const auto silenced = [&](const Facts& changed) {
        return evaluate(rule.when, changed) == Truth::False
            || std::ranges::any_of(lifters, [&changed](const Rule* lifter) {
                   return evaluate(lifter->when, changed) == Truth::True;
               });
    };
    auto openers = smallestOpeners(changeableOf(looked, trial.table()), trial, silenced);
    limitTo(openers, kMostSilencers);
    return openers;
}

std::vector<Opener> whatWouldOpen(const std::vector<const Rule*>& rules, const Facts& facts,
    const JudgeContext& context, int limit)
{
    const auto firings = fire(rules, facts, context);
    Verdict now = Verdict::Open;
    std::vector<int> looked;
    for (const Firing& firing : firings)
        now = worse(now, firing.effect);
    for (const Firing& firing : firings)
        if (firing.effect == now)
            collectFacts(firing.rule->when, looked);
    for (const Rule* rule : rules)
        if (!rule->lifts.isEmpty())
            collectFacts(rule->when, looked);
    if (now == Verdict::Open)
        return {};
    const auto opens = [&](const Facts& trial) { return verdictOf(rules, trial, context) < now; };
    Facts scratch = facts;
    auto openers = smallestOpeners(changeableOf(looked, facts.table()), scratch, opens);
    limitTo(openers, static_cast<std::size_t>(std::max(limit, 0)));
    return openers;
}

} // namespace kursbuch
