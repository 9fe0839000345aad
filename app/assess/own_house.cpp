#include "app/assess/own_house.h"

#include "app/assess/answers.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

/// Non-redundant connected load from which a data centre falls under EnEfG § 3 no. 24.
constexpr double kEnergyLawW = 300'000.0;

bool hasGpus(const InstalledServer& server)
{
    return std::ranges::any_of(server.gpus, [](const InstalledGpu& gpu) { return gpu.count > 0; });
}

/// All feeds together are at least the non-redundant load: below the limit the act cannot apply,
/// above it or unknown it may.
bool energyLawMayApply(const Room& room)
{
    double sum = 0.0;
    for (const Feed& feed : room.feeds) {
        if (!feed.voltageV || !feed.currentA || !feed.phases)
            return true;
        sum += std::sqrt(static_cast<double>(*feed.phases)) * *feed.voltageV * *feed.currentA;
    }
    return room.feeds.empty() || sum >= kEnergyLawW;
}

bool hasReason(const Answers* answers, const QString& itemId)
{
    if (answers == nullptr)
        return false;
    const auto answer = answers->find(itemId);
    return answer != answers->end() && !answer->second.note.trimmed().isEmpty();
}

void setBaseServices(Facts& facts, const JudgeInput& input)
{
    const Answers* answers = profileOf(input.plan, u"inhouse"_s);
    QStringList built;
    bool open = false;
    bool explained = true;
    for (const Item* item : input.inHouseItems) {
        if (item->group != kBaseServices)
            continue;
        const auto* choice = std::get_if<QString>(&facts.at(item->fact));
        if (choice == nullptr) {
            open = true;
        } else if (*choice == "new"_L1) {
            built.append(item->id.mid(item->id.indexOf(u'-') + 1));
            explained = explained && hasReason(answers, item->id);
        }
    }
    if (!explained)
        facts.setIfDeclared(u"leg.base_services"_s, u"unexplained"_s);
    else if (!open)
        facts.setIfDeclared(u"leg.base_services"_s, built.isEmpty() ? u"reused"_s : u"justified"_s);
    if (!built.isEmpty() || !open)
        facts.setIfDeclared(u"leg.new_base_services"_s, built);
}

} // namespace

void setInventory(Facts& facts, const Plan& plan)
{
    facts.setIfDeclared(u"plan.own_servers"_s, !plan.servers.empty());
    facts.setIfDeclared(u"plan.own_gpus"_s, std::ranges::any_of(plan.servers, hasGpus));
    facts.setIfDeclared(u"plan.energy_law_may_apply"_s, energyLawMayApply(plan.room));
}

void setServerRoom(Facts& facts, const Leg& leg, const JudgeInput& input)
{
    // The hybrid way uses the servers that are there, where there are any.
    const bool upgrade = leg.id.startsWith("extend"_L1)
        || (leg.id.startsWith("hybrid"_L1) && !input.plan.servers.empty());
    facts.setIfDeclared(u"leg.upgrade"_s, upgrade);
    setBaseServices(facts, input);
}

} // namespace kursbuch
