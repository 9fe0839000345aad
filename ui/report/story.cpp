#include "ui/report/story.h"

#include "app/assess/decisive.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

const QString kSeparator = u" · "_s;

QStringList withoutEmpty(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

/// Law weighs more than guidance, guidance more than judgement.
bool weighsMore(const Reason* a, const Reason* b)
{
    if (a->effect != b->effect)
        return a->effect > b->effect;
    if (a->truth != b->truth)
        return a->truth == Truth::True;
    return a->kind < b->kind;
}

} // namespace

Story::Story(const ReportInput& input)
    : m_input(input)
    , m_words(input.catalog, input.language)
    , m_money(moneyOf(input.plan, input.catalog, input.assessment))
    , m_moneyWords(m_words, input.assessment, m_money)
{
}

QString Story::say(const QString& key, const QStringList& arguments) const
{
    return m_words.say(u"report."_s + key, arguments);
}

QString Story::title() const
{
    const QString title = plan().departure.title.trimmed();
    return title.isEmpty() ? say(u"untitled"_s) : title;
}

QString Story::revision() const
{
    return m_input.revision > 0 ? say(u"revision"_s, {QString::number(m_input.revision)})
                                : say(u"draft"_s);
}

QString Story::checksum() const
{
    QByteArray hex = m_input.planHash.size() == 32 ? m_input.planHash.toHex() : m_input.planHash;
    hex = hex.left(12).simplified();
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups.append(QString::fromLatin1(hex.mid(i, 4)));
    return groups.join(u' ');
}

QString Story::subtitle() const
{
    QDate oldest;
    QDate newest;
    for (const UsedFigure& figure : assessment().figures) {
        if (!figure.id.endsWith("price"_L1) || figure.overridden || !figure.source.date.isValid())
            continue;
        oldest = oldest.isValid() ? std::min(oldest, figure.source.date) : figure.source.date;
        newest = newest.isValid() ? std::max(newest, figure.source.date) : figure.source.date;
    }
    const QString from = oldest.toString(u"MM/yyyy"_s);
    const QString to = newest.toString(u"MM/yyyy"_s);
    QString prices;
    if (newest.isValid())
        prices = from == to ? say(u"prices_of"_s, {to}) : say(u"prices_between"_s, {from, to});
    const QString dated = m_input.date.isValid()
        ? say(u"of_date"_s, {revision(), m_words.date(m_input.date)})
        : revision();
    return withoutEmpty(
        {dated, say(u"period"_s, {QString::number(months())}), say(u"net"_s), prices})
        .join(kSeparator);
}

QString Story::formalities() const
{
    const Departure& from = plan().departure;
    const auto sayIf = [this](const QString& key, const QString& value) {
        return value.trimmed().isEmpty() ? QString() : say(key, {value.trimmed()});
    };
    return withoutEmpty({sayIf(u"file_number"_s, from.fileNumber), sayIf(u"for_body"_s, from.body),
                            sayIf(u"by_author"_s, from.author), from.confidentiality.trimmed()})
        .join(kSeparator);
}

int Story::months() const
{
    for (const WayResult& way : assessment().ways) {
        if (way.cost)
            return static_cast<int>(way.cost->monthlyEur.size());
    }
    return plan().departure.periodMonths.value_or(assessment().sheet.months());
}

QString Story::wayName(const QString& wayId) const
{
    return m_words.word(u"way."_s + wayId + u".short"_s);
}

const WayResult* Story::proposed() const
{
    const QString& chosen = plan().choices.way;
    const QString& id = chosen.isEmpty() ? assessment().recommendation.way : chosen;
    const auto found = std::ranges::find(assessment().ways, id, &WayResult::id);
    return found == assessment().ways.end() ? nullptr : &*found;
}

std::vector<const WayResult*> Story::orderedWays() const
{
    std::vector<const WayResult*> ways;
    for (const WayResult& way : assessment().ways)
        ways.push_back(&way);
    const auto place = [](const WayResult* way) {
        if (way->rank > 0)
            return way->rank;
        if (way->id == "today"_L1)
            return 1000;
        return way->verdict == Verdict::Closed || !way->carries ? 500 : 100;
    };
    std::ranges::stable_sort(
        ways, [&](const WayResult* a, const WayResult* b) { return place(a) < place(b); });
    return ways;
}

QString Story::resultWord(const WayResult& way) const
{
    if (way.id == "today"_L1)
        return say(u"result_compared"_s);
    if (way.id == assessment().recommendation.way)
        return say(u"result_recommended"_s);
    if (way.id == plan().choices.way)
        return say(u"result_chosen"_s);
    if (way.verdict == Verdict::Closed || !way.carries)
        return say(u"result_excluded"_s);
    if (!way.cost)
        return say(u"result_uncosted"_s);
    return say(way.verdict == Verdict::Open ? u"result_possible"_s : u"result_conditions"_s);
}

std::vector<const Reason*> Story::findings(const WayResult& way, const QStringList& topics) const
{
    std::vector<const Reason*> found;
    for (const Reason& reason : way.judgement.reasons) {
        if (reason.note || reason.effect == Verdict::Open || !topics.contains(reason.topic))
            continue;
        const auto same = std::ranges::find(found, reason.rule, &Reason::rule);
        if (same == found.end())
            found.push_back(&reason);
        else if (weighsMore(&reason, *same))
            *same = &reason;
    }
    std::ranges::stable_sort(found, weighsMore);
    return found;
}

Verdict Story::verdictOn(const WayResult& way, const QStringList& topics) const
{
    Verdict verdict = Verdict::Open;
    for (const Reason* reason : findings(way, topics))
        verdict = worse(verdict, reason->effect);
    return verdict;
}

const Reason* Story::decisive(const WayResult& way) const
{
    const auto found = findings(way,
        {u"data_protection"_s, u"operations"_s, u"technique"_s, u"use_case"_s, u"strategy"_s,
            u"cost"_s});
    return found.empty() ? nullptr : weightiestFirst(found, assessment()).front();
}

QString Story::choiceText(const FactDeclaration& fact, const QString& choice) const
{
    const qsizetype at = fact.domain.indexOf(choice);
    const bool labelled = at >= 0 && at < static_cast<qsizetype>(fact.domainLabels.size());
    return labelled ? m_words.text(fact.domainLabels[static_cast<std::size_t>(at)]) : choice;
}

QString Story::changeText(const FactChange& change) const
{
    const FactDeclaration& fact = assessment().planFacts.table().at(change.fact);
    QString value;
    if (const auto* flag = std::get_if<bool>(&change.value))
        value = say(*flag ? u"yes"_s : u"no"_s);
    else if (const auto* number = std::get_if<double>(&change.value))
        value = m_words.number(*number, 0);
    else if (const auto* choice = std::get_if<QString>(&change.value))
        value = choiceText(fact, *choice);
    else if (const auto* several = std::get_if<QStringList>(&change.value))
        value = several->join(u", "_s);
    return say(u"fact_is"_s, {m_words.text(fact.label), value});
}

QString Story::opensIf(const Reason& reason) const
{
    QString ways;
    for (std::size_t i = 0; i < std::min<std::size_t>(reason.opensIf.size(), 2); ++i) {
        QString changes;
        for (const FactChange& change : reason.opensIf[i])
            changes = changes.isEmpty() ? changeText(change)
                                        : say(u"and"_s, {changes, changeText(change)});
        ways = ways.isEmpty() ? changes : say(u"or"_s, {ways, changes});
    }
    return ways;
}

QString Story::cost(const std::optional<WayCost>& cost, double WayCost::*part) const
{
    return cost ? m_words.money((*cost).*part) : u"–"_s;
}

std::optional<double> Story::meanPerMonth(const WayResult& way) const
{
    if (!way.cost || way.cost->monthlyEur.empty())
        return {};
    const auto& months = way.cost->monthlyEur;
    return std::accumulate(months.begin(), months.end(), 0.0) / static_cast<double>(months.size());
}

std::vector<YearCash> Story::cashByYear(const WayResult& way) const
{
    const WayMoney* money = m_money.way(way.id);
    if (!way.cost || !money || money->years.empty())
        return way.cost ? cashByMonths(*way.cost) : std::vector<YearCash> {};
    std::vector<YearCash> years;
    for (const YearPayment& payment : money->years) {
        const auto sum = [this](const QString& a, const QString& b) {
            return m_moneyWords.value(a).value_or(0.0) + m_moneyWords.value(b).value_or(0.0);
        };
        years.push_back(
            {m_moneyWords.year(payment.year, plan()), sum(payment.investment, payment.running),
                sum(payment.investmentGross, payment.runningGross)});
    }
    // The one-off cost falls in the first of them and is told apart.
    years.front().netEur -= way.cost->upfrontEur;
    years.front().grossEur -= way.cost->upfrontEur * (1.0 + vat().value_or(0.0));
    return years;
}

/// Without a sheet to stand on: from the months, beginning with the planning start.
std::vector<YearCash> Story::cashByMonths(const WayCost& cost) const
{
    const QDate start = plan().departure.planningStart;
    const double factor = 1.0 + vat().value_or(0.0);
    std::vector<YearCash> years;
    for (std::size_t month = 0; month < cost.monthlyEur.size(); ++month) {
        const QString year = start.isValid()
            ? QString::number(start.addMonths(static_cast<int>(month)).year())
            : say(u"plan_year"_s, {QString::number(month / 12 + 1)});
        if (years.empty() || years.back().year != year)
            years.push_back({year});
        years.back().netEur += cost.monthlyEur[month];
        years.back().grossEur += cost.monthlyEur[month] * factor;
    }
    return years;
}

std::optional<double> Story::vat() const
{
    const UsedFigure figure = [this] {
        for (const UsedFigure& used : assessment().figures) {
            if (used.id == "vat"_L1)
                return used;
        }
        UsedFigure shipped {.id = u"vat"_s};
        const auto known = catalog().figure(shipped.id);
        const auto typed = plan().overrides.find(shipped.id);
        if (typed != plan().overrides.end())
            shipped.value = typed->second.value;
        else if (known)
            shipped.value = known->value;
        return shipped;
    }();
    return figure.value;
}

} // namespace kursbuch
