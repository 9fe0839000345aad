#include "app/prices/price_number.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("kursbuch", text);
}

/// 1: a decimal comma, -1: a decimal point, 0: says nothing.
int votes(QStringView number)
{
    const qsizetype comma = number.lastIndexOf(u',');
    const qsizetype point = number.lastIndexOf(u'.');
    if (comma < 0 && point < 0)
        return 0;
    if (comma >= 0 && point >= 0)
        return comma > point ? 1 : -1;
    const qsizetype at = std::max(comma, point);
    const QChar mark = number[at];
    if (number.count(mark) > 1)
        return mark == u'.' ? 1 : -1; // set apart more than once: thousands
    qsizetype digits = 0;
    while (at + 1 + digits < number.size() && number[at + 1 + digits].isDigit())
        ++digits;
    const bool leadingZero = at == 1 && number[0] == u'0'; // 0.658 is no 658
    if (digits == 3 && !leadingZero && at <= 3)
        return 0;
    return mark == u',' ? 1 : -1;
}

QString bare(QStringView text)
{
    QString number;
    number.reserve(text.size());
    for (const QChar letter : text) {
        const bool ornament = letter.isSpace() || letter == u'€' || letter == u'$'
            || letter == u'\'' || letter == u'’' || letter == u'\u00a0' || letter == u'\u202f';
        if (!ornament)
            number.append(letter);
    }
    for (const QLatin1StringView word : {"EUR"_L1, "USD"_L1})
        number.remove(word, Qt::CaseInsensitive);
    return number;
}

/// As nearly all of them are written, and fast.
std::optional<double> plainNumber(QStringView text)
{
    std::array<char, 32> letters {};
    if (text.size() > qsizetype(letters.size()))
        return std::nullopt;
    std::transform(text.begin(), text.end(), letters.begin(),
        [](QChar letter) { return letter.toLatin1(); }); // what is not Latin 1 becomes 0
    const char* const end = letters.data() + text.size();
    double value = 0.0;
    const auto read = std::from_chars(letters.data(), end, value);
    return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<Decimal> decimalOf(const QStringList& numbers)
{
    int commas = 0;
    int points = 0;
    for (const QString& number : numbers) {
        const int vote = votes(bare(number));
        commas += vote > 0 ? 1 : 0;
        points += vote < 0 ? 1 : 0;
    }
    if (commas == 0 && points == 0)
        return std::nullopt;
    return commas > points ? Decimal::Comma : Decimal::Point;
}

bool beginsFormula(QStringView text)
{
    if (text.isEmpty() || !u"=+-@"_s.contains(text.front()))
        return false;
    bool isNumber = false;
    QString number = text.toString();
    (void)number.replace(u',', u'.').toDouble(&isNumber);
    return !isNumber;
}

PriceNumber readNumber(QStringView text, Decimal decimal)
{
    if (text.isEmpty())
        return {};
    if (decimal == Decimal::Point) {
        if (const std::optional<double> value = plainNumber(text))
            return {NumberKind::Value, *value};
    }
    if (beginsFormula(text))
        return {NumberKind::Formula, 0.0};
    QString number = bare(text);
    // A number that is written the other way beyond doubt is read as it is written.
    const int vote = votes(number);
    const bool comma = vote != 0 ? vote > 0 : decimal == Decimal::Comma;
    number.remove(comma ? u'.' : u',');
    if (comma)
        number.replace(u',', u'.');
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    return {isNumber ? NumberKind::Value : NumberKind::NoNumber, value};
}

QString refusalOf(const PriceNumber& number, QStringView written, double most)
{
    switch (number.kind) {
    case NumberKind::Missing:
        return {};
    case NumberKind::Formula:
        return tr("“%1” begins a formula where a number belongs. Write the number itself.")
            .arg(written);
    case NumberKind::NoNumber:
        return tr("“%1” is no number. Write digits, as in 2.95 or 2,95.").arg(written);
    case NumberKind::Value:
        break;
    }
    if (!std::isfinite(number.value) || number.value > most)
        return tr("“%1” is an impossible number here. Check it against the provider's page.")
            .arg(written);
    if (number.value < 0.0)
        return tr("“%1” is negative. Prices and counts are at least zero.").arg(written);
    return {};
}

} // namespace kursbuch
