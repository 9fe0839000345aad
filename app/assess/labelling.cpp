#include "app/assess/labelling.h"

#include "app/assess/cost_ways.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

const QString kOwnTool = u"labelling-tool-own"_s;
const QString kCloudTool = u"labelling-tool-cvat-team"_s;

QString answered(const Plan& plan)
{
    const auto found = plan.answers.find(u"labelling"_s);
    return found == plan.answers.end() || found->second.options.isEmpty()
        ? QString()
        : found->second.options.front();
}

QString toolFor(const QString& where, const Plan& plan, const Catalog& catalog)
{
    if (where == "contractor"_L1)
        return {};
    if (where == "inhouse"_L1)
        return kOwnTool;
    const Tariff* chosen = catalog.tariff(plan.choices.labellingTool);
    return chosen != nullptr && chosen->kind == "labelling_tool"_L1 && chosen->id != kOwnTool
        ? chosen->id
        : kCloudTool;
}

/// Zero where the sheet has no such row, nothing where it is not known.
std::optional<double> valueOf(const Sheet& sheet, const Evaluation& values, const QString& id)
{
    return sheet.find(id) < 0 ? std::optional(0.0) : values.scalar(id);
}

/// The plan as it would be if labelling were done there, worked out on a sheet of its own.
std::optional<LabellingCost> costOf(
    const QString& where, Plan plan, const Catalog& catalog, int months)
{
    LabellingCost cost {.where = where, .chosen = answered(plan) == where};
    plan.choices.labellingTool = toolFor(where, plan, catalog);
    plan.answers[u"labelling"_s].options = {where};
    cost.tool = catalog.tariff(plan.choices.labellingTool);
    Sheet sheet(months);
    CostBook costs {.way = {sheet, where + u'.'}, .plan = plan, .catalog = catalog, .wayId = where};
    addLabelling(costs);
    if (costs.parts.empty())
        return {};
    closeBook(costs);
    const Evaluation values = evaluate(sheet);
    const auto value = [&](QLatin1StringView name) {
        return valueOf(sheet, values, costs.cost.prefix() + name);
    };
    cost.workOnce = value("labelling_work_once"_L1);
    cost.workPerMonth = value("labelling_work"_L1);
    cost.toolOnce = value("labelling_tool_once"_L1);
    cost.toolPerMonth = value("labelling_tool"_L1);
    cost.total = value("total"_L1);
    return cost;
}

} // namespace

std::vector<LabellingCost> labellingCosts(const Plan& plan, const Catalog& catalog, int months)
{
    std::vector<LabellingCost> all;
    for (const auto& where : {u"inhouse"_s, u"cloud"_s, u"contractor"_s})
        if (const auto cost = costOf(where, plan, catalog, months))
            all.push_back(*cost);
    return all;
}

} // namespace kursbuch
