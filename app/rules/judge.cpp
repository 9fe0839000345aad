#include "app/rules/firing.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

std::vector<const Rule*> liftersOf(
    const Rule& rule, const std::vector<const Rule*>& rules, const JudgeContext& context)
{
    std::vector<const Rule*> lifters;
    for (const Rule* other : rules) {
        const bool applies = std::ranges::all_of(context.options,
            [&](LegOption option) { return other->effects.at(option, context.phase).has_value(); });
        if (applies && other->lifts.contains(rule.id))
            lifters.push_back(other);
    }
    return lifters;
}

Reason reasonOf(const Firing& firing, const Facts& facts, const JudgeContext& context)
{
    const Rule& rule = *firing.rule;
    return {.rule = rule.id,
        .ref = rule.ref,
        .kind = rule.kind,
        .scope = rule.scope,
        .topic = rule.topic,
        .instance = context.instance,
        .effect = firing.effect,
        .truth = firing.truth,
        .label = fillIn(rule.label, facts, context.factText),
        .text = fillIn(rule.reason, facts, context.factText),
        .remedy = fillIn(rule.remedy, facts, context.factText),
        .who = rule.who,
        .source = rule.source,
        .lifted = firing.lifted,
        .note = rule.note};
}

/// Worst first, findings before open questions, law before the rest; never by the order of the
/// rules.
bool comesBefore(const Reason& a, const Reason& b)
{
    const auto weight = [](const Reason& reason) {
        return std::array {reason.note ? 1 : 0, -static_cast<int>(reason.effect),
            reason.truth == Truth::True ? 0 : 1, static_cast<int>(reason.kind)};
    };
    const auto ofA = weight(a);
    const auto ofB = weight(b);
    return ofA != ofB ? ofA < ofB : std::tie(a.rule, a.instance) < std::tie(b.rule, b.instance);
}

/// Two legs of a way may give one reason, word for word.
bool saysTheSame(const Reason& a, const Reason& b)
{
    return a.rule == b.rule && a.effect == b.effect && a.truth == b.truth && a.text == b.text;
}

/// The facts that somebody can answer behind an unknown computed one.
void askableOf(int fact, const Facts& facts, std::vector<int>& askable)
{
    const FactTable& table = facts.table();
    bool deeper = false;
    for (const QString& id : table.at(fact).from) {
        const int source = table.find(id);
        if (source < 0 || isKnown(facts.at(source)))
            continue;
        deeper = true;
        askableOf(source, facts, askable);
    }
    if (!deeper && std::ranges::count(askable, fact) == 0)
        askable.push_back(fact);
}

/// What is said about a rule that could still fire must not read as a finding.
Text asOpenQuestion(const Text& reason, const std::vector<int>& askable, const FactTable& table)
{
    QStringList german;
    QStringList english;
    for (const int fact : askable) {
        german.append(table.at(fact).label.de);
        english.append(table.at(fact).label.en);
    }
    return {u"Noch zu klären (%1). Schlimmstenfalls: %2"_s.arg(german.join(u", "_s), reason.de),
        u"Still to settle (%1). At worst: %2"_s.arg(english.join(u", "_s), reason.en)};
}

void ask(int fact, const Firing& firing, const FactTable& table, Judgement& judgement)
{
    const FactDeclaration& declaration = table.at(fact);
    const auto same = std::ranges::find(
        judgement.questions, declaration.id, [](const OpenQuestion& one) { return one.fact; });
    if (same != judgement.questions.end()) {
        if (!same->rules.contains(firing.rule->id))
            same->rules.append(firing.rule->id);
        return;
    }
    judgement.questions.push_back({.fact = declaration.id,
        .instance = {},
        .rules = {firing.rule->id},
        .who = declaration.knows.isEmpty() ? declaration.who : declaration.knows,
        .jump = declaration.jump,
        .label = declaration.label});
}

/// Asks for what a firing misses; gives the facts asked for.
std::vector<int> askFor(const Firing& firing, const Facts& facts, Judgement& judgement)
{
    std::vector<int> askable;
    for (const int fact : firing.missing)
        askableOf(fact, facts, askable);
    for (const int fact : askable)
        ask(fact, firing, facts.table(), judgement);
    return askable;
}

void merge(const OpenQuestion& question, std::vector<OpenQuestion>& questions)
{
    const auto same = std::ranges::find_if(questions, [&question](const OpenQuestion& other) {
        return other.fact == question.fact && other.instance == question.instance;
    });
    if (same == questions.end()) {
        questions.push_back(question);
        return;
    }
    for (const QString& rule : question.rules)
        if (!same->rules.contains(rule))
            same->rules.append(rule);
}

} // namespace

Judgement judge(const std::vector<const Rule*>& rules, Facts facts, const JudgeContext& context)
{
    Judgement judgement;
    for (const Firing& firing : fire(rules, facts, context)) {
        judgement.verdict = worse(judgement.verdict, firing.effect);
        const auto askable = askFor(firing, facts, judgement);
        if (!firing.rule->lifts.isEmpty() && firing.truth == Truth::Unknown)
            continue; // a lift that is not proven is a question, not a finding
        Reason reason = reasonOf(firing, facts, context);
        if (firing.truth == Truth::Unknown)
            reason.text = asOpenQuestion(reason.text, askable, facts.table());
        if (!reason.note && firing.truth == Truth::True)
            reason.opensIf = silencers(*firing.rule,
                firing.own == Verdict::Closed ? liftersOf(*firing.rule, rules, context)
                                              : std::vector<const Rule*> {},
                facts);
        judgement.reasons.push_back(std::move(reason));
    }
    for (OpenQuestion& question : judgement.questions) {
        const int fact = facts.table().find(question.fact);
        if (facts.table().at(fact).scope != FactScope::Plan)
            question.instance = context.instance;
        question.rules.sort();
    }
    std::ranges::sort(judgement.reasons, comesBefore);
    std::ranges::sort(judgement.questions, {}, &OpenQuestion::fact);
    return judgement;
}

Judgement combine(const std::vector<const Judgement*>& judgements)
{
    Judgement joined;
    for (const Judgement* judgement : judgements) {
        joined.verdict = worse(joined.verdict, judgement->verdict);
        for (const Reason& reason : judgement->reasons)
            if (!std::ranges::any_of(joined.reasons,
                    [&reason](const Reason& other) { return saysTheSame(reason, other); }))
                joined.reasons.push_back(reason);
        for (const OpenQuestion& question : judgement->questions)
            merge(question, joined.questions);
    }
    std::ranges::stable_sort(joined.reasons, comesBefore);
    return joined;
}

} // namespace kursbuch
