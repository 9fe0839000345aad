#pragma once

#include <QDate>
#include <QStringList>
#include <optional>

namespace kursbuch {

enum class QuoteColumn {
    Provider,
    Name,
    Gpu,
    Count,
    Price,
    Spot,
    Setup,
    Unit,
    Currency,
    Vat,
    Region,
    Country,
    Date,
    Source,
    Other,
};

/// What a heading in German or English means. “Preis (EUR/Monat, netto)” is a price.
[[nodiscard]] QuoteColumn quoteColumn(const QString& heading);

/// What a price is for.
struct QuoteUnit {
    bool perMonth = false;
    bool perGpu = false;
};

[[nodiscard]] std::optional<QuoteUnit> quoteUnit(const QString& written);

/// "EUR", "USD", another code in capitals that is no known currency, or empty: not said.
[[nodiscard]] QString quoteCurrency(const QString& written);

struct QuoteVat {
    bool said = false;
    bool included = false;
    std::optional<double> rate {}; ///< 0.19; nothing: not said
};

[[nodiscard]] QuoteVat quoteVat(const QString& words);

/// 2026-10-06, 06.10.2026 or 6.10.26; invalid: none of them.
[[nodiscard]] QDate quoteDate(const QString& text);

} // namespace kursbuch
