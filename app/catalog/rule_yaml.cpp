#include "app/catalog/readers.h"
#include "app/catalog/rule_book.h"
#include "app/rules/judge.h"

#include <QCoreApplication>
#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// Rule columns as they stand in YAML, in the order of LegOption.
const QStringList& optionWords()
{
    static const QStringList words {u"pub"_s, u"euc"_s, u"api"_s, u"inhouse"_s, u"pc"_s};
    return words;
}

const QStringList& verdictWords()
{
    static const QStringList words {u"open"_s, u"conditions"_s, u"closed"_s};
    return words;
}

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

using Column = std::array<std::optional<Verdict>, kLegOptions>;

/// One verdict for all columns, or a map of columns.
Column readColumn(YamlReader& reader, const QString& key)
{
    Column column;
    const YamlNode* node = reader.raw(key);
    if (node != nullptr && node->kind == YamlNode::Kind::Scalar) {
        const auto verdict = verdictWords().indexOf(reader.oneOf(key, verdictWords()));
        column.fill(static_cast<Verdict>(std::max<qsizetype>(verdict, 0)));
        return column;
    }
    YamlReader cells = reader.child(key);
    for (qsizetype i = 0; i < optionWords().size(); ++i) {
        const QString& option = optionWords()[i];
        cells.raw(option);
        if (!cells.has(option))
            continue;
        const auto verdict = verdictWords().indexOf(cells.oneOf(option, verdictWords()));
        column[static_cast<std::size_t>(i)] = static_cast<Verdict>(std::max<qsizetype>(verdict, 0));
    }
    return column;
}

Effects readEffects(YamlReader& reader, bool note)
{
    Effects effects;
    reader.raw(u"release"_s);
    if (note && !reader.has(u"effect"_s)) {
        effects.plan.fill(Verdict::Open);
        effects.release = effects.plan;
        return effects;
    }
    if (!reader.has(u"effect"_s))
        reader.refuse(
            tr("“effect” is missing. Add open, conditions or closed, or a map of columns."));
    effects.plan = readColumn(reader, u"effect"_s);
    effects.release = effects.plan;
    if (!reader.has(u"release"_s))
        return effects;
    const Column release = readColumn(reader, u"release"_s);
    for (std::size_t i = 0; i < kLegOptions; ++i)
        if (release[i] && effects.plan[i]) // a column that has no effect never gets one at release
            effects.release[i] = release[i];
    return effects;
}

void checkPlaceholders(const Text& text, const FactTable& facts, YamlReader& reader)
{
    const QStringList german = placeholdersIn(text.de);
    for (const QString& id : german + placeholdersIn(text.en))
        if (facts.find(id) < 0)
            reader.refuse(
                tr("The placeholder {%1} names no declared fact. Correct or remove it.").arg(id));
}

Rule readRule(YamlReader& reader, const FactTable& facts)
{
    const QStringList kinds {u"law"_s, u"guidance"_s, u"judgement"_s, u"physics"_s, u"cost"_s};
    const QStringList topics {u"data_protection"_s, u"operations"_s, u"technique"_s, u"use_case"_s,
        u"strategy"_s, u"cost"_s};
    Rule rule {.id = reader.id(), .ref = reader.string(u"ref"_s, {})};
    const auto kind = kinds.indexOf(reader.oneOf(u"kind"_s, kinds));
    rule.kind = static_cast<RuleKind>(std::max<qsizetype>(kind, 0));
    // Only legs and ways are judged; a rule of another scope would never be asked.
    rule.scope = reader.oneOf(u"scope"_s, {u"leg"_s, u"way"_s}) == u"way"_s ? FactScope::Way
                                                                            : FactScope::Leg;
    rule.topic = reader.oneOf(u"topic"_s, topics);
    if (!reader.has(u"when"_s))
        reader.refuse(tr("“when” is missing. Add a condition, or “when: always”."));
    rule.when = readCondition(reader.raw(u"when"_s), facts, reader);
    rule.note = reader.flag(u"note"_s, false);
    rule.effects = readEffects(reader, rule.note);
    rule.lifts = reader.strings(u"lifts"_s);
    rule.label = reader.text(u"label"_s);
    rule.reason = reader.text(u"reason"_s);
    rule.remedy = rule.note ? reader.optionalText(u"remedy"_s) : reader.text(u"remedy"_s);
    rule.who = reader.string(u"who"_s, {});
    rule.source = reader.source();
    rule.file = reader.place();
    checkPlaceholders(rule.label, facts, reader);
    checkPlaceholders(rule.reason, facts, reader);
    checkPlaceholders(rule.remedy, facts, reader);
    return rule;
}

bool stands(const RuleSet& rules, const QString& id)
{
    return std::ranges::any_of(rules, [&id](const Rule& rule) { return rule.id == id; });
}

/// Drops rules whose id was taken by an earlier file or which lift a rule that is not there.
void checkAgainstOthers(RuleSet& rules, const RuleSet& earlier, std::vector<Error>& refused)
{
    const RuleSet all = rules;
    std::erase_if(rules, [&](const Rule& rule) {
        QString problem;
        if (stands(earlier, rule.id))
            problem = duplicateId(rule.id);
        for (const QString& lifted : rule.lifts)
            if (!stands(all, lifted) && !stands(earlier, lifted))
                problem = tr("It lifts “%1”, which is no rule. Correct the id.").arg(lifted);
        if (!problem.isEmpty())
            refused.push_back({ErrorCode::InvalidData, problem, rule.file});
        return !problem.isEmpty();
    });
}

Unit readUnit(YamlReader& reader)
{
    const QString text = reader.string(u"unit"_s, u"1"_s);
    const auto unit = unitFromText(text);
    if (!unit)
        reader.refuse(tr("“unit: %1” is no unit. Write it like W, V*A or EUR/month.").arg(text));
    return unit.value_or(Unit {});
}

std::vector<std::pair<QString, QByteArray>> filesIn(const Files& files, const QString& folder)
{
    std::vector<std::pair<QString, QByteArray>> found;
    for (const auto& [file, bytes] : files)
        if (file.startsWith(folder) && file.endsWith(u".yaml"_s))
            found.emplace_back(file, bytes);
    return found;
}

FactDeclaration readFact(YamlReader& reader)
{
    const QStringList types {u"flag"_s, u"choice"_s, u"choice_set"_s, u"number"_s};
    const QStringList scopes {u"plan"_s, u"workload"_s, u"leg"_s, u"way"_s};
    FactDeclaration fact {.id = reader.id()};
    fact.type = static_cast<FactType>(
        std::max<qsizetype>(types.indexOf(reader.oneOf(u"type"_s, types)), 0));
    fact.scope = static_cast<FactScope>(
        std::max<qsizetype>(scopes.indexOf(reader.oneOf(u"scope"_s, scopes)), 0));
    fact.ordered = reader.flag(u"ordered"_s, false);
    fact.unit = readUnit(reader);
    fact.label = reader.text(u"label"_s);
    YamlReader domain = reader.child(u"domain"_s);
    for (auto& [value, label] : domain.entries()) {
        fact.domain.append(value);
        fact.domainLabels.push_back({label.string(u"de"_s), label.string(u"en"_s)});
    }
    fact.jump = reader.string(u"jump"_s, {});
    fact.who = reader.string(u"who"_s, {});
    fact.knows = reader.string(u"knows"_s, {});
    fact.from = reader.strings(u"from"_s);
    return fact;
}

void addWithSources(int fact, const FactTable& facts, std::vector<bool>& asked)
{
    if (asked[static_cast<std::size_t>(fact)])
        return;
    asked[static_cast<std::size_t>(fact)] = true;
    for (const QString& id : facts.at(fact).from)
        if (const int source = facts.find(id); source >= 0)
            addWithSources(source, facts, asked);
}

void addFactsOf(const Condition& condition, const FactTable& facts, std::vector<bool>& asked)
{
    for (const Condition& part : condition.parts)
        addFactsOf(part, facts, asked);
    if (condition.fact >= 0)
        addWithSources(condition.fact, facts, asked);
}

/// What no rule asks for is an open point by itself while it is not settled.
void markJudgedItems(Catalog& catalog)
{
    std::vector<bool> asked(static_cast<std::size_t>(catalog.facts.size()));
    for (const Rule& rule : catalog.rules)
        addFactsOf(rule.when, catalog.facts, asked);
    for (Item& item : catalog.items)
        item.judged = item.fact >= 0 && asked[static_cast<std::size_t>(item.fact)];
}

} // namespace

void readFacts(
    const QString& file, const QByteArray& bytes, Catalog& catalog, std::vector<Error>& refused)
{
    const YamlNode list = readYamlList(file, bytes, refused);
    for (FactDeclaration& fact : readList<FactDeclaration>(list, file, refused, readFact))
        if (auto declared = catalog.facts.declare(std::move(fact)); !declared)
            refused.push_back({declared.error().code, declared.error().message, file});
}

void readRules(
    const QString& file, const QByteArray& bytes, Catalog& catalog, std::vector<Error>& refused)
{
    const YamlNode list = readYamlList(file, bytes, refused);
    RuleSet rules = readList<Rule>(list, file, refused,
        [&catalog](YamlReader& reader) { return readRule(reader, catalog.facts); });
    checkAgainstOthers(rules, catalog.rules, refused);
    catalog.rules.insert(catalog.rules.end(), rules.begin(), rules.end());
}

void readRuleBook(const Files& files, Catalog& catalog, std::vector<Error>& refused)
{
    const QString facts = u"rules/facts.yaml"_s;
    if (const auto file = files.find(facts); file != files.end())
        readFacts(facts, file->second, catalog, refused);
    std::vector<Checklist> checklists;
    for (const auto& [file, bytes] : filesIn(files, u"checklists/"_s)) {
        if (auto document = parseYaml(file, bytes))
            checklists.push_back({file, std::move(*document)});
        else
            refused.push_back(document.error());
    }
    for (const Checklist& list : checklists)
        readItems(list, catalog, refused);
    for (const Checklist& list : checklists)
        readShowConditions(list, catalog, refused);
    checkInputs(catalog, refused);
    for (const auto& [file, bytes] : filesIn(files, u"rules/"_s))
        if (file != facts)
            readRules(file, bytes, catalog, refused);
    markJudgedItems(catalog);
}

} // namespace kursbuch
