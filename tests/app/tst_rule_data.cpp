#include "app/rules/firing.h"
#include "tests/app/rule_world.h"

#include <QRegularExpression>
#include <QSet>

using namespace kursbuch;
using namespace kursbuch::test;

namespace {

const CatalogReading& shipped()
{
    static const CatalogReading reading = readCatalog(shippedFiles());
    return reading;
}

const QStringList& roles()
{
    static const QStringList roles {u"data_protection"_s, u"operations"_s, u"it_security"_s,
        u"works_council"_s, u"procurement"_s, u"department"_s, u"management"_s, u"other"_s};
    return roles;
}

} // namespace

class TestRuleData : public QObject {
    Q_OBJECT

private slots:
    void nothingShippedIsRefused()
    {
        for (const Error& error : shipped().refused)
            qWarning("%s", qPrintable(error.toString()));
        QVERIFY(shipped().refused.empty());
        QVERIFY(shipped().catalog.rules.size() >= 60);
        QVERIFY(shipped().catalog.items.size() >= 60);
    }

    void all48RulesAreThere()
    {
        QStringList refs;
        for (const Rule& rule : shipped().catalog.rules)
            refs.append(rule.ref);
        for (int number = 1; number <= 48; ++number)
            QVERIFY2(refs.contains(u"DP-R%1"_s.arg(number, 2, 10, QChar(u'0'))),
                qPrintable(QString::number(number)));
    }

    void rulesSayWhoAndWhy()
    {
        static const QRegularExpression kebab(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
        for (const Rule& rule : shipped().catalog.rules) {
            QVERIFY2(kebab.match(rule.id).hasMatch(), qPrintable(rule.id));
            QVERIFY2(rule.label.isComplete(), qPrintable(rule.file));
            QVERIFY2(rule.reason.isComplete(), qPrintable(rule.file));
            QVERIFY2(rule.note || rule.remedy.isComplete(), qPrintable(rule.file));
            QVERIFY2(rule.note || roles().contains(rule.who), qPrintable(rule.file));
            QVERIFY2(
                rule.source.date.isValid() && rule.source.checked.isValid(), qPrintable(rule.file));
        }
    }

    void questionsSayWhyAndWhoKnows()
    {
        for (const Item& item : shipped().catalog.items) {
            QVERIFY2(item.text.isComplete() && item.why.isComplete(), qPrintable(item.file));
            QVERIFY2(item.source.date.isValid(), qPrintable(item.file));
            QVERIFY2(roles().contains(item.who), qPrintable(item.file));
            QVERIFY2(item.options.size() >= 2, qPrintable(item.file));
            QVERIFY2(stopIds().contains(item.stop), qPrintable(item.file));
            QVERIFY2(item.basis.isEmpty() == item.basisEn.isEmpty(), qPrintable(item.file));
        }
    }

    void all35ItemsOfTheOfficerAreThere()
    {
        QStringList refs;
        for (const Item& item : shipped().catalog.items)
            refs.append(item.ref);
        for (int number = 1; number <= 35; ++number)
            QVERIFY2(refs.contains(u"DP-%1"_s.arg(number, 2, 10, QChar(u'0'))),
                qPrintable(QString::number(number)));
    }

    /// Asking a thing twice is a defect.
    void noTwoQuestionsSetTheSameFact()
    {
        QSet<int> facts;
        for (const Item& item : shipped().catalog.items) {
            QVERIFY2(item.fact >= 0 && !facts.contains(item.fact), qPrintable(item.file));
            QCOMPARE(shipped().catalog.facts.at(item.fact).item, item.id);
            facts.insert(item.fact);
        }
    }

    /// An answer that leaves something to do has another beside it that does not; where rules
    /// judge, they say what is to do.
    void noAnswerIsADeadEnd()
    {
        for (const Item& item : shipped().catalog.items) {
            const auto open = std::ranges::count_if(item.options, &ItemOption::open);
            QVERIFY2(open < std::ssize(item.options), qPrintable(item.file));
            QVERIFY2(open == 0 || !item.judged, qPrintable(item.file));
        }
        for (const Rule& rule : shipped().catalog.rules) {
            std::vector<int> facts;
            collectFacts(rule.when, facts);
            const bool leadsSomewhere = std::ranges::any_of(facts, [](int fact) {
                const QString stop = shipped().catalog.facts.at(fact).jump.section(u'/', 0, 0);
                return stopIds().contains(stop);
            });
            QVERIFY2(leadsSomewhere || facts.empty(), qPrintable(rule.file));
        }
    }

    void factsAreWholeAndNameWhatStands()
    {
        const FactTable& facts = shipped().catalog.facts;
        for (const FactDeclaration& fact : facts.all()) {
            QVERIFY2(fact.label.isComplete(), qPrintable(fact.id));
            QVERIFY2(fact.who.isEmpty() || roles().contains(fact.who), qPrintable(fact.id));
            QCOMPARE(static_cast<std::size_t>(fact.domain.size()), fact.domainLabels.size());
            for (const QString& source : fact.from)
                QVERIFY2(facts.find(source) >= 0, qPrintable(fact.id + u' ' + source));
            for (const FactDeclaration& other : facts.all())
                QVERIFY(&fact == &other || fact.id != other.id);
        }
    }

    void stopsSixAndEightAskEightQuestionsAtMost()
    {
        for (const QString& stop : {u"exit_cloud"_s, u"interfaces"_s})
            QVERIFY(std::ranges::count(shipped().catalog.items, stop, &Item::stop) <= 8);
    }

    /// Leaves out one answer after another: no way may become open by that.
    void anUnknownNeverOpens_data()
    {
        QTest::addColumn<QStringList>("categories");
        QTest::addColumn<QString>("training");
        QTest::addRow("no personal data") << QStringList {u"none"_s} << u"never"_s;
        QTest::addRow("personal data") << QStringList {u"pers"_s} << u"never"_s;
        QTest::addRow("employees, adapted") << QStringList {u"emp"_s} << u"regularly"_s;
        QTest::addRow("health, adapted") << QStringList {u"healthsgb"_s} << u"sometimes"_s;
        QTest::addRow("untested anonymous") << QStringList {u"anon"_s} << u"sometimes"_s;
    }
    void anUnknownNeverOpens()
    {
        QFETCH(QStringList, categories);
        QFETCH(QString, training);
        for (const Phase phase : {Phase::Plan, Phase::Release}) {
            World world;
            world.context.phase = phase;
            answer(world.plan.answers, u"categories"_s, categories);
            answer(world.plan.answers, u"training-categories"_s, categories);
            answer(world.plan.answers, u"own-training"_s, {training});
            answer(world.plan.answers, u"damage"_s, {u"considerable"_s});
            answer(world.plan.answers, u"council"_s, {u"asked"_s});
            for (const Item& item : world.catalog.items)
                leaveOut(world, item);
        }
    }

private:
    static void leaveOut(const World& world, const Item& item)
    {
        World without = world;
        without.plan.answers.erase(item.id);
        for (auto& profile : without.plan.profiles)
            profile.second.erase(item.id);
        without.pub.facts.remove(item.id);
        without.euc.facts.remove(item.id);
        for (const QString& column : columns()) {
            const Verdict before = world.column(column).verdict;
            const Verdict after = without.column(column).verdict;
            QVERIFY2(before == Verdict::Open || after != Verdict::Open,
                qPrintable(column + u' ' + item.id));
        }
    }
};

QTEST_APPLESS_MAIN(TestRuleData)
#include "tst_rule_data.moc"
