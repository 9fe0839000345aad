#pragma once

#include <QStringList>

namespace kursbuch {

/// The categories as rules read them: statutory health data are special categories as well,
/// anonymous data without a documented test are pseudonymous. Source: dataprotection.md 4.1, R41.
[[nodiscard]] QStringList impliedCategories(QStringList stated, bool anonymityTested);
[[nodiscard]] bool arePersonal(const QStringList& implied);
/// Nothing but unprotected and tested anonymous data.
[[nodiscard]] bool areHarmless(const QStringList& implied);
/// Pseudonymous data and besides them nothing but harmless ones.
[[nodiscard]] bool areOnlyPseudonymous(const QStringList& implied);
/// Without repetition, in the order of first appearance.
[[nodiscard]] QStringList joined(const QStringList& a, const QStringList& b);

} // namespace kursbuch
