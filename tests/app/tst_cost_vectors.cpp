#include "tst_cost_vectors.h"

#include "app/assess/break_even.h"
#include "app/sheet/evaluation.h"

#include <array>
#include <vector>

using namespace kursbuch;
using namespace kursbuch::unit;
using namespace Qt::StringLiterals;

namespace {

/// When something bought is worth it: its price and what it costs by unit, against the other's.
std::optional<double> evenAfter(double price, double own, double other)
{
    Sheet sheet;
    const Q bought = sheet.given(u"price"_s, price, Usd, {});
    const Q mine = sheet.given(u"own"_s, own, Usd / Hour, {});
    const Q theirs = sheet.given(u"other"_s, other, Usd / Hour, {});
    sheet.add(u"hours"_s, Hour, breakEvenOf({bought, mine}, {sheet.constant(0.0, Usd), theirs}));
    return sheet.problems().empty() ? evaluate(sheet).scalar(u"hours"_s) : std::nullopt;
}

/// Own hardware by the token as Pan et al. reckon it, arXiv 2509.18101v3: two thirds of the tokens
/// are written, only electricity at 0.15 USD/kWh is paid beside the hardware.
struct PanCell {
    const char* name;
    int gpus;
    double price;
    double kilowatts;
    double tokensPerSecond;
    double input; ///< USD per million
    double output;
    double months; ///< from corrected inputs: 176 h, 300 W, Gemini at 11 USD
    double published;
    bool prints = true; ///< the printed digits are the rounded months
};

std::optional<double> panMonths(const PanCell& cell, double hours)
{
    Sheet sheet;
    const Q works = sheet.given(u"works"_s, hours * 3600.0, Hour, {}); // seconds; the unit drops
    const Q million = works * sheet.given(u"speed"_s, cell.tokensPerSecond / 1e6, Token / Hour, {});
    const Q price = sheet.given(u"in"_s, cell.input, Usd / Token, {}) / 3.0
        + sheet.given(u"out"_s, cell.output, Usd / Token, {}) * 2.0 / 3.0;
    const Q power
        = sheet.given(u"power"_s, cell.gpus * cell.kilowatts * hours * 0.15, Usd / Month, {});
    const Q bought = sheet.given(u"bought"_s, cell.gpus * cell.price, Usd, {});
    sheet.add(u"months"_s, Month,
        breakEvenOf({bought, power},
            {sheet.constant(0.0, Usd), million * price / sheet.constant(1.0, Month)}));
    return sheet.problems().empty() ? evaluate(sheet).scalar(u"months"_s) : std::nullopt;
}

// arXiv 2509.18101v3, table IV (fifteen of its cells)
constexpr auto kPan = std::to_array<PanCell>({
    {"Kimi-K2, GPT-5", 16, 15000, 0.3, 800, 1.25, 10, 69.29046563192904, 69.3},
    {"Kimi-K2, Grok-4", 16, 15000, 0.3, 800, 3, 15, 44.04510218463707, 44.0},
    {"GLM-4.5, Claude-4 Opus", 6, 15000, 0.3, 400, 15, 75, 6.478698040841713, 6.5},
    {"GLM-4.5, Gemini 2.5 Pro", 6, 15000, 0.3, 400, 1.25, 11, 46.95717505634861, 47.0},
    {"Qwen3-235B, Claude-4 Sonnet", 4, 15000, 0.3, 400, 3, 15, 21.769418321142457, 21.8},
    {"gpt-oss-120B, GPT-5", 2, 15000, 0.3, 220, 1.25, 10, 30.879446640316207, 30.9},
    {"gpt-oss-120B, Grok-4", 2, 15000, 0.3, 220, 3, 15, 19.76972227494148, 19.8},
    {"GLM-4.5-Air, Claude-4 Opus", 2, 15000, 0.3, 200, 15, 75, 4.314212742458756, 4.3},
    {"GLM-4.5-Air, Gemini 2.5 Pro", 2, 15000, 0.3, 200, 1.25, 11, 31.048186785891705, 31.1, false},
    {"Llama-3.3-70B, Claude-4 Sonnet", 1, 15000, 0.3, 190, 3, 15, 11.395543886518617, 11.4},
    {"EXAONE-4.0-32B, GPT-5", 1, 2000, 0.575, 200, 1.25, 10, 2.2664944130912716, 2.26, false},
    {"EXAONE-4.0-32B, Grok-4", 1, 2000, 0.575, 200, 3, 15, 1.4505998230268216, 1.4, false},
    {"Qwen3-30B, Claude-4 Opus", 1, 2000, 0.575, 180, 15, 75, 0.31961850335439623, 0.3},
    {"Qwen3-30B, Gemini 2.5 Pro", 1, 2000, 0.575, 180, 1.25, 11, 2.3023119816920152, 2.3},
    {"Magistral-Small, Claude-4 Sonnet", 1, 2000, 0.575, 150, 3, 15, 1.9412575466387125, 1.9},
});

} // namespace

// V1 https://lenovopress.lenovo.com/lp2225 (own 0.87 USD/h), V2
// https://lenovopress.lenovo.com/lp2368 (own 3.42 + 0.87 + 2.08 = 6.37 USD/h)
void TestCostVectors::hours_data()
{
    QTest::addColumn<double>("price");
    QTest::addColumn<double>("own");
    QTest::addColumn<double>("cloud");
    QTest::addColumn<double>("hours");
    QTest::addColumn<double>("published"); // hours
    QTest::addColumn<double>("rounding");

    QTest::addRow("V1 on demand") << 833806.0 << 0.87 << 98.32 << 8556.2442278 << 8556.0 << 0.5;
    QTest::addRow("V1 one year, printed 10,890 in tens")
        << 833806.0 << 0.87 << 77.43 << 10890.8829676 << 10890.0 << 5.0;
    QTest::addRow("V1 three years, printed 15,710 in tens")
        << 833806.0 << 0.87 << 53.95 << 15708.4777 << 15710.0 << 5.0;
    QTest::addRow("V2 on demand") << 250141.8 << 6.37 << 98.32 << 2720.411092985318 << 2720.0
                                  << 0.5;
    QTest::addRow("V2 one year") << 250141.8 << 6.37 << 62.92 << 4423.37400530504 << 4423.0 << 0.5;
    QTest::addRow("V2 three years, printed 6,800")
        << 250141.8 << 6.37 << 43.16 << 6799.179124762163 << 6800.0 << 1.0;
    QTest::addRow("V2 five years, cut to 7,591")
        << 250141.8 << 6.37 << 39.32 << 7591.556904400606 << 7591.0 << 1.0;
}

void TestCostVectors::hours()
{
    QFETCH(double, price);
    QFETCH(double, own);
    QFETCH(double, cloud);
    QFETCH(double, hours);
    QFETCH(double, published);
    QFETCH(double, rounding);
    same(evenAfter(price, own, cloud), hours);
    near(evenAfter(price, own, cloud), published, rounding);
}

/// LP2225 divides by 720 hours, LP2368 by 730: the same hours are not the same months.
void TestCostVectors::hoursToMonths()
{
    const double first = evenAfter(833806.0, 0.87, 98.32).value_or(0.0);
    near(first / 720.0, 11.9, 0.05);
    QVERIFY(std::abs(first / 730.0 - 11.9) > 0.05); // 11.72
    const std::vector<std::pair<double, double>> printed {
        {98.32, 3.7}, {62.92, 6.0}, {43.16, 9.3}, {39.32, 10.4}};
    for (const auto& [cloud, months] : printed) // 6.06 is printed as 6
        near(evenAfter(250141.8, 6.37, cloud).value_or(0.0) / 730.0, months, 0.06);
}

/// LP2368 took the 0.87 USD/h for power from LP2225: at its own 0.12 + 0.18 USD/kWh that is 2.9 kW,
/// while the machine draws 10.2 kW, 3.06 USD/h. And its colocation of 1,500 USD a month is 2.08
/// USD/h only with 720 hours, though break-even is reckoned with 730.
void TestCostVectors::powerOfThePaper()
{
    const double perHour = 10.2 * (0.12 + 0.18);
    QVERIFY(std::abs(perHour - 0.87) > 2.0);
    near(evenAfter(250141.8, 6.37 - 0.87 + perHour, 98.32), 2786.8, 0.05);
    near(1500.0 / 720.0, 2.08, 0.005);
    QVERIFY(std::abs(1500.0 / 730.0 - 2.08) > 0.005);
}

void TestCostVectors::pan_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(kPan.size()); ++i)
        QTest::addRow("V5 %s", kPan[static_cast<std::size_t>(i)].name) << i;
}

void TestCostVectors::pan()
{
    QFETCH(int, index);
    const PanCell& cell = kPan[static_cast<std::size_t>(index)];
    const auto months = panMonths(cell, 176.0); // what the table's own capacity column implies
    same(months, cell.months);
    const double half = cell.published == 2.26 ? 0.005 : 0.05; // one or two digits are printed
    QCOMPARE(std::abs(*months - cell.published) <= half, cell.prints);
    near(months, cell.published, std::max(half, 0.04 * cell.published)); // cut, not rounded
}

/// The paper states 8 h on 20 days, 400 W for its A100 and 10 USD for Gemini: not one of the cells
/// comes out within three per cent.
void TestCostVectors::panFromStatedInputs()
{
    for (PanCell cell : kPan) {
        cell.kilowatts = cell.kilowatts == 0.3 ? 0.4 : cell.kilowatts;
        cell.output = cell.output == 11.0 ? 10.0 : cell.output;
        const auto months = panMonths(cell, 160.0);
        QVERIFY(months.has_value());
        QVERIFY2(std::abs(*months / cell.published - 1.0) > 0.03, cell.name);
    }
}

QTEST_APPLESS_MAIN(TestCostVectors)
