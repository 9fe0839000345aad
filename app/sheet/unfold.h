#pragma once

#include "app/sheet/evaluation.h"

#include <functional>

namespace kursbuch {

/// Turns a quantity's id into what stands for it in a printed formula: a label, an id, a cell.
using NameOf = std::function<QString(const Quantity&)>;
/// Formats a number that stands in a formula.
using NumberText = std::function<QString(double)>;

/// How functions are called in a printed formula: in words for a reader, or as a spreadsheet does.
enum class FormulaStyle { Words, Spreadsheet };

/// The formula of a quantity with operators, as text; empty for an input.
/// Words: "Stunden × (Leerlauf + Auslastung × (Spitze − Leerlauf)) × PUE".
[[nodiscard]] QString formulaText(const Sheet& sheet, int quantity, const NameOf& nameOf, const NumberText& number);

/// The formula as an A1-style spreadsheet formula with English function names, e.g.
/// "=B2*(B3+B4*(B5-B3))". `cellOf` gives the cell of a quantity in the month that the formula stands
/// for (for scalars always the same cell). `month` counts from 1 and is written into recurrences.
struct CellStyle
{
    std::function<QString(const Quantity&, int month)> cellOf; ///< "$B$2", or "F12" for a month
    int month = 1;
};
[[nodiscard]] QString formulaCell(const Sheet& sheet, int quantity, const CellStyle& style);

/// The quantities that a formula names directly, each once, in reading order.
[[nodiscard]] std::vector<int> inputsOf(const Sheet& sheet, int quantity);

} // namespace kursbuch
