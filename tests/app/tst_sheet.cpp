#include "app/sheet/evaluation.h"

#include <QTest>
#include <cmath>
#include <functional>

using namespace kursbuch;
using namespace kursbuch::unit;
using namespace Qt::StringLiterals;

using Build = std::function<Q(Sheet&, Q, Q)>;
Q_DECLARE_METATYPE(Build)

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

std::optional<double> optional(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional<double>(value);
}

} // namespace

/// What the operators give, which values are unknown, and what building reports.
class TestSheet : public QObject {
    Q_OBJECT

private slots:
    void operators_data()
    {
        QTest::addColumn<Build>("build");
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::addColumn<double>("expected"); // NaN: unknown

        const auto row = [](const char* name, Build build, double a, double b, double expected) {
            QTest::addRow("%s", name) << std::move(build) << a << b << expected;
        };
        row(
            "sum", [](Sheet&, Q a, Q b) { return a + b; }, 2, 3, 5);
        row(
            "difference", [](Sheet&, Q a, Q b) { return a - b; }, 2, 3, -1);
        row(
            "product", [](Sheet&, Q a, Q b) { return a * b; }, 2, 3, 6);
        row(
            "quotient", [](Sheet&, Q a, Q b) { return a / b; }, 3, 2, 1.5);
        row(
            "division by zero is unknown", [](Sheet&, Q a, Q b) { return a / b; }, 3, 0, kUnknown);
        row(
            "zero by zero is unknown", [](Sheet&, Q a, Q b) { return a / b; }, 0, 0, kUnknown);
        row(
            "unknown in a product", [](Sheet&, Q a, Q b) { return a * b; }, 0, kUnknown, kUnknown);
        row(
            "smaller", [](Sheet&, Q a, Q b) { return minimum(a, b); }, 2, 3, 2);
        row(
            "larger", [](Sheet&, Q a, Q b) { return maximum(a, b); }, 2, 3, 3);
        row(
            "smaller of an unknown", [](Sheet&, Q a, Q b) { return minimum(a, b); }, 2, kUnknown,
            kUnknown);
        row(
            "larger of an unknown", [](Sheet&, Q a, Q b) { return maximum(a, b); }, kUnknown, 2,
            kUnknown);
        row(
            "less", [](Sheet&, Q a, Q b) { return less(a, b); }, 2, 3, 1);
        row(
            "less at equality", [](Sheet&, Q a, Q b) { return less(a, b); }, 3, 3, 0);
        row(
            "at most at equality", [](Sheet&, Q a, Q b) { return lessOrEqual(a, b); }, 3, 3, 1);
        row(
            "unknown compared", [](Sheet&, Q a, Q b) { return less(a, b); }, 2, kUnknown, kUnknown);
        row(
            "equal", [](Sheet&, Q a, Q b) { return equal(a, b); }, 3, 3, 1);
        row(
            "choice, yes", [](Sheet&, Q a, Q b) { return when(less(a, b), a, b); }, 2, 3, 2);
        row(
            "choice, no", [](Sheet&, Q a, Q b) { return when(less(b, a), a, b); }, 2, 3, 3);
        row(
            "choice by an unknown", [](Sheet&, Q a, Q b) { return when(a, b, b); }, kUnknown, 3,
            kUnknown);
        row(
            "what is not chosen may be unknown",
            [](Sheet& s, Q a, Q b) { return when(s.constant(1), a, b); }, 2, kUnknown, 2);
        row(
            "rounded up", [](Sheet&, Q a, Q) { return roundUp(a); }, 2.1, 0, 3);
        row(
            "rounded up, whole", [](Sheet&, Q a, Q) { return roundUp(a); }, 2, 0, 2);
        // 0.1 * 3 / 0.1 is 3.0000000000000004 in doubles
        row(
            "rounding noise costs nothing", [](Sheet&, Q a, Q b) { return roundUp(a * 3.0 / b); },
            0.1, 0.1, 3);
        row(
            "rounded up away from zero", [](Sheet&, Q a, Q) { return roundUp(a); }, -2.1, 0, -3);
        row(
            "rounded down", [](Sheet&, Q a, Q) { return roundDown(a); }, 2.9, 0, 2);
        row(
            "root", [](Sheet&, Q a, Q) { return squareRoot(a); }, 9, 0, 3);
        row(
            "root of a negative", [](Sheet&, Q a, Q) { return squareRoot(a); }, -9, 0, kUnknown);
        row(
            "power", [](Sheet&, Q a, Q b) { return power(a, b); }, 2, 10, 1024);
        row(
            "zero to a negative power", [](Sheet&, Q a, Q b) { return power(a, b); }, 0, -1,
            kUnknown);
        row(
            "unknown to the power of zero", [](Sheet&, Q a, Q b) { return power(a, b); }, kUnknown,
            0, kUnknown);
        row(
            "decimal logarithm", [](Sheet&, Q a, Q) { return log10(a); }, 1000, 0, 3);
        row(
            "logarithm of zero", [](Sheet&, Q a, Q) { return log10(a); }, 0, 0, kUnknown);
        row(
            "numbers on the left", [](Sheet&, Q a, Q b) { return 1.0 - a / b + 2.0 * a; }, 1, 4,
            2.75);
        row(
            "negative", [](Sheet&, Q a, Q) { return -a; }, 2, 0, -2);
    }

    void operators()
    {
        QFETCH(Build, build);
        QFETCH(double, a);
        QFETCH(double, b);
        QFETCH(double, expected);
        Sheet sheet;
        const Q qa = sheet.given(u"a"_s, optional(a), One, {});
        const Q qb = sheet.given(u"b"_s, optional(b), One, {});
        sheet.add(u"result"_s, One, build(sheet, qa, qb));
        const std::optional<double> result = evaluate(sheet).scalar(u"result"_s);
        QCOMPARE(result.has_value(), !std::isnan(expected));
        if (result)
            QCOMPARE(*result, expected);
        QVERIFY(sheet.problems().empty());
    }

    void problems_data()
    {
        QTest::addColumn<Build>("build"); // a is in W, b in hours
        QTest::addColumn<QString>("problem");

        const auto row = [](const char* name, Build build, const QString& problem) {
            QTest::addRow("%s", name) << std::move(build) << problem;
        };
        row(
            "sum of watts and hours", [](Sheet& s, Q a, Q b) { return s.add(u"x"_s, Watt, a + b); },
            u"x: W and hour cannot be added, compared or chosen between."_s);
        row(
            "declared unit does not come out",
            [](Sheet& s, Q a, Q b) { return s.add(u"x"_s, Watt, a * b); },
            u"x: The formula gives hour*W, wanted is W."_s);
        row(
            "root of watts", [](Sheet& s, Q a, Q) { return s.add(u"x"_s, One, squareRoot(a)); },
            u"x: A ratio is needed here, not W."_s);
        row(
            "used twice", [](Sheet& s, Q a, Q) { return s.add(u"a"_s, Watt, a); },
            u"a: The id is used twice."_s);
        row(
            "not there", [](Sheet& s, Q, Q) { return s.add(u"x"_s, One, s.shared(u"y"_s)); },
            u"x: There is no quantity \"y\" yet."_s);
        row(
            "no sheet", [](Sheet& s, Q a, Q) { return s.add(u"x"_s, Watt, a + Q {}); },
            u"x: An operand does not belong to this sheet."_s);
        row(
            "a total feeds a row",
            [](Sheet& s, Q a, Q) {
                const Q sum = s.add(u"sum"_s, Watt, total(lump(a, 1)));
                return s.add(u"x"_s, Watt, sum + lump(a, 2));
            },
            u"x: A total over all months feeds a monthly row."_s);
        row(
            "sum over months of a single amount",
            [](Sheet& s, Q a, Q) { return s.add(u"x"_s, Watt, total(a)); },
            u"x: A single amount in W has no months to sum over."_s);
    }

    void problems()
    {
        QFETCH(Build, build);
        QFETCH(QString, problem);
        Sheet sheet(12);
        const Q a = sheet.given(u"a"_s, 2.0, Watt, {});
        const Q b = sheet.given(u"b"_s, 3.0, Hour, {});
        build(sheet, a, b);
        QVERIFY(!sheet.problems().empty());
        QCOMPARE(sheet.problems().front(), problem);
        (void)evaluate(sheet); // a faulty sheet can still be worked out
    }

    void missingIdsHaveNoValue()
    {
        Sheet sheet;
        sheet.given(u"a"_s, 2.0, One, {});
        const Evaluation values = evaluate(sheet);
        QVERIFY(!values.scalar(u"b"_s));
        QVERIFY(!values.scalar(u"a"_s, 1));
        QVERIFY(values.row(u"b"_s).empty());
        QVERIFY(values.draws(u"b"_s).empty());
    }

    /// More quantities than the sheet was made for, asked for whole and in two parts.
    void findsByScopeAndName()
    {
        Sheet sheet(1, 1);
        for (int i = 0; i < 100; ++i)
            Scope(sheet, u"way."_s).given(QString::number(i), i, unit::One, {});
        QCOMPARE(sheet.find(u"way.99"), 99);
        QCOMPARE(sheet.find(u"way.", u"99"), 99);
        QCOMPARE(sheet.find(u"wa", u"y.7"), 7);
        QCOMPARE(sheet.find(u"way.", u"100"), -1);
        QCOMPARE(sheet.find(u"", u""), -1);
    }
};

QTEST_APPLESS_MAIN(TestSheet)
#include "tst_sheet.moc"
