#pragma once

#include "app/prices/price_notes.h"

namespace kursbuch {

enum class Decimal { Point, Comma };

/// How a column of numbers was written: a single separator before three digits says nothing, any
/// other does. Nothing: no number tells.
[[nodiscard]] std::optional<Decimal> decimalOf(const QStringList& numbers);

enum class NumberKind { Missing, Value, Formula, NoNumber };

struct PriceNumber {
    NumberKind kind = NumberKind::Missing;
    double value = 0.0;
};

/// Reads “1.234,56 €”, “$ 0.658” or “3e-06”; thousands may be set apart.
[[nodiscard]] PriceNumber readNumber(QStringView text, Decimal decimal);

/// Whether a spreadsheet would take the text for a formula.
[[nodiscard]] bool beginsFormula(QStringView text);

/// Why a number can't stand where it stands, or an empty text. `most` is the highest that can be.
[[nodiscard]] QString refusalOf(const PriceNumber& number, QStringView written, double most);

} // namespace kursbuch
