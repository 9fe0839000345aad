#pragma once

#include "ui/stops/form_page.h"

#include <QCoreApplication>

namespace kursbuch {

/// An offer or service of the catalogue as a line of the price list.
struct OfferEntry {
    QString id;
    QString name;
    QString providerId;
    QString country;
    QString hardware;
    std::optional<double> price {}; ///< in euros, for sorting
    QString priceText;
    Source source;
};

/// What the price catalogue has for a way, and how data protection judges each of it.
class OfferList {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::OfferList)

public:
    explicit OfferList(const FormPage& page)
        : m_page(page)
    {
    }

    [[nodiscard]] std::vector<OfferEntry> entries(const QString& wayId) const;
    [[nodiscard]] Verdict verdictOf(const QString& wayId, const OfferEntry& entry) const;
    [[nodiscard]] QString country(const QString& iso) const;

private:
    [[nodiscard]] OfferEntry entryOf(const Offer& offer) const;
    [[nodiscard]] OfferEntry entryOf(const Service& service) const;
    [[nodiscard]] QString price(double value, const QString& currency, const QString& per) const;
    [[nodiscard]] double figureOf(const QString& id) const;
    [[nodiscard]] double inEuro(double value, const QString& currency) const;

    const FormPage& m_page;
};

} // namespace kursbuch
