#include "app/assess/money.h"
#include "app/assess/reason_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMonthsPerYear = 12.0;

QJsonValue number(std::optional<double> value)
{
    return value && !std::isnan(*value) ? QJsonValue(*value + 0.0) : QJsonValue();
}

QJsonArray numbers(const std::vector<double>& values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(number(value));
    return array;
}

/// Writes figures of one evaluated sheet: the value and the quantity that it unfolds from.
class Figures {
public:
    Figures(const Money& money, const Catalog& catalog)
        : m_money(money)
        , m_catalog(catalog)
    {
    }

    /// Null where there is no such figure; its value is null where it is unknown.
    [[nodiscard]] QJsonValue of(const QString& id, double factor = 1.0) const
    {
        if (id.isEmpty())
            return {};
        auto value = m_money.values.scalar(id);
        if (value)
            *value *= factor;
        return QJsonObject {{u"value"_s, number(value)}, {u"quantity"_s, id}};
    }
    [[nodiscard]] QJsonValue row(const QString& id) const
    {
        if (id.isEmpty())
            return {};
        return QJsonObject {{u"values"_s, numbers(m_money.values.row(id))}, {u"quantity"_s, id}};
    }

    [[nodiscard]] QJsonObject said(const Message& message) const
    {
        const Text text = m_catalog.label(message.key);
        return {{u"key"_s, message.key},
            {u"text"_s, QJsonObject {{u"de"_s, text.de}, {u"en"_s, text.en}}}};
    }

private:
    const Money& m_money;
    const Catalog& m_catalog;
};

QJsonArray yearsJson(const WayMoney& way, const Figures& figures)
{
    QJsonArray years;
    for (const YearPayment& year : way.years)
        years.append(QJsonObject {{u"year"_s, year.year}, {u"partial"_s, year.partial},
            {u"investment"_s, figures.of(year.investment)},
            {u"running"_s, figures.of(year.running)}, {u"residual"_s, figures.of(year.residual)},
            {u"investment_gross"_s, figures.of(year.investmentGross)},
            {u"running_gross"_s, figures.of(year.runningGross)}});
    return years;
}

QJsonValue depreciationJson(const Depreciation& depreciation, const Figures& figures)
{
    if (depreciation.years.empty())
        return {};
    QJsonArray years;
    for (const DepreciationYear& year : depreciation.years)
        years.append(QJsonObject {{u"year"_s, year.year}, {u"amount"_s, figures.of(year.amount)}});
    QJsonArray notes;
    for (const Message& note : depreciation.notes)
        notes.append(figures.said(note));
    return QJsonObject {
        {u"method"_s, depreciation.method}, {u"years"_s, years}, {u"notes"_s, notes}};
}

QJsonValue month(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject benefitJson(const WayMoney& way, const Figures& figures)
{
    return {{u"cash"_s, figures.of(way.netCash)}, {u"all"_s, figures.of(way.netAll)},
        {u"cash_by_month"_s, figures.row(way.netCashByMonth)},
        {u"all_by_month"_s, figures.row(way.netAllByMonth)},
        {u"payback_month_cash"_s, month(way.paybackCash)},
        {u"payback_month_all"_s, month(way.paybackAll)}};
}

QJsonObject hoursJson(const WayMoney& way, const Figures& figures)
{
    return {{u"paid"_s, figures.of(way.paidHours)}, {u"unused"_s, figures.of(way.unusedHours)},
        {u"unused_share"_s, figures.of(way.unusedShare)},
        {u"unused_cost"_s, figures.of(way.unusedCost)}};
}

void addCost(QJsonObject& json, const WayCost& cost)
{
    QJsonArray lines;
    for (const CostLine& line : cost.lines)
        lines.append(
            QJsonObject {{u"category"_s, line.category}, {u"upfront"_s, number(line.upfrontEur)},
                {u"total"_s, number(line.totalEur)}, {u"quantity"_s, line.quantity}});
    json[u"upfront"_s] = number(cost.upfrontEur);
    json[u"monthly"_s] = numbers(cost.monthlyEur);
    json[u"cumulative"_s] = numbers(cost.cumulativeEur);
    json[u"total"_s] = number(cost.totalEur);
    json[u"npv"_s] = number(cost.npvEur);
    json[u"lines"_s] = lines;
}

void addMoney(QJsonObject& json, const WayMoney& way, const Figures& figures)
{
    json[u"equivalent_annual"_s] = figures.of(way.equivalent, kMonthsPerYear);
    json[u"per_thousand_requests"_s] = figures.of(way.perThousandRequests, 1e3);
    json[u"per_million_tokens"_s] = figures.of(way.perMillionTokens, 1e6);
    json[u"vat"_s] = figures.of(way.vat);
    json[u"gross"_s] = figures.of(way.gross);
    json[u"gpu_hours_per_month"_s] = hoursJson(way, figures);
    json[u"provider_support"_s] = figures.of(way.providerSupport);
    json[u"own_support"_s] = figures.of(way.ownSupport);
    json[u"net_benefit"_s] = benefitJson(way, figures);
    json[u"ready_month"_s] = month(way.readyMonths);
    json[u"first_month"_s] = way.firstMonth.isValid()
        ? QJsonValue(way.firstMonth.toString(u"yyyy-MM"_s))
        : QJsonValue();
    json[u"years"_s] = yearsJson(way, figures);
    json[u"depreciation"_s] = depreciationJson(way.depreciation, figures);
}

QJsonObject wayJson(const WayResult& way, const Money& money, const Figures& figures)
{
    QJsonArray missing;
    for (const QString& one : way.missing)
        missing.append(one);
    QJsonObject json {{u"id"_s, way.id}, {u"verdict"_s, verdictId(way.verdict)},
        {u"carries"_s, way.carries}, {u"rank"_s, way.rank}, {u"cost_known"_s, way.cost.has_value()},
        {u"missing"_s, missing}};
    if (way.cost)
        addCost(json, *way.cost);
    if (const WayMoney* more = money.way(way.id))
        addMoney(json, *more, figures);
    return json;
}

QJsonArray crossingsJson(const std::vector<Crossing>& crossings)
{
    QJsonArray array;
    for (const Crossing& crossing : crossings)
        array.append(QJsonObject {{u"month"_s, number(crossing.month)},
            {u"cheaper_before"_s, crossing.cheaperBefore},
            {u"cheaper_after"_s, crossing.cheaperAfter}});
    return array;
}

QString kindId(Meeting::Kind kind)
{
    if (kind == Meeting::Kind::Never)
        return u"never"_s;
    return kind == Meeting::Kind::Once ? u"once"_s : u"again"_s;
}

QJsonArray meetingsJson(const std::vector<Meeting>& meetings)
{
    QJsonArray array;
    for (const Meeting& meeting : meetings)
        array.append(QJsonObject {{u"a"_s, meeting.a}, {u"b"_s, meeting.b},
            {u"kind"_s, kindId(meeting.kind)}, {u"crossings"_s, crossingsJson(meeting.crossings)},
            {u"crossings_discounted"_s, crossingsJson(meeting.discounted)},
            {u"cheaper_at_end"_s, meeting.cheaperAtEnd}});
    return array;
}

QJsonObject breakEvenJson(const BreakEven& one, const Figures& figures)
{
    return {{u"own"_s, one.own}, {u"other"_s, one.other},
        {u"own_fixed"_s, figures.of(one.ownFixed)}, {u"own_per_use"_s, figures.of(one.ownPerUse)},
        {u"other_fixed"_s, figures.of(one.otherFixed)},
        {u"other_per_use"_s, figures.of(one.otherPerUse)}};
}

QJsonObject breakEvensJson(const Money& money, const Figures& figures)
{
    QJsonArray utilisation;
    for (const BreakEven& one : money.utilisation) {
        QJsonObject json = breakEvenJson(one, figures);
        json[u"utilisation"_s] = figures.of(one.utilisation);
        json[u"planned"_s] = figures.of(one.planned);
        json[u"curve"_s] = QJsonObject {{u"utilisation"_s, numbers(one.share)},
            {u"own"_s, numbers(one.ownCost)}, {u"other"_s, numbers(one.otherCost)}};
        utilisation.append(json);
    }
    QJsonArray volume;
    for (const BreakEven& one : money.volume) {
        QJsonObject json = breakEvenJson(one, figures);
        json[u"volume_per_month"_s] = figures.of(one.volume);
        json[u"planned"_s] = figures.of(one.plannedVolume);
        volume.append(json);
    }
    return {{u"utilisation"_s, utilisation}, {u"volume"_s, volume}};
}

QJsonObject conventionsJson(const Money& money, const Plan& plan)
{
    return {{u"currency"_s, u"EUR"_s}, {u"prices"_s, money.gross ? u"gross"_s : u"net"_s},
        {u"months"_s, money.sheet.months()},
        {u"month_1"_s, u"first month of service; one-off cost falls in the month before"_s},
        {u"hours_per_month"_s, number(money.values.scalar(u"common.hours_per_month"_s))},
        {u"interest_per_year"_s, number(money.values.scalar(u"common.interest_rate"_s))},
        {u"vat"_s, number(money.values.scalar(u"common.vat"_s))},
        {u"years"_s, money.hasCalendar ? u"budget"_s : u"service"_s},
        {u"budget_year_starts"_s, plan.departure.budgetYearStart.value_or(1)}};
}

} // namespace

QJsonObject moneyJson(
    const Money& money, const Assessment& assessment, const Plan& plan, const Catalog& catalog)
{
    const Figures figures(money, catalog);
    QJsonArray ways;
    for (const WayResult& way : assessment.ways)
        ways.append(wayJson(way, money, figures));
    const QByteArray planHash
        = QCryptographicHash::hash(canonicalJson(toJson(plan)), QCryptographicHash::Sha256).toHex();
    return {{u"format"_s, u"kursbuch-cost"_s}, {u"version"_s, u"1.0"_s},
        {u"plan_hash"_s, QString::fromLatin1(planHash)},
        {u"as_of"_s, assessment.context.asOf.toString(Qt::ISODate)},
        {u"conventions"_s, conventionsJson(money, plan)}, {u"ways"_s, ways},
        {u"crossings"_s, meetingsJson(money.meetings)},
        {u"break_even"_s, breakEvensJson(money, figures)},
        {u"benefit"_s,
            QJsonObject {{u"cash"_s, figures.of(money.benefitCash)},
                {u"all"_s, figures.of(money.benefitAll)}}},
        {u"lead_ratio"_s, figures.of(money.leadRatio)}, {u"close_call"_s, money.closeCall},
        {u"quantities"_s, quantitiesJson(money.sheet, money.values)}};
}

} // namespace kursbuch
