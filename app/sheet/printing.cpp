#include "app/sheet/printing.h"

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

Binding bindingOf(Op op)
{
    switch (op) {
    case Op::Add:
    case Op::Subtract:
        return Binding::Sum;
    case Op::Multiply:
    case Op::Divide:
        return Binding::Product;
    case Op::Power:
        return Binding::Power;
    default:
        return Binding::Comparison;
    }
}

QString bracketed(const Printed& part, bool needed)
{
    return needed ? u'(' + part.text + u')' : part.text;
}

} // namespace

QString operatorSign(Op op, OperatorSigns signs)
{
    const bool typeset = signs == OperatorSigns::Typeset;
    switch (op) {
    case Op::Add:
        return typeset ? u" + "_s : u"+"_s;
    case Op::Subtract:
        return typeset ? u" − "_s : u"-"_s;
    case Op::Multiply:
        return typeset ? u" × "_s : u"*"_s;
    case Op::Divide:
        return typeset ? u" / "_s : u"/"_s;
    case Op::Power:
        return u"^"_s;
    case Op::Less:
        return typeset ? u" < "_s : u"<"_s;
    case Op::LessOrEqual:
        return typeset ? u" ≤ "_s : u"<="_s;
    case Op::Equal:
        return typeset ? u" = "_s : u"="_s;
    default:
        return {};
    }
}

Printed printedPair(Op op, const QString& sign, const Printed& a, const Printed& b)
{
    const Binding own = bindingOf(op);
    const bool inOrder = op == Op::Add || op == Op::Multiply; // a + (b - c) is a + b - c
    const bool nested = own == Binding::Power || own == Binding::Comparison;
    const bool left = a.binding < own || (nested && a.binding == own);
    const bool right = b.binding < own || (!inOrder && b.binding == own)
        || b.binding == Binding::Sign; // "a − −b" is hard to read and no spreadsheet formula
    return {bracketed(a, left) + sign + bracketed(b, right), own};
}

Printed printedNegation(const QString& sign, const Printed& a)
{
    // A spreadsheet binds the sign before the power, mathematics after it: brackets say what is
    // meant.
    const bool needed
        = a.binding <= Binding::Sum || a.binding == Binding::Sign || a.binding == Binding::Power;
    return {sign + bracketed(a, needed), Binding::Sign};
}

Printed printedNumber(double value, const QString& text)
{
    return {text, value < 0.0 ? Binding::Sign : Binding::Whole};
}

} // namespace kursbuch
