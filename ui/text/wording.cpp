#include "ui/text/wording.h"

#include "app/sheet/unfold.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

// A break between figure and unit reads badly in narrow columns.
constexpr QChar kNoBreakSpace {0x00A0};
constexpr QChar kMinus {0x2212};
constexpr double kShortFrom = 10'000.0;
constexpr double kCentsBelow = 100.0;
constexpr double kFineBelow = 0.1;

const Text kUnknown {u"unbekannt"_s, u"unknown"_s};
const Text kToBeChecked {u"noch zu prüfen"_s, u"to be checked"_s};
const Text kMixed {u"teils geschätzt"_s, u"partly estimated"_s};

QLocale localeOf(Language language)
{
    return language == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// "1.234 €" and "€1,234": the sign leads in English.
QString withCurrency(const QString& number, const QString& symbol, Language language)
{
    if (language == Language::German)
        return number + kNoBreakSpace + symbol;
    return number.startsWith(kMinus) ? kMinus + symbol + number.mid(1) : symbol + number;
}

bool isCurrencySign(QChar c)
{
    return c == u'€' || c == u'$';
}

} // namespace

Wording::Wording(const Catalog& catalog, Language language)
    : m_catalog(&catalog)
    , m_language(language)
    , m_locale(localeOf(language))
{
}

QString Wording::word(const QString& key) const
{
    const QString found = m_catalog->label(key).in(m_language);
    return found.isEmpty() ? key : found;
}

QString Wording::say(const QString& key, const QStringList& arguments) const
{
    const QString pattern = word(key);
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const qsizetype number = i + 2 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        const bool slot = pattern[i] == u'{' && number >= 0 && pattern[i + 2] == u'}';
        if (slot && number < arguments.size())
            out += arguments[number];
        else
            out += pattern[i];
        i += slot ? 2 : 0;
    }
    return out;
}

QString Wording::message(const Message& message, const Assessment& assessment) const
{
    QString sentence = word(message.key);
    for (qsizetype i = 0; i < message.arguments.size(); ++i) {
        const QString place = u"{%1}"_s.arg(i);
        sentence.replace(place, argument(message.arguments.at(i), assessment));
    }
    return sentence;
}

QString Wording::argument(const QString& argument, const Assessment& assessment) const
{
    if (argument.startsWith("q:"_L1))
        return quantity(argument.mid(2), assessment);
    if (argument.startsWith("way:"_L1))
        return word(u"way."_s + argument.mid(4));
    if (argument.startsWith("reason:"_L1))
        return reasonLabel(argument.mid(7), assessment);
    if (argument.startsWith("fig:"_L1))
        return figure(argument.mid(4), assessment);
    return argument;
}

QString Wording::reasonLabel(const QString& wayAndRule, const Assessment& assessment) const
{
    const QString rule = wayAndRule.section(u'/', 1);
    if (const WayResult* way = assessment.way(wayAndRule.section(u'/', 0, 0))) {
        for (const Reason& reason : way->judgement.reasons) {
            if (reason.rule == rule)
                return reason.ref.isEmpty() ? text(reason.label)
                                            : text(reason.label) + u", "_s + reason.ref;
        }
    }
    return rule;
}

QString Wording::figure(const QString& figureId, const Assessment& assessment) const
{
    const std::optional<Figure> known = m_catalog->figure(figureId);
    const UnitScale* scale = known ? m_catalog->scale(known->scale) : nullptr;
    for (const UsedFigure& used : assessment.figures) {
        if (used.id == figureId)
            return value(used.value, scale);
    }
    return value(known ? known->value : std::nullopt, scale);
}

QString Wording::number(double value, int decimals) const
{
    if (!std::isfinite(value))
        return text(kUnknown);
    // QLocale would write "-0" for a small negative value.
    const double unit = std::pow(10.0, decimals);
    const bool negative = value < 0.0 && std::round(-value * unit) > 0.0;
    const QString digits = m_locale.toString(std::abs(value), 'f', decimals);
    return negative ? kMinus + digits : digits;
}

QString Wording::money(double eur) const
{
    const int decimals = std::abs(eur) < kCentsBelow && eur != 0.0 ? 2 : 0;
    return withCurrency(number(eur, decimals), u"€"_s, m_language);
}

QString Wording::price(double eur) const
{
    const int decimals = std::abs(eur) < kFineBelow && eur != 0.0 ? 4 : 2;
    return withCurrency(number(eur, decimals), u"€"_s, m_language);
}

QString Wording::shortMoney(double eur) const
{
    if (std::abs(eur) < kShortFrom)
        return money(eur);
    if (!std::isfinite(eur))
        return text(kUnknown);
    const QString thousands = number(eur / 1000.0, 0);
    return m_language == Language::German ? thousands + kNoBreakSpace + u"T€"_s
                                          : withCurrency(thousands, u"€"_s, m_language) + u'k';
}

QString Wording::percent(double ratio, int decimals) const
{
    const QString digits = number(ratio * 100.0, decimals);
    return m_language == Language::German ? digits + kNoBreakSpace + u'%' : digits + u'%';
}

QString Wording::date(const QDate& date) const
{
    if (!date.isValid())
        return {};
    // Day and month cannot be confused: 25.11.2026, 25 Nov 2026.
    return m_language == Language::German ? m_locale.toString(date, u"dd.MM.yyyy"_s)
                                          : m_locale.toString(date, u"d MMM yyyy"_s);
}

QString Wording::value(std::optional<double> value, const UnitScale* scale) const
{
    if (!value || !std::isfinite(*value))
        return text(kUnknown);
    if (scale == nullptr)
        return trimmed(*value);
    const QString digits = number(*value / scale->factor, scale->decimals);
    const QString symbol = text(scale->symbol);
    if (symbol.isEmpty())
        return digits;
    if (isCurrencySign(symbol.front()) && m_language == Language::English)
        return withCurrency(digits, symbol.left(1), m_language) + symbol.mid(1);
    if (symbol == "%"_L1 && m_language == Language::English)
        return digits + symbol;
    return digits + kNoBreakSpace + symbol;
}

QString Wording::wayDescription(const QString& wayId, const Plan& plan) const
{
    const bool peaks = wayId == u"hybrid"_s && rentsPeaks(plan);
    return word(u"way.%1.%2"_s.arg(wayId, peaks ? u"peaks"_s : u"what"_s));
}

QString Wording::quantity(const QString& quantityId, const Figures& figures) const
{
    return quantityValue(quantityId, figures.values.scalar(quantityId), figures);
}

QString Wording::quantityValue(
    const QString& quantityId, std::optional<double> value, const Figures& figures) const
{
    if (const UnitScale* scale = m_catalog->quantityScale(quantityId))
        return this->value(value, scale);
    const int index = figures.sheet.find(quantityId);
    const QString shown = this->value(value, nullptr);
    if (index < 0 || !value)
        return shown;
    const Unit unit = figures.sheet.quantities()[static_cast<std::size_t>(index)].unit;
    return unit == unit::One ? shown : shown + kNoBreakSpace + unit.symbol();
}

QString Wording::quantityLabel(const QString& quantityId) const
{
    return m_catalog->quantityLabel(quantityId).in(m_language);
}

QString Wording::source(const Source& source) const
{
    QString shown = source.text;
    if (source.date.isValid())
        shown += (shown.isEmpty() ? QString() : u", "_s) + source.date.toString(u"MM/yyyy"_s);
    if (source.confidence == Confidence::ToBeChecked)
        shown += u" ("_s + text(kToBeChecked) + u')';
    else if (source.confidence == Confidence::Mixed)
        shown += u" ("_s + text(kMixed) + u')';
    return shown;
}

QString Wording::formula(const QString& quantityId, const Figures& figures) const
{
    const int index = figures.sheet.find(quantityId);
    if (index < 0)
        return {};
    return formulaText(figures.sheet, index,
        FormulaFace {[this](const Quantity& q) { return quantityLabel(q.id); },
            [this](double number) { return trimmed(number); },
            [this](const char* english) {
                const QString phrase = QString::fromUtf8(english);
                const QString found = text(m_catalog->label(u"formula."_s + phrase));
                return found.isEmpty() ? phrase : found;
            }});
}

QString Wording::trimmed(double value) const
{
    constexpr int kDigits = 6;
    QLocale plain = m_locale;
    const bool negative = value < 0.0;
    const QString digits = plain.toString(std::abs(value), 'g', QLocale::FloatingPointShortest);
    const double size = std::abs(value);
    // Shortest form for constants such as 12 or 0.005; six figures for what was worked out.
    const bool shortEnough
        = digits.size() <= kDigits + 2 && !digits.contains(u'e', Qt::CaseInsensitive);
    const int whole = size < 1.0 ? 1 : static_cast<int>(std::floor(std::log10(size))) + 1;
    const QString shown
        = shortEnough ? digits : plain.toString(size, 'f', std::clamp(kDigits - whole, 0, kDigits));
    return negative ? kMinus + shown : shown;
}

} // namespace kursbuch
