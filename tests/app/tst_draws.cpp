#include "app/sheet/evaluation.h"

#include <QTest>
#include <algorithm>
#include <bit>
#include <random>

using namespace kursbuch;
using namespace kursbuch::unit;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kDraws = 1000;
constexpr int kMonths = 60;

/// A sheet with every kind of operation over drawn inputs.
Sheet sample()
{
    Sheet sheet(kMonths);
    const Q price = sheet.given(u"price"_s, 0.24, Eur / Hour, {});
    const Q drift = sheet.given(u"drift"_s, 0.02, One, {});
    const Q rate = sheet.given(u"rate"_s, 0.03, One, {});
    const Q hours = sheet.given(u"hours"_s, 730.0, Hour / Month, {});
    const Q running = sheet.add(u"running"_s, Eur / Month, hours * price * growth(drift));
    const Q bought = sheet.add(u"bought"_s, Eur,
        times(roundUp(hours * price / (price * 100.0 * hours) + drift * 100.0), 1000.0, Eur));
    const Q capped = sheet.add(
        u"capped"_s, Eur / Month, minimum(running, price * hours * 1.05) - maximum(-running, -0.5));
    sheet.add(u"sum"_s, Eur, bought + cumulative(capped) + cumulative(lump(bought, 30)));
    sheet.add(u"npv"_s, Eur,
        bought + discounted(running, rate, MonthPoint::End)
            + discounted(lump(bought, 30), rate, MonthPoint::Start)
            - discounted(bought, rate, MonthPoint::Horizon) + 0.0 * total(capped));
    sheet.add(u"mixed"_s, One,
        when(less(drift, rate), squareRoot(rate - drift), log10(1.0 + drift))
            + power(1.0 + rate, drift) - 1.0 / roundDown(rate * 100.0));
    return sheet;
}

Draws draw()
{
    std::mt19937 random(7);
    const auto number = [&random] { return static_cast<double>(random()) / 4294967296.0; };
    Draws draws;
    for (const auto& id : {u"price"_s, u"drift"_s, u"rate"_s})
        for (std::size_t i = 0; i < kDraws; ++i)
            draws[id].push_back(number() * 0.05); // some rates round down to 0: 1/0 is unknown
    return draws;
}

Draws part(const Draws& draws, std::size_t first, std::size_t count)
{
    Draws result;
    for (auto it = draws.cbegin(); it != draws.cend(); ++it)
        for (std::size_t i = first; i < first + count; ++i)
            result[it.key()].push_back(it.value()[i]);
    return result;
}

/// The bits of a value; all unknowns are one.
std::uint64_t bits(double value)
{
    return value == value ? std::bit_cast<std::uint64_t>(value) : ~std::uint64_t {0};
}

} // namespace

/// The same draws give the same figures to the last bit, however many are worked out at once.
class TestDraws : public QObject {
    Q_OBJECT

private slots:
    void blocksEqualSingleEvaluations_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {2, 7, 64, 250, 1000})
            QTest::addRow("%d at once", width) << width;
    }

    void blocksEqualSingleEvaluations()
    {
        QFETCH(int, width);
        const Sheet sheet = sample();
        const Draws draws = draw();
        for (std::size_t first = 0; first < kDraws; first += static_cast<std::size_t>(width)) {
            const std::size_t count = std::min(kDraws - first, static_cast<std::size_t>(width));
            const Evaluation block
                = evaluate(sheet, part(draws, first, count), static_cast<int>(count));
            for (std::size_t i = 0; i < count; ++i)
                compare(
                    sheet, block, static_cast<int>(i), evaluate(sheet, part(draws, first + i, 1)));
        }
    }

    void tooFewDrawsAreUnknown()
    {
        const Evaluation values = evaluate(sample(), {{u"price"_s, {0.1}}}, 2);
        QVERIFY(values.scalar(u"npv"_s, 0).has_value());
        QVERIFY(!values.scalar(u"npv"_s, 1).has_value());
        QVERIFY(values.scalar(u"mixed"_s, 1).has_value()); // needs no price
    }

    void onlyWhatIsWanted()
    {
        const Sheet sheet = sample();
        const Evaluation all = evaluate(sheet);
        const Evaluation some = evaluate(sheet, {}, 1, {u"sum"_s});
        QCOMPARE(some.row(u"sum"_s), all.row(u"sum"_s));
        QCOMPARE(some.row(u"running"_s), all.row(u"running"_s)); // needed for it
        QVERIFY(!some.scalar(u"npv"_s).has_value());
        QVERIFY(some.row(u"mixed"_s).empty());
        QVERIFY(some.draws(u"npv"_s).empty());
    }

    /// Changing one input after another gives what a whole run gives.
    void aChangedInputEqualsAWholeRun()
    {
        const Sheet sheet = sample();
        const auto width = static_cast<int>(kDraws);
        Draws draws = draw();
        Evaluator evaluator(sheet, width);
        Evaluation changed;
        evaluator.run(draws, changed);
        for (const auto& input : {u"rate"_s, u"drift"_s, u"price"_s}) {
            std::ranges::reverse(draws[input]);
            evaluator.change(input, draws[input], changed);
            const Evaluation whole = evaluate(sheet, draws, width);
            for (const Quantity& quantity : sheet.quantities())
                for (int month = 1; month <= (quantity.monthly ? kMonths : 1); ++month)
                    QVERIFY2(std::ranges::equal(changed.draws(quantity.id, month),
                                 whole.draws(quantity.id, month),
                                 [](double a, double b) {
                                     return std::bit_cast<std::uint64_t>(a)
                                         == std::bit_cast<std::uint64_t>(b);
                                 }),
                        qPrintable(input + u" → "_s + quantity.id));
        }
    }

    void soundSheet() { QVERIFY(sample().problems().empty()); }

private:
    static void compare(
        const Sheet& sheet, const Evaluation& block, int draw, const Evaluation& single)
    {
        for (const Quantity& quantity : sheet.quantities()) {
            const std::vector<double> a = block.row(quantity.id, draw);
            const std::vector<double> b = single.row(quantity.id);
            const bool same = std::equal(a.begin(), a.end(), b.begin(), b.end(),
                [](double x, double y) { return bits(x) == bits(y); });
            QVERIFY2(same, qPrintable(quantity.id));
        }
    }
};

QTEST_APPLESS_MAIN(TestDraws)
#include "tst_draws.moc"
