#pragma once

#include "app/assess/assess.h"

#include <QLocale>
#include <memory>

namespace kursbuch {

/// A sheet with its values, where figures are read and unfolded from; both must outlive it.
struct Figures {
    const Sheet& sheet;
    const Evaluation& values;
    std::shared_ptr<const void> owner {}; ///< keeps both alive where they are not the document's

    Figures(const Sheet& of, const Evaluation& with)
        : sheet(of)
        , values(with)
    {
    }
    // NOLINTNEXTLINE(google-explicit-constructor): an assessment is the usual place of figures
    Figures(const Assessment& assessment)
        : Figures(assessment.sheet, assessment.values)
    {
    }
};

/// Renders what the core returns as keys, quantities and figures into one language. The only place
/// that turns numbers into text: numbers, dates and money in the locale of the language.
class Wording {
public:
    Wording(const Catalog& catalog, Language language);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

    [[nodiscard]] QString text(const Text& text) const { return text.in(m_language); }
    /// A word of resources/i18n by key: "way.hybrid", "stop.costs", "verdict.conditions",
    /// "role.operations".
    [[nodiscard]] QString word(const QString& key) const;
    /// A word with {0}, {1} … filled in from left to right; arguments are never templates.
    [[nodiscard]] QString say(const QString& key, const QStringList& arguments) const;
    [[nodiscard]] QString message(const Message& message, const Assessment& assessment) const;

    [[nodiscard]] QString number(double value, int decimals) const;
    /// "1.234 €" / "€1,234"; whole euros from 100 € on, cents below.
    [[nodiscard]] QString money(double eur) const;
    /// A price for one unit, with cents whatever its size and four digits below ten cents.
    [[nodiscard]] QString price(double eur) const;
    /// "397 T€" / "€397k" from 10,000 € on, for narrow places; never fed back.
    [[nodiscard]] QString shortMoney(double eur) const;
    [[nodiscard]] QString percent(double ratio, int decimals = 0) const;
    [[nodiscard]] QString date(const QDate& date) const;
    /// What a way is, in one sentence.
    [[nodiscard]] QString wayDescription(const QString& wayId, const Plan& plan) const;
    /// Value with its shown unit, e.g. "7,6 kW"; "unbekannt" / "unknown" without value.
    [[nodiscard]] QString value(std::optional<double> value, const UnitScale* scale) const;
    [[nodiscard]] QString quantity(const QString& quantityId, const Figures& figures) const;
    /// Some other value in the unit and scale of a quantity: a month, a difference, a limit.
    [[nodiscard]] QString quantityValue(
        const QString& quantityId, std::optional<double> value, const Figures& figures) const;
    /// A planning constant as it holds for this plan, with its unit.
    [[nodiscard]] QString figure(const QString& figureId, const Assessment& assessment) const;
    [[nodiscard]] QString quantityLabel(const QString& quantityId) const;
    /// "Lenovo LP2368, 12/2025" with "to be checked" where it is.
    [[nodiscard]] QString source(const Source& source) const;
    /// The formula of a quantity in words, empty for an input.
    [[nodiscard]] QString formula(const QString& quantityId, const Figures& figures) const;

private:
    [[nodiscard]] QString argument(const QString& argument, const Assessment& assessment) const;
    /// "way/rule": what the finding is about, and its number in the rule book.
    [[nodiscard]] QString reasonLabel(
        const QString& wayAndRule, const Assessment& assessment) const;
    /// As few digits as tell the number, without a unit.
    [[nodiscard]] QString trimmed(double value) const;

    const Catalog* m_catalog;
    Language m_language;
    QLocale m_locale;
};

} // namespace kursbuch
