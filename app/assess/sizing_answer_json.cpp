#include "app/assess/sizing_answer_json.h"

#include <QJsonArray>
#include <array>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOfAll {
    "price"_L1, "power"_L1, "use_utilisation"_L1, "gpu_hours_per_month"_L1};
constexpr std::array kOfLeading {"peak_load"_L1, "response_time"_L1, "time_to_first_token"_L1,
    "time_per_token"_L1, "time_per_item"_L1, "memory_needed"_L1, "memory_available"_L1,
    "training_memory"_L1, "training_run_duration"_L1};

/// A quantity with what it is worth; null where there is none.
QJsonValue quantityJson(const QString& id, const Assessment& assessment)
{
    const int place = assessment.sheet.find(id);
    if (place < 0)
        return {};
    const auto value = assessment.values.scalar(id);
    const auto& quantity = assessment.sheet.quantities()[static_cast<std::size_t>(place)];
    return QJsonObject {{u"quantity"_s, id},
        {u"value"_s, value ? QJsonValue(*value + 0.0) : QJsonValue()},
        {u"unit"_s, quantity.unit.symbol()}};
}

QJsonValue messageJson(const Message& message)
{
    if (message.key.isEmpty())
        return {};
    return QJsonObject {
        {u"key"_s, message.key}, {u"arguments"_s, QJsonArray::fromStringList(message.arguments)}};
}

template <typename Names>
void insertFigures(
    QJsonObject& json, const Names& names, const QString& prefix, const Assessment& assessment)
{
    for (const QLatin1StringView name : names)
        if (const QJsonValue value = quantityJson(prefix % name, assessment); !value.isNull())
            json.insert(QString(name), value);
}

QJsonObject optionJson(const SizingOption& option, const Assessment& assessment)
{
    QJsonObject json {{u"gpu"_s, option.gpuId}, {u"gpus"_s, option.gpus},
        {u"gpus_for_use"_s, option.gpusForUse}, {u"gpus_for_training"_s, option.gpusForTraining},
        {u"gpus_reused"_s, option.gpusReused}, {u"gpus_bought"_s, option.gpusBought},
        {u"tensor_parallel"_s, option.tensorParallel}, {u"precision"_s, option.precision},
        {u"precision_proposed"_s, option.precisionProposed}, {u"binds"_s, option.binds}};
    insertFigures(json, kOfAll, option.id({}), assessment);
    insertFigures(json, kOfLeading, option.leading, assessment);
    return json;
}

QJsonValue stepJson(const SizingStep& step, const Assessment& assessment)
{
    if (step.gpus == 0)
        return {};
    return QJsonObject {{u"gpus"_s, step.gpus}, {u"carries"_s, step.carries},
        {u"message"_s, messageJson(step.words)},
        {u"load_share"_s, quantityJson(step.loadShare, assessment)},
        {u"response_time"_s, quantityJson(step.responseTime, assessment)},
        {u"run_duration"_s, quantityJson(step.runDuration, assessment)}};
}

void insertBest(QJsonObject& json, const Assessment& assessment)
{
    const SizingAnswer& answer = assessment.sizing;
    json[u"response_time"_s] = quantityJson(answer.responseTime, assessment);
    json[u"fewer"_s] = stepJson(answer.fewer, assessment);
    json[u"more"_s] = stepJson(answer.more, assessment);
    json[u"range"_s] = QJsonObject {{u"low"_s, quantityJson(answer.gpusLow, assessment)},
        {u"high"_s, quantityJson(answer.gpusHigh, assessment)}};
    json[u"margin"_s] = quantityJson("common."_L1 % answer.marginFigure, assessment);
    json[u"larger_load"_s] = answer.largerLoad;
    json[u"hours_for_use"_s] = quantityJson(answer.hoursForUse, assessment);
    json[u"hours_for_training"_s] = quantityJson(answer.hoursForTraining, assessment);
    json[u"most_effect"_s] = messageJson(answer.mostEffect);
    json[u"fewer_bits"_s] = messageJson(answer.fewerBits);
}

} // namespace

QJsonObject sizingAnswerJson(const Assessment& assessment)
{
    const SizingAnswer& answer = assessment.sizing;
    QJsonArray options;
    for (const SizingOption& option : answer.options)
        options.append(optionJson(option, assessment));
    QJsonArray warnings;
    for (const Message& warning : answer.warnings)
        warnings.append(messageJson(warning));
    QJsonArray missing;
    for (const QString& field : answer.missing)
        missing.append(field);
    QJsonObject json {{u"options"_s, options}, {u"warnings"_s, warnings}, {u"missing"_s, missing},
        {u"obstacle"_s, messageJson(answer.obstacle)}, {u"advice"_s, messageJson(answer.advice)}};
    if (!options.isEmpty())
        insertBest(json, assessment);
    return json;
}

} // namespace kursbuch
