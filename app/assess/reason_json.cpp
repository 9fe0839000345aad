#include "app/assess/reason_json.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

QJsonObject textJson(const Text& text)
{
    return {{u"de"_s, text.de}, {u"en"_s, text.en}};
}

QString kindId(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Law:
        return u"law"_s;
    case RuleKind::Guidance:
        return u"guidance"_s;
    case RuleKind::Judgement:
        return u"judgement"_s;
    case RuleKind::Physics:
        return u"physics"_s;
    case RuleKind::Cost:
        break;
    }
    return u"cost"_s;
}

QString scopeId(FactScope scope)
{
    switch (scope) {
    case FactScope::Plan:
        return u"plan"_s;
    case FactScope::Workload:
        return u"workload"_s;
    case FactScope::Leg:
        return u"leg"_s;
    case FactScope::Way:
        break;
    }
    return u"way"_s;
}

QString stateId(StopState state)
{
    switch (state) {
    case StopState::NotStarted:
        return u"not_started"_s;
    case StopState::InWork:
        return u"in_work"_s;
    case StopState::Done:
        return u"done"_s;
    case StopState::ToCheck:
        return u"to_check"_s;
    case StopState::Blocked:
        break;
    }
    return u"blocked"_s;
}

struct ValueToJson {
    QJsonValue operator()(std::monostate) const { return {}; }
    QJsonValue operator()(bool value) const { return value; }
    QJsonValue operator()(double value) const { return value; }
    QJsonValue operator()(const QString& value) const { return value; }
    QJsonValue operator()(const QStringList& value) const
    {
        return QJsonArray::fromStringList(value);
    }
};

QJsonArray openersJson(const std::vector<Opener>& openers, const Catalog& catalog)
{
    QJsonArray sets;
    for (const Opener& opener : openers) {
        QJsonArray changes;
        for (const FactChange& change : opener)
            changes.append(QJsonObject {{u"fact"_s, catalog.facts.at(change.fact).id},
                {u"value"_s, std::visit(ValueToJson {}, change.value)}});
        sets.append(changes);
    }
    return sets;
}

QJsonObject reasonJson(const Reason& reason, const Catalog& catalog)
{
    return {{u"rule"_s, reason.rule}, {u"ref"_s, reason.ref}, {u"kind"_s, kindId(reason.kind)},
        {u"scope"_s, scopeId(reason.scope)}, {u"topic"_s, reason.topic},
        {u"instance"_s, reason.instance}, {u"effect"_s, verdictId(reason.effect)},
        {u"certain"_s, reason.truth == Truth::True}, {u"lifted"_s, reason.lifted},
        {u"note"_s, reason.note}, {u"text"_s, textJson(reason.text)},
        {u"remedy"_s, textJson(reason.remedy)}, {u"source"_s, reason.source.text},
        {u"date"_s, reason.source.date.toString(Qt::ISODate)},
        {u"opens_if"_s, openersJson(reason.opensIf, catalog)}, {u"who"_s, reason.who}};
}

QJsonObject questionJson(const OpenQuestion& question)
{
    return {{u"fact"_s, question.fact}, {u"instance"_s, question.instance},
        {u"rules"_s, QJsonArray::fromStringList(question.rules)}, {u"who"_s, question.who},
        {u"jump"_s, question.jump}, {u"label"_s, textJson(question.label)}};
}

} // namespace

QString verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        return u"open"_s;
    case Verdict::Conditions:
        return u"conditions"_s;
    case Verdict::Closed:
        break;
    }
    return u"closed"_s;
}

QJsonArray reasonsJson(const std::vector<Reason>& reasons, const Catalog& catalog)
{
    QJsonArray array;
    for (const Reason& reason : reasons)
        array.append(reasonJson(reason, catalog));
    return array;
}

QJsonArray questionsJson(const std::vector<OpenQuestion>& questions)
{
    QJsonArray array;
    for (const OpenQuestion& question : questions)
        array.append(questionJson(question));
    return array;
}

QJsonArray allQuestionsJson(const Assessment& assessment)
{
    QJsonArray array;
    QSet<std::pair<QString, QString>> seen;
    for (const WayResult& way : assessment.ways) {
        for (const OpenQuestion& question : way.judgement.questions) {
            const std::pair key {question.fact, question.instance};
            if (seen.contains(key))
                continue;
            seen.insert(key);
            array.append(questionJson(question));
        }
    }
    return array;
}

QJsonArray stopsJson(const std::vector<StopResult>& stops)
{
    QJsonArray array;
    for (const StopResult& stop : stops)
        array.append(QJsonObject {{u"id"_s, stop.id}, {u"state"_s, stateId(stop.state)},
            {u"answered"_s, stop.answered}, {u"asked"_s, stop.asked}});
    return array;
}

} // namespace kursbuch
