#pragma once

#include "ui/charts/cost_charts.h"
#include "ui/charts/qcustomplot_include.h"
#include <QLocale>
#include <QString>

namespace kursbuch {

/// "397 T€" / "€397k" from 10,000 € on, whole euros below: for the narrow places of a chart.
[[nodiscard]] QString shortEuro(double eur, const QLocale& locale);

/// "63.210 €" / "€63,210": as the read-out below a chart tells it.
[[nodiscard]] QString fullEuro(double eur, const QLocale& locale);

/// "40 %" / "40%"
[[nodiscard]] QString wholePercent(int percent, const QLocale& locale);

/// Money axis. Steps are 1, 2 or 5 times a power of ten and never finer than the shown unit, so
/// that no label is a rounded one.
class EuroTicker : public QCPAxisTicker {
public:
    /// Step for a span of euros that gives about `count` intervals.
    [[nodiscard]] static double step(double spanEur, int count);

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;

private:
    bool m_thousands = false;
};

/// Axis of months: whole months in steps that divide a year, the word at the first tick. As axis of
/// utilisation: whole percent.
class MonthTicker : public QCPAxisTicker {
public:
    void setWord(const QString& word) { m_word = word; }
    void setAxis(CostAxis axis) { m_axis = axis; }

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;

private:
    QString m_word;
    CostAxis m_axis = CostAxis::Months;
};

} // namespace kursbuch
