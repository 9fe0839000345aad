#include "ui/document/library_prices.h"

#include "app/prices/house_defaults.h"

#include <QCoreApplication>
#include <map>

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

Result<QByteArray> heldDefaults(Library& library, const Catalog& catalog)
{
    return heldPrices(library).map([&catalog](const std::vector<PriceEntries>& imports) {
        std::map<QString, Figure> held;
        for (const PriceEntries& import : imports)
            for (const Figure& figure : import.figures)
                held[figure.id] = figure;
        QByteArray head;
        if (held.empty()) {
            head = "# "
                + QCoreApplication::translate("kursbuch",
                    "The figures as Kursbuch ships them. Keep the entries that you change.")
                      .toUtf8()
                + '\n';
            for (const Figure& figure : catalog.figures)
                held[figure.id] = figure;
        }
        std::vector<Figure> figures;
        figures.reserve(held.size());
        for (const auto& [id, figure] : held)
            figures.push_back(figure);
        return head + writeDefaults(figures, catalog);
    });
}

} // namespace kursbuch
