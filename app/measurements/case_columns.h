#pragma once

#include "app/assess/size_case.h"

#include <array>

namespace kursbuch {

/// Which cell of a line says what about a case; -1: the column is not there.
using CasePlaces = std::array<qsizetype, 12>;

/// Finds the columns of a table of configurations by its first line; model and gpu have to be
/// there.
[[nodiscard]] Result<CasePlaces> casePlaces(const QStringList& heading, const QString& fileName);
[[nodiscard]] CaseWords caseWords(const QStringList& cells, const CasePlaces& places);

} // namespace kursbuch
