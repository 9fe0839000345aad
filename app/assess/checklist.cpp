#include "app/assess/checklist.h"

#include "app/assess/answers.h"
#include "app/assess/provider_profile.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kProvider = "provider:"_L1;

/// Profiles of the legs of all ways that can carry the use case.
QStringList profilesOf(const std::vector<WayResult>& ways)
{
    QStringList profiles;
    for (const WayResult& way : ways) {
        for (const LegResult& leg : way.legs) {
            if (way.carries && !leg.profile.isEmpty() && !profiles.contains(leg.profile))
                profiles.append(leg.profile);
        }
    }
    return profiles;
}

ItemScope scopeOf(const QString& profile)
{
    if (profile.isEmpty())
        return ItemScope::Plan;
    if (profile.startsWith(kProvider))
        return ItemScope::Provider;
    return profile == "pc"_L1 ? ItemScope::Pc : ItemScope::InHouse;
}

bool leavesNothingToDo(const Item& item, const QStringList& options)
{
    return std::ranges::none_of(item.options, [&options](const ItemOption& option) {
        return option.open && options.contains(option.id);
    });
}

/// Puts the questions of one scope about one profile, by all that is known about it.
class Asking {
public:
    Asking(const JudgeInput& input, const QString& profile)
        : m_catalog(input.catalog)
        , m_profile(profile)
        , m_scope(scopeOf(profile))
        , m_facts(profile.isEmpty() ? input.planFacts : profileFacts(profile, input))
        , m_typed(profile.isEmpty() ? &input.plan.answers : profileOf(input.plan, profile))
    {
        if (profile.startsWith(kProvider))
            m_provider = input.catalog.provider(profile.mid(kProvider.size()));
    }

    void put(const Item& item, std::vector<AskedItem>& asked) const
    {
        if (item.scope != m_scope || evaluate(item.showIf, m_facts) == Truth::False)
            return;
        AskedItem one {.item = &item, .profile = m_profile};
        const Answer* answer = answerTo(item);
        const QStringList options = answer != nullptr ? answer->options : paperOf(item);
        const bool dropped = answer != nullptr && answer->notApplicable;
        one.answered = dropped || !options.isEmpty();
        one.toCorrect = answer != nullptr && answer->review == "to_correct"_L1;
        one.settled
            = !one.toCorrect && (dropped || (one.answered && leavesNothingToDo(item, options)));
        asked.push_back(one);
    }

private:
    /// What was typed, where something was.
    [[nodiscard]] const Answer* answerTo(const Item& item) const
    {
        if (m_typed == nullptr)
            return nullptr;
        const auto found = m_typed->find(item.id);
        const bool said = found != m_typed->end()
            && (found->second.notApplicable || !found->second.options.isEmpty());
        return said ? &found->second : nullptr;
    }
    [[nodiscard]] QStringList paperOf(const Item& item) const
    {
        const QString paper
            = m_provider == nullptr ? QString() : paperOption(m_catalog, *m_provider, item.id);
        return paper.isEmpty() ? QStringList() : QStringList {paper};
    }

    const Catalog& m_catalog;
    QString m_profile;
    ItemScope m_scope;
    Facts m_facts;
    const Answers* m_typed;
    const Provider* m_provider = nullptr;
};

} // namespace

std::vector<AskedItem> askedItems(const JudgeInput& input, const std::vector<WayResult>& ways)
{
    std::vector<Asking> profiles {Asking(input, {})};
    for (const QString& profile : profilesOf(ways))
        profiles.emplace_back(input, profile);
    std::vector<AskedItem> asked;
    for (const Item& item : input.catalog.items)
        for (const Asking& profile : profiles)
            profile.put(item, asked);
    return asked;
}

std::vector<OpenQuestion> openItems(const std::vector<AskedItem>& asked, const FactTable& facts)
{
    std::vector<OpenQuestion> open;
    for (const AskedItem& one : asked) {
        const Item& item = *one.item;
        if (one.settled || item.judged || item.ref.isEmpty() || item.fact < 0)
            continue;
        const FactDeclaration& fact = facts.at(item.fact);
        open.push_back({.fact = fact.id,
            .instance = one.profile,
            .rules = {},
            .who = item.who,
            .jump = one.profile.isEmpty() ? fact.jump : fact.jump + u'@' + one.profile,
            .label = fact.label});
    }
    return open;
}

} // namespace kursbuch
