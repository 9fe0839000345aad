#include "app/assess/fit.h"

#include <QTest>
#include <cmath>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

void addFigure(Catalog& catalog, const QString& id, double value, Unit unit)
{
    catalog.figures.insert(id, Figure {.id = id, .value = value, .unit = unit});
}

Catalog smallCatalog()
{
    using namespace unit;
    Catalog catalog;
    catalog.scales
        = {{.id = u"w"_s, .unit = Watt}, {.id = u"w_per_gpu"_s, .unit = Watt / unit::Gpu}};
    addFigure(catalog, u"psu_efficiency"_s, 0.94, One);
    addFigure(catalog, u"feed_max_share"_s, 0.8, One);
    addFigure(catalog, u"ups_max_share"_s, 0.8, One);
    addFigure(catalog, u"ups_power_factor"_s, 0.9, Watt / VoltAmpere);
    addFigure(catalog, u"load_power_factor"_s, 0.95, Watt / VoltAmpere);
    addFigure(catalog, u"cooling_dt"_s, 12, Kelvin);
    addFigure(catalog, u"air_density"_s, 1.2, Kilogram / (Metre * Metre * Metre));
    addFigure(catalog, u"air_heat_capacity"_s, 1005.0 / 3600.0, Watt * Hour / (Kilogram * Kelvin));
    addFigure(catalog, u"room_heat_factor"_s, 4, One);
    addFigure(catalog, u"inlet_allowed"_s, 35, Kelvin);
    addFigure(catalog, u"default.start_temperature"_s, 24, Kelvin);
    addFigure(catalog, u"gpu_card_weight"_s, 1.2, Kilogram / unit::Gpu);
    addFigure(catalog, u"rack_weight"_s, 130, Kilogram);
    addFigure(catalog, u"noise_office_limit"_s, 55, One);
    catalog.gpus.push_back({.id = u"card"_s, .name = u"Card"_s, .tdpW = 350});
    catalog.servers.push_back({.id = u"chassis"_s,
        .name = u"Chassis"_s,
        .kind = u"server"_s,
        .gpuCount = 4,
        .rackUnits = 4,
        .weightKg = 60,
        .basePowerW = 900});
    catalog.servers.push_back({.id = u"package"_s,
        .name = u"Package"_s,
        .kind = u"system"_s,
        .gpuId = u"card"_s,
        .gpuCount = 8,
        .rackUnits = 10,
        .weightKg = 140,
        .basePowerW = 3000,
        .maxPowerW = 14300});
    catalog.servers.push_back({.id = u"desk"_s,
        .name = u"Desk"_s,
        .kind = u"workstation"_s,
        .gpuCount = 2,
        .weightKg = 30,
        .basePowerW = 300,
        .noiseDb = 42});
    return catalog;
}

Plan roomPlan()
{
    Plan plan;
    Room& room = plan.room;
    room.volumeM3 = 180;
    room.heatLoadW = 12000;
    room.airflowM3h = 6000;
    room.floorLimitKgM2 = 1000;
    room.upsVa = 30000;
    room.upsLoadW = 12000;
    room.maxTempC = 32;
    room.cooling = {{.id = u"a"_s, .sensibleKw = 14}, {.id = u"b"_s, .sensibleKw = 16}};
    room.racks = {{.id = u"1"_s,
                      .units = 42,
                      .usedUnits = 40,
                      .maxWeightKg = 1000,
                      .usedWeightKg = 400,
                      .footprintM2 = 0.8},
        {.id = u"2"_s,
            .units = 42,
            .usedUnits = 30,
            .maxWeightKg = 1000,
            .usedWeightKg = 300,
            .footprintM2 = 0.8}};
    room.feeds = {{.id = u"A"_s, .voltageV = 400, .currentA = 32, .phases = 3, .loadW = 12000},
        {.id = u"B"_s, .voltageV = 400, .currentA = 63, .phases = 3, .loadW = 12000}};
    return plan;
}

struct Fitted {
    Sheet sheet;
    std::vector<Reserve> reserves {};
    Evaluation values {};

    [[nodiscard]] std::optional<double> value(const char* name) const
    {
        return values.scalar(u"system."_s + QLatin1String(name));
    }
};

Fitted fitted(const Plan& plan, const QString& server, double gpus)
{
    const Catalog catalog = smallCatalog();
    Fitted result;
    const Addition addition {.gpus = gpus,
        .gpu = catalog.gpu(u"card"_s),
        .server = catalog.server(server),
        .servers = server.isEmpty() ? 0 : 1};
    result.reserves = addFit(Scope(result.sheet, u"system."_s), addition, plan, catalog);
    result.values = evaluate(result.sheet);
    return result;
}

} // namespace

/// A way in a room: what is added, what is left, and that unknown stays unknown.
class TestFitWay : public QObject {
    Q_OBJECT

private slots:
    void margins_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<double>("gpus");
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<double>("expected");

        const auto row = [](const char* name, const char* server, double gpus, const char* quantity,
                             double expected) {
            QTest::addRow("%s", name)
                << QString::fromLatin1(server) << gpus << QString::fromLatin1(quantity) << expected;
        };
        // (900 + 4 × 350) / 0.94
        row("power of a server with cards", "chassis", 4, "power.added", 2446.808511);
        row("power of two cards", "", 2, "power.added", 744.680851);
        row("a package draws what its maker states", "package", 8, "power.added", 14300);
        // 12,000 + 2,446.81 × 1.07
        row("heat", "chassis", 4, "cooling.heat_load", 14618.085106);
        row("the larger unit is out", "chassis", 4, "cooling.capacity_one_out", 14000);
        row("cooling falls short", "chassis", 4, "cooling.margin", -618.085106);
        row("cards alone are cooled", "", 2, "cooling.margin", 1203.191489);
        // 2.985075 × 14,618.09 / 12 = 3,636.34
        row("airflow", "chassis", 4, "cooling.airflow_margin", 2363.660);
        // 180 m³ × 1.2 × 1005 × 8 K / 14,618.09 W = 1,736,640 Ws / 14,618.09 W = 118.80 s, × 4
        row("air alone", "chassis", 4, "cooling.ride_through_air",
            1736640.0 / 14618.085106 / 3600.0);
        row("with racks and walls", "chassis", 4, "cooling.ride_through",
            4.0 * 1736640.0 / 14618.085106 / 3600.0);
        // feed A: √3 × 400 × 32 × 0.95 × 0.8 = 16,849.39 W, less 14,446.81 W
        row("the smaller feed alone", "chassis", 4, "power.feed_margin", 2402.582);
        row("its share", "chassis", 4, "power.feed_share", 14446.808511 / 21061.737820);
        // 30,000 − 14,446.81 / (0.9 × 0.8)
        row("UPS", "chassis", 4, "power.ups_margin", 9934.988180);
        row("rack with most room", "chassis", 4, "fit.rack_units_margin", 42 - 30 - 4);
        row("a package in 12 free units", "package", 8, "fit.rack_units_margin", 2);
        // 1,000 − 300 − 60 − 4 × 1.2
        row("weight", "chassis", 4, "fit.weight_margin", 635.2);
        // 1,000 − (364.8 + 130) / 0.8
        row("floor", "chassis", 4, "fit.floor_margin", 381.5);
        row("quiet enough", "desk", 2, "fit.noise_margin", 13);
    }

    void margins()
    {
        QFETCH(QString, server);
        QFETCH(double, gpus);
        QFETCH(QString, quantity);
        QFETCH(double, expected);
        const Fitted fit = fitted(roomPlan(), server, gpus);
        QVERIFY(fit.sheet.problems().empty());
        const auto actual = fit.value(quantity.toLatin1().constData());
        QVERIFY(actual.has_value());
        QVERIFY2(std::abs(*actual - expected) <= 1e-6 * std::abs(expected),
            qPrintable(QString::number(*actual, 'g', 12)));
    }

    void unknownMakesTheMarginUnknown()
    {
        Plan plan = roomPlan();
        plan.room.heatLoadW.reset();
        plan.room.feeds[1].phases.reset();
        plan.room.racks[1].usedWeightKg.reset();
        plan.room.upsLoadW.reset();
        const Fitted fit = fitted(plan, u"chassis"_s, 4);
        for (const char* name : {"cooling.margin", "cooling.ride_through", "power.feed_margin",
                 "fit.weight_margin", "fit.floor_margin", "power.ups_margin"})
            QVERIFY2(!fit.value(name).has_value(), name);
        QVERIFY(fit.value("fit.rack_units_margin").has_value());
        QVERIFY(fit.value("cooling.capacity_one_out").has_value());
    }

    void aFurtherCoolingUnit()
    {
        Plan plan = roomPlan();
        plan.room.coolingRemedyKw = 10;
        const Fitted fit = fitted(plan, u"chassis"_s, 4);
        // 14 + 16 + 10 − 16 − 14.618
        QCOMPARE(std::round(*fit.value("cooling.remedy_margin")), 9382.0);
    }

    void aSingleUnitLeavesNothing()
    {
        Plan plan = roomPlan();
        plan.room.cooling.pop_back();
        QCOMPARE(fitted(plan, u"chassis"_s, 4).value("cooling.capacity_one_out"), 0.0);
    }

    void barsNameTheirQuantities()
    {
        const Fitted fit = fitted(roomPlan(), u"chassis"_s, 4);
        QCOMPARE(fit.reserves.size(), std::size_t {7});
        for (const Reserve& reserve : fit.reserves) {
            QVERIFY2(fit.sheet.find(reserve.used) >= 0, qPrintable(reserve.id));
            QVERIFY2(fit.sheet.find(reserve.limit) >= 0, qPrintable(reserve.id));
            QCOMPARE(reserve.way, u"system"_s);
        }
    }

    void noRoomDescribedYet()
    {
        const Fitted fit = fitted(Plan {}, u"chassis"_s, 4);
        QVERIFY(fit.reserves.empty());
        QVERIFY(fit.sheet.problems().empty());
        QVERIFY(fit.value("power.added").has_value());
    }
};

QTEST_APPLESS_MAIN(TestFitWay)
#include "tst_fit_way.moc"
