#include "tests/app/rule_world.h"

using namespace kursbuch;
using namespace kursbuch::test;

/// Test for holes of dataprotection.md 4.5: a worse answer alone never gives a better verdict.
/// Options of ordered facts stand from the best to the worst.
class TestRuleOrder : public QObject {
    Q_OBJECT

private slots:
    void worseAnswers_data()
    {
        QTest::addColumn<QStringList>("categories");
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("country"); // of PUB and API
        for (const QString& country : {u"DE"_s, u"CH"_s, u"US"_s, u"JP"_s, u"IN"_s}) {
            for (const QString& damage : {u"limited"_s, u"considerable"_s, u"existential"_s}) {
                for (const QStringList& categories : {QStringList {u"none"_s},
                         QStringList {u"pseudo"_s}, QStringList {u"emp"_s, u"trade"_s},
                         QStringList {u"healthsgb"_s}, QStringList {u"social"_s}})
                    QTest::addRow("%s, %s, %s", qPrintable(categories.front()), qPrintable(damage),
                        qPrintable(country))
                        << categories << damage << country;
            }
        }
    }
    void worseAnswers()
    {
        QFETCH(QStringList, categories);
        QFETCH(QString, damage);
        QFETCH(QString, country);
        World world = m_world;
        world.country = country;
        answer(world.plan.answers, u"categories"_s, categories);
        answer(world.plan.answers, u"damage"_s, {damage});
        answer(world.plan.answers, u"regimes"_s, {u"sgb"_s});
        for (const Item& item : m_world.catalog.items)
            if (m_world.catalog.facts.at(item.fact).ordered && !item.multiple)
                walk(world, item);
    }

    /// A stricter rule of one's own closes, it never opens.
    void allowedPlacesOnlyWiden()
    {
        World world = m_world;
        answer(world.plan.answers, u"categories"_s, {u"pers"_s});
        world.country = u"CH"_s;
        QStringList letters;
        for (const QString& place : {u"site"_s, u"de"_s, u"eea"_s, u"adq"_s, u"any"_s}) {
            answer(world.plan.answers, u"allowed-places"_s, {place});
            letters.append(letter(world.column(u"PUB"_s).verdict));
        }
        QCOMPARE(letters.join(u' '), u"X X X C C"_s); // a Swiss site of a US group: C by R16
    }

private:
    const World m_world {};

    static void choose(World& world, const Item& item, const QString& option)
    {
        if (item.scope == ItemScope::Plan)
            answer(world.plan.answers, item.id, {option});
        else if (item.scope == ItemScope::Provider)
            world.pub.facts[item.id] = world.euc.facts[item.id] = option;
        else
            answer(world.plan.profiles[item.scope == ItemScope::Pc ? u"pc"_s : u"inhouse"_s],
                item.id, {option});
    }

    static void walk(World world, const Item& item)
    {
        if (item.id == u"allowed-places"_s)
            return;
        std::vector<Verdict> before(static_cast<std::size_t>(columns().size()), Verdict::Open);
        for (const ItemOption& option : item.options) {
            if (!isKnown(option.value))
                continue;
            choose(world, item, option.id);
            for (std::size_t i = 0; i < before.size(); ++i) {
                const QString& column = columns()[static_cast<qsizetype>(i)];
                const Verdict now = world.column(column).verdict;
                QVERIFY2(now >= before[i], qPrintable(column + u' ' + item.id + u' ' + option.id));
                before[i] = now;
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRuleOrder)
#include "tst_rule_order.moc"
