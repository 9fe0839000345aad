#include "ui/window/number_reading.h"

#include <QRegularExpression>
#include <QStringList>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr qsizetype kGroup = 3;
constexpr QChar kMinus {0x2212};

struct Convention {
    QChar decimal;
    QChar group;
};

Convention conventionOf(const QLocale& locale)
{
    return {locale.decimalPoint().front(), locale.groupSeparator().front()};
}

/// Comma and point swapped: what somebody means who learned the other way.
Convention otherThan(const Convention& own)
{
    return own.decimal == u',' ? Convention {u'.', u','} : Convention {u',', u'.'};
}

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "1.234.567" → "1234567"; nothing where the groups are not of three.
std::optional<QString> withoutGroups(const QString& whole, QChar group)
{
    for (const QChar separator : {group, QChar(u' '), QChar(0x2019)}) {
        if (!whole.contains(separator))
            continue;
        QStringList parts = whole.split(separator);
        const QString first = parts.takeFirst();
        const bool firstFits = isDigits(first) && first.size() <= kGroup && !first.startsWith(u'0');
        const bool restFits = std::all_of(parts.begin(), parts.end(),
            [](const QString& p) { return isDigits(p) && p.size() == kGroup; });
        return firstFits && restFits ? std::optional(first + parts.join(QString())) : std::nullopt;
    }
    return isDigits(whole) ? std::optional(whole) : std::nullopt;
}

std::optional<double> readBody(const QString& body, const Convention& convention)
{
    const QStringList parts = body.split(convention.decimal);
    if (parts.size() > 2)
        return {};
    const QString fraction = parts.size() == 2 ? parts.last() : QString();
    if (!fraction.isEmpty() && !isDigits(fraction))
        return {};
    if (parts.first().isEmpty() && fraction.isEmpty())
        return {};
    const std::optional<QString> whole = parts.first().isEmpty()
        ? std::optional(u"0"_s)
        : withoutGroups(parts.first(), convention.group);
    if (!whole)
        return {};
    const double value = (*whole + u'.' + fraction + u'0').toDouble();
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Could further digits make it a number? "1.2" may become "1.234".
bool mayContinue(const QString& body, const Convention& convention)
{
    QString longer = body;
    for (qsizetype i = 0; i < kGroup; ++i) {
        longer += u'0';
        if (readBody(longer, convention))
            return true;
    }
    return false;
}

std::optional<double> prefixFactor(QChar prefix)
{
    switch (prefix.unicode()) {
    case u'm':
        return 1e-3;
    case u'k':
        return 1e3;
    case u'M':
        return 1e6;
    case u'G':
        return 1e9;
    case u'T':
        return 1e12;
    default:
        return {};
    }
}

struct UnitParts {
    double factor = 1.0;
    QString base;
};

/// "kWh" → 1000, "Wh". Only units that take SI prefixes are split.
UnitParts splitUnit(const QString& unit)
{
    static const QStringList kBases {
        u"W"_s, u"Wh"_s, u"VA"_s, u"B"_s, u"V"_s, u"A"_s, u"s"_s, u"FLOPS"_s};
    if (kBases.contains(unit) || unit.size() < 2)
        return {1.0, unit};
    const std::optional<double> factor = prefixFactor(unit.front());
    if (factor && kBases.contains(unit.mid(1)))
        return {*factor, unit.mid(1)};
    return {1.0, unit};
}

std::optional<double> multiplier(QString& suffix)
{
    static const std::array<std::pair<QString, double>, 8> kWords {
        {{u"Mrd."_s, 1e9}, {u"Mio."_s, 1e6}, {u"Mio"_s, 1e6}, {u"Tsd."_s, 1e3}, {u"Tsd"_s, 1e3},
            {u"M"_s, 1e6}, {u"k"_s, 1e3}, {u"T"_s, 1e3}}};
    for (const auto& [word, factor] : kWords) {
        if (suffix == word || suffix.startsWith(word + u' ')) {
            suffix = suffix.mid(word.size()).trimmed();
            return factor;
        }
    }
    return {};
}

/// Factor that a suffix stands for in a field of this unit; nothing when it does not belong there.
std::optional<double> suffixFactor(QString suffix, const QString& unit)
{
    if (suffix.isEmpty() || suffix == unit)
        return 1.0;
    const UnitParts wanted = splitUnit(unit);
    const UnitParts typed = splitUnit(suffix);
    if (!unit.isEmpty() && typed.base == wanted.base)
        return typed.factor / wanted.factor;
    if (suffix == u'T' + unit && !unit.isEmpty()) // T€
        return 1e3;
    const std::optional<double> factor = multiplier(suffix);
    return factor && (suffix.isEmpty() || suffix == unit) ? factor : std::nullopt;
}

QString plain(QString text)
{
    for (const char16_t blank : {u'\u00A0', u'\u202F', u'\u2009', u'\t'})
        text.replace(QChar(blank), u' ');
    text.replace(kMinus, u'-');
    text.replace(u'\'', QChar(0x2019));
    return text.trimmed();
}

NumberReading refused(NumberReading::Fault fault, std::optional<double> other = {})
{
    return {.state = NumberReading::State::Refused, .fault = fault, .other = other};
}

NumberReading readDigits(const QString& body, double factor, const QLocale& locale)
{
    const Convention own = conventionOf(locale);
    const std::optional<double> value = readBody(body, own);
    std::optional<double> other = readBody(body, otherThan(own));
    if (other)
        other = *other * factor;
    if (!value) {
        if (other)
            return refused(NumberReading::Fault::OtherLanguage, other);
        const bool digitsOnly = !body.contains(QRegularExpression(u"[^0-9.,’ ]"_s));
        return refused(
            digitsOnly ? NumberReading::Fault::Grouping : NumberReading::Fault::NotANumber);
    }
    NumberReading reading {.state = NumberReading::State::Valid, .value = *value * factor};
    if (other && *other != reading.value) {
        reading.ambiguous = true;
        reading.other = other;
    }
    return reading;
}

} // namespace

NumberReading readNumber(const QString& text, const QLocale& locale, const QString& unit)
{
    QString typed = plain(text);
    if (typed.isEmpty())
        return {};
    if (!unit.isEmpty() && typed.startsWith(unit)) // €1,234
        typed = typed.mid(unit.size()).trimmed();
    static const QRegularExpression kShape(u"^([-+]?) ?([0-9.,’ ]*)(.*)$"_s);
    const QRegularExpressionMatch match = kShape.match(typed);
    const QString body = match.captured(2).trimmed();
    const QString suffix = match.captured(3).trimmed();
    if (body.isEmpty() && suffix.isEmpty())
        return {
            .state = NumberReading::State::Incomplete, .fault = NumberReading::Fault::NotANumber};
    if (body.isEmpty())
        return refused(NumberReading::Fault::NotANumber);
    const std::optional<double> factor = suffixFactor(suffix, unit);
    if (!factor)
        return refused(NumberReading::Fault::Unit);
    const double sign = match.captured(1) == "-"_L1 ? -1.0 : 1.0;
    NumberReading reading = readDigits(body, sign * *factor, locale);
    if (reading.state == NumberReading::State::Refused && suffix.isEmpty()
        && mayContinue(body, conventionOf(locale)))
        reading.state = NumberReading::State::Incomplete;
    return reading;
}

QString numberText(double value, const QLocale& locale, int maxDecimals)
{
    const double unit = std::pow(10.0, maxDecimals);
    const bool negative = value < 0.0 && std::round(-value * unit) > 0.0;
    QString text = locale.toString(std::abs(value), 'f', maxDecimals);
    const QString point = locale.decimalPoint();
    if (maxDecimals > 0 && text.contains(point)) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return negative ? kMinus + text : text;
}

} // namespace kursbuch
