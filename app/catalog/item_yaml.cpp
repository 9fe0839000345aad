#include "app/catalog/rule_book.h"
#include "app/catalog/yaml_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

/// An item together with the fact that it declares, before the fact has its number.
struct DeclaredItem {
    QString id;
    Item item;
    FactDeclaration fact;
};

/// What a chosen option makes of the fact; “value: ~” says that the answer is still not known.
FactValue readValue(YamlReader& option, FactType type)
{
    const YamlNode* node = option.raw(u"value"_s);
    if (node != nullptr && node->kind == YamlNode::Kind::Null)
        return {};
    switch (type) {
    case FactType::Flag:
        if (node == nullptr)
            option.refuse(tr("“value” is missing. A yes-or-no fact needs true or false."));
        return option.flag(u"value"_s, false);
    case FactType::Number:
        return option.number(u"value"_s);
    default:
        return option.string(u"value"_s, option.string(u"id"_s, {}));
    }
}

void readOptions(YamlReader& reader, DeclaredItem& declared)
{
    for (YamlReader& option : reader.children(u"options"_s)) {
        ItemOption one {.id = option.id(), .label = option.text(u"label"_s)};
        one.value = readValue(option, declared.fact.type);
        one.open = option.flag(u"open"_s, false);
        one.needsReason = option.flag(u"needs_reason"_s, false);
        const auto same = std::ranges::find(declared.item.options, one.id, &ItemOption::id);
        if (same != declared.item.options.end())
            option.refuse(duplicateId(one.id));
        if (const auto* value = std::get_if<QString>(&one.value);
            value != nullptr && !declared.fact.domain.contains(*value)) {
            declared.fact.domain.append(*value);
            declared.fact.domainLabels.push_back(one.label);
        }
        declared.item.options.push_back(std::move(one));
    }
    if (declared.item.options.empty())
        reader.refuse(tr("“options” is missing. Add at least one option."));
}

void readFactOf(YamlReader& reader, DeclaredItem& declared)
{
    const QStringList types {u"flag"_s, u"choice"_s, u"choice_set"_s, u"number"_s};
    if (!reader.has(u"fact"_s))
        reader.refuse(tr("“fact” is missing. Say which fact the question sets."));
    YamlReader fact = reader.child(u"fact"_s);
    FactDeclaration& declaration = declared.fact;
    declaration.id = fact.id();
    declaration.type = static_cast<FactType>(
        std::max<qsizetype>(types.indexOf(fact.oneOf(u"type"_s, types)), 0));
    declaration.scope = declared.item.scope == ItemScope::Plan ? FactScope::Plan : FactScope::Leg;
    declaration.ordered = fact.flag(u"ordered"_s, false);
    declaration.label = fact.optionalText(u"label"_s);
    if (declaration.label.de.isEmpty())
        declaration.label = declared.item.text;
    declaration.who = fact.string(u"who"_s, {});
    declaration.knows = declared.item.who;
    declaration.jump = declared.item.stop + u'/' + declared.item.id;
    declaration.item = declared.item.id;
    if (declared.item.multiple != (declaration.type == FactType::ChoiceSet))
        reader.refuse(tr("A question with several answers needs a fact of type choice_set."));
}

DeclaredItem readItem(YamlReader& reader, const QString& stop)
{
    const QStringList scopes {u"plan"_s, u"provider"_s, u"inhouse"_s, u"pc"_s};
    DeclaredItem declared;
    Item& item = declared.item;
    item.id = declared.id = reader.id();
    item.ref = reader.string(u"ref"_s, {});
    item.stop = stop;
    item.group = reader.id(u"group"_s);
    reader.raw(u"scope"_s);
    item.scope = static_cast<ItemScope>(
        std::max<qsizetype>(scopes.indexOf(reader.oneOf(u"scope"_s, scopes, scopes.front())), 0));
    item.multiple = reader.flag(u"multiple"_s, false);
    item.express = reader.flag(u"express"_s, false);
    item.text = reader.text(u"text"_s);
    item.why = reader.text(u"why"_s);
    item.evidence = reader.optionalText(u"evidence"_s);
    const Text basis = reader.optionalText(u"basis"_s);
    item.basis = basis.de;
    item.basisEn = basis.en;
    item.source = reader.source();
    item.who = reader.string(u"who"_s, {});
    item.file = reader.place();
    reader.raw(u"show_if"_s);
    item.depends = reader.strings(u"depends"_s);
    readFactOf(reader, declared);
    readOptions(reader, declared);
    return declared;
}

ItemGroup readGroup(YamlReader& reader, const QString& stop)
{
    return {.id = reader.id(),
        .stop = stop,
        .title = reader.text(u"title"_s),
        .expert = reader.flag(u"expert"_s, false)};
}

bool groupStands(const Catalog& catalog, const Item& item)
{
    return std::ranges::any_of(catalog.groups, [&item](const ItemGroup& group) {
        return group.id == item.group && group.stop == item.stop;
    });
}

void addItem(DeclaredItem declared, Catalog& catalog, std::vector<Error>& refused)
{
    Item& item = declared.item;
    QString problem;
    if (std::ranges::count(catalog.items, item.id, &Item::id) > 0)
        problem = duplicateId(item.id);
    else if (!groupStands(catalog, item))
        problem = tr("The group “%1” is not listed under groups. Add it there.").arg(item.group);
    else if (auto fact = catalog.facts.declare(declared.fact); !fact)
        problem = fact.error().message;
    else
        item.fact = *fact;
    if (problem.isEmpty())
        catalog.items.push_back(std::move(item));
    else
        refused.push_back({ErrorCode::InvalidData, problem, item.file});
}

QString stopOf(const QString& file)
{
    return QFileInfo(file).completeBaseName();
}

} // namespace

void readItems(const Checklist& list, Catalog& catalog, std::vector<Error>& refused)
{
    const QString& file = list.file;
    const QString stop = stopOf(file);
    const YamlNode* groupList = listIn(list.document, file, refused, u"groups"_s);
    const YamlNode* itemList = listIn(list.document, file, refused, u"items"_s);
    if (groupList == nullptr || itemList == nullptr)
        return;
    const auto groups = readList<ItemGroup>(
        *groupList, file, refused, [&stop](YamlReader& reader) { return readGroup(reader, stop); });
    catalog.groups.insert(catalog.groups.end(), groups.begin(), groups.end());
    auto items = readList<DeclaredItem>(
        *itemList, file, refused, [&stop](YamlReader& reader) { return readItem(reader, stop); });
    for (DeclaredItem& item : items)
        addItem(std::move(item), catalog, refused);
}

namespace {

/// A name that is neither a fact of the plan nor an input would never change.
QString unknownInput(const Item& item, const Catalog& catalog)
{
    for (const QString& name : item.depends) {
        const int fact = catalog.facts.find(name);
        const bool stands = fact >= 0 && catalog.facts.at(fact).scope == FactScope::Plan;
        if (!stands && !catalog.labels.contains("input."_L1 + name))
            return name;
    }
    return {};
}

} // namespace

void checkInputs(Catalog& catalog, std::vector<Error>& refused)
{
    for (Item& item : catalog.items) {
        const QString name = unknownInput(item, catalog);
        if (name.isEmpty())
            continue;
        refused.push_back({ErrorCode::InvalidData,
            tr("“depends” names “%1”, which is neither a fact of the plan nor an input. Name a "
               "fact, "
               "or one of the inputs that have a word “input.…”.")
                .arg(name),
            item.file});
        item.depends.clear();
    }
}

void readShowConditions(const Checklist& list, Catalog& catalog, std::vector<Error>& refused)
{
    const YamlNode* items = list.document.member(u"items"_s);
    if (items == nullptr)
        return;
    for (const YamlNode& node : items->items) {
        const YamlNode* id = node.member(u"id"_s);
        const YamlNode* showIf = node.member(u"show_if"_s);
        if (id == nullptr || showIf == nullptr)
            continue;
        const auto item = std::ranges::find(catalog.items, id->text, &Item::id);
        if (item == catalog.items.end() || item->stop != stopOf(list.file))
            continue;
        YamlReader reader(node, list.file);
        item->showIf = readCondition(showIf, catalog.facts, reader);
        if (!reader.ok()) { // shown always rather than never
            item->showIf = {};
            for (const auto& [key, value] : node.members)
                reader.raw(key);
            refused.push_back(reader.finish().error());
        }
    }
}

} // namespace kursbuch
