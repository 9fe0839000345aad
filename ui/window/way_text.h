#pragma once

#include "ui/text/wording.h"

#include <QCoreApplication>

namespace kursbuch {

/// What the board says about ways in one line each; what stands behind it says ReasonText.
class WayText {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::WayText)

public:
    WayText(const Catalog& catalog, const Assessment& assessment, const Wording& wording)
        : m_catalog(catalog)
        , m_assessment(assessment)
        , m_wording(wording)
    {
    }

    /// What closes the way in a few words, or else its conditions, or else what is open; for the
    /// board.
    [[nodiscard]] QString mainReason(const WayResult& way) const;
    /// Name of the offer or service that a way is judged and priced by, may be empty.
    [[nodiscard]] QString offerName(const QString& offerId) const;
    /// Upfront, over the period, present value, each leading to its place among the costs; or which
    /// prices are missing.
    [[nodiscard]] QString costHtml(const WayResult& way) const;

    /// Recommended first, then by rank, closed last; without "today".
    [[nodiscard]] static std::vector<const WayResult*> inBoardOrder(const Assessment& assessment);

private:
    /// What is settled and weighs, weightiest first.
    [[nodiscard]] std::vector<const Reason*> findings(const WayResult& way) const;
    [[nodiscard]] QString labelsOf(const WayResult& way, Verdict effect) const;

    const Catalog& m_catalog;
    const Assessment& m_assessment;
    const Wording& m_wording;
};

} // namespace kursbuch
