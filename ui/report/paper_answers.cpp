#include "ui/report/paper_answers.h"

#include "app/assess/answers.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

QStringList profilesOfWay(const WayResult* way)
{
    QStringList profiles {QString()};
    if (way != nullptr)
        for (const LegResult& leg : way->legs)
            profiles.append(leg.profile);
    return profiles;
}

} // namespace

PaperAnswers::PaperAnswers(const Story& story)
    : m_story(story)
    , m_asked(askedQuestions(story.plan(), story.assessment(), story.catalog()))
{
    const QStringList profiles = profilesOfWay(story.proposed());
    std::erase_if(m_asked,
        [&profiles](const AskedQuestion& asked) { return !profiles.contains(asked.profile); });
}

QString PaperAnswers::notYet() const
{
    return m_story.words().word(u"papers.not_yet"_s);
}

QString PaperAnswers::answerOf(const AskedQuestion& asked) const
{
    const Wording& words = m_story.words();
    QStringList labels;
    const QStringList chosen = asked.answer.options.isEmpty() && !asked.proposed.isEmpty()
        ? QStringList {asked.proposed}
        : asked.answer.options;
    for (const ItemOption& option : asked.item->options)
        if (chosen.contains(option.id))
            labels.append(words.text(option.label));
    QString text = labels.join(u", "_s);
    if (asked.answer.notApplicable)
        text = words.word(u"report.not_applicable"_s);
    else if (asked.answer.options.isEmpty() && !text.isEmpty())
        text = words.say(u"papers.by_papers"_s, {text});
    const QString note = asked.answer.note.simplified();
    if (text.isEmpty())
        text = notYet();
    return note.isEmpty() ? text : text + u" – "_s + note;
}

QString PaperAnswers::lineOf(const AskedQuestion& asked) const
{
    const Text& label = m_story.catalog().facts.at(asked.item->fact).label;
    const QString name = providerName(asked.profile, m_story.catalog());
    const QString line = m_story.words().text(label) + u": "_s + answerOf(asked);
    return name.isEmpty() ? line : name + u", "_s + line;
}

QStringList PaperAnswers::lines(const QStringList& refs, bool withOpen) const
{
    QStringList lines;
    for (const AskedQuestion& asked : m_asked)
        if (refs.contains(asked.item->ref) && (withOpen || !asked.isOpen()))
            lines.append(lineOf(asked));
    lines.removeDuplicates();
    return lines;
}

QString PaperAnswers::line(const QString& itemId) const
{
    for (const AskedQuestion& asked : m_asked)
        if (asked.item->id == itemId)
            return lineOf(asked);
    return {};
}

QString PaperAnswers::answer(const QString& itemId) const
{
    for (const AskedQuestion& asked : m_asked)
        if (asked.item->id == itemId)
            return answerOf(asked);
    return notYet();
}

QStringList PaperAnswers::ofStop(const QString& stop) const
{
    QStringList lines;
    for (const AskedQuestion& asked : m_asked)
        if (asked.item->stop == stop && !asked.isOpen())
            lines.append(lineOf(asked));
    return lines;
}

std::vector<Recipient> recipientsOf(const Story& story)
{
    std::vector<Recipient> recipients;
    const WayResult* way = story.proposed();
    if (way == nullptr)
        return recipients;
    QString country;
    if (const Offer* offer = story.catalog().offer(way->offerId))
        country = offer->country;
    else if (const Service* service = story.catalog().service(way->offerId))
        country = service->country;
    for (const LegResult& leg : way->legs) {
        const Provider* provider = leg.profile.startsWith("provider:"_L1)
            ? story.catalog().provider(leg.profile.mid(9))
            : nullptr;
        if (provider != nullptr)
            recipients.push_back({provider, country});
    }
    return recipients;
}

QString countryName(const Story& story, const QString& iso)
{
    const Place* place = story.catalog().place(iso);
    return place == nullptr ? iso : story.words().text(place->name);
}

QStringList peopleConcerned(const Story& story)
{
    static const QList<std::pair<QString, QString>> kGroups {{u"emp"_s, u"staff"_s},
        {u"child"_s, u"children"_s}, {u"healthsgb"_s, u"patients"_s},
        {u"social"_s, u"beneficiaries"_s}, {u"secret203"_s, u"clients"_s},
        {u"art10"_s, u"offenders"_s}};
    const Facts& facts = story.assessment().planFacts;
    const QStringList categories
        = setOf(facts, u"plan.categories"_s) + setOf(facts, u"plan.training_categories"_s);
    QStringList groups;
    for (const auto& [category, group] : kGroups)
        if (categories.contains(category))
            groups.append(story.words().word(u"papers.people."_s + group));
    if (isTrue(facts, u"plan.per_user_logs"_s))
        groups.append(story.words().word(u"papers.people.users"_s));
    return groups;
}

QString waySentence(const Story& story)
{
    const WayResult* way = story.proposed();
    if (way == nullptr)
        return story.words().word(u"papers.no_way"_s);
    const bool chosen = story.plan().choices.way == way->id;
    return story.words().say(
        chosen ? u"papers.way_chosen"_s : u"papers.way_recommended"_s, {story.wayName(way->id)});
}

} // namespace kursbuch
