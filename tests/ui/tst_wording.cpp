#include "ui/text/wording.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kursbuch;

using MoneyForm = QString (Wording::*)(double) const;
Q_DECLARE_METATYPE(MoneyForm)

namespace {

/// Blanks that do not break are written as ordinary ones in the rows.
QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

} // namespace

class TestWording : public QObject {
    Q_OBJECT

private slots:
    void money_data();
    void money();
    void values_data();
    void values();
    void dates();
    void missingWordIsItsKey();
    void messages();
    void sources();

private:
    Catalog m_catalog;
    Wording m_german {m_catalog, Language::German};
    Wording m_english {m_catalog, Language::English};
};

void TestWording::money_data()
{
    QTest::addColumn<MoneyForm>("form");
    QTest::addColumn<double>("eur");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    const MoneyForm full = &Wording::money;
    const MoneyForm price = &Wording::price;
    const MoneyForm brief = &Wording::shortMoney;
    // DIN 5008: groups of three by a point, the sign after the amount; English style guides: the
    // sign before.
    QTest::addRow("nothing") << full << 0.0 << u"0 €"_s << u"€0"_s;
    QTest::addRow("cents below a hundred") << full << 12.345 << u"12,35 €"_s << u"€12.35"_s;
    QTest::addRow("whole from a hundred on") << full << 100.4 << u"100 €"_s << u"€100"_s;
    QTest::addRow("thousands") << full << 1234.0 << u"1.234 €"_s << u"€1,234"_s;
    QTest::addRow("millions") << full << 1234567.8 << u"1.234.568 €"_s << u"€1,234,568"_s;
    QTest::addRow("negative") << full << -1234.0 << u"−1.234 €"_s << u"−€1,234"_s;
    QTest::addRow("never minus zero") << full << -0.001 << u"0,00 €"_s << u"€0.00"_s;
    QTest::addRow("price, an hour") << price << 1.15 << u"1,15 €"_s << u"€1.15"_s;
    QTest::addRow("price, whole euros keep their cents")
        << price << 999.0 << u"999,00 €"_s << u"€999.00"_s;
    QTest::addRow("price, below ten cents") << price << 0.0375 << u"0,0375 €"_s << u"€0.0375"_s;
    QTest::addRow("short, just below the limit") << brief << 9999.0 << u"9.999 €"_s << u"€9,999"_s;
    QTest::addRow("short, exactly at the limit") << brief << 10000.0 << u"10 T€"_s << u"€10k"_s;
    QTest::addRow("short, as on the board") << brief << 397'400.0 << u"397 T€"_s << u"€397k"_s;
    QTest::addRow("short, negative") << brief << -25'600.0 << u"−26 T€"_s << u"−€26k"_s;
    QTest::addRow("short, above a million")
        << brief << 1'234'000.0 << u"1.234 T€"_s << u"€1,234k"_s;
}

void TestWording::money()
{
    QFETCH(MoneyForm, form);
    QFETCH(double, eur);
    QTEST(plain((m_german.*form)(eur)), "german");
    QTEST(plain((m_english.*form)(eur)), "english");
}

void TestWording::values_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("symbolDe");
    QTest::addColumn<QString>("symbolEn");
    QTest::addColumn<double>("factor");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::addRow("power") << 7600.0 << u"kW"_s << u"kW"_s << 1000.0 << 1 << u"7,6 kW"_s
                           << u"7.6 kW"_s;
    QTest::addRow("share") << 0.125 << u"%"_s << u"%"_s << 0.01 << 1 << u"12,5 %"_s << u"12.5%"_s;
    QTest::addRow("price of energy")
        << 0.00024 << u"€/kWh"_s << u"€/kWh"_s << 0.001 << 2 << u"0,24 €/kWh"_s << u"€0.24/kWh"_s;
    QTest::addRow("a word as unit")
        << 3.0 << u"Monate"_s << u"months"_s << 1.0 << 0 << u"3 Monate"_s << u"3 months"_s;
    QTest::addRow("not a number") << qQNaN() << u"kW"_s << u"kW"_s << 1.0 << 0 << u"unbekannt"_s
                                  << u"unknown"_s;
}

void TestWording::values()
{
    QFETCH(double, value);
    QFETCH(QString, symbolDe);
    QFETCH(QString, symbolEn);
    QFETCH(double, factor);
    QFETCH(int, decimals);
    const UnitScale scale {
        .id = u"test"_s, .symbol = {symbolDe, symbolEn}, .factor = factor, .decimals = decimals};
    QTEST(plain(m_german.value(value, &scale)), "german");
    QTEST(plain(m_english.value(value, &scale)), "english");
}

void TestWording::dates()
{
    const QDate date(2026, 3, 5);
    QCOMPARE(m_german.date(date), u"05.03.2026"_s);
    QCOMPARE(m_english.date(date), u"5 Mar 2026"_s);
    QCOMPARE(m_german.date({}), QString());
    QCOMPARE(plain(m_german.percent(0.04)), u"4 %"_s);
    QCOMPARE(m_english.percent(0.04), u"4%"_s);
    QCOMPARE(m_german.number(-0.04, 1), u"0,0"_s);
    QCOMPARE(m_german.number(-1.6, 1), u"−1,6"_s);
}

void TestWording::missingWordIsItsKey()
{
    QCOMPARE(m_german.word(u"no.such.word"_s), u"no.such.word"_s);
}

void TestWording::messages()
{
    Catalog catalog;
    catalog.labels.insert(u"test.lead"_s, {u"{0} liegt {1} vorn."_s, u"{0} leads by {1}."_s});
    catalog.labels.insert(u"way.hybrid"_s, {u"Hybrid"_s, u"Hybrid"_s});
    const Assessment assessment = assess(blankPlan(u"p"_s), catalog, {.asOf = QDate(2026, 11, 25)});
    const Message message {u"test.lead"_s, {u"way:hybrid"_s, u"5 %"_s}};
    QCOMPARE(Wording(catalog, Language::German).message(message, assessment),
        u"Hybrid liegt 5 % vorn."_s);
    QCOMPARE(Wording(catalog, Language::English).message(message, assessment),
        u"Hybrid leads by 5 %."_s);
}

void TestWording::sources()
{
    const Source sourced {.text = u"Lenovo LP2368"_s, .date = QDate(2025, 12, 1)};
    Source doubtful = sourced;
    doubtful.confidence = Confidence::ToBeChecked;
    QCOMPARE(m_german.source(sourced), u"Lenovo LP2368, 12/2025"_s);
    QCOMPARE(m_english.source(doubtful), u"Lenovo LP2368, 12/2025 (to be checked)"_s);
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
