#include "app/sheet/sheet.h"

#include <array>
#include <limits>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

using Node = Sheet::Node;

/// What the rules about units and months need to know of a node's operands.
struct Operands {
    const Node* a = nullptr;
    const Node* b = nullptr;
    const Node* c = nullptr;
};

/// A flow X/month summed over months is X.
Unit summed(const Unit& unit)
{
    return unit.exponent(Unit::BaseMonth) < 0 ? unit * unit::Month : unit;
}

void demandSame(Sheet& sheet, const Unit& a, const Unit& b)
{
    if (a != b)
        sheet.report(u"%1 and %2 cannot be added, compared or chosen between."_s.arg(
            a.symbol(), b.symbol()));
}

void demandRatio(Sheet& sheet, const Unit& a)
{
    if (a != unit::One)
        sheet.report(u"A ratio is needed here, not %1."_s.arg(a.symbol()));
}

void demandScalar(Sheet& sheet, const Node& a)
{
    if (a.monthly)
        sheet.report(u"One value is needed here, not a monthly row."_s);
}

/// Sums over months: only rows and flows have months to sum over.
Unit sumUnit(Sheet& sheet, const Node& a)
{
    if (!a.monthly && a.unit.exponent(Unit::BaseMonth) >= 0)
        sheet.report(u"A single amount in %1 has no months to sum over."_s.arg(a.unit.symbol()));
    return summed(a.unit);
}

Unit discountedUnit(Sheet& sheet, const Node& node, const Operands& of)
{
    demandRatio(sheet, of.b->unit);
    demandScalar(sheet, *of.b);
    if (node.point != MonthPoint::Horizon)
        return sumUnit(sheet, *of.a);
    demandScalar(sheet, *of.a);
    return of.a->unit;
}

Unit overMonths(Sheet& sheet, const Node& node, const Operands& of)
{
    switch (node.op) {
    case Op::Growth:
        demandRatio(sheet, of.a->unit);
        demandScalar(sheet, *of.a);
        return unit::One;
    case Op::Lump:
        demandScalar(sheet, *of.a);
        return of.a->unit;
    case Op::Discounted:
        return discountedUnit(sheet, node, of);
    default: // Cumulative, Total, Span
        return sumUnit(sheet, *of.a);
    }
}

Unit compared(Sheet& sheet, const Node& node, const Operands& of)
{
    if (node.op == Op::When) {
        demandRatio(sheet, of.a->unit);
        demandSame(sheet, of.b->unit, of.c->unit);
        return of.b->unit;
    }
    demandSame(sheet, of.a->unit, of.b->unit);
    const bool chosen = node.op == Op::Minimum || node.op == Op::Maximum;
    return chosen ? of.a->unit : unit::One;
}

Unit unitOf(Sheet& sheet, const Node& node, const Operands& of)
{
    switch (node.op) {
    case Op::Constant:
    case Op::Input:
    case Op::Reference:
        return node.unit;
    case Op::Add:
    case Op::Subtract:
        demandSame(sheet, of.a->unit, of.b->unit);
        return of.a->unit;
    case Op::Multiply:
        return of.a->unit * of.b->unit;
    case Op::Divide:
        return of.a->unit / of.b->unit;
    case Op::Negate:
    case Op::RoundUp:
    case Op::RoundDown:
        return of.a->unit;
    case Op::Power:
        demandRatio(sheet, of.b->unit);
        [[fallthrough]];
    case Op::SquareRoot:
    case Op::Log10:
        demandRatio(sheet, of.a->unit);
        return unit::One;
    case Op::Cumulative:
    case Op::Growth:
    case Op::Total:
    case Op::Span:
    case Op::Lump:
    case Op::Discounted:
        return overMonths(sheet, node, of);
    default:
        return compared(sheet, node, of);
    }
}

/// Sets which months a node has. A value that looks over all months must not flow back into a row:
/// month 1 would depend on month N.
void setMonths(Sheet& sheet, Node& node, const Operands& of)
{
    bool fromTotal = false;
    for (const Node* operand : {of.a, of.b, of.c}) {
        if (operand == nullptr)
            continue;
        node.monthly = node.monthly || operand->monthly;
        fromTotal = fromTotal || operand->fromTotal;
    }
    if (node.op == Op::Growth || node.op == Op::Lump || node.op == Op::Cumulative)
        node.monthly = true;
    if (node.op == Op::Total || node.op == Op::Span || node.op == Op::Discounted) {
        node.monthly = false;
        node.fromTotal = true;
        return;
    }
    if (node.monthly && fromTotal)
        sheet.report(u"A total over all months feeds a monthly row."_s);
    node.fromTotal = fromTotal && !node.monthly;
}

} // namespace

Sheet::Sheet(int months, int expected)
    : m_months(std::max(months, 1))
    , m_index(new IdIndex(static_cast<std::size_t>(std::max(expected, 1))))
{
    constexpr std::size_t kNodesEach = 5; // of a usual formula
    const auto quantities = static_cast<std::size_t>(std::max(expected, 1));
    m_nodes.reserve(kNodesEach * quantities);
    m_quantities.reserve(quantities);
    m_references.reserve(quantities);
}

Q Sheet::append(Node node)
{
    if (node.op != Op::Reference) {
        const auto operand
            = [this](int i) { return i < 0 ? nullptr : &m_nodes[static_cast<std::size_t>(i)]; };
        const Operands of {operand(node.a), operand(node.b), operand(node.c)};
        node.unit = unitOf(*this, node, of);
        setMonths(*this, node, of);
    }
    m_nodes.push_back(node);
    return {this, static_cast<int>(m_nodes.size()) - 1};
}

Q Sheet::constant(double value, Unit unit)
{
    return append({.op = Op::Constant, .value = value, .unit = unit});
}

Q Sheet::given(const QString& id, std::optional<double> value, Unit unit, Origin origin)
{
    const Q input = append({.op = Op::Input, .value = value.value_or(kUnknown), .unit = unit});
    return name({id, unit, input.node, false, std::move(origin)});
}

Q Sheet::add(const QString& id, Unit unit, Q formula)
{
    if (formula.sheet != this) {
        report(u"The formula belongs to another sheet."_s);
        formula = constant(kUnknown, unit);
    }
    const Node& root = m_nodes[static_cast<std::size_t>(formula.node)];
    if (root.unit != unit)
        report(u"The formula gives %1, wanted is %2."_s.arg(root.unit.symbol(), unit.symbol()));
    return name({id, unit, formula.node, root.monthly, {}});
}

Q Sheet::shared(const QString& id)
{
    const int quantity = find(id);
    if (quantity >= 0)
        return shared(quantity);
    report(u"There is no quantity \"%1\" yet."_s.arg(id));
    return constant(kUnknown);
}

Q Sheet::shared(int quantity)
{
    return {this, m_references[static_cast<std::size_t>(quantity)]};
}

/// Registers a quantity and gives the node that stands for it in other formulas.
Q Sheet::name(Quantity quantity)
{
    const auto index = static_cast<int>(m_quantities.size());
    const int place = m_index->add(quantity.id);
    const bool taken = place < index;
    if (taken)
        report(u"The id is used twice."_s);
    for (; m_attributed < m_problems.size(); ++m_attributed)
        m_problems[m_attributed].prepend(quantity.id + u": "_s);
    if (taken)
        return {this, m_references[static_cast<std::size_t>(place)]};

    Node& root = m_nodes[static_cast<std::size_t>(quantity.node)];
    root.named = true;
    const Q reference = append({.op = Op::Reference,
        .monthly = root.monthly,
        .fromTotal = root.fromTotal,
        .a = index,
        .unit = quantity.unit});
    m_references.push_back(reference.node);
    m_quantities.push_back(std::move(quantity));
    return reference;
}

} // namespace kursbuch
