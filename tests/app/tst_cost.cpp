#include "cost_sheet.h"

#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

class TestCost : public QObject {
    Q_OBJECT

private slots:
    void smallServer_data();
    void smallServer();
    void equalAtThisUtilisation_data();
    void equalAtThisUtilisation();
    void refreshOnlyWhereThePeriodNeedsIt();
    void newHardwareAtThePriceByThen();
    void dollarsAreExchanged();
    void monthPriceWinsWhereItIsCheaper();
    void unknownPriceMakesTheCostUnknown();
    void linesAddUp();
    void presentValue_data();
    void presentValue();
    void depreciationByEqualParts();
};

namespace {

constexpr double kTolerance = 1e-6;

#define NEAR(actual, expected, tolerance)                                                          \
    QVERIFY2(std::abs((actual) - (expected)) <= (tolerance),                                       \
        qPrintable(u"%1 instead of %2"_s.arg(actual, 0, 'f', 10).arg(expected, 0, 'f', 10)))

double value(const Evaluation& values, const char* id)
{
    return values.scalar(QString::fromLatin1(id))
        .value_or(std::numeric_limits<double>::quiet_NaN());
}

} // namespace

// Cost model section 5, O1: upfront 32,000 × 1.03 + 4,000 + 1,500 = 38,460; own month = 266.6667
// support
// + 877.25 staff + 0.3 kW × 730 × 1.46 × 0.24 = 76.7376, and 1.1 kW × 730 × 1.46 × 0.24 = 281.3712
// per unit of use; cloud month = 292.4167 staff + 100 storage, and 2 × 1.74290277778 × 730 per unit
// of use.
void TestCost::smallServer_data()
{
    QTest::addColumn<double>("use");
    QTest::addColumn<double>("own36");
    QTest::addColumn<double>("cloud36");
    QTest::addColumn<double>("ownPresent");
    QTest::addColumn<double>("cloudPresent");

    QTest::addRow("a quarter of the time")
        << 0.25 << 80135.8944 << 37028.7425 << 77460.3444 << 34376.3249;
    QTest::addRow("half of the time") << 0.5 << 82668.2352 << 59930.485 << 79811.2903 << 55637.5854;
    QTest::addRow("three quarters") << 0.75 << 85200.576 << 82832.2275 << 82162.2362 << 76898.8459;
    QTest::addRow("always") << 1.0 << 87732.9168 << 105733.97 << 84513.1821 << 98160.1064;
}

void TestCost::smallServer()
{
    QFETCH(double, use);
    QFETCH(double, own36);
    QFETCH(double, cloud36);
    QFETCH(double, ownPresent);
    QFETCH(double, cloudPresent);
    const SmallServer server(36, use, 0.15);
    const Evaluation values = evaluate(server.sheet);

    QVERIFY2(server.sheet.problems().empty(),
        qPrintable(server.sheet.problems().empty() ? QString() : server.sheet.problems().front()));
    NEAR(value(values, "extend.cost.upfront"), 38460.0, kTolerance);
    NEAR(value(values, "extend.cost.running"), 1220.654266666667 + 281.3712 * use, kTolerance);
    NEAR(value(values, "cloud.cost.running"), 392.416666666667 + 2544.6380555588 * use, kTolerance);
    NEAR(value(values, "extend.cost.total"), own36,
        1e-4); // the vectors are printed with four places
    NEAR(value(values, "cloud.cost.total"), cloud36, 1e-4);
    NEAR(value(values, "extend.cost.npv"), ownPresent, 1e-4);
    NEAR(value(values, "cloud.cost.npv"), cloudPresent, 1e-4);
}

void TestCost::equalAtThisUtilisation_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<double>("residual");
    QTest::addColumn<double>("use");

    QTest::addRow("three years, 15 %% left") << 36 << 0.15 << 0.7790674775;
    QTest::addRow("five years, 5 %% left") << 60 << 0.05 << 0.6373843764;
}

void TestCost::equalAtThisUtilisation()
{
    QFETCH(int, months);
    QFETCH(double, residual);
    QFETCH(double, use);
    const SmallServer server(months, use, residual);
    const Evaluation values = evaluate(server.sheet);

    NEAR(value(values, "extend.cost.total") - value(values, "cloud.cost.total"), 0.0, 1e-4);
}

void TestCost::refreshOnlyWhereThePeriodNeedsIt()
{
    const SmallServer five(60, 0.5, 0.0);
    const SmallServer six(72, 0.5, 0.0);

    QVERIFY(five.sheet.find(u"extend.cost.refresh"_s) < 0);
    const Evaluation values = evaluate(six.sheet);
    QCOMPARE(values.at(u"extend.cost.lumps"_s, 60).value_or(-1), 0.0);
    QCOMPARE(values.at(u"extend.cost.lumps"_s, 61).value_or(-1), 32000.0); // life of 60 months
    QCOMPARE(values.at(u"extend.cost.lumps"_s, 62).value_or(-1), 0.0);
}

// 32,000 EUR; 0.67^5 = 0.1350125107, so 4,320.40 EUR for what is replaced; the new one costs 0.9^5
// of it = 18,895.68 and is a year old in the end: 12,660.11.
void TestCost::newHardwareAtThePriceByThen()
{
    SmallServer server(72, 0.5, 0.0);
    const std::map<QString, double> typed {
        {u"hardware_drift"_s, -0.1}, {u"insurance_rate"_s, 0.012 / 12}, {u"demand_charge"_s, 0.01}};
    Sheet sheet(72);
    for (const auto& [id, value] : typed)
        server.plan.overrides[id].value = value;
    CostBook costs {.way = {sheet, u"system."_s}, .plan = server.plan, .catalog = server.catalog};
    bookHardware(costs, sheet.constant(32000, unit::Eur));
    const Unit energy = unit::Watt * unit::Hour / unit::Month;
    bookPower(costs, sheet.constant(0, energy), sheet.constant(1400, unit::Watt));
    closeBook(costs);
    const Evaluation values = evaluate(sheet);

    QVERIFY(sheet.problems().empty());
    NEAR(values.at(u"system.cost.lumps"_s, 61).value_or(-1), 18895.68, kTolerance);
    NEAR(value(values, "system.cost.residual_upside"), 12660.1056 + 4320.400342, 1e-5);
    NEAR(value(values, "system.cost.insurance"), 32.0, kTolerance);
    NEAR(value(values, "system.cost.demand_charge"), 14.0, kTolerance);
}

void TestCost::dollarsAreExchanged()
{
    CostSheet sheet(12);
    sheet.figure("fx_eur_usd", 1.25, unit::Usd / unit::Eur);
    CostBook costs = sheet.open(u"cloud"_s);
    costs.cost.add(u"rent"_s, unit::Eur, inEuros(costs, sheet.sheet.constant(10, unit::Usd)));

    QCOMPARE(value(evaluate(sheet.sheet), "cloud.cost.rent"), 8.0); // 10 USD / 1.25 USD/EUR
    QVERIFY(sheet.sheet.problems().empty());
}

// OVHcloud l4-90: 0.75 EUR an hour or 540 EUR a month, equal at 720 hours.
void TestCost::monthPriceWinsWhereItIsCheaper()
{
    for (const double hours : {100.0, 720.0, 730.0}) {
        CostSheet sheet(12);
        sheet.figure("cloud_drift", 0, unit::One);
        sheet.figure("cloud_support_rate", 0, unit::One);
        sheet.figure("offer.l4.price", 0.75, unit::Eur / unit::Hour);
        sheet.figure("offer.l4.month_price", 540, unit::Eur / unit::Month);
        CostBook costs = sheet.open(u"cloud"_s);
        bookRent(costs, {.id = u"l4"_s, .pricePerHour = 0.75, .pricePerMonth = 540.0},
            {.instances = sheet.sheet.constant(1),
                .hours = sheet.sheet.constant(hours, unit::Hour / unit::Month)});
        QCOMPARE(value(evaluate(sheet.sheet), "cloud.cost.rent"), std::min(0.75 * hours, 540.0));
    }
}

void TestCost::unknownPriceMakesTheCostUnknown()
{
    SmallServer server(36, 0.5, 0.0);
    CostBook costs = server.open(u"system"_s);
    const Origin origin {.kind = OriginKind::Catalogue, .ref = u"server.dgx.price"_s};
    bookHardware(costs, server.sheet.given(u"common.server.dgx.price"_s, {}, unit::Eur, origin));
    closeBook(costs);
    const Evaluation values = evaluate(server.sheet);

    QVERIFY(!readCost(server.sheet, values, u"system"_s, costs.parts));
    QCOMPARE(unknownInputs(server.sheet, values, u"system.cost.npv"_s),
        std::vector<QString> {u"server.dgx.price"_s});
    QVERIFY(readCost(server.sheet, values, u"extend"_s, server.own));
    QVERIFY(unknownInputs(server.sheet, values, u"extend.cost.npv"_s).empty());
}

void TestCost::linesAddUp()
{
    const SmallServer server(72, 0.5, 0.1);
    const auto cost = readCost(server.sheet, evaluate(server.sheet), u"extend"_s, server.own);
    QVERIFY(cost);
    double total = 0.0;
    double upfront = 0.0;
    double paid = cost->upfrontEur;
    for (const CostLine& line : cost->lines) {
        total += line.totalEur;
        upfront += line.upfrontEur;
    }
    for (const double month : cost->monthlyEur)
        paid += month;

    NEAR(total, cost->totalEur, kTolerance);
    NEAR(upfront, cost->upfrontEur, kTolerance);
    NEAR(paid, cost->cumulativeEur.back(), kTolerance);
    NEAR(paid - 3200.0, cost->totalEur, kTolerance); // 10 % of 32,000 is left
    QCOMPARE(cost->cumulativeEur.size(), std::size_t {73});
}

// Microsoft's documentation of NPV; its yearly flows stand at the end of months 12, 24 …
void TestCost::presentValue_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("before");
    QTest::addColumn<QList<double>>("flows");
    QTest::addColumn<double>("expected");

    QTest::addRow("first flow a year away")
        << 0.10 << 0.0 << QList<double> {-10000, 3000, 4200, 6800} << 1188.4434123352216;
    QTest::addRow("investment before the first year")
        << 0.08 << -40000.0 << QList<double> {8000, 9200, 10000, 12000, 14500}
        << 1922.0615549323848;
    QTest::addRow("with a loss in year six")
        << 0.08 << -40000.0 << QList<double> {8000, 9200, 10000, 12000, 14500, -9000}
        << -3749.465087015553;
}

void TestCost::presentValue()
{
    QFETCH(double, rate);
    QFETCH(double, before);
    QFETCH(QList<double>, flows);
    QFETCH(double, expected);
    Sheet sheet(static_cast<int>(flows.size()) * 12);
    Q row = lump(sheet.constant(before, unit::Eur), 0);
    for (qsizetype year = 0; year < flows.size(); ++year)
        row = row + lump(sheet.constant(flows[year], unit::Eur), static_cast<int>(year + 1) * 12);
    sheet.add(u"npv"_s, unit::Eur,
        sheet.constant(before, unit::Eur) + discounted(row, sheet.constant(rate), MonthPoint::End));

    NEAR(value(evaluate(sheet), "npv"), expected, std::abs(expected) * 1e-9);
}

// Microsoft's documentation of SLN: 30,000 with 7,500 left after 10 years is 2,250 a year.
void TestCost::depreciationByEqualParts()
{
    Sheet sheet(1);
    sheet.add(u"yearly"_s, unit::Eur / unit::Month,
        straightLine(sheet.constant(30000, unit::Eur), sheet.constant(7500, unit::Eur),
            sheet.constant(120, unit::Month)));

    QCOMPARE(value(evaluate(sheet), "yearly") * 12, 2250.0);
}

QTEST_GUILESS_MAIN(TestCost)
#include "tst_cost.moc"
