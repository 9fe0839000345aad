#include "app/assess/decisive.h"
#include "ui/report/parts.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

ReportCell overallCell(const Story& story, const WayResult& way)
{
    if (way.id == "today"_L1)
        return story.resultWord(way);
    const Verdict verdict = way.carries ? way.verdict : Verdict::Closed;
    const QString word = verdict == Verdict::Open ? u"verdict.open"_s
        : verdict == Verdict::Conditions          ? u"verdict.conditions"_s
                                                  : u"verdict.closed"_s;
    return {plain(story.words().word(word)), shapeOf(verdict), paper::theme().verdict(verdict)};
}

QString offerName(const Story& story, const WayResult& way)
{
    if (const Offer* offer = story.catalog().offer(way.offerId))
        return offer->name;
    const Service* service = story.catalog().service(way.offerId);
    return service ? service->name : QString();
}

Rich reasonOf(const Story& story, const WayResult& way)
{
    QStringList sentences;
    if (const Reason* reason = story.decisive(way)) {
        sentences.append(story.words().text(reason->text));
        const QString opens = way.verdict == Verdict::Closed ? story.opensIf(*reason) : QString();
        if (!opens.isEmpty())
            sentences.append(story.say(u"opens_if"_s, {opens}));
    } else if (way.id == "today"_L1) {
        sentences.append(story.plan().departure.undone.trimmed());
    } else if (way.carries) {
        sentences.append(story.say(u"no_objection"_s));
    }
    if (!way.carries)
        sentences.prepend(way.obstacle.key.isEmpty()
                ? story.say(u"way_carries_not"_s)
                : story.words().message(way.obstacle, story.assessment()));
    if (const QString offer = offerName(story, way); !offer.isEmpty())
        sentences.append(story.say(u"by_offer"_s, {offer}));
    sentences.removeAll(QString());
    return plain(sentences.isEmpty() ? u"–"_s : sentences.join(u' '));
}

} // namespace

void writeAlternatives(Script& script, const Story& story)
{
    script.heading(1, story.say(u"alternatives"_s));
    ReportTable table {{{story.say(u"col_way"_s), 2}, {story.say(u"col_result"_s), 1},
        {story.say(u"col_reason"_s), 2.6}}};
    for (const WayResult* way : story.orderedWays()) {
        const QString what = story.words().wayDescription(way->id, story.plan());
        table.rows.push_back(
            {Rich {{story.wayName(way->id) + u". "_s, true}, {what, false, paper::theme().muted}},
                overallCell(story, *way), reasonOf(story, *way)});
    }
    script.table(table);
}

void writeEvaluation(Script& script, const Story& story)
{
    script.heading(1, story.say(u"evaluation"_s));
    QString text = story.say(u"evaluation_text"_s);
    if (story.assessment().recommendation.narrow)
        text += u' ' + story.say(u"narrow"_s);
    script.lead(text);
    ReportTable table {{{story.say(u"col_way"_s), 1.5}, {story.say(u"col_data_protection"_s), 1.2},
        {story.say(u"col_operations"_s), 1.15}, {story.say(u"col_technology"_s), 1.15},
        {story.say(u"col_use_case"_s), 1.15}, {story.say(u"col_npv"_s), 1.2, Qt::AlignRight},
        {story.say(u"col_weeks"_s), 0.8, Qt::AlignRight},
        {story.say(u"col_rank"_s), 0.6, Qt::AlignRight}}};
    for (const WayResult* way : story.orderedWays()) {
        if (way->id == "today"_L1)
            continue;
        const bool known
            = story.assessment().values.scalar(way->id + u".schedule.weeks"_s).has_value();
        table.rows.push_back({way == story.proposed() ? strong(story.wayName(way->id))
                                                      : plain(story.wayName(way->id)),
            verdictCell(story, *way, {u"data_protection"_s}),
            verdictCell(story, *way, {u"operations"_s}), verdictCell(story, *way, {u"technique"_s}),
            way->carries ? verdictCell(story, *way, {u"use_case"_s, u"strategy"_s})
                         : ReportCell(plain(story.words().word(u"verdict.closed"_s)), Shape::Square,
                             paper::theme().verdict(Verdict::Closed)),
            story.cost(way->cost, &WayCost::npvEur),
            known ? story.words()
                        .quantity(way->id + u".schedule.weeks"_s, story.assessment())
                        .section(QChar(0x00a0), 0, 0)
                  : u"–"_s,
            way->rank > 0 ? QString::number(way->rank) : u"–"_s});
    }
    script.table(table);
}

namespace {

std::vector<ReportCell> findingRow(const Story& story, const Reason& reason)
{
    const Wording& words = story.words();
    const bool open = reason.truth == Truth::Unknown;
    QString opens = open ? story.say(u"open_question"_s) : story.opensIf(reason);
    if (opens.isEmpty())
        opens = u"–"_s;
    return {ReportCell(plain(reason.ref.isEmpty() ? u"–"_s : reason.ref),
                open ? Shape::Diamond : shapeOf(reason.effect),
                open ? paper::theme().unknown() : paper::theme().verdict(reason.effect)),
        Rich {{words.text(reason.text)},
            {u' ' + words.text(reason.remedy), false, paper::theme().muted}},
        kindName(story, reason) + u". "_s + words.source(reason.source), opens};
}

void writeFindings(
    Script& script, const Story& story, const WayResult& way, const QStringList& topic)
{
    ReportTable table {{{story.say(u"col_rule"_s), 0.75}, {story.say(u"col_condition"_s), 2.6},
        {story.say(u"col_source"_s), 1.5}, {story.say(u"col_opens"_s), 1.6}}};
    for (const Reason* reason : story.findings(way, topic))
        table.rows.push_back(findingRow(story, *reason));
    script.lead(
        story.say(table.rows.empty() ? u"dp_none"_s : u"dp_text"_s, {story.wayName(way.id)}));
    script.table(table);
}

} // namespace

void writeDataProtection(Script& script, const Story& story)
{
    const QStringList topic {u"data_protection"_s};
    script.heading(1, story.say(u"data_protection"_s));
    const WayResult* proposed = story.proposed();
    const Wording& words = story.words();
    if (proposed)
        writeFindings(script, story, *proposed, topic);
    script.heading(2, story.say(u"dp_others"_s));
    ReportTable others {{{story.say(u"col_way"_s), 1.3}, {story.say(u"col_verdict"_s), 1.1},
        {story.say(u"col_decisive"_s), 3.2}}};
    for (const WayResult* way : story.orderedWays()) {
        if (way == proposed || way->id == "today"_L1)
            continue;
        const auto found = weightiestFirst(story.findings(*way, topic), story.assessment());
        const QString decisive = found.empty()
            ? u"–"_s
            : words.text(found.front()->text) + u" ("_s + kindName(story, *found.front()) + u", "_s
                + words.source(found.front()->source) + u')';
        others.rows.push_back({story.wayName(way->id), verdictCell(story, *way, topic), decisive});
    }
    script.table(others);
}

} // namespace kursbuch
