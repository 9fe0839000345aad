#include "app/base/unit.h"

#include <QTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kursbuch::Unit)

/// Units are products of powers; only the exponents count.
class TestUnit : public QObject {
    Q_OBJECT

private slots:
    void symbol_data()
    {
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QString>("symbol");

        QTest::addRow("a ratio is 1") << unit::One << u"1"_s;
        QTest::addRow("one base unit") << unit::Watt << u"W"_s;
        QTest::addRow("a flow") << unit::Eur / unit::Month << u"EUR/month"_s;
        QTest::addRow("two units below take brackets")
            << unit::Eur / (unit::Watt * unit::Hour) << u"EUR/(hour*W)"_s;
        QTest::addRow("powers") << unit::Metre * unit::Metre << u"m^2"_s;
        QTest::addRow("nothing above") << unit::One / unit::Hour << u"1/hour"_s;
        QTest::addRow("a product") << unit::VoltAmpere << u"V*A"_s;
        QTest::addRow("what cancels out is gone")
            << unit::Token / unit::Request * unit::Request << u"token"_s;
    }

    void symbol()
    {
        QFETCH(Unit, unit);
        QTEST(unit.symbol(), "symbol");
    }

    void equalByExponents()
    {
        QCOMPARE(unit::Watt * unit::Hour / unit::Hour, unit::Watt);
        QVERIFY(unit::Eur != unit::Usd);
        QVERIFY(unit::Byte / unit::Hour != unit::Byte * unit::Hour);
        QCOMPARE((unit::One / unit::Month).exponent(Unit::BaseMonth), -1);
    }
};

QTEST_APPLESS_MAIN(TestUnit)
#include "tst_unit.moc"
