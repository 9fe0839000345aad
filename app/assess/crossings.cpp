#include "app/assess/cost_model.h"
#include "app/assess/ranking.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kursbuch {

using namespace Qt::StringLiterals;

namespace {

/// What one way pays: before month 1, at the start of each month and evenly in each month.
struct Payments {
    QString id;
    double upfront = 0.0;
    std::vector<double> lumps {};
    std::vector<double> running {};
};

Payments paymentsOf(const QString& id, const Evaluation& values, int months)
{
    const QString cost = id + ".cost."_L1;
    return {.id = id,
        .upfront
        = values.scalar(cost + "upfront"_L1).value_or(std::numeric_limits<double>::quiet_NaN()),
        .lumps = everyMonth(values, cost + "lumps"_L1, months),
        .running = everyMonth(values, cost + "running"_L1, months)};
}

Payments discounted(Payments payments, double perYear)
{
    const double perMonth = std::pow(1.0 + perYear, -1.0 / 12.0);
    double atStart = 1.0;
    for (std::size_t i = 0; i < payments.running.size(); ++i) {
        payments.lumps[i] *= atStart;
        atStart *= perMonth;
        payments.running[i] *= atStart;
    }
    return payments;
}

/// Follows the sign of a − b; a difference of nothing keeps the last sign.
class SignWatch {
public:
    SignWatch(QString a, QString b, std::vector<Crossing>& out)
        : m_a(std::move(a))
        , m_b(std::move(b))
        , m_out(out)
    {
    }

    void step(double from, double to, double month, double width)
    {
        if (m_sign == 0)
            m_sign = signOf(from);
        const int now = signOf(to);
        if (now == 0 || now == m_sign)
            return;
        if (m_sign != 0) {
            const double share = width > 0.0 ? from / (from - to) : 0.0;
            m_out.push_back({.cheaperBefore = m_sign < 0 ? m_a : m_b,
                .cheaperAfter = m_sign < 0 ? m_b : m_a,
                .month = month + share * width});
        }
        m_sign = now;
    }

private:
    static int signOf(double value) { return value > 0.0 ? 1 : (value < 0.0 ? -1 : 0); }

    QString m_a;
    QString m_b;
    std::vector<Crossing>& m_out;
    int m_sign = 0;
};

/// An unknown amount compares false with everything and ends the list of crossings.
std::vector<Crossing> crossings(const Payments& a, const Payments& b)
{
    std::vector<Crossing> found;
    SignWatch watch(a.id, b.id, found);
    double difference = a.upfront - b.upfront;
    watch.step(difference, difference, 0.0, 0.0);
    for (std::size_t i = 0; i < a.running.size() && !std::isnan(difference); ++i) {
        const auto month = static_cast<double>(i);
        const double afterLumps = difference + a.lumps[i] - b.lumps[i];
        watch.step(difference, afterLumps, month, 0.0);
        difference = afterLumps + a.running[i] - b.running[i];
        watch.step(afterLumps, difference, month, 1.0);
    }
    return found;
}

} // namespace

std::vector<Crossing> crossingsOf(
    const QString& a, const QString& b, const Evaluation& values, int months)
{
    return crossings(paymentsOf(a, values, months), paymentsOf(b, values, months));
}

std::vector<Crossing> discountedCrossings(
    const QString& a, const QString& b, const Evaluation& values, const Discounting& discounting)
{
    const auto present = [&](const QString& id) {
        return discounted(paymentsOf(id, values, discounting.months), discounting.perYear);
    };
    return crossings(present(a), present(b));
}

std::vector<Crossing> allCrossings(
    const std::vector<WayResult>& ways, const Evaluation& values, int months)
{
    std::vector<Payments> paid;
    for (const WayResult& way : ways) {
        if (way.cost)
            paid.push_back(paymentsOf(way.id, values, months));
    }
    std::vector<Crossing> all;
    for (std::size_t i = 0; i < paid.size(); ++i) {
        for (std::size_t j = i + 1; j < paid.size(); ++j) {
            const auto found = crossings(paid[i], paid[j]);
            all.insert(all.end(), found.begin(), found.end());
        }
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Crossing& a, const Crossing& b) { return a.month < b.month; });
    return all;
}

} // namespace kursbuch
