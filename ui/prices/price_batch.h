#pragma once

#include "app/plan/plan.h"
#include "app/prices/compare_prices.h"
#include "app/prices/price_import.h"

namespace kursbuch {

/// A file as it was read, or why it could not be.
struct ReadFile {
    PriceFile file {};
    std::optional<Error> error {};
    PriceReading reading {};
    std::vector<PriceDifference> differences {};
    PriceImport import {};
};

/// Files of prices and what they would do to a catalogue and to the plan that is open.
struct PriceBatch {
    std::vector<ReadFile> files {};
    int keptDiffering = 0; ///< figures of the plan that would then differ from the catalogue

    [[nodiscard]] std::vector<PriceImport> imports() const;
    [[nodiscard]] int entries() const;
};

/// Whether the content of a file looks like prices or company defaults.
[[nodiscard]] bool holdsPrices(const QString& path);

/// Reads nothing but the files, so that it may run beside the window. `plan` may be nullptr.
[[nodiscard]] PriceBatch readBatch(
    const QStringList& paths, const Catalog& catalog, const Plan* plan, const QDate& today);

} // namespace kursbuch
