#include "app/sheet/kernels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kursbuch {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// Relative distance from a whole number that counts as noise of floating-point arithmetic.
constexpr double kNoise = 1e-12;

double finite(double x)
{
    return std::isfinite(x) ? x : kUnknown;
}

/// The whole number that x means, or nothing but x itself.
double withoutNoise(double x)
{
    const double whole = std::nearbyint(x);
    return std::abs(x - whole) <= kNoise * std::abs(x) ? whole : x;
}

double up(double x)
{
    const double clean = withoutNoise(x);
    return clean < 0.0 ? std::floor(clean) : std::ceil(clean);
}

double either(double a, double b, double chosen)
{
    return std::isnan(a) || std::isnan(b) ? kUnknown : chosen;
}

template <typename Function> void each(const Kernel& k, Function function)
{
    for (std::size_t row = 0; row < k.rows; ++row) {
        const double* a = k.a.values + row * k.a.step;
        double* out = k.out + row * k.width;
        for (std::size_t draw = 0; draw < k.width; ++draw)
            out[draw] = function(a[draw]);
    }
}

/// Pairs of values. Rows of one draw each are walked in one go, since they dominate a single
/// evaluation.
template <typename Function> void pairs(const Kernel& k, Function function)
{
    if (k.width == 1) {
        const double* a = k.a.values;
        const double* b = k.b.values;
        for (std::size_t row = 0; row < k.rows; ++row)
            k.out[row] = function(a[row * k.a.step], b[row * k.b.step]);
        return;
    }
    for (std::size_t row = 0; row < k.rows; ++row) {
        const double* a = k.a.values + row * k.a.step;
        const double* b = k.b.values + row * k.b.step;
        double* out = k.out + row * k.width;
        for (std::size_t draw = 0; draw < k.width; ++draw)
            out[draw] = function(a[draw], b[draw]);
    }
}

void choose(const Kernel& k)
{
    for (std::size_t row = 0; row < k.rows; ++row) {
        const double* condition = k.a.values + row * k.a.step;
        const double* yes = k.b.values + row * k.b.step;
        const double* no = k.c.values + row * k.c.step;
        double* out = k.out + row * k.width;
        for (std::size_t draw = 0; draw < k.width; ++draw) {
            const double chosen = condition[draw] != 0.0 ? yes[draw] : no[draw];
            out[draw] = std::isnan(condition[draw]) ? kUnknown : chosen;
        }
    }
}

void runUnary(const Kernel& k)
{
    switch (k.node.op) {
    case Op::Negate:
        return each(k, [](double x) { return -x; });
    case Op::RoundUp:
        return each(k, up);
    case Op::RoundDown:
        return each(k, [](double x) { return std::trunc(withoutNoise(x)); });
    case Op::SquareRoot:
        return each(k, [](double x) { return x < 0.0 ? kUnknown : std::sqrt(x); });
    default: // Log10
        return each(k, [](double x) { return x > 0.0 ? std::log10(x) : kUnknown; });
    }
}

void runChoice(const Kernel& k)
{
    if (k.node.op == Op::Minimum)
        return pairs(k, [](double a, double b) { return either(a, b, std::min(a, b)); });
    return pairs(k, [](double a, double b) { return either(a, b, std::max(a, b)); });
}

double truth(bool value)
{
    return value ? 1.0 : 0.0;
}

void runComparison(const Kernel& k)
{
    switch (k.node.op) {
    case Op::Less:
        return pairs(k, [](double a, double b) { return either(a, b, truth(a < b)); });
    case Op::LessOrEqual:
        return pairs(k, [](double a, double b) { return either(a, b, truth(a <= b)); });
    default: // Equal
        return pairs(k, [](double a, double b) { return either(a, b, truth(a == b)); });
    }
}

void runArithmetic(const Kernel& k)
{
    switch (k.node.op) {
    case Op::Add:
        return pairs(k, [](double a, double b) { return a + b; });
    case Op::Subtract:
        return pairs(k, [](double a, double b) { return a - b; });
    case Op::Multiply:
        return pairs(k, [](double a, double b) { return a * b; });
    case Op::Divide:
        return pairs(k, [](double a, double b) { return b == 0.0 ? kUnknown : a / b; });
    default: // Power; 0^-1 and what is too large to hold are unknown
        return pairs(k, [](double a, double b) { return either(a, b, finite(std::pow(a, b))); });
    }
}

} // namespace

void runElementwise(const Kernel& kernel)
{
    switch (kernel.node.op) {
    case Op::Add:
    case Op::Subtract:
    case Op::Multiply:
    case Op::Divide:
    case Op::Power:
        return runArithmetic(kernel);
    case Op::Minimum:
    case Op::Maximum:
        return runChoice(kernel);
    case Op::Less:
    case Op::LessOrEqual:
    case Op::Equal:
        return runComparison(kernel);
    case Op::When:
        return choose(kernel);
    default:
        return runUnary(kernel);
    }
}

} // namespace kursbuch
