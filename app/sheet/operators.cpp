#include "app/sheet/sheet.h"

#include <array>
#include <initializer_list>
#include <limits>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// Appends an operation, or an unknown constant with a problem where the operands do not stand in
/// one sheet.
Q operation(Sheet::Node node, std::initializer_list<Q> operands)
{
    Sheet* sheet = nullptr;
    for (const Q& operand : operands)
        sheet = sheet == nullptr ? operand.sheet : sheet;
    if (sheet == nullptr)
        return {};
    std::array<int, 3> nodes {-1, -1, -1};
    std::size_t count = 0;
    for (const Q& operand : operands) {
        if (operand.sheet != sheet) {
            sheet->report(u"An operand does not belong to this sheet."_s);
            return sheet->constant(std::numeric_limits<double>::quiet_NaN());
        }
        nodes.at(count++) = operand.node;
    }
    node.a = nodes[0];
    node.b = nodes[1];
    node.c = nodes[2];
    return sheet->append(node);
}

/// A constant that may be added to or compared with `other`.
Q like(Q other, double value)
{
    if (other.sheet == nullptr)
        return {};
    return other.sheet->constant(
        value, other.sheet->nodes()[static_cast<std::size_t>(other.node)].unit);
}

Q ratio(Q other, double value)
{
    return other.sheet == nullptr ? Q {} : other.sheet->constant(value);
}

} // namespace

Q operator+(Q a, Q b)
{
    return operation({.op = Op::Add}, {a, b});
}
Q operator-(Q a, Q b)
{
    return operation({.op = Op::Subtract}, {a, b});
}
Q operator*(Q a, Q b)
{
    return operation({.op = Op::Multiply}, {a, b});
}
Q operator/(Q a, Q b)
{
    return operation({.op = Op::Divide}, {a, b});
}
Q operator-(Q a)
{
    return operation({.op = Op::Negate}, {a});
}
Q operator+(Q a, double b)
{
    return a + like(a, b);
}
Q operator+(double a, Q b)
{
    return like(b, a) + b;
}
Q operator-(Q a, double b)
{
    return a - like(a, b);
}
Q operator-(double a, Q b)
{
    return like(b, a) - b;
}
Q operator*(Q a, double b)
{
    return a * ratio(a, b);
}
Q operator*(double a, Q b)
{
    return ratio(b, a) * b;
}
Q operator/(Q a, double b)
{
    return a / ratio(a, b);
}
Q operator/(double a, Q b)
{
    return ratio(b, a) / b;
}

Q minimum(Q a, Q b)
{
    return operation({.op = Op::Minimum}, {a, b});
}
Q minimum(Q a, double b)
{
    return minimum(a, like(a, b));
}
Q maximum(Q a, Q b)
{
    return operation({.op = Op::Maximum}, {a, b});
}
Q maximum(Q a, double b)
{
    return maximum(a, like(a, b));
}
Q plus(Q a, Q b)
{
    if (a.sheet == nullptr)
        return b;
    return b.sheet == nullptr ? a : a + b;
}
Q larger(Q a, Q b)
{
    if (a.sheet == nullptr)
        return b;
    return b.sheet == nullptr ? a : maximum(a, b);
}
Q roundUp(Q a)
{
    return operation({.op = Op::RoundUp}, {a});
}
Q roundDown(Q a)
{
    return operation({.op = Op::RoundDown}, {a});
}
Q squareRoot(Q a)
{
    return operation({.op = Op::SquareRoot}, {a});
}
Q power(Q base, Q exponent)
{
    return operation({.op = Op::Power}, {base, exponent});
}
Q log10(Q a)
{
    return operation({.op = Op::Log10}, {a});
}
Q less(Q a, Q b)
{
    return operation({.op = Op::Less}, {a, b});
}
Q lessOrEqual(Q a, Q b)
{
    return operation({.op = Op::LessOrEqual}, {a, b});
}
Q equal(Q a, Q b)
{
    return operation({.op = Op::Equal}, {a, b});
}
Q when(Q condition, Q a, Q b)
{
    return operation({.op = Op::When}, {condition, a, b});
}

Q times(Q a, double number, Unit unit)
{
    return a.sheet == nullptr ? Q {} : a * a.sheet->constant(number, unit);
}

Q cumulative(Q flow)
{
    return operation({.op = Op::Cumulative}, {flow});
}
Q growth(Q perYear)
{
    return operation({.op = Op::Growth}, {perYear});
}
Q total(Q monthly)
{
    return operation({.op = Op::Total}, {monthly});
}

Q span(Q monthly, int from, int until)
{
    return operation({.op = Op::Span,
                         .until = static_cast<std::int16_t>(until),
                         .value = static_cast<double>(from)},
        {monthly});
}

Q lump(Q amount, int atMonth)
{
    return operation({.op = Op::Lump, .value = static_cast<double>(atMonth)}, {amount});
}

Q discounted(Q row, Q perYear, MonthPoint point)
{
    return operation({.op = Op::Discounted, .point = point}, {row, perYear});
}

} // namespace kursbuch
