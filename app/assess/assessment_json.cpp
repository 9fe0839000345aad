#include "app/assess/assess.h"
#include "app/assess/reason_json.h"
#include "app/assess/schedule.h"
#include "app/assess/sizing_answer_json.h"
#include "app/sheet/unfold.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

QJsonValue number(std::optional<double> value)
{
    return value ? QJsonValue(*value + 0.0) : QJsonValue(); // + 0.0: no negative zero
}

QJsonArray numbers(const std::vector<double>& values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(std::isnan(value) ? QJsonValue() : QJsonValue(value + 0.0));
    return array;
}

QJsonArray strings(const std::vector<QString>& values)
{
    QJsonArray array;
    for (const QString& value : values)
        array.append(value);
    return array;
}

QJsonObject costJson(const WayCost& cost, const QString& currency)
{
    QJsonArray lines;
    for (const CostLine& line : cost.lines)
        lines.append(
            QJsonObject {{u"category"_s, line.category}, {u"upfront"_s, number(line.upfrontEur)},
                {u"total"_s, number(line.totalEur)}, {u"quantity"_s, line.quantity}});
    return {{u"currency"_s, currency}, {u"upfront"_s, number(cost.upfrontEur)},
        {u"monthly"_s, numbers(cost.monthlyEur)}, {u"cumulative"_s, numbers(cost.cumulativeEur)},
        {u"total"_s, number(cost.totalEur)}, {u"npv"_s, number(cost.npvEur)}, {u"lines"_s, lines}};
}

QJsonObject sizingJson(const WaySizing& sizing)
{
    return {{u"gpu"_s, sizing.gpuId}, {u"gpus"_s, sizing.gpus},
        {u"gpus_for_use"_s, sizing.gpusForUse}, {u"gpus_for_training"_s, sizing.gpusForTraining},
        {u"gpus_reused"_s, sizing.gpusReused}};
}

QJsonObject wayJson(const WayResult& way, const Catalog& catalog)
{
    QJsonObject json {{u"id"_s, way.id}, {u"verdict"_s, verdictId(way.verdict)},
        {u"carries"_s, way.carries}, {u"rank"_s, way.rank},
        {u"reasons"_s, reasonsJson(way.judgement.reasons, catalog)},
        {u"questions"_s, questionsJson(way.judgement.questions)},
        {u"missing"_s, strings(way.missing)}};
    if (!way.offerId.isEmpty()) {
        json[u"offer"_s] = way.offerId;
        json[u"offer_chosen"_s] = way.offerChosen;
        if (!way.offerSetAside.isEmpty())
            json[u"offer_set_aside"_s] = way.offerSetAside;
    }
    if (!way.sizing.gpuId.isEmpty())
        json[u"sizing"_s] = sizingJson(way.sizing);
    json[u"cost"_s] = way.cost ? QJsonValue(costJson(*way.cost, u"EUR"_s)) : QJsonValue();
    return json;
}

QJsonObject messageJson(const Message& message)
{
    return {
        {u"key"_s, message.key}, {u"arguments"_s, QJsonArray::fromStringList(message.arguments)}};
}

QJsonObject verdictJson(const SizingVerdict& verdict)
{
    QJsonArray notes;
    for (const Message& note : verdict.notes)
        notes.append(messageJson(note));
    return {{u"extent"_s, extentId(verdict.extent)}, {u"reason"_s, messageJson(verdict.reason)},
        {u"notes"_s, notes}};
}

QJsonObject recommendationJson(const Recommendation& recommendation)
{
    QJsonArray reasons;
    for (const Message& message : recommendation.reasons)
        reasons.append(messageJson(message));
    return {
        {u"way"_s, recommendation.way.isEmpty() ? QJsonValue() : QJsonValue(recommendation.way)},
        {u"reasons"_s, reasons}, {u"narrow"_s, recommendation.narrow},
        {u"provisional"_s, recommendation.provisional}};
}

QJsonArray crossingsJson(const std::vector<Crossing>& crossings)
{
    QJsonArray array;
    for (const Crossing& crossing : crossings)
        array.append(QJsonObject {{u"cheaper_before"_s, crossing.cheaperBefore},
            {u"cheaper_after"_s, crossing.cheaperAfter}, {u"month"_s, number(crossing.month)}});
    return array;
}

} // namespace

QJsonObject quantitiesJson(const Sheet& sheet, const Evaluation& values)
{
    const auto nameOf = [](const Quantity& quantity) { return quantity.id; };
    const auto plain
        = [](double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); };
    QJsonObject all;
    const auto& quantities = sheet.quantities();
    for (int i = 0; i < static_cast<int>(quantities.size()); ++i) {
        const Quantity& quantity = quantities[static_cast<std::size_t>(i)];
        QJsonObject json {{u"value"_s, number(values.scalar(quantity.id))},
            {u"unit"_s, quantity.unit.symbol()},
            {u"formula"_s, formulaText(sheet, i, nameOf, plain)}};
        if (quantity.monthly)
            json[u"values"_s] = numbers(values.row(quantity.id));
        if (!quantity.origin.ref.isEmpty())
            json[u"from"_s] = quantity.origin.ref;
        all[quantity.id] = json;
    }
    return all;
}

QJsonObject toJson(const Assessment& assessment, const Plan& plan, const Catalog& catalog)
{
    const QByteArray planHash
        = QCryptographicHash::hash(canonicalJson(toJson(plan)), QCryptographicHash::Sha256).toHex();
    QJsonArray ways;
    for (const WayResult& way : assessment.ways) {
        QJsonObject json = wayJson(way, catalog);
        if (way.id != "today"_L1)
            json[u"schedule"_s]
                = toJson(scheduleOf(way.id, plan, catalog), plan.departure.planningStart);
        ways.append(json);
    }
    return {{u"format"_s, u"kursbuch-assessment"_s}, {u"version"_s, u"1.0"_s},
        {u"plan_hash"_s, QString::fromLatin1(planHash)},
        {u"catalog_hash"_s, QString::fromLatin1(catalog.hash.toHex())},
        {u"dpf_valid"_s, catalog.dpfValid},
        {u"as_of"_s, assessment.context.asOf.toString(Qt::ISODate)},
        {u"phase"_s, assessment.context.phase == Phase::Plan ? u"plan"_s : u"release"_s},
        {u"ways"_s, ways}, {u"recommendation"_s, recommendationJson(assessment.recommendation)},
        {u"extent"_s, verdictJson(assessment.verdict)}, {u"sizing"_s, sizingAnswerJson(assessment)},
        {u"questions"_s, allQuestionsJson(assessment)},
        {u"crossings"_s, crossingsJson(assessment.crossings)},
        {u"stops"_s, stopsJson(assessment.stops)},
        {u"quantities"_s, quantitiesJson(assessment.sheet, assessment.values)}};
}

} // namespace kursbuch
