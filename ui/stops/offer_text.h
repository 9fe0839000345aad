#pragma once

#include "app/assess/market_view.h"
#include "ui/stops/cell_table.h"

#include <QCoreApplication>

namespace kursbuch {

/// What is known of an offer or service in words: its price on all terms, what it comes to in this
/// plan, where it stands and whose it is, papers, the verdict with its reason, how old the price
/// is.
class OfferText {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::OfferText)

public:
    OfferText(const FormPage& page, const MarketView& view)
        : m_page(page)
        , m_view(view)
        , m_input {
              page.plan(), page.catalog(), page.assessment().context, page.assessment().planFacts}
    {
    }

    /// All of it below one another, for the offer that is selected.
    [[nodiscard]] QString detail(const MarketEntry& entry) const;
    /// Side by side: a row for each thing to compare, a cell for each entry.
    [[nodiscard]] std::vector<CellRow> comparison(
        const std::vector<const MarketEntry*>& entries) const;
    /// "⚠ Price of 05/2026, older than 6 months: ask for a new one."; empty where it is not old.
    [[nodiscard]] QString ageWarning(const MarketEntry& entry) const;

private:
    struct Line {
        QString title;
        QString html;
    };
    [[nodiscard]] std::vector<Line> lines(const MarketEntry& entry) const;
    void addTerms(std::vector<Line>& lines, const MarketEntry& entry) const;
    void addPapers(std::vector<Line>& lines, const MarketEntry& entry) const;
    [[nodiscard]] QString priceText(std::optional<double> price, const QString& currency) const;
    [[nodiscard]] QString servicePrices(const Service& service) const;
    [[nodiscard]] QString reserved(const Offer& offer) const;
    [[nodiscard]] QString load(const MarketEntry& entry) const;
    [[nodiscard]] QString cost(const MarketEntry& entry) const;
    [[nodiscard]] QString verdict(const MarketEntry& entry) const;
    [[nodiscard]] QString tariffs(const MarketEntry& entry, const QString& kind) const;
    [[nodiscard]] QString country(const QString& iso) const;
    [[nodiscard]] QString muted(const QString& text) const;
    [[nodiscard]] QString notKnown() const;

    const FormPage& m_page;
    const MarketView& m_view;
    JudgeInput m_input;
};

} // namespace kursbuch
