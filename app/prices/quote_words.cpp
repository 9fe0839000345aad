#include "app/prices/quote_words.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace kursbuch {
namespace {

using namespace Qt::StringLiterals;

struct HeadingWord {
    QLatin1StringView word;
    QuoteColumn column;
};

/// In plain letters, the longer and more telling first; a heading that begins with one is meant.
constexpr std::array kHeadings {
    HeadingWord {"land"_L1, QuoteColumn::Country},
    HeadingWord {"country"_L1, QuoteColumn::Country},
    HeadingWord {"spot"_L1, QuoteColumn::Spot},
    HeadingWord {"einrichtung"_L1, QuoteColumn::Setup},
    HeadingWord {"setup"_L1, QuoteColumn::Setup},
    HeadingWord {"gpuanzahl"_L1, QuoteColumn::Count},
    HeadingWord {"gpucount"_L1, QuoteColumn::Count},
    HeadingWord {"gpus"_L1, QuoteColumn::Count},
    HeadingWord {"anzahl"_L1, QuoteColumn::Count},
    HeadingWord {"count"_L1, QuoteColumn::Count},
    HeadingWord {"menge"_L1, QuoteColumn::Count},
    HeadingWord {"gpu"_L1, QuoteColumn::Gpu},
    HeadingWord {"beschleuniger"_L1, QuoteColumn::Gpu},
    HeadingWord {"grafikkarte"_L1, QuoteColumn::Gpu},
    HeadingWord {"accelerator"_L1, QuoteColumn::Gpu},
    HeadingWord {"anbieter"_L1, QuoteColumn::Provider},
    HeadingWord {"provider"_L1, QuoteColumn::Provider},
    HeadingWord {"vendor"_L1, QuoteColumn::Provider},
    HeadingWord {"cloud"_L1, QuoteColumn::Provider},
    HeadingWord {"preis"_L1, QuoteColumn::Price},
    HeadingWord {"price"_L1, QuoteColumn::Price},
    HeadingWord {"netto"_L1, QuoteColumn::Price},
    HeadingWord {"brutto"_L1, QuoteColumn::Price},
    HeadingWord {"betrag"_L1, QuoteColumn::Price},
    HeadingWord {"kosten"_L1, QuoteColumn::Price},
    HeadingWord {"einheit"_L1, QuoteColumn::Unit},
    HeadingWord {"abrechnung"_L1, QuoteColumn::Unit},
    HeadingWord {"unit"_L1, QuoteColumn::Unit},
    HeadingWord {"billing"_L1, QuoteColumn::Unit},
    HeadingWord {"währung"_L1, QuoteColumn::Currency},
    HeadingWord {"waehrung"_L1, QuoteColumn::Currency},
    HeadingWord {"currency"_L1, QuoteColumn::Currency},
    HeadingWord {"mwst"_L1, QuoteColumn::Vat},
    HeadingWord {"ust"_L1, QuoteColumn::Vat},
    HeadingWord {"umsatzsteuer"_L1, QuoteColumn::Vat},
    HeadingWord {"steuer"_L1, QuoteColumn::Vat},
    HeadingWord {"vat"_L1, QuoteColumn::Vat},
    HeadingWord {"region"_L1, QuoteColumn::Region},
    HeadingWord {"standort"_L1, QuoteColumn::Region},
    HeadingWord {"datum"_L1, QuoteColumn::Date},
    HeadingWord {"stand"_L1, QuoteColumn::Date},
    HeadingWord {"date"_L1, QuoteColumn::Date},
    HeadingWord {"quelle"_L1, QuoteColumn::Source},
    HeadingWord {"source"_L1, QuoteColumn::Source},
    HeadingWord {"name"_L1, QuoteColumn::Name},
    HeadingWord {"angebot"_L1, QuoteColumn::Name},
    HeadingWord {"bezeichnung"_L1, QuoteColumn::Name},
    HeadingWord {"instan"_L1, QuoteColumn::Name},
    HeadingWord {"produkt"_L1, QuoteColumn::Name},
    HeadingWord {"product"_L1, QuoteColumn::Name},
    HeadingWord {"offer"_L1, QuoteColumn::Name},
    HeadingWord {"typ"_L1, QuoteColumn::Name},
};

QString letters(const QString& text)
{
    QString plain;
    for (const QChar letter : text) {
        if (letter.isLetter())
            plain.append(letter.toLower());
    }
    return plain;
}

} // namespace

QuoteColumn quoteColumn(const QString& heading)
{
    const QString word = letters(heading);
    // “Stückpreis”, “Listenpreis”: the last part of a German word says what it is.
    if (letters(heading.section(u'(', 0, 0)).endsWith("preis"_L1) && !word.startsWith("spot"_L1)
        && !word.startsWith("einrichtung"_L1))
        return QuoteColumn::Price;
    for (const HeadingWord& known : kHeadings) {
        // As UTF-8 would be read: the table holds one word outside ASCII.
        if (word.startsWith(QString::fromUtf8(known.word.data(), known.word.size())))
            return known.column;
    }
    return QuoteColumn::Other;
}

std::optional<QuoteUnit> quoteUnit(const QString& written)
{
    const QString words = QString(written).replace(u'_', u' ');
    static const QRegularExpression hour(
        u"stunde|\\bstd\\b|hour|hourly|\\bhr?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression month(
        u"monat|mtl|month|\\bmo\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression gpu(u"gpu|karte|\\bcard\\b|accelerator|beschleuniger"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool hours = hour.match(words).hasMatch();
    const bool months = month.match(words).hasMatch();
    if (hours == months) // neither, or an hour and a month
        return std::nullopt;
    return QuoteUnit {.perMonth = months, .perGpu = gpu.match(words).hasMatch()};
}

QString quoteCurrency(const QString& written)
{
    const QString words = QString(written).replace(u'_', u' ');
    if (words.contains(u'€') || words.contains("euro"_L1, Qt::CaseInsensitive))
        return u"EUR"_s;
    static const QRegularExpression code(
        u"\\b(EUR|USD|GBP|CHF|PLN|SEK|DKK|NOK|CZK|JPY|CAD|AUD)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = code.match(words);
    if (match.hasMatch())
        return match.captured(1).toUpper();
    if (words.contains(u'$') || words.contains("dollar"_L1, Qt::CaseInsensitive))
        return u"USD"_s;
    return words.contains(u'£') ? u"GBP"_s : QString();
}

QuoteVat quoteVat(const QString& words)
{
    static const QRegularExpression net(
        u"netto|\\bnet\\b|excl|exkl|zzgl|ohne|plus|before|\\bno\\b|nein"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression gross(
        u"brutto|gross|incl|inkl|\\bmit\\b|einschl|\\byes\\b|\\bja\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression percent(u"(\\d{1,2}(?:[.,]\\d)?)\\s*%"_s);
    QuoteVat vat;
    vat.included = gross.match(words).hasMatch() && !net.match(words).hasMatch();
    vat.said = vat.included || net.match(words).hasMatch();
    const QRegularExpressionMatch rate = percent.match(words);
    if (rate.hasMatch())
        vat.rate = rate.captured(1).replace(u',', u'.').toDouble() / 100.0;
    return vat;
}

QDate quoteDate(const QString& text)
{
    for (const QString& format : {u"yyyy-MM-dd"_s, u"dd.MM.yyyy"_s, u"d.M.yyyy"_s, u"d.M.yy"_s}) {
        const QDate date = QDate::fromString(text.trimmed(), format);
        if (date.isValid()) // two digits are taken for the last century
            return date.year() < 2000 ? date.addYears(100) : date;
    }
    return {};
}

} // namespace kursbuch
