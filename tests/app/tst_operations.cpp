#include "tests/app/rule_world.h"

using namespace kursbuch;
using namespace kursbuch::test;

namespace {

/// A house that has servers, GPUs and a high need, so that every item of operations applies.
World house()
{
    World world;
    world.plan.servers = {{.id = u"s"_s,
        .name = u"s"_s,
        .gpus = {{.gpuId = u"a30"_s, .count = 1, .utilisationP95 = 0.9, .memoryUsedGB = 20.0}}}};
    answer(world.plan.answers, u"availability"_s, {u"high"_s});
    const std::map<QString, QString> more {{u"inventory"_s, u"proven"_s},
        {u"measured-peak"_s, u"representative"_s}, {u"sharing"_s, u"settled"_s},
        {u"on-call"_s, u"agreed"_s}, {u"spares"_s, u"present"_s}};
    for (const auto& [item, option] : more)
        answer(world.plan.profiles[u"inhouse"_s], item, {option});
    return world;
}

bool asks(const Judgement& judgement, const QString& fact)
{
    return std::ranges::any_of(judgement.questions,
        [&fact](const OpenQuestion& question) { return question.fact == fact; });
}

/// Advice changes no verdict.
bool isAdvice(const Item& item)
{
    return item.ref == "OP-05"_L1 || item.ref == "OP-27"_L1;
}

Answers& inHouse(World& world)
{
    return world.plan.profiles[u"inhouse"_s];
}

} // namespace

/// In-house is not safe by default: what a provider has to show, the own house has to show too.
class TestOperations : public QObject {
    Q_OBJECT

private slots:
    void allThirtyItemsSayWhatClosesThem()
    {
        const Catalog catalog = readCatalog(shippedFiles()).catalog;
        QStringList refs;
        for (const Item& item : catalog.items) {
            if (item.stop != u"operations"_s)
                continue;
            refs << item.ref;
            QVERIFY2(item.evidence.isComplete(), qPrintable(item.id));
        }
        for (int number = 1; number <= 30; ++number) // dataprotection.md 5
            QVERIFY2(refs.contains(u"OP-%1"_s.arg(number, 2, 10, QChar(u'0'))),
                qPrintable(QString::number(number)));
    }

    void silenceIsAnOpenQuestion_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("fact");
        const World world = house();
        for (const Item& item : world.catalog.items) {
            const bool own = item.stop == u"operations"_s && item.scope == ItemScope::InHouse;
            if (own && item.group != u"base_services"_s && !isAdvice(item))
                QTest::addRow("%s", qPrintable(item.id))
                    << item.id << world.catalog.facts.at(item.fact).id;
        }
    }
    void silenceIsAnOpenQuestion()
    {
        QFETCH(QString, item);
        QFETCH(QString, fact);
        World world = house();
        QCOMPARE(world.column(u"INH"_s).verdict, Verdict::Open);
        inHouse(world).erase(item);
        const Judgement judged = world.column(u"INH"_s);
        QCOMPARE(judged.verdict, Verdict::Conditions);
        QVERIFY2(asks(judged, fact), qPrintable(fact));
    }

    void whatDoesNotApplyIsNotAsked_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addRow("no server: no inventory") << u"inventory"_s;
        QTest::addRow("no GPU: no measurement") << u"measured-peak"_s;
        QTest::addRow("normal need: no on-call duty") << u"on-call"_s;
        QTest::addRow("no container: no images") << u"container-images"_s;
        QTest::addRow("feeds below 300 kW: no energy law") << u"energy-law"_s;
    }
    void whatDoesNotApplyIsNotAsked()
    {
        QFETCH(QString, item);
        World world;
        answer(world.plan.answers, u"container-engine"_s, {u"none"_s});
        // 2 · √3 · 400 V · 63 A = 87 kW
        world.plan.room.feeds = {{.id = u"a"_s, .voltageV = 400.0, .currentA = 63.0, .phases = 3},
            {.id = u"b"_s, .voltageV = 400.0, .currentA = 63.0, .phases = 3}};
        inHouse(world).erase(item);
        const Facts facts = planFacts(world.plan, world.catalog, world.context);
        QCOMPARE(evaluate(world.catalog.item(item)->showIf, facts), Truth::False);
        QCOMPARE(world.column(u"INH"_s).verdict, Verdict::Open);
    }

    void baseServices_data()
    {
        QTest::addColumn<QString>("option"); // of DNS; empty: not settled
        QTest::addColumn<QString>("why");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("value"); // of leg.base_services in the reason
        QTest::addRow("reused") << u"reuse"_s << QString() << Verdict::Open << QString();
        QTest::addRow("new without a reason")
            << u"new"_s << u" "_s << Verdict::Conditions << u"DNS"_s;
        QTest::addRow("new with a reason")
            << u"new"_s << u"Insel"_s << Verdict::Conditions << u"DNS"_s;
        QTest::addRow("not settled") << QString() << QString() << Verdict::Conditions << QString();
    }
    void baseServices()
    {
        QFETCH(QString, option);
        QFETCH(QString, why);
        QFETCH(QString, value);
        World world = house();
        inHouse(world)[u"base-dns"_s]
            = {.options = option.isEmpty() ? QStringList() : QStringList {option}, .note = why};
        const Judgement judged = world.column(u"INH"_s);
        QTEST(judged.verdict, "verdict");
        QCOMPARE(asks(judged, u"leg.base_services"_s), option.isEmpty());
        if (!value.isEmpty())
            QVERIFY2(judged.reasons.front().text.de.contains(value),
                qPrintable(judged.reasons.front().text.de));
    }

    void whatIsMissingAtReleaseCloses_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("option");
        // Severity B of dataprotection.md 5: release is blocked.
        QTest::addRow("OP-02") << u"owners"_s << u"missing"_s;
        QTest::addRow("OP-07") << u"psu-proof"_s << u"missing"_s;
        QTest::addRow("OP-11") << u"feed-sheet"_s << u"missing"_s;
        QTest::addRow("OP-22") << u"backup"_s << u"untested"_s;
        QTest::addRow("OP-28") << u"physical-access"_s << u"missing"_s;
        QTest::addRow("OP-30") << u"acceptance"_s << u"missing"_s;
    }
    void whatIsMissingAtReleaseCloses()
    {
        QFETCH(QString, item);
        QFETCH(QString, option);
        World world = house();
        answer(inHouse(world), item, {option});
        QCOMPARE(world.column(u"INH"_s).verdict, Verdict::Conditions);
        world.context.phase = Phase::Release;
        QCOMPARE(world.column(u"INH"_s).verdict, Verdict::Closed);
    }
};

QTEST_APPLESS_MAIN(TestOperations)
#include "tst_operations.moc"
