#include "app/assess/predict.h"
#include "app/assess/reason_json.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSecondsPerHour = 3600.0;
constexpr double kGiga = 1e9;

/// A figure as people say it: its name with the unit, the quantity it stands for, base to shown.
struct Shown {
    const char* name;
    const char* quantity;
    double factor;
};

constexpr std::array kServing {
    Shown {"weights_gb", "weights", 1.0 / kGiga},
    Shown {"kv_cache_gb_per_request", "kv_per_request", 1.0 / kGiga},
    Shown {"memory_needed_gb", "memory_needed", 1.0 / kGiga},
    Shown {"memory_usable_gb", "memory_available", 1.0 / kGiga},
    Shown {"concurrency_by_memory", "batch_by_memory", 1.0},
    Shown {"concurrency", "concurrency", 1.0},
    Shown {"tokens_per_second", "output_of_all", 1.0 / kSecondsPerHour},
    Shown {"tokens_per_second_to_plan_with", "capacity_of_all", 1.0 / kSecondsPerHour},
    Shown {"seconds_to_first_token", "time_to_first_token", kSecondsPerHour},
    Shown {"milliseconds_per_token", "time_per_token", kSecondsPerHour * 1000.0},
    Shown {"seconds_per_answer", "response_time", kSecondsPerHour},
};
constexpr std::array kTraining {
    Shown {"memory_needed_gb", "training_memory", 1.0 / kGiga},
    Shown {"gpus_by_memory", "state_gpus", 1.0},
    Shown {"tokens_per_second_per_gpu", "train_tokens_per_gpu", 1.0 / kSecondsPerHour},
    Shown {"tokens_per_second", "train_tokens_of_all", 1.0 / kSecondsPerHour},
    Shown {"share_of_peak", "training_share", 1.0},
};
constexpr std::array kItems {
    Shown {"weights_gb", "weights", 1.0 / kGiga},
    Shown {"memory_usable_gb", "memory_available", 1.0 / kGiga},
    Shown {"items_per_second", "item_rate_of_all", 1.0 / kSecondsPerHour},
    Shown {"milliseconds_per_item", "time_per_item", kSecondsPerHour * 1000.0},
};

std::span<const Shown> shownOf(const SizeCase& c)
{
    if (c.serves())
        return kServing;
    return c.trainsLanguage() ? std::span<const Shown>(kTraining) : std::span<const Shown>(kItems);
}

/// A configuration that cannot run has memory figures, but no speed.
bool isSpeed(const Shown& shown)
{
    const QLatin1StringView name(shown.name);
    return name.contains("second"_L1) || name == "concurrency"_L1;
}

/// How far the method was off on cases that it was not fitted on; nothing where nobody measured.
const char* errorFigure(const SizeCase& c)
{
    switch (c.kind) {
    case CaseKind::Offline:
        return "sizing.error_offline";
    case CaseKind::Limited:
        return "sizing.error_limited";
    case CaseKind::ItemTraining:
        return "sizing.error_image_training";
    case CaseKind::Items:
        return c.model->kind == u"vision"_s ? "sizing.error_images" : nullptr;
    default:
        return "sizing.error_training";
    }
}

QJsonValue errorJson(const SizeCase& c, const Catalog& catalog)
{
    const char* id = errorFigure(c);
    if (id == nullptr)
        return {};
    const auto median = catalog.figureValue(QLatin1String(id));
    const auto most = catalog.figureValue(QLatin1String(id) + u"_most"_s);
    if (!median || !most || !median->value || !most->value)
        return {};
    return QJsonObject {{u"median"_s, *median->value}, {u"nine_in_ten_within"_s, *most->value}};
}

QJsonObject layoutJson(const SizeCase& c, const Prediction& p)
{
    const double copy = p.tensorParallel * p.pipelineParallel;
    return {{u"tensor_parallel"_s, p.tensorParallel}, {u"pipeline_parallel"_s, p.pipelineParallel},
        {u"copies"_s, std::floor(c.gpus / copy)}, {u"batch"_s, p.batch}};
}

} // namespace

QJsonObject toJson(const CaseSheet& sheet, const SizeCase& c, const Catalog& catalog)
{
    const bool runs = sheet.prediction.obstacle == CaseObstacle::None;
    QJsonObject figures;
    for (const Shown& shown : shownOf(c)) {
        const std::optional<double> value = sheet.value(shown.quantity);
        const bool known = value && (runs || !isSpeed(shown));
        figures.insert(QLatin1String(shown.name),
            known ? QJsonValue(std::max(*value, 0.0) * shown.factor) : QJsonValue());
    }
    QJsonObject json {{u"format"_s, u"kursbuch-size"_s},
        {u"catalog_hash"_s, QString::fromLatin1(catalog.hash.toHex())}, {u"model"_s, c.model->id},
        {u"gpu"_s, c.gpu->id}, {u"gpus"_s, c.gpus}, {u"precision"_s, QString(c.precision->id)},
        {u"runs"_s, runs}, {u"obstacle"_s, runs ? QJsonValue() : obstacleText(c, sheet.prediction)},
        {u"binds"_s, sheet.binds.isEmpty() ? QJsonValue() : sheet.binds}, {u"figures"_s, figures},
        {u"error"_s, errorJson(c, catalog)},
        {u"remarks"_s, QJsonArray::fromStringList(sheet.remarks)},
        {u"quantities"_s, quantitiesJson(sheet.sheet, sheet.values)}};
    if (c.serves() && runs)
        json.insert(u"layout"_s, layoutJson(c, sheet.prediction));
    return json;
}

} // namespace kursbuch
