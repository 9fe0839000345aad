#include "tests/app/rule_world.h"

#include "app/catalog/rule_book.h"

using namespace kursbuch;
using namespace kursbuch::test;

/// Judging is a part of one assessment, which shall stay below 2 ms for the largest sample.
class RulesBench : public QObject {
    Q_OBJECT

private slots:
    void planFactsOfOnePlan()
    {
        QBENCHMARK
        {
            const Facts facts = planFacts(m_world.plan, m_world.catalog, m_world.context);
            QVERIFY(facts.table().size() > 0);
        }
    }

    void allLegsOfOneProvider()
    {
        const Facts facts = planFacts(m_world.plan, m_world.catalog, m_world.context);
        const JudgeInput input {m_world.plan, m_world.catalog, m_world.context, facts};
        QBENCHMARK
        {
            for (const QString& way : wayIds())
                QVERIFY(!judgeLegs(way, {&m_world.pub, u"DE"_s}, input).empty());
        }
    }

    /// Much unknown: many questions, many things that would open.
    void allLegsOfABlankPlan()
    {
        const Plan plan = blankPlan(u"blank"_s);
        const Facts facts = planFacts(plan, m_world.catalog, m_world.context);
        const JudgeInput input {plan, m_world.catalog, m_world.context, facts};
        QBENCHMARK
        {
            for (const QString& way : wayIds())
                QVERIFY(!judgeLegs(way, {&m_world.pub, u"DE"_s}, input).empty());
        }
    }

    void readTheRuleBook()
    {
        const Files files = shippedFiles();
        QBENCHMARK
        {
            Catalog catalog;
            std::vector<Error> refused;
            readRuleBook(files, catalog, refused);
            QVERIFY(!catalog.rules.empty());
        }
    }

private:
    World m_world = personal();

    static World personal()
    {
        World world;
        answer(world.plan.answers, u"categories"_s, {u"emp"_s});
        answer(world.plan.answers, u"damage"_s, {u"existential"_s});
        return world;
    }
};

QTEST_APPLESS_MAIN(RulesBench)
#include "bench_rules.moc"
