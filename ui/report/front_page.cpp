#include "ui/charts/qcustomplot_include.h"
#include "ui/report/parts.h"
#include "ui/report/report_charts.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;
using paper::mm;

namespace {

const QStringList kTechnical {u"operations"_s, u"technique"_s, u"use_case"_s, u"strategy"_s};

void writeTitle(Script& script, const Story& story)
{
    const TextBox left(plain(story.plan().departure.organisation.trimmed()),
        paper::muted(paper::body()), paper::kColumn * 0.7);
    const TextBox right(plain(story.say(u"kind"_s)), paper::muted(paper::body()),
        paper::kColumn * 0.28, Qt::AlignRight);
    script.add({.height = std::max(left.height(), right.height()),
        .paint = [left, right](QCPPainter& painter, const QRectF& area) {
            left.paint(painter, area.topLeft());
            right.paint(painter, area.topLeft() + QPointF(area.width() * 0.72, 0));
        }});
    const TextBox title(plain(story.title()), paper::heading(0), paper::kColumn);
    script.add({.height = title.height(),
        .before = mm(7),
        .paint = [title](QCPPainter& painter, const QRectF& area) {
            title.paint(painter, area.topLeft());
        }});
    script.space(mm(1.5));
    paper::Type line = paper::muted(paper::table());
    script.paragraph(plain(story.subtitle()), line);
    script.space(mm(0.2));
    script.paragraph(plain(story.formalities()), line);
}

QString deviation(const Story& story)
{
    const QString recommended = story.assessment().recommendation.way;
    const QString chosen = story.plan().choices.way;
    if (chosen.isEmpty() || recommended.isEmpty() || chosen == recommended)
        return {};
    const QString reason = story.plan().choices.deviationReason.trimmed();
    return reason.isEmpty() ? story.say(u"deviates_without_reason"_s, {story.wayName(recommended)})
                            : story.say(u"deviates"_s, {story.wayName(recommended), reason});
}

void writeRecommendation(Script& script, const Story& story)
{
    const Recommendation& recommendation = story.assessment().recommendation;
    const WayResult* way = story.proposed();
    if (!way) {
        script.callout({{story.say(u"no_recommendation"_s) + u' ', true},
                           {story.say(u"no_recommendation_why"_s)}},
            paper::theme().unknown());
        return;
    }
    QStringList sentences;
    const bool followed = way->id == recommendation.way;
    if (followed) {
        for (std::size_t i = 0; i < std::min<std::size_t>(recommendation.reasons.size(), 2); ++i)
            sentences.append(story.words().message(recommendation.reasons[i], story.assessment()));
    }
    sentences.append(deviation(story));
    if (way->cost)
        sentences.append(story.say(u"npv_over"_s,
            {QString::number(story.months()), story.words().money(way->cost->npvEur)}));
    if (followed && recommendation.narrow)
        sentences.append(story.say(u"narrow"_s));
    if (followed && recommendation.provisional)
        sentences.append(story.say(u"provisional"_s));
    sentences.removeAll(QString());
    const QString head = story.say(followed ? u"recommendation"_s : u"chosen_instead"_s,
        {story.words().word(u"way."_s + way->id)});
    script.callout({{head + u' ', true}, {sentences.join(u' ')}},
        paper::theme().verdict(way->verdict == Verdict::Closed ? Verdict::Closed : Verdict::Open));
}

/// The first month from which the proposed way stays cheaper than another one.
const Crossing* firstCrossing(const Story& story, const WayResult& way)
{
    for (const Crossing& crossing : story.assessment().crossings) {
        if (crossing.cheaperAfter == way.id && crossing.cheaperBefore != "today"_L1)
            return &crossing;
    }
    return nullptr;
}

void writeCards(Script& script, const Story& story)
{
    const WayResult* way = story.proposed();
    if (!way)
        return;
    std::vector<ReportCard> cards {{story.say(u"card_way"_s), story.wayName(way->id)}};
    if (way->cost) {
        cards.push_back({story.say(u"card_upfront"_s), story.words().money(way->cost->upfrontEur)});
        cards.push_back({story.say(u"card_monthly"_s),
            story.words().money(story.meanPerMonth(*way).value_or(0))});
        if (const Crossing* crossing = firstCrossing(story, *way)) {
            cards.push_back(
                {story.say(u"card_crossing"_s, {story.wayName(crossing->cheaperBefore)}),
                    story.say(u"month_of"_s,
                        {story.words().number(std::max(1.0, std::ceil(crossing->month)), 0)})});
        } else {
            cards.push_back({story.say(u"card_total"_s, {QString::number(story.months())}),
                story.words().money(way->cost->totalEur)});
        }
    }
    script.cards(cards);
}

void writeWays(Script& script, const Story& story)
{
    script.heading(3, story.say(u"ways"_s));
    ReportTable table {{{story.say(u"col_way"_s), 1.45},
        {story.say(u"col_data_protection"_s), 1.25}, {story.say(u"col_technique"_s), 1.5},
        {story.say(u"col_npv"_s), 0.9, Qt::AlignRight}, {story.say(u"col_result"_s), 1.35}}};
    for (const WayResult* way : story.orderedWays()) {
        const bool first = way == story.proposed();
        const bool today = way->id == "today"_L1;
        std::vector<ReportCell> row;
        row.emplace_back(first ? strong(story.wayName(way->id)) : plain(story.wayName(way->id)));
        row.push_back(
            today ? ReportCell(u"–"_s) : verdictCell(story, *way, {u"data_protection"_s}));
        if (!way->carries)
            row.emplace_back(plain(story.say(u"carries_not"_s)), Shape::Square,
                paper::theme().verdict(Verdict::Closed));
        else
            row.push_back(today ? ReportCell(u"–"_s) : verdictCell(story, *way, kTechnical));
        row.emplace_back(story.cost(way->cost, &WayCost::npvEur));
        row.emplace_back(first ? strong(story.resultWord(*way)) : plain(story.resultWord(*way)));
        table.rows.push_back(std::move(row));
    }
    script.table(table);
}

/// A year in which nothing but the one-off cost falls is left out.
QString yearList(const Story& story, const std::vector<YearCash>& years)
{
    QStringList parts;
    for (const YearCash& year : years) {
        if (std::abs(year.grossEur) >= 0.5)
            parts.append(
                story.say(u"year_amount"_s, {year.year, story.words().money(year.grossEur)}));
    }
    return parts.join(u", "_s);
}

QString ceilingSentence(const Story& story, const WayCost& cost)
{
    const std::optional<double> ceiling = story.plan().departure.budgetEur;
    if (!ceiling)
        return {};
    const double above = cost.totalEur - *ceiling;
    if (above <= 0)
        return story.say(u"resolve_ceiling"_s, {story.words().money(*ceiling)});
    return story.say(
        u"resolve_ceiling_broken"_s, {story.words().money(*ceiling), story.words().money(above)});
}

void writeResolution(Script& script, const Story& story)
{
    script.heading(3, story.say(u"resolution"_s));
    const WayResult* way = story.proposed();
    if (!way || !way->cost || way->verdict == Verdict::Closed) {
        script.paragraph(story.say(u"resolve_not_yet"_s));
        return;
    }
    const Wording& words = story.words();
    const std::optional<double> vat = story.vat();
    const double factor = 1.0 + vat.value_or(0.0);
    QStringList sentences;
    const QString upfront = words.money(way->cost->upfrontEur);
    sentences.append(vat ? story.say(u"resolve_upfront"_s,
                         {words.money(way->cost->upfrontEur * factor), upfront})
                         : story.say(u"resolve_upfront_net"_s, {upfront}));
    const QString years = yearList(story, story.cashByYear(*way));
    sentences.append(story.say(vat ? u"resolve_running"_s : u"resolve_running_net"_s, {years}));
    sentences.append(ceilingSentence(story, *way->cost));
    if (way->verdict == Verdict::Conditions)
        sentences.append(story.say(u"resolve_conditions"_s));
    sentences.removeAll(QString());
    script.paragraph(
        Rich {{story.say(u"resolve_way"_s, {story.words().word(u"way."_s + way->id)}) + u' ', true},
            {sentences.join(u' ')}});
}

double heightOf(const std::vector<Block>& blocks)
{
    double height = 0;
    for (const Block& block : blocks)
        height += block.before + block.height;
    return height;
}

/// The chart takes what the rest of the page leaves, within what can be read.
void writeChart(Script& script, const Story& story, double rest)
{
    const CumulativeCost cost = cumulativeCost(story);
    if (cost.curves.empty())
        return;
    script.heading(3, story.say(u"chart"_s));
    const double free = paper::kBottom - paper::kHead - heightOf(script.blocks()) - rest - mm(10);
    script.picture(std::clamp(free, mm(38), mm(72)), paintCumulative(cost));
}

} // namespace

ReportCell verdictCell(const Story& story, const WayResult& way, const QStringList& topics)
{
    int conditions = 0;
    int questions = 0;
    for (const Reason* reason : story.findings(way, topics))
        (reason->truth == Truth::Unknown ? questions : conditions) += 1;
    const Verdict verdict = story.verdictOn(way, topics);
    const Theme& theme = paper::theme();
    if (verdict == Verdict::Conditions) {
        const QString word = conditions > 0 ? u"condition"_s : u"question"_s;
        const int count = conditions > 0 ? conditions : questions;
        const QString text = count == 1 ? story.say(word + u"_one"_s)
                                        : story.say(word + u"_many"_s, {QString::number(count)});
        return conditions > 0 ? ReportCell(plain(text), shapeOf(verdict), theme.verdict(verdict))
                              : ReportCell(plain(text), Shape::Diamond, theme.unknown());
    }
    const QString word
        = story.words().word(verdict == Verdict::Open ? u"verdict.open"_s : u"verdict.closed"_s);
    return {plain(word), shapeOf(verdict), theme.verdict(verdict)};
}

void writeFrontPage(Script& script, const Story& story)
{
    Script resolution;
    writeResolution(resolution, story);
    writeTitle(script, story);
    writeRecommendation(script, story);
    writeCards(script, story);
    writeWays(script, story);
    writeChart(script, story, heightOf(resolution.blocks()));
    writeResolution(script, story);
}

} // namespace kursbuch
