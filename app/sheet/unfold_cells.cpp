#include "app/sheet/unfold.h"

#include "app/sheet/printing.h"

#include <QLocale>
#include <QStringList>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

using Node = Sheet::Node;

QString call(const QString& name, const QStringList& arguments)
{
    return name + u'(' + arguments.join(u',') + u')';
}

QString numberText(double value)
{
    return std::isnan(value)
        ? u"NA()"_s
        : QString::number(value, 'g', QLocale::FloatingPointShortest).toUpper();
}

/// Which months a sum runs over, and how each is weighted.
struct MonthSum {
    int first = 1;
    int last = 1;
    /// Row in neighbouring cells, e.g. SUM(B2:F2).
    std::function<QString(const QString& range)> ofRange;
    /// The same value in every month.
    std::function<QString(const QString& value)> ofConstant;
    /// Weight of one month as a factor; empty for 1.
    std::function<QString(int month)> weight;
};

/// Prints formulas as a spreadsheet reads them.
class Cells {
public:
    Cells(const Sheet& sheet, const CellStyle& style)
        : m_sheet(sheet)
        , m_style(style)
    {
    }

    [[nodiscard]] Printed print(int index, int month) const
    {
        const Node& node = at(index);
        switch (node.op) {
        case Op::Constant:
            return printedNumber(node.value, numberText(node.value));
        case Op::Input:
            return {};
        case Op::Reference:
            return {m_style.cellOf(quantity(node), month)};
        case Op::Less:
        case Op::LessOrEqual:
        case Op::Equal:
            return {call(u"IF"_s, {condition(index, month), u"1"_s, u"0"_s})};
        case Op::Negate:
            return printedNegation(u"-"_s, print(node.a, month));
        default:
            break;
        }
        if (const auto sign = operatorSign(node.op, OperatorSigns::Spreadsheet); !sign.isEmpty())
            return printedPair(node.op, sign, print(node.a, month), print(node.b, month));
        return node.op >= Op::Cumulative ? overMonths(node, month) : function(node, month);
    }

private:
    [[nodiscard]] const Node& at(int index) const
    {
        return m_sheet.nodes()[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const Quantity& quantity(const Node& reference) const
    {
        return m_sheet.quantities()[static_cast<std::size_t>(reference.a)];
    }
    [[nodiscard]] QString text(int index, int month) const { return print(index, month).text; }

    /// A comparison as it stands inside IF.
    [[nodiscard]] QString condition(int index, int month) const
    {
        const Node& node = at(index);
        const bool comparison
            = node.op == Op::Less || node.op == Op::LessOrEqual || node.op == Op::Equal;
        if (!comparison)
            return text(index, month);
        const QString sign = operatorSign(node.op, OperatorSigns::Spreadsheet);
        return printedPair(node.op, sign, print(node.a, month), print(node.b, month)).text;
    }

    [[nodiscard]] Printed function(const Node& node, int month) const
    {
        switch (node.op) {
        case Op::Minimum:
            return {call(u"MIN"_s, {text(node.a, month), text(node.b, month)})};
        case Op::Maximum:
            return {call(u"MAX"_s, {text(node.a, month), text(node.b, month)})};
        case Op::RoundUp:
            return {call(u"ROUNDUP"_s, {text(node.a, month), u"0"_s})};
        case Op::RoundDown:
            return {call(u"ROUNDDOWN"_s, {text(node.a, month), u"0"_s})};
        case Op::SquareRoot:
            return {call(u"SQRT"_s, {text(node.a, month)})};
        case Op::Log10:
            return {call(u"LOG10"_s, {text(node.a, month)})};
        default: // When
            return {call(
                u"IF"_s, {condition(node.a, month), text(node.b, month), text(node.c, month)})};
        }
    }

    [[nodiscard]] Printed overMonths(const Node& node, int month) const
    {
        switch (node.op) {
        case Op::Growth:
            return {
                u"(1+"_s + text(node.a, month) + u")^("_s + QString::number(month - 1) + u"/12)"_s,
                Binding::Power};
        case Op::Lump:
            return static_cast<int>(node.value) == month ? print(node.a, month)
                                                         : printedNumber(0.0, u"0"_s);
        case Op::Cumulative:
            return summed(node.a, plainSum(1, month));
        case Op::Total:
            return summed(node.a, plainSum(1, m_sheet.months()));
        case Op::Span:
            return spanned(node);
        default:
            return discounted(node);
        }
    }

    static MonthSum plainSum(int first, int last)
    {
        return {first, last, [](const QString& range) { return call(u"SUM"_s, {range}); },
            [=](const QString& value) { return value + u'*' + QString::number(last - first + 1); },
            {}};
    }

    [[nodiscard]] Printed spanned(const Node& node) const
    {
        const int first = std::max(static_cast<int>(node.value), 1);
        const int last = std::min<int>(node.until, m_sheet.months());
        return first > last ? printedNumber(0.0, u"0"_s) : summed(node.a, plainSum(first, last));
    }

    [[nodiscard]] Printed discounted(const Node& node) const
    {
        const int months = m_sheet.months();
        const QString rate = u"(1+"_s + printedBase(node.b) + u")"_s;
        if (node.point == MonthPoint::Horizon)
            return printedPair(Op::Divide, u"/"_s, print(node.a, months),
                {rate + u"^("_s + QString::number(months) + u"/12)"_s, Binding::Power});
        const QString monthly = rate + u"^(1/12)-1"_s;
        const bool atStart = node.point == MonthPoint::Start;
        const QString earlier = atStart ? u'*' + rate + u"^(1/12)"_s : QString();
        const MonthSum sum {1, months,
            [=](const QString& range) {
                return call(u"NPV"_s, {monthly, range}) + earlier;
            },
            [=](const QString& value) {
                return u'-' + call(u"PV"_s, {monthly, QString::number(months), value}) + earlier;
            },
            [=](int month) {
                return u'/' + rate + u"^("_s + QString::number(atStart ? month - 1 : month)
                    + u"/12)"_s;
            }};
        return summed(node.a, sum);
    }

    [[nodiscard]] QString printedBase(int index) const { return text(index, 1); }

    /// A sum over months of a formula: sums are taken apart and factors that hold for all months
    /// stand outside, so that what remains is a row of cells; anything else is written month by
    /// month.
    [[nodiscard]] Printed summed(int index, const MonthSum& sum) const
    {
        const Node& node = at(index);
        if (!node.monthly)
            return sumOfConstant(index, sum);
        switch (node.op) {
        case Op::Reference:
            return {sum.ofRange(range(quantity(node), sum.first, sum.last)), Binding::Product};
        case Op::Add:
        case Op::Subtract:
            return printedPair(node.op, operatorSign(node.op, OperatorSigns::Spreadsheet),
                summed(node.a, sum), summed(node.b, sum));
        case Op::Negate:
            return printedNegation(u"-"_s, summed(node.a, sum));
        case Op::Lump:
            return sumOfLump(node, sum);
        case Op::Multiply:
            if (!at(node.a).monthly)
                return printedPair(node.op, u"*"_s, print(node.a, 1), summed(node.b, sum));
            if (!at(node.b).monthly)
                return printedPair(node.op, u"*"_s, summed(node.a, sum), print(node.b, 1));
            break;
        case Op::Divide:
            if (!at(node.b).monthly)
                return printedPair(node.op, u"/"_s, summed(node.a, sum), print(node.b, 1));
            break;
        default:
            break;
        }
        return monthByMonth(index, sum);
    }

    [[nodiscard]] Printed sumOfConstant(int index, const MonthSum& sum) const
    {
        const Printed value = print(index, 1);
        const bool whole = value.binding >= Binding::Power;
        return {sum.ofConstant(whole ? value.text : u'(' + value.text + u')'), Binding::Sign};
    }

    [[nodiscard]] Printed sumOfLump(const Node& node, const MonthSum& sum) const
    {
        const auto month = static_cast<int>(node.value);
        if (month < sum.first || month > sum.last)
            return printedNumber(0.0, u"0"_s);
        return weighted(node.a, month, sum);
    }

    [[nodiscard]] Printed weighted(int index, int month, const MonthSum& sum) const
    {
        const Printed value = print(index, month);
        if (!sum.weight)
            return value;
        const bool whole = value.binding >= Binding::Product && value.binding != Binding::Sign;
        return {
            (whole ? value.text : u'(' + value.text + u')') + sum.weight(month), Binding::Product};
    }

    [[nodiscard]] Printed monthByMonth(int index, const MonthSum& sum) const
    {
        QStringList terms;
        for (int month = sum.first; month <= sum.last; ++month)
            terms += weighted(index, month, sum).text;
        return {terms.join(u'+'), Binding::Sum};
    }

    [[nodiscard]] QString range(const Quantity& quantity, int first, int last) const
    {
        const QString from = m_style.cellOf(quantity, first);
        return last == first ? from : from + u':' + m_style.cellOf(quantity, last);
    }

    const Sheet& m_sheet;
    const CellStyle& m_style;
};

} // namespace

QString formulaCell(const Sheet& sheet, int quantity, const CellStyle& style)
{
    if (quantity < 0 || static_cast<std::size_t>(quantity) >= sheet.quantities().size())
        return {};
    const int root = sheet.quantities()[static_cast<std::size_t>(quantity)].node;
    const QString text = Cells(sheet, style).print(root, style.month).text;
    return text.isEmpty() ? text : u'=' + text;
}

} // namespace kursbuch
