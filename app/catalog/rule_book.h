#pragma once

#include "app/catalog/catalog.h"
#include "app/catalog/yaml_tree.h"

namespace kursbuch {

class YamlReader;

/// Reads rules/facts.yaml, then all checklists/*.yaml, then all other rules/*.yaml of `files` into
/// groups, items, facts and rules. A wrong entry goes to `refused`, the rest goes on; whatever
/// refers to a refused entry is refused too, so that no rule looks at a fact that nobody sets.
void readRuleBook(const Files& files, Catalog& catalog, std::vector<Error>& refused);

/// Computed facts.
void readFacts(
    const QString& file, const QByteArray& bytes, Catalog& catalog, std::vector<Error>& refused);
void readRules(
    const QString& file, const QByteArray& bytes, Catalog& catalog, std::vector<Error>& refused);

/// A parsed file of questions; its stop is the file's base name.
struct Checklist {
    QString file;
    YamlNode document;
};
/// Questions with the facts that they set, without `show_if`.
void readItems(const Checklist& list, Catalog& catalog, std::vector<Error>& refused);
/// `show_if` of all questions, which may look at facts of another file.
void readShowConditions(const Checklist& list, Catalog& catalog, std::vector<Error>& refused);

/// Refuses `depends` on what is neither a fact of the plan nor an input; the question stays.
void checkInputs(Catalog& catalog, std::vector<Error>& refused);

/// A condition as decisions.md shows it, checked against the declared facts.
[[nodiscard]] Condition readCondition(
    const YamlNode* node, const FactTable& facts, YamlReader& reader);

} // namespace kursbuch
