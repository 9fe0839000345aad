#include "tests/app/rule_world.h"

using namespace kursbuch;
using namespace kursbuch::test;

namespace {

using Change = std::function<void(World&)>;

void use(World& world, const QStringList& categories)
{
    answer(world.plan.answers, u"categories"_s, categories);
    answer(world.plan.answers, u"categories-to-cloud"_s, categories);
}

void t2(World& world)
{
    use(world, {u"pers"_s});
}

void t3(World& world)
{
    t2(world);
    answer(world.plan.answers, u"allowed-places"_s, {u"site"_s});
    answer(world.plan.answers, u"categories-to-cloud"_s, {u"anon"_s});
}

void t4(World& world)
{
    use(world, {u"art9"_s});
    answer(world.plan.answers, u"protection-need"_s, {u"veryhigh"_s});
    world.hybridOnPub = false;
}

void t5(World& world)
{
    use(world, {u"healthsgb"_s});
    answer(world.plan.answers, u"regimes"_s, {u"sgb"_s});
    world.pub.facts[u"c5"_s] = world.euc.facts[u"c5"_s] = u"t1"_s;
    world.hybridOnPub = false;
}

void t6(World& world)
{
    use(world, {u"social"_s});
    world.country = u"IN"_s;
    world.hybridOnPub = false;
}

/// What all columns say, as "O O X …".
QString lettersOf(const World& world)
{
    QStringList letters;
    for (const QString& column : columns())
        letters.append(letter(world.column(column).verdict));
    return letters.join(u' ');
}

} // namespace

class TestDataProtection : public QObject {
    Q_OBJECT

private slots:
    void vectors_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("letters"); // PUB EUC HYB API INH PC
        QTest::addColumn<QString>("ref"); // named in the first column that is not open
        // Source of the rows: dataprotection.md 4.4, T1…T6.
        QTest::addRow("T1 no data worth protecting")
            << Change([](World&) {}) << u"O O O O O O"_s << u"DP-R42"_s;
        QTest::addRow("T2 personal data, parent in the US")
            << Change(t2) << u"C O C C O O"_s << u"DP-R16"_s;
        QTest::addRow("T3 only in-house, tested anonymous data to the cloud")
            << Change(t3) << u"X X O X O O"_s << u"DP-R22"_s;
        QTest::addRow("T4 special categories, very high need")
            << Change(t4) << u"X O O X O C"_s << u"DP-R17"_s;
        QTest::addRow("T5 statutory health data, C5 type 1")
            << Change(t5) << u"X X X X O C"_s << u"DP-R27"_s;
        QTest::addRow("T6 social data in India") << Change(t6) << u"X C C X O O"_s << u"DP-R25"_s;
    }
    void vectors()
    {
        QFETCH(Change, change);
        QFETCH(QString, ref);
        World world;
        change(world);
        QTEST(lettersOf(world), "letters");
        QVERIFY(hasReason(world.column(u"PUB"_s), ref));
    }

    void allowedPlacesCloseExternalWaysAtOnce()
    {
        World world;
        t2(world);
        answer(world.plan.answers, u"allowed-places"_s, {u"eea"_s});
        QCOMPARE(lettersOf(world), u"C O C C O O"_s);
        answer(world.plan.answers, u"allowed-places"_s, {u"site"_s});
        QCOMPARE(lettersOf(world), u"X X X X O O"_s);
        const Judgement closed = world.column(u"EUC"_s);
        QCOMPARE(closed.reasons.front().ref, u"DP-R22"_s);
        QVERIFY(!closed.reasons.front().opensIf.empty());
        const FactChange nearest = closed.reasons.front().opensIf.front().front();
        QCOMPARE(world.catalog.facts.at(nearest.fact).id, u"plan.allowed"_s);
        QCOMPARE(nearest.value, FactValue {u"de"_s});
    }

    void euCloudThatIsNotProvableAsks()
    {
        World world;
        t2(world);
        world.euc.support.clear(); // nobody knows from where support can see data
        const Judgement judged = world.column(u"EUC"_s);
        QCOMPARE(judged.verdict, Verdict::Conditions);
        QVERIFY(std::ranges::any_of(judged.questions, [](const OpenQuestion& question) {
            return question.fact == u"leg.support_from"_s
                && question.instance == u"cloud.external"_s;
        }));
    }

    void frameworkCoversEmployeesOnlyWhenListed()
    {
        World world;
        use(world, {u"emp"_s});
        world.country = u"US"_s;
        world.pub.facts[u"scc"_s] = u"none"_s;
        QVERIFY(hasReason(world.column(u"PUB"_s), u"DP-R11"_s)); // "yes" leaves employees out
        world.pub.facts[u"dpf"_s] = u"yes_hr"_s;
        QVERIFY(hasReason(world.column(u"PUB"_s), u"DP-R12"_s));
        QCOMPARE(world.column(u"PUB"_s).verdict, Verdict::Conditions);
        world.catalog.dpfValid = false;
        QCOMPARE(world.column(u"PUB"_s).verdict, Verdict::Closed);
    }

    void liftsNeedProof()
    {
        World world;
        t4(world);
        world.pub.facts[u"keys"_s] = u"hyok"_s;
        world.pub.facts[u"tee"_s] = u"claimed"_s;
        QCOMPARE(world.column(u"PUB"_s).verdict, Verdict::Closed);
        world.pub.facts[u"tee"_s] = u"attested"_s;
        QCOMPARE(world.column(u"PUB"_s).verdict, Verdict::Conditions);
    }

    void aTypedAnswerWinsOverTheProvidersPapers()
    {
        World world;
        t2(world);
        answer(world.plan.profiles[u"provider:euc"_s], u"contract"_s, {u"none"_s});
        QVERIFY(hasReason(world.column(u"EUC"_s), u"DP-R08"_s));
        world.context.phase = Phase::Release;
        QCOMPARE(world.column(u"EUC"_s).verdict, Verdict::Closed);
    }

    void protectionNeed_data()
    {
        QTest::addColumn<QStringList>("categories");
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("expected");
        // dataprotection.md 4.1 and 4.5 no. 12, 16
        const QStringList pers {u"pers"_s};
        QTest::addRow("limited") << pers << u"limited"_s << u"derived"_s << QString()
                                 << u"normal"_s;
        QTest::addRow("considerable")
            << pers << u"considerable"_s << u"derived"_s << QString() << u"high"_s;
        QTest::addRow("existential")
            << pers << u"existential"_s << u"derived"_s << QString() << u"veryhigh"_s;
        QTest::addRow("art. 9 is high at least")
            << QStringList {u"art9"_s} << u"limited"_s << u"derived"_s << QString() << u"high"_s;
        QTest::addRow("children raise by one")
            << QStringList {u"child"_s} << u"limited"_s << u"derived"_s << QString() << u"high"_s;
        QTest::addRow("stated higher")
            << pers << u"limited"_s << u"veryhigh"_s << QString() << u"veryhigh"_s;
        QTest::addRow("stated lower without a reason")
            << pers << u"considerable"_s << u"normal"_s << QString() << u"high"_s;
        QTest::addRow("stated lower with a reason")
            << pers << u"considerable"_s << u"normal"_s << u"test data"_s << u"normal"_s;
    }
    void protectionNeed()
    {
        QFETCH(QStringList, categories);
        QFETCH(QString, damage);
        QFETCH(QString, stated);
        QFETCH(QString, note);
        World world;
        use(world, categories);
        answer(world.plan.answers, u"damage"_s, {damage});
        answer(world.plan.answers, u"protection-need"_s, {stated});
        world.plan.answers[u"protection-need"_s].note = note;
        const Facts facts = planFacts(world.plan, world.catalog, world.context);
        QTEST(std::get<QString>(facts.at(u"plan.protection_c"_s)), "expected");
    }
};

QTEST_APPLESS_MAIN(TestDataProtection)
#include "tst_data_protection.moc"
