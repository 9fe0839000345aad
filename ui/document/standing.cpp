#include "ui/document/standing.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

QDate dateOf(const QJsonValue& json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

std::vector<VoiceCondition> conditionsOf(const QJsonValue& json)
{
    std::vector<VoiceCondition> conditions;
    for (const auto& value : json.toArray()) {
        const QJsonObject one = value.toObject();
        VoiceCondition condition {
            .text = one.value("text"_L1).toString(), .due = dateOf(one.value("due"_L1))};
        if (const QJsonValue cost = one.value("cost_eur"_L1); cost.isDouble())
            condition.costEur = cost.toDouble();
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

} // namespace

Voices::Voices(const std::vector<LogEntry>& log, const Catalog& catalog)
{
    const LogEntry* frozen = nullptr; // a vote speaks about the newest revision before it
    for (const LogEntry& entry : log) {
        if (entry.kind == EntryKind::Revision)
            frozen = &entry;
        if (entry.kind != EntryKind::Vote && entry.kind != EntryKind::Statement)
            continue;
        const QJsonObject body = QJsonDocument::fromJson(entry.body).object();
        if (body.contains("against"_L1)) {
            hearDecision(entry, body);
            continue;
        }
        hear(entry, body);
        Heard& heard = m_heard[body.value("role"_L1).toString()];
        if (frozen == nullptr)
            continue;
        heard.voice.standsOn = frozen->hash;
        if (const Result<Plan> plan = readPlan(frozen->body, {}))
            heard.basis = basisOf(heard.voice.role, *plan, catalog);
    }
}

void Voices::hear(const LogEntry& entry, const QJsonObject& body)
{
    const auto text = [&body](QLatin1StringView key) { return body.value(key).toString(); };
    const Voice voice {.role = text("role"_L1),
        .vote = text("vote"_L1),
        .name = text("name"_L1),
        .date = dateOf(body.value("date"_L1)),
        .words = text("words"_L1),
        .revision = entry.revision,
        .conditions = conditionsOf(body.value("conditions"_L1))};
    m_heard[voice.role] = {voice};
}

void Voices::hearDecision(const LogEntry& entry, const QJsonObject& body)
{
    const auto heard = m_heard.find(body.value("against"_L1).toString());
    if (heard == m_heard.end())
        return;
    heard->second.voice.decision = Decision {.name = body.value("name"_L1).toString(),
        .date = dateOf(body.value("date"_L1)),
        .reason = body.value("words"_L1).toString(),
        .revision = entry.revision};
}

Standing Voices::on(const Plan& plan, const Catalog& catalog) const
{
    Standing standing;
    for (const auto& [role, heard] : m_heard) {
        Voice voice = heard.voice;
        voice.changed = changedParts(heard.basis, basisOf(role, plan, catalog));
        standing.voices.push_back(std::move(voice));
    }
    if (const Voice* officer = standing.voice(u"data_protection"_s)) {
        standing.officerHeard = true;
        standing.officerVote = officer->vote;
    }
    return standing;
}

} // namespace kursbuch
