#include "app/catalog/readers.h"

#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

const Catalog& catalog()
{
    static const Catalog shipped = readCatalog(shippedFiles()).catalog;
    return shipped;
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT

private slots:
    void valuesStandInBaseUnits_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");

        QTest::addRow("0.24 EUR/kWh / 1000")
            << u"electricity_price"_s << 0.00024 << u"EUR/(hour*W)"_s;
        QTest::addRow("58,000 EUR a year / 12")
            << u"salary_admin"_s << 58000.0 / 12.0 << u"EUR/(month*FTE)"_s;
        QTest::addRow("10 %% of the value a year / 12")
            << u"support_rate"_s << 0.1 / 12.0 << u"1/month"_s;
        QTest::addRow("4 %%") << u"interest_rate"_s << 0.04 << u"1"_s;
        QTest::addRow("1,050 EUR for a day of 8 h") << u"day_rate"_s << 131.25 << u"EUR/hour"_s;
        QTest::addRow("342.06 g/kWh") << u"co2_de"_s << 3.4206e-4 << u"kg/(hour*W)"_s;
        QTest::addRow("8,000 EUR/kW") << u"room_build_per_kw"_s << 8.0 << u"EUR/W"_s;
        QTest::addRow("0.0572 EUR per GB and month")
            << u"storage_price"_s << 5.72e-11 << u"EUR/(month*B)"_s;
        QTest::addRow("2.21 µs / 3.6e9") << u"sizing.t0"_s << 2.21 / 3.6e9 << u"hour"_s;
        QTest::addRow("1.1418 USD per EUR") << u"fx_eur_usd"_s << 1.1418 << u"USD/EUR"_s;
    }

    void valuesStandInBaseUnits()
    {
        QFETCH(QString, id);
        QFETCH(double, value);
        QFETCH(QString, unit);
        const auto figure = catalog().figure(id);
        QVERIFY(figure.has_value());
        QVERIFY(figure->value.has_value());
        QVERIFY2(qFuzzyCompare(*figure->value, value),
            qPrintable(QString::number(*figure->value, 'g', 17)));
        QCOMPARE(figure->unit.symbol(), unit);
    }

    void entriesGiveFiguresToo_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");

        QTest::addRow("TDP of a card") << u"gpu.l40s.tdp"_s << 350.0 << u"W/GPU"_s;
        QTest::addRow("hour of an instance")
            << u"offer.azure-h100-1.price"_s << 9.074 << u"USD/hour"_s;
        QTest::addRow("month of a rented server")
            << u"offer.hetzner-gex63.month_price"_s << 999.0 << u"EUR/month"_s;
        QTest::addRow("set-up of a rented server")
            << u"offer.hetzner-gex63.setup"_s << 999.0 << u"EUR"_s;
        QTest::addRow("0.65 EUR per million tokens")
            << u"service.ionos-llama-3.3-70b.input_price"_s << 0.65e-6 << u"EUR/token"_s;
        QTest::addRow("1.50 USD per thousand pages")
            << u"service.azure-document-read.item_price"_s << 0.0015 << u"USD/request"_s;
        QTest::addRow("hour on spot")
            << u"offer.azure-t4-1.spot_price"_s << 0.223983 << u"USD/hour"_s;
        QTest::addRow("hour bound for three months")
            << u"offer.seeweb-a100-4.reserved_3_price"_s << 4.36 << u"EUR/hour"_s;
        QTest::addRow("0.015 USD per million tokens held")
            << u"service.mistral-small-4.cached_price"_s << 0.015e-6 << u"USD/token"_s;
        QTest::addRow("half for what may wait")
            << u"service.mistral-small-4.batch_share"_s << 0.5 << u"1"_s;
        QTest::addRow("7 %% of the spend")
            << u"tariff.support-aws-partner-led.price_2"_s << 0.07 << u"1"_s;
        QTest::addRow("up to 150,000 USD")
            << u"tariff.support-aws-partner-led.up_to_1"_s << 150000.0 << u"USD/month"_s;
        QTest::addRow("at least 7,500 USD")
            << u"tariff.support-aws-partner-led.minimum"_s << 7500.0 << u"USD/month"_s;
        QTest::addRow("100 GB a month free")
            << u"tariff.egress-aws.up_to_1"_s << 100e9 << u"B/month"_s;
        QTest::addRow("0.0245 USD per GB and month")
            << u"tariff.storage-aws-s3.price_1"_s << 2.45e-11 << u"USD/(month*B)"_s;
        QTest::addRow("1 USD per GPU hour")
            << u"tariff.licence-nvidia-ai-enterprise-cloud.price_1"_s << 1.0 << u"USD/(hour*GPU)"_s;
        QTest::addRow("225 USD per kW")
            << u"tariff.colocation-rack-power.price_1"_s << 0.225 << u"USD/(month*W)"_s;
        QTest::addRow("no discount agreed") << u"discount.aws"_s << 0.0 << u"1"_s;
        QTest::addRow("draw of a DGX B200") << u"server.dgx-b200.max_power"_s << 14300.0 << u"W"_s;
    }

    void entriesGiveFiguresToo() { valuesStandInBaseUnits(); }

    void priceNotKnownIsAFigureWithoutAValue()
    {
        const auto figure = catalog().figure(u"service.ionos-llama-3.3-70b.item_price"_s);
        QVERIFY(figure.has_value());
        QVERIFY(!figure->value.has_value());
        const auto term = catalog().figure(u"offer.azure-t4-1.reserved_12_price"_s);
        QVERIFY(term.has_value() && !term->value.has_value() && term->label.isComplete());
        const auto tariff = catalog().figure(u"tariff.support-stackit.price_1"_s);
        QVERIFY(tariff.has_value() && !tariff->value.has_value() && tariff->label.isComplete());
        QVERIFY(!catalog().figure(u"discount.none"_s).has_value());
        QVERIFY(!catalog().figure(u"gpu.none.price"_s).has_value());
        QVERIFY(!catalog().figure(u"gpu.l40s.colour"_s).has_value());
        QVERIFY(!catalog().figure(u"nothing"_s).has_value());
    }

    void everyFigureHasAScaleOfItsUnit()
    {
        for (const auto& [id, figure] : catalog().figures.asKeyValueRange()) {
            const UnitScale* scale = catalog().scale(figure.scale);
            QVERIFY2(scale != nullptr && scale->unit == figure.unit, qPrintable(id));
        }
    }

    void commonQuantitiesTakeTheLabelOfTheirFigure()
    {
        QCOMPARE(catalog().quantityLabel(u"common.electricity_price"_s).de, u"Strompreis"_s);
        QCOMPARE(catalog().quantityScale(u"common.electricity_price"_s)->id, u"eur_per_kwh"_s);
        QCOMPARE(catalog().quantityLabel(u"common.gpu.l40s.tdp"_s).en, u"NVIDIA L40S: power"_s);
        QCOMPARE(catalog().quantityLabel(u"cloud.no.such"_s).de, u"cloud.no.such"_s);
    }

    void unitsAreReadFromTheLeft_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("symbol");

        QTest::addRow("a ratio") << u"1"_s << u"1"_s;
        QTest::addRow("one over") << u"1/month"_s << u"1/month"_s;
        QTest::addRow("two divisions") << u"EUR/W/hour"_s << u"EUR/(hour*W)"_s;
        QTest::addRow("a power") << u"m*m*m/hour"_s << u"m^3/hour"_s;
        QTest::addRow("no unit") << u"mile"_s << QString();
        QTest::addRow("nothing") << QString() << QString();
    }

    void unitsAreReadFromTheLeft()
    {
        QFETCH(QString, text);
        QFETCH(QString, symbol);
        const auto unit = unitFromText(text);
        QCOMPARE(unit ? unit->symbol() : QString(), symbol);
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
