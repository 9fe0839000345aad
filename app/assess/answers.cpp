#include "app/assess/answers.h"

#include <algorithm>

namespace kursbuch {
namespace {

const ItemOption* optionOf(const Item& item, const QString& id)
{
    const auto option = std::ranges::find(item.options, id, &ItemOption::id);
    return option == item.options.end() ? nullptr : &*option;
}

const Item* itemIn(const std::vector<const Item*>& items, const QString& id)
{
    const auto item
        = std::ranges::find_if(items, [&id](const Item* one) { return sameId(one->id, id); });
    return item == items.end() ? nullptr : *item;
}

} // namespace

FactValue valueOf(const Item& item, const QStringList& options)
{
    if (!item.multiple) {
        const ItemOption* option = options.isEmpty() ? nullptr : optionOf(item, options.front());
        return option == nullptr ? FactValue {} : option->value;
    }
    QStringList joinedValues;
    for (const QString& id : options)
        if (const ItemOption* option = optionOf(item, id))
            if (const auto* value = std::get_if<QString>(&option->value))
                joinedValues.append(*value);
    return joinedValues.isEmpty() ? FactValue {} : FactValue {joinedValues};
}

std::vector<const Item*> itemsOf(const Catalog& catalog, ItemScope scope)
{
    std::vector<const Item*> items;
    for (const Item& item : catalog.items)
        if (item.scope == scope && item.fact >= 0)
            items.push_back(&item);
    return items;
}

/// What nobody answered is unknown as it is; so only answers are gone through.
void setAnswers(Facts& facts, const std::vector<const Item*>& items, const AnswerSheet& answers)
{
    for (auto paper = answers.papers.cbegin(); paper != answers.papers.cend(); ++paper)
        if (const Item* item = itemIn(items, paper.key()))
            facts.set(item->fact, valueOf(*item, {paper.value()}));
    if (answers.typed == nullptr)
        return;
    for (const auto& [id, answer] : *answers.typed)
        if (const Item* item = itemIn(items, id);
            item != nullptr && (!answer.options.isEmpty() || answer.notApplicable))
            facts.set(
                item->fact, valueOf(*item, answer.notApplicable ? QStringList() : answer.options));
}

const Answers* profileOf(const Plan& plan, const QString& profile)
{
    const auto answers = plan.profiles.find(profile);
    return answers == plan.profiles.end() ? nullptr : &answers->second;
}

QStringList setOf(const Facts& facts, const QString& fact)
{
    const auto* set = std::get_if<QStringList>(&facts.at(fact));
    return set == nullptr ? QStringList() : *set;
}

QString choiceOf(const Facts& facts, const QString& fact)
{
    const auto* choice = std::get_if<QString>(&facts.at(fact));
    return choice == nullptr ? QString() : *choice;
}

bool isTrue(const Facts& facts, const QString& fact)
{
    const auto* flag = std::get_if<bool>(&facts.at(fact));
    return flag != nullptr && *flag;
}

} // namespace kursbuch
