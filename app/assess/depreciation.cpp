#include "app/assess/depreciation.h"

#include "app/assess/figures.h"
#include "app/assess/money_parts.h"

#include <algorithm>
#include <map>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthsPerYear = 12;

/// Months of the life of a purchase that fall into one year.
struct LifeYear {
    int year = 0;
    int months = 0;
    int before = 0; ///< months of life that lie before it
};

std::vector<LifeYear> lifeYears(const Purchase& purchase)
{
    std::vector<LifeYear> years;
    int months = std::min(kMonthsPerYear - purchase.month + 1, purchase.lifeMonths);
    for (int before = 0; before < purchase.lifeMonths;) {
        const int year = purchase.year + static_cast<int>(years.size());
        years.push_back({.year = year, .months = months, .before = before});
        before += months;
        months = std::min(kMonthsPerYear, purchase.lifeMonths - before);
    }
    return years;
}

Scope scopeOf(Sheet& sheet, const Purchase& purchase, int year)
{
    return {sheet, purchase.prefix % QString::number(year) % ".depreciation."_L1};
}

Q linear(Sheet& sheet, const Purchase& purchase, const LifeYear& year)
{
    return purchase.price * sheet.constant(year.months, unit::Month) / purchase.life;
}

/// The larger of the share of what is left and equal parts over the rest of the life.
Q declining(Sheet& sheet, const Purchase& purchase, const LifeYear& year, Q left)
{
    const Q months = sheet.constant(year.months, unit::Month);
    const Q rest = purchase.life - static_cast<double>(year.before);
    return maximum(left * purchase.rate * (year.months / static_cast<double>(kMonthsPerYear)),
        left * months / rest);
}

/// A purchase of a way with its date; without a calendar in years and months of service.
struct Bought {
    Q price {};
    QDate day {};
    int serviceMonth = 1;
};

/// The month in which a row that falls due once does so.
int monthOf(const Sheet& sheet, Q row)
{
    const auto index
        = static_cast<std::size_t>(sheet.nodes()[static_cast<std::size_t>(row.node)].a);
    const auto root = static_cast<std::size_t>(sheet.quantities()[index].node);
    return static_cast<int>(sheet.nodes()[root].value);
}

std::vector<Bought> boughtBy(const MoneyBook& book, const WayMoney& way)
{
    Q first = book.row(way.way, u"cost.hardware_upfront");
    if (first.sheet == nullptr)
        first = book.row(way.way, u"cost.hardware");
    if (first.sheet == nullptr)
        return {};
    first = plus(first, book.row(way.way, u"cost.own_storage"));
    const auto dayOf = [&](int month) {
        return way.firstMonth.isValid() ? way.firstMonth.addMonths(month - 1) : QDate();
    };
    std::vector<Bought> bought {{.price = first, .day = dayOf(0)}};
    for (int round = 1;; ++round) {
        const QString name = round == 1 ? u"cost.refresh"_s : u"cost.refresh_%1"_s.arg(round);
        const Q refresh = book.row(way.way, name);
        if (refresh.sheet == nullptr)
            return bought;
        const int month = monthOf(book.sheet(), refresh);
        bought.push_back({.price = total(refresh), .day = dayOf(month), .serviceMonth = month});
    }
}

void note(Depreciation& depreciation, const QString& key)
{
    const auto same = [&](const Message& message) { return message.key == key; };
    if (std::ranges::none_of(depreciation.notes, same))
        depreciation.notes.push_back({key, {}});
}

/// What may be applied to a purchase of what the planner wants.
QString methodFor(const QString& wanted, const Bought& bought, Depreciation& depreciation)
{
    if (wanted != "declining"_L1 || mayDecline(bought.day))
        return wanted;
    note(depreciation,
        bought.day.isValid() ? u"depreciation.declining_closed"_s
                             : u"depreciation.declining_no_date"_s);
    return u"linear"_s;
}

/// At most three times the linear one, § 7 Abs. 2 EStG.
Q decliningRate(const MoneyBook& book)
{
    constexpr double threeTimesAYear = 36.0;
    return minimum(book.figure(u"declining_rate"_s),
        book.sheet().constant(threeTimesAYear, unit::Month) / book.figure(u"tax_life"_s));
}

Purchase purchaseOf(const MoneyBook& book, const WayMoney& way, const Bought& bought, int number)
{
    const auto life = figureOf(u"tax_life"_s, book.plan, book.catalog).value;
    const int service = bought.serviceMonth - 1;
    return {.prefix = way.way % ".p"_L1 % QString::number(number) % u'.',
        .price = bought.price,
        .year = bought.day.isValid() ? bought.day.year() : service / kMonthsPerYear + 1,
        .month = bought.day.isValid() ? bought.day.month() : service % kMonthsPerYear + 1,
        .lifeMonths = std::max(1, static_cast<int>(life.value_or(1.0))),
        .life = book.figure(u"tax_life"_s),
        .rate = decliningRate(book)};
}

/// One row a year, of all purchases.
void sumUp(const MoneyBook& book, WayMoney& way, const std::map<int, std::vector<QString>>& byYear)
{
    for (const auto& [year, amounts] : byYear) {
        QString id = amounts.front();
        if (amounts.size() > 1) {
            Q sum {};
            for (const QString& amount : amounts)
                sum = plus(sum, book.row(amount));
            id = idOf(book.scope(way.way)
                          .sub(QString::number(year))
                          .sub(u"depreciation")
                          .add(u"sum", unit::Eur, sum));
        }
        way.depreciation.years.push_back({.year = year, .amount = id});
    }
}

} // namespace

bool mayDecline(QDate purchase)
{
    return purchase.isValid() && purchase >= QDate(2025, 7, 1) && purchase <= QDate(2027, 12, 31);
}

std::vector<DepreciationYear> depreciate(Sheet& sheet, const Purchase& purchase)
{
    std::vector<DepreciationYear> years;
    const auto add = [&](int year, Q amount) {
        const Q added = scopeOf(sheet, purchase, year).add(u"amount", unit::Eur, amount);
        years.push_back({.year = year, .amount = idOf(added)});
        return added;
    };
    if (purchase.method == "one_year"_L1) {
        add(purchase.year, purchase.price);
        return years;
    }
    Q left = purchase.price;
    for (const LifeYear& year : lifeYears(purchase)) {
        if (purchase.method != "declining"_L1) {
            add(year.year, linear(sheet, purchase, year));
            continue;
        }
        const Q amount = add(year.year, declining(sheet, purchase, year, left));
        left = scopeOf(sheet, purchase, year.year).add(u"book_value", unit::Eur, left - amount);
    }
    return years;
}

void addDepreciation(const MoneyBook& book, WayMoney& way)
{
    const QString& chosen = book.plan.choices.depreciation;
    const QString wanted = chosen.isEmpty() ? u"linear"_s : chosen;
    std::map<int, std::vector<QString>> byYear;
    int number = 0;
    for (const Bought& bought : boughtBy(book, way)) {
        Purchase purchase = purchaseOf(book, way, bought, ++number);
        purchase.method = methodFor(wanted, bought, way.depreciation);
        if (number == 1)
            way.depreciation.method = purchase.method;
        for (const DepreciationYear& year : depreciate(book.sheet(), purchase))
            byYear[year.year].push_back(year.amount);
    }
    if (wanted == "one_year"_L1 && number > 0)
        note(way.depreciation, u"depreciation.one_year"_s);
    sumUp(book, way, byYear);
}

} // namespace kursbuch
