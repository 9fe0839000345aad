#include "app/exchange/asked_items.h"

#include "app/assess/answers.h"

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kProvider = "provider:"_L1;

ItemScope scopeOf(const QString& profile)
{
    if (profile.isEmpty())
        return ItemScope::Plan;
    if (profile.startsWith(kProvider))
        return ItemScope::Provider;
    return profile == "pc"_L1 ? ItemScope::Pc : ItemScope::InHouse;
}

/// The plan itself, then the profiles of all legs that may come to be used.
QStringList profilesOf(const Assessment& assessment)
{
    QStringList profiles {QString()};
    for (const WayResult& way : assessment.ways)
        for (const LegResult& leg : way.legs)
            if (way.carries && !leg.profile.isEmpty() && !profiles.contains(leg.profile))
                profiles.append(leg.profile);
    return profiles;
}

AskedItem ask(const Item& item, const QString& profile, const Plan& plan, const Catalog& catalog)
{
    AskedItem asked {.item = &item, .profile = profile};
    const Answers* answers = profile.isEmpty() ? &plan.answers : profileOf(plan, profile);
    if (answers != nullptr)
        if (const auto answer = answers->find(item.id); answer != answers->end())
            asked.answer = answer->second;
    if (profile.startsWith(kProvider))
        if (const Provider* provider = catalog.provider(profile.mid(kProvider.size())))
            asked.proposed = provider->facts.value(item.id);
    return asked;
}

} // namespace

QString AskedItem::jump() const
{
    const QString place = item->stop + u'/' + item->id;
    return profile.startsWith(kProvider) ? place + u'@' + profile : place;
}

std::vector<AskedItem> askedItems(
    const Plan& plan, const Assessment& assessment, const Catalog& catalog)
{
    std::vector<AskedItem> asked;
    const QStringList profiles = profilesOf(assessment);
    for (const QString& stop : stopIds()) {
        for (const QString& profile : profiles) {
            for (const Item& item : catalog.items) {
                if (item.stop == stop && item.scope == scopeOf(profile)
                    && evaluate(item.showIf, assessment.planFacts) != Truth::False)
                    asked.push_back(ask(item, profile, plan, catalog));
            }
        }
    }
    return asked;
}

QString providerName(const QString& profile, const Catalog& catalog)
{
    if (!profile.startsWith(kProvider))
        return {};
    const QString id = profile.mid(kProvider.size());
    const Provider* provider = catalog.provider(id);
    return provider == nullptr ? id : provider->name;
}

} // namespace kursbuch
