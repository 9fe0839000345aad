#pragma once

#include "app/assess/facts.h"

namespace kursbuch {

/// What a chosen option makes of the item's fact; unknown when nothing valid is chosen. An item
/// that is said not to apply stays unknown: an unknown is never a silent yes.
[[nodiscard]] FactValue valueOf(const Item& item, const QStringList& options);

/// Typed answers win over what a provider's papers say (item id → option id).
struct AnswerSheet {
    const Answers* typed = nullptr;
    QMap<QString, QString> papers {};
};

/// Sets the facts of these items.
void setAnswers(Facts& facts, const std::vector<const Item*>& items, const AnswerSheet& answers);

/// The answers of a profile, nullptr when nothing was typed for it.
[[nodiscard]] const Answers* profileOf(const Plan& plan, const QString& profile);

/// The chosen options of a set, empty when open.
[[nodiscard]] QStringList setOf(const Facts& facts, const QString& fact);
[[nodiscard]] QString choiceOf(const Facts& facts, const QString& fact);
[[nodiscard]] bool isTrue(const Facts& facts, const QString& fact);

} // namespace kursbuch
