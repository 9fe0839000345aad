#include "app/assess/cost_model.h"

#include "app/assess/figures.h"

#include <algorithm>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// Sum of all parts that `matches` picks; an empty handle where there are none.
template <typename Matches> Q sumOf(CostBook& costs, Matches matches)
{
    Q sum;
    for (const CostPart& part : costs.parts) {
        if (!matches(part))
            continue;
        const Q value = costs.way.sheet().shared(part.index);
        sum = sum.sheet == nullptr ? value : sum + value;
    }
    return sum;
}

Q sumOf(CostBook& costs, Timing timing)
{
    return sumOf(costs, [timing](const CostPart& part) { return part.timing == timing; });
}

Q sumOf(CostBook& costs, Timing timing, const QString& category)
{
    return sumOf(costs,
        [&](const CostPart& part) { return part.timing == timing && part.category == category; });
}

int countOf(const CostBook& costs, Timing timing, const QString& category)
{
    int count = 0;
    for (const CostPart& part : costs.parts)
        count += part.timing == timing && part.category == category ? 1 : 0;
    return count;
}

QStringList categoriesOf(const std::vector<CostPart>& parts)
{
    QStringList categories;
    for (const CostPart& part : parts) {
        if (!categories.contains(part.category))
            categories.append(part.category);
    }
    return categories;
}

void addCategoryTotal(CostBook& costs, const QString& category)
{
    Q sum = sumOf(costs, Timing::Upfront, category);
    if (countOf(costs, Timing::Upfront, category) > 1)
        sum = costs.cost.add(QString(category % "_upfront"_L1), unit::Eur, sum);
    if (const Q running = sumOf(costs, Timing::Running, category); running.sheet != nullptr)
        sum = plus(sum, total(running));
    if (const Q lumps = sumOf(costs, Timing::Lump, category); lumps.sheet != nullptr)
        sum = plus(sum, total(lumps));
    if (const Q rest = sumOf(costs, Timing::Residual, category); rest.sheet != nullptr)
        sum = (sum.sheet == nullptr ? costs.way.sheet().constant(0.0, unit::Eur) : sum) - rest;
    costs.cost.add(QString(category % "_total"_L1), unit::Eur, sum);
}

QString upfrontId(
    const QString& prefix, const std::vector<CostPart>& parts, const QString& category)
{
    QString id;
    for (const CostPart& part : parts) {
        if (part.timing != Timing::Upfront || part.category != category)
            continue;
        if (!id.isEmpty())
            return QStringView(prefix) % QStringView(category) % "_upfront"_L1;
        id = part.quantity;
    }
    return id;
}

void collectUnknown(
    const Sheet& sheet, int node, std::vector<bool>& seen, std::vector<QString>& found)
{
    if (node < 0 || seen[static_cast<std::size_t>(node)])
        return;
    seen[static_cast<std::size_t>(node)] = true;
    const Sheet::Node& here = sheet.nodes()[static_cast<std::size_t>(node)];
    if (here.op == Op::Reference) {
        const Quantity& quantity = sheet.quantities()[static_cast<std::size_t>(here.a)];
        const Sheet::Node& target = sheet.nodes()[static_cast<std::size_t>(quantity.node)];
        if (target.op != Op::Input)
            return collectUnknown(sheet, quantity.node, seen, found);
        const QString name = quantity.origin.ref.isEmpty() ? quantity.id : quantity.origin.ref;
        if (std::isnan(target.value) && std::find(found.begin(), found.end(), name) == found.end())
            found.push_back(name);
        return;
    }
    for (const int operand : {here.a, here.b, here.c})
        collectUnknown(sheet, operand, seen, found);
}

} // namespace

Q CostBook::figure(const QString& figureId)
{
    return kursbuch::figure(way.sheet(), figureId, plan, catalog);
}

Q book(CostBook& costs, Timing timing, const PartName& name, Q formula)
{
    const QString& own = name.name.isEmpty() ? name.category : name.name;
    const Unit unit = timing == Timing::Running ? unit::Eur / unit::Month : unit::Eur;
    const Q booked = costs.cost.add(own, unit, formula);
    const Sheet& sheet = costs.cost.sheet();
    const int index = sheet.nodes()[static_cast<std::size_t>(booked.node)].a;
    costs.parts.push_back({.category = name.category,
        .timing = timing,
        .quantity = sheet.quantities()[static_cast<std::size_t>(index)].id,
        .index = index});
    return booked;
}

void closeBook(CostBook& costs)
{
    const Scope& cost = costs.cost;
    const Q nothing = cost.sheet().constant(0.0, unit::Eur);
    const Q upfrontSum = sumOf(costs, Timing::Upfront);
    const Q runningSum = sumOf(costs, Timing::Running);
    const Q lumpSum = sumOf(costs, Timing::Lump);
    const Q residualSum = sumOf(costs, Timing::Residual);
    for (const QString& category : categoriesOf(costs.parts))
        addCategoryTotal(costs, category);

    const Q interest = costs.figure(u"interest_rate"_s);
    const Q upfront
        = cost.add(u"upfront"_s, unit::Eur, upfrontSum.sheet == nullptr ? nothing : upfrontSum);
    const Q running = cost.add(u"running"_s, unit::Eur / unit::Month,
        runningSum.sheet == nullptr ? cost.sheet().constant(0.0, unit::Eur / unit::Month)
                                    : runningSum);
    Q payments = times(running, 1.0, unit::Month);
    Q paid = upfront + cumulative(running);
    Q nominal = upfront + total(running);
    Q present = upfront + discounted(running, interest, MonthPoint::End);
    if (lumpSum.sheet != nullptr) {
        const Q lumps = cost.add(u"lumps"_s, unit::Eur, lumpSum);
        payments = payments + lumps;
        paid = paid + cumulative(lumps);
        nominal = nominal + total(lumps);
        present = present + discounted(lumps, interest, MonthPoint::Start);
    }
    if (residualSum.sheet != nullptr) {
        nominal = nominal - residualSum;
        present = present - discounted(residualSum, interest, MonthPoint::Horizon);
    }
    cost.add(u"payments"_s, unit::Eur, payments);
    cost.add(u"cumulative"_s, unit::Eur, paid);
    cost.add(u"total"_s, unit::Eur, nominal);
    cost.add(u"npv"_s, unit::Eur, present);
}

void addPresentValue(CostBook& costs)
{
    const Q interest = costs.figure(u"interest_rate"_s);
    Q present = sumOf(costs, Timing::Upfront);
    if (const Q running = sumOf(costs, Timing::Running); running.sheet != nullptr)
        present = plus(present, discounted(running, interest, MonthPoint::End));
    if (const Q lumps = sumOf(costs, Timing::Lump); lumps.sheet != nullptr)
        present = plus(present, discounted(lumps, interest, MonthPoint::Start));
    if (present.sheet != nullptr)
        costs.cost.add(u"npv"_s, unit::Eur, present);
}

std::vector<double> everyMonth(const Evaluation& values, const QString& id, int months)
{
    std::vector<double> row = values.row(id);
    row.resize(static_cast<std::size_t>(months), row.size() == 1 ? row.front() : 0.0);
    return row;
}

std::optional<WayCost> readCost(const Sheet& sheet, const Evaluation& values, const QString& wayId,
    const std::vector<CostPart>& parts)
{
    const QString prefix = wayId + ".cost."_L1;
    const auto upfront = values.scalar(prefix + "upfront"_L1);
    const auto nominal = values.scalar(prefix + "total"_L1);
    const auto present = values.scalar(prefix + "npv"_L1);
    if (!upfront || !nominal || !present)
        return {};
    WayCost cost {.upfrontEur = *upfront, .totalEur = *nominal, .npvEur = *present};
    cost.cumulativeEur.push_back(*upfront);
    cost.monthlyEur = everyMonth(values, prefix + "payments"_L1, sheet.months());
    for (const double sum : everyMonth(values, prefix + "cumulative"_L1, sheet.months()))
        cost.cumulativeEur.push_back(sum);
    for (const QString& category : categoriesOf(parts)) {
        const QString totalId = QStringView(prefix) % QStringView(category) % "_total"_L1;
        const QString before = upfrontId(prefix, parts, category);
        cost.lines.push_back({.category = category,
            .upfrontEur = before.isEmpty() ? 0.0 : values.scalar(before).value_or(0.0),
            .totalEur = values.scalar(totalId).value_or(0.0),
            .quantity = totalId});
    }
    return cost;
}

std::vector<QString> unknownInputs(
    const Sheet& sheet, const Evaluation& values, const QString& quantityId)
{
    std::vector<QString> found;
    const int quantity = sheet.find(quantityId);
    if (quantity < 0 || values.scalar(quantityId))
        return found;
    std::vector<bool> seen(sheet.nodes().size());
    collectUnknown(sheet, sheet.quantities()[static_cast<std::size_t>(quantity)].node, seen, found);
    return found;
}

} // namespace kursbuch
