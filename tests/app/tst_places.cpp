#include "app/assess/provider_profile.h"
#include "app/assess/status_change.h"
#include "tests/app/rule_world.h"
#include "tests/app/samples.h"

using namespace kursbuch;
using namespace kursbuch::test;

namespace {

const Catalog& catalog()
{
    static const Catalog shipped = readCatalog(shippedFiles()).catalog;
    return shipped;
}

const StatusFact& statusFact(const QString& id)
{
    return *std::ranges::find(catalog().status, id, &StatusFact::id);
}

/// The chatbot for staff on a cloud offer in Germany of a group from the US, supported from there,
/// which is on the DPF list and has signed no clauses.
Plan planOnAzure()
{
    Plan plan = samples::plan(u"staff-chatbot"_s);
    answer(plan.answers, u"categories"_s, {u"pers"_s});
    answer(plan.answers, u"allowed-places"_s, {u"any"_s});
    plan.choices.offers[u"cloud"_s] = u"azure-h100-2"_s;
    Answers& azure = plan.profiles[u"provider:azure"_s];
    for (const auto& [item, option] : std::map<QString, QString> {
             {u"contract"_s, u"signed"_s}, {u"support-access"_s, u"us"_s}, {u"scc"_s, u"none"_s}})
        answer(azure, item, {option});
    return plan;
}

Assessment judged(const Plan& plan, bool dpfValid)
{
    Catalog laid = catalog();
    laid.setDpf({.valid = dpfValid, .set = QDate(2026, 11, 26)});
    return assess(plan, laid, {.asOf = QDate(2026, 11, 26), .standing = {.officerHeard = true}});
}

ProfileLine lineOf(const Plan& plan, const QString& provider, const QString& id)
{
    const auto lines = providerProfile(plan, catalog(), provider);
    const auto found = std::ranges::find(lines, id, &ProfileLine::id);
    return found == lines.end() ? ProfileLine {} : *found;
}

} // namespace

/// Expected: Commission's list of adequacy decisions, autumn 2026.
class PlacesTest : public QObject {
    Q_OBJECT

private slots:
    void statusUnderChapterFive_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("instrument");

        QTest::addRow("Germany is in the EU") << u"DE"_s << u"eea"_s << u"DSGVO/GDPR"_s;
        QTest::addRow("Norway is in the EEA") << u"NO"_s << u"eea"_s << u"EWR/EEA 154/2018"_s;
        QTest::addRow("Switzerland is not in the EEA but adequate")
            << u"CH"_s << u"adq"_s << u"2000/518/EC"_s;
        QTest::addRow("United Kingdom was renewed in December 2025")
            << u"GB"_s << u"adq"_s << u"(EU) 2021/1772; (EU) 2025/2574"_s;
        QTest::addRow("Brazil since January 2026, in part")
            << u"BR"_s << u"adq_p"_s << u"(EU) 2026/179"_s;
        QTest::addRow("Canada for commercial recipients")
            << u"CA"_s << u"adq_p"_s << u"2002/2/EC"_s;
        QTest::addRow("Japan in part") << u"JP"_s << u"adq_p"_s << u"(EU) 2019/419"_s;
        QTest::addRow("USA for listed recipients")
            << u"US"_s << u"adq_l"_s << u"(EU) 2023/1795 (EU-US Data Privacy Framework)"_s;
        QTest::addRow("India has no decision") << u"IN"_s << u"none"_s << QString();
        QTest::addRow("Kenya has talks but no decision") << u"KE"_s << u"none"_s << QString();
        QTest::addRow("Serbia is not in the EU") << u"RS"_s << u"none"_s << QString();
    }

    void statusUnderChapterFive()
    {
        QFETCH(QString, iso);
        QFETCH(QString, status);
        QFETCH(QString, instrument);
        const Place* place = catalog().place(iso);
        QVERIFY(place != nullptr);
        QCOMPARE(place->status, status);
        QCOMPARE(place->instrument, instrument);
    }

    void theEeaHasThirtyStates()
    {
        const auto& places = catalog().places;
        // 27 of the EU, Iceland, Liechtenstein, Norway
        QCOMPARE(std::count_if(places.begin(), places.end(),
                     [](const Place& place) { return place.status == u"eea"_s; }),
            30);
    }

    void unitedKingdomRunsOut() { QCOMPARE(catalog().place(u"GB"_s)->until, u"2031-12-27"_s); }

    void anUnlistedCountryHasNoEntry() { QVERIFY(catalog().place(u"ZZ"_s) == nullptr); }

    void everyRegionStandsInAListedCountry()
    {
        for (const Region& region : catalog().regions)
            QVERIFY2(catalog().place(region.country) != nullptr, qPrintable(region.region));
    }

    void everyPlaceHasASquareOfItsOwn()
    {
        std::map<std::pair<int, int>, QString> squares;
        for (const Place& place : catalog().places) {
            QVERIFY2(place.column >= 0 && place.row >= 0, qPrintable(place.iso));
            const auto [there, isNew]
                = squares.emplace(std::pair {place.column, place.row}, place.iso);
            QVERIFY2(isNew, qPrintable(place.iso + u' ' + there->second));
        }
    }

    /// Official Journal and the acts named in the source of each line.
    void theStatusBoardNamesItsDays_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QDate>("day");
        QTest::addRow("DPF decision") << u"dpf"_s << QDate(2023, 7, 10);
        QTest::addRow("appeal C-703/25 P") << u"dpf"_s << QDate(2025, 10, 31);
        QTest::addRow("AI Act, Art. 5") << u"ai-act"_s << QDate(2025, 2, 2);
        QTest::addRow("AI Act, Annex III") << u"ai-act"_s << QDate(2027, 12, 2);
        QTest::addRow("AI Act, Annex I") << u"ai-act"_s << QDate(2028, 8, 2);
        QTest::addRow("NIS2 in Germany") << u"nis2"_s << QDate(2025, 12, 6);
        QTest::addRow("C5:2026 binding") << u"c5"_s << QDate(2027, 6, 1);
        QTest::addRow("Data Act applies") << u"data-act"_s << QDate(2025, 9, 12);
    }
    void theStatusBoardNamesItsDays()
    {
        QFETCH(QString, fact);
        QFETCH(QDate, day);
        QVERIFY(std::ranges::count(statusFact(fact).dates, day, &StatusDate::day) == 1);
    }

    void theStatusBoardIsWhole()
    {
        QStringList refs;
        for (const Rule& rule : catalog().rules)
            refs << rule.ref;
        for (const StatusFact& fact : catalog().status) {
            QVERIFY2(fact.title.isComplete() && fact.text.isComplete(), qPrintable(fact.id));
            QVERIFY2(fact.source.checked >= fact.source.date, qPrintable(fact.id));
            for (const QString& ref : fact.rules)
                QVERIFY2(refs.contains(ref), qPrintable(fact.id + u' ' + ref));
        }
        QCOMPARE(std::ranges::count(catalog().status, true, &StatusFact::switchable), 1);
        QCOMPARE(statusFact(u"fisa-702"_s).state, u"not_established"_s);
        QCOMPARE(statusFact(u"digital-omnibus"_s).state, u"proposed"_s);
    }

    void withoutTheFrameworkTheUnitedStatesAreAThirdCountry()
    {
        const Place& us = *catalog().place(u"US"_s);
        QCOMPARE(catalog().statusOf(us), u"adq_l"_s);
        Catalog laid = catalog();
        laid.setDpf({.valid = false});
        QCOMPARE(laid.statusOf(us), u"none"_s);
        QCOMPARE(laid.statusOf(*laid.place(u"CH"_s)), u"adq"_s);
    }

    void aCloudThatRestsOnTheFrameworkClosesWithIt()
    {
        const Plan plan = planOnAzure();
        const Assessment with = judged(plan, true);
        const Assessment without = judged(plan, false);
        QCOMPARE(with.way(u"cloud"_s)->verdict, Verdict::Conditions);
        QVERIFY(hasReason(with.way(u"cloud"_s)->judgement, u"DP-R12"_s));
        const auto changes = statusChanges(with, without);
        const auto cloud = std::ranges::find(changes, u"cloud"_s, &StatusChange::way);
        QVERIFY(cloud != changes.end());
        QVERIFY(cloud->closes());
        QCOMPARE(cloud->reasons.front().ref, u"DP-R11"_s); // no instrument left, GDPR 44
        // The verdict says that it rests on the switch.
        const auto& reasons = without.way(u"cloud"_s)->judgement.reasons;
        QVERIFY(std::ranges::count(reasons, u"dp-framework-off"_s, &Reason::rule) == 1);
        QVERIFY(std::ranges::none_of(changes, [](const StatusChange& change) {
            return change.way == u"extend"_s || change.way == u"pc"_s;
        }));
    }

    void theSwitchIsKeptWithWhoAndWhy()
    {
        const DpfSwitch off {.valid = false,
            .set = QDate(2026, 11, 26),
            .who = u"Anna \"A\" Weiß"_s,
            .reason = u"Urteil C-703/25 P"_s};
        QCOMPARE(*readDpfSwitch(toSetting(off)), off);
        QCOMPARE(*readDpfSwitch({}), DpfSwitch {});
        for (const QString& broken : {u"no"_s, u"{}"_s, u"{\"valid\":\"no\"}"_s, u"[1]"_s})
            QVERIFY2(!readDpfSwitch(broken), qPrintable(broken));
    }

    void aProfileSaysWhereEachFactStandsAndWhoOverruledIt()
    {
        Plan plan = favourablePlan();
        const ProfileLine c5 = lineOf(plan, u"azure"_s, u"c5"_s);
        QCOMPARE(c5.value.de, u"Typ 2"_s);
        QVERIFY(c5.source && c5.source->date.isValid() && c5.note.isComplete());
        QVERIFY(lineOf(plan, u"azure"_s, u"scc"_s).value.de.isEmpty()); // unknown, asked
        QCOMPARE(lineOf(plan, u"azure"_s, u"seat"_s).value.en, u"Ireland"_s);
        QCOMPARE(lineOf(plan, u"azure"_s, u"ultimate-parent"_s).value.en, u"United States"_s);
        Answer& own = plan.profiles[u"provider:azure"_s][u"c5"_s];
        own = {.options = {u"none"_s}, .note = u"Bericht abgelaufen"_s};
        const ProfileLine overruled = lineOf(plan, u"azure"_s, u"c5"_s);
        QVERIFY(overruled.typed);
        QCOMPARE(overruled.value.de, u"keines"_s);
        QCOMPARE(overruled.paper.de, u"Typ 2"_s);
        QCOMPARE(overruled.ownNote, u"Bericht abgelaufen"_s);
    }

    void anAnswerAboutSitesAndControlWinsOverTheCatalogue()
    {
        World world;
        answer(world.plan.answers, u"categories"_s, {u"pers"_s});
        QVERIFY(!hasReason(world.column(u"EUC"_s), u"DP-R16"_s));
        answer(world.plan.profiles[u"provider:euc"_s], u"ultimate-parent"_s, {u"us"_s});
        QVERIFY(hasReason(world.column(u"EUC"_s), u"DP-R16"_s));
        world.plan.profiles.erase(u"provider:euc"_s);
        answer(world.plan.profiles[u"provider:euc"_s], u"processing-sites"_s, {u"outside"_s});
        QVERIFY(hasReason(world.column(u"EUC"_s), u"DP-R13"_s));
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"
