#include "ui/charts/money_charts.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kPercent = 100;

/// All years in which somebody pays, each at its place.
std::map<int, std::size_t> placesOf(const std::vector<std::vector<ShownYear>>& ways)
{
    std::map<int, std::size_t> places;
    for (const std::vector<ShownYear>& years : ways) {
        for (const ShownYear& year : years)
            places[year.year] = 0;
    }
    std::size_t next = 0;
    for (auto& [year, place] : places)
        place = next++;
    return places;
}

/// Between the points of a row that spans 0…100 %, linear.
double atPercent(const std::vector<double>& row, double percent)
{
    const double at
        = std::clamp(percent / kPercent, 0.0, 1.0) * static_cast<double>(row.size() - 1);
    const auto before = static_cast<std::size_t>(at);
    const std::size_t after = std::min(before + 1, row.size() - 1);
    return row[before] + (row[after] - row[before]) * (at - static_cast<double>(before));
}

/// The pair of the way in focus, else the first of the ways drawn. One alone: what is rented does
/// the work of that own machine, so that it costs something else beside every other.
const BreakEven* drawnPair(const MoneyPictures& pictures)
{
    const auto pairOf = [&](const QString& own) {
        const auto found = std::ranges::find_if(pictures.money.utilisation,
            [&](const BreakEven& one) { return one.own == own && one.ownCost.size() > 1; });
        return found == pictures.money.utilisation.end() ? nullptr : &*found;
    };
    const BreakEven* pair = pairOf(pictures.focus);
    for (auto way = pictures.ways.cbegin(); pair == nullptr && way != pictures.ways.cend(); ++way)
        pair = pairOf(*way);
    return pair;
}

void addCurve(CumulativeCost& data, const MoneyPictures& pictures, const QString& way,
    const std::vector<double>& cost)
{
    if (cost.size() < 2)
        return;
    CostCurve curve {way, pictures.words.shortName(way), {}, way == pictures.focus};
    for (int percent = 0; percent <= kPercent; ++percent)
        curve.cumulativeEur.push_back(atPercent(cost, percent));
    data.curves.push_back(std::move(curve));
}

void addPoints(CumulativeCost& data, const MoneyPictures& pictures, const BreakEven& tipping)
{
    const MoneyWords& words = pictures.words;
    if (tipping.ownCost.size() < 2)
        return;
    const auto share = words.value(tipping.utilisation);
    if (share && *share > 0.0 && *share <= 1.0)
        data.crossings.push_back({*share * kPercent, atPercent(tipping.ownCost, *share * kPercent),
            words.wording().say(u"money.equal_at"_s,
                {words.wording().percent(*share), words.shortName(tipping.own),
                    words.shortName(tipping.other)})});
    const auto planned = words.value(tipping.planned);
    if (planned && *planned <= 1.0)
        data.crossings.push_back(
            {*planned * kPercent, atPercent(tipping.ownCost, *planned * kPercent),
                words.wording().say(u"money.planned"_s, {words.wording().percent(*planned)})});
}

} // namespace

YearCosts yearCosts(const MoneyPictures& pictures)
{
    const Wording& wording = pictures.words.wording();
    YearCosts data {.investment = wording.word(u"money.one_off"_s),
        .running = wording.word(u"money.running"_s),
        .locale = wording.locale()};
    std::vector<std::vector<ShownYear>> known;
    for (const QString& id : pictures.ways) {
        const WayMoney* way = pictures.money.way(id);
        auto years = way ? shownYears(*way, pictures.money) : std::nullopt;
        if (!years || years->empty())
            continue;
        data.ways.push_back(
            {.way = id, .label = pictures.words.shortName(id), .emphasised = id == pictures.focus});
        known.push_back(std::move(*years));
    }
    const std::map<int, std::size_t> places = placesOf(known);
    for (const auto& [year, place] : places)
        data.years.push_back(pictures.words.year(year, pictures.plan));
    for (std::size_t way = 0; way < known.size(); ++way) {
        data.ways[way].investmentEur.assign(places.size(), 0.0);
        data.ways[way].runningEur.assign(places.size(), 0.0);
        for (const ShownYear& year : known[way]) {
            const std::size_t place = places.at(year.year);
            data.ways[way].investmentEur[place] = year.investmentEur - year.residualEur;
            data.ways[way].runningEur[place] = year.runningEur;
        }
    }
    return data;
}

CumulativeCost utilisationCost(const MoneyPictures& pictures)
{
    CumulativeCost data {.monthWord = pictures.words.wording().word(u"money.utilisation"_s),
        .locale = pictures.words.wording().locale(),
        .axis = CostAxis::Utilisation};
    if (const BreakEven* tipping = drawnPair(pictures)) {
        addCurve(data, pictures, tipping->other, tipping->otherCost);
        addCurve(data, pictures, tipping->own, tipping->ownCost);
        addPoints(data, pictures, *tipping);
    }
    return data;
}

} // namespace kursbuch
