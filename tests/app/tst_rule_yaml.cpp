#include "app/catalog/rule_book.h"

#include <QtTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kFacts = R"(- id: leg.personal
  type: flag
  scope: leg
  label: {de: Personenbezug, en: Personal data}
)";

constexpr auto kItems = R"(groups:
  - {id: data, title: {de: Daten, en: Data}}
items:
  - id: damage
    group: data
    text: {de: "Schaden?", en: "Damage?"}
    why: {de: Darum., en: Because.}
    source: {text: BSI 200-3, date: 2017-11-15}
    fact: {id: plan.damage, type: choice, ordered: true}
    options:
      - {id: limited, label: {de: begrenzt, en: limited}}
      - {id: considerable, label: {de: beträchtlich, en: considerable}}
)";

constexpr auto kRule = R"(- id: dp-legal-basis
  ref: DP-R02
  kind: law
  scope: leg
  topic: data_protection
  when: {all: [{fact: leg.personal, is: true}, {fact: plan.damage, at_least: considerable}]}
  effect: {pub: closed, euc: conditions}
  reason: {de: Grund, en: Reason}
  remedy: {de: Abhilfe, en: Remedy}
  source: {text: GDPR, date: 2018-05-25}
  label: {de: Kurz, en: Short}
)";

CatalogReading read(const QString& rules, const QString& items = QString::fromUtf8(kItems))
{
    CatalogReading reading;
    readRuleBook({{u"rules/facts.yaml"_s, kFacts}, {u"checklists/stop.yaml"_s, items.toUtf8()},
                     {u"rules/own.yaml"_s, rules.toUtf8()}},
        reading.catalog, reading.refused);
    return reading;
}

} // namespace

class TestRuleYaml : public QObject {
    Q_OBJECT

private slots:
    void aGoodFileIsReadWhole()
    {
        const CatalogReading reading = read(QString::fromUtf8(kRule));
        for (const Error& error : reading.refused)
            qWarning("%s", qPrintable(error.toString()));
        QCOMPARE(reading.refused.size(), 0U);
        QCOMPARE(reading.catalog.rules.size(), 1U);
        const Rule& rule = reading.catalog.rules.front();
        QCOMPARE(rule.effects.at(LegOption::Pub, Phase::Plan), Verdict::Closed);
        QCOMPARE(rule.effects.at(LegOption::Euc, Phase::Release), Verdict::Conditions);
        QVERIFY(!rule.effects.at(LegOption::InHouse, Phase::Plan));
        QCOMPARE(rule.file, u"rules/own.yaml:1"_s);
        const Item& item = reading.catalog.items.front();
        QCOMPARE(item.stop, u"stop"_s);
        const FactDeclaration& fact = reading.catalog.facts.at(item.fact);
        QCOMPARE(fact.domain, (QStringList {u"limited"_s, u"considerable"_s}));
        QCOMPARE(fact.jump, u"stop/damage"_s);
    }

    void wrongRules_data()
    {
        QTest::addColumn<QString>("replace");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("message"); // part of it
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const char* replace, const char* by,
                             const char* message, int line) {
            QTest::addRow("%s", name) << QString::fromUtf8(replace) << QString::fromUtf8(by)
                                      << QString::fromUtf8(message) << line;
        };
        row("undeclared fact", "leg.personal", "leg.persnal", "not declared", 6);
        row("undeclared lift", "  effect", "  lifts: [dp-nothing]\n  effect", "no rule", 1);
        row("missing German", "de: Grund, ", "", "“de” is missing", 8);
        row("missing source", "  source: {text: GDPR, date: 2018-05-25}\n", "", "“source”", 1);
        row("source without date", ", date: 2018-05-25", "", "“date” is missing", 10);
        row("a date that is none", "2018-05-25", "2018-13-25", "is not a date", 10);
        row("unknown kind", "law", "lore", "Use one of: law", 3);
        row("scope that is not judged", "scope: leg", "scope: rack", "Use one of: leg, way", 4);
        row("unknown key", "  ref:", "  reff:", "“reff” is not known", 2);
        row("unknown verdict", "pub: closed", "pub: shut", "Use one of: open", 7);
        row("unknown column", "pub: closed", "puc: closed", "“puc” is not known", 7);
        row("value outside the domain", "considerable", "huge", "cannot be “huge”", 6);
        row("unknown comparison", "at_least", "atleast", "is not a comparison", 6);
        row("flag compared with a word", "is: true", "is: maybe", "cannot be compared", 6);
        row("unknown placeholder", "en: Reason", "en: \"{leg.nobody}\"", "{leg.nobody}", 1);
        row("no condition", "when", "whenever", "“when” is missing", 1);
        row("key used twice", "  kind: law", "  kind: law\n  kind: law", "is there twice", 4);
        row("alias", "law", "*law", "anchor", 3);
        row("anchor", "law", "&law law", "Anchors", 3);
        row("tag", "law", "!!str law", "Tags", 3);
        row("broken YAML", "[{fact", "[[{fact", "not valid YAML", 6);
        row("second document", "- id", "--- {}\n---\n- id", "second document", 2);
        row("not a list", "- id", "  id", "needs a list", 0);
    }
    void wrongRules()
    {
        QFETCH(QString, replace);
        QFETCH(QString, by);
        QFETCH(QString, message);
        QFETCH(int, line);
        QString text = QString::fromUtf8(kRule);
        QVERIFY(text.contains(replace));
        text.replace(text.indexOf(replace), replace.size(), by);
        const CatalogReading reading = read(text);
        QVERIFY(reading.catalog.rules.empty());
        QCOMPARE(reading.refused.size(), 1U);
        const Error& error = reading.refused.front();
        QVERIFY2(error.message.contains(message), qPrintable(error.toString()));
        const QString place = line > 0 ? u"rules/own.yaml:%1"_s.arg(line) : u"rules/own.yaml"_s;
        QCOMPARE(error.place, place);
    }

    void oneWrongRuleCostsOnlyItself()
    {
        QString second = QString::fromUtf8(kRule);
        second.replace(u"dp-legal-basis"_s, u"dp-other"_s);
        QString wrong = QString::fromUtf8(kRule);
        wrong.replace(u"law"_s, u"lore"_s);
        const CatalogReading reading = read(wrong + second + second);
        QCOMPARE(reading.catalog.rules.size(), 1U);
        QCOMPARE(reading.refused.size(), 2U); // the unknown kind and the id used twice
        QVERIFY(reading.refused.back().message.contains(u"used twice"_s));
    }

    void wrongItems_data()
    {
        QTest::addColumn<QString>("replace");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("message");
        QTest::addRow("no English label")
            << u", en: limited"_s << QString() << u"“en” is missing"_s;
        QTest::addRow("unknown group") << u"group: data"_s << u"group: date"_s << u"group “date”"_s;
        QTest::addRow("no fact") << u"fact:"_s << u"facts:"_s << u"“fact” is missing"_s;
        QTest::addRow("fact declared already")
            << u"plan.damage"_s << u"leg.personal"_s << u"declared twice"_s;
        QTest::addRow("one option twice")
            << u"id: limited"_s << u"id: considerable"_s << u"used twice"_s;
        QTest::addRow("a set with one answer")
            << u"type: choice"_s << u"type: choice_set"_s << u"several answers"_s;
        QTest::addRow("item used twice")
            << u"    options"_s
            << u"    options: [{id: a, label: {de: a, en: a}}]\n  - id: damage\n    group: data\n"
               "    text: {de: x, en: x}\n    why: {de: x, en: x}\n"
               "    source: {text: x, date: 2018-05-25}\n    fact: {id: plan.x, type: choice}\n"
               "    options"_s
            << u"used twice"_s;
        QTest::addRow("wrong type")
            << u"ordered: true"_s << u"ordered: maybe"_s << u"neither true nor false"_s;
        QTest::addRow("alias") << u"{text: BSI"_s << u"*source # {text: BSI"_s << u"anchor"_s;
        QTest::addRow("show_if on an undeclared fact")
            << u"    fact:"_s << u"    show_if: {fact: plan.no, is: true}\n    fact:"_s
            << u"not declared"_s;
    }
    void wrongItems()
    {
        QFETCH(QString, replace);
        QFETCH(QString, by);
        QFETCH(QString, message);
        QString text = QString::fromUtf8(kItems);
        QVERIFY(text.contains(replace));
        text.replace(text.indexOf(replace), replace.size(), by);
        const CatalogReading reading = read(u"[]"_s, text);
        QCOMPARE(reading.refused.size(), 1U);
        QVERIFY2(reading.refused.front().message.contains(message),
            qPrintable(reading.refused.front().toString()));
        QVERIFY(reading.refused.front().place.startsWith(u"checklists/stop.yaml"_s));
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::addRow("more than 2 MiB") << QByteArray(2'097'153, ' ') << u"larger than 2 MiB"_s;
        QTest::addRow("41 levels") << QByteArray(41, '[') + QByteArray(41, ']') << u"40 levels"_s;
        QTest::addRow("not UTF-8") << QByteArray("- id: \xff\xfe") << u"UTF-8"_s;
        QTest::addRow("a zero byte") << QByteArray("- id: a\0b", 9) << u"UTF-8"_s;
        QTest::addRow("more than 200,000 values")
            << "[" + QByteArray("1,").repeated(200'001) + "1]" << u"200,000"_s;
        QTest::addRow("10 MB of nesting") << QByteArray(10'000'000, '[') << u"larger than 2 MiB"_s;
        QTest::addRow("a megabyte of open brackets")
            << QByteArray(1024 * 1024, '[') << u"own.yaml"_s;
    }
    void limits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        Catalog catalog;
        std::vector<Error> refused;
        readRules(u"rules/own.yaml"_s, bytes, catalog, refused);
        QCOMPARE(refused.size(), 1U);
        QVERIFY2(
            refused.front().toString().contains(message), qPrintable(refused.front().toString()));
    }

    /// A checklist that cannot be read costs itself only; rules on facts that stand go on.
    void aWrongChecklistLetsTheRestGoOn_data() { limits_data(); }
    void aWrongChecklistLetsTheRestGoOn()
    {
        QFETCH(QByteArray, bytes);
        CatalogReading reading;
        readRuleBook({{u"rules/facts.yaml"_s, kFacts}, {u"rules/own.yaml"_s, kRule},
                         {u"checklists/stop.yaml"_s, kItems}, {u"checklists/wrong.yaml"_s, bytes}},
            reading.catalog, reading.refused);
        QCOMPARE(reading.refused.size(), 1U);
        QVERIFY(reading.refused.front().place.startsWith(u"checklists/wrong.yaml"_s));
        QCOMPARE(reading.catalog.items.size(), 1U);
        QCOMPARE(reading.catalog.rules.size(), 1U);
    }
};

QTEST_APPLESS_MAIN(TestRuleYaml)
#include "tst_rule_yaml.moc"
