#pragma once

#include "app/sheet/sheet.h"

namespace kursbuch {

/// How tightly the outermost operator of a printed formula binds.
enum class Binding { Comparison, Sum, Product, Sign, Power, Whole };

/// A piece of a printed formula.
struct Printed {
    QString text {};
    Binding binding = Binding::Whole;
};

enum class OperatorSigns { Typeset, Spreadsheet };

/// The sign between two operands with the blanks around it; empty for what is not written so.
[[nodiscard]] QString operatorSign(Op op, OperatorSigns signs);

/// "a + b" with brackets only where they are needed.
[[nodiscard]] Printed printedPair(Op op, const QString& sign, const Printed& a, const Printed& b);
[[nodiscard]] Printed printedNegation(const QString& sign, const Printed& a);
[[nodiscard]] Printed printedNumber(double value, const QString& text);

} // namespace kursbuch
