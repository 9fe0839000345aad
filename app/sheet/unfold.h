#pragma once

#include "app/sheet/evaluation.h"

#include <functional>

namespace kursbuch {

/// Turns a quantity's id into what stands for it in a printed formula: a label, an id, a cell.
using NameOf = std::function<QString(const Quantity&)>;
/// Formats a number that stands in a formula.
using NumberText = std::function<QString(double)>;
/// Gives a word of a formula ("the larger of") in the reader's language, from its English.
using WordOf = std::function<QString(const char* english)>;

/// How a formula is put into words.
struct FormulaFace {
    NameOf nameOf;
    NumberText number;
    WordOf word {}; ///< empty: in the language of the program
};

/// The formula of a quantity with operators, as text; empty for an input.
/// Words: "Stunden × (Leerlauf + Auslastung × (Spitze − Leerlauf)) × PUE".
[[nodiscard]] QString formulaText(
    const Sheet& sheet, int quantity, const NameOf& nameOf, const NumberText& number);
[[nodiscard]] QString formulaText(const Sheet& sheet, int quantity, const FormulaFace& face);

/// How a spreadsheet formula names cells.
struct CellStyle {
    /// The cell of a quantity, e.g. "$B$2" for a scalar (whatever the month), "F12" for a month.
    std::function<QString(const Quantity&, int month)> cellOf;
    int month = 1; ///< counts from 1: the month that the formula stands for
};

/// The formula as an A1-style spreadsheet formula with English function names, e.g.
/// "=B2*(B3+B4*(B5-B3))"; empty for an input. The months of a row must stand in neighbouring cells.
[[nodiscard]] QString formulaCell(const Sheet& sheet, int quantity, const CellStyle& style);

/// The quantities that a formula names directly, each once, in reading order.
[[nodiscard]] std::vector<int> inputsOf(const Sheet& sheet, int quantity);

} // namespace kursbuch
