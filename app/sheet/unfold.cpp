#include "app/sheet/unfold.h"

#include "app/sheet/printing.h"

#include <QCoreApplication>
#include <algorithm>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

using Node = Sheet::Node;

QString call(const QString& name, const QStringList& arguments)
{
    return name + u'(' + arguments.join(u"; "_s) + u')';
}

/// Prints formulas for a reader.
class Words {
public:
    Words(const Sheet& sheet, const FormulaFace& face)
        : m_sheet(sheet)
        , m_face(face)
    {
    }

    [[nodiscard]] Printed print(int index) const
    {
        const Node& node = m_sheet.nodes()[static_cast<std::size_t>(index)];
        switch (node.op) {
        case Op::Constant:
            return printedNumber(node.value, m_face.number(node.value));
        case Op::Input:
            return {};
        case Op::Reference:
            return {m_face.nameOf(m_sheet.quantities()[static_cast<std::size_t>(node.a)])};
        case Op::Less:
        case Op::LessOrEqual:
            return ordering(node);
        default:
            break;
        }
        if (const auto sign = operatorSign(node.op, OperatorSigns::Typeset); !sign.isEmpty())
            return printedPair(node.op, sign, print(node.a), print(node.b));
        if (node.op == Op::Negate)
            return printedNegation(u"−"_s, print(node.a));
        return {function(node)};
    }

private:
    [[nodiscard]] QString word(const char* english) const
    {
        return m_face.word ? m_face.word(english)
                           : QCoreApplication::translate("kursbuch", english);
    }

    /// A limit on the left reads better on the right: "x ≥ 5" for "5 ≤ x".
    [[nodiscard]] Printed ordering(const Node& node) const
    {
        const bool orEqual = node.op == Op::LessOrEqual;
        const bool flip = m_sheet.nodes()[static_cast<std::size_t>(node.a)].op == Op::Constant;
        if (flip)
            return printedPair(
                node.op, orEqual ? u" ≥ "_s : u" > "_s, print(node.b), print(node.a));
        return printedPair(node.op, orEqual ? u" ≤ "_s : u" < "_s, print(node.a), print(node.b));
    }

    [[nodiscard]] QString text(int index) const { return print(index).text; }

    [[nodiscard]] QString function(const Node& node) const
    {
        switch (node.op) {
        case Op::Minimum:
            return call(word(QT_TRANSLATE_NOOP("kursbuch", "the smaller of")),
                {text(node.a), text(node.b)});
        case Op::Maximum:
            return call(
                word(QT_TRANSLATE_NOOP("kursbuch", "the larger of")), {text(node.a), text(node.b)});
        case Op::RoundUp:
            return call(word(QT_TRANSLATE_NOOP("kursbuch", "rounded up")), {text(node.a)});
        case Op::RoundDown:
            return call(word(QT_TRANSLATE_NOOP("kursbuch", "rounded down")), {text(node.a)});
        case Op::SquareRoot:
            return call(u"√"_s, {text(node.a)});
        case Op::Log10:
            return call(u"log10"_s, {text(node.a)});
        case Op::When:
            return call(word(QT_TRANSLATE_NOOP("kursbuch", "if")),
                {text(node.a), word(QT_TRANSLATE_NOOP("kursbuch", "then")) + u' ' + text(node.b),
                    word(QT_TRANSLATE_NOOP("kursbuch", "else")) + u' ' + text(node.c)});
        default:
            return overMonths(node);
        }
    }

    [[nodiscard]] QString overMonths(const Node& node) const
    {
        switch (node.op) {
        case Op::Cumulative:
            return call(word(QT_TRANSLATE_NOOP("kursbuch", "running sum")), {text(node.a)});
        case Op::Growth:
            return call(word(QT_TRANSLATE_NOOP("kursbuch", "growth by month at yearly rate")),
                {text(node.a)});
        case Op::Total:
            return call(word(QT_TRANSLATE_NOOP("kursbuch", "sum of all months")), {text(node.a)});
        case Op::Span:
            return call(word(QT_TRANSLATE_NOOP("kursbuch", "sum of months %1 to %2"))
                            .arg(m_face.number(node.value), m_face.number(node.until)),
                {text(node.a)});
        case Op::Lump:
            return call(word(QT_TRANSLATE_NOOP("kursbuch", "only in month %1"))
                            .arg(m_face.number(node.value)),
                {text(node.a)});
        default:
            return call(discounting(node.point), {text(node.a), text(node.b)});
        }
    }

    [[nodiscard]] QString discounting(MonthPoint point) const
    {
        switch (point) {
        case MonthPoint::Start:
            return word(
                QT_TRANSLATE_NOOP("kursbuch", "present value, paid at the start of the month"));
        case MonthPoint::End:
            return word(
                QT_TRANSLATE_NOOP("kursbuch", "present value, paid at the end of the month"));
        default:
            return word(
                QT_TRANSLATE_NOOP("kursbuch", "present value, due at the end of the period"));
        }
    }

    const Sheet& m_sheet;
    const FormulaFace& m_face;
};

void collect(const Sheet& sheet, int index, std::vector<int>& found)
{
    if (index < 0)
        return;
    const Node& node = sheet.nodes()[static_cast<std::size_t>(index)];
    if (node.op == Op::Reference) {
        if (std::find(found.begin(), found.end(), node.a) == found.end())
            found.push_back(node.a);
        return;
    }
    for (const int operand : {node.a, node.b, node.c})
        collect(sheet, operand, found);
}

} // namespace

QString formulaText(
    const Sheet& sheet, int quantity, const NameOf& nameOf, const NumberText& number)
{
    return formulaText(sheet, quantity, FormulaFace {nameOf, number});
}

QString formulaText(const Sheet& sheet, int quantity, const FormulaFace& face)
{
    if (quantity < 0 || static_cast<std::size_t>(quantity) >= sheet.quantities().size())
        return {};
    const int root = sheet.quantities()[static_cast<std::size_t>(quantity)].node;
    return Words(sheet, face).print(root).text;
}

std::vector<int> inputsOf(const Sheet& sheet, int quantity)
{
    std::vector<int> found;
    if (quantity >= 0 && static_cast<std::size_t>(quantity) < sheet.quantities().size())
        collect(sheet, sheet.quantities()[static_cast<std::size_t>(quantity)].node, found);
    return found;
}

} // namespace kursbuch
