#pragma once

#include "app/assess/money.h"
#include "ui/text/wording.h"

namespace kursbuch {

/// What the figures about money mean, in whole sentences, for screen and paper alike.
class MoneyWords {
public:
    MoneyWords(const Wording& wording, const Assessment& assessment, const Money& money)
        : m_wording(wording)
        , m_assessment(assessment)
        , m_money(money)
    {
    }

    [[nodiscard]] const Wording& wording() const { return m_wording; }
    [[nodiscard]] QString meeting(const Meeting& meeting) const;
    /// Whether the ranking is a close call; empty where there are not two ways to compare.
    [[nodiscard]] QString closeCall() const;
    [[nodiscard]] QString utilisation(const BreakEven& tipping) const;
    [[nodiscard]] QString volume(const BreakEven& tipping) const;
    [[nodiscard]] QString support(const WayMoney& way) const; ///< empty where nothing is known
    /// "2027", "2027/28" for a budget year, "Year 1" without a planning start.
    [[nodiscard]] QString year(int year, const Plan& plan) const;
    [[nodiscard]] QString firstMonth(const WayMoney& way) const;
    [[nodiscard]] QString payback(std::optional<int> month) const;
    [[nodiscard]] std::optional<double> value(const QString& quantity) const;
    [[nodiscard]] QString money(const QString& quantity) const; ///< "–" where there is none
    [[nodiscard]] QString shortName(const QString& way) const;

private:
    [[nodiscard]] QString crossings(const Meeting& meeting) const;
    [[nodiscard]] double lead(const Meeting& meeting) const; ///< at the end
    [[nodiscard]] Figures figures() const { return {m_money.sheet, m_money.values}; }

    const Wording& m_wording;
    const Assessment& m_assessment;
    const Money& m_money;
};

/// Payments of one way in one year as they are shown, net or gross.
struct ShownYear {
    int year = 0;
    bool partial = false;
    double investmentEur = 0.0;
    double runningEur = 0.0;
    double residualEur = 0.0; ///< got back
    YearPayment ids {};
};
/// Years of a way; nothing where one of its figures is unknown.
[[nodiscard]] std::optional<std::vector<ShownYear>> shownYears(
    const WayMoney& way, const Money& money);

} // namespace kursbuch
