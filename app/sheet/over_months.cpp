#include "app/sheet/kernels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kursbuch {

namespace {

constexpr double kMonthsPerYear = 12.0;

/// (1 + rate)^(1/12); a rate of -100 % and below has no monthly factor.
double monthlyFactor(double perYear)
{
    return perYear > -1.0 ? std::pow(1.0 + perYear, 1.0 / kMonthsPerYear)
                          : std::numeric_limits<double>::quiet_NaN();
}

/// The monthly factor of draw after draw: neighbours mostly share their rate.
class MonthlyFactor {
public:
    double of(double perYear)
    {
        if (perYear != m_perYear) { // an unknown rate differs from everything
            m_perYear = perYear;
            m_factor = monthlyFactor(perYear);
        }
        return m_factor;
    }

private:
    double m_perYear = 0.0;
    double m_factor = 1.0;
};

void accumulate(const Kernel& k)
{
    for (std::size_t draw = 0; draw < k.width; ++draw) {
        double sum = 0.0;
        for (std::size_t row = 0; row < k.months; ++row) {
            sum += k.a.values[row * k.a.step + draw];
            k.out[row * k.width + draw] = sum;
        }
    }
}

void grow(const Kernel& k)
{
    MonthlyFactor factors;
    for (std::size_t draw = 0; draw < k.width; ++draw) {
        const double factor = factors.of(k.a.values[draw]);
        double value = factor / factor; // 1, or unknown with the rate
        for (std::size_t row = 0; row < k.months; ++row) {
            k.out[row * k.width + draw] = value;
            value *= factor;
        }
    }
}

void sumUp(const Kernel& k)
{
    for (std::size_t draw = 0; draw < k.width; ++draw) {
        double sum = 0.0;
        for (std::size_t row = 0; row < k.months; ++row)
            sum += k.a.values[row * k.a.step + draw];
        k.out[draw] = sum;
    }
}

void sumSpan(const Kernel& k)
{
    const auto first = static_cast<std::size_t>(std::max(k.node.value, 1.0)) - 1;
    const auto last = std::min(k.months, static_cast<std::size_t>(std::max<int>(k.node.until, 0)));
    for (std::size_t draw = 0; draw < k.width; ++draw) {
        double sum = 0.0;
        for (std::size_t row = first; row < last; ++row)
            sum += k.a.values[row * k.a.step + draw];
        k.out[draw] = sum;
    }
}

/// The amount in its month. Where it never falls due it is nothing, even if it is unknown.
void placeLump(const Kernel& k)
{
    std::fill_n(k.out, k.months * k.width, 0.0);
    const double month = k.node.value;
    if (month < 1.0 || month > static_cast<double>(k.months))
        return;
    const auto row = static_cast<std::size_t>(month) - 1;
    std::copy_n(k.a.values, k.width, k.out + row * k.width);
}

void discountRow(const Kernel& k)
{
    MonthlyFactor factors;
    for (std::size_t draw = 0; draw < k.width; ++draw) {
        const double perMonth = 1.0 / factors.of(k.b.values[draw]);
        double weight = k.node.point == MonthPoint::End ? perMonth : perMonth / perMonth;
        double sum = 0.0;
        for (std::size_t row = 0; row < k.months; ++row) {
            sum += k.a.values[row * k.a.step + draw] * weight;
            weight *= perMonth;
        }
        k.out[draw] = sum;
    }
}

void discountAtHorizon(const Kernel& k)
{
    const double years = static_cast<double>(k.months) / kMonthsPerYear;
    for (std::size_t draw = 0; draw < k.width; ++draw) {
        const double rate = k.b.values[draw];
        const double weight
            = rate > -1.0 ? std::pow(1.0 + rate, -years) : std::numeric_limits<double>::quiet_NaN();
        k.out[draw] = k.a.values[draw] * weight;
    }
}

} // namespace

void runOverMonths(const Kernel& kernel)
{
    switch (kernel.node.op) {
    case Op::Cumulative:
        return accumulate(kernel);
    case Op::Growth:
        return grow(kernel);
    case Op::Total:
        return sumUp(kernel);
    case Op::Span:
        return sumSpan(kernel);
    case Op::Lump:
        return placeLump(kernel);
    default:
        return kernel.node.point == MonthPoint::Horizon ? discountAtHorizon(kernel)
                                                        : discountRow(kernel);
    }
}

} // namespace kursbuch
