#include "app/catalog/tariff_figure.h"

#include <algorithm>
#include <array>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// Scales by what a step is counted in: of its price, of its end.
struct Scales {
    QLatin1StringView per;
    QLatin1StringView euro;
    QLatin1StringView dollar;
    QLatin1StringView amount;
};

constexpr std::array kScales {
    Scales {"gb_month"_L1, "eur_per_gb_month"_L1, "usd_per_gb_month"_L1, "gb"_L1},
    Scales {"gb"_L1, "eur_per_gb"_L1, "usd_per_gb"_L1, "gb_per_month"_L1},
    Scales {"spend"_L1, "percent_fine"_L1, "percent_fine"_L1, {}},
    Scales {"month"_L1, "eur_per_month"_L1, "usd_per_month"_L1, "count"_L1},
    Scales {"user_month"_L1, "eur_per_month"_L1, "usd_per_month"_L1, "count"_L1},
    Scales {"item"_L1, "eur_per_item"_L1, "usd_per_item"_L1, "requests"_L1},
    Scales {"hour"_L1, "eur_per_hour"_L1, "usd_per_hour"_L1, "hours"_L1},
    Scales {"gpu_year"_L1, "eur_per_gpu_year"_L1, "usd_per_gpu_year"_L1, "gpus"_L1},
    Scales {"kw_month"_L1, "eur_per_kw_month"_L1, "usd_per_kw_month"_L1, "kw"_L1},
};

bool inDollars(const Tariff& tariff)
{
    return tariff.currency == "USD"_L1;
}

QString moneyScale(const Tariff& tariff)
{
    return inDollars(tariff) ? u"usd_per_month"_s : u"eur_per_month"_s;
}

QString priceScale(const Tariff& tariff, const Scales& scales)
{
    if (tariff.kind == "licence"_L1 && tariff.per == "hour"_L1) // counted per GPU
        return inDollars(tariff) ? u"usd_per_gpu_hour"_s : u"eur_per_gpu_hour"_s;
    return inDollars(tariff) ? scales.dollar : scales.euro;
}

QString amountScale(const Tariff& tariff, const Scales& scales)
{
    return scales.amount.isEmpty() ? moneyScale(tariff) : QString(scales.amount);
}

std::optional<std::size_t> stepOf(QStringView field, QLatin1StringView before)
{
    if (!field.startsWith(before))
        return {};
    const int step = field.sliced(before.size()).toInt();
    return step > 0 ? std::optional(static_cast<std::size_t>(step - 1)) : std::nullopt;
}

Text numbered(const Text& words, std::size_t step)
{
    const QString number = QString::number(step + 1);
    return {.de = words.de.arg(number), .en = words.en.arg(number)};
}

std::optional<double> priceOf(const Tariff& tariff, std::size_t step)
{
    constexpr double percentInOne = 100.0;
    if (step >= tariff.steps.size())
        return {};
    const double price = tariff.steps[step].price;
    return tariff.per == "spend"_L1 ? price * percentInOne : price;
}

} // namespace

std::optional<TariffField> tariffField(const Tariff& tariff, QStringView field)
{
    const auto* const scales = std::ranges::find(kScales, tariff.per, &Scales::per);
    if (scales == kScales.end())
        return {};
    if (field == "minimum"_L1)
        return TariffField {tariff.minimum, moneyScale(tariff), {u"mindestens"_s, u"at least"_s}};
    if (const auto step = stepOf(field, "price_"_L1))
        return TariffField {priceOf(tariff, *step), priceScale(tariff, *scales),
            numbered({u"Preis der Stufe %1"_s, u"price of step %1"_s}, *step)};
    const auto step = stepOf(field, "up_to_"_L1);
    if (!step || *step >= tariff.steps.size())
        return {};
    return TariffField {tariff.steps[*step].upTo, amountScale(tariff, *scales),
        numbered({u"Ende der Stufe %1"_s, u"end of step %1"_s}, *step)};
}

} // namespace kursbuch
