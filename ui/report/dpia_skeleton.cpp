#include "ui/report/office_paper.h"
#include "ui/report/paper_answers.h"
#include "ui/report/parts.h"
#include "ui/text/threshold_words.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// Writes what Art. 35(7) asks for, with places to go on where a person has to judge.
class Skeleton {
public:
    explicit Skeleton(const Story& story)
        : m_story(story)
        , m_words(story.words())
        , m_answers(story)
        , m_paper(say(u"kind"_s), story.title(), story.subtitle())
    {
    }

    OfficePaper write()
    {
        m_paper.text(say(u"intro"_s));
        threshold();
        description();
        necessity();
        risks();
        measures();
        opinions();
        openQuestions();
        m_paper.note(m_words.word(u"papers.not_legal_advice"_s));
        return std::move(m_paper);
    }

private:
    [[nodiscard]] QString say(const QString& key, const QStringList& arguments = {}) const
    {
        return m_words.say(u"dpia."_s + key, arguments);
    }
    [[nodiscard]] QString field(const QString& key, const QString& value) const
    {
        const QString text = value.trimmed();
        return say(key, {text.isEmpty() ? m_answers.notYet() : text});
    }
    void bullets(QStringList lines)
    {
        lines.removeAll(QString());
        m_paper.bullets(lines.isEmpty() ? QStringList {m_answers.notYet()} : lines);
    }

    void threshold()
    {
        static const QStringList kMet {u"no"_s, u"unknown"_s, u"yes"_s};
        const ThresholdCheck check = thresholdCheck(m_story.assessment().planFacts, m_story.plan());
        const ThresholdWords words = thresholdWords(check, m_words);
        m_paper.heading(1, say(u"threshold"_s));
        m_paper.text(words.result);
        m_paper.bullets(words.why);
        OfficeTable table {{say(u"col_criterion"_s), say(u"col_met"_s)}, {4, 1}};
        for (const Criterion& criterion : check.criteria)
            table.rows.push_back({m_words.word(u"threshold."_s + criterion.id),
                say(u"met_"_s + kMet[static_cast<int>(criterion.met)])});
        m_paper.table(std::move(table));
        m_paper.note(m_words.word(u"threshold.source"_s));
    }

    void description()
    {
        m_paper.heading(1, say(u"a"_s));
        QStringList lines {field(u"purpose"_s, m_story.plan().departure.purpose),
            m_answers.line(u"use-case"_s), waySentence(m_story)};
        for (const Workload& workload : m_story.plan().workloads) {
            const Model* model = m_story.catalog().model(workload.modelId);
            if (model != nullptr)
                lines += say(u"model"_s,
                    {workload.name.trimmed().isEmpty() ? model->kind : workload.name, model->name});
        }
        lines += m_answers.line(u"categories"_s);
        lines += m_answers.line(u"training-categories"_s);
        lines += m_words.say(u"record.people"_s,
            {peopleConcerned(m_story).isEmpty() ? m_answers.notYet()
                                                : peopleConcerned(m_story).join(u", "_s)});
        for (const auto& [provider, country] : recipientsOf(m_story))
            lines += m_words.say(u"record.recipient"_s,
                {provider->name, countryName(m_story, provider->seat),
                    country.isEmpty() ? m_answers.notYet() : countryName(m_story, country)});
        lines += m_answers.ofStop(u"interfaces"_s);
        if (isLegitimateInterest())
            lines += field(u"interest"_s, {});
        bullets(lines);
    }

    [[nodiscard]] bool isLegitimateInterest() const
    {
        const auto answer = m_story.plan().answers.find(u"legal-basis"_s);
        return answer != m_story.plan().answers.end()
            && answer->second.options.contains(u"legitimate_interest"_s);
    }

    void necessity()
    {
        m_paper.heading(1, say(u"b"_s));
        QStringList lines = m_answers.lines(
            {u"DP-03"_s, u"DP-04"_s, u"DP-05"_s, u"DP-06"_s, u"DP-16"_s, u"DP-17"_s, u"DP-18"_s,
                u"DP-23"_s, u"DP-28"_s, u"DP-29"_s, u"DP-30"_s, u"DP-32"_s},
            true);
        lines += field(u"milder"_s, {});
        lines += field(u"proportionate"_s, {});
        bullets(lines);
    }

    /// What may happen to people (access, change, loss) is judged by hand; what the rules found
    /// stands below it.
    void risks()
    {
        m_paper.heading(1, say(u"c"_s));
        bullets({m_answers.line(u"damage"_s), m_answers.line(u"protection-need"_s)});
        const QString blank = say(u"to_judge"_s);
        OfficeTable events {
            {say(u"col_event"_s), say(u"col_severity"_s), say(u"col_likelihood"_s)}, {2, 1, 1}};
        const QString damage = m_answers.answer(u"damage"_s);
        events.rows = {{say(u"event_access"_s), damage, blank},
            {say(u"event_change"_s), blank, blank}, {say(u"event_loss"_s), blank, blank}};
        m_paper.table(std::move(events));
        const WayResult* way = m_story.proposed();
        if (way == nullptr)
            return m_paper.text(m_words.word(u"papers.no_way"_s));
        OfficeTable found {
            {say(u"col_finding"_s), say(u"col_rule"_s), say(u"col_likelihood"_s)}, {3.4, 1.2, 1}};
        for (const Reason* reason : m_story.findings(*way, {u"data_protection"_s}))
            found.rows.push_back({m_words.text(reason->text),
                u"%1, %2"_s.arg(
                    reason->ref.isEmpty() ? reason->rule : reason->ref, kindName(m_story, *reason)),
                blank});
        if (found.rows.empty())
            m_paper.text(say(u"no_finding"_s));
        m_paper.table(std::move(found));
    }

    void measures()
    {
        m_paper.heading(1, say(u"d"_s));
        OfficeTable table {
            {say(u"col_measure"_s), say(u"col_owner"_s), say(u"col_finding_of"_s)}, {3, 1.2, 1}};
        if (const WayResult* way = m_story.proposed()) {
            for (const Reason* reason : m_story.findings(*way, {u"data_protection"_s})) {
                const QString remedy = m_words.text(reason->remedy);
                if (!remedy.isEmpty())
                    table.rows.push_back({remedy,
                        reason->who.isEmpty() ? u"–"_s : m_words.word(u"role."_s + reason->who),
                        reason->ref.isEmpty() ? reason->rule : reason->ref});
            }
        }
        m_paper.table(std::move(table));
        m_paper.heading(2, say(u"in_place"_s));
        bullets(m_answers.lines({u"DP-16"_s, u"DP-21"_s, u"DP-26"_s, u"DP-27"_s, u"OP-02"_s,
                                    u"OP-20"_s, u"OP-21"_s, u"OP-22"_s, u"OP-23"_s, u"OP-28"_s},
            false));
    }

    void opinions()
    {
        m_paper.heading(1, say(u"opinions"_s));
        const Standing& standing = m_story.assessment().context.standing;
        const QString vote = standing.officerVote.isEmpty()
            ? QString()
            : m_words.word(u"vote."_s + standing.officerVote);
        bullets({field(u"officer"_s, vote), field(u"people_heard"_s, {}),
            m_answers.line(u"council"_s), m_answers.line(u"dpia"_s),
            m_answers.line(u"art36-answer"_s), field(u"review"_s, {})});
    }

    void openQuestions()
    {
        const WayResult* way = m_story.proposed();
        if (way == nullptr || way->judgement.questions.empty())
            return;
        QStringList lines;
        for (const OpenQuestion& question : way->judgement.questions)
            lines += m_words.text(question.label)
                + (question.who.isEmpty()
                        ? QString()
                        : u" ("_s + m_words.word(u"role."_s + question.who) + u')');
        lines.removeDuplicates();
        m_paper.heading(1, say(u"open"_s));
        m_paper.bullets(lines);
    }

    const Story& m_story;
    const Wording& m_words;
    PaperAnswers m_answers;
    OfficePaper m_paper;
};

} // namespace

OfficePaper impactAssessment(const Story& story)
{
    return Skeleton(story).write();
}

} // namespace kursbuch
