#include "app/assess/leg_facts.h"
#include "app/rules/firing.h"
#include "tests/app/drawn_plan.h"

#include <QSet>

using namespace kursbuch;
using namespace kursbuch::test;

namespace {

/// Options from the best answer to the worst; empty where no order can be told.
QStringList ladderOf(const Item& item, const FactTable& facts)
{
    static const std::map<QString, QStringList> own {{u"allowed-places"_s, {}},
        {u"dpia"_s, {u"done_ok"_s, u"running"_s, u"none"_s}},
        {u"council"_s, {u"agreed"_s, u"asked"_s, u"not_asked"_s}},
        {u"legal-basis"_s, {u"contract"_s, u"none"_s}},
        {u"clear-text"_s, {u"encrypted"_s, u"clear"_s}},
        {u"model-third-party"_s, {u"own"_s, u"third_party"_s}},
        {u"network-needed"_s, {u"not_needed"_s, u"needed"_s}}};
    const FactDeclaration& fact = facts.at(item.fact);
    if (const auto found = own.find(item.id); found != own.end())
        return found->second;
    if (item.multiple || (!fact.ordered && fact.type != FactType::Flag))
        return {};
    QStringList options;
    for (const ItemOption& option : item.options)
        if (isKnown(option.value))
            options.append(option.id);
    return options;
}

} // namespace

/// Properties of the shipped rules over plans drawn from a fixed seed (dataprotection.md 4.5, "test
/// for holes").
class TestRuleOrder : public QObject {
    Q_OBJECT

private slots:
    void aWorseAnswerIsNeverBetter();
    void fartherPlacesAreNeverBetter();
    void moreCategoriesAreNeverBetter();
    void anUnknownOpensNothing();
    void aStricterPlaceRuleOpensNothing();
    void theOrderOfRulesDoesNotMatter();
    void everyRuleFiresAndAsksOnlyWhatIsShown();
    void aFollowUpIsHiddenWithItsQuestion();
    void noProviderDoesBetterThanTheLeastVerdict();
    void allowedPlacesOnlyWiden();

private:
    Journey m_journey {};

    /// The first question that is asked while its condition hides it; empty: none.
    [[nodiscard]] QString hiddenAmong(const std::vector<OpenQuestion>& questions) const;

    /// What to look at when a property fails.
    [[nodiscard]] QByteArray where(const QString& way, const QString& what)
    {
        QStringList refs;
        for (const Reason& reason : m_journey.judgement(way).reasons)
            refs.append(reason.rule);
        return (way + u": "_s + what + u"; now "_s + refs.join(u' ')).toUtf8();
    }
};

void TestRuleOrder::aWorseAnswerIsNeverBetter()
{
    Random random(1);
    std::vector<const Item*> items;
    for (const Item& item : m_journey.catalog().items)
        if (ladderOf(item, m_journey.catalog().facts).size() > 1)
            items.push_back(&item);
    QVERIFY(items.size() > 60);
    std::array<int, 3> seen {};
    for (int plan = 0; plan < 4000; ++plan) {
        m_journey.draw(random);
        const Item& item = *random.oneOf(items);
        const QStringList ladder = ladderOf(item, m_journey.catalog().facts);
        const auto step
            = static_cast<qsizetype>(random.below(static_cast<std::size_t>(ladder.size() - 1)));
        const QString& way = random.oneOf(kWays);
        m_journey.choose(item, {ladder[step]});
        const Verdict better = m_journey.verdict(way);
        m_journey.choose(item, {ladder[step + 1]});
        const Verdict worse = m_journey.verdict(way);
        ++seen[static_cast<std::size_t>(worse)];
        QVERIFY2(worse >= better, where(way, item.id + u' ' + ladder[step + 1]).constData());
    }
    for (const int count : seen) // the plans are not all alike
        QVERIFY(count > 200);
}

void TestRuleOrder::fartherPlacesAreNeverBetter()
{
    Random random(2);
    for (int plan = 0; plan < 1500; ++plan) {
        m_journey.draw(random);
        const QString& way = random.oneOf(kWays);
        const bool parent = random.below(2) == 0;
        Verdict before = Verdict::Open;
        for (const QString& country : random.oneOf(kFarther)) {
            if (parent)
                m_journey.host().parent = country;
            else
                m_journey.place(country);
            const Verdict now = m_journey.verdict(way);
            QVERIFY2(now >= before, where(way, country).constData());
            before = now;
        }
    }
}

void TestRuleOrder::moreCategoriesAreNeverBetter()
{
    Random random(3);
    const Item& item = *m_journey.catalog().item(u"categories"_s);
    for (int plan = 0; plan < 2000; ++plan) {
        m_journey.draw(random);
        const QString& way = random.oneOf(kWays);
        QStringList categories {random.oneOf(item.options).id};
        m_journey.choose(item, categories);
        const Verdict before = m_journey.verdict(way);
        categories.append(random.oneOf(item.options).id);
        m_journey.choose(item, categories);
        QVERIFY2(m_journey.verdict(way) >= before, where(way, categories.join(u' ')).constData());
    }
}

void TestRuleOrder::anUnknownOpensNothing()
{
    Random random(4);
    // Not stated means "as derived" (dataprotection.md 4.5 no. 12), "all data" (decisions.md, legs)
    // or "as the catalogue says", which is no unknown.
    const QStringList statements {u"protection-need"_s, u"dpia-need"_s, u"categories-to-cloud"_s,
        u"processing-sites"_s, u"ultimate-parent"_s};
    for (int plan = 0; plan < 4000; ++plan) {
        m_journey.draw(random);
        const QString& way = random.oneOf(kWays);
        const Item& item = random.oneOf(m_journey.catalog().items);
        const Verdict before = m_journey.verdict(way);
        const std::size_t what = random.below(8);
        if (what == 0)
            m_journey.place({});
        else if (what == 1)
            m_journey.host().parent.clear();
        else if (what == 2)
            m_journey.host().support.clear();
        else if (!statements.contains(item.id))
            m_journey.choose(item, {});
        const Verdict after = m_journey.verdict(way);
        QVERIFY2(before == Verdict::Open || after != Verdict::Open,
            where(way, item.id + u' ' + QString::number(what)).constData());
    }
}

void TestRuleOrder::aStricterPlaceRuleOpensNothing()
{
    Random random(5);
    const Item& item = *m_journey.catalog().item(u"allowed-places"_s);
    for (int plan = 0; plan < 1000; ++plan) {
        m_journey.draw(random);
        const QString& way = random.oneOf(kWays);
        Verdict wider = Verdict::Closed;
        for (const ItemOption& option : item.options) { // from in-house to anywhere
            m_journey.choose(item, {option.id});
            const Verdict now = m_journey.verdict(way);
            QVERIFY2(now <= wider, where(way, option.id).constData());
            wider = now;
        }
    }
}

void TestRuleOrder::theOrderOfRulesDoesNotMatter()
{
    Random random(6);
    for (int plan = 0; plan < 400; ++plan) {
        m_journey.draw(random);
        const QString& way = random.oneOf(kWays);
        const auto said = [&] {
            const Judgement judged = m_journey.judgement(way);
            QStringList words {QString::number(static_cast<int>(judged.verdict))};
            for (const Reason& reason : judged.reasons)
                words << reason.rule << reason.text.de << QString::number(int(reason.effect))
                      << QString::number(reason.opensIf.size());
            for (const OpenQuestion& question : judged.questions)
                words << question.fact << question.rules;
            return words;
        };
        const QStringList before = said();
        m_journey.shuffleRules(random);
        QCOMPARE(said(), before);
    }
}

void TestRuleOrder::everyRuleFiresAndAsksOnlyWhatIsShown()
{
    Random random(7);
    QSet<QString> fired;
    for (const Rule& rule : m_journey.catalog().rules) {
        if (rule.scope != FactScope::Leg)
            continue;
        for (int plan = 0; plan < 20 || (plan < 1000 && !fired.contains(rule.id)); ++plan) {
            m_journey.draw(random);
            m_journey.provoke(rule, random);
            const QString& way = random.oneOf(kWays);
            const Judgement judged = m_journey.judgement(way);
            for (const Reason& reason : judged.reasons)
                if (reason.truth == Truth::True)
                    fired.insert(reason.rule);
            const QString hidden = hiddenAmong(judged.questions);
            QVERIFY2(hidden.isEmpty(), where(way, hidden).constData());
        }
        QVERIFY2(fired.contains(rule.id), qPrintable(rule.id));
    }
}

QString TestRuleOrder::hiddenAmong(const std::vector<OpenQuestion>& questions) const
{
    const Catalog& catalog = m_journey.catalog();
    const Facts facts = planFacts(m_journey.plan, catalog, m_journey.context);
    const Facts host
        = profileFacts(u"provider:host"_s, {m_journey.plan, catalog, m_journey.context, facts});
    for (const OpenQuestion& question : questions) {
        const Item* item = catalog.item(catalog.facts.at(catalog.facts.find(question.fact)).item);
        const bool provider = item != nullptr && item->scope == ItemScope::Provider;
        if (item != nullptr && evaluate(item->showIf, provider ? host : facts) == Truth::False)
            return item->id;
    }
    return {};
}

/// Else it would be asked for what can no longer be answered.
void TestRuleOrder::aFollowUpIsHiddenWithItsQuestion()
{
    Journey journey; // the shared one has been drawn from
    Random random(11);
    const Catalog& catalog = journey.catalog();
    int followUps = 0;
    for (int plan = 0; plan < 1000; ++plan) {
        journey.draw(random);
        const Facts facts = planFacts(journey.plan, catalog, journey.context);
        for (const Item& item : catalog.items) {
            std::vector<int> asked;
            collectFacts(item.showIf, asked);
            for (const int fact : asked) {
                const Item* first = catalog.item(catalog.facts.at(fact).item);
                if (item.scope != ItemScope::Plan || first == nullptr || isKnown(facts.at(fact))
                    || evaluate(first->showIf, facts) != Truth::False)
                    continue;
                ++followUps;
                QVERIFY2(evaluate(item.showIf, facts) == Truth::False, qPrintable(item.id));
            }
        }
    }
    QVERIFY(followUps > 0);
}

/// The choice of an offer stops at the first that is as good as any can be.
void TestRuleOrder::noProviderDoesBetterThanTheLeastVerdict()
{
    Journey journey;
    Random random(13);
    int bound = 0;
    for (int plan = 0; plan < 1000; ++plan) {
        journey.draw(random);
        const Facts facts = planFacts(journey.plan, journey.catalog(), journey.context);
        const JudgeInput input {journey.plan, journey.catalog(), journey.context, facts};
        for (const QString& way : {u"api"_s, u"pretrained"_s, u"cloud"_s, u"hybrid"_s})
            for (const Leg& leg : legsOf(way, journey.plan)) {
                if (leg.kind != LegKind::External)
                    continue;
                const Verdict least = leastVerdictOfLeg(leg, input);
                bound += least > Verdict::Open ? 1 : 0;
                QVERIFY2(least <= verdictOfLeg(leg, journey.external(), input), qPrintable(leg.id));
            }
    }
    QVERIFY(bound > 0);
}

/// A stricter rule of one's own closes, it never opens.
void TestRuleOrder::allowedPlacesOnlyWiden()
{
    World world;
    answer(world.plan.answers, u"categories"_s, {u"pers"_s});
    world.country = u"CH"_s;
    QStringList letters;
    for (const QString& place : {u"site"_s, u"de"_s, u"eea"_s, u"adq"_s, u"any"_s}) {
        answer(world.plan.answers, u"allowed-places"_s, {place});
        letters.append(letter(world.column(u"PUB"_s).verdict));
    }
    QCOMPARE(letters.join(u' '), u"X X X C C"_s); // a Swiss site of a US group: C by R16
}

QTEST_APPLESS_MAIN(TestRuleOrder)
#include "tst_rule_order.moc"
