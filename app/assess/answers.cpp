#include "app/assess/answers.h"

#include <algorithm>

namespace kursbuch {
namespace {

const ItemOption* optionOf(const Item& item, const QString& id)
{
    const auto option = std::ranges::find(item.options, id, &ItemOption::id);
    return option == item.options.end() ? nullptr : &*option;
}

QStringList chosenFor(const Item& item, const AnswerSheet& answers)
{
    const auto& [typed, papers] = answers;
    if (typed != nullptr) {
        const auto answer = typed->find(item.id);
        if (answer != typed->end()
            && (!answer->second.options.isEmpty() || answer->second.notApplicable))
            return answer->second.notApplicable ? QStringList() : answer->second.options;
    }
    const auto paper = papers.constFind(item.id);
    return paper == papers.cend() ? QStringList() : QStringList {*paper};
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

void setAnswers(Facts& facts, const std::vector<const Item*>& items, const AnswerSheet& answers)
{
    for (const Item* item : items)
        facts.set(item->fact, valueOf(*item, chosenFor(*item, answers)));
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
