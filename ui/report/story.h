#pragma once

#include "ui/charts/money_charts.h"
#include "ui/charts/shapes.h"
#include "ui/report/report.h"
#include "ui/text/wording.h"

namespace kursbuch {

/// Payments of one way in one year beside the one-off cost, nominal.
struct YearCash {
    QString year; ///< "2027", "2027/28", or "year 1" where the start is not known
    double netEur = 0.0;
    double grossEur = 0.0;
};

/// What the decision paper tells, read from plan and assessment and put into words. It works
/// nothing out but sums over months, value-added tax and means that stand beside their parts.
class Story {
public:
    explicit Story(const ReportInput& input);

    [[nodiscard]] const Plan& plan() const { return m_input.plan; }
    [[nodiscard]] const Assessment& assessment() const { return m_input.assessment; }
    [[nodiscard]] const Catalog& catalog() const { return m_input.catalog; }
    [[nodiscard]] const Wording& words() const { return m_words; }

    /// A sentence of i18n/report.yaml with its arguments filled in; arguments are never templates.
    [[nodiscard]] QString say(const QString& key, const QStringList& arguments = {}) const;

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString revision() const; ///< "Revision 7", "Entwurf"
    [[nodiscard]] QString checksum() const; ///< "9f2c 41aa 07de", empty without a hash
    [[nodiscard]] QString subtitle() const; ///< revision, period, net, date of prices
    [[nodiscard]] QString formalities() const; ///< file number, body, author, confidentiality

    [[nodiscard]] int months() const; ///< planned for
    [[nodiscard]] QString wayName(const QString& wayId) const; ///< short
    /// The way that is put to the vote: chosen, else recommended; nullptr when there is none.
    [[nodiscard]] const WayResult* proposed() const;
    /// Ranked ones first, then what is possible, what is closed, and today.
    [[nodiscard]] std::vector<const WayResult*> orderedWays() const;
    [[nodiscard]] QString resultWord(const WayResult& way) const;

    /// Distinct findings of one topic, each rule once; open questions and notes only if asked for.
    [[nodiscard]] std::vector<const Reason*> findings(
        const WayResult& way, const QStringList& topics) const;
    [[nodiscard]] Verdict verdictOn(const WayResult& way, const QStringList& topics) const;
    /// The reason to name first: the strictest, law before judgement; nullptr when there is none.
    [[nodiscard]] const Reason* decisive(const WayResult& way) const;
    [[nodiscard]] QString opensIf(
        const Reason& reason) const; ///< "“contract” is “signed”", empty if nothing would

    [[nodiscard]] QString cost(const std::optional<WayCost>& cost, double WayCost::*part) const;
    [[nodiscard]] std::optional<double> meanPerMonth(const WayResult& way) const;
    [[nodiscard]] std::vector<YearCash> cashByYear(const WayResult& way) const;
    [[nodiscard]] std::optional<double> vat() const; ///< 0.19
    [[nodiscard]] const Money& money() const { return m_money; }
    [[nodiscard]] const MoneyWords& moneyWords() const { return m_moneyWords; }

private:
    [[nodiscard]] std::vector<YearCash> cashByMonths(const WayCost& cost) const;
    [[nodiscard]] QString choiceText(const FactDeclaration& fact, const QString& choice) const;
    [[nodiscard]] QString changeText(const FactChange& change) const;

    ReportInput m_input;
    Wording m_words;
    Money m_money;
    MoneyWords m_moneyWords;
};

} // namespace kursbuch
