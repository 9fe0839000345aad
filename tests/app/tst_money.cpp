#include "app/assess/money.h"
#include "samples.h"

#include <QtMath>
#include <cmath>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

struct Sample {
    explicit Sample(const QString& id)
        : plan(samples::plan(id))
        , assessment(samples::assessed(plan))
        , money(moneyOf(plan, samples::catalog(), assessment))
    {
    }
    [[nodiscard]] double value(const QString& id) const
    {
        return money.values.scalar(id).value_or(qQNaN());
    }

    Plan plan;
    Assessment assessment;
    Money money;
};

void near(double actual, double expected, double relative = 1e-9)
{
    QVERIFY2(std::abs(actual - expected) <= relative * std::max(1.0, std::abs(expected)),
        qPrintable(u"%1 instead of %2"_s.arg(actual, 0, 'g', 15).arg(expected, 0, 'g', 15)));
}

} // namespace

/// What follows from an assessment about money.
class TestMoney : public QObject {
    Q_OBJECT

private slots:
    void everyRowIsSound_data() { eachSample(); }
    void everyRowIsSound()
    {
        QFETCH(QString, id);
        const Sample sample(id);
        QCOMPARE(sample.money.sheet.problems(), std::vector<QString> {});
        for (const Quantity& quantity : sample.money.sheet.quantities()) {
            const Text label = samples::catalog().quantityLabel(quantity.id);
            QVERIFY2(label.isComplete() && label.de != quantity.id, qPrintable(quantity.id));
            const UnitScale* scale = samples::catalog().quantityScale(quantity.id);
            QVERIFY2(scale != nullptr && scale->unit == quantity.unit, qPrintable(quantity.id));
        }
        QVERIFY(sample.money.ways.size() >= 5);
    }

    void yearsSumToTotals_data() { eachSample(); }
    void yearsSumToTotals()
    {
        QFETCH(QString, id);
        const Sample sample(id);
        for (const WayResult& way : sample.assessment.ways) {
            const WayMoney* money = sample.money.way(way.id);
            QCOMPARE(money != nullptr, way.carries);
            if (!way.cost)
                continue;
            double net = 0.0;
            double gross = 0.0;
            for (const YearPayment& year : money->years) {
                const double residual
                    = year.residual.isEmpty() ? 0.0 : sample.value(year.residual);
                net += sample.value(year.investment) + sample.value(year.running) - residual;
                gross += sample.value(year.investmentGross) + sample.value(year.runningGross)
                    - residual;
            }
            near(net, way.cost->totalEur);
            near(gross, sample.value(money->gross));
        }
    }

private:
    static void eachSample()
    {
        QTest::addColumn<QString>("id");
        for (const QString& id : samples::ids())
            QTest::addRow("%s", qPrintable(id)) << id;
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
