#pragma once

#include "app/plan/plan.h"

namespace kursbuch {

/// The item whose options are the use-case cards.
[[nodiscard]] const QString& useCaseItem();

/// A card brings kind, model and load of its template to the first workload. What was typed over
/// the defaults of the card before stays, as far as it means the same.
void takeUseCase(Plan& plan, const QString& before, const QString& chosen);

} // namespace kursbuch
