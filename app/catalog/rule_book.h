#pragma once

#include "app/catalog/catalog.h"

namespace kursbuch {

class YamlReader;
struct YamlNode;

/// Reads rules/facts.yaml, then all checklists/*.yaml, then all other rules/*.yaml of `files` into
/// groups, items, facts and rules. A wrong entry goes to `refused`, the rest goes on; whatever
/// refers to a refused entry is refused too, so that no rule looks at a fact that nobody sets.
void readRuleBook(const Files& files, Catalog& catalog, std::vector<Error>& refused);

/// Computed facts.
void readFacts(
    const QString& file, const QByteArray& bytes, Catalog& catalog, std::vector<Error>& refused);
/// Questions of one stop; the stop is the file's base name. Conditions under `show_if` are left to
/// readShowConditions(), because they may look at facts of a later file.
void readItems(
    const QString& file, const QByteArray& bytes, Catalog& catalog, std::vector<Error>& refused);
void readShowConditions(
    const QString& file, const QByteArray& bytes, Catalog& catalog, std::vector<Error>& refused);
void readRules(
    const QString& file, const QByteArray& bytes, Catalog& catalog, std::vector<Error>& refused);

/// A condition as decisions.md shows it, checked against the declared facts.
[[nodiscard]] Condition readCondition(
    const YamlNode* node, const FactTable& facts, YamlReader& reader);

} // namespace kursbuch
