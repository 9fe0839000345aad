#pragma once

#include "app/prices/prices.h"

#include <QDateTime>

namespace kursbuch {

/// What a file of prices put into a library, and when.
struct PriceImport {
    qint64 id = 0; ///< 0: not kept yet
    QString source {}; ///< whose word it is: an import of the same source takes its place
    PriceFileKind kind = PriceFileKind::Quotes;
    QString file {}; ///< without folder
    QDate date {}; ///< of the file
    QByteArray sha256 {}; ///< of the file, hexadecimal
    QDateTime imported {}; ///< UTC
    QDateTime withdrawn {}; ///< invalid: it holds
    int entries = 0;
    QByteArray says {}; ///< see writeEntries()

    [[nodiscard]] bool holds() const { return !withdrawn.isValid(); }
};

/// "cloud_catalog", "token_prices", "quotes", "defaults".
[[nodiscard]] QString kindId(PriceFileKind kind);
[[nodiscard]] std::optional<PriceFileKind> kindOfId(const QString& id);

/// What an import says, by value, under the ids of the catalogue where it has the entry.
struct PriceEntries {
    QByteArray digest {}; ///< of what was read, for the hash of the catalogue
    std::vector<Provider> providers {}; ///< id and name of those that the catalogue does not know
    std::vector<Offer> offers {};
    std::vector<Offer> furtherOffers {}; ///< no accelerator, price or place that could be relied on
    std::vector<Service> services {}; ///< those of the catalogue
    std::vector<Service> furtherServices {};
    std::vector<Figure> figures {}; ///< id, value in base units, source

    [[nodiscard]] int count() const;
};

[[nodiscard]] PriceEntries entriesOf(const PriceReading& reading, const Catalog& catalog);
/// One entry a line, its parts apart by tabs.
[[nodiscard]] QByteArray writeEntries(const PriceEntries& entries);
/// Lines that cannot be read are an error: what is stored is sealed.
[[nodiscard]] Result<PriceEntries> readEntries(const QByteArray& says);

/// A reading as it goes into a library.
[[nodiscard]] PriceImport importOf(
    const PriceFile& file, const PriceReading& reading, const Catalog& catalog);

/// Lays imports over the catalogue, the later ones over the earlier: prices of entries that are
/// there change, the others join. An imported list price is proposed only where no other offer of
/// the same provider, country and accelerators is cheaper; the rest could never be the best and
/// would only be weighed in vain. It can be looked at and chosen.
void layPrices(Catalog& catalog, const std::vector<PriceEntries>& imports);

} // namespace kursbuch
