#pragma once

#include <QTest>
#include <cmath>
#include <optional>

/// Within a tolerance; what is unknown fails.
inline void near(std::optional<double> actual, double expected, double tolerance)
{
    QVERIFY(actual.has_value());
    QVERIFY2(std::abs(*actual - expected) <= tolerance,
        qPrintable(
            QStringLiteral("%1 instead of %2").arg(*actual, 0, 'g', 15).arg(expected, 0, 'g', 15)));
}

/// To a millionth, as far as the digits of the expected value go.
inline void same(std::optional<double> actual, double expected)
{
    near(actual, expected, 1e-6 * std::max(1.0, std::abs(expected)));
}

/// The vectors of the cost model, section 5. Where a published figure does not follow from the
/// inputs printed beside it, a row says so.
class TestCostVectors : public QObject {
    Q_OBJECT

private slots:
    void hours_data();
    void hours();
    void hoursToMonths();
    void powerOfThePaper();
    void pan_data();
    void pan();
    void panFromStatedInputs();
    void supportInSteps_data();
    void supportInSteps();
    void presentValues_data();
    void presentValues();
    void presentValueByDays();
    void straightLineOfADecade();
    void emissions_data();
    void emissions();
    void threeYears_data();
    void threeYears();
    void smallServer_data();
    void smallServer();
    void smallServerBreaksEven_data();
    void smallServerBreaksEven();
    void reservation_data();
    void reservation();
    void depreciation_data();
    void depreciation();
};
