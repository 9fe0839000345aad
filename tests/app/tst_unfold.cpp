#include "app/sheet/unfold.h"

#include <QTest>
#include <functional>

using namespace kursbuch;
using namespace kursbuch::unit;
using namespace Qt::StringLiterals;

using Build = std::function<Q(Sheet&, Q, Q, Q)>;
Q_DECLARE_METATYPE(Build)

namespace {

QString name(const Quantity& quantity)
{
    return quantity.id;
}
QString number(double value)
{
    return QString::number(value);
}

/// Scalars in column B, months from column F on; the row is that of the quantity: a 1, b 2, c 3,
/// row 4.
QString cell(const Quantity& quantity, int month)
{
    static const QStringList kIds {u"a"_s, u"b"_s, u"c"_s, u"row"_s, u"x"_s};
    const QString line = QString::number(kIds.indexOf(quantity.id) + 1);
    return quantity.monthly ? QString(QChar(u'E' + month)) + line : u"$B$"_s + line;
}

} // namespace

/// The one definition of a formula, printed for readers and for spreadsheets.
class TestUnfold : public QObject {
    Q_OBJECT

private slots:
    void formulas_data()
    {
        QTest::addColumn<Build>("build");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("cells");

        const auto row
            = [](const char* name, Build build, const QString& words, const QString& cells) {
                  QTest::addRow("%s", name) << std::move(build) << words << cells;
              };
        row(
            "product of a sum", [](Sheet&, Q a, Q b, Q c) { return a * (b + c); }, u"a × (b + c)"_s,
            u"=$B$1*($B$2+$B$3)"_s);
        row(
            "no bracket in a sum", [](Sheet&, Q a, Q b, Q c) { return a + (b - c); },
            u"a + b − c"_s, u"=$B$1+$B$2-$B$3"_s);
        row(
            "bracket after minus", [](Sheet&, Q a, Q b, Q c) { return a - (b - c); },
            u"a − (b − c)"_s, u"=$B$1-($B$2-$B$3)"_s);
        row(
            "bracket after a stroke", [](Sheet&, Q a, Q b, Q c) { return a / (b * c); },
            u"a / (b × c)"_s, u"=$B$1/($B$2*$B$3)"_s);
        row(
            "from left to right", [](Sheet&, Q a, Q b, Q c) { return a / b * c; }, u"a / b × c"_s,
            u"=$B$1/$B$2*$B$3"_s);
        row(
            "negative factor", [](Sheet&, Q a, Q b, Q) { return a * -b; }, u"a × (−b)"_s,
            u"=$B$1*(-$B$2)"_s);
        row(
            "negative of a power", [](Sheet&, Q a, Q b, Q) { return -power(a, b); }, u"−(a^b)"_s,
            u"=-($B$1^$B$2)"_s);
        row(
            "power of a power", [](Sheet&, Q a, Q b, Q c) { return power(power(a, b), c); },
            u"(a^b)^c"_s, u"=($B$1^$B$2)^$B$3"_s);
        row(
            "limit on the right",
            [](Sheet&, Q a, Q b, Q c) { return when(lessOrEqual(5.0 + 0.0 * a, a), b, c); },
            u"if(5 + 0 × a ≤ a; then b; else c)"_s, u"=IF(5+0*$B$1<=$B$1,$B$2,$B$3)"_s);
        row(
            "constant limit",
            [](Sheet& s, Q a, Q b, Q c) { return when(lessOrEqual(s.constant(5), a), b, c); },
            u"if(a ≥ 5; then b; else c)"_s, u"=IF(5<=$B$1,$B$2,$B$3)"_s);
        row(
            "comparison as a number", [](Sheet&, Q a, Q b, Q) { return less(a, b); }, u"a < b"_s,
            u"=IF($B$1<$B$2,1,0)"_s);
        row(
            "functions",
            [](Sheet&, Q a, Q b, Q c) { return roundUp(maximum(a, b) / minimum(b, c)); },
            u"rounded up(the larger of(a; b) / the smaller of(b; c))"_s,
            u"=ROUNDUP(MAX($B$1,$B$2)/MIN($B$2,$B$3),0)"_s);
        row(
            "root and logarithm",
            [](Sheet&, Q a, Q b, Q) { return squareRoot(a) + log10(b) + roundDown(a); },
            u"√(a) + log10(b) + rounded down(a)"_s, u"=SQRT($B$1)+LOG10($B$2)+ROUNDDOWN($B$1,0)"_s);
        row(
            "sum of a row", [](Sheet& s, Q, Q, Q) { return total(s.shared(u"row"_s)); },
            u"sum of all months(row)"_s, u"=SUM(F4:I4)"_s);
        row(
            "factor outside the sum",
            [](Sheet& s, Q a, Q, Q) { return total(a * s.shared(u"row"_s)); },
            u"sum of all months(a × row)"_s, u"=$B$1*SUM(F4:I4)"_s);
        row(
            "sum of a span of months",
            [](Sheet& s, Q, Q, Q) { return span(s.shared(u"row"_s), 2, 3); },
            u"sum of months 2 to 3(row)"_s, u"=SUM(G4:H4)"_s);
        row(
            "sum of a span of months with an amount that is due in another",
            [](Sheet& s, Q a, Q, Q) { return span(lump(a, 1) + s.shared(u"row"_s), 2, 9); },
            u"sum of months 2 to 9(only in month 1(a) + row)"_s, u"=0+SUM(G4:I4)"_s);
        row(
            "running sum to month 3",
            [](Sheet& s, Q, Q, Q) { return cumulative(s.shared(u"row"_s)); }, u"running sum(row)"_s,
            u"=SUM(F4:H4)"_s);
        row(
            "running sum of an amount that is due",
            [](Sheet&, Q a, Q, Q) { return cumulative(lump(a, 2)); },
            u"running sum(only in month 2(a))"_s, u"=$B$1"_s);
        row(
            "amount in another month", [](Sheet&, Q a, Q, Q) { return lump(a, 2); },
            u"only in month 2(a)"_s, u"=0"_s);
        row(
            "growth up to month 3", [](Sheet&, Q a, Q b, Q) { return a * growth(b); },
            u"a × growth by month at yearly rate(b)"_s, u"=$B$1*(1+$B$2)^(2/12)"_s);
        row(
            "present value at the end",
            [](Sheet& s, Q a, Q, Q) { return discounted(s.shared(u"row"_s), a, MonthPoint::End); },
            u"present value, paid at the end of the month(row; a)"_s,
            u"=NPV((1+$B$1)^(1/12)-1,F4:I4)"_s);
        row(
            "present value of one amount",
            [](Sheet&, Q a, Q b, Q) { return discounted(lump(b, 3), a, MonthPoint::Start); },
            u"present value, paid at the start of the month(only in month 3(b); a)"_s,
            u"=$B$2/(1+$B$1)^(2/12)"_s);
        row(
            "present value at the horizon",
            [](Sheet&, Q a, Q b, Q) { return discounted(b, a, MonthPoint::Horizon); },
            u"present value, due at the end of the period(b; a)"_s, u"=$B$2/(1+$B$1)^(4/12)"_s);
        row(
            "month by month where nothing else is left",
            [](Sheet& s, Q a, Q, Q) { return cumulative(minimum(s.shared(u"row"_s), a)); },
            u"running sum(the smaller of(row; a))"_s, u"=MIN(F4,$B$1)+MIN(G4,$B$1)+MIN(H4,$B$1)"_s);
    }

    void formulas()
    {
        QFETCH(Build, build);
        Sheet sheet(4);
        const Q a = sheet.given(u"a"_s, 1.0, One, {});
        const Q b = sheet.given(u"b"_s, 2.0, One, {});
        const Q c = sheet.given(u"c"_s, 3.0, One, {});
        sheet.add(u"row"_s, One, a * growth(b));
        sheet.add(u"x"_s, One, build(sheet, a, b, c));
        QVERIFY(sheet.problems().empty());
        const int x = sheet.find(u"x"_s);
        QTEST(formulaText(sheet, x, name, number), "words");
        QTEST(formulaCell(sheet, x, {cell, 3}), "cells");
    }

    void inputsHaveNoFormula()
    {
        Sheet sheet;
        sheet.given(u"a"_s, 1.0, One, {});
        QCOMPARE(formulaText(sheet, 0, name, number), QString());
        QCOMPARE(formulaCell(sheet, 0, {cell, 1}), QString());
        QCOMPARE(formulaText(sheet, 7, name, number), QString());
        QVERIFY(inputsOf(sheet, -1).empty());
    }

    void inputsOnceInReadingOrder()
    {
        Sheet sheet;
        const Q a = sheet.given(u"a"_s, 1.0, One, {});
        const Q b = sheet.given(u"b"_s, 2.0, One, {});
        const Q x = sheet.add(u"x"_s, One, a + b);
        sheet.add(u"y"_s, One, b * (x + a) * b);
        QCOMPARE(inputsOf(sheet, sheet.find(u"y"_s)), (std::vector<int> {1, 2, 0}));
    }
};

QTEST_APPLESS_MAIN(TestUnfold)
#include "tst_unfold.moc"
