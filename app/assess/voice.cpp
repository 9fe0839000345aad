#include "app/assess/assess.h"

#include <QJsonArray>
#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// Scale and kind of processing; not how fast it has to be.
const QStringList kProcessing {u"kind"_s, u"model_id"_s, u"users"_s, u"data_gb"_s,
    u"training_runs_per_year"_s, u"tokens_per_run"_s, u"images_per_run"_s};

/// Builds the parts of a basis out of the plan's JSON.
class Basis {
public:
    Basis(const Plan& plan, const Catalog& catalog)
        : m_plan(plan)
        , m_catalog(catalog)
        , m_json(toJson(plan))
    {
    }

    [[nodiscard]] QJsonObject ofDataProtection()
    {
        add(u"purpose"_s, section("departure"_L1, {u"purpose"_s}));
        add(u"organisation"_s, answersOf(u"departure"_s));
        add(u"use_case"_s, useCase(kProcessing));
        add(u"data_protection"_s, answersOf(u"data_protection"_s));
        add(u"providers"_s, profiles(true));
        add(u"inhouse"_s, profiles(false));
        add(u"interfaces"_s, answersOf(u"interfaces"_s));
        add(u"choice"_s, section("choices"_L1, {u"way"_s, u"offers"_s}));
        return m_basis;
    }
    [[nodiscard]] QJsonObject ofOperations()
    {
        add(u"use_case"_s, useCase({}));
        add(u"operations"_s, answersOf(u"operations"_s));
        add(u"inhouse"_s, profiles(false));
        add(u"servers"_s, m_json.value("servers"_L1));
        add(u"room"_s, m_json.value("room"_L1));
        add(u"schedule"_s, section("departure"_L1, {u"planning_start"_s, u"period_months"_s}));
        add(u"choice"_s,
            section("choices"_L1, {u"way"_s, u"gpu_id"_s, u"server_id"_s, u"pc_server_id"_s}));
        return m_basis;
    }

private:
    void add(const QString& part, const QJsonValue& value) { m_basis.insert(part, value); }

    [[nodiscard]] static QJsonObject only(const QJsonObject& object, const QStringList& members)
    {
        if (members.isEmpty())
            return object;
        QJsonObject kept;
        for (const QString& member : members) {
            if (object.contains(member))
                kept.insert(member, object.value(member));
        }
        return kept;
    }
    [[nodiscard]] QJsonObject section(QLatin1StringView name, const QStringList& members) const
    {
        return only(m_json.value(name).toObject(), members);
    }
    [[nodiscard]] QJsonArray useCase(const QStringList& members) const
    {
        QJsonArray loads;
        for (const auto& workload : m_json.value("workloads"_L1).toArray()) {
            QJsonObject load = only(workload.toObject(), members);
            load.remove("name"_L1);
            loads.append(load);
        }
        loads.append(answersOf(u"use_case"_s));
        return loads;
    }
    /// What was answered, without the paperwork around it.
    [[nodiscard]] static QJsonValue core(const Answer& answer)
    {
        if (answer.notApplicable)
            return u"not_applicable"_s;
        QStringList options = answer.options;
        options.sort();
        return options.join(u',');
    }
    [[nodiscard]] QJsonObject answersOf(const QString& stop) const
    {
        QJsonObject answers;
        for (const auto& [id, answer] : m_plan.answers) {
            const Item* item = m_catalog.item(id);
            const bool settled = answer.notApplicable || !answer.options.isEmpty();
            if (settled && item != nullptr && item->stop == stop)
                answers.insert(id, core(answer));
        }
        return answers;
    }
    [[nodiscard]] QJsonObject profiles(bool ofProviders) const
    {
        QJsonObject all;
        for (const auto& [profile, answers] : m_plan.profiles) {
            if (profile.startsWith("provider:"_L1) != ofProviders)
                continue;
            for (const auto& [id, answer] : answers) {
                if (answer.notApplicable || !answer.options.isEmpty())
                    all.insert(profile + u'/' + id, core(answer));
            }
        }
        return all;
    }

    const Plan& m_plan;
    const Catalog& m_catalog;
    QJsonObject m_json;
    QJsonObject m_basis {};
};

} // namespace

bool Voice::isAgainst() const
{
    return vote == "advises_against"_L1 || vote == "no"_L1;
}

const Voice* Standing::voice(const QString& role) const
{
    const auto found = std::ranges::find(voices, role, &Voice::role);
    return found == voices.end() ? nullptr : &*found;
}

bool Standing::isHeard(Phase phase) const
{
    const Voice* officer = voice(u"data_protection"_s);
    const bool lapsed = officer != nullptr && officer->lapsed();
    return officerHeard.value_or(false) && !(phase == Phase::Release && lapsed);
}

QJsonObject basisOf(const QString& role, const Plan& plan, const Catalog& catalog)
{
    Basis basis(plan, catalog);
    return role == "operations"_L1 ? basis.ofOperations() : basis.ofDataProtection();
}

QStringList changedParts(const QJsonObject& then, const QJsonObject& now)
{
    QStringList parts;
    QStringList all = then.keys() + now.keys();
    all.sort();
    all.removeDuplicates();
    for (const QString& part : std::as_const(all)) {
        if (then.value(part) != now.value(part))
            parts.append(part);
    }
    return parts;
}

} // namespace kursbuch
