#include "app/rules/firing.h"

#include <QSet>
#include <algorithm>

namespace kursbuch {
namespace {

struct Cell {
    Verdict own = Verdict::Open;
    bool depends = false; ///< on which of two options the leg turns out to be
};

/// The effect on a leg that may be one of two options, as settled for an EU-only cloud that cannot
/// be shown to be one: milder cell while planning but at least conditions, the stricter at release
/// where the rule is law.
std::optional<Cell> cellOf(const Rule& rule, const JudgeContext& context)
{
    const LegOption first = context.options.empty() ? LegOption::Pub : context.options.front();
    const LegOption second = context.options.empty() ? first : context.options.back();
    const auto a = rule.effects.at(first, context.phase);
    const auto b = rule.effects.at(second, context.phase);
    if (!a && !b)
        return {};
    if (a == b)
        return Cell {*a, false};
    const Verdict mild = std::min(a.value_or(Verdict::Open), b.value_or(Verdict::Open));
    const Verdict strict = std::max(a.value_or(Verdict::Open), b.value_or(Verdict::Open));
    if (context.phase == Phase::Release && rule.kind == RuleKind::Law)
        return Cell {strict, true};
    return Cell {std::min(worse(mild, Verdict::Conditions), strict), true};
}

Verdict contribution(const Firing& firing, Phase phase)
{
    if (firing.rule->note)
        return Verdict::Open;
    const bool inFull = firing.truth == Truth::True
        || (phase == Phase::Release && firing.rule->kind == RuleKind::Law);
    if (inFull && !firing.lifted)
        return firing.own;
    return std::min(firing.own, Verdict::Conditions);
}

std::optional<Firing> fireOne(const Rule& rule, const Facts& facts, const JudgeContext& context)
{
    const auto cell = cellOf(rule, context);
    if (!cell)
        return {};
    Firing firing {.rule = &rule, .own = cell->own};
    firing.truth = evaluate(rule.when, facts);
    if (firing.truth == Truth::Unknown) // what is missed is asked only where it matters
        firing.truth = evaluate(rule.when, facts, &firing.missing);
    if (firing.truth == Truth::False || (rule.note && firing.truth == Truth::Unknown))
        return {};
    if (cell->depends) {
        firing.truth = Truth::Unknown;
        if (const int option = facts.table().find(QStringLiteral("leg.option")); option >= 0)
            firing.missing.push_back(option);
    }
    return firing;
}

Firing* firingOf(const QString& ruleId, std::vector<Firing>& firings)
{
    const auto found = std::ranges::find_if(
        firings, [&ruleId](const Firing& firing) { return firing.rule->id == ruleId; });
    return found == firings.end() ? nullptr : &*found;
}

/// Lifts count only when true; an unknown one stays as a question without an effect of its own.
void applyLifts(std::vector<Firing>& firings)
{
    std::vector<const Rule*> idle; // what they would lift does not fire
    for (const Firing& firing : firings) {
        bool useful = firing.rule->lifts.isEmpty();
        for (const QString& id : firing.rule->lifts) {
            Firing* lifted = firingOf(id, firings);
            useful = useful || lifted != nullptr;
            if (lifted != nullptr && firing.truth == Truth::True)
                lifted->lifted = true;
        }
        if (!useful)
            idle.push_back(firing.rule);
    }
    std::erase_if(firings,
        [&idle](const Firing& firing) { return std::ranges::count(idle, firing.rule) > 0; });
}

Verdict worstOf(const std::vector<Firing>& firings)
{
    Verdict verdict = Verdict::Open;
    for (const Firing& firing : firings)
        verdict = worse(verdict, firing.effect);
    return verdict;
}

std::vector<Firing> fireAll(
    const std::vector<const Rule*>& rules, const Facts& facts, const JudgeContext& context)
{
    std::vector<Firing> firings;
    for (const Rule* rule : rules)
        if (auto firing = fireOne(*rule, facts, context))
            firings.push_back(std::move(*firing));
    applyLifts(firings);
    for (Firing& firing : firings) {
        const bool askedLift = !firing.rule->lifts.isEmpty() && firing.truth == Truth::Unknown;
        firing.effect = askedLift ? Verdict::Open : contribution(firing, context.phase);
    }
    return firings;
}

bool closes(const Rule& rule, const std::vector<const Rule*>& lifters, const Facts& facts)
{
    return evaluate(rule.when, facts) == Truth::True
        && std::ranges::none_of(lifters, [&](const Rule* lifter) {
               return lifter->lifts.contains(rule.id)
                   && evaluate(lifter->when, facts) == Truth::True;
           });
}

/// Whether one of the waiting rules closes with each answer to a fact.
bool closesWithEach(int fact, const std::vector<const Rule*>& waiting,
    const std::vector<const Rule*>& lifters, Facts& trial)
{
    const auto values = otherValues(trial.table().at(fact), {});
    const bool always = !values.empty() && std::ranges::all_of(values, [&](const FactValue& value) {
        trial.set(fact, value);
        return std::ranges::any_of(
            waiting, [&](const Rule* rule) { return closes(*rule, lifters, trial); });
    });
    trial.set(fact, {});
    return always;
}

/// Rules that would close if the fact turned out against them.
std::vector<const Rule*> waitingFor(int fact, const std::vector<Firing>& firings)
{
    std::vector<const Rule*> waiting;
    for (const Firing& firing : firings)
        if (firing.own == Verdict::Closed && firing.truth == Truth::Unknown
            && std::ranges::count(firing.missing, fact) > 0)
            waiting.push_back(firing.rule);
    return waiting;
}

std::vector<int> factsWaitedFor(const std::vector<Firing>& firings, const FactTable& table)
{
    std::vector<int> facts;
    for (const Firing& firing : firings)
        if (firing.own == Verdict::Closed && firing.truth == Truth::Unknown)
            for (const int fact : firing.missing)
                if (std::ranges::count(facts, fact) == 0
                    && table.at(fact).type != FactType::ChoiceSet) // its sets cannot all be tried
                    facts.push_back(fact);
    return facts;
}

/// An unknown of which every answer closes has closed already: then the rules that wait for that
/// answer carry the verdict.
void closeWhereNoAnswerHelps(
    std::vector<Firing>& firings, const std::vector<const Rule*>& rules, const Facts& facts)
{
    const auto asked = factsWaitedFor(firings, facts.table());
    if (asked.empty())
        return;
    std::vector<const Rule*> lifters;
    std::ranges::copy_if(rules, std::back_inserter(lifters),
        [](const Rule* rule) { return !rule->lifts.isEmpty(); });
    Facts trial = facts;
    for (const int fact : asked) {
        if (!closesWithEach(fact, waitingFor(fact, firings), lifters, trial))
            continue;
        for (Firing& firing : firings)
            if (firing.own == Verdict::Closed && std::ranges::count(firing.missing, fact) > 0)
                firing.effect = Verdict::Closed;
    }
}

/// Two options that are both closed, though by different rules, are closed.
void closeWhereNoOptionHelps(std::vector<Firing>& firings, const std::vector<const Rule*>& rules,
    const Facts& facts, const JudgeContext& context)
{
    if (context.options.size() < 2)
        return;
    QSet<QString> closing;
    for (const LegOption option : context.options) {
        JudgeContext single = context;
        single.options = {option};
        const auto fired = fireAll(rules, facts, single);
        if (worstOf(fired) != Verdict::Closed)
            return;
        for (const Firing& firing : fired)
            if (firing.effect == Verdict::Closed)
                closing.insert(firing.rule->id);
    }
    for (Firing& firing : firings)
        if (closing.contains(firing.rule->id))
            firing.effect = Verdict::Closed;
}

Verdict mildestOf(const Rule& rule, const JudgeContext& context)
{
    Verdict mildest = Verdict::Closed;
    for (const LegOption option : context.options)
        mildest = std::min(mildest, rule.effects.at(option, context.phase).value_or(Verdict::Open));
    return mildest;
}

/// Such a condition may turn false by an answer.
bool asksWhetherKnown(const Condition& condition)
{
    return condition.op == Condition::Op::Known
        || std::ranges::any_of(condition.parts, asksWhetherKnown);
}

} // namespace

std::vector<Firing> fire(
    const std::vector<const Rule*>& rules, const Facts& facts, const JudgeContext& context)
{
    std::vector<Firing> firings = fireAll(rules, facts, context);
    if (worstOf(firings) == Verdict::Conditions)
        closeWhereNoOptionHelps(firings, rules, facts, context);
    if (worstOf(firings) == Verdict::Conditions)
        closeWhereNoAnswerHelps(firings, rules, facts);
    return firings;
}

Verdict leastVerdict(
    const std::vector<const Rule*>& rules, const Facts& facts, const JudgeContext& context)
{
    Verdict least = Verdict::Open;
    for (const Rule* rule : rules) {
        const Verdict mildest = mildestOf(*rule, context);
        const bool better = mildest <= least || rule->note || !rule->lifts.isEmpty();
        if (better || asksWhetherKnown(rule->when) || evaluate(rule->when, facts) != Truth::True)
            continue;
        const bool liftable = std::ranges::any_of(
            rules, [rule](const Rule* other) { return other->lifts.contains(rule->id); });
        least = worse(least, liftable ? std::min(mildest, Verdict::Conditions) : mildest);
    }
    return least;
}

Verdict verdictOf(
    const std::vector<const Rule*>& rules, const Facts& facts, const JudgeContext& context)
{
    return worstOf(fire(rules, facts, context));
}

} // namespace kursbuch
