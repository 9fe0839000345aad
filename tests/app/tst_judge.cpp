#include "tests/app/rule_builder.h"

#include <QtTest>
#include <algorithm>

using namespace kursbuch;
using namespace kursbuch::test;
using namespace Qt::StringLiterals;

namespace {

/// a, b: flags that somebody can change; c: a flag that nobody can; leg.option; keys: ordered.
FactTable table()
{
    FactTable facts;
    const QString who = u"procurement"_s;
    (void)facts.declare({.id = u"a"_s, .type = FactType::Flag, .who = who});
    (void)facts.declare({.id = u"b"_s, .type = FactType::Flag, .who = who});
    (void)facts.declare({.id = u"c"_s, .type = FactType::Flag, .from = {u"a"_s}});
    (void)facts.declare({.id = u"leg.option"_s, .type = FactType::Choice});
    (void)facts.declare({.id = u"keys"_s,
        .type = FactType::Choice,
        .domain = {u"hyok"_s, u"byok"_s, u"none"_s},
        .ordered = true,
        .who = who});
    return facts;
}

Verdict verdict(const RuleSet& rules, const Facts& facts, Phase phase = Phase::Plan)
{
    return judge(pointers(rules), facts, {.phase = phase, .options = {LegOption::InHouse}}).verdict;
}

Rule columns(std::optional<Verdict> pub, std::optional<Verdict> euc, RuleKind kind)
{
    Rule made {.id = u"cells"_s, .kind = kind};
    made.effects.plan[0] = made.effects.release[0] = pub;
    made.effects.plan[1] = made.effects.release[1] = euc;
    return made;
}

} // namespace

class TestJudge : public QObject {
    Q_OBJECT

private slots:
    void unknowns_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("effect");
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, RuleKind kind, Verdict effect, Phase phase,
                             Verdict expected) {
            QTest::addRow("%s", name) << static_cast<int>(kind) << static_cast<int>(effect)
                                      << static_cast<int>(phase) << static_cast<int>(expected);
        };
        // decisions.md "The core" 6, dataprotection.md 4.5 no. 5.
        row("law closes, plan", RuleKind::Law, Verdict::Closed, Phase::Plan, Verdict::Conditions);
        row("law closes, release", RuleKind::Law, Verdict::Closed, Phase::Release, Verdict::Closed);
        row("law sets conditions, release", RuleKind::Law, Verdict::Conditions, Phase::Release,
            Verdict::Conditions);
        row("guidance closes, release", RuleKind::Guidance, Verdict::Closed, Phase::Release,
            Verdict::Conditions);
        row("a rule that opens", RuleKind::Law, Verdict::Open, Phase::Release, Verdict::Open);
    }
    void unknowns()
    {
        QFETCH(int, kind);
        QFETCH(int, effect);
        QFETCH(int, phase);
        const FactTable declared = table();
        const RuleSet rules {rule(u"r"_s, static_cast<RuleKind>(kind), is(declared, u"a"_s, true),
            static_cast<Verdict>(effect))};
        const Judgement judged = judge(pointers(rules), Facts(declared),
            {.phase = static_cast<Phase>(phase), .options = {LegOption::Pc}});
        QTEST(static_cast<int>(judged.verdict), "expected");
        QCOMPARE(judged.questions.size(), 1U);
        QCOMPARE(judged.questions.front().fact, u"a"_s);
    }

    void theWorstWinsWhateverTheOrder()
    {
        const FactTable declared = table();
        Facts facts(declared);
        facts.set(u"a"_s, true);
        RuleSet rules {rule(u"one"_s, RuleKind::Law, {}, Verdict::Conditions),
            rule(u"two"_s, RuleKind::Law, is(declared, u"a"_s, true), Verdict::Closed)};
        QCOMPARE(verdict(rules, facts), Verdict::Closed);
        std::ranges::reverse(rules);
        QCOMPARE(verdict(rules, facts), Verdict::Closed);
        QCOMPARE(judge(pointers(rules), facts, {}).reasons.front().rule, u"two"_s);
    }

    void liftsCountOnlyWhenTrue()
    {
        const FactTable declared = table();
        RuleSet rules {rule(u"shut"_s, RuleKind::Judgement, {}, Verdict::Closed),
            rule(u"ease"_s, RuleKind::Judgement, is(declared, u"a"_s, true), Verdict::Conditions)};
        rules[1].lifts = {u"shut"_s};
        Facts facts(declared);
        const Judgement asked = judge(pointers(rules), facts, {});
        QCOMPARE(asked.verdict, Verdict::Closed); // an unknown lift leaves it and asks
        QCOMPARE(asked.questions.size(), 1U);
        facts.set(u"a"_s, false);
        QCOMPARE(verdict(rules, facts), Verdict::Closed);
        facts.set(u"a"_s, true);
        QCOMPARE(verdict(rules, facts), Verdict::Conditions);
    }

    void aLiftWithoutAnythingToLiftSaysNothing()
    {
        const FactTable declared = table();
        RuleSet rules {rule(u"shut"_s, RuleKind::Law, is(declared, u"b"_s, true), Verdict::Closed),
            rule(u"ease"_s, RuleKind::Law, {}, Verdict::Conditions)};
        rules[1].lifts = {u"shut"_s};
        Facts facts(declared);
        facts.set(u"b"_s, false);
        const Judgement judged = judge(pointers(rules), facts, {});
        QCOMPARE(judged.verdict, Verdict::Open);
        QVERIFY(judged.reasons.empty());
    }

    void notesChangeNothing()
    {
        RuleSet rules {rule(u"hint"_s, RuleKind::Judgement, {}, Verdict::Closed)};
        rules.front().note = true;
        const FactTable declared = table();
        const Judgement judged = judge(pointers(rules), Facts(declared), {});
        QCOMPARE(judged.verdict, Verdict::Open);
        QCOMPARE(judged.reasons.size(), 1U);
    }

    void twoOptions_data()
    {
        QTest::addColumn<int>("pub"); // -1: no effect
        QTest::addColumn<int>("euc");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("plan");
        QTest::addColumn<int>("release");
        // dataprotection.md 4.5 no. 15; 0 open, 1 conditions, 2 closed; kind 0 law, 1 guidance
        QTest::addRow("closed or nothing, law") << 2 << -1 << 0 << 1 << 2;
        QTest::addRow("closed or nothing, guidance") << 2 << -1 << 1 << 1 << 1;
        QTest::addRow("closed or conditions, law") << 2 << 1 << 0 << 1 << 2;
        QTest::addRow("both closed") << 2 << 2 << 1 << 2 << 2;
        QTest::addRow("neither applies") << -1 << -1 << 0 << 0 << 0;
    }
    void twoOptions()
    {
        QFETCH(int, pub);
        QFETCH(int, euc);
        QFETCH(int, kind);
        const auto cell = [](int verdict) {
            return verdict < 0 ? std::optional<Verdict> {} : static_cast<Verdict>(verdict);
        };
        const RuleSet rules {columns(cell(pub), cell(euc), static_cast<RuleKind>(kind))};
        const FactTable declared = table();
        JudgeContext context {.options = {LegOption::Pub, LegOption::Euc}};
        QTEST(static_cast<int>(judge(pointers(rules), Facts(declared), context).verdict), "plan");
        context.phase = Phase::Release;
        QTEST(
            static_cast<int>(judge(pointers(rules), Facts(declared), context).verdict), "release");
    }

    void closedWhereEveryAnswerCloses()
    {
        const FactTable declared = table();
        const RuleSet rules {
            rule(u"yes"_s, RuleKind::Judgement, is(declared, u"a"_s, true), Verdict::Closed),
            rule(u"no"_s, RuleKind::Judgement, is(declared, u"a"_s, false), Verdict::Closed)};
        QCOMPARE(verdict(rules, Facts(declared)), Verdict::Closed);
    }

    void aComputedUnknownAsksForItsSource()
    {
        const FactTable declared = table();
        const RuleSet rules {
            rule(u"r"_s, RuleKind::Law, is(declared, u"c"_s, true), Verdict::Closed)};
        const Judgement judged = judge(pointers(rules), Facts(declared), {});
        QCOMPARE(judged.questions.size(), 1U);
        QCOMPARE(judged.questions.front().fact, u"a"_s);
    }

    void opensIfNamesTheNearestChange()
    {
        const FactTable declared = table();
        Facts facts(declared);
        facts.set(u"keys"_s, u"none"_s);
        facts.set(u"c"_s, true);
        const RuleSet rules {rule(u"r"_s, RuleKind::Judgement,
            group(Condition::Op::All,
                {is(declared, u"keys"_s, u"none"_s), is(declared, u"c"_s, true)}),
            Verdict::Closed)};
        const std::vector<Opener> expected {{{declared.find(u"keys"_s), FactValue {u"byok"_s}}}};
        QCOMPARE(judge(pointers(rules), facts, {}).reasons.front().opensIf, expected);
        QCOMPARE(whatWouldOpen(pointers(rules), facts, {}), expected);
    }

    void twoChangesWhereOneIsNotEnough()
    {
        const FactTable declared = table();
        Facts facts(declared);
        facts.set(u"a"_s, true);
        facts.set(u"b"_s, true);
        const RuleSet rules {
            rule(u"one"_s, RuleKind::Law, is(declared, u"a"_s, true), Verdict::Closed),
            rule(u"two"_s, RuleKind::Law, is(declared, u"b"_s, true), Verdict::Closed)};
        const std::vector<Opener> expected {{{declared.find(u"a"_s), FactValue {false}},
            {declared.find(u"b"_s), FactValue {false}}}};
        QCOMPARE(whatWouldOpen(pointers(rules), facts, {}), expected);
    }

    void placeholdersAreFilledInBothLanguages()
    {
        const FactTable declared = table();
        Facts facts(declared);
        facts.set(u"a"_s, true);
        RuleSet rules {rule(u"r"_s, RuleKind::Law, {}, Verdict::Closed)};
        rules.front().reason = {u"a ist {a}, b {b}"_s, u"a is {a}, b {b}"_s};
        const Text text = judge(pointers(rules), facts, {}).reasons.front().text;
        QCOMPARE(text.de, u"a ist ja, b nicht bekannt"_s);
        QCOMPARE(text.en, u"a is yes, b not known"_s);
    }

    void anOpenQuestionDoesNotReadAsAFinding()
    {
        FactTable declared;
        (void)declared.declare(
            {.id = u"a"_s, .type = FactType::Flag, .label = {u"Vertrag"_s, u"contract"_s}});
        RuleSet rules {rule(u"r"_s, RuleKind::Law, is(declared, u"a"_s, true), Verdict::Closed)};
        rules.front().reason = {u"Es fehlt."_s, u"It is missing."_s};
        const Text text = judge(pointers(rules), Facts(declared), {}).reasons.front().text;
        QCOMPARE(text.de, u"Noch zu klären (Vertrag). Schlimmstenfalls: Es fehlt."_s);
        QCOMPARE(text.en, u"Still to settle (contract). At worst: It is missing."_s);
    }

    void combineSaysOnce()
    {
        const Judgement leg {.reasons = {{.rule = u"one"_s, .text = {u"de"_s, u"en"_s}}}};
        Judgement other = leg;
        other.reasons.push_back({.rule = u"one"_s, .text = {u"anders"_s, u"different"_s}});
        QCOMPARE(combine({&leg, &other}).reasons.size(), 2U);
    }

    void combineKeepsTheWorstAndAsksOnce()
    {
        const Judgement leg {
            .verdict = Verdict::Closed, .questions = {{.fact = u"a"_s, .rules = {u"one"_s}}}};
        const Judgement way {
            .verdict = Verdict::Conditions, .questions = {{.fact = u"a"_s, .rules = {u"two"_s}}}};
        const Judgement joined = combine({&leg, &way});
        QCOMPARE(joined.verdict, Verdict::Closed);
        QCOMPARE(joined.questions.size(), 1U);
        QCOMPARE(joined.questions.front().rules, (QStringList {u"one"_s, u"two"_s}));
    }
};

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"
