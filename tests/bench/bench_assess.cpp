#include "tests/app/samples.h"

using namespace kursbuch;
using namespace samples;

/// One full assessment of the largest sample shall stay below 2 ms, so that every keystroke shows.
class AssessBench : public QObject {
    Q_OBJECT

private slots:
    void one_data()
    {
        QTest::addColumn<Plan>("plan");
        for (const QString& id : samples::ids())
            QTest::addRow("%s", qPrintable(id)) << samples::plan(id);
        QTest::addRow("blank") << blankPlan(u"blank"_s);
    }
    void one()
    {
        QFETCH(Plan, plan);
        (void)assessed(plan);
        QBENCHMARK
        {
            QVERIFY(assessed(plan).ways.size() == 8);
        }
    }
};

QTEST_APPLESS_MAIN(AssessBench)
#include "bench_assess.moc"
