#include "app/exchange/open_points.h"
#include "ui/report/office_paper.h"
#include "ui/report/paper_answers.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysToAnswer = 14; // where no earlier date was set for the officer
constexpr qsizetype kMostLetters = 320;

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= kMostLetters ? line : line.left(kMostLetters - 2) + u" …"_s;
}

std::vector<OpenPoint> pointsOfOfficer(const Story& story)
{
    std::vector<OpenPoint> points = openPoints(story.plan(), story.assessment(), story.catalog());
    std::erase_if(
        points, [](const OpenPoint& point) { return point.role != "data_protection"_L1; });
    return points;
}

/// The first date on which the officer has to bring something, else two weeks from now.
QDate dueOf(const std::vector<OpenPoint>& points, const QDate& today)
{
    for (const OpenPoint& point : points)
        if (point.due.isValid() && point.due >= today)
            return point.due;
    return today.addDays(kDaysToAnswer);
}

QString officerName(const Story& story)
{
    for (const Person& person : story.plan().departure.people)
        if (person.role == "data_protection"_L1 && !person.name.trimmed().isEmpty())
            return person.name.trimmed();
    return story.words().word(u"role.data_protection"_s);
}

/// Where the ways that may still be taken would compute.
QString places(const Story& story)
{
    QStringList names;
    for (const WayResult& way : story.assessment().ways) {
        if (way.verdict == Verdict::Closed || way.id == "today"_L1)
            continue;
        QString place = story.words().word(u"request.in_house"_s);
        if (const Offer* offer = story.catalog().offer(way.offerId))
            place = countryName(story, offer->country);
        else if (const Service* service = story.catalog().service(way.offerId))
            place = countryName(story, service->country);
        if (!names.contains(place))
            names.append(place);
    }
    return names.join(u", "_s);
}

QString waysInPlay(const Story& story)
{
    static const QStringList kVerdicts {u"open"_s, u"conditions"_s, u"closed"_s};
    QStringList names;
    for (const WayResult& way : story.assessment().ways)
        if (way.verdict != Verdict::Closed && way.id != "today"_L1)
            names.append(story.words().say(u"request.way"_s,
                {story.wayName(way.id),
                    story.words().word(u"verdict."_s + kVerdicts[static_cast<int>(way.verdict)])}));
    return names.join(u", "_s);
}

} // namespace

OfficePaper officerRequest(const Story& story, std::size_t most)
{
    const Wording& words = story.words();
    const PaperAnswers answers(story);
    const auto say = [&words](const QString& key, const QStringList& arguments = {}) {
        return words.say(u"request."_s + key, arguments);
    };
    const auto orNotYet = [&answers](const QString& text) {
        return text.trimmed().isEmpty() ? answers.notYet() : shortened(text);
    };
    const std::vector<OpenPoint> points = pointsOfOfficer(story);
    const QDate today = story.assessment().context.asOf;
    const Departure& from = story.plan().departure;
    OfficePaper paper(say(u"kind"_s), shortened(story.title()),
        say(u"dated"_s, {words.date(today), officerName(story)}));
    paper.text(say(u"asks"_s,
        {from.organisation.trimmed().isEmpty() ? say(u"we"_s) : shortened(from.organisation),
            words.date(dueOf(points, today))}));
    paper.heading(2, say(u"about"_s));
    paper.bullets({say(u"purpose"_s, {orNotYet(from.purpose)}), answers.line(u"use-case"_s),
        shortened(answers.line(u"categories"_s)), answers.line(u"allowed-places"_s),
        say(u"places"_s, {orNotYet(places(story))}),
        say(u"ways"_s, {orNotYet(waysInPlay(story))})});
    paper.heading(2, say(u"what"_s));
    paper.bullets(
        {say(u"vote"_s), say(u"questions"_s, {QString::number(points.size())}), say(u"session"_s)});
    if (most > 0 && !points.empty()) {
        paper.heading(2, say(u"open"_s));
        QStringList lines;
        for (std::size_t i = 0; i < std::min(most, points.size()); ++i)
            lines.append(words.text(points[i].label));
        if (points.size() > most)
            lines.append(say(u"more"_s, {QString::number(points.size() - most)}));
        paper.bullets(lines);
    }
    paper.heading(2, say(u"reply"_s));
    paper.text(say(u"reply_votes"_s));
    paper.text(say(u"reply_words"_s));
    paper.text(say(u"reply_sign"_s));
    paper.note(words.word(u"papers.not_legal_advice"_s));
    return paper;
}

} // namespace kursbuch
