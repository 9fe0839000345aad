#include "app/sheet/evaluation.h"

#include <QTest>

using namespace kursbuch;
using namespace kursbuch::unit;
using namespace Qt::StringLiterals;

namespace {

/// About as large as the sheet of one assessment: 600 quantities, 2,500 nodes, 84 months.
Sheet large()
{
    Sheet sheet(84);
    const Q drift = sheet.given(u"common.drift"_s, 0.02, One, {});
    const Q rate = sheet.given(u"common.rate"_s, 0.03, One, {});
    for (int way = 0; way < 20; ++way) {
        Scope scope(sheet, u"way%1.cost."_s.arg(way));
        const Q price = scope.given(u"price"_s, 0.25, Eur / Hour, {});
        const Q hours = scope.given(u"hours"_s, 730.0, Hour / Month, {});
        Q scalar = scope.add(u"scalar"_s, Eur / Month, price * hours);
        for (int i = 0; i < 18; ++i)
            scalar
                = scope.add(u"scalar%1"_s.arg(i), Eur / Month, scalar * 1.01 + price * hours * 0.1);
        Q sum = scope.add(u"running"_s, Eur / Month, scalar * growth(drift));
        for (int i = 0; i < 5; ++i)
            sum = scope.add(u"running%1"_s.arg(i), Eur / Month, sum * 1.01 + scalar);
        scope.add(u"cumulative"_s, Eur, cumulative(sum));
        scope.add(u"npv"_s, Eur, discounted(sum, rate, MonthPoint::End));
    }
    return sheet;
}

} // namespace

/// How long building and working out a sheet takes; asserts nothing about time.
class BenchSheet : public QObject {
    Q_OBJECT

private slots:
    void size()
    {
        const Sheet sheet = large();
        QVERIFY(sheet.problems().empty());
        qInfo("%zu quantities, %zu nodes", sheet.quantities().size(), sheet.nodes().size());
    }

    void build()
    {
        QBENCHMARK
        {
            const Sheet sheet = large();
            Q_UNUSED(sheet)
        }
    }

    void evaluateOnce()
    {
        const Sheet sheet = large();
        QBENCHMARK
        {
            (void)evaluate(sheet);
        }
    }

    void evaluateHundredDraws()
    {
        const Sheet sheet = large();
        const Draws draws {{u"common.drift"_s, std::vector<double>(100, 0.01)}};
        QBENCHMARK
        {
            (void)evaluate(sheet, draws, 100);
        }
    }
};

QTEST_APPLESS_MAIN(BenchSheet)
#include "bench_sheet.moc"
