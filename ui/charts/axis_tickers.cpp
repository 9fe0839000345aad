#include "ui/charts/axis_tickers.h"

#include <array>
#include <cmath>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

constexpr double kThousandsFrom = 10'000.0;

QString euroText(double eur, bool thousands, const QLocale& locale)
{
    if (!std::isfinite(eur))
        return u"–"_s; // unknown is shown as nothing, never as a number
    const double shown = std::round(thousands ? eur / 1000.0 : eur);
    const QString digits = locale.toString(std::abs(shown), 'f', 0);
    const QString sign = shown < 0 ? u"−"_s : QString();
    if (locale.language() == QLocale::German)
        return sign + digits + (thousands ? u"\u00a0T€"_s : u"\u00a0€"_s);
    return sign + u"€"_s + digits + (thousands ? u"k"_s : QString());
}

} // namespace

QString shortEuro(double eur, const QLocale& locale)
{
    return euroText(eur, std::abs(eur) >= kThousandsFrom, locale);
}

QString fullEuro(double eur, const QLocale& locale)
{
    return euroText(eur, false, locale);
}

QString wholePercent(int percent, const QLocale& locale)
{
    const QString digits = locale.toString(percent);
    return locale.language() == QLocale::German ? digits + u"\u00a0%"_s : digits + u'%';
}

double EuroTicker::step(double spanEur, int count)
{
    const double finest = spanEur >= kThousandsFrom ? 1000.0 : 1.0;
    const double wanted = std::max(spanEur / std::max(count, 1), finest);
    const double magnitude = std::pow(10.0, std::floor(std::log10(wanted) + 1e-9));
    for (const double mantissa : {1.0, 2.0, 5.0}) {
        if (mantissa * magnitude >= wanted * (1.0 - 1e-9))
            return mantissa * magnitude;
    }
    return 10.0 * magnitude;
}

double EuroTicker::getTickStep(const QCPRange& range)
{
    m_thousands = std::max(std::abs(range.lower), std::abs(range.upper)) >= kThousandsFrom;
    const double found = step(range.size(), mTickCount);
    return m_thousands ? std::max(found, 1000.0) : found;
}

int EuroTicker::getSubTickCount(double /*tickStep*/)
{
    return 0;
}

QString EuroTicker::getTickLabel(
    double tick, const QLocale& locale, QChar /*format*/, int /*precision*/)
{
    return euroText(tick, m_thousands, locale);
}

double MonthTicker::getTickStep(const QCPRange& range)
{
    constexpr std::array kMonths {1.0, 2.0, 3.0, 6.0, 12.0, 24.0};
    constexpr std::array kPercent {1.0, 2.0, 5.0, 10.0, 20.0, 25.0};
    const auto& steps = m_axis == CostAxis::Months ? kMonths : kPercent;
    for (const double step : steps) {
        if (range.size() / step <= mTickCount)
            return step;
    }
    return steps.back();
}

int MonthTicker::getSubTickCount(double /*tickStep*/)
{
    return 0;
}

QString MonthTicker::getTickLabel(
    double tick, const QLocale& locale, QChar /*format*/, int /*precision*/)
{
    const int whole = static_cast<int>(std::lround(tick));
    if (m_axis == CostAxis::Utilisation)
        return wholePercent(whole, locale);
    const QString number = locale.toString(whole);
    return std::abs(tick) < 0.5 && !m_word.isEmpty() ? m_word + u' ' + number : number;
}

} // namespace kursbuch
