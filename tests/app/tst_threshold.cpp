#include "app/assess/threshold.h"
#include "tests/app/rule_world.h"

using namespace kursbuch;
using namespace kursbuch::test;

namespace {

/// Facts with every criterion answered in the negative but those in `met`: "fact=value …".
Plan planWith(const QStringList& categories, const QString& met)
{
    Plan plan = favourablePlan();
    answer(plan.answers, u"categories"_s, categories);
    for (const QString& one : met.split(u' ', Qt::SkipEmptyParts)) {
        const QString option = one.section(u'=', 1);
        const QStringList chosen = option == "open"_L1 ? QStringList() : QStringList {option};
        answer(plan.answers, one.section(u'=', 0, 0), chosen);
    }
    return plan;
}

QString wordOf(Truth truth)
{
    return QStringList {u"no"_s, u"unknown"_s, u"yes"_s}[static_cast<int>(truth)];
}

} // namespace

class TestThreshold : public QObject {
    Q_OBJECT

private slots:
    void examplesOfTheWorkingParty_data()
    {
        QTest::addColumn<QStringList>("categories");
        QTest::addColumn<QString>("answers");
        QTest::addColumn<int>("criteria");
        QTest::addColumn<QString>("need");
        // WP 248 rev.01, table on pages 11 and 12: criteria that are met, and "DPIA likely to be
        // required".
        QTest::addRow("hospital processing genetic and health data") << QStringList {u"art9"_s,
            u"healthsgb"_s} << u"dpia-large-scale=yes"_s << 3 << u"yes"_s;
        QTest::addRow("smart cameras on highways")
            << QStringList {u"pers"_s} << u"dpia-monitoring=public dpia-new-technology=yes"_s << 2
            << u"yes"_s;
        QTest::addRow("monitoring of employees")
            << QStringList {u"emp"_s} << u"dpia-monitoring=closed"_s << 2 << u"yes"_s;
        QTest::addRow("profiles from public social media")
            << QStringList {u"art9"_s}
            << u"dpia-evaluation=yes dpia-large-scale=yes dpia-matching=yes"_s << 4 << u"yes"_s;
        QTest::addRow("national credit rating or fraud database")
            << QStringList {u"art10"_s}
            << u"dpia-evaluation=yes automated-decision=solely dpia-blocks-right=yes"_s << 4
            << u"yes"_s;
        QTest::addRow("archive of pseudonymised data of vulnerable people in clinical trials")
            << QStringList {u"pseudo"_s, u"art9"_s, u"child"_s} << u"dpia-blocks-right=yes"_s << 3
            << u"yes"_s;
        QTest::addRow("online magazine with a mailing list")
            << QStringList {u"pers"_s} << u"dpia-large-scale=yes"_s << 1 << u"no"_s;
        QTest::addRow("e-commerce with limited profiling for adverts")
            << QStringList {u"pers"_s} << u"dpia-evaluation=yes"_s << 1 << u"no"_s;
    }
    void examplesOfTheWorkingParty()
    {
        QFETCH(QStringList, categories);
        QFETCH(QString, answers);
        QFETCH(int, criteria);
        QFETCH(QString, need);
        const ThresholdCheck check = checkOf(planWith(categories, answers));
        QCOMPARE(check.count(Truth::True), criteria);
        QCOMPARE(wordOf(check.derived), need);
    }

    void whatDecidesAndWhatStaysOpen_data()
    {
        QTest::addColumn<QStringList>("categories");
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("cases");
        QTest::addColumn<QString>("need");
        const QStringList pers {u"pers"_s};
        const QString none;
        QTest::addRow("no personal data: none needed, whatever else is said")
            << QStringList {u"none"_s} << u"dpia-ai-list=open"_s << none << none << u"no"_s;
        QTest::addRow("nothing met") << pers << none << none << none << u"no"_s;
        QTest::addRow("one unanswered")
            << pers << u"dpia-matching=open"_s << none << none << u"unknown"_s;
        QTest::addRow("one unanswered, two met")
            << pers << u"dpia-matching=open dpia-large-scale=yes dpia-blocks-right=yes"_s << none
            << none << u"yes"_s;
        // DSK, Muss-Liste 1.1 of 17 October 2018, no. 11: suffices by itself.
        QTest::addRow("customer dialogue by AI")
            << pers << u"dpia-ai-list=yes"_s << none << u"ai_list"_s << u"yes"_s;
        QTest::addRow("list not answered")
            << pers << u"dpia-ai-list=open"_s << none << none << u"unknown"_s;
        // GDPR Art. 35(3) (a), (b), (c)
        QTest::addRow("evaluation on which decisions are based")
            << pers << u"dpia-evaluation=yes automated-decision=solely"_s << none << u"art35_3_a"_s
            << u"yes"_s;
        QTest::addRow("special categories on a large scale")
            << QStringList {u"art9"_s} << u"dpia-large-scale=yes"_s << none << u"art35_3_b"_s
            << u"yes"_s;
        QTest::addRow("public space on a large scale")
            << pers << u"dpia-large-scale=yes dpia-monitoring=public"_s << none << u"art35_3_c"_s
            << u"yes"_s;
        QTest::addRow("own premises on a large scale are no case of (c), but two criteria")
            << pers << u"dpia-large-scale=yes dpia-monitoring=closed"_s << none << none << u"yes"_s;
        // WP 248, page 12: two criteria, yet no DPIA for an individual physician (Recital 91).
        QTest::addRow("not needed against the rule, without a reason")
            << QStringList {u"healthsgb"_s} << u"dpia-need=not_needed"_s << none << none
            << u"yes"_s;
        QTest::addRow("individual physician, with the reason")
            << QStringList {u"healthsgb"_s} << u"dpia-need=not_needed"_s
            << u"Erwägungsgrund 91 DSGVO: einzelne Praxis"_s << none << u"no"_s;
        QTest::addRow("stated needed counts without a reason")
            << pers << u"dpia-need=needed"_s << none << none << u"yes"_s;
        QTest::addRow("not needed, with a reason, settles open criteria")
            << pers << u"dpia-matching=open dpia-need=not_needed"_s << u"geprüft am 3.11."_s << none
            << u"no"_s;
    }
    void whatDecidesAndWhatStaysOpen()
    {
        QFETCH(QStringList, categories);
        QFETCH(QString, answers);
        QFETCH(QString, note);
        QFETCH(QString, cases);
        Plan plan = planWith(categories, answers);
        plan.answers[u"dpia-need"_s].note = note;
        const ThresholdCheck check = checkOf(plan);
        QCOMPARE(check.cases.join(u' '), cases);
        QTEST(wordOf(check.need), "need");
        const FactValue fact = factsOf(plan).at(u"plan.dpia_need"_s);
        QCOMPARE(isKnown(fact), check.need != Truth::Unknown);
    }

    void anAbsentCategoryLeavesItOpen()
    {
        Plan plan = planWith({}, {});
        QCOMPARE(checkOf(plan).need, Truth::Unknown);
        QCOMPARE(checkOf(plan).count(Truth::Unknown), 2); // sensitive data, vulnerable people
    }

    void everyCriterionNamesItsQuestion()
    {
        const ThresholdCheck check = checkOf(favourablePlan());
        for (const Criterion& criterion : check.criteria) {
            QVERIFY2(m_world.catalog.item(criterion.item) != nullptr, qPrintable(criterion.item));
            QVERIFY(m_world.catalog.label(u"threshold."_s + criterion.id).isComplete());
        }
    }

private:
    [[nodiscard]] Facts factsOf(const Plan& plan) const
    {
        return planFacts(plan, m_world.catalog, m_world.context);
    }
    [[nodiscard]] ThresholdCheck checkOf(const Plan& plan) const
    {
        return thresholdCheck(factsOf(plan), plan);
    }

    const World m_world {};
};

QTEST_APPLESS_MAIN(TestThreshold)
#include "tst_threshold.moc"
