#include "ui/exchange/points_table.h"
#include "ui/report/parts.h"

#include <algorithm>
#include <array>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kFirstPoints = 8;

QString roleName(const Story& story, const QString& role)
{
    return role.isEmpty() ? u"–"_s : story.words().word(u"role."_s + role);
}

QString ownerOf(const Story& story, const QString& role)
{
    for (const Person& person : story.plan().departure.people) {
        if (person.role == role && !person.name.trimmed().isEmpty())
            return story.say(u"owner"_s, {person.name.trimmed(), roleName(story, role)});
    }
    return roleName(story, role);
}

void writeConditionTable(Script& script, const Story& story, const WayResult& way)
{
    script.heading(2, story.say(u"conditions_of"_s, {story.wayName(way.id)}));
    ReportTable table {{{story.say(u"col_condition"_s), 2.5}, {story.say(u"col_measure"_s), 2.3},
        {story.say(u"col_kind"_s), 0.95}, {story.say(u"col_owner"_s), 1.55}}};
    for (const Reason* reason : story.findings(way,
             {u"data_protection"_s, u"operations"_s, u"technique"_s, u"use_case"_s, u"strategy"_s,
                 u"cost"_s})) {
        if (reason->truth != Truth::True)
            continue;
        const Wording& words = story.words();
        const QString kind = kindName(story, *reason);
        table.rows.push_back({ReportCell(plain(words.text(reason->text)), shapeOf(reason->effect),
                                  paper::theme().verdict(reason->effect)),
            words.text(reason->remedy), kind, ownerOf(story, reason->who)});
    }
    if (table.rows.empty())
        script.paragraph(story.say(u"no_conditions"_s));
    script.table(table);
}

QString conditionText(const Story& story, const VoiceCondition& condition)
{
    QStringList parts {condition.text};
    if (condition.due.isValid())
        parts << story.say(u"until"_s, {story.words().date(condition.due)});
    if (condition.costEur)
        parts << story.say(u"about"_s, {story.words().money(*condition.costEur)});
    return parts.join(u" · "_s);
}

void writeVoice(Script& script, const Story& story, const Voice& voice)
{
    const Wording& words = story.words();
    script.paragraph(story.say(u"voice"_s,
        {roleName(story, voice.role), words.word(u"vote."_s + voice.vote), voice.name,
            words.date(voice.date), QString::number(voice.revision)}));
    if (!voice.words.isEmpty())
        script.paragraph(story.say(u"voice_words"_s, {voice.words}));
    for (const VoiceCondition& condition : voice.conditions)
        script.paragraph(u"– "_s + conditionText(story, condition));
    if (voice.decision)
        script.paragraph(story.say(u"voice_decision"_s,
            {voice.decision->name, words.date(voice.decision->date), voice.decision->reason}));
    if (!voice.lapsed())
        return;
    QStringList parts;
    for (const QString& part : voice.changed)
        parts << words.word(u"basis."_s + part);
    script.callout({{story.say(u"voice_lapsed"_s) + u' ', true},
                       {story.say(u"voice_changed"_s,
                           {QString::number(voice.revision), parts.join(u", "_s)})}},
        paper::theme().verdict(Verdict::Conditions));
}

void writeVotes(Script& script, const Story& story)
{
    script.heading(2, story.say(u"votes"_s));
    const Standing& standing = story.assessment().context.standing;
    if (standing.voice(u"data_protection"_s) == nullptr)
        script.paragraph(
            story.say(standing.officerHeard.value_or(false) ? u"vote_heard"_s : u"vote_missing"_s));
    for (const Voice& voice : standing.voices)
        writeVoice(script, story, voice);
}

std::vector<OpenPoint> pointsOf(const Story& story)
{
    return openPoints(story.plan(), story.assessment(), story.catalog());
}

void writePoints(Script& script, const Story& story)
{
    const WayResult* way = story.proposed();
    std::vector<OpenPoint> points = pointsOf(story);
    if (way)
        std::erase_if(
            points, [way](const OpenPoint& point) { return !point.ways.contains(way->id); });
    script.heading(2, story.say(u"open_points"_s));
    if (points.empty()) {
        script.paragraph(story.say(u"nothing_open"_s));
        return;
    }
    if (points.size() > kFirstPoints)
        script.lead(story.say(u"open_count"_s, {QString::number(points.size())}));
    ReportTable table {{{story.say(u"col_point"_s), 4}, {story.say(u"col_owner"_s), 1.4}}};
    for (std::size_t i = 0; i < std::min(points.size(), kFirstPoints); ++i)
        table.rows.push_back({story.words().text(points[i].label), ownerOf(story, points[i].role)});
    script.table(table);
}

} // namespace

QString kindName(const Story& story, const Reason& reason)
{
    static const QStringList kKinds {
        u"law"_s, u"guidance"_s, u"judgement"_s, u"physics"_s, u"cost"_s};
    return story.words().word(u"kind."_s + kKinds.at(static_cast<qsizetype>(reason.kind)));
}

void writeConditions(Script& script, const Story& story)
{
    script.heading(1, story.say(u"conditions"_s));
    if (const WayResult* way = story.proposed())
        writeConditionTable(script, story, *way);
    writeVotes(script, story);
    writePoints(script, story);
    script.note(story.say(u"not_legal_advice"_s));
}

void writeOpenPoints(Script& script, const Story& story)
{
    const std::vector<PointRow> rows
        = pointRows(story.plan(), story.assessment(), story.words(), story.catalog());
    if (rows.empty())
        return;
    script.heading(1, story.say(u"annex_open"_s));
    const QStringList headings = pointHeadings(story.words());
    static constexpr std::array kShares {3.2, 1.5, 0.9, 1.1, 1.5};
    ReportTable table;
    for (qsizetype i = 0; i < headings.size(); ++i)
        table.columns.push_back({headings[i], kShares.at(static_cast<std::size_t>(i))});
    for (const PointRow& row : rows) {
        const QStringList cells = row.cells();
        table.rows.emplace_back(cells.begin(), cells.end());
    }
    script.table(table);
}

void writeParticipation(Script& script, const Story& story)
{
    ReportTable table {{{story.say(u"col_role"_s), 1}, {story.say(u"col_name"_s), 1.6},
        {story.say(u"col_part"_s), 1}}};
    for (const Person& person : story.plan().departure.people) {
        const QString part
            = person.part.isEmpty() ? u"–"_s : story.words().word(u"part."_s + person.part);
        const QString name = person.name.trimmed();
        table.rows.push_back({roleName(story, person.role), name.isEmpty() ? u"–"_s : name, part});
    }
    if (table.rows.empty())
        return;
    script.heading(1, story.say(u"participation"_s));
    script.table(table);
}

} // namespace kursbuch
