#include "app/assess/assess.h"

#include "app/assess/basis.h"
#include "app/assess/figures.h"
#include "app/assess/ranking.h"
#include "app/assess/sizing_answer_parts.h"
#include "app/assess/stops.h"
#include "app/assess/ways.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestPeriod = 84; // seven years, as the journey's first stop allows
constexpr int kFallbackPeriod = 36;
constexpr int kUsualQuantities
    = 1536; // three options with steps, seven ways with sizing, fit and cost

int monthsOf(const Plan& plan, const Catalog& catalog)
{
    const auto usual = figureOf(u"default.period"_s, plan, catalog).value;
    const int months
        = plan.departure.periodMonths.value_or(usual ? static_cast<int>(*usual) : kFallbackPeriod);
    return std::clamp(months, 1, kLongestPeriod);
}

/// Reads a way's cost off the evaluated sheet and judges it with what sizing, fit and cost found
/// out.
WayResult finish(WayDraft draft, const Assessment& assessment, const JudgeInput& input)
{
    WayResult& way = draft.result;
    if (way.carries) {
        way.cost = readCost(assessment.sheet, assessment.values, way.id, draft.parts);
        if (!way.cost)
            way.missing
                = unknownInputs(assessment.sheet, assessment.values, way.id + ".cost.npv"_L1);
    }
    if (way.id == "today"_L1)
        return std::move(way);
    const Judgement own = judgeWay(way.id, wayFacts(draft, input, assessment.values), input);
    std::vector<const Judgement*> judgements;
    for (const LegResult& leg : way.legs)
        judgements.push_back(&leg.judgement);
    judgements.push_back(&own);
    way.judgement = combine(judgements);
    way.verdict = way.carries || way.lacksLoad() ? way.judgement.verdict : Verdict::Closed;
    return std::move(way);
}

void addReserves(std::vector<Reserve>& all, const std::vector<Reserve>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

/// Ways that have everything on one accelerator, by that; the use of a hybrid way is only a part.
std::map<QString, QString> wholeSizing(const std::vector<WayDraft>& drafts, const Sheet& sheet)
{
    std::map<QString, QString> ways;
    for (const WayDraft& draft : drafts) {
        const QString& id = draft.result.id;
        if (id != "hybrid"_L1 && sheet.find(QString(id % ".sizing.gpus"_L1)) >= 0)
            ways.try_emplace(draft.result.sizing.gpuId, id);
    }
    return ways;
}

} // namespace

const WayResult* Assessment::way(const QString& id) const
{
    const auto found = std::find_if(
        ways.begin(), ways.end(), [&](const WayResult& way) { return way.id == id; });
    return found == ways.end() ? nullptr : &*found;
}

Assessment assess(const Plan& plan, const Catalog& catalog, const Context& context)
{
    Assessment result {.sheet = Sheet(monthsOf(plan, catalog), kUsualQuantities),
        .planFacts = planFacts(plan, catalog, context),
        .context = context};
    const JudgeInput input {plan, catalog, context, result.planFacts};
    std::vector<WayDraft> drafts;
    WayBuilder builder(result.sheet, input);
    for (const QString& id : wayIds())
        drafts.push_back(builder.build(id));
    SizingAnswerDraft sizing(result.sheet, builder.sizes(), wholeSizing(drafts, result.sheet));
    for (const WayDraft& draft : drafts)
        sizing.addSurplusOf(draft.result);
    drafts.push_back(builder.build(u"today"_s));
    result.values = evaluate(result.sheet);
    result.verdict
        = verdictOf({plan, catalog, result.sheet, result.values, fewestGpus(builder.sizes())});
    for (WayDraft& draft : drafts) {
        addReserves(result.reserves, draft.reserves);
        result.ways.push_back(finish(std::move(draft), result, input));
    }
    rankWays(result.ways);
    const auto ratio = figureOf(u"close_call_ratio"_s, plan, catalog).value;
    result.recommendation = recommend({.ways = result.ways, .closeCallRatio = ratio.value_or(1.0)});
    result.sizing = sizing.read(
        result.values, plan.choices.way.isEmpty() ? result.recommendation.way : plan.choices.way);
    result.crossings = allCrossings(result.ways, result.values, result.sheet.months());
    result.figures = usedFigures(result.sheet, plan);
    Inputs inputs(plan, result.planFacts, result.ways);
    result.reopened = reopenedAnswers(plan, catalog, inputs);
    const auto asked = askedItems(input, result.ways);
    result.stops = stopsOf({plan, result.ways, asked, result.reopened});
    result.openItems = openItems(asked, catalog.facts);
    return result;
}

Plan keepFigures(Plan plan, const Assessment& assessment)
{
    for (const UsedFigure& figure : assessment.figures) {
        // What the planner brought along is in the plan already, and may still be corrected there.
        if (figure.kept || figure.overridden || isOwnFigure(figure.id))
            continue;
        plan.kept[figure.id]
            = {.value = figure.value, .source = figure.source.text, .date = figure.source.date};
    }
    return plan;
}

} // namespace kursbuch
