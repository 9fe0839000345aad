#pragma once

#include "ui/prices/price_batch.h"
#include "ui/text/wording.h"

#include <QCoreApplication>

namespace kursbuch {

/// The tables of the dialog, row by row in words.
class PriceRows {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::PriceRows)

public:
    PriceRows(const PriceBatch& batch, const Catalog& catalog, const Wording& words)
        : m_batch(batch)
        , m_catalog(catalog)
        , m_words(words)
    {
    }

    [[nodiscard]] static QString kindWord(PriceFileKind kind);
    [[nodiscard]] static QStringList understoodHeadings();
    [[nodiscard]] static QStringList findingHeadings();
    [[nodiscard]] static QStringList changeHeadings();
    [[nodiscard]] static QStringList importHeadings();

    /// One line a file: kind, how many offers and services, day.
    [[nodiscard]] QString filesText() const;
    [[nodiscard]] QString changesText() const;
    [[nodiscard]] std::vector<QStringList> understood() const;
    [[nodiscard]] std::vector<QStringList> flagged() const;
    /// With the files that could not be read at all.
    [[nodiscard]] std::vector<QStringList> refused() const;
    [[nodiscard]] std::vector<QStringList> changes() const;
    [[nodiscard]] std::vector<QStringList> imports(const std::vector<PriceImport>& kept) const;

private:
    [[nodiscard]] QString price(const std::optional<double>& value, const QString& unit) const;
    [[nodiscard]] QStringList row(const ImportedOffer& read) const;
    [[nodiscard]] QStringList row(const ImportedService& read) const;
    [[nodiscard]] QStringList row(const Figure& read) const;
    [[nodiscard]] QString place(const QString& region, const QString& country) const;
    [[nodiscard]] QString providerName(const QString& id) const;
    [[nodiscard]] static QString unit(PricedBy by, const QString& currency);
    [[nodiscard]] QString name(const PriceDifference& difference) const;
    [[nodiscard]] QString value(
        const PriceDifference& difference, const std::optional<double>& value) const;

    const PriceBatch& m_batch;
    const Catalog& m_catalog;
    const Wording& m_words;
};

} // namespace kursbuch
