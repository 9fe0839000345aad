#include "tests/app/rule_builder.h"

#include <QtTest>

using namespace kursbuch;
using namespace kursbuch::test;
using namespace Qt::StringLiterals;
using Op = Condition::Op;

namespace {

FactTable table()
{
    FactTable facts;
    for (const QString& id : {u"t"_s, u"f"_s, u"u"_s})
        (void)facts.declare({.id = id, .type = FactType::Flag});
    (void)facts.declare({.id = u"damage"_s,
        .type = FactType::Choice,
        .domain = {u"negligible"_s, u"limited"_s, u"considerable"_s, u"existential"_s},
        .ordered = true});
    (void)facts.declare({.id = u"sites"_s, .type = FactType::ChoiceSet});
    (void)facts.declare({.id = u"margin"_s, .type = FactType::Number});
    return facts;
}

/// Letters t, f, u stand for facts that are true, false, unknown.
Truth letters(Op op, const QString& word)
{
    const FactTable declared = table();
    Facts facts(declared);
    facts.set(u"t"_s, true);
    facts.set(u"f"_s, false);
    std::vector<Condition> parts;
    for (const QChar letter : word)
        parts.push_back(is(declared, QString(letter), true));
    return evaluate(group(op, std::move(parts)), facts);
}

} // namespace

class TestCondition : public QObject {
    Q_OBJECT

private slots:
    void kleene_data()
    {
        QTest::addColumn<QString>("parts");
        QTest::addColumn<int>("all");
        QTest::addColumn<int>("any");
        const auto row = [](const char* parts, Truth all, Truth any) {
            QTest::addRow("%s", parts)
                << QString::fromLatin1(parts) << static_cast<int>(all) << static_cast<int>(any);
        };
        // Kleene's strong logic: all = minimum, any = maximum over false < unknown < true.
        row("tt", Truth::True, Truth::True);
        row("tf", Truth::False, Truth::True);
        row("ft", Truth::False, Truth::True);
        row("ff", Truth::False, Truth::False);
        row("tu", Truth::Unknown, Truth::True);
        row("ut", Truth::Unknown, Truth::True);
        row("fu", Truth::False, Truth::Unknown);
        row("uf", Truth::False, Truth::Unknown);
        row("uu", Truth::Unknown, Truth::Unknown);
    }
    void kleene()
    {
        QFETCH(QString, parts);
        QTEST(static_cast<int>(letters(Op::All, parts)), "all");
        QTEST(static_cast<int>(letters(Op::Any, parts)), "any");
    }

    void notKeepsUnknown()
    {
        const FactTable declared = table();
        Facts facts(declared);
        const Condition no = group(Op::Not, {is(declared, u"u"_s, true)});
        QCOMPARE(evaluate(no, facts), Truth::Unknown);
        facts.set(u"u"_s, false);
        QCOMPARE(evaluate(no, facts), Truth::True);
    }

    void comparisons_data()
    {
        QTest::addColumn<int>("op");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QStringList>("with");
        QTest::addColumn<bool>("holds");
        const auto row
            = [](const char* name, Op op, const char* fact, const QStringList& with, bool holds) {
                  QTest::addRow("%s", name)
                      << static_cast<int>(op) << QString::fromLatin1(fact) << with << holds;
              };
        // damage = considerable, sites = {eea, adq}
        row("the same choice", Op::Is, "damage", {u"considerable"_s}, true);
        row("another choice", Op::Is, "damage", {u"limited"_s}, false);
        row("one of the list", Op::In, "damage", {u"limited"_s, u"considerable"_s}, true);
        row("exactly at the limit, at least", Op::AtLeast, "damage", {u"considerable"_s}, true);
        row("exactly at the limit, above", Op::Above, "damage", {u"considerable"_s}, false);
        row("beyond", Op::AtLeast, "damage", {u"existential"_s}, false);
        row("below", Op::Below, "damage", {u"existential"_s}, true);
        row("exactly at the limit, at most", Op::AtMost, "damage", {u"considerable"_s}, true);
        row("some member is in the list", Op::AnyOf, "sites", {u"adq"_s, u"none"_s}, true);
        row("not all members are in the list", Op::AllOf, "sites", {u"eea"_s}, false);
        row("all members are in the list", Op::AllOf, "sites", {u"adq"_s, u"eea"_s}, true);
        row("no member is in the list", Op::NoneOf, "sites", {u"none"_s}, true);
        row("one member is in the list", Op::NoneOf, "sites", {u"eea"_s}, false);
    }
    void comparisons()
    {
        QFETCH(int, op);
        QFETCH(QString, fact);
        QFETCH(QStringList, with);
        const FactTable declared = table();
        Facts facts(declared);
        facts.set(u"damage"_s, u"considerable"_s);
        facts.set(u"sites"_s, QStringList {u"eea"_s, u"adq"_s});
        const bool single = fact == u"damage"_s && with.size() == 1;
        const FactValue value = single ? FactValue {with.front()} : FactValue {with};
        const Condition condition = compare(declared, static_cast<Op>(op), fact, value);
        QTEST(evaluate(condition, facts) == Truth::True, "holds");
    }

    void numbersCompareExactlyAtTheLimit()
    {
        const FactTable declared = table();
        Facts facts(declared);
        facts.set(u"margin"_s, 0.0);
        const auto holds = [&](Op op) {
            return evaluate(compare(declared, op, u"margin"_s, 0.0), facts) == Truth::True;
        };
        QVERIFY(!holds(Op::Below));
        QVERIFY(holds(Op::AtLeast));
        QVERIFY(holds(Op::AtMost));
    }

    void missingNamesOnlyWhatDecides()
    {
        const FactTable declared = table();
        Facts facts(declared);
        facts.set(u"f"_s, false);
        std::vector<int> missing;
        const Condition open = group(Op::Any,
            {is(declared, u"u"_s, true),
                group(Op::All, {is(declared, u"margin"_s, 1.0), is(declared, u"f"_s, true)})});
        QCOMPARE(evaluate(open, facts, &missing), Truth::Unknown);
        QCOMPARE(missing, std::vector<int> {declared.find(u"u"_s)});
    }

    void knownIsNeverUnknown()
    {
        const FactTable declared = table();
        Facts facts(declared);
        const Condition known {.op = Op::Known, .fact = declared.find(u"u"_s)};
        QCOMPARE(evaluate(known, facts), Truth::False);
        facts.set(u"u"_s, false);
        QCOMPARE(evaluate(known, facts), Truth::True);
    }
};

QTEST_APPLESS_MAIN(TestCondition)
#include "tst_condition.moc"
