#include "ui/window/use_case_defaults.h"

#include "ui/window/shipped_plans.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

const QString kWorkloads = u"workloads"_s;
const QString kKind = u"kind"_s;

QJsonObject workloadOf(const Plan& plan)
{
    return toJson(plan).value(kWorkloads).toArray().first().toObject();
}

/// The first workload of the template behind a card; empty where there is none.
QJsonObject templateOf(const QString& card)
{
    if (card.isEmpty())
        return {};
    for (const ShippedPlan& shipped : shippedPlans(ShippedKind::Templates)) {
        const auto answer = shipped.plan.answers.find(useCaseItem());
        if (answer != shipped.plan.answers.end() && answer->second.options.contains(card))
            return workloadOf(shipped.plan);
    }
    return {};
}

/// What means the same whatever kind of work it is said of.
bool meansTheSame(const QString& member)
{
    static const QStringList kMembers {u"name"_s, u"users"_s, u"service_hours_per_month"_s,
        u"growth_per_year"_s, u"data_gb"_s, u"training_runs_per_year"_s};
    return kMembers.contains(member);
}

QJsonObject merged(QJsonObject result, const QJsonObject& current, const QJsonObject& before)
{
    const bool sameKind = result.value(kKind) == current.value(kKind);
    result.insert(u"id"_s, current.value(u"id"_s));
    for (auto member = current.begin(); member != current.end(); ++member) {
        const bool typed = member.value() != before.value(member.key());
        if (typed && member.key() != kKind && (sameKind || meansTheSame(member.key())))
            result.insert(member.key(), member.value());
    }
    return result;
}

} // namespace

const QString& useCaseItem()
{
    static const QString kItem = u"use-case"_s;
    return kItem;
}

void takeUseCase(Plan& plan, const QString& before, const QString& chosen)
{
    const QJsonObject wanted = templateOf(chosen);
    if (wanted.isEmpty())
        return;
    if (plan.workloads.empty())
        plan.workloads.push_back({.id = u"w1"_s});
    Plan one = blankPlan(plan.id);
    one.workloads = {plan.workloads.front()};
    QJsonObject body = toJson(one);
    body.insert(kWorkloads, QJsonArray {merged(wanted, workloadOf(one), templateOf(before))});
    if (const Result<Plan> read = planFromJson(body); read && !read->workloads.empty())
        plan.workloads.front() = read->workloads.front();
}

} // namespace kursbuch
