#include "ui/document/library_prices.h"

namespace kursbuch {

Result<std::vector<PriceEntries>> heldPrices(Library& library)
{
    const Result<std::vector<PriceImport>> imports = library.priceImports();
    if (!imports)
        return tl::unexpected<Error>(imports.error());
    std::vector<PriceEntries> held;
    for (const PriceImport& one : *imports) {
        if (!one.holds())
            continue;
        Result<PriceEntries> entries = library.priceImport(one.id).and_then(
            [](const PriceImport& whole) { return readEntries(whole.says); });
        if (!entries)
            return tl::unexpected<Error>(entries.error());
        held.push_back(*std::move(entries));
    }
    return held;
}

} // namespace kursbuch
