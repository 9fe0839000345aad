#include "app/assess/basis.h"
#include "app/assess/facts.h"
#include "app/assess/release.h"
#include "tests/app/full_plan.h"
#include "tests/app/samples.h"

#include <algorithm>

using namespace kursbuch;
using namespace samples;

namespace {

using Change = void (*)(Plan&);

/// The utility's plan with two more answers, each with what it stands on.
Plan recorded()
{
    Plan plan = samples::plan(u"utility-invoices"_s);
    const auto choose = [](Answers& answers, const QString& id) {
        answers[id] = {.options = {catalog().item(id)->options.front().id}};
    };
    for (const QString& id : {u"feed-sheet"_s, u"psu-proof"_s, u"backup"_s, u"physical-access"_s})
        choose(plan.profiles[u"inhouse"_s], id);
    choose(plan.answers, u"legal-basis"_s);
    return keepBasis(plan, {}, catalog(), assessed(plan));
}

QStringList changedInputs(const Assessment& assessment, const QString& profile, const QString& id)
{
    const auto mine = std::ranges::find_if(assessment.reopened,
        [&](const Reopened& again) { return again.item == id && again.profile == profile; });
    return mine == assessment.reopened.end() ? QStringList() : mine->inputs;
}

void otherGpu(Plan& plan)
{
    const Assessment now = assessed(plan);
    const QString gpu = now.way(u"system"_s)->sizing.gpuId;
    plan.choices.gpuId = gpu == "h200-nvl"_L1 ? u"l40s"_s : u"h200-nvl"_s;
}

StopState stateOf(const Assessment& assessment, const QString& id)
{
    return std::ranges::find(assessment.stops, id, &StopResult::id)->state;
}

Voice officer(const QString& vote)
{
    return {.role = u"data_protection"_s, .vote = vote};
}

bool isMissing(const Plan& plan, const Standing& standing, const QString& rule)
{
    Context context {.asOf = QDate(2026, 11, 25), .standing = standing};
    const Assessment now = assess(plan, catalog(), context);
    context.phase = Phase::Release;
    const auto gaps = missingForRelease(now, assess(plan, catalog(), context));
    return std::ranges::any_of(
        gaps, [&rule](const ReleaseGap& gap) { return gap.reason.rule == rule; });
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// What stands beside answers and votes: what they were given on, and what a release still lacks.
class TestRecord : public QObject {
    Q_OBJECT

private slots:
    void changedInputsReopenWhatStandsOnThem_data();
    void changedInputsReopenWhatStandsOnThem();
    void aConfirmedAnswerStandsOnThePresent();
    void everyInputCanBeRead();
    void anUnknownInputIsRefused();
    void votesLapseByWhatTheyRestOn_data();
    void votesLapseByWhatTheyRestOn();
    void aLapsedVoteIsNotHeardAtRelease_data();
    void aLapsedVoteIsNotHeardAtRelease();
    void aReleaseLacksWhatOnlyItAsksFor_data();
    void aReleaseLacksWhatOnlyItAsksFor();
};

void TestRecord::changedInputsReopenWhatStandsOnThem_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("item");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("inputs"); // empty: the answer stands
    const QString own = u"inhouse"_s;
    const auto row = [](const char* name, const QString& profile, const QString& item,
                         Change change, const QStringList& inputs) {
        QTest::addRow("%s", name) << profile << item << change << inputs;
    };
    row("nothing", own, u"feed-sheet"_s, [](Plan&) {}, {});
    // dataprotection.md 5, closing rule: another GPU, room or provider re-opens.
    row("other GPU", own, u"psu-proof"_s, otherGpu, {u"gpu"_s});
    row("other room", own, u"feed-sheet"_s,
        [](Plan& plan) { plan.room.feeds.push_back({.id = u"feed-9"_s, .currentA = 32.0}); },
        {u"room.feeds"_s});
    row("other provider", own, u"backup"_s,
        [](Plan& plan) { plan.choices.offers[u"cloud"_s] = u"another"_s; }, {u"choices.offers"_s});
    row("no matter of the provider", own, u"feed-sheet"_s,
        [](Plan& plan) { plan.choices.offers[u"cloud"_s] = u"another"_s; }, {});
    row("stands on nothing", own, u"physical-access"_s, otherGpu, {});
    row("other kinds of data", {}, u"legal-basis"_s,
        [](Plan& plan) { plan.answers[u"categories"_s].options.append(u"art9"_s); },
        {u"plan.categories"_s});
    row("kinds of data in another order", {}, u"legal-basis"_s,
        [](Plan& plan) { std::ranges::reverse(plan.answers[u"categories"_s].options); }, {});
    row("other purpose", {}, u"legal-basis"_s,
        [](Plan& plan) { plan.departure.purpose = u"Etwas anderes"_s; }, {u"departure.purpose"_s});
    row("purpose with a blank more", {}, u"legal-basis"_s,
        [](Plan& plan) { plan.departure.purpose += u"  "_s; }, {});
    row("other price", {}, u"legal-basis"_s,
        [](Plan& plan) { plan.overrides[u"electricity_price"_s] = {.value = 0.0003}; }, {});
}

void TestRecord::changedInputsReopenWhatStandsOnThem()
{
    QFETCH(QString, profile);
    QFETCH(QString, item);
    QFETCH(Change, change);
    QFETCH(QStringList, inputs);
    const Plan before = recorded();
    QVERIFY(assessed(before).reopened.empty());
    Plan plan = before;
    change(plan);
    plan = keepBasis(plan, before, catalog(), assessed(plan)); // as an edit does

    const Assessment after = assessed(plan);

    QCOMPARE(changedInputs(after, profile, item), inputs);
    if (!inputs.isEmpty())
        QCOMPARE(stateOf(after, catalog().item(item)->stop), StopState::ToCheck);
}

void TestRecord::aConfirmedAnswerStandsOnThePresent()
{
    const Plan before = recorded();
    Plan plan = before;
    plan.departure.purpose = u"Etwas anderes"_s;
    QVERIFY(!assessed(plan).reopened.empty());
    const Plan reopened = plan;
    for (auto& [id, answer] : plan.answers)
        answer.basedOn.clear();
    plan = keepBasis(plan, reopened, catalog(), assessed(plan));
    QVERIFY(assessed(plan).reopened.empty());
    QVERIFY(!plan.answers[u"legal-basis"_s].basedOn.empty());
    // Taken back, nothing is left of it.
    const Plan confirmed = plan;
    plan.answers[u"legal-basis"_s].options.clear();
    plan = keepBasis(plan, confirmed, catalog(), assessed(plan));
    QVERIFY(plan.answers[u"legal-basis"_s].basedOn.empty());
}

void TestRecord::everyInputCanBeRead()
{
    const Plan full = testing::fullPlan();
    const Assessment judged = assessed(recorded());
    Inputs inputs(full, judged.planFacts, judged.ways);
    for (auto word = catalog().labels.begin(); word != catalog().labels.end(); ++word) {
        const QString name = word.key().section(u"input."_s, 1);
        if (word.key().startsWith("input."_L1) && name != "pc_gpu"_L1) // closed in this sample
            QVERIFY2(!inputs.value(name).isEmpty(), qPrintable(name));
    }
}

void TestRecord::anUnknownInputIsRefused()
{
    Files files = shippedFiles();
    QByteArray& list = files[u"checklists/operations.yaml"_s];
    QVERIFY(list.contains("depends: [gpu, servers]"));
    list.replace("depends: [gpu, servers]", "depends: [gpu, room.colour]");
    const CatalogReading reading = readCatalog(files);
    QVERIFY(!reading.refused.empty());
    for (const Error& error : reading.refused) {
        QVERIFY2(error.message.contains("room.colour"_L1), qPrintable(error.message));
        QVERIFY(error.place.startsWith("checklists/operations.yaml:"_L1));
    }
    QVERIFY(reading.catalog.item(u"psu-proof"_s)->depends.isEmpty()); // the question goes on
}

void TestRecord::votesLapseByWhatTheyRestOn_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("officer");
    QTest::addColumn<QStringList>("operations");
    const auto row = [](const char* name, Change change, const QStringList& officer,
                         const QStringList& operations) {
        QTest::addRow("%s", name) << change << officer << operations;
    };
    row("nothing", [](Plan&) {}, {}, {});
    row("purpose", [](Plan& plan) { plan.departure.purpose = u"x"_s; }, {u"purpose"_s}, {});
    row("kinds of data",
        [](Plan& plan) { plan.answers[u"categories"_s].options.append(u"art9"_s); },
        {u"data_protection"_s}, {});
    row("papers of a provider",
        [](Plan& plan) { plan.profiles[u"provider:x"_s][u"contract"_s].options = {u"none"_s}; },
        {u"providers"_s}, {});
    row("backup in-house",
        [](Plan& plan) { plan.profiles[u"inhouse"_s][u"backup"_s].options = {u"missing"_s}; },
        {u"inhouse"_s}, {u"inhouse"_s});
    row("users", [](Plan& plan) { plan.workloads.front().users = 4321; }, {u"use_case"_s},
        {u"use_case"_s});
    row("response time", [](Plan& plan) { plan.workloads.front().latencyMs = 77; }, {},
        {u"use_case"_s});
    row("all feeds gone", [](Plan& plan) { plan.room = {}; }, {}, {u"room"_s});
    row("a server", [](Plan& plan) { plan.servers.push_back({.id = u"s9"_s}); }, {},
        {u"servers"_s});
    row("way", [](Plan& plan) { plan.choices.way = u"cloud"_s; }, {u"choice"_s}, {u"choice"_s});
    row("GPU", [](Plan& plan) { plan.choices.gpuId = u"l4"_s; }, {}, {u"choice"_s});
    row("start", [](Plan& plan) { plan.departure.planningStart = QDate(2030, 1, 1); }, {},
        {u"schedule"_s});
    row("a price", [](Plan& plan) { plan.overrides[u"pue"_s] = {.value = 1.9}; }, {}, {});
    row("the paperwork around an answer",
        [](Plan& plan) { plan.answers[u"categories"_s].note = u"x"_s; }, {}, {});
    row("title", [](Plan& plan) { plan.departure.title = u"x"_s; }, {}, {});
}

void TestRecord::votesLapseByWhatTheyRestOn()
{
    QFETCH(Change, change);
    const Plan before = samples::plan(u"utility-invoices"_s);
    Plan after = before;
    change(after);
    for (const auto& [role, column] :
        {std::pair {u"data_protection"_s, "officer"}, std::pair {u"operations"_s, "operations"}}) {
        const QStringList parts
            = changedParts(basisOf(role, before, catalog()), basisOf(role, after, catalog()));
        QTEST(parts, column);
        for (const QString& part : parts)
            QVERIFY2(catalog().labels.contains(u"basis."_s + part), qPrintable(part));
    }
}

void TestRecord::aLapsedVoteIsNotHeardAtRelease_data()
{
    QTest::addColumn<bool>("voted");
    QTest::addColumn<bool>("lapsed");
    QTest::addColumn<bool>("atPlan");
    QTest::addColumn<bool>("atRelease");
    QTest::newRow("no vote") << false << false << false << false;
    QTest::newRow("stands") << true << false << true << true;
    QTest::newRow("lapsed") << true << true << true << false;
}

void TestRecord::aLapsedVoteIsNotHeardAtRelease()
{
    QFETCH(bool, voted);
    QFETCH(bool, lapsed);
    Standing standing;
    if (voted) {
        standing = {.officerHeard = true, .voices = {officer(u"no_concerns"_s)}};
        if (lapsed)
            standing.voices.front().changed = {u"purpose"_s};
    }
    QTEST(standing.isHeard(Phase::Plan), "atPlan");
    QTEST(standing.isHeard(Phase::Release), "atRelease");
    const Facts facts = planFacts(samples::plan(u"utility-invoices"_s), catalog(),
        {.phase = Phase::Release, .standing = standing});
    QCOMPARE(std::get<bool>(facts.at(u"plan.officer_heard"_s)), standing.isHeard(Phase::Release));
}

void TestRecord::aReleaseLacksWhatOnlyItAsksFor_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("vote"); // of the officer, empty: none
    QTest::addColumn<bool>("decided");
    QTest::addColumn<bool>("missing");
    QTest::newRow("nobody heard") << u"dp-officer-heard"_s << QString() << false << true;
    QTest::newRow("heard") << u"dp-officer-heard"_s << u"no_concerns"_s << false << false;
    // Heard is the gate, not agreement; going on against it takes a reason.
    QTest::newRow("heard against")
        << u"dp-officer-heard"_s << u"advises_against"_s << false << false;
    QTest::newRow("against") << u"dp-vote-against"_s << u"advises_against"_s << false << true;
    QTest::newRow("decided") << u"dp-vote-against"_s << u"advises_against"_s << true << false;
    QTest::newRow("measures") << u"dp-vote-against"_s << u"with_measures"_s << false << false;
}

void TestRecord::aReleaseLacksWhatOnlyItAsksFor()
{
    QFETCH(QString, rule);
    QFETCH(QString, vote);
    QFETCH(bool, decided);
    Standing standing;
    if (!vote.isEmpty())
        standing = {.officerHeard = true, .officerVote = vote, .voices = {officer(vote)}};
    if (decided)
        standing.voices.front().decision = Decision {.name = u"L"_s, .reason = u"weil"_s};
    QTEST(isMissing(samples::plan(u"utility-invoices"_s), standing, rule), "missing");
}

QTEST_APPLESS_MAIN(TestRecord)
#include "tst_record.moc"
