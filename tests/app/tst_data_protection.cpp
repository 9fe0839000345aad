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

/// "item=option …"; categories= sets use and cloud, country= and parent= those of PUB and API,
/// hybrid=euc trains there, option open leaves the question open.
void change(World& world, const QString& words)
{
    for (const QString& word : words.split(u' ')) {
        const QString id = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        const Item* item = world.catalog.item(id);
        if (id == u"categories"_s)
            use(world, {value});
        else if (id == u"country"_s)
            world.country = value;
        else if (id == u"parent"_s)
            world.pub.parent = value;
        else if (id == u"hybrid"_s)
            world.hybridOnPub = value != u"euc"_s;
        else if (item->scope == ItemScope::Provider)
            world.pub.facts[id] = world.euc.facts[id] = value == u"open"_s ? QString() : value;
        else
            answer(item->scope == ItemScope::InHouse ? world.plan.profiles[u"inhouse"_s]
                                                     : world.plan.answers,
                id, {value});
    }
}

struct Reading {
    const char* name; ///< rule or reading of dataprotection.md 4.3 and 4.5
    const char* words;
    const char* letters; ///< PUB EUC HYB API INH PC
};

constexpr Reading kReadings[] {
    {"4.5 no. 6: equivalent proof eases statutory care",
        "categories=healthsgb regimes=sgb c5=t1 hybrid=euc c5-equivalence=valid", "C C C C O C"},
    {"4.5 no. 6: not where the establishment fails, too",
        "categories=healthsgb regimes=sgb c5=t1 hybrid=euc c5-equivalence=valid "
        "german-establishment=missing",
        "X X X X O C"},
    {"4.5 no. 9: classified, approved service", "categories=vsnfd hybrid=euc", "X C C X C C"},
    {"4.5 no. 9: classified, nothing approved", "categories=vsnfd hybrid=euc bsi-approved=missing",
        "X X X X C C"},
    {"R31: books in Norway, not approved",
        "categories=tax parent=DE country=NO tax-approval=missing", "X O X X O O"},
    {"R31: books in Norway, approved", "categories=tax parent=DE country=NO", "O O O O O O"},
    {"4.5 no. 7: trade secret, retention not stated",
        "categories=trade hybrid=euc retention=not_stated", "X C C X O O"},
    {"R29: professional secrets in Switzerland without proof",
        "categories=secret203 hybrid=euc country=CH comparable-protection=missing", "X O O X O C"},
    {"4.5 no. 11: technicians in-house who are not bound",
        "categories=secret203 hybrid=euc staff-access=unbound", "C O C C C C"},
    {"R41: anonymous without a test is pseudonymous", "categories=anon anon-tested=missing",
        "C O C C O O"},
    {"4.5 no. 7: council asked, no agreement yet", "categories=emp council=asked", "C C C C C C"},
    {"4.5 no. 11: adapted with personal data, but not by a ready-made service",
        "categories=pers parent=DE own-training=regularly training-categories=pers", "C C C O C C"},
    {"R40: nobody checked the model", "model-checked=missing", "C C C C C C"},
    {"R46: operations will not", "ops-willing=no", "O O X O X C"},
    {"4.5 no. 4: Japan is beyond the EEA whatever its decision covers",
        "categories=pers country=JP scope-covered=open allowed-places=eea", "X O X X O O"},
};

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
        QTest::addColumn<QString>("refs"); // that each column names; –: none is named by the table
        // Source of the rows: dataprotection.md 4.4, T1…T6.
        const auto row
            = [](const char* name, const Change& change, const char* letters, const char* refs) {
                  QTest::addRow("%s", name)
                      << change << QString::fromLatin1(letters) << QString::fromLatin1(refs);
              };
        row(
            "T1 no data worth protecting", [](World&) {}, "O O O O O O", "42 42 42 42 42 42");
        row("T2 personal data, parent in the US", t2, "C O C C O O", "16 - 16 16 - -");
        row("T3 only in-house, tested anonymous data to the cloud", t3, "X X O X O O",
            "22 22 - 22 - -");
        row("T4 special categories, very high need", t4, "X O O X O C", "17 - - 17 - 45");
        row("T5 statutory health data, C5 type 1", t5, "X X X X O C", "27 27 27 27 - 45");
        row("T6 social data in India", t6, "X C C X O O", "25 26 26 25 - -");
    }
    void vectors()
    {
        QFETCH(Change, change);
        QFETCH(QString, refs);
        World world;
        change(world);
        QTEST(lettersOf(world), "letters");
        for (qsizetype i = 0; i < columns().size(); ++i) {
            const QString number = refs.section(u' ', i, i);
            QVERIFY2(number == u"-"_s || hasReason(world.column(columns()[i]), u"DP-R"_s + number),
                qPrintable(columns()[i] + u' ' + number));
        }
        world.context.phase = Phase::Release; // all is answered: nothing new closes
        QTEST(lettersOf(world), "letters");
    }

    void readings_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("letters");
        for (const Reading& one : kReadings)
            QTest::addRow("%s", one.name)
                << QString::fromLatin1(one.words) << QString::fromLatin1(one.letters);
    }
    void readings()
    {
        QFETCH(QString, words);
        World world;
        change(world, words);
        QTEST(lettersOf(world), "letters");
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
