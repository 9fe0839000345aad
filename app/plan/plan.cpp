#include "app/plan/plan.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

const QStringList& stopIds()
{
    static const QStringList ids {u"departure"_s, u"use_case"_s, u"data_protection"_s,
        u"operations"_s, u"destination"_s, u"exit_cloud"_s, u"exit_inhouse"_s, u"interfaces"_s,
        u"costs"_s, u"arrival"_s};
    return ids;
}

const QStringList& wayIds()
{
    static const QStringList ids {
        u"api"_s, u"pretrained"_s, u"cloud"_s, u"hybrid"_s, u"extend"_s, u"system"_s, u"pc"_s};
    return ids;
}

const QStringList& workloadKinds()
{
    static const QStringList ids {u"llm_serving"_s, u"vision_inference"_s, u"speech"_s,
        u"embedding"_s, u"diffusion"_s, u"tabular"_s, u"llm_tuning"_s, u"llm_pretraining"_s};
    return ids;
}

const QStringList& tuningMethods()
{
    static const QStringList ids {u"lora"_s, u"qlora"_s, u"full"_s};
    return ids;
}

bool rentsPeaks(const Plan& plan)
{
    return plan.choices.ownShare.value_or(1.0) < 1.0;
}

QString freeOwnId(const Plan& plan)
{
    const auto isTaken = [&plan](const QString& id) {
        return std::ranges::count(plan.ownModels, id, &OwnModel::id) > 0
            || std::ranges::count(plan.ownGpus, id, &OwnGpu::id) > 0;
    };
    int number = 1;
    while (isTaken(u"own-%1"_s.arg(number)))
        ++number;
    return u"own-%1"_s.arg(number);
}

Plan blankPlan(const QString& id)
{
    Plan plan;
    plan.id = id;
    plan.workloads.push_back({.id = u"w1"_s});
    return plan;
}

} // namespace kursbuch
