#include "ui/report/parts.h"
#include "ui/report/report_charts.h"

#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;
using paper::mm;

namespace {

constexpr std::size_t kCashWays = 4; // columns beside the year
constexpr double kMonthsPerYear = 12.0;
constexpr double kThousand = 1e3;

/// Names of the figures without which the way has no cost; empty where none is missing.
QString missingFigures(const Story& story, const WayResult& way)
{
    QStringList labels;
    for (const QString& id : way.missing) {
        const auto figure = story.catalog().figure(id);
        labels.append(figure ? story.words().text(figure->label) : id);
    }
    return labels.join(u", "_s);
}

QString moneyTimes(const Story& story, const QString& quantity, double factor)
{
    const auto eur = story.moneyWords().value(quantity);
    return eur ? story.words().money(*eur * factor) : u"–"_s;
}

void writeCostTable(Script& script, const Story& story)
{
    script.heading(2, story.say(u"costs_of_ways"_s));
    ReportTable table {
        {{story.say(u"col_way"_s), 1.8}, {story.say(u"col_upfront"_s), 1, Qt::AlignRight},
            {story.say(u"col_total"_s), 1, Qt::AlignRight},
            {story.say(u"col_npv"_s), 1, Qt::AlignRight},
            {story.say(u"col_a_year"_s), 1, Qt::AlignRight},
            {story.say(u"col_thousand"_s), 1, Qt::AlignRight}}};
    std::vector<Rich> missing;
    for (const WayResult* way : story.orderedWays()) {
        if (way->cost) {
            const WayMoney* found = story.money().way(way->id);
            const WayMoney money = found ? *found : WayMoney {};
            table.rows.push_back({way == story.proposed() ? strong(story.wayName(way->id))
                                                          : plain(story.wayName(way->id)),
                story.cost(way->cost, &WayCost::upfrontEur),
                story.cost(way->cost, &WayCost::totalEur), story.cost(way->cost, &WayCost::npvEur),
                moneyTimes(story, money.equivalent, kMonthsPerYear),
                moneyTimes(story, money.perThousandRequests, kThousand)});
            continue;
        }
        if (const QString labels = missingFigures(story, *way); !labels.isEmpty())
            missing.push_back(
                plain(story.say(u"missing_cost"_s, {story.wayName(way->id), labels})));
    }
    script.table(table);
    script.bullets(missing);
    if (const QString close = story.moneyWords().closeCall(); !close.isEmpty())
        script.paragraph(close);
}

void writeMeetings(Script& script, const Story& story)
{
    const WayResult* proposed = story.proposed();
    std::vector<Rich> sentences;
    for (const Meeting& meeting : story.money().meetings) {
        const auto closed = [&](const QString& id) {
            const WayResult* way = story.assessment().way(id);
            return way == nullptr || way->verdict == Verdict::Closed;
        };
        const bool concerns = proposed && (meeting.a == proposed->id || meeting.b == proposed->id);
        if (concerns && !closed(meeting.a) && !closed(meeting.b))
            sentences.push_back(plain(story.moneyWords().meeting(meeting)));
    }
    if (sentences.empty())
        return;
    script.heading(2, story.say(u"meetings"_s));
    script.bullets(sentences);
}

/// Years of the proposed way by what they are spent on.
void writeProposedYears(Script& script, const Story& story)
{
    const WayResult* way = story.proposed();
    const WayMoney* money = way ? story.money().way(way->id) : nullptr;
    const auto years = money ? shownYears(*money, story.money()) : std::nullopt;
    if (!years || years->empty())
        return;
    const Wording& words = story.words();
    ReportTable table {{{story.say(u"years_of"_s, {story.wayName(way->id)}), 1.6},
        {story.say(u"col_upfront"_s), 1, Qt::AlignRight},
        {story.say(u"col_running"_s), 1, Qt::AlignRight},
        {story.say(u"col_residual"_s), 1, Qt::AlignRight},
        {story.say(u"sum"_s), 1, Qt::AlignRight}}};
    double sum = 0;
    for (const ShownYear& year : *years) {
        const double paid = year.investmentEur + year.runningEur - year.residualEur;
        sum += paid;
        const QString name = story.moneyWords().year(year.year, story.plan());
        table.rows.push_back({year.partial ? words.say(u"money.partial"_s, {name}) : name,
            words.money(year.investmentEur), words.money(year.runningEur),
            year.residualEur == 0.0 ? u"–"_s : words.money(-year.residualEur), words.money(paid)});
    }
    table.rows.push_back(
        {strong(story.say(u"sum"_s)), QString(), QString(), QString(), strong(words.money(sum))});
    script.table(table);
}

void writeCash(Script& script, const Story& story)
{
    const YearCosts costs = yearCosts(moneyPictures(story, kCashWays));
    if (costs.ways.empty())
        return;
    script.heading(2, story.say(u"cash"_s));
    const auto vat = story.vat();
    const QString tax = story.money().gross && vat
        ? story.say(u"cash_gross"_s, {story.words().percent(*vat)})
        : story.say(u"cash_net"_s);
    script.lead(story.say(u"cash_text"_s) + u' ' + tax);
    script.picture(yearPictureHeight(costs), paintYearCosts(costs));
    writeProposedYears(script, story);
    ReportTable table {{{story.say(u"col_year"_s), 0.8}}};
    std::vector<ReportCell> sums {strong(story.say(u"sum"_s))};
    for (const YearBars& way : costs.ways) {
        table.columns.push_back({way.label, 1, Qt::AlignRight});
        double sum = 0;
        for (std::size_t year = 0; year < costs.years.size(); ++year)
            sum += way.investmentEur[year] + way.runningEur[year];
        sums.emplace_back(strong(story.words().money(sum)));
    }
    for (std::size_t year = 0; year < costs.years.size(); ++year) {
        std::vector<ReportCell> row {costs.years[year]};
        for (const YearBars& way : costs.ways)
            row.emplace_back(story.words().money(way.investmentEur[year] + way.runningEur[year]));
        table.rows.push_back(std::move(row));
    }
    table.rows.push_back(std::move(sums));
    script.table(table);
}

void writeUtilisation(Script& script, const Story& story)
{
    std::vector<Rich> sentences;
    for (const BreakEven& tipping : story.money().utilisation)
        sentences.push_back(plain(story.moneyWords().utilisation(tipping)));
    for (const BreakEven& tipping : story.money().volume)
        sentences.push_back(plain(story.moneyWords().volume(tipping)));
    if (sentences.empty())
        return;
    script.heading(2, story.say(u"utilisation"_s));
    const CumulativeCost costs = utilisationCost(moneyPictures(story, kCashWays));
    if (!costs.curves.empty())
        script.picture(mm(58), paintCumulative(costs), story.say(u"utilisation_caption"_s));
    script.bullets(sentences);
}

void writeBenefit(Script& script, const Story& story)
{
    QStringList benefit;
    if (const double cash = cashBenefitPerMonth(story); cash > 0)
        benefit.append(story.say(u"benefit_sum"_s, {story.words().money(cash)}));
    const WayResult* today = story.assessment().way(u"today"_s);
    if (today && today->cost)
        benefit.append(story.say(u"today_sum"_s, {story.words().money(today->cost->totalEur)}));
    const WayResult* proposed = story.proposed();
    const WayMoney* money = proposed ? story.money().way(proposed->id) : nullptr;
    if (money && story.moneyWords().value(money->netCash))
        benefit.append(story.say(u"net_benefit"_s,
            {story.moneyWords().money(money->netCash),
                story.moneyWords().payback(money->paybackCash)}));
    if (const QString support = money ? story.moneyWords().support(*money) : QString();
        !support.isEmpty())
        benefit.append(support + u'.');
    script.paragraph(benefit.join(u' '));
}

} // namespace

void writeEconomics(Script& script, const Story& story)
{
    const CostBreakdown breakdown = costBreakdown(story);
    script.heading(1, story.say(u"economics"_s));
    if (!breakdown.stacks.empty()) {
        const double height = mm(24 + 8.0 * static_cast<double>(breakdown.stacks.size()));
        script.picture(height, paintBreakdown(breakdown), story.say(u"breakdown_caption"_s));
    }
    writeCostTable(script, story);
    writeMeetings(script, story);
    writeCash(script, story);
    writeUtilisation(script, story);
    writeBenefit(script, story);
}

} // namespace kursbuch
