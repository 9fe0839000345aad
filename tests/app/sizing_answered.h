#pragma once

#include "app/assess/sizing_answer_parts.h"
#include "tests/app/sizing_catalog.h"

#include <QtGlobal>
#include <map>

/// Plans whose sizing can be worked out by hand, and their answers.
namespace kursbuch::test {

inline const Catalog& shipped()
{
    static const Catalog catalog = readCatalog(shippedFiles()).catalog;
    return catalog;
}

/// What ships, with these accelerators alone, at the prices given.
inline Catalog only(const std::map<QString, double>& prices)
{
    Catalog catalog = shipped();
    std::erase_if(catalog.gpus, [&](const Gpu& gpu) { return !prices.contains(gpu.id); });
    for (Gpu& gpu : catalog.gpus) {
        gpu.priceEur = prices.at(gpu.id);
        gpu.soldIn = 1; // the examples count what is needed
    }
    return catalog;
}

inline Workload serving(const QString& model, std::array<double, 6> asked)
{
    return {.id = u"w"_s,
        .kind = u"llm_serving"_s,
        .modelId = model,
        .precision = u"fp8"_s,
        .users = asked[0],
        .activeShare = asked[1],
        .thinkTimeS = asked[2],
        .inputTokens = asked[3],
        .outputTokens = asked[4],
        .latencyMs = asked[5],
        .growthPerYear = 0.0,
        .trainingRunsPerYear = 0.0};
}

/// Method note 7: 500 staff, one in ten active, one question a minute.
inline Workload chat()
{
    return serving(u"llama-3.3-70b"_s, {500, 0.1, 60, 1000, 300, 50});
}
/// Method note 7: documents for 5,000 staff.
inline Workload documents()
{
    return serving(u"llama-3.1-8b"_s, {5000, 0.1, 60, 4000, 300, 50});
}

/// Its margin of 1.25 is the one of the examples; the others are round for hand calculation.
inline Plan planOf(const Workload& workload)
{
    Plan plan;
    plan.workloads = {workload};
    plan.departure.periodMonths = 36;
    for (const auto& [id, value] : std::map<QString, double> {{u"margin_interactive"_s, 1.25},
             {u"pue"_s, 1.5}, {u"electricity_price"_s, 0.20e-3}, // 20 ct/kWh
             {u"idle_power_share"_s, 0.2}, {u"hours_per_month"_s, 730.0}})
        plan.overrides.emplace(id, Override {.value = value});
    return plan;
}

/// An answer with the sheet that its figures stand in.
struct Answered {
    Sheet sheet {36};
    Evaluation values {};
    SizingAnswer answer {};

    [[nodiscard]] double value(const QString& id) const
    {
        return values.scalar(id).value_or(std::nan(""));
    }
};

/// Every figure has a name in both languages and a scale of its unit, every sentence its words.
inline bool isTold(const Answered& found, const Catalog& catalog)
{
    const auto named = [&catalog](const Quantity& quantity) {
        const UnitScale* scale = catalog.quantityScale(quantity.id);
        return catalog.quantityLabel(quantity.id).isComplete() && scale != nullptr
            && scale->unit == quantity.unit;
    };
    const SizingAnswer& a = found.answer;
    std::vector<Message> all {
        a.fewer.words, a.more.words, a.mostEffect, a.fewerBits, a.obstacle, a.advice};
    all.insert(all.end(), a.warnings.begin(), a.warnings.end());
    return found.sheet.problems().empty() && std::ranges::all_of(found.sheet.quantities(), named)
        && std::ranges::all_of(all, [](const Message& message) {
               const Text text = shipped().label(message.key);
               return message.key.isEmpty() || (text.isComplete() && text.de != message.key);
           });
}

inline Answered answered(const Plan& plan, const Catalog& catalog, const WayResult& way = {})
{
    Answered result;
    addLoad(Scope(result.sheet, u"common."_s), {plan, catalog});
    SizingTable table(plan, catalog, 36);
    SizingAnswerDraft draft(result.sheet, table);
    if (!way.id.isEmpty()) {
        table.addTo(Scope(result.sheet, way.id + u'.'), *catalog.gpu(way.sizing.gpuId));
        if (way.cost)
            result.sheet.given(
                way.id + u".cost.rent_total"_s, way.cost->totalEur, unit::Eur, Origin {});
        draft.addSurplusOf(way);
    }
    result.values = evaluate(result.sheet);
    result.answer = draft.read(result.values, way.id);
    if (!isTold(result, catalog))
        qFatal("a figure or sentence without words");
    return result;
}

inline bool near(double value, double expected, double relative = 1e-3)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

} // namespace kursbuch::test
