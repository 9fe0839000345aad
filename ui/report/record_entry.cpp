#include "ui/report/office_paper.h"
#include "ui/report/paper_answers.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// Writes the points of Art. 30(1), none of them left out.
class Record {
public:
    explicit Record(const Story& story)
        : m_story(story)
        , m_words(story.words())
        , m_answers(story)
        , m_paper(say(u"kind"_s), story.title(), story.subtitle())
    {
    }

    OfficePaper write()
    {
        m_paper.text(say(u"intro"_s));
        controller();
        purposes();
        categories();
        recipients();
        transfers();
        point(u"f"_s, m_answers.lines({u"DP-28"_s}, true));
        measures();
        m_paper.heading(1, say(u"state"_s));
        m_paper.bullets({waySentence(m_story), say(u"changes"_s)});
        m_paper.note(m_words.word(u"papers.not_legal_advice"_s));
        return std::move(m_paper);
    }

private:
    [[nodiscard]] QString say(const QString& key, const QStringList& arguments = {}) const
    {
        return m_words.say(u"record."_s + key, arguments);
    }
    /// "Name: value", "Name: not stated yet" where there is none.
    [[nodiscard]] QString field(const QString& key, const QString& value) const
    {
        const QString text = value.trimmed();
        return say(key, {text.isEmpty() ? m_answers.notYet() : text});
    }

    void point(const QString& letter, QStringList lines)
    {
        m_paper.heading(1, say(letter));
        lines.removeAll(QString());
        m_paper.bullets(lines.isEmpty() ? QStringList {m_answers.notYet()} : lines);
    }

    void controller()
    {
        QStringList officers;
        for (const Person& person : m_story.plan().departure.people)
            if (person.role == "data_protection"_L1 && !person.name.trimmed().isEmpty())
                officers.append(person.name.trimmed());
        point(u"a"_s,
            {field(u"controller"_s, m_story.plan().departure.organisation), field(u"contact"_s, {}),
                field(u"representative"_s, {}), field(u"officer"_s, officers.join(u", "_s)),
                field(u"officer_contact"_s, {})});
    }

    void purposes()
    {
        QStringList lines {field(u"purpose"_s, m_story.plan().departure.purpose)};
        lines += m_answers.line(u"use-case"_s);
        lines += m_answers.lines({u"DP-04"_s}, true);
        point(u"b"_s, lines);
    }

    void categories()
    {
        const QStringList people = peopleConcerned(m_story);
        point(u"c"_s,
            {field(u"people"_s, people.join(u", "_s)), m_answers.line(u"categories"_s),
                m_answers.line(u"training-categories"_s)});
    }

    void recipients()
    {
        QStringList lines;
        for (const auto& [provider, country] : recipientsOf(m_story))
            lines += say(u"recipient"_s,
                {provider->name, countryName(m_story, provider->seat),
                    country.isEmpty() ? m_answers.notYet() : countryName(m_story, country)});
        if (lines.isEmpty() && m_story.proposed() != nullptr)
            lines += say(u"no_recipient"_s);
        lines += m_answers.lines({u"DP-17"_s, u"DP-18"_s, u"DP-19"_s, u"OP-29"_s}, true);
        point(u"d"_s, lines);
    }

    void transfers()
    {
        QStringList lines;
        bool external = false;
        for (const auto& [provider, country] : recipientsOf(m_story)) {
            external = true;
            const Place* place = m_story.catalog().place(country);
            const bool inside = place != nullptr && place->status == "eea"_L1;
            lines += inside
                ? say(u"site_inside"_s, {provider->name, countryName(m_story, country)})
                : say(u"site_outside"_s,
                    {provider->name,
                        country.isEmpty() ? m_answers.notYet() : countryName(m_story, country)});
        }
        if (external) {
            lines += m_answers.line(u"support-access"_s);
            lines += m_answers.lines({u"DP-23"_s, u"DP-24"_s}, true);
        } else if (m_story.proposed() != nullptr) {
            lines += say(u"no_transfer"_s);
        }
        point(u"e"_s, lines);
    }

    void measures()
    {
        // Art. 32(1) (a) to (d): pseudonymisation and encryption, confidentiality and integrity,
        // restoring, testing.
        point(u"g"_s,
            m_answers.lines({u"DP-16"_s, u"DP-21"_s, u"DP-26"_s, u"DP-27"_s, u"OP-02"_s, u"OP-20"_s,
                                u"OP-21"_s, u"OP-22"_s, u"OP-23"_s, u"OP-28"_s},
                false));
    }

    const Story& m_story;
    const Wording& m_words;
    PaperAnswers m_answers;
    OfficePaper m_paper;
};

} // namespace

OfficePaper recordOfProcessing(const Story& story)
{
    return Record(story).write();
}

} // namespace kursbuch
